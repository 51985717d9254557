"""Papers leave for their readers, a record changes, and the desk sees what to replace; one leaves as a PDF."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.person import Person


def open_the_brief(person: Person) -> None:
    person.press("Open the sample")
    person.sees("Overview")
    person.settles()
    person.go("Briefs")
    person.choose_row("Protecting critical infrastructure")
    person.sees("Final check")


def test_two_readers_get_their_papers_and_the_desk_sees_who_holds_what(person: Person, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    open_the_brief(person)
    person.keys("Ctrl+E")
    person.press("Partner lines", "Export to Word")
    person.write("Full negotiation brief, for whom", "Minister")
    person.write("Partner lines, for whom", "Ardenia, Haldria")
    person.press("Choose where …")
    person.choose_file(folder)
    person.sees("Full negotiation brief is written")
    assert len(list(folder.glob("*.docx"))) == 3
    (listed,) = folder.glob("*.txt")
    assert all(name in listed.read_text("utf-8") for name in ("Minister", "Ardenia", "Haldria"))
    person.press("Who holds what", "Export to Word")
    person.sees("3 copies are out, all up to date.")


def test_a_brief_is_saved_as_a_pdf_for_somebody(person: Person, tmp_path: Path) -> None:
    open_the_brief(person)
    person.keys("Ctrl+E")
    person.press("Save as PDF …")
    person.write("For whom", "Minister")
    person.press("Choose where …", "Save as PDF")
    person.choose_file(tmp_path / "brief.pdf")
    person.sees("Full negotiation brief is written")
    assert (tmp_path / "brief.pdf").read_bytes().startswith(b"%PDF")
