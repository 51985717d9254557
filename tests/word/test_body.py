"""Each kind of block on paper: its style, its words, its order."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cyberbrief.compose.document import (
    Block,
    Cell,
    Column,
    DocumentSection,
    Fact,
    Facts,
    Heading,
    LadderTable,
    Listing,
    ListItem,
    Manner,
    PageSize,
    Paragraph,
    Passage,
    Pause,
    Run,
    SpokenPoint,
    Table,
    TimeRange,
)
from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.domain.position import RungKind
from cyberbrief.domain.progress import CancelledError, Silent
from cyberbrief.domain.talking_point import Handling
from cyberbrief.word.writer import write
from tests.word.lint import Parts, W, faults, text_in, value_at
from tests.word.reading import opened, paragraphs, with_blocks, words_of
from tests.word.trees import CLEARED, DRAFT, answers, full, heading, ladder, points, profile, said

_FRONT = 3  # letterhead of two lines and a title


@pytest.mark.parametrize(
    "block, expected",
    [
        (Heading(said("One"), 1, "1."), [("Heading1", "1. One")]),
        (Heading(said("Deep"), 9), [("Heading1", "Deep")]),
        (Paragraph(said("Words")), [("BodyText", "Words")]),
        (Paragraph(said("Ask"), Manner.LEAD), [("Lead", "Ask")]),
        (Paragraph(said("Said"), Manner.QUOTE), [("Quote", "Said")]),
        (Paragraph(said("Small"), Manner.SMALL), [("Small", "Small")]),
        (Paragraph(said("Label"), Manner.LABEL), [("Label", "Label")]),
        (Listing((ListItem(said("a")), ListItem(said("b"), 1))), [("ListBullet", "a"), ("ListBullet", "b")]),
        (Listing((ListItem(said("a")),), ordered=True), [("ListNumber", "a")]),
        (Listing(()), []),
        (Pause(), [("Pause", "— pause —")]),
        (Facts(()), []),
        (
            Facts((Fact("Role", (said("Head"), said("since May"))),)),
            [
                ("TableLabel", "About"),
                ("TableLabel", "Details"),
                ("TableText", "Role"),
                ("TableText", "Head"),
                ("TableText", "since May"),
                ("TableEnd", ""),
            ],
        ),
        (
            Table((Column("A", 1), Column("B", 2)), ((Cell((said("a"),)), Cell(())),), said("Both")),
            [
                ("Caption", "Both"),
                ("TableHeading", "A"),
                ("TableHeading", "B"),
                ("TableText", "a"),
                ("", ""),
                ("TableEnd", ""),
            ],
        ),
        (
            SpokenPoint(Handling.TO_MAKE, (said("We ask."), said("We ask again.")), said("Ask"), time=TimeRange(5, 65)),
            [
                ("PointToMake", "Ask. We ask."),
                ("PointContinued", "We ask again.To\u00a0make\u00a0·\u00a00:05\u2060–\u20601:05"),
            ],
        ),
        (
            SpokenPoint(Handling.IF_RAISED, (said("No."),), said("Lists?"), said("Tavolia"), (said("Why?"),)),
            [("PointIfRaised", "If raised · Tavolia: Why?"), ("PointIfRaised", "Lists? No.")],
        ),
        (SpokenPoint(Handling.IF_PRESSED, (said("No."),)), [("PointIfPressed", "If pressed: No.")]),
        (SpokenPoint(Handling.RESERVE, (said("Later."),)), [("PointReserve", "Reserve: Later.")]),
        (SpokenPoint(Handling.PRESS, (said("Soon."),)), [("PointPressLine", "Press line: Soon.")]),
        (SpokenPoint(Handling.DO_NOT_RAISE, (said("It."),)), [("PointDoNotRaise", "Do not raise: It.")]),
        (SpokenPoint(Handling.RESERVE, (), said("Only a topic")), [("PointReserve", "Reserve: Only a topic. ")]),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Block) else "",
)
def test_a_block_has_its_styles_and_words(block: Block, expected: list[tuple[str, str]]) -> None:
    assert paragraphs(opened(with_blocks(block)).body)[_FRONT + 1 :] == expected


def test_a_ladder_is_told_apart_without_colour() -> None:
    parts = opened(with_blocks(ladder()))
    rows = list(parts.body.iter(W + "tr"))
    assert [words_of(row).split()[-1] for row in rows[:1]] == ["Authority"]
    assert [words_of(next(row.iter(W + "tc"))) for row in rows[1:]] == [
        "Opening ○",
        "Preferred ✔",
        "Fallback 1 ◇",
        "Bottom line ═",
        "Red line ▬",
        "If no agreement",
    ]
    assert rows[0].find(f"{W}trPr/{W}tblHeader") is not None
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_the_bottom_line_has_a_double_rule_and_the_red_line_thick_ones() -> None:
    rows = list(opened(with_blocks(ladder())).body.iter(W + "tr"))
    bottom, red = rows[4], rows[5]
    assert {rule.get(W + "val") for rule in bottom.iter(W + "top")} == {"double"}
    for edge in ("top", "bottom"):
        assert {rule.get(W + "sz") for rule in red.iter(W + edge)} == {"18"}
    assert "17 July 2026, in our statement." in words_of(red)


def test_a_ladder_has_the_columns_that_it_needs() -> None:
    whole = ladder()
    opening = replace(whole, steps=tuple(replace(step, conditions=(), authority=()) for step in whole.steps[:1]))
    parts = opened(with_blocks(replace(opening, no_agreement=())))
    assert words_of(next(parts.body.iter(W + "tr"))) == "Step Text"


def test_a_ladder_on_a_small_page_keeps_its_terms() -> None:
    document = replace(with_blocks(ladder()), size=PageSize.A6)
    words = words_of(opened(document).body)
    assert "Condition: Only if Brennia drops" in words.replace("  ", " ")
    assert "Authority: Head of delegation" in words.replace("  ", " ")


def test_each_ordered_list_starts_at_one() -> None:
    one = Listing((ListItem(said("a")),), ordered=True)
    parts = opened(with_blocks(one, one, one))
    numbers = parts.values("numId")
    assert len(set(numbers)) == 3
    for number in parts.xml["word/numbering.xml"].iter(W + "num"):
        if number.get(W + "numId") in numbers:
            assert value_at(number, "lvlOverride/startOverride") == "1"


def test_what_is_read_aloud_has_large_type_and_its_time_beside_it() -> None:
    parts = opened(with_blocks(*points()[:3], Pause(), Paragraph(said("Then sit.")), large=True))
    table = next(parts.body.iter(W + "tbl"))
    rows = [[words_of(cell) for cell in row.iter(W + "tc")] for row in table.iter(W + "tr")]
    assert rows[0] == ["What to say", "Time"]
    assert rows[1] == [
        "Health.  Hospitals in four regions were struck last year. No one in this room defends that.",
        "0:45–0:52",
    ]
    assert rows[3][0].startswith("If raised · Tavolia:  “A list invites")
    assert rows[4] == ["— pause —", ""]
    styles = parts.xml["word/styles.xml"]
    (spoken,) = (style for style in styles.iter(W + "style") if style.get(W + "styleId") == "Spoken")
    assert value_at(spoken, "rPr/sz") == "36"


def test_a_new_page_begins_where_the_section_asks() -> None:
    sections = (
        DocumentSection("first", (heading("One"),), new_page=True),
        DocumentSection("table", (answers(),), new_page=True),
        DocumentSection("words", (Paragraph(said("Two")),), new_page=True),
        DocumentSection("nothing", (), new_page=True),
    )
    parts = opened(replace(with_blocks(), sections=sections))
    broken = [
        text_in(paragraph)
        for paragraph in parts.body.iter(W + "p")
        if paragraph.find(f"{W}pPr/{W}pageBreakBefore") is not None
    ]
    assert broken == ["", "Two"]


def test_contents_lead_to_headings_and_ask_nothing() -> None:
    parts = opened(full())
    entries = [words for style, words in paragraphs(parts.body) if style.startswith("Toc")]
    assert entries[0] == "1. Purpose and desired outcome"
    assert "Tavolia" in entries
    assert "Agreed language" not in entries
    assert b"updateFields" not in parts.raw["word/settings.xml"]
    assert b"w:dirty" not in parts.raw["word/document.xml"]


@pytest.mark.parametrize("parts_of_each, listed", [(11, 36), (12, 3)])
def test_long_contents_list_the_highest_headings_alone(parts_of_each: int, listed: int) -> None:
    blocks = [
        heading(f"Part {part}.{place}" if place else f"Part {part}", level=2 if place else 1)
        for part in range(3)
        for place in range(parts_of_each + 1)
    ]
    body = opened(replace(with_blocks(*blocks), contents=True)).body
    assert len([style for style, _ in paragraphs(body) if style in {"Toc1", "Toc2"}]) == listed
    (code,) = (code.text or "" for code in body.iter(W + "instrText"))
    assert ('"1-2"' in code) is (listed > 3)


def test_without_headings_there_are_no_contents() -> None:
    parts = opened(replace(with_blocks(Paragraph(said("Words"))), contents=True))
    assert "Contents" not in words_of(parts.body)


def test_clearances_stand_at_the_end() -> None:
    words = [words for _, words in paragraphs(opened(with_blocks(), CLEARED).body)]
    assert words[-3:] == [
        "Clearance",
        "Legal Department: cleared on 22 November 2026 by R. Ashdown",
        "Director-General: cleared on 23 November 2026 by telephone",
    ]


@pytest.mark.parametrize("papers", [{"large_type": True}, {"size": PageSize.A6}])
def test_papers_that_lie_on_tables_name_no_office(papers: dict[str, Any]) -> None:
    words = words_of(opened(replace(with_blocks(Paragraph(said("Words"))), **papers), CLEARED).body)
    assert "Words" in words
    assert "Legal Department" not in words


def test_a_ladder_stands_on_one_page_and_so_does_what_leads_into_a_block() -> None:
    body = opened(with_blocks(ladder())).body
    first_of_row = [next(row.iter(W + "p")) for row in body.iter(W + "tr")][1:]
    kept_rows = [one.find(f"{W}pPr/{W}keepNext") is not None for one in first_of_row]
    assert kept_rows == [True] * 5 + [False]
    point = SpokenPoint(Handling.TO_MAKE, (said("Say it."),))
    who, what = Paragraph(said("Tavolia:")), Paragraph(said("No list."), Manner.QUOTE)
    blocks = (who, what, Paragraph(said("Hospitals."), Manner.LEAD), point, Paragraph(said("Alone."), Manner.LEAD))
    read = opened(with_blocks(*blocks)).body
    kept = [text_in(one) for one in read.iter(W + "p") if one.find(f"{W}pPr/{W}keepNext") is not None]
    assert "Tavolia:" in kept
    assert "Hospitals." in kept
    assert not {"No list.", "Alone."} & set(kept)


def test_a_row_loses_no_cell_and_gains_what_it_lacks() -> None:
    cells = tuple(Cell((said(word),)) for word in ("a", "b", "c"))
    table = Table((Column("A", 1), Column("B", 0)), (cells, cells[:1], ()))
    rows = [words_of(row) for row in opened(with_blocks(table)).body.iter(W + "tr")]
    assert rows == ["A B", "a b c", "a", ""]


@pytest.mark.parametrize("rows, kept", [(1, []), (3, [0, 1]), (6, [0, 1, 2, 3, 4]), (7, [0, 5]), (40, [0, 38])])
def test_no_row_is_left_alone_on_a_page(rows: int, kept: list[int]) -> None:
    table = Table(
        (Column("A", 1), Column("B", 1)), tuple((Cell((said("a"),)), Cell((said("b"),))) for _ in range(rows))
    )
    facts = Facts(tuple(Fact("Label", (said("Said"),)) for _ in range(rows)))
    for block in (table, facts):
        written = list(opened(with_blocks(block)).body.iter(W + "tr"))[1:]
        firsts = [next(row.iter(W + "p")) for row in written]
        assert [place for place, one in enumerate(firsts) if one.find(f"{W}pPr/{W}keepNext") is not None] == kept


def test_long_rows_may_break_over_pages_and_short_ones_may_not() -> None:
    table = Table((Column("A", 1),), tuple((Cell((said(text),)),) for text in ("word " * 10_000, "short")))
    rows = list(opened(with_blocks(table)).body.iter(W + "tr"))
    assert [row.find(f"{W}trPr/{W}cantSplit") is None for row in rows] == [False, True, False]


def test_a_ladder_of_two_hundred_steps_and_a_list_of_five_thousand() -> None:
    steps = tuple(replace(ladder().steps[2], kind=kind) for kind in RungKind for _ in range(40))
    items = tuple(ListItem(said(f"item {place}"), place % 12) for place in range(5000))
    parts = opened(with_blocks(LadderTable(said(""), steps), Listing(items, ordered=True)))
    assert len(list(parts.body.iter(W + "tr"))) == 201
    assert max(int(level) for level in parts.values("ilvl")) == 8


def test_a_job_that_is_cancelled_says_so() -> None:
    class Impatient(Silent):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(CancelledError) as stopped:
        write(full(), DRAFT, Impatient())
    assert isinstance(stopped.value, CyberBriefError)


_TEXT = st.text(
    st.one_of(st.characters(), st.sampled_from("\x00\x08\x0b\x1f\ud800\udfff\ufffe\uffff\t\n\r<>&\"'\u202e؟جאא中あ🙂")),
    max_size=40,
)
_RUNS = st.builds(Run, _TEXT, st.booleans(), st.booleans(), st.integers(0, 4))
_PASSAGES = st.builds(
    Passage, st.lists(_RUNS, max_size=4).map(tuple), st.sampled_from(["", "ar", "zh", "fr", "?!", "en-GB"])
)
_SEVERAL = st.lists(_PASSAGES, max_size=3).map(tuple)
_BLOCKS: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, _PASSAGES, st.integers(-1, 9), _TEXT),
    st.builds(Paragraph, _PASSAGES, st.sampled_from(Manner)),
    st.builds(
        Listing, st.lists(st.builds(ListItem, _PASSAGES, st.integers(-1, 12)), max_size=3).map(tuple), st.booleans()
    ),
    st.builds(
        SpokenPoint,
        st.sampled_from(Handling),
        _SEVERAL,
        st.none() | _PASSAGES,
        st.none() | _PASSAGES,
        _SEVERAL,
        st.none() | st.builds(TimeRange, st.integers(0, 9999), st.integers(0, 9999)),
    ),
    st.just(Pause()),
    st.just(ladder()),
    st.just(profile()),
    st.just(answers()),
    st.builds(Facts, st.lists(st.builds(Fact, _TEXT, _SEVERAL), max_size=2).map(tuple)),
)


@settings(max_examples=60)
@given(
    st.lists(_BLOCKS, max_size=5).map(tuple), st.sampled_from(["en", "ar", "zh-Hant", "", "x"]), st.booleans(), _TEXT
)
def test_whatever_was_typed_gives_a_sound_file(
    blocks: tuple[Block, ...], language: str, large: bool, title: str
) -> None:
    document = replace(
        with_blocks(*blocks, notes=full().notes, language=language, large=large), title=title, contents=True
    )
    data = write(document, DRAFT, Silent())
    assert faults(data, document.banner.words) == []
    read = text_in(Parts(data).body)
    for letter in title:
        assert letter in read or not letter.isalnum()
