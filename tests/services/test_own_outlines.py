"""Outlines of one's own: kept under a name, used for another dossier, replaced, forgotten."""

from __future__ import annotations

from typing import cast

import pytest

from cyberbrief.domain.brief import Brief, SectionRole
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.services import adding, briefing, editing, outlining, own_outlines, reading
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier


def brief_of(opened: Workspace, brief: str) -> Brief:
    return cast("Brief", reading.record(opened, brief, Brief.KIND))


def test_an_outline_is_kept_and_used_again(opened: Workspace, small: SmallDossier) -> None:
    outlining.arrange(opened, small.brief.id, outlining.with_section(SectionRole.FREE, title="Who decides at home"))
    kept = own_outlines.keep(opened, "  House   brief ", small.brief.id)
    assert own_outlines.outlines(opened) == (kept,)
    assert kept.name == "House brief"
    made = brief_of(opened, briefing.new_brief(opened, small.dossier.id, "House brief", "Next"))
    before = brief_of(opened, small.brief.id)
    assert [(one.role, one.title, one.level) for one in made.sections] == [
        (one.role, one.title, one.level) for one in before.sections
    ]
    assert made.brief_kind is before.brief_kind
    assert {one.id for one in made.sections}.isdisjoint({one.id for one in before.sections})


def test_no_word_of_the_brief_but_its_titles_goes_with_it(opened: Workspace, small: SmallDossier) -> None:
    section = small.brief.sections[0]
    entry = {"text": "Only we know this.", "id": section.entries[0].id}
    editing.edit_plain(opened, small.brief.id, {"sections": [{"id": section.id, "entries": [entry]}]})
    own_outlines.keep(opened, "Mine", small.brief.id)
    with opened.store.reading() as transaction:
        assert "Only we know" not in str(transaction.settings.get("outlines"))
    (other,) = adding.add_plain(opened, "dossier", {"title": "Another negotiation"})
    made = brief_of(opened, briefing.new_brief(opened, other, "Mine"))
    assert all(one.record in {"", other} for part in made.sections for one in part.entries)


def test_it_is_replaced_by_name_and_forgotten(opened: Workspace, small: SmallDossier) -> None:
    own_outlines.keep(opened, "Mine", small.brief.id)
    outlining.arrange(opened, small.brief.id, outlining.with_section(SectionRole.PRESS))
    own_outlines.keep(opened, "Mine", small.brief.id)
    (one,) = own_outlines.outlines(opened)
    assert one.sections[-1].role is SectionRole.PRESS
    own_outlines.forget(opened, "Mine")
    own_outlines.forget(opened, "Mine")
    assert own_outlines.outlines(opened) == ()
    with pytest.raises(WrongUseError, match="no ready-made outline"):
        briefing.new_brief(opened, small.dossier.id, "Mine")


@pytest.mark.parametrize("name", ["", "   ", "x" * 81, "negotiation", "two\x00"])
def test_a_name_that_nobody_could_use_is_refused(opened: Workspace, small: SmallDossier, name: str) -> None:
    with pytest.raises(WrongUseError, match="cannot name an outline"):
        own_outlines.keep(opened, name, small.brief.id)


@pytest.mark.parametrize("kept", [7, ["x"], [{"name": "a"}], [{"name": "a", "kind": "poem", "sections": []}]])
def test_what_no_program_of_ours_wrote_is_left_out(opened: Workspace, kept: object) -> None:
    with opened.store.writing() as transaction:
        transaction.settings.set("outlines", kept)  # type: ignore[arg-type]  # whatever JSON holds
        transaction.commit()
    assert own_outlines.outlines(opened) == ()
