"""Marked paragraphs: set by the writer, and read again from files that were edited in every way that was seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from cyberbrief.compose.document import Manner, Paragraph, Passage, Run, Source
from cyberbrief.domain.mark import token_of
from cyberbrief.domain.progress import Silent
from cyberbrief.host.incoming import SuspectFileError, packed, unpacked
from cyberbrief.word.marked_text import BODY, MarkedParagraph, marks_in, paragraphs_of, read
from cyberbrief.word.marks import Marks
from cyberbrief.word.writer import write
from tests.word.lint import Parts, faults
from tests.word.reading import with_blocks
from tests.word.trees import DRAFT, KINDS

NAMES = ("_cb_" + "a" * 32, "_cb_" + "b" * 32)
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def fresh() -> Marks:
    return Marks(token_of(b"0123456789"), b"key")


def said(text: str, field: str = "text") -> Paragraph:
    return Paragraph(Passage((Run(text),), "", (Source("record", field),)), Manner.BODY)


def body(inner: str) -> bytes:
    return f"<w:document {W}><w:body>{inner}</w:body></w:document>".encode()


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def start(place: int, name: str = "") -> str:
    return f'<w:bookmarkStart w:id="{place}" w:name="{name or NAMES[place]}"/>'


def end(place: int) -> str:
    return f'<w:bookmarkEnd w:id="{place}"/>'


def only(inner: str) -> MarkedParagraph:
    (found,) = paragraphs_of(body(inner))
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_each_passage_with_a_source_is_marked_once_and_the_file_stays_valid(kind: str) -> None:
    make, standing = KINDS[kind]
    marks, document = fresh(), make()
    data = write(document, standing, Silent(), marks)
    assert faults(data, document.banner.words) == []
    found = list(marks_in(read(data)))
    assert sorted(found) == sorted(marks.placed)


def test_without_marks_a_file_has_none_and_says_the_same() -> None:
    document = with_blocks(said("One."), said("Two."))
    plain, marked = write(document, DRAFT, Silent()), write(document, DRAFT, Silent(), fresh())
    assert b"_cb_" not in Parts(plain).raw[BODY]
    assert [one.text for one in read(plain)] == [one.text for one in read(marked)]


def test_words_of_the_program_alone_are_not_marked() -> None:
    marks = fresh()
    write(with_blocks(replace(said("Ours."), passage=Passage((Run("Ours."),)))), DRAFT, Silent(), marks)
    assert not marks.placed


EDITED: dict[str, tuple[str, tuple[list[str], str, str]]] = {
    "as it left": (f"<w:p>{start(0)}{run('One.')}{end(0)}</w:p>", ([NAMES[0]], "One.", "One.")),
    "text before the start": (
        f"<w:p>{run('Now: ')}{start(0)}{run('One.')}{end(0)}</w:p>",
        ([NAMES[0]], "Now: One.", "Now: One."),
    ),
    "text behind the end": (
        f"<w:p>{start(0)}{run('One.')}{end(0)}{run(' Two.')}</w:p>",
        ([NAMES[0]], "One. Two.", "One. Two."),
    ),
    "start twice": (f"<w:p>{start(0)}{start(0)}{run('One.')}{end(0)}</w:p>", ([NAMES[0]], "One.", "One.")),
    "no end": (f"<w:p>{start(0)}{run('One.')}</w:p>", ([NAMES[0]], "One.", "One.")),
    "start in deleted text": (
        (
            f'<w:p><w:del w:id="9" w:author="A">{start(0)}<w:r><w:delText>Old. </w:delText></w:r></w:del>'
            f"{run('One.')}{end(0)}</w:p>"
        ),
        ([NAMES[0]], "One.", "Old. One."),
    ),
    "inserted": (
        f'<w:p>{start(0)}{run("One")}<w:ins w:id="9" w:author="A">{run(" more")}</w:ins>{run(".")}{end(0)}</w:p>',
        ([NAMES[0]], "One more.", "One."),
    ),
    "moved within": (
        (
            f'<w:p>{start(0)}<w:moveFrom w:id="8">{run("A ")}</w:moveFrom>{run("b ")}'
            f'<w:moveTo w:id="9">{run("A")}</w:moveTo>{end(0)}</w:p>'
        ),
        ([NAMES[0]], "b A", "A b "),
    ),
    "in a control": (
        f"<w:sdt><w:sdtContent><w:p>{start(0)}{run('One.')}{end(0)}</w:p></w:sdtContent></w:sdt>",
        ([NAMES[0]], "One.", "One."),
    ),
    "breaks and tabs": (
        f"<w:p>{start(0)}<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>{end(0)}</w:p>",
        ([NAMES[0]], "a\nb\tc", "a\nb\tc"),
    ),
    "two that were joined": (
        f"<w:p>{start(0)}{run('One.')}{end(0)}{start(1)}{run(' Two.')}{end(1)}</w:p>",
        ([*NAMES], "One. Two.", "One. Two."),
    ),
    "a strange bookmark": (f"<w:p>{start(0, '_GoBack')}{run('One.')}{end(0)}</w:p>", ([], "One.", "One.")),
}


@pytest.mark.parametrize("case", EDITED)
def test_an_edited_paragraph_is_read_with_its_marks_and_both_its_texts(case: str) -> None:
    inner, (marks, text, original) = EDITED[case]
    found = only(inner)
    assert (list(found.marks), found.text, found.original) == (marks, text, original)


def test_a_new_paragraph_between_two_blocks_is_an_orphan() -> None:
    inner = (
        f"<w:p>{start(0)}{run('One.')}{end(0)}</w:p><w:p>{run('New.')}</w:p><w:p>{start(1)}{run('Two.')}{end(1)}</w:p>"
    )
    first, new, second = paragraphs_of(body(inner))
    assert (first.marks, new.marks, new.continues, second.marks) == ((NAMES[0],), (), "", (NAMES[1],))


def test_a_paragraph_that_was_parted_goes_on_in_the_next_until_its_end_or_the_next_mark() -> None:
    parted = f"<w:p>{start(0)}{run('One.')}</w:p><w:p>{run('More.')}</w:p>"
    inner = f"{parted}<w:p>{start(1)}{run('Two.')}{end(1)}</w:p><w:p>{run('New.')}</w:p>"
    found = paragraphs_of(body(inner))
    assert [one.continues for one in found] == ["", NAMES[0], NAMES[0], ""]
    assert found[2].marks == (NAMES[1],)


@pytest.mark.parametrize("tag, ended", [("ins", (True, False)), ("del", (False, True))])
def test_a_tracked_change_of_a_paragraphs_end_is_told(tag: str, ended: tuple[bool, bool]) -> None:
    found = only(f'<w:p><w:pPr><w:rPr><w:{tag} w:id="1" w:author="A"/></w:rPr></w:pPr>{run("One.")}</w:p>')
    assert (found.inserted, found.deleted, found.text) == (*ended, "One.")


def test_the_number_of_a_note_and_the_second_form_of_a_box_are_no_words() -> None:
    begin, shown, done = (f'<w:r><w:fldChar w:fldCharType="{one}"/></w:r>' for one in ("begin", "separate", "end"))
    pointer = f"{begin}<w:r><w:instrText> NOTEREF _Note1 \\h </w:instrText></w:r>{shown}{run('7')}{done}"
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    twice = "".join(f"<mc:{one}><w:p>{run('Boxed.')}</w:p></mc:{one}>" for one in ("Choice", "Fallback"))
    box = f"<mc:AlternateContent {mc}>{twice}</mc:AlternateContent>"
    found = paragraphs_of(body(f"<w:p>{run('One')}{pointer}{run('.')}<w:r>{box}</w:r></w:p>"))
    assert [one.text for one in found] == ["One.", "Boxed."]


BAD: dict[str, Callable[[bytes], bytes]] = {
    "not a ZIP": lambda _data: b"not a file of Word",
    "cut in half": lambda data: data[: len(data) // 2],
    "not XML": lambda data: packed({**unpacked(data), BODY: b"<w:document"}),
    "entities": lambda data: packed({**unpacked(data), BODY: b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_file_is_refused_in_a_sentence(case: str) -> None:
    data = write(with_blocks(said("One.")), DRAFT, Silent(), fresh())
    with pytest.raises(SuspectFileError):
        read(BAD[case](data))


def test_a_file_without_a_body_has_no_paragraphs() -> None:
    assert read(packed({"[Content_Types].xml": b"<Types/>"})) == ()


def nested(times: int) -> bytes:
    return body("<w:tbl><w:tr><w:tc>" * times + f"<w:p>{run('Deep.')}</w:p>" + "</w:tc></w:tr></w:tbl>" * times)


def test_paragraphs_in_tables_in_tables_are_read_until_it_is_absurd() -> None:
    assert [one.text for one in paragraphs_of(nested(600))] == ["Deep."]
    data = write(with_blocks(said("One.")), DRAFT, Silent(), fresh())
    with pytest.raises(SuspectFileError):
        read(packed({**unpacked(data), BODY: nested(2_000)}))


def test_marks_come_in_the_order_in_which_they_are_set() -> None:
    marks = fresh()
    data = write(with_blocks(*(said(f"Paragraph {number}.") for number in range(5))), DRAFT, Silent(), marks)
    placed = [*marks.placed]
    assert list(marks_in(read(data))) == placed
    assert len(set(placed)) == 5
