"""A note that came by mail is dropped on the window, what it tells is seen, and a copy that tells no more is sent."""

from __future__ import annotations

from pathlib import Path

from cyberbrief.word.revealing.revealed import reveal
from cyberbrief.word.text import text_of
from tests.journeys.person import Person
from tests.journeys.test_exchange import drop
from tests.word.revealing.picture_files import SECRET
from tests.word.revealing.planting import SAID, planted
from tests.word.revealing.plants import PLANTS


def test_a_note_is_looked_through_and_scrubbed(person: Person, tmp_path: Path) -> None:
    note = tmp_path / "note.docx"
    note.write_bytes(planted(*(PLANTS[name].plant for name in ("author", "comment", "deleted words"))))
    before = note.read_bytes()
    person.press("Open the sample")
    person.sees("Overview")
    person.settles()

    drop(person, note)
    person.sees("What do you want to do with it?")
    person.keys("Space")  # the first is the likeliest
    person.sees("What “note.docx” reveals")
    person.sees("3 sorts of things in it would embarrass whoever sends it on.")
    person.sees("They must not see this.")
    person.press("Accept all")
    person.press("Save a scrubbed copy …")
    person.choose_file(tmp_path / "copy.docx")
    person.settles()
    person.sees("“copy.docx” is written.")
    person.press("Look through the copy")
    person.sees("Nothing was found beside the words themselves.")

    copy = tmp_path / "copy.docx"
    assert reveal(copy.read_bytes()).groups == ()
    assert SAID in " ".join(text_of(copy.read_bytes()))
    assert SECRET.encode() not in copy.read_bytes()
    assert note.read_bytes() == before


def test_a_paper_is_looked_through_before_and_after_it_leaves(person: Person, tmp_path: Path) -> None:
    person.press("Open the sample")
    person.sees("Overview")
    person.settles()
    person.go("Briefs")
    person.choose_row("Protecting critical infrastructure")
    person.settles()
    person.keys("Ctrl+E")
    person.press("What would it reveal?")
    person.sees("What “Full negotiation brief” would reveal")
    person.sees("Nothing in it would embarrass. What is ordinary or ours is listed below.")
    person.press("Back to the brief")
    person.settles()
    person.keys("Ctrl+E")
    person.press("Choose where …")
    person.choose_file(tmp_path / "full.docx")
    person.settles()
    person.press("What does it reveal?")
    person.sees("What “full.docx” reveals")
    person.sees("Declared by CyberBrief")
