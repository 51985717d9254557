"""A timeline tells what happened to a record; what was can be put back, and a restore is undone like anything else."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest

from cyberbrief.domain.difference import Change
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.position import Position, Rung, RungKind
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record_difference import How
from cyberbrief.services import clearing, editing, reading, releasing, restoring, sitting, timeline, undoing
from cyberbrief.services.clearing import Said
from cyberbrief.services.timeline import What
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier, an_id


def position(opened: Workspace, small: SmallDossier) -> Position:
    found = reading.record(opened, small.position.id)
    assert isinstance(found, Position)
    return found


def change(opened: Workspace, small: SmallDossier, **values: Any) -> Position:
    before = position(opened, small)
    editing.change(opened, before, dataclasses.replace(before, **values))
    return before


def test_every_revision_is_told_with_its_fields_and_its_state(opened: Workspace, small: SmallDossier) -> None:
    change(opened, small, objective="Another.", interests="Ours.")
    first, *rest = position(opened, small).ladder
    change(opened, small, ladder=(*rest, first))
    editing.delete(opened, [small.position.id])
    found = timeline.timeline(opened, small.position.id)
    assert found.deleted
    assert [moment.what for moment in found.moments] == [What.DELETED, What.MOVED, What.CHANGED, What.CREATED]
    assert found.moments[2].labels == (("Objective",), ("Interests",))
    assert [state.objective for state in found.states.values() if isinstance(state, Position)] == [
        small.position.objective,
        "Another.",
        "Another.",
        "Another.",
    ]


def test_a_state_of_the_past_is_what_the_record_was(opened: Workspace, small: SmallDossier) -> None:
    before = change(opened, small, objective="Another.", topic="Contacts")
    state = next(iter(timeline.timeline(opened, small.position.id).states.values()))
    kept: dict[str, Any] = {"revision": before.revision, "created": before.created, "changed": before.changed}
    assert dataclasses.replace(state, **kept) == before


@pytest.mark.parametrize("record", ["nowhere", "", "\x00"])
def test_there_is_no_timeline_of_nothing(opened: Workspace, record: str) -> None:
    with pytest.raises(WrongUseError, match="no record"):
        timeline.timeline(opened, record)


def test_one_field_is_put_back_and_the_rest_stays(opened: Workspace, small: SmallDossier) -> None:
    change(opened, small, objective="Another.", interests="Ours.")
    found = timeline.timeline(opened, small.position.id)
    earlier, later = found.states.values()
    objective = restoring.compare_states(earlier, later).differences[0]
    wanted = restoring.restoring(opened, earlier, objective)
    assert not wanted.wider
    restoring.restore(opened, wanted, "23 Nov")
    now = position(opened, small)
    assert (now.objective, now.interests) == (small.position.objective, "Ours.")
    assert timeline.timeline(opened, small.position.id).moments[0].note == "Restored as of 23 Nov"
    undoing.undo(opened)
    assert position(opened, small).objective == "Another."


def test_all_of_a_state_is_put_back_in_one_step(opened: Workspace, small: SmallDossier) -> None:
    before = change(opened, small, objective="Another.", interests="Ours.", ladder=())
    sitting.keep(opened, small.position.id, {"rationale": "Typing goes on."})
    earlier = next(iter(timeline.timeline(opened, small.position.id).states.values()))
    restoring.restore(opened, restoring.restoring(opened, earlier), "the beginning")
    assert position(opened, small).ladder == before.ladder
    assert position(opened, small).rationale == before.rationale
    undoing.undo(opened)
    now = position(opened, small)
    assert (now.ladder, now.rationale, now.objective) == ((), "Typing goes on.", "Another.")


def test_a_restore_says_what_more_people_would_see(opened: Workspace, small: SmallDossier) -> None:
    change(opened, small, reach=(("objective", Reach.DESK),))
    earlier = next(iter(timeline.timeline(opened, small.position.id).states.values()))
    (sentence,) = restoring.restoring(opened, earlier).wider
    assert "Partners" in sentence


def test_a_step_is_put_back_with_its_words(opened: Workspace, small: SmallDossier) -> None:
    change(opened, small, ladder=position(opened, small).ladder[:-1])
    found = timeline.timeline(opened, small.position.id)
    earlier, later = found.states.values()
    (gone,) = restoring.compare_states(earlier, later).differences
    assert gone.how is How.REMOVED
    restoring.restore(opened, restoring.restoring(opened, earlier, gone), "before")
    assert [rung.kind for rung in position(opened, small).ladder][-1] is RungKind.RED_LINE


def test_a_record_in_the_bin_is_not_restored_by_half(opened: Workspace, small: SmallDossier) -> None:
    change(opened, small, objective="Another.")
    earlier = next(iter(timeline.timeline(opened, small.position.id).states.values()))
    editing.delete(opened, [small.position.id])
    with pytest.raises(WrongUseError, match="bin"):
        restoring.restoring(opened, earlier)


def leave_the_house(opened: Workspace, small: SmallDossier, folder: Path) -> None:
    """Make a brief that can be cleared, clear and export it."""
    settled = tuple(
        dataclasses.replace(rung, none_instructed=True, instructed_by="The desk")
        if rung.kind is RungKind.RED_LINE
        else rung
        for rung in position(opened, small).ladder
    )
    change(opened, small, ladder=settled)
    clearing.record_decision(opened, small.brief.id, "full", Said("Legal Department", "A. Counsel"))
    releasing.export(opened, small.brief.id, "full", folder / "brief.docx", recipient="Harbour Group")


def test_clearances_and_exports_stand_in_the_timeline_of_what_they_show(
    opened: Workspace, small: SmallDossier, tmp_path: Path
) -> None:
    leave_the_house(opened, small, tmp_path)
    of_brief = timeline.timeline(opened, small.brief.id)
    exported, cleared = of_brief.moments[:2]
    assert (exported.what, exported.to, exported.variant) == (What.EXPORTED, "Harbour Group", "Full negotiation brief")
    assert (cleared.what, cleared.by, bool(cleared.tree)) == (What.CLEARED, "Legal Department", True)
    assert [moment.what for moment in of_brief.moments].count(What.CLEARED) == 1
    of_position = timeline.timeline(opened, small.position.id)
    assert [moment.what for moment in of_position.moments][:2] == [What.EXPORTED, What.CLEARED]
    assert of_position.moments[0].revision == position(opened, small).revision
    assert of_position.moments[0].brief == small.brief.title
    of_nobody = timeline.timeline(opened, small.dossier.id)
    assert What.EXPORTED not in {moment.what for moment in of_nobody.moments}


def test_what_left_is_held_against_what_the_brief_says_now(
    opened: Workspace, small: SmallDossier, tmp_path: Path
) -> None:
    leave_the_house(opened, small, tmp_path)
    tree = timeline.timeline(opened, small.brief.id).moments[0].tree
    assert not restoring.compare_with_tree(opened, small.brief.id, tree).changed
    change(opened, small, topic="Directory of points of contact and hotlines")
    found = restoring.compare_with_tree(opened, small.brief.id, tree)
    added = {piece.text for one in found.changed for piece in one.pieces if piece.change is Change.ADDED}
    assert any("hotlines" in text for text in added)
    assert found.alike
    with pytest.raises(WrongUseError, match="not kept"):
        restoring.compare_with_tree(opened, small.brief.id, "nothing")


def test_what_was_for_partners_is_compared_as_partners_see_it(
    opened: Workspace, small: SmallDossier, tmp_path: Path
) -> None:
    releasing.export(opened, small.brief.id, "partner", tmp_path / "lines.docx")
    tree = timeline.timeline(opened, small.brief.id).moments[0].tree
    secret = Rung(id=an_id("secret"), kind=RungKind.BOTTOM_LINE, text="We would take a zebra.")
    change(opened, small, ladder=(*position(opened, small).ladder[:-2], secret))
    found = restoring.compare_with_tree(opened, small.brief.id, tree)
    assert not any("zebra" in piece.text for one in found.changed for piece in one.pieces)


def test_activity_is_of_the_dossier_and_tells_what_left(opened: Workspace, small: SmallDossier, tmp_path: Path) -> None:
    leave_the_house(opened, small, tmp_path)
    editing.delete(opened, [small.stance.id])
    happened = timeline.activity(opened, small.dossier.id)
    assert happened[0].moment.what is What.DELETED
    assert happened[0].deleted
    assert [one.moment.what for one in happened[1:4]] == [What.EXPORTED, What.CLEARED, What.CHANGED]
    assert {one.record.id for one in happened} >= {small.dossier.id, small.brief.id, small.position.id}
    assert len(timeline.activity(opened, small.dossier.id, 3)) >= 3
