"""What to look at again after a session, and one page for whoever takes over."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime, timedelta
from typing import Any

from cyberbrief.domain.counterpart import Delegate
from cyberbrief.domain.dossier import Deadline
from cyberbrief.domain.instruction import Instruction, InstructionState
from cyberbrief.domain.meeting import Commission, Commitment, CommitmentState, Meeting, Promiser
from cyberbrief.domain.position import Position, RungKind
from cyberbrief.domain.reference import Reference, Wording
from cyberbrief.domain.statement import Statement
from cyberbrief.services import adding, editing, handover, reading, reviewing, undoing
from cyberbrief.services.carrying_forward import carry_forward
from cyberbrief.services.handover import Part
from cyberbrief.services.reviewing import Doubt, Why
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier, an_id

TODAY = datetime.now(tz=UTC).date()
LONG_AGO, SOON = TODAY - timedelta(days=400), TODAY + timedelta(days=30)


def carried(opened: Workspace, small: SmallDossier) -> str:
    """Begin from the small dossier, whose session was long ago and met at a place with a name."""
    editing.edit_plain(opened, small.dossier.id, {"starts": LONG_AGO.isoformat(), "venue": "Palais of Harbours"})
    adding.add(opened, [Meeting(id=an_id("meeting"), dossier=small.dossier.id, title="Informal consultations")])
    point = small.points[0]
    editing.edit_plain(opened, point.id, {"text": "As we said at the informal consultations, name hospitals."})
    editing.edit_plain(opened, small.reference.id, {"wording": "quoted"})
    editing.edit_plain(opened, small.item.id, {"review_by": LONG_AGO.isoformat()})
    position = reading.record(opened, small.position.id)
    assert isinstance(position, Position)
    instruction = Instruction(
        id=an_id("instruction"), dossier=small.dossier.id, reference="Instruction 96", state=InstructionState.SUPERSEDED
    )
    adding.add(opened, [instruction])
    ladder = tuple(
        dataclasses.replace(rung, instruction=instruction.id) if rung.kind is RungKind.RED_LINE else rung
        for rung in position.ladder
    )
    editing.change(opened, position, dataclasses.replace(position, ladder=ladder))
    return carry_forward(opened, small.dossier.id, "Second session").dossier


def doubts(opened: Workspace, dossier: str) -> dict[Why, list[Doubt]]:
    found: dict[Why, list[Doubt]] = {}
    for one in reviewing.review(opened, dossier).doubts:
        found.setdefault(one.why, []).append(one)
    return found


def test_everything_that_may_be_old_is_named(opened: Workspace, small: SmallDossier) -> None:
    found = doubts(opened, carried(opened, small))
    assert {why: len(listed) for why, listed in found.items()} == {
        Why.INSTRUCTION: 1,
        Why.STANCE: 1,
        Why.DATE: 1,
        Why.QUOTATION: 1,
        Why.NAMES_IT: 1,
    }
    assert (
        found[Why.INSTRUCTION][0].sentence == "Its red line rests on instruction Instruction 96, which was superseded."
    )
    assert found[Why.STANCE][0].about == "Arvania: Directory of points of contact"
    assert found[Why.NAMES_IT][0].sentence == "It speaks of “Informal consultations”."
    assert found[Why.NAMES_IT][0].field == "text"


def test_still_right_sets_a_day_and_is_undone_at_once(opened: Workspace, small: SmallDossier) -> None:
    dossier = carried(opened, small)
    all_of_it = reviewing.review(opened, dossier).doubts
    reviewing.still_right(opened, [one.record.id for one in all_of_it])
    assert not reviewing.review(opened, dossier).doubts
    kept = reading.record(opened, all_of_it[0].record.id)
    assert kept.review_by == TODAY + reviewing.GOOD_FOR
    undoing.undo(opened)
    again = reviewing.review(opened, dossier).doubts
    assert [(one.why, one.record.id) for one in again] == [(one.why, one.record.id) for one in all_of_it]


def test_a_statement_since_settles_a_stance(opened: Workspace, small: SmallDossier) -> None:
    dossier = carried(opened, small)
    said: dict[str, Any] = {"dossier": dossier, "speaker": small.counterpart.id}
    adding.add(opened, [Statement(id=an_id("since"), text="We agree.", said_on=TODAY, **said)])
    assert Why.STANCE not in doubts(opened, dossier)


def test_a_dossier_without_a_last_session_is_looked_at_all_the_same(opened: Workspace, small: SmallDossier) -> None:
    adding.add(opened, [Reference(id=an_id("quoted"), symbol="A/1", wording=Wording.QUOTED)])
    editing.edit_plain(opened, small.position.id, {"references": [an_id("quoted")]})
    found = reviewing.review(opened, small.dossier.id)
    assert found.previous is None
    assert [one.why for one in found.doubts] == [Why.QUOTATION]


def hand_over(opened: Workspace, small: SmallDossier) -> dict[Part, list[str]]:
    page = handover.handover(opened, small.dossier.id)
    return {part: [line.title for line in lines] for part, lines in page.lines.items()}


def test_one_page_answers_what_one_asks(opened: Workspace, small: SmallDossier) -> None:
    inside: dict[str, Any] = {"dossier": small.dossier.id}
    adding.add(
        opened,
        [
            Commitment(id=an_id("ours"), text="A note on training", due=LONG_AGO, **inside),
            Commitment(id=an_id("theirs"), text="A table", promiser=Promiser.THEM, due=SOON, **inside),
            Commitment(id=an_id("kept"), text="Done", state=CommitmentState.KEPT, due=LONG_AGO, **inside),
            Deadline(id=an_id("deadline"), title="Inputs", due=datetime(2020, 1, 1, tzinfo=UTC), **inside),
            Commission(id=an_id("asked"), title="Landing stations", asked_of="Legal", **inside),
            Delegate(id=an_id("her"), name="A. Person", counterpart=small.counterpart.id, telephone="+999 1"),
            Delegate(id=an_id("him"), name="No number", counterpart=small.counterpart.id),
        ],
    )
    editing.edit_plain(opened, small.item.id, {"lead": "I. Calloway"})
    editing.edit_plain(opened, small.stance.id, {"as_of": LONG_AGO.isoformat(), "level": "would_block"})
    page = handover.handover(opened, small.dossier.id)
    titles = hand_over(opened, small)
    assert titles == {
        Part.WANT: ["Directory of points of contact"],
        Part.WE_PROMISED: ["A note on training"],
        Part.THEY_PROMISED: ["A table"],
        Part.OVERDUE: ["Inputs", "A note on training"],
        Part.OLD: ["Arvania: Directory of points of contact"],
        Part.CALL: ["I. Calloway, for our side", "A. Person"],
    }
    assert page.lines[Part.WANT][0].detail == ("A directory that answers.", "Arvania would block")
    assert page.lines[Part.OVERDUE][0].day == date(2020, 1, 1)
    assert page.lines[Part.CALL][1].record.id == an_id("her")


def test_an_empty_dossier_has_an_empty_page(opened: Workspace) -> None:
    (dossier,) = adding.add_plain(opened, "dossier", {"title": "New"})
    assert not any(handover.handover(opened, dossier).lines.values())
