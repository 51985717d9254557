"""Writing a text: forms, a reference by “@”, a typo mended, words found in the page and replaced across the dossier."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from cyberbrief.gui.writing.editor import Editor
from tests.journeys.person import Person


def editor_called(person: Person, name: str) -> Editor:
    found = person.find(name, Editor)
    assert isinstance(found, Editor)
    return found


def copy_desk_words(person: Person) -> None:
    """Copy the bottom line: it is told of, and taken off the clipboard again."""
    every = person.program.window.findChildren(Editor)
    floor = next(one for one in every if one.accessibleName().casefold() == "bottom line: text")
    floor.setFocus()
    person.keys("Ctrl+A", "Ctrl+C")
    assert QApplication.clipboard().text() == floor.text()
    person.sees("Copied: desk only.")
    person.press("Clear the clipboard now")
    assert QApplication.clipboard().text() == ""


def test_a_text_is_written_with_forms_a_reference_and_without_typos(person: Person) -> None:
    person.press("Open the sample")
    person.sees("Overview")
    person.settles()
    person.go("Positions")
    person.choose_row("Protecting critical infrastructure")
    person.write("Rationale", "The health sector")
    person.keys("Ctrl+B")
    person.keys("End")
    person.types(" comes first, see @A/70")
    person.sees("Report of the Group of Governmental Experts, 2015")
    person.keys("Return")
    person.settles()
    text = editor_called(person, "Rationale").text()
    assert text.startswith("The health **sector** comes first, see [@A/70/174")
    person.keys("Return")
    person.keys("Ctrl+Shift+8")
    person.types("one item")
    person.keys("Return")
    person.types("another")
    assert editor_called(person, "Rationale").text().endswith("]\n- one item\n- another")
    person.settles()
    assert "words here" in person.program.window.status.writing
    person.keys("Ctrl+Z")
    assert not editor_called(person, "Rationale").text().endswith("another")
    copy_desk_words(person)


def test_words_are_found_in_the_page_and_replaced_across_the_dossier(person: Person) -> None:
    person.press("Open the sample")
    person.sees("Overview")
    person.settles()
    person.go("Positions")
    person.choose_row("Protecting critical infrastructure")
    person.keys("Ctrl+F")
    person.types("undersea")
    person.sees("1 of 3")
    person.keys("Return")
    person.sees("2 of 3")
    person.keys("Esc")
    person.sees_no("2 of 3")
    person.keys("Ctrl+Shift+R")
    person.write("Find", "undersea cables")
    person.write("Replace with", "submarine cables")
    person.sees("changes · in")
    person.press("Replace", "Find and replace")
    person.settles()
    person.sees("Replaced in")
    person.go("Positions")
    assert "submarine cables" in person.reads("Objective")
    person.keys("Ctrl+Z")
    person.settles()
    person.go("Positions")
    assert "undersea cables" in person.reads("Objective")
