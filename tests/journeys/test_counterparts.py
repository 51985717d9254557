"""The other side: a party made from nothing, its country and group, and two parties beside one another."""

from __future__ import annotations

from tests.journeys.first_run import make_a_dossier, make_a_store
from tests.journeys.person import Person


def test_a_party_is_written_with_its_country_and_its_group(person: Person) -> None:
    make_a_store(person)
    make_a_dossier(person, "December session")
    person.go("Counterparts")
    for name in ("Coastal Group", "Germany"):
        person.write("Add a counterpart", name)
        person.keys("Return")
        person.settles()
    person.press("Country: Choose the country")
    person.write("Find a country", "allem")
    person.settles()
    person.keys("Return")
    person.settles()
    person.sees("Germany (DE)")
    assert person.reads("Official name") == "Federal Republic of Germany"
    person.press("Write what they want")
    person.types("A directory that answers")
    person.press("Groups: add one")
    person.pick("Coastal Group", "counterpart")
    person.sees("1 now")
    person.write("Coastal Group: on which issue", "cables")
    person.keys("Return")
    person.settles()
    person.press("Delegates: add one")
    person.settles()
    person.write("Name", "Ada Zell")
    person.go("Counterparts")
    person.choose_row("Germany")
    person.sees("Ada Zell")
    assert person.reads("Their objectives") == "A directory that answers"
    person.go("All counterparts")
    person.choose_row("Coastal Group")
    person.sees("Takes part in")


def test_what_a_party_wants_leads_to_where_it_is_from_and_to_another_party(person: Person) -> None:
    person.press("Open the sample")
    person.settles()
    person.go("Counterparts")
    person.choose_row("Oranto")
    person.sees("What they want from us")
    person.press_on("A note on training seats in 2027. We promised this")
    person.settles()
    person.sees("Who promised")
    person.keys("Alt+Left")
    person.settles()
    person.press("Compare with …")
    person.pick("Tavolia", "counterpart")
    person.sees("Stances: on different sides on")
    person.press("Only where they stand on different sides")
    person.sees_no("Oranto, Their objectives")
    person.press("Oranto")
    person.settles()
    person.sees("What they can trade")
