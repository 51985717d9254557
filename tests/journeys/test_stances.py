"""The matrix by hand: a stance set by keys, its story, undone where one is, and the whole taken along as Word."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.person import Person
from tests.services.papers import words_in


def test_a_stance_is_set_told_and_undone_and_the_matrix_leaves(person: Person, tmp_path: Path) -> None:
    person.press("Open the sample")
    person.sees("Overview")
    person.settles()
    person.keys("Ctrl+6")
    person.settles()
    person.sees("Decided by consensus.")
    person.keys("Down", "Right", "6")
    person.settles()
    person.sees("would block as of today")
    person.keys("Return")
    person.settles()
    person.sees("Rests on")
    person.sees("History")
    person.press("Close")
    person.keys("Ctrl+Z")
    person.settles()
    person.sees("Stance matrix")
    person.keys("Return")
    person.settles()
    person.sees_no("History")
    person.press("Close")
    person.press("As text")
    person.settles()
    person.sees("Strongly supports: ")
    person.press("Matrix")
    person.press("Picture, Word, CSV")
    person.press("Choose where …")
    person.choose_file(tmp_path / "matrix.docx")
    person.sees("It is written")
    said = words_in(tmp_path / "matrix.docx")
    assert "RESTRICTED" in said
    assert "DRAFT" in said
    assert "Whom to speak to next" in said
