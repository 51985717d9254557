"""The matrix of a dossier in a real store: read whole, told cell by cell, set right there, undone in one step."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

import pytest

from cyberbrief.domain.audience import field_reach
from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.position import Position, PositionStatus
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import declarations
from cyberbrief.domain.statement import EstimatedRung, Stance, StanceLevel, Statement
from cyberbrief.host.clock import now
from cyberbrief.services import adding, editing, matrix, reading, undoing
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier, an_id


def here() -> date:
    return now().astimezone().date()


def stances(opened: Workspace) -> list[Stance]:
    return [one for one in reading.records(opened, Stance.KIND) if isinstance(one, Stance)]


def dated(opened: Workspace, small: SmallDossier, day: date) -> Stance:
    before = reading.record(opened, small.stance.id)
    assert isinstance(before, Stance)
    step = EstimatedRung(id=an_id("step"), kind="Opening", text="Voluntary")
    after = dataclasses.replace(before, as_of=day, response="Wait.", note="Said so twice.", estimate=(step,))
    editing.change(opened, before, after)
    return after


def test_the_page_holds_every_position_and_party_with_what_follows(opened: Workspace, small: SmallDossier) -> None:
    page = matrix.page(opened, small.dossier.id)
    assert [one.id for one in page.matrix.positions] == [small.position.id]
    assert [one.id for one in page.matrix.parties] == [small.counterpart.id]
    assert page.matrix.level(small.counterpart.id, small.position.id) is StanceLevel.OPPOSES
    assert page.on[small.position.id].against == 1
    assert page.of[small.counterpart.id].against == 1
    assert page.verdicts[small.position.id].talk is not None


def test_superseded_positions_are_left_out(opened: Workspace, small: SmallDossier) -> None:
    old = Position(id=an_id("old"), dossier=small.dossier.id, topic="Old", status=PositionStatus.SUPERSEDED)
    adding.add(opened, [old])
    assert [one.id for one in matrix.page(opened, small.dossier.id).matrix.positions] == [small.position.id]


def test_a_new_stance_replaces_as_of_today_and_the_old_one_is_history(opened: Workspace, small: SmallDossier) -> None:
    before = dated(opened, small, here() - timedelta(days=3))
    made = matrix.set_stance(opened, small.dossier.id, small.counterpart.id, small.position.id, StanceLevel.SUPPORTS)
    kept = reading.record(opened, made)
    assert isinstance(kept, Stance)
    assert (kept.as_of, kept.level, kept.response, kept.estimate) == (
        here(),
        StanceLevel.SUPPORTS,
        "Wait.",
        before.estimate,
    )
    assert (kept.note, kept.statements) == ("", ())
    told = matrix.story(opened, small.dossier.id, small.counterpart.id, small.position.id)
    assert [one.level for one in told.history] == [StanceLevel.OPPOSES, StanceLevel.SUPPORTS]
    undone = undoing.undo(opened)
    assert undone is not None
    assert [one.id for one in stances(opened)] == [small.stance.id]


def test_within_a_day_the_stance_is_changed_and_what_holds_is_not_written_again(
    opened: Workspace, small: SmallDossier
) -> None:
    place = (small.dossier.id, small.counterpart.id, small.position.id)
    first = matrix.set_stance(opened, *place, StanceLevel.SUPPORTS)
    assert matrix.set_stance(opened, *place, StanceLevel.STRONGLY_SUPPORTS) == first
    kept = reading.record(opened, first)
    assert matrix.set_stance(opened, *place, StanceLevel.STRONGLY_SUPPORTS) == first
    assert reading.record(opened, first) == kept
    assert len(stances(opened)) == 2


def test_the_story_tells_what_it_rests_on_and_what_else_was_said(opened: Workspace, small: SmallDossier) -> None:
    later = Statement(
        id=an_id("later"),
        dossier=small.dossier.id,
        aligned=(small.counterpart.id,),
        positions=(small.position.id,),
        text="We would look at it.",
        said_on=date(2026, 11, 4),
    )
    adding.add(opened, [later])
    told = matrix.story(opened, small.dossier.id, small.counterpart.id, small.position.id)
    assert [one.id for one in told.rests_on] == [small.statement.id]
    assert [one.id for one in told.also] == [later.id]
    assert told.stance is not None


@pytest.mark.parametrize("weight, kept", [(3, 3), (1, 0)])
def test_a_weight_is_kept_and_counts_where_it_is_asked_for(
    opened: Workspace, small: SmallDossier, weight: int, kept: int
) -> None:
    matrix.set_weight(opened, small.counterpart.id, weight)
    party = reading.record(opened, small.counterpart.id)
    assert isinstance(party, Counterpart)
    assert party.weight == kept
    assert matrix.page(opened, small.dossier.id).on[small.position.id].against == 1
    assert matrix.page(opened, small.dossier.id, weighted=True).on[small.position.id].against == weight


def test_a_weight_never_leaves_the_desk(opened: Workspace, small: SmallDossier) -> None:
    party = reading.record(opened, small.counterpart.id)
    wider = dataclasses.replace(party, reach=(("weight", Reach.PUBLIC),))
    assert field_reach(wider, declarations(Counterpart)["weight"]) is Reach.DESK
