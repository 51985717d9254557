"""Finding: by a few letters from anywhere, by words in the whole store, in every script, by the keyboard alone."""

from __future__ import annotations

from tests.journeys.person import Person

FIND = "Find or do anything"


def test_one_finds_records_people_places_and_commands_without_the_mouse(person: Person) -> None:
    person.press("Open the sample")
    person.sees("Overview")
    person.settles()
    person.keys("Ctrl+K")
    person.write(FIND, "prot crit", FIND)
    person.sees("Protecting critical infrastructure")
    person.keys("Down", "Up", "Return")
    person.settles()
    person.keys("Ctrl+K")
    person.sees("Recent")
    person.write(FIND, "@velde", FIND)
    person.sees("Rikard Velde")
    person.keys("Return")
    person.settles()
    assert person.program.window.trail.here is not None
    assert person.program.window.trail.here.room == "counterparts"
    person.keys("Ctrl+K")
    person.write(FIND, ">positions", FIND)
    person.keys("Return")
    person.settles()
    assert person.program.window.trail.here.room == "positions"


def test_a_search_is_narrowed_and_leads_to_the_words(person: Person) -> None:
    person.press("Open the sample")
    person.sees("Overview")
    person.settles()
    person.keys("Ctrl+Shift+F")
    person.sees("Write a word or two.")
    person.write("Search everywhere", "ELARGISSEMENT zebra")
    person.settles()
    person.sees("Nothing is found.")
    person.write("Search everywhere", "infrastructure")
    person.settles()
    person.sees("in all")
    person.press("Talking points", "Narrow the search")
    person.settles()
    person.sees("Narrow nothing")
    person.press("Narrow nothing")
    person.settles()
    person.write("Search everywhere", "infrastructure")
    person.keys("Down", "Return")
    person.settles()
    assert person.program.window.trail.here is not None
    assert person.program.window.trail.here.record
