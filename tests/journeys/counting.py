"""Hands that count: each press of the mouse, each key or shortcut beside the words, each letter of the words."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QComboBox, QWidget

from cyberbrief.app import Program
from tests.journeys.person import Person


class Turn(NamedTuple):
    """A part of the work."""

    name: str
    clicks: int
    keys: int
    letters: int


@dataclass
class Hands:
    """What the hands did."""

    clicks: int = 0
    keys: int = 0
    letters: int = 0
    turns: list[Turn] = field(default_factory=list)

    def turn(self, name: str) -> None:
        """Note what the part of the work that ends here took."""
        clicks = self.clicks - sum(turn.clicks for turn in self.turns)
        keys = self.keys - sum(turn.keys for turn in self.turns)
        self.turns.append(Turn(name, clicks, keys, self.letters - sum(turn.letters for turn in self.turns)))


class CountingPerson(Person):
    """A person whose hands are counted; what is pasted counts as the keys of pasting."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self.hands = Hands()

    def types(self, words: str) -> None:
        """Type, and count the letters."""
        self.hands.letters += len(words)
        super().types(words)

    def keys(self, *shortcuts: str) -> None:
        """Press keys, and count each combination once."""
        self.hands.keys += len(shortcuts)
        super().keys(*shortcuts)

    def choose(self, field: str, words: str, inside: str = "") -> None:
        """Choose from a list: a click that opens it and one on the entry."""
        if self.find(field, QComboBox, inside).currentText() != words:
            self.hands.clicks += 2
        super().choose(field, words, inside)

    def choose_in_menu(self, *path: str) -> None:
        """Choose in a menu: a click for each menu."""
        self.hands.clicks += len(path)
        super().choose_in_menu(*path)

    def choose_row(self, words: str) -> None:
        """Press a row."""
        self.hands.clicks += 1
        super().choose_row(words)

    def choose_file(self, path: Path) -> None:
        """Take the place and the name that the dialog offers: one key."""
        self.hands.keys += 1
        super().choose_file(path)

    def _click(self, widget: QWidget) -> None:
        self.hands.clicks += 1
        super()._click(widget)
