"""The line at the foot of a list that says how many rows its filters hide, with a way to see them again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.label import ElidedLabel
from cyberbrief.gui.parts.surface import Ground, Line, Surface
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.gui.theme.theme import set_look


class HiddenStrip(Surface):
    """`cleared()` when all is to be seen again."""

    cleared = Signal()

    def __init__(self) -> None:
        super().__init__(Ground.LIST, spacing=0)
        self._words = ElidedLabel("", TypeRole.CAPTION, Ink.TEXT_2)
        clear = QPushButton(tr("Clear"))
        clear.setAccessibleName(tr("Clear the filters"))
        set_look(clear, role="link")
        clear.clicked.connect(self.cleared)
        line = QHBoxLayout()
        line.setContentsMargins(SPACE.narrow, 0, SPACE.narrow, 0)
        line.addWidget(self._words, 1)
        line.addWidget(clear)
        self.column.addWidget(Line())
        self.column.addLayout(line)
        self.hide()

    def show_count(self, words: str) -> None:
        """Say how many are hidden."""
        self._words.setText(words)
