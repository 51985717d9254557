"""A field with its name above it, its reach beside the name, and what is wrong with it below."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cyberbrief.gui.parts.label import FieldLabel, Label
from cyberbrief.gui.theme import SPACE, Ink, TypeRole

_HEAD = 18  # as tall as a reach ring, so that fields with and without one stand in line


class FieldBlock(QWidget):
    """Name, optional reach ring or other small part, field, optional hint; `say_wrong` shows a sentence in red.

    Without a name, as for a tick that says its own, the small part stands beside the field; `level` keeps the room
    of the name, so that the field stands in line with those beside it.
    """

    def __init__(
        self, label: str, field: QWidget, beside: QWidget | None = None, hint: str = "", *, level: bool = True
    ) -> None:
        super().__init__()
        self.field = field
        self._hint = hint
        self._below = Label(hint, TypeRole.CAPTION, Ink.TEXT_3, wrap=True)
        if not hint:
            self._below.hide()
        head = QHBoxLayout()
        head.setSpacing(SPACE.grid)
        head.addStrut(_HEAD)
        if label:
            head.addWidget(FieldLabel(label, field))
        line = QHBoxLayout()
        line.setSpacing(SPACE.grid)
        line.addWidget(field)
        if beside is not None:
            (head if label else line).addWidget(beside)
        self._aside = Label("", TypeRole.CAPTION, Ink.TEXT_2)
        self._aside.hide()
        head.addWidget(self._aside)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.inside)
        if label or level:
            column.addLayout(head)
        column.addLayout(line)
        column.addWidget(self._below)

    def say_beside(self, words: str) -> None:
        """Say something quiet beside the name, such as how long the words take to say."""
        self._aside.setText(words)
        self._aside.setVisible(bool(words))

    @property
    def said_beside(self) -> str:
        """What is said beside the name."""
        return self._aside.text()

    def say_wrong(self, sentence: str) -> None:
        """Say below the field what is wrong with it; nothing takes it back."""
        self._below.setText(sentence or self._hint)
        self._below.set_ink(Ink.ERROR if sentence else Ink.TEXT_3)
        self._below.setVisible(bool(sentence or self._hint))
        self.field.setAccessibleDescription(sentence)
