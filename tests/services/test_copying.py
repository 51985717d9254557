"""Copies into another dossier: with what belongs to them, and without a link that leads back."""

from __future__ import annotations

import dataclasses
from typing import cast

import pytest

from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.instruction import Instruction
from cyberbrief.domain.position import Outcome, Position, PositionStatus
from cyberbrief.domain.talking_point import TalkingPoint
from cyberbrief.services import adding, copying, history, reading, undoing
from cyberbrief.services.workspace import Workspace
from tests.builders import a_small_dossier, an_id

SMALL = a_small_dossier()
OTHER = Dossier(id=an_id("next"), title="The next session")
ORDER = Instruction(id=an_id("order"), dossier=SMALL.dossier.id, reference="Instruction 114")


@pytest.fixture
def filled(opened: Workspace) -> Workspace:
    end = Outcome(id=an_id("end"), text="A list that stays open")
    ladder = tuple(
        dataclasses.replace(step, outcome=end.id, instruction=ORDER.id if step.kind == "red_line" else "")
        for step in SMALL.position.ladder
    )
    position = dataclasses.replace(
        SMALL.position, ladder=ladder, outcomes=(end,), status=PositionStatus.CLEARED, marking="secret"
    )
    records = [ORDER, *(position if record is SMALL.position else record for record in SMALL.records)]
    workspace = opened
    adding.add(workspace, [OTHER])
    adding.add(workspace, sorted(records, key=lambda record: record.KIND != "dossier"))
    return workspace


def of_other(workspace: Workspace, kind: str) -> tuple[object, ...]:
    return reading.records(workspace, kind, OTHER.id)


def test_a_position_takes_its_points_along_under_new_ids(filled: Workspace) -> None:
    copied = copying.copy_to(filled, [SMALL.position.id], OTHER.id)
    (position,) = cast("tuple[Position, ...]", of_other(filled, "position"))
    points = cast("tuple[TalkingPoint, ...]", of_other(filled, "talking-point"))
    assert (position.topic, position.marking) == (SMALL.position.topic, "secret")
    assert sorted(point.text for point in points) == sorted(point.text for point in SMALL.points)
    assert {point.position for point in points} == {position.id}
    assert {*copied.made} == {position.id, *(point.id for point in points)}
    assert {*copied.made}.isdisjoint({record.id for record in SMALL.records})
    assert copied.told == f"{len(copied.made)} records are in “The next session” now."


def test_what_would_lead_back_is_left_out_and_named(filled: Workspace) -> None:
    copied = copying.copy_to(filled, [SMALL.position.id], OTHER.id)
    (position,) = cast("tuple[Position, ...]", of_other(filled, "position"))
    assert sorted(copied.left_out) == sorted([SMALL.item.title_text, "Instruction 114"])
    assert position.agenda_item == ""
    assert [step.instruction for step in position.ladder] == [""] * len(position.ladder)
    assert position.references == SMALL.position.references  # all dossiers share them


def test_inside_a_copy_everything_points_to_the_copy(filled: Workspace) -> None:
    copying.copy_to(filled, [SMALL.position.id], OTHER.id)
    (position,) = cast("tuple[Position, ...]", of_other(filled, "position"))
    (end,) = position.outcomes
    assert end.id != an_id("end")
    assert {step.outcome for step in position.ladder} == {end.id}
    assert {step.id for step in position.ladder}.isdisjoint({step.id for step in SMALL.position.ladder})


def test_what_was_cleared_there_is_a_draft_here_and_history_says_where_it_came_from(filled: Workspace) -> None:
    copying.copy_to(filled, [SMALL.position.id], OTHER.id)
    (position,) = cast("tuple[Position, ...]", of_other(filled, "position"))
    assert position.status is PositionStatus.DRAFT
    (entry,) = history.of_record(filled, position.id)
    assert entry.note == f"Copied from “{SMALL.dossier.title}”."


def test_one_step_takes_all_copies_back(filled: Workspace) -> None:
    copying.copy_to(filled, [SMALL.position.id], OTHER.id)
    undoing.undo(filled)
    assert of_other(filled, "position") == of_other(filled, "talking-point") == ()


def test_what_means_nothing_there_is_not_copied(filled: Workspace) -> None:
    copied = copying.copy_to(filled, [SMALL.stance.id], OTHER.id)
    assert copied.made == of_other(filled, "stance") == ()
    assert SMALL.position.title_text in copied.left_out
    both = copying.copy_to(filled, [SMALL.stance.id, SMALL.position.id], OTHER.id)
    assert len(of_other(filled, "stance")) == 1
    assert SMALL.position.title_text not in both.left_out


def test_there_must_be_such_a_dossier(filled: Workspace) -> None:
    with pytest.raises(WrongUseError):
        copying.copy_to(filled, [SMALL.position.id], an_id("nowhere"))
