"""The sample from the greeting: what it shows, finding in it, jumping, and taking a change back."""

from __future__ import annotations

from tests.journeys.person import Person


def test_the_sample_opens_and_one_finds_jumps_and_undoes(person: Person) -> None:
    person.press("Open the sample")
    person.sees("Overview")
    person.settles()
    person.keys("Ctrl+K")
    person.write("Find or do anything", "cables", "Find or do anything")
    person.sees("Places and records")
    person.keys("Esc", "Esc")
    person.sees_no("Places and records")
    person.keys("Ctrl+Shift+F")
    person.write("Search everywhere", "hospital")
    person.settles()
    person.sees("in all")
    person.keys("Return")
    person.settles()
    person.go("Positions")
    kept = person.reads("Objective")
    person.write("Objective", "Another objective altogether")
    person.go("Agenda")
    person.keys("Ctrl+Z")
    person.settles()
    person.go("Positions")
    assert person.reads("Objective") == kept
    person.keys("Ctrl+Shift+Z")
    person.settles()
    assert person.reads("Objective") == "Another objective altogether"
