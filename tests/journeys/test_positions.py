"""Positions: added one after another, a ladder built by keys, filtered, and several marked at once and taken back."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QTextEdit

from tests.journeys.person import Person


def test_positions_are_added_laddered_filtered_and_marked_together(person: Person) -> None:
    person.press("Open the sample")
    person.sees("Overview")
    person.settles()
    person.go("Positions")
    person.write("Add a position", "Ranges for exercises")
    person.keys("Return")
    person.settles()
    person.types("Observers at exercises")
    person.keys("Return")
    person.settles()
    person.sees("Observers at exercises")

    person.press("Add an opening")
    person.settles()
    person.types("Every exercise is announced.")
    person.press("Add a preferred outcome")
    person.settles()
    person.types("Exercises near a border are announced.")
    person.keys("Alt+Up")
    person.settles()
    person.sees("2 steps")
    assert height(person, "Preferred: text") < height(person, "Opening: text")

    person.press("Draft")
    person.settles()
    person.sees("hidden by filters")
    person.choose_row("Observers at exercises")
    person.keys("Shift+Down")
    person.sees("2 chosen")
    person.press("Marking", "What is chosen")
    person.choose_in_menu("Confidential")
    person.settles()
    person.sees("2 records are marked Confidential now.")
    person.sees("CONFIDENTIAL")
    person.keys("Esc", "Ctrl+Z")
    person.settles()
    person.sees("Undone")
    person.press("Clear the filters")
    person.settles()
    person.sees_no("hidden by filters")


def height(person: Person, field: str) -> int:
    """Return how far down the window a field stands."""
    return person.find(field, QTextEdit).mapToGlobal(QPoint(0, 0)).y()
