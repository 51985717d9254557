"""The line of the log: who · position · said what; what is understood stands below it while one types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cyberbrief.domain.log_line import LogLine, read_line, suggestions
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.meetings.stance_sign import StanceSign
from cyberbrief.gui.parts.flow import FlowLayout
from cyberbrief.gui.parts.key_cap import KeyCap
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import BareLine
from cyberbrief.gui.parts.surface import clear
from cyberbrief.gui.parts.tag import Chip, Tag
from cyberbrief.gui.theme import SPACE, Ink, Meaning, Theme, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.services.quick_log import LogBook

_HIGH = 44
_HOW = later("who · position or paragraph · said what   —   ++  +  ~  o  -  -- for a stance")


class LogField(QWidget):
    """`kept(LogLine)` on Enter once nothing is missing; the words stay until `clear` says that they are kept.

    Tab completes what is being typed; an unknown name is offered to be made a counterpart, by Enter once more.
    """

    kept = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._book: LogBook | None = None
        self._offered = ""
        self._frame = QFrame()
        set_look(self._frame, part="field")
        self.line = BareLine()
        self.line.setAccessibleName(tr("Log: who, on what, said what"))
        self.line.setPlaceholderText(tr("Who · position · said what"))
        self.line.setProperty("ring", "parent")
        set_look(self.line, part="bare", type=str(TypeRole.TEXT))
        inner = QHBoxLayout(self._frame)
        inner.setContentsMargins(SPACE.narrow, 0, SPACE.narrow, 0)
        inner.addWidget(self.line, 1)
        inner.addWidget(KeyCap(theme, tr("Enter")))
        self._told = QWidget()
        self._flow = FlowLayout(self._told, SPACE.inside)
        self._words = Label("", TypeRole.SMALL, Ink.TEXT_3, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.inside)
        for widget in (self._frame, self._told, self._words):
            column.addWidget(widget)
        self.setFocusProxy(self.line)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(lambda _text: self._understand())
        self.line.returnPressed.connect(self._enter)
        theme.changed.connect(self._measure)
        self._measure()
        self._understand()

    def set_book(self, book: LogBook) -> None:
        """Read lines with these names from now on."""
        self._book = book
        self._understand()

    def read(self) -> LogLine:
        """Return what the line says now."""
        if self._book is None:
            return LogLine(text=self.line.text().strip())
        return read_line(self.line.text(), self._book.parties, self._book.topics)

    def clear(self, told: str = "") -> None:
        """Be free for the next line, and tell in passing what became of the last."""
        self.line.clear()
        if told:
            self._say(told, Ink.GOOD)

    def say_wrong(self, words: str) -> None:
        """Say why a line could not be kept; it stays as it was typed."""
        self._say(words, Ink.ERROR)

    def eventFilter(self, _line: object, event: QEvent) -> bool:
        """Complete with Tab what is being typed; with nothing to complete Tab goes on as everywhere."""
        is_tab = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab
        return is_tab and self.complete(0)

    def complete(self, place: int) -> bool:
        """Take the suggestion at a place; says whether there was one."""
        offers = self._suggestions()
        if place >= len(offers) or offers[place] == self.line.text():
            return False
        self.line.setText(offers[place])
        self.line.setFocus()
        return True

    def _suggestions(self) -> tuple[str, ...]:
        if self._book is None:
            return ()
        return suggestions(self.line.text(), self._book.parties, self._book.topics)

    def _understand(self) -> None:
        """Show what the line means so far, and what one may be about to write."""
        clear(self._flow)
        typed, line, theme = self.line.text().strip(), self.read(), self._theme
        if line.party is not None:
            code = f"{line.party.code} " if line.party.code else ""
            self._flow.addWidget(Tag(theme, f"{code}{line.party.name}", Meaning.NOTE, "users"))
        elif line.unknown:
            self._flow.addWidget(Tag(theme, tr("{name}: not known yet", name=line.unknown), Meaning.WARNING, "user"))
        about = " · ".join(part for part in (line.paragraph, line.topic.name if line.topic is not None else "") if part)
        if about:
            self._flow.addWidget(Tag(theme, about, Meaning.NEUTRAL, "flag"))
        if line.level is not None:
            self._flow.addWidget(StanceSign(theme, line.level))
            words = Label(tr(line.level.label).lower(), TypeRole.SMALL, Ink.TEXT_2)
            words.setMinimumHeight(theme.px(SPACE.tag))
            self._flow.addWidget(words)
        for place, offer in enumerate(self._suggestions()):
            self._flow.addWidget(self._chip(place, offer))
        self._told.setVisible(self._flow.count() > 0)
        self._offered = ""
        self._say(tr(_HOW) if not typed else "", Ink.TEXT_3)

    def _chip(self, place: int, offer: str) -> Chip:
        words = offer.rstrip(" ·").rpartition("· ")[2]
        chip = Chip(self._theme, tr("{name} — Tab", name=words) if not place else words)
        chip.setCheckable(False)
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.clicked.connect(lambda: self.complete(place))
        return chip

    def _enter(self) -> None:
        line = self.read()
        if line.missing is not None:
            self._say(tr(line.missing), Ink.ERROR)
        elif line.unknown and self._offered != line.unknown:
            self._offered = line.unknown
            words = tr("“{name}” is no counterpart yet. Enter once more makes it one.", name=line.unknown)
            self._say(words, Ink.WARNING)
        else:
            self.kept.emit(line)

    def _say(self, words: str, ink: Ink) -> None:
        self._words.setText(words)
        self._words.set_ink(ink)
        self._words.setVisible(bool(words))

    def _measure(self) -> None:
        self._frame.setFixedHeight(self._theme.px(_HIGH))
