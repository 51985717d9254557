"""From a position to its negotiation space, to another counterpart, and on to a package made of a trade."""

from __future__ import annotations

from tests.journeys.person import Person


def test_the_space_of_a_position_is_read_walked_and_traded_in(person: Person) -> None:
    person.press("Open the sample")
    person.sees("Overview")
    person.settles()
    person.go("Positions")
    person.choose_row("Protecting critical infrastructure")
    person.press("Negotiation space")
    person.settles()
    person.choose("Counterpart", "Brennia")
    person.sees("The ranges meet between “The health sector alone is named” and “No list; both norms recalled”.")
    person.sees("Lands on fallback 1")
    person.press_on("Negotiation space with Brennia")
    person.keys("Down", "Down")
    person.sees("Ours, Preferred, at “An open list in an annex”")
    person.press("As text")
    person.sees("Possible outcomes, from the furthest ours to the furthest theirs:")
    person.press("Make a package: Undersea cables and landing stations for Protecting critical infrastructure")
    person.settles()
    person.sees("The package is made")
    person.sees("Package: Undersea cables and landing stations for Protecting critical infrastructure")
