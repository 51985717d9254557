"""A part of a party's page under a heading: how many there are, a way to add one, and what stands below."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import ElidedLabel, Label
from cyberbrief.gui.parts.surface import row
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole


class Section(QWidget):
    """Put what it holds into `column`; `add_wanted()` from its button, where it has one."""

    add_wanted = Signal()

    def __init__(self, theme: Theme, title: str, add: str = "") -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.title = Label(title, TypeRole.HEADING)
        self.said = ElidedLabel("", TypeRole.CAPTION, Ink.TEXT_3)
        self.head = row(self.title, self.said, stretch=False)
        self.head.setStretch(1, 1)
        if add:
            self.add = Button(theme, tr("Add"), "plus", ButtonRole.LINK, name=add)
            self.add.clicked.connect(self.add_wanted)
            self.head.addWidget(self.add)
        self.column = QVBoxLayout()
        self.column.setSpacing(SPACE.inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, SPACE.grid, 0, 0)
        whole.setSpacing(SPACE.inside)
        whole.addLayout(self.head)
        whole.addLayout(self.column)

    def say(self, words: str) -> None:
        """Say something quiet beside the heading, such as how many there are."""
        self.said.setText(words)
