"""What was written comes back: from a record's history, by undo, and out of the bin."""

from __future__ import annotations

from tests.journeys.person import Person


def test_a_change_is_looked_at_put_back_and_undone(person: Person) -> None:
    person.press("Open the sample")
    person.sees("Overview")
    person.settles()
    person.go("Positions")
    kept = person.reads("Objective")
    person.write("Objective", "Something else altogether, said in haste")
    person.go("Positions")
    person.keys("Ctrl+H")
    person.settles()
    person.sees("The one before")
    person.sees("taken out:")
    person.press("Restore: Objective")
    person.settles()
    person.sees("Restored as of")
    person.press("To the record")
    person.settles()
    assert person.reads("Objective") == kept
    person.go("Agenda")
    person.keys("Ctrl+Z")
    person.settles()
    person.sees("Undone: objective of")
    assert person.reads("Objective") == "Something else altogether, said in haste"
    person.keys("Ctrl+Z")
    person.settles()
    assert person.reads("Objective") == kept
    person.keys("Ctrl+Shift+H")
    person.settles()
    person.sees("Today")


def test_what_was_deleted_says_who_did_it_and_comes_back(person: Person) -> None:
    person.press("Open the sample")
    person.sees("Overview")
    person.settles()
    person.go("Positions")
    title = person.reads("Issue")
    person.press("Positions", "Rooms")
    person.keys("Ctrl+Backspace")
    person.settles()
    person.go("Bin")
    person.sees(title)
    person.sees("by Elin Marrow")
    person.press("Restore")
    person.settles()
    person.sees("The bin is empty.")
    person.go("Positions")
    person.sees(title)


def test_a_brief_is_held_against_what_left_the_house(person: Person) -> None:
    person.press("Open the sample")
    person.sees("Overview")
    person.settles()
    person.go("Briefs")
    person.choose_row("Protecting critical infrastructure")
    person.keys("Return")
    person.settles()
    person.keys("Ctrl+H")
    person.settles()
    person.choose_row("Cleared: Full negotiation brief")
    person.sees("What the brief says now")
    person.sees("word for word")
