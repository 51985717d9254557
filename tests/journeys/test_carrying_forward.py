"""From one session to the next: a new dossier from the last, what to look at in it, and handing it over."""

from __future__ import annotations

from tests.journeys.person import Person

FIND = "Find or do anything"


def test_the_next_session_begins_from_the_last(person: Person) -> None:
    person.press("Open the sample")
    person.sees("Overview")
    person.settles()
    person.keys("Ctrl+K")
    person.write(FIND, ">start from", FIND)
    person.keys("Return")
    person.settles()
    person.write("Title of the new dossier", "Thematic groups, July 2027")
    person.press("Make the dossier")
    person.settles()
    person.sees("Carried forward from “Global Mechanism, thematic groups, December 2026”.")
    person.sees("Instructions that may no longer hold")
    person.choose_row("Instruction 114")
    person.press("Still right")
    person.settles()
    person.sees("is to be looked at again by")
    person.sees_no("It was given for the last session.")
    person.keys("Ctrl+K")
    person.write(FIND, ">hand over", FIND)
    person.keys("Return")
    person.settles()
    person.sees("Handing over: Thematic groups, July 2027")
    person.sees("What we want, and from whom")
    person.keys("Ctrl+Z")
    person.settles()
    person.keys("Ctrl+Z")
    person.settles()
    person.sees("records added")
