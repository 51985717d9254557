"""What a profile lacks, in one quiet line; each part leads to where it is written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.flow import FlowLayout
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.surface import clear
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.services.profile import Missing


class MissingLine(QWidget):
    """`wanted(part)` when somebody goes to write what is missing."""

    wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setAccessibleName(tr("Not written yet"))
        self._session = session
        self._shown: tuple[tuple[str, str], ...] = ()
        self._flow = FlowLayout(self, SPACE.narrow)

    def show_missing(self, missing: Sequence[Missing]) -> None:
        """Name what is missing; a whole profile says nothing."""
        shown = tuple((one.part, tr(one.words)) for one in missing)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._flow)
        if shown:
            theme = self._session.theme
            self._flow.addWidget(Glyph(theme, "pencil", Ink.TEXT_3, SPACE.icon_row))
            self._flow.addWidget(Label(tr("Not written yet:"), TypeRole.SMALL, Ink.TEXT_3))
        for part, words in shown:
            link = Button(self._session.theme, words, role=ButtonRole.LINK, name=tr("Write {what}", what=words))
            set_look(link, type=str(TypeRole.SMALL))
            link.clicked.connect(lambda _on=False, part=part: self.wanted.emit(part))
            self._flow.addWidget(link)
        self.setVisible(bool(shown))
        self.updateGeometry()
