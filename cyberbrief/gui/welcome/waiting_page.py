"""What covers a second window as long as the store is being locked: a lock and a line of words."""

from __future__ import annotations

from PySide6.QtCore import Qt

from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.surface import Ground, Surface
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole


class WaitingPage(Surface):
    """No field and no button; it is gone in a moment."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(Ground.WINDOW)
        self.setAccessibleName(words)
        said = Label(words, TypeRole.TEXT, Ink.TEXT_2, wrap=True)
        said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.addStretch(2)
        self.column.addWidget(Glyph(theme, "lock", Ink.ACCENT, SPACE.wide), 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(said)
        self.column.addStretch(3)
