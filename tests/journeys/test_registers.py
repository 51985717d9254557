"""The registers: a list that comes in and goes again, a cell that is changed, and the eleven norms."""

from __future__ import annotations

from PySide6.QtWidgets import QTableView

from tests.journeys.person import Person


def test_a_register_is_kept_by_keyboard_and_a_list_comes_in(person: Person) -> None:
    person.press("Open the sample")
    person.settles()
    person.keys("Ctrl+8")
    person.settles()
    person.sees("Confidence-building 4")
    person.press("Bring in a list …")
    person.choose_in_menu("The eight global measures of the United Nations")
    person.settles()
    person.sees("Confidence-building 12")
    person.keys("Ctrl+Z")
    person.settles()
    person.sees("Confidence-building 4")
    person.write("Add a measure", "A yearly exercise")
    person.keys("Return")
    person.settles()
    person.sees("Confidence-building 5")
    person.write("Owner", "I. Calloway")
    person.press("Close the entry")
    person.choose_row("A yearly exercise")
    person.settles()
    person.keys("Right", "Right", "F2")
    person.choose("A yearly exercise: Our status", "Under way")
    person.settles()
    person.keys("Right", "Right", "Right", "F2")
    assert person.reads("A yearly exercise: Owner") == "I. Calloway"


def test_the_eleven_norms_show_what_is_missing_and_take_an_entry(person: Person) -> None:
    person.press("Open the sample")
    person.settles()
    person.go("Registers")
    person.press("Norms 3")
    person.sees("7 norms have no entry yet")
    person.press("Table")
    person.sees_no("7 norms have no entry yet")
    person.press("Grid")
    person.find("The eleven norms", QTableView).setFocus()
    person.keys("Home", "Return")
    person.settles()
    person.sees("6 norms have no entry yet")
    person.sees("Norms 4")
