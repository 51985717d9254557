"""In the room: a line is logged from another screen, a meeting fills beside its agenda, and its read-out is drafted."""

from __future__ import annotations

from tests.journeys.person import Person


def test_what_is_said_is_logged_and_read_out(person: Person) -> None:
    person.press("Open the sample")
    person.sees("Overview")
    person.settles()

    # From any screen, without leaving it.
    person.keys("Ctrl+Shift+L")
    person.sees("Quick log")
    person.settles()
    person.types("tav")
    person.keys("Tab")
    person.types("protecting")
    person.keys("Tab")
    person.types("-- any list, also in an annex")
    person.keys("Return")
    person.settles()
    person.sees("Kept as a statement and a stance")
    person.keys("Esc")
    person.sees_no("Quick log")
    person.sees("Overview")

    # In the room.
    person.go("Meetings")
    person.choose_row("Informal consultations on operative paragraph 7")
    person.press("In the room")
    person.settles()
    person.sees("The meeting's agenda")
    person.choose_row("Rules, norms and principles")
    person.press("Open", "How far this item is, and its outcome")
    person.settles()
    person.write("Log: who, on what, said what", "Brennia: could live with it if the words move")
    person.keys("Return")
    person.settles()
    person.sees("Brennia: could live with it")

    # A commitment out of it, ticked, and the read-out.
    person.write("Log: who, on what, said what", "Tavolia: will send wording on designation")
    person.keys("Ctrl+J")
    person.write("Owner", "R. Velde", "Commitment")
    person.keys("Return")
    person.settles()
    person.sees("Tavolia to us: will send wording on designation")
    person.press("Close and draft the read-out")
    person.settles()
    person.sees("Read-out: Informal consultations on operative paragraph 7")
