"""The line at the head of a list on which one writes the name of what is new, and then the next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.key_cap import KeyCap
from cyberbrief.gui.parts.line_field import BareLine
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink
from cyberbrief.gui.theme.theme import set_look


class QuickAdd(QFrame):
    """A line to write a new record's name on; `added(str)` on Enter, then the line is free for the next.

    Enter on the empty line means that nothing more is to be added: `finished()`. `begun(str)` when the line goes away
    with words on it, which are to be kept without going anywhere.
    """

    added = Signal(str)
    begun = Signal(str)
    finished = Signal()

    def __init__(self, session: Session, words: str) -> None:
        super().__init__()
        self._session = session
        set_look(self, part="field")
        self.line = BareLine()
        self.line.setAccessibleName(words)
        self.line.setPlaceholderText(words)
        self.line.setProperty("ring", "parent")
        set_look(self.line, part="bare")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.grid + 2, 0, SPACE.grid, 0)
        layout.setSpacing(SPACE.grid)
        layout.addWidget(Glyph(session.theme, "plus", Ink.TEXT_2, SPACE.icon_row))
        layout.addWidget(self.line)
        layout.addWidget(KeyCap(session.theme, tr("Enter")))
        self.setFocusProxy(self.line)
        self.line.returnPressed.connect(self._enter)
        session.theme.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self.setFixedHeight(self._session.theme.px(SPACE.field))

    def hand_on(self) -> None:
        """Have what was begun kept, because the line goes away; nobody's words are lost with it."""
        words = self._take()
        if words:
            self.begun.emit(words)

    def _enter(self) -> None:
        words = self._take()
        if words:
            self.added.emit(words)
        else:
            self.finished.emit()

    def _take(self) -> str:
        words = " ".join(self.line.text().split())
        self.line.clear()
        return words
