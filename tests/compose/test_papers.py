"""The papers that leave for good, and those of a meeting: what each says, in which order, and what it never says."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime
from typing import Any

import pytest

from cyberbrief.compose.composition import compose
from cyberbrief.compose.document import (
    Document,
    Heading,
    Listing,
    Manner,
    Numbered,
    Paragraph,
    Table,
    blocks_of,
)
from cyberbrief.compose.length import A4
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.reading import text_of
from cyberbrief.domain.amendment import Amendment
from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.brief import SectionRole
from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.meeting import Commitment, Meeting, Participant, PointMade, Side
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.statement import Setting, Statement
from cyberbrief.domain.talking_point import TalkingPoint
from tests.compose.sound import BATNA, LADDER, RED, section, sound, spoilt, with_records

OUT = (("text", Reach.PUBLIC),)
TABLED = tuple((name, Reach.PARTICIPANTS) for name in ("paragraph", "draft", "original", "proposed", "justification"))
SAID_ON = date(2026, 7, 22)


def document(variant: str, materials: Materials) -> Document:
    return compose(materials, VARIANTS[variant]).document


def delivered() -> Materials:
    """Return a dossier whose point to make is let out, with a statement of a group to join."""
    group = Counterpart(id="harbour", name="Harbour Group")
    joined = Statement(
        id="joined",
        dossier="d",
        speaker="haldria",
        on_behalf="harbour",
        text="The group wants examples.",
        said_on=SAID_ON,
    )
    sections = (section(SectionRole.ALIGNMENT, "joined"), section(SectionRole.DELIVERY, "t-make"))
    return spoilt(spoilt(with_records(sound(), group, joined), "t-make", reach=OUT), "b", sections=sections)


def numbered(made: Document) -> list[str]:
    return [f"{block.number} {block.passage.plain}" for block in blocks_of(made) if isinstance(block, Numbered)]


def test_a_statement_joins_first_and_says_what_was_let_out_in_numbered_paragraphs() -> None:
    made = document("statement", delivered())
    paragraphs = numbered(made)
    assert paragraphs[0].startswith("1. We align ourselves with the statement delivered")
    assert "on behalf of Harbour Group" in paragraphs[0]
    assert paragraphs[1] == "2. Hospitals were struck last year; let us say so."
    first = next(iter(blocks_of(made)))
    assert isinstance(first, Paragraph)
    assert (first.manner, first.passage.plain) == (Manner.STAMP, "Check against delivery")


@pytest.mark.parametrize("setting", [Setting.CLOSED, Setting.PRIVATE])
def test_nobody_joins_what_was_not_said_openly(setting: Setting) -> None:
    said = text_of(document("statement", spoilt(delivered(), "joined", setting=setting)))
    assert "align" not in said
    assert "Harbour" not in said


def test_an_explanation_says_openly_declared_red_lines_alone() -> None:
    declared = Statement(id="open", dossier="d", text="We will not accept approval by others.", said_on=SAID_ON)
    materials = with_records(delivered(), declared)
    position = materials.records["p"]
    ladder = tuple(
        dataclasses.replace(rung, declared_in="open") if rung.id == "r-red" else rung
        for rung in position.ladder  # type: ignore[attr-defined]  # a position
    )
    said = text_of(document("explanation", spoilt(materials, "p", ladder=ladder)))
    assert "We will not accept approval by others." in said
    assert "As we said on 22 July" in said
    for rung in LADDER:
        assert rung.text not in said
    bare = spoilt(materials, "p", ladder=tuple(dataclasses.replace(one, declared_in="") for one in ladder))
    assert RED not in text_of(document("explanation", bare))


def test_a_non_paper_has_no_letterhead_no_number_and_no_step_but_the_opening() -> None:
    made = document("nonpaper", sound())
    assert made.sections == ()
    opening = next(rung for rung in LADDER if rung.id == "r-opening")
    ladder = tuple(
        dataclasses.replace(rung, reach=(("text", Reach.PARTICIPANTS),)) if rung.id == "r-opening" else rung
        for rung in LADDER
    )
    tabled = document("nonpaper", spoilt(sound(), "p", ladder=ladder))
    said = text_of(tabled)
    assert opening.text in said
    assert BATNA not in said
    assert tabled.letterhead.state == tabled.letterhead.desk == tabled.reference_number == ""


AMENDMENT = Amendment(
    id="am",
    dossier="d",
    reach=TABLED,
    paragraph="Operative paragraph 7",
    draft="Rev.1",
    original="Invites States to bear hospitals in mind;",
    proposed="Invites all States to bear hospitals and cables in mind;",
    justification="Cables carry everything.",
)


def test_an_amendment_sets_both_texts_side_by_side_and_marks_what_differs() -> None:
    made = document("amendments", with_records(sound(), AMENDMENT))
    (table,) = (block for block in blocks_of(made) if isinstance(block, Table))
    left, right = (cell.paragraphs[0] for cell in table.rows[0])
    assert left.plain == AMENDMENT.original
    assert right.plain == AMENDMENT.proposed
    assert "".join(run.text for run in right.runs if run.bold).split() == ["all", "and", "cables"]
    assert not any(run.bold for run in left.runs)
    assert [column.title for column in table.columns] == ["Text as it stands", "Amendment"]
    assert "Cables carry everything." in text_of(made)


@pytest.mark.parametrize(
    "change, left, right",
    [({"original": ""}, "New provision", AMENDMENT.proposed), ({"proposed": ""}, AMENDMENT.original, "Deleted")],
)
def test_a_new_provision_and_one_that_goes_are_said_in_words(change: dict[str, Any], left: str, right: str) -> None:
    made = document("amendments", with_records(sound(), dataclasses.replace(AMENDMENT, **change)))
    (table,) = (block for block in blocks_of(made) if isinstance(block, Table))
    assert [cell.paragraphs[0].plain for cell in table.rows[0]] == [left, right]


@pytest.mark.parametrize("kept", ["original", "proposed"])
def test_a_text_that_stays_with_us_makes_no_new_provision(kept: str) -> None:
    reach = tuple((name, one) for name, one in TABLED if name != kept)
    made = document("amendments", with_records(sound(), dataclasses.replace(AMENDMENT, reach=reach)))
    assert made.sections == ()


def met() -> Materials:
    meeting = Meeting(
        id="met",
        dossier="d",
        title="Talks",
        counterparts=("tavolia",),
        starts=datetime(2026, 7, 22, 9, tzinfo=UTC),
        place="Vienna",
        participants=(
            Participant(id="one", side=Side.OURS, name="I. Calloway"),
            Participant(id="two", name="R. Velde"),
        ),
        said="They listened.",
        made=(PointMade(id="pm", point="t-make", at=datetime(2026, 7, 22, 9, 20, tzinfo=UTC)),),
    )
    told = Statement(
        id="told",
        dossier="d",
        speaker="tavolia",
        meeting="met",
        setting=Setting.PRIVATE,
        text="A list is a map.",
        source="Own note",
    )
    promise = Commitment(id="promise", dossier="d", counterpart="tavolia", meeting="met", text="A note on lists")
    return spoilt(with_records(sound(), meeting, told, promise), "b", meeting="met", sections=())


def test_a_read_out_and_a_memorandum_tell_of_the_same_meeting() -> None:
    for variant in ("readout", "memcon"):
        said = text_of(document(variant, met()))
        for words in ("They listened.", "A list is a map.", "A note on lists", "I. Calloway", "R. Velde", "Vienna"):
            assert words in said, f"{variant}: {words}"
        assert "Hospitals were struck last year" in said
    paragraphs = numbered(document("memcon", met()))
    assert [line.split(" ", 1)[0] for line in paragraphs] == ["1.", "2.", "3."]
    assert "At 05:20" in paragraphs[-1]
    assert not numbered(document("readout", met()))


def test_a_read_out_holds_nothing_of_the_desks() -> None:
    said = text_of(document("readout", spoilt(met(), "tavolia", sensitivities="Marmots upset them.")))
    assert "Marmots" not in said
    assert BATNA not in said


def test_one_page_for_a_minister_has_four_main_points_at_most_and_is_one_page() -> None:
    points = [
        TalkingPoint(id=f"m{n}", dossier="d", position="p", topic=f"Topic {n}", text=f"Say thing {n} at length. " * 9)
        for n in range(7)
    ]
    main = section(SectionRole.MAIN_POINTS, *(point.id for point in points))
    made = document("summary", spoilt(with_records(sound(), *points), "b", sections=(main,)))
    (listed,) = (block for block in blocks_of(made) if isinstance(block, Listing) and block.ordered)
    assert 3 <= len(listed.items) <= 4
    assert A4.pages(blocks_of(made)) <= 0.8
    titles = [block.passage.plain for block in blocks_of(made) if isinstance(block, Heading)]
    assert titles[:2] == ["What we want", "Main points"]
    assert RED in text_of(made)
