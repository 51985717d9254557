"""The negotiation space in a real store: read for every counterpart, steps placed, packages made."""

from __future__ import annotations

import dataclasses

import pytest

from cyberbrief.domain.counterpart import Counterpart, PartyKind
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.instruction import Package
from cyberbrief.domain.position import Outcome, Position, RungKind
from cyberbrief.domain.space import Mark, Meeting
from cyberbrief.domain.statement import Stance
from cyberbrief.domain.trades import Trade
from cyberbrief.services import adding, editing, negotiating, reading, undoing
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier, an_id

OUTCOMES = tuple(Outcome(id=an_id(f"outcome {place}"), text=f"Outcome {place}") for place in range(5))


@pytest.fixture
def scaled(opened: Workspace, small: SmallDossier) -> Position:
    """The position with outcomes, our ladder down to the bottom line placed along them."""
    before = reading.record(opened, small.position.id)
    assert isinstance(before, Position)
    ladder = tuple(
        dataclasses.replace(rung, outcome=outcome.id) for rung, outcome in zip(before.ladder, OUTCOMES, strict=True)
    )
    after = dataclasses.replace(before, outcomes=OUTCOMES, ladder=ladder)
    editing.change(opened, before, after)
    return after


def met(opened: Workspace, small: SmallDossier) -> Meeting:
    facing = negotiating.page(opened, small.position.id).facing(small.counterpart.id)
    assert facing is not None
    return facing.space.meeting


@pytest.mark.usefixtures("scaled")
def test_a_noted_step_of_theirs_makes_the_ranges_meet_and_can_be_moved(opened: Workspace, small: SmallDossier) -> None:
    assert met(opened, small) is Meeting.UNKNOWN
    stance = negotiating.note_estimate(opened, small.position.id, small.counterpart.id, "Would accept", OUTCOMES[4].id)
    assert stance == small.stance.id
    assert met(opened, small) is Meeting.GAP
    kept = reading.record(opened, stance)
    assert isinstance(kept, Stance)
    assert kept.estimate[0].text == "Outcome 4"
    negotiating.place_estimate(opened, stance, kept.estimate[0].id, OUTCOMES[2].id)
    assert met(opened, small) is Meeting.OVERLAP
    undoing.undo(opened)
    assert met(opened, small) is Meeting.GAP


def test_our_steps_can_be_placed(opened: Workspace, small: SmallDossier, scaled: Position) -> None:
    low = scaled.ladder[3]
    negotiating.place_step(opened, small.position.id, low.id, OUTCOMES[2].id)
    facing = negotiating.page(opened, small.position.id).facings[0]
    assert facing.space.our_limit == 2


def test_a_counterpart_without_a_stance_gets_one_when_a_step_is_noted(opened: Workspace, small: SmallDossier) -> None:
    other = Counterpart(id=an_id("other"), name="Other")
    adding.add(opened, [other])
    made = negotiating.note_estimate(opened, small.position.id, other.id, "Opening", "")
    kept = reading.record(opened, made)
    assert isinstance(kept, Stance)
    assert (kept.counterpart, kept.position) == (other.id, small.position.id)


def test_companies_stand_in_the_comparison_only_with_a_stance(opened: Workspace, small: SmallDossier) -> None:
    firm = Counterpart(id=an_id("firm"), name="Firm", party=PartyKind.COMPANY)
    adding.add(opened, [firm])
    dossier = reading.record(opened, small.dossier.id)
    editing.change(opened, dossier, dataclasses.replace(dossier, delegations=(small.counterpart.id, firm.id)))  # type: ignore[call-arg]  # a dossier
    page = negotiating.page(opened, small.position.id)
    assert [one.counterpart.id for one in page.facings] == [small.counterpart.id]


def test_a_package_is_made_of_a_trade_or_bare_in_one_step(
    opened: Workspace, small: SmallDossier, scaled: Position
) -> None:
    step = Mark(scaled.ladder[2].id, RungKind.FALLBACK, "Fallback 1", "Accept\nthree days.", 2)
    trade = Trade(scaled, step, scaled, OUTCOMES[1].id, "Outcome 1")
    made = reading.record(opened, negotiating.make_package(opened, small.position.id, small.counterpart.id, trade))
    assert isinstance(made, Package)
    assert (made.gives[0].rung, made.gives[0].text) == (step.id, "Accept three days.")
    assert (made.gets[0].outcome, made.counterpart) == (OUTCOMES[1].id, small.counterpart.id)
    bare = negotiating.make_package(opened, small.position.id, small.counterpart.id)
    assert {one.id for one in negotiating.page(opened, small.position.id).packages} == {made.id, bare}
    undoing.undo(opened)
    assert len(negotiating.page(opened, small.position.id).packages) == 1


def test_a_trade_of_other_positions_is_refused(opened: Workspace, small: SmallDossier, scaled: Position) -> None:
    elsewhere = dataclasses.replace(scaled, id=an_id("elsewhere"))
    step = Mark("s", RungKind.FALLBACK, "Fallback 1", "", 2)
    with pytest.raises(WrongUseError):
        negotiating.make_package(
            opened, small.position.id, small.counterpart.id, Trade(elsewhere, step, elsewhere, "o", "O")
        )
