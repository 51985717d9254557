"""The small Markdown: what it understands, and that it never loses a character of anything else."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cyberbrief.compose.document import Listing, Passage, Run
from cyberbrief.compose.markdown import parse, passages


def shape(text: str) -> list[object]:
    """Return a text as read: passages as words, lists as tuples of level and words behind their kind."""
    found: list[object] = []
    for block in parse(text, lambda _words: 7):
        if isinstance(block, Passage):
            found.append(block.plain)
        else:
            found.append((block.ordered, *((item.level, item.passage.plain) for item in block.items)))
    return found


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("", []),
        (" \n ", []),
        ("one", ["one"]),
        ("one\ntwo\n\nthree", ["one", "two", "three"]),
        ("- a\n- b\n  - c", [(False, (0, "a"), (0, "b"), (1, "c"))]),
        ("1. a\n2. b", [(True, (0, "a"), (0, "b"))]),
        ("1. a\n1. b", [(True, (0, "a"), (0, "b"))]),
        ("3. a\n4. b", ["3. a", "4. b"]),
        ("1. a\n3. b", ["1. a", "3. b"]),
        ("- a\n  1. b\n", [(False, (0, "a"), (1, "1. b"))]),
        ("- a\n  on", [(False, (0, "a on"))]),
        ("- a\n\n  on", [(False, (0, "a"), (0, "on"))]),
        ("-", [(False, (0, "-"))]),
        ("2027.", ["2027."]),
        ("# a > b `c` ![d](e) <f> &amp; \\*", ["# a > b `c` ![d](e) <f> &amp; \\*"]),
        ("snake_case and 2*3", ["snake_case and 2*3"]),
        ("    indented", ["indented"]),
        ("- " * 60 + "deep", ["- " * 60 + "deep"]),
    ],
)
def test_what_is_understood(text: str, wanted: list[object]) -> None:
    assert shape(text) == wanted


def test_bold_italic_and_notes() -> None:
    (passage,) = parse(
        "We **can** *not* ***ever*** [@A/70/174 para. 13]. [@x]", lambda words: 3 if "70" in words else 0
    )
    assert isinstance(passage, Passage)
    assert [(run.text, run.bold, run.italic, run.note) for run in passage.runs if run.text.strip() or run.note] == [
        ("We ", False, False, 0),
        ("can", True, False, 0),
        ("not", False, True, 0),
        ("ever", True, True, 0),
        ("", False, False, 3),
        (". ", False, False, 0),
        ("[@x]", False, False, 0),
    ]


def test_a_mark_with_nothing_before_it_is_a_note_of_its_own() -> None:
    assert parse("[@a][@b]", lambda _: 2) == (Passage((Run("", note=2), Run("", note=2))),)


def test_lists_in_cells_are_lines() -> None:
    assert [one.plain for one in passages("a\n\n- b\n\n1. c\n2. d")] == ["a", "– b", "1. c", "2. d"]


MARKS = re.compile(r"[\s*_\-+.)\d]|\[@|\]")


@given(st.text(st.sampled_from("ab é*_-+1.)\n\t[]@<&\\#>`!"), max_size=40) | st.text(max_size=40))
@example("*a **b* c**")
@example("1) a\n2) b\n- c")
@example("[@[@a]")
@example("- - - -\n* *\n+")
def test_no_character_is_lost(text: str) -> None:
    read = "".join(
        block.plain if isinstance(block, Passage) else "".join(item.passage.plain for item in block.items)
        for block in parse(text)
    )
    assert MARKS.sub("", read).replace("\x00", "\ufffd") == MARKS.sub("", text).replace("\x00", "\ufffd")
    once = passages(text)
    assert all(run.text or run.note for passage in once for run in passage.runs)


@pytest.mark.parametrize("text", ["*a " * 5000, "*" * 20000, "[@" * 10000, "- x\n" * 2000, "[" * 20000, "**a*" * 5000])
def test_hostile_texts_are_read_in_time(text: str) -> None:
    assert parse(text)
    assert isinstance(parse("- x\n- y")[0], Listing)
