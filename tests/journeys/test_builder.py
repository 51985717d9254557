"""The brief builder at night: arrange, add, write, see what partners do not get, and mend what is found."""

from __future__ import annotations

from cyberbrief.gui.briefs.briefs_room import BriefsRoom
from tests.journeys.person import Person, wait_until


def room_of(person: Person) -> BriefsRoom:
    """Return the room, to look at what a person sees painted: pages have no words that a test can read."""
    return person.program.window.findChildren(BriefsRoom)[0]


def on_pages(person: Person) -> str:
    """Return the words of all pages."""
    return "\n".join(flow.document.toPlainText() for flow in room_of(person).page.preview.flows)


def pages_say(person: Person, words: str, *, there: bool = True) -> None:
    assert wait_until(lambda: (words in on_pages(person)) is there), (words, there)


def open_the_brief(person: Person) -> None:
    person.press("Open the sample")
    person.sees("Overview")
    person.settles()
    person.go("Briefs")
    person.choose_row("Protecting critical infrastructure")
    person.sees("Final check")
    pages_say(person, "Purpose and desired outcome")


def test_a_brief_is_arranged_with_the_keyboard_and_what_one_writes_stands_on_its_pages(person: Person) -> None:
    open_the_brief(person)
    person.choose_row("Press line")
    person.press("Add a section")
    person.choose_in_menu("Free text")
    person.write("Text of this entry", "Vendria thanks the Chair for the late hours.")
    person.choose_row("Main points")
    person.settles()
    pages_say(person, "Vendria thanks the Chair for the late hours.")
    person.keys("Alt+Down")
    person.settles()
    pages_say(person, "2. What they want and our answer")
    person.keys("Alt+Up", "Tab")
    person.settles()
    pages_say(person, "1.1 Main points")
    person.keys("Shift+Tab", "Left")
    person.sees_no("No new duty · ")
    person.keys("Right")
    person.sees("No new duty · ")
    person.choose_row("Vendria thanks the Chair")
    person.keys("Delete")
    person.settles()
    pages_say(person, "Vendria thanks the Chair", there=False)
    person.keys("Ctrl+Z")
    person.settles()
    pages_say(person, "Vendria thanks the Chair")


def test_what_is_found_by_a_few_letters_is_added(person: Person) -> None:
    open_the_brief(person)
    person.choose_row("Main points")
    person.write("Search for records to add", "a recei")
    person.sees("A receipt")
    person.keys("Return")
    person.settles()
    pages_say(person, "A receipt.")


def test_partners_get_less_and_the_outline_says_why(person: Person) -> None:
    open_the_brief(person)
    pages_say(person, "Bottom line")
    person.press("Partners")
    person.settles()
    pages_say(person, "Partner lines:")
    pages_say(person, "Bottom line", there=False)
    rows = room_of(person).outline.outline.rows
    struck = [rows.data(rows.index(place)) for place in range(rows.rowCount())]
    assert any("Delegation" in words for words in struck)
    person.sees("entries withheld; they never enter the document")
    person.press_on("Warning: “Kestria” has no profile")
    person.settles()
    person.sees("Their objectives")


def test_pages_turn_and_change_their_size(person: Person) -> None:
    open_the_brief(person)
    preview = room_of(person).page.preview
    person.sees("Page 1 of 4")
    preview.setFocus()
    person.keys("PgDown")
    person.sees("Page 2 of 4")
    person.keys("End")
    person.sees("Page 4 of 4")
    person.press("Size of the pages")
    person.choose_in_menu("Whole page")
    assert preview._step() <= preview.viewport().height()
    person.keys("Home")
    person.sees("Page 1 of 4")
