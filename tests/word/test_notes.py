"""Notes: real footnotes where the text points, numbered as they come, and none that dangles."""

from __future__ import annotations

from cyberbrief.compose.document import Note, Paragraph, Passage, Run
from tests.word.lint import W, text_in
from tests.word.reading import opened, with_blocks
from tests.word.trees import said

_NOTES = (Note(7, said("Seven")), Note(2, said("Two")), Note(2, said("Two again")), Note(0, said("None")))


def test_a_note_stands_where_it_is_first_pointed_at() -> None:
    parts = opened(with_blocks(Paragraph(said("a", note=7)), Paragraph(said("b", note=2)), notes=_NOTES))
    assert parts.values("footnoteReference", "id") == ["1", "2"]
    words = [text_in(note).strip() for note in parts.xml["word/footnotes.xml"].iter(W + "footnote")]
    assert words == ["", "", "Seven", "Two"]


def test_a_later_pointer_leads_to_the_first() -> None:
    parts = opened(with_blocks(Paragraph(said("a", note=7)), Paragraph(said("b", note=7)), notes=_NOTES))
    assert parts.values("footnoteReference", "id") == ["1"]
    codes = [code.text for code in parts.body.iter(W + "instrText")]
    assert codes == [" NOTEREF _Note1 \\h "]
    assert parts.values("bookmarkStart", "name") == ["_Note1"]


def test_a_pointer_without_a_note_prints_nothing() -> None:
    parts = opened(with_blocks(Paragraph(said("a", note=99)), Paragraph(Passage((Run("", note=5),))), notes=_NOTES))
    assert parts.values("footnoteReference", "id") == []
    assert "Seven" not in parts.raw["word/footnotes.xml"].decode()


def test_a_note_has_no_notes_of_its_own() -> None:
    notes = (Note(1, said("See the other", note=2)), Note(2, said("Other")))
    parts = opened(with_blocks(Paragraph(said("a", note=1)), notes=notes))
    assert parts.values("footnoteReference", "id") == ["1"]
