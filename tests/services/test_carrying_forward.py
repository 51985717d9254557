"""A dossier begun from the last session's: whole, of its own, and without touching the old one."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cyberbrief.domain.brief import Brief, Decision
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.instruction import Instruction, SetRung
from cyberbrief.domain.meeting import Meeting
from cyberbrief.domain.position import Position, PositionStatus, RungKind
from cyberbrief.domain.record import DossierRecord, Element, Record, RecordId, TextKind, declarations
from cyberbrief.domain.statement import Stance, Statement
from cyberbrief.domain.talking_point import TalkingPoint
from cyberbrief.services import adding, carrying_forward, clearing, editing, reading, undoing
from cyberbrief.services.carrying_forward import EVERYTHING, Part, carry_forward
from cyberbrief.services.clearing import Said
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier, an_id


def links(holder: Record | Element, path: str = "") -> Iterator[tuple[str, RecordId]]:
    for name, field in declarations(type(holder)).items():
        value = getattr(holder, name)
        where = f"{path}{name}"
        if field.kind is TextKind.LINK and value:
            yield where, value
        elif field.kind is TextKind.LINKS:
            yield from ((where, one) for one in value)
        elif field.kind is TextKind.ELEMENTS:
            for element in value:
                yield from links(element, f"{where}.")


def own(opened: Workspace, dossier: RecordId) -> dict[RecordId, Record]:
    found = reading.material(opened, dossier)
    return {
        key: one
        for key, one in found.items()
        if key == dossier or (isinstance(one, DossierRecord) and one.dossier == dossier)
    }


def enrich(opened: Workspace, small: SmallDossier) -> None:
    """Give the small dossier what only links could get wrong: instructions, a declared red line, a trade, a meeting."""
    position = reading.record(opened, small.position.id)
    assert isinstance(position, Position)
    red = position.ladder[-1]
    inside: dict[str, Any] = {"dossier": small.dossier.id}
    instruction = Instruction(
        id=an_id("instruction"),
        reference="Instruction 114",
        sets=(SetRung(id=an_id("set"), position=position.id, rung=red.id),),
        **inside,
    )
    meeting = Meeting(id=an_id("meeting"), title="Informal consultations", **inside)
    other = Position(id=an_id("other"), topic="Hotlines", trade_offs=(position.id,), **inside)
    adding.add(opened, [instruction, meeting, other])
    ladder = tuple(
        dataclasses.replace(rung, instruction=instruction.id, declared_in=small.statement.id)
        if rung.kind is RungKind.RED_LINE
        else rung
        for rung in position.ladder
    )
    after = dataclasses.replace(position, ladder=ladder, status=PositionStatus.CLEARED, trade_offs=(other.id,))
    editing.change(opened, position, after)
    brief = reading.record(opened, small.brief.id)
    editing.change(opened, brief, dataclasses.replace(brief, meeting=meeting.id))  # type: ignore[call-arg]  # a brief
    editing.edit_plain(opened, small.dossier.id, {"starts": "2026-12-07", "ends": "2026-12-11"})


def test_everything_comes_along_and_points_at_itself(opened: Workspace, small: SmallDossier) -> None:
    enrich(opened, small)
    before = own(opened, small.dossier.id)
    carried = carry_forward(opened, small.dossier.id, "Second session")
    after = own(opened, carried.dossier)
    assert len(after) == carried.records + 1
    assert own(opened, small.dossier.id) == before
    back = {(one.KIND, where) for one in after.values() for where, link in links(one) if link in before}
    assert back == {("dossier", "previous"), ("stance", "statements")} - (
        {("stance", "statements")} if _all_statements_came(after) else set()
    )
    dossier = after[carried.dossier]
    assert isinstance(dossier, Dossier)
    assert (dossier.title, dossier.previous, dossier.starts) == ("Second session", small.dossier.id, None)


def _all_statements_came(after: dict[RecordId, Record]) -> bool:
    own_ids = after.keys()
    return all(link in own_ids for one in after.values() if isinstance(one, Stance) for link in one.statements)


def test_a_declared_red_line_brings_its_statement_and_its_instruction(opened: Workspace, small: SmallDossier) -> None:
    enrich(opened, small)
    after = own(opened, carry_forward(opened, small.dossier.id, "Second session").dossier)
    position = next(one for one in after.values() if isinstance(one, Position) and one.topic == small.position.topic)
    red = position.ladder[-1]
    assert isinstance(after[red.declared_in], Statement)
    instruction = after[red.instruction]
    assert isinstance(instruction, Instruction)
    assert (instruction.sets[0].position, instruction.sets[0].rung) == (position.id, red.id)
    assert red.id != small.position.ladder[-1].id
    assert position.status is PositionStatus.DRAFT
    other = next(one for one in after.values() if isinstance(one, Position) and one.topic == "Hotlines")
    assert (position.trade_offs, other.trade_offs) == ((other.id,), (position.id,))


def test_clearances_lapse_and_the_outline_stays(opened: Workspace, small: SmallDossier) -> None:
    clearing.record_decision(
        opened, small.brief.id, "full", Said("Legal Department", "A. Counsel", decision=Decision.COMMENTED)
    )
    enrich(opened, small)
    after = own(opened, carry_forward(opened, small.dossier.id, "Second session").dossier)
    (brief,) = [one for one in after.values() if isinstance(one, Brief)]
    assert not brief.clearances
    assert brief.meeting == ""
    assert [section.role for section in brief.sections] == [section.role for section in small.brief.sections]
    assert {entry.record for section in brief.sections for entry in section.entries} <= after.keys() | {
        small.counterpart.id
    }


def test_one_undo_takes_all_of_it_back(opened: Workspace, small: SmallDossier) -> None:
    carried = carry_forward(opened, small.dossier.id, "Second session")
    undoing.undo(opened)
    assert carried.dossier not in reading.many(opened, [carried.dossier])
    assert {one.id for one in reading.records(opened, "position")} == {small.position.id}
    undoing.redo(opened)
    assert carried.dossier in reading.many(opened, [carried.dossier])


def test_each_record_knows_which_it_was(opened: Workspace, small: SmallDossier) -> None:
    carried = carry_forward(opened, small.dossier.id, "Second session")
    lineage = carrying_forward.lineage(opened, carried.dossier)
    assert lineage[carried.dossier] == small.dossier.id
    assert small.position.id in lineage.values()
    assert carrying_forward.lineage(opened, small.dossier.id) == {}


@pytest.mark.parametrize("title", ["", "two\nlines"])
def test_without_a_title_nothing_is_made(opened: Workspace, small: SmallDossier, title: str) -> None:
    with pytest.raises(WrongUseError):
        carry_forward(opened, small.dossier.id, title)
    assert len(reading.records(opened, "dossier")) == 1


def test_there_is_no_starting_from_nothing(opened: Workspace) -> None:
    with pytest.raises(WrongUseError, match="no record"):
        carry_forward(opened, "nowhere", "Second session")


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sets(st.sampled_from(sorted(EVERYTHING, key=lambda part: part.name))))
def test_whatever_comes_along_no_link_leads_back_by_accident(
    opened: Workspace, small: SmallDossier, parts: set[Part]
) -> None:
    if an_id("instruction") not in reading.many(opened, [an_id("instruction")]):
        enrich(opened, small)
    before = own(opened, small.dossier.id)
    carried = carry_forward(opened, small.dossier.id, "Second session", parts)
    after = own(opened, carried.dossier)
    assert own(opened, small.dossier.id) == before
    library = {small.counterpart.id, small.reference.id}
    for one in after.values():
        for where, link in links(one):
            meant = (one.KIND, where) in {
                ("dossier", "previous"),
                ("stance", "statements"),
                ("stance", "estimate.source"),
            }
            assert link in after or link in library or meant, (one.KIND, where)
    if Part.POSITIONS not in parts:
        assert not any(isinstance(one, Position | TalkingPoint | Stance | Brief) for one in after.values())
    undoing.undo(opened)


def test_what_can_be_started_from_is_offered_with_its_numbers(opened: Workspace, small: SmallDossier) -> None:
    editing.edit_plain(opened, small.dossier.id, {"starts": "2026-12-07"})
    adding.add(opened, [Dossier(id=an_id("later"), title="Later", starts=date(2027, 3, 1))])
    later, earlier = carrying_forward.offers(opened)
    assert (later.dossier.title, later.counts[Part.POINTS]) == ("Later", 0)
    assert (earlier.dossier.id, earlier.counts[Part.POINTS]) == (small.dossier.id, len(small.points))
