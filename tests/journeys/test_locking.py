"""Locking and unlocking in the midst of work: nothing typed is lost, and no word stays in sight."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from tests.journeys.first_run import make_a_dossier, make_a_store, unlock
from tests.journeys.person import Person, words_of

CANARY = "Petrichor over the salt pans"


def test_locking_in_the_midst_of_typing_loses_no_word_and_leaves_none_in_sight(person: Person) -> None:
    make_a_store(person)
    make_a_dossier(person, "Thematic group 1")
    person.go("Positions")
    person.write("Add a position", "Undersea cables")
    person.keys("Return")
    person.settles()
    person.write("Objective", CANARY)
    person.keys("Ctrl+L")
    person.sees("My desk is locked")
    person.sees("Everything you typed is kept.")
    person.settles()
    everything = "\n".join(word for widget in QApplication.allWidgets() for word in words_of(widget))
    for words in (CANARY, "Undersea cables", "Thematic group 1"):
        assert words not in everything
    unlock(person)
    person.go("Positions")
    person.sees("Undersea cables")
    assert person.reads("Objective") == CANARY
