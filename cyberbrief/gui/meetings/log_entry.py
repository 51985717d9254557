"""One entry of the log: when, who, where it stands now, the words, and what of ours they touch."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from cyberbrief.gui.language import tr
from cyberbrief.gui.meetings import said_words
from cyberbrief.gui.meetings.said_words import Near
from cyberbrief.gui.meetings.stance_sign import StanceSign
from cyberbrief.gui.parts.button import IconButton
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import ElidedLabel, Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.surface import Line
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole
from cyberbrief.services.in_the_room import Said

_HOUR, _CODE = 44, 28


class LogEntry(QFrame):
    """`opened(id)` on Enter or its link, `promised(id)` where a commitment comes out of it."""

    opened = Signal(str)
    promised = Signal(str)

    def __init__(self, theme: Theme, said: Said, near: Near, zone: str) -> None:
        super().__init__()
        self.said = said
        statement = said.statement
        speaker = said_words.who(statement, near)
        self.setAccessibleName(f"{speaker}: {statement.text}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme = theme
        hour = Label(said_words.hour(said.at, zone), TypeRole.BODY, Ink.TEXT_2)
        code = Label(said_words.code_of(statement, near), TypeRole.CAPTION, Ink.TEXT_3)
        for label, wide in ((hour, _HOUR), (code, _CODE)):
            label.setFixedWidth(theme.px(wide))
        head = [Label(speaker, TypeRole.STRONG)]
        body = QVBoxLayout()
        body.setSpacing(SPACE.inside)
        body.addWidget(flow(*head, *self._moved(), spacing=SPACE.grid))
        body.addWidget(Label(statement.text, TypeRole.TEXT, wrap=True))
        body.addWidget(flow(*self._foot(near), spacing=SPACE.grid))
        line = QHBoxLayout()
        line.setSpacing(SPACE.grid)
        line.addWidget(hour, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(code, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(body, 1)
        for icon, words, signal in (
            ("handshake", tr("Commitment out of this"), self.promised),
            ("open", tr("Open the statement"), self.opened),
        ):
            button = IconButton(theme, icon, words)
            button.setAccessibleName(f"{words}: {statement.text[:60]}")
            button.clicked.connect(lambda _on=False, signal=signal: signal.emit(statement.id))
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE.narrow)
        whole.addWidget(Line())
        whole.addLayout(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the statement on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self.said.statement.id)
        else:
            super().keyPressEvent(event)

    def _moved(self) -> list[StanceSign | Label | Glyph]:
        """Return how a stance moved: from where, to where, in a word."""
        before, after = self.said.before, self.said.after
        if after is None:
            return []
        signs: list[StanceSign | Label | Glyph] = []
        if before is not None and before is not after:
            signs += [StanceSign(self._theme, before), Glyph(self._theme, "arrow-right", Ink.TEXT_2, SPACE.icon_row)]
        return [*signs, StanceSign(self._theme, after), Label(tr(after.label).lower(), TypeRole.BODY, Ink.TEXT_2)]

    def _foot(self, near: Near) -> list[Label]:
        statement = self.said.statement
        parts: list[Label] = [ElidedLabel(said_words.facts(statement, near), TypeRole.SMALL, Ink.TEXT_2, grows=False)]
        if about := said_words.on_what(statement, near):
            parts.append(ElidedLabel(about, TypeRole.SMALL, Ink.TEXT_3, grows=False))
        parts += [ElidedLabel(tr(words), TypeRole.SMALL, Ink.WARNING, grows=False) for words in self.said.touches]
        return parts
