"""A new brief: each outline takes up what the dossier holds, and nothing is made of what cannot be meant."""

from __future__ import annotations

from typing import cast

import pytest

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.brief import Brief, BriefKind
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.services import briefing, checking, editing, reading, undoing
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier, an_id


def made(opened: Workspace, brief: str) -> Brief:
    return cast("Brief", reading.record(opened, brief, Brief.KIND))


WHOLE = ("negotiation", "bilateral", "session")  # of what every other variant is made as well


@pytest.mark.parametrize("outline", briefing.OUTLINES)
def test_an_outline_takes_up_what_the_dossier_holds(opened: Workspace, small: SmallDossier, outline: str) -> None:
    brief = made(opened, briefing.new_brief(opened, small.dossier.id, outline))
    assert brief.brief_kind is BriefKind.named(outline)
    assert brief.title == f"{brief.brief_kind.label}: {small.dossier.title}"
    named = {entry.record for section in brief.sections for entry in section.entries if entry.record}
    assert an_id("to_make") in named or outline in {"nonpaper", "amendments", "readout"}
    assert named <= {record.id for record in small.records}
    for variant in VARIANTS.values():
        document = checking.final_check(opened, brief.id, variant.name).composition.document
        assert document.sections or variant.is_released_by_act or variant.looks_back or outline not in WHOLE


def test_making_a_brief_is_one_step_of_undo(opened: Workspace, small: SmallDossier) -> None:
    briefing.new_brief(opened, small.dossier.id, "negotiation", "Working lunch")
    assert [each.title_text for each in reading.records(opened, "brief")] == [small.brief.title, "Working lunch"]
    undoing.undo(opened)
    assert len(reading.records(opened, "brief")) == 1


def test_a_long_title_of_the_dossier_is_cut_and_one_of_the_users_never(opened: Workspace, small: SmallDossier) -> None:
    editing.edit_plain(opened, small.dossier.id, {"title": "t" * 1_000})
    assert len(made(opened, briefing.new_brief(opened, small.dossier.id, "session")).title) == 1_000
    with pytest.raises(WrongUseError, match="1,001"):
        briefing.new_brief(opened, small.dossier.id, "session", "t" * 1_001)


REFUSED = [
    ("unknown outline", an_id("small"), "sonnet", "", "no ready-made outline"),
    ("unknown dossier", "nowhere", "session", "", "no record"),
    ("another kind", an_id("position"), "session", "", "belongs to a position"),
    ("control character", an_id("small"), "session", "Title\x00", "U\\+0000"),
    ("surrogate", an_id("small"), "session", "Title\udc80", "U\\+DC80"),
    ("override", an_id("small"), "session", "Title\u202e", "U\\+202E"),
    ("two lines", an_id("small"), "session", "Two\nlines", "more than one line"),
]


@pytest.mark.parametrize("dossier,outline,title,words", [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_what_cannot_be_meant_makes_no_brief(
    opened: Workspace, small: SmallDossier, dossier: str, outline: str, title: str, words: str
) -> None:
    with pytest.raises(WrongUseError, match=words):
        briefing.new_brief(opened, dossier, outline, title)
    assert len(reading.records(opened, "brief")) == 1


def test_details_are_changed_as_one_step(opened: Workspace, small: SmallDossier) -> None:
    briefing.change_details(opened, small.brief.id, {"title": "Third session", "minutes": 40}, "Details")
    assert (made(opened, small.brief.id).title, made(opened, small.brief.id).minutes) == ("Third session", 40)
    undoing.undo(opened)
    assert (made(opened, small.brief.id).title, made(opened, small.brief.id).minutes) == (small.brief.title, 0)
    with pytest.raises(WrongUseError):
        briefing.change_details(opened, small.position.id, {"title": "x"})
