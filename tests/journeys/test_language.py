"""Another language, chosen in the settings: every window speaks it at once, where it stood, with every word kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from cyberbrief.gui.translation import LANGUAGES
from cyberbrief.gui.window import Window
from tests.journeys.first_run import make_a_dossier, make_a_store
from tests.journeys.person import Person, wait_until
from tests.journeys.test_two_windows import Second, another, turn_to_first


def choose(person: Person, language: str) -> None:
    """Choose a language in the settings, and wait until the windows are there again."""
    before = person.program.window
    person.keys("Ctrl+,")
    person.press("Language and appearance")
    person.choose("Language", language)
    assert wait_until(lambda: person.program.window is not before and not person.program.window.covered)
    person.settles()


def widths(window: Window) -> tuple[str, bool, int]:
    return window.panes.words(), window.nav.compact, window.nav.width()


def test_the_window_speaks_french_at_once_and_keeps_what_was_typed(person: Person) -> None:
    make_a_store(person)
    make_a_dossier(person, "Thematic group 1")
    person.go("Positions")
    person.write("Add a position", "Undersea cables")
    person.keys("Return", "Return")
    person.write("Objective", "Name the health sector")
    person.write("Add a position", "A second one, begun")
    person.keys("F9")
    stood, panes = person.program.window.geometry(), widths(person.program.window)
    choose(person, "Français")
    assert (person.program.window.geometry(), widths(person.program.window)) == (stood, panes)
    person.sees("Langue et apparence")
    person.sees("Ordre du jour")
    person.sees_no("Agenda")
    person.keys("Alt+Left", "Alt+Left")
    person.sees("Name the health sector")
    person.sees("A second one, begun")
    person.program.window.commands["lock"].trigger()
    person.sees("Déverrouiller")


def test_every_window_speaks_it_and_stands_where_it_stood(person: Person) -> None:
    make_a_store(person)
    make_a_dossier(person, "Thematic group 1")
    second = another(person)
    second.go("Briefs")
    places = [seat.window.trail.here for seat in person.program.seats]
    turn_to_first(person)
    choose(person, "Français")
    here = [seat.window.trail.here for seat in person.program.seats]
    assert (len(here), here[1]) == (2, places[1])
    second = Second(person.program, person.program.seats[1].window)
    second.comes()
    second.sees("Notes")
    second.sees_no("Briefs")


def test_a_language_that_is_read_from_the_right_turns_the_window(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(LANGUAGES, "ar", "العربية")  # as a file of translations would
    make_a_store(person)
    make_a_dossier(person, "Thematic group 1")
    choose(person, "العربية")
    window = person.program.window
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert window.nav.mapTo(window, QPoint()).x() > window.width() // 2
