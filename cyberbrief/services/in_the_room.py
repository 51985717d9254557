"""A meeting while it runs: its agenda and how far each item is, what was said, our points, and what was promised."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple, TypeVar, cast

from cyberbrief.compose.document import TimeRange
from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.dossier import AgendaItem, Dossier
from cyberbrief.domain.meeting import (
    Commitment,
    CommitmentState,
    ItemCourse,
    ItemState,
    Meeting,
    MeetingOutcome,
    PointMade,
)
from cyberbrief.domain.paces import Paces
from cyberbrief.domain.position import Position, Rung, RungKind
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.statement import Stance, StanceLevel, Statement
from cyberbrief.domain.talking_point import Handling, TalkingPoint
from cyberbrief.domain.words import Words, inside, words
from cyberbrief.host.clock import now
from cyberbrief.services import editing
from cyberbrief.services.adding import new_id
from cyberbrief.services.quick_log import zone_of
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.timing import on_item, time_of_words
from cyberbrief.services.workspace import Workspace

_Kind = TypeVar("_Kind", bound=Record)
_QUOTES = (("“", "”"), ("‘", "’"), ('"', '"'), ("«", "»"), ("「", "」"))  # how languages quote
_LEAST_QUOTED = 6  # letters of a quotation that can be looked for in a ladder


class Said(NamedTuple):
    """An entry of the log: a statement, when it was noted, how a stance moved by it, and what of ours it touches."""

    statement: Statement
    at: datetime | None
    before: StanceLevel | None
    after: StanceLevel | None
    touches: tuple[Words, ...]


class OurPoint(NamedTuple):
    """A point to make on an item, how long it takes, and when it was made (None for not yet)."""

    point: TalkingPoint
    time: TimeRange
    made: PointMade | None


class OnItem(NamedTuple):
    """An agenda item in this meeting; `item` None gathers what is on no item."""

    item: AgendaItem | None
    course: ItemCourse | None
    points: tuple[OurPoint, ...]
    positions: tuple[RecordId, ...]


class InTheRoom(NamedTuple):
    """Everything that the page of a meeting shows."""

    meeting: Meeting
    dossier: Dossier
    zone: str
    items: tuple[OnItem, ...]
    said: tuple[Said, ...]
    promised: tuple[Commitment, ...]
    still_open: tuple[Commitment, ...]
    near: Mapping[RecordId, Record]

    def entries(self, item: RecordId) -> tuple[Said, ...]:
        """Return what was said on an item, the latest first; "" means everything."""
        if not item:
            return self.said
        on_it = next((one for one in self.items if one.item is not None and one.item.id == item), None)
        positions = frozenset(on_it.positions) if on_it is not None else frozenset()
        return tuple(
            one
            for one in self.said
            if one.statement.agenda_item == item
            or (not one.statement.agenda_item and positions.intersection(one.statement.positions))
        )

    @property
    def moved(self) -> tuple[Said, ...]:
        """What moved a stance."""
        return tuple(one for one in self.said if one.after is not None and one.after is not one.before)


def in_the_room(workspace: Workspace, meeting: RecordId) -> InTheRoom:
    """Return the page of a meeting; raises WrongUseError where there is no such meeting."""
    with workspace.store.reading() as transaction:
        met = cast("Meeting", kept_or_wrong(transaction, meeting, Meeting.KIND).record)
        material = {record.id: record for record in transaction.records.dossier_material(met.dossier)}
        dossier = cast("Dossier", kept_or_wrong(transaction, met.dossier, Dossier.KIND).record)
    records = (*material.values(), dossier)
    commitments = _of(records, Commitment)
    promised = [one for one in commitments if one.meeting == met.id]
    return InTheRoom(
        meeting=met,
        dossier=dossier,
        zone=met.zone or dossier.zone,
        items=_items(met, records, workspace.paces),
        said=_said(met, records, zone=met.zone or dossier.zone),
        promised=tuple(sorted(promised, key=lambda one: (str(one.created), one.id))),
        still_open=_still_open(met, commitments),
        near={**material, dossier.id: dossier},
    )


def set_course(
    workspace: Workspace, meeting: RecordId, item: RecordId, state: ItemState, outcome: MeetingOutcome | None = None
) -> None:
    """Say that an item is opened or closed now, and how it ended; one that is opened closes none of the others."""
    before = _meeting(workspace, meeting)
    kept = next((one for one in before.course if one.item == item), None)
    made = ItemCourse(
        id=kept.id if kept is not None else new_id(),
        item=item,
        state=state,
        since=kept.since if kept is not None and kept.state is state else now(),
        outcome=outcome if outcome is not None else kept.outcome if kept is not None else MeetingOutcome.NONE,
    )
    course = tuple(made if one is kept else one for one in before.course) if kept else (*before.course, made)
    editing.change(workspace, before, dataclasses.replace(before, course=course))


def set_made(workspace: Workspace, meeting: RecordId, point: RecordId, *, made: bool) -> None:
    """Tick one of our points as made now in a meeting, or take the tick away."""
    before = _meeting(workspace, meeting)
    others = tuple(one for one in before.made if one.point != point)
    after = (*others, PointMade(id=new_id(), point=point, at=now())) if made else others
    editing.change(workspace, before, dataclasses.replace(before, made=after))


def set_kept(workspace: Workspace, commitment: RecordId, state: CommitmentState) -> None:
    """Say whether a promise is kept."""
    with workspace.store.reading() as transaction:
        before = cast("Commitment", kept_or_wrong(transaction, commitment, Commitment.KIND).record)
    editing.change(workspace, before, dataclasses.replace(before, state=state))


def is_late(commitment: Commitment, today: date) -> bool:
    """Say whether a promise is open after the day it was due."""
    return commitment.state is CommitmentState.OPEN and commitment.due is not None and commitment.due < today


def _meeting(workspace: Workspace, meeting: RecordId) -> Meeting:
    with workspace.store.reading() as transaction:
        return cast("Meeting", kept_or_wrong(transaction, meeting, Meeting.KIND).record)


def _of(records: Iterable[Record], kind: type[_Kind]) -> list[_Kind]:
    return [record for record in records if isinstance(record, kind)]


def _items(met: Meeting, records: Sequence[Record], paces: Paces) -> tuple[OnItem, ...]:
    positions = {one.id: one for one in _of(records, Position)}
    course = {one.item: one for one in met.course}
    made = {one.point: one for one in met.made}
    by_item: dict[RecordId, list[TalkingPoint]] = {}
    for point in sorted(_of(records, TalkingPoint), key=lambda one: (one.order, one.id)):
        if point.handling is Handling.TO_MAKE:
            by_item.setdefault(on_item(point, positions), []).append(point)
    found = []
    for item in sorted(_of(records, AgendaItem), key=lambda one: (one.order, one.number, one.id)):
        points = tuple(
            OurPoint(point, time_of_words(point.text, item, paces), made.get(point.id))
            for point in by_item.get(item.id, ())
        )
        about = tuple(one.id for one in positions.values() if one.agenda_item == item.id)
        found.append(OnItem(item, course.get(item.id), points, about))
    return tuple(found)


def _said(met: Meeting, records: Sequence[Record], zone: str) -> tuple[Said, ...]:
    stances = sorted(_of(records, Stance), key=lambda one: (one.as_of or date.min, one.id))
    positions = {one.id: one for one in _of(records, Position)}
    clock = zone_of(zone)
    found = []
    for statement in _of(records, Statement):
        if statement.meeting != met.id:
            continue
        noted = statement.created.astimezone(clock) if statement.created is not None else None
        at = statement.created if noted is not None and noted.date() == statement.said_on else None
        before, after = _moved(statement, stances)
        found.append(Said(statement, at, before, after, tuple(_touched(statement, positions))))
    return tuple(sorted(found, key=lambda one: (str(one.statement.created), one.statement.id), reverse=True))


def _moved(statement: Statement, stances: Sequence[Stance]) -> tuple[StanceLevel | None, StanceLevel | None]:
    """Return the stance before a statement and the one that rests on it; None for none."""
    resting = next((one for one in stances if statement.id in one.statements), None)
    if resting is None:
        return None, None
    pair = (resting.counterpart, resting.position)
    earlier = [one for one in stances[: stances.index(resting)] if (one.counterpart, one.position) == pair]
    return (earlier[-1].level if earlier else None), resting.level


def _touched(statement: Statement, positions: Mapping[RecordId, Position]) -> Iterable[Words]:
    """Yield the steps of our ladder in which words stand that were quoted."""
    quoted = [phrase.casefold() for phrase in _quoted(statement.text)]
    for position in (positions[one] for one in statement.positions if one in positions):
        fallbacks = 0
        for rung in position.ladder:
            fallbacks += rung.kind is RungKind.FALLBACK
            named = inside(rung.kind.label)
            if _holds(rung.condition, quoted):
                yield words("touches the condition of our {step}", step=_numbered(named, rung, fallbacks))
            elif _holds(f"{rung.text}\n{rung.proposed_language}", quoted):
                yield words("touches our {step}", step=_numbered(named, rung, fallbacks))


def _numbered(named: Words, rung: Rung, fallbacks: int) -> Words:
    return words("{step} {number}", step=named, number=fallbacks) if rung.kind is RungKind.FALLBACK else named


def _quoted(text: str) -> Iterable[str]:
    for opening, closing in _QUOTES:
        parts = text.split(opening)[1:] if opening != closing else text.split(opening)[1::2]
        for part in parts:
            phrase = part.partition(closing)[0].strip(" ,.;")
            if len(phrase) >= _LEAST_QUOTED:
                yield phrase


def _holds(text: str, phrases: Iterable[str]) -> bool:
    return any(phrase in text.casefold() for phrase in phrases)


def _still_open(met: Meeting, commitments: Iterable[Commitment]) -> tuple[Commitment, ...]:
    """Return what was promised at other meetings with those of this one and is open yet, the first due first."""
    parties = frozenset(met.counterparts)
    found = [
        one
        for one in commitments
        if one.meeting != met.id and one.state is CommitmentState.OPEN and (not parties or one.counterpart in parties)
    ]
    return tuple(sorted(found, key=lambda one: (one.due is None, one.due or date.max, one.id)))


def shown_of(view: InTheRoom) -> tuple[Record, ...]:
    """Return every record of which the page of a meeting shows something."""
    items = [one.item for one in view.items if one.item is not None]
    points = [point.point for one in view.items for point in one.points]
    said = [one.statement for one in view.said]
    promised = [*view.promised, *view.still_open]
    named = [view.near[one.counterpart] for one in promised if one.counterpart in view.near]
    return (view.meeting, *items, *points, *said, *promised, *named, *parties_of(view))


def parties_of(view: InTheRoom) -> tuple[Counterpart, ...]:
    """Return with whom we meet."""
    found = (view.near.get(party) for party in view.meeting.counterparts)
    return tuple(party for party in found if isinstance(party, Counterpart))
