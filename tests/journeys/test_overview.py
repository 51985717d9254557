"""The overview: an empty dossier teaches the first steps, a full one leads to what has to be done."""

from __future__ import annotations

from tests.journeys.first_run import make_a_dossier, make_a_store
from tests.journeys.person import Person


def test_an_empty_dossier_says_how_to_begin_and_ticks_off_what_is_done(person: Person) -> None:
    make_a_store(person)
    make_a_dossier(person, "Fresh negotiation")
    person.go("Overview")
    person.sees("1. Write down the agenda")
    person.sees("3. Say who sits across")
    person.press("Begin: Write down the agenda")
    person.settles()
    person.write("Add an agenda item", "Norms")
    person.keys("Return")
    person.settles()
    person.go("Overview")
    person.sees("No meeting is planned")
    person.sees("Norms")
    assert "Begin: Write down the agenda" not in person.all_words()


def test_a_full_dossier_leads_to_what_has_to_be_mended(person: Person) -> None:
    person.press("Open the sample")
    person.settles()
    person.sees("days to the next meeting")
    person.sees("New York")
    person.press_on("4 Rules, norms and principles: 5 to mend")
    person.sees("Warning: The red line of")
    person.press_on("Warning: The red line of")
    person.settles()
    person.sees("Integrity of the supply chain")
    person.keys("Alt+Left")
    person.sees("Outstanding commitments")
    person.press_on("A note on training seats")
    person.settles()
    person.sees("Who promised")
