"""Closing a meeting, and its read-out: a brief that holds what was said, who moved and what was promised."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import NamedTuple

from cyberbrief.domain.brief import Brief, BriefKind, Entry, Section, SectionRole
from cyberbrief.domain.characters import LONGEST_LINE
from cyberbrief.domain.edits import changed, created
from cyberbrief.domain.meeting import ItemState, MeetingOutcome
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.statement import Stance
from cyberbrief.host.clock import now
from cyberbrief.host.identifiers import new_id
from cyberbrief.services import performing
from cyberbrief.services.in_the_room import InTheRoom, in_the_room
from cyberbrief.services.workspace import Workspace

READ_OUT = "Read-out: "
_SAID, _WHO, _STAND, _PROMISED = "What was said", "Who said what", "Where they stand now", "What was promised"


class Closed(NamedTuple):
    """A meeting that is closed: its read-out, and whether that was there already."""

    brief: RecordId
    was_there: bool


def close(workspace: Workspace, meeting: RecordId, outcome: MeetingOutcome) -> Closed:
    """Close a meeting with its outcome and draft its read-out, as one step of undo.

    Items that are open are closed with it. A read-out that was drafted before is opened again, and gets no second one.

    Raises:
        WrongUseError: there is no such meeting.
    """
    view = in_the_room(workspace, meeting)
    instant = now()
    course = tuple(
        dataclasses.replace(one, state=ItemState.CLOSED, since=instant) if one.state is ItemState.OPEN else one
        for one in view.meeting.course
    )
    edits = [changed(view.meeting, dataclasses.replace(view.meeting, outcome=outcome, course=course))]
    edits = [edit for edit in edits if edit.changes]
    before = read_out_of(view)
    if before is not None:
        performing.perform(workspace, edits)
        return Closed(before, was_there=True)
    brief = read_out(view)
    performing.perform(workspace, [*edits, created(brief)])
    return Closed(brief.id, was_there=False)


def read_out_of(view: InTheRoom) -> RecordId | None:
    """Return the read-out of a meeting that was drafted before."""
    for record in view.near.values():
        if isinstance(record, Brief) and record.meeting == view.meeting.id and record.brief_kind is BriefKind.READ_OUT:
            return record.id
    return None


def read_out(view: InTheRoom) -> Brief:
    """Return a brief with what a meeting came to, in the order in which it is read afterwards."""
    in_order = [one.statement.id for one in reversed(view.said)]
    held = ((_SAID, [view.meeting.id]), (_WHO, in_order), (_STAND, _stances(view)))
    sections = [_section(title, records) for title, records in held if records]
    sections.append(_section(_PROMISED, [one.id for one in (*view.promised, *view.still_open)]))
    return Brief(
        id=new_id(),
        dossier=view.dossier.id,
        title=f"{READ_OUT}{view.meeting.title}"[:LONGEST_LINE],
        brief_kind=BriefKind.READ_OUT,
        meeting=view.meeting.id,
        starts=view.meeting.starts,
        sections=tuple(sections),
    )


def _section(title: str, records: Iterable[RecordId]) -> Section:
    entries = tuple(Entry(id=new_id(), record=record) for record in records)
    return Section(id=new_id(), role=SectionRole.FREE, title=title, entries=entries)


def _stances(view: InTheRoom) -> list[RecordId]:
    said = {one.statement.id for one in view.said}
    return [one.id for one in view.near.values() if isinstance(one, Stance) and said.intersection(one.statements)]
