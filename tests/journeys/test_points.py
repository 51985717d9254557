"""What is spoken: a point is put in its place, measured, and rehearsed with the window to itself."""

from __future__ import annotations

from tests.journeys.person import Person


def test_points_are_put_in_order_and_rehearsed(person: Person) -> None:
    person.press("Open the sample")
    person.sees("Overview")
    person.settles()
    person.go("Agenda")
    person.choose_row("4")
    person.sees("All our points, national")

    person.go("Talking points")
    person.choose_row("No new duty")
    person.sees("With this, all points to make on item 4")
    person.keys("Alt+Up")
    person.settles()

    person.press("Rehearse")
    person.settles()
    person.sees("Point 1 of 6")
    person.sees_no("Find or do anything")  # the frame is gone
    assert "No new duty" in person.all_words().split("Health")[0]
    person.keys("Right")
    person.sees("Point 2 of 6")
    person.keys("1")
    person.sees("They:")
    person.keys("Esc", "Esc")
    person.sees("Talking points")
    person.keys("Ctrl+Z")
    person.settles()
    person.keys("F5")
    person.settles()
    person.sees("Point 1 of 6")
    person.keys("Esc")
