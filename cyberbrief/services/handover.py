"""Handing a dossier over: what we want and from whom, what was promised, what is overdue, what is old, whom to call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from typing import NamedTuple, TypeVar, cast

from cyberbrief.domain.concern import Concern, Measure, MeasureStatus
from cyberbrief.domain.counterpart import Counterpart, Delegate
from cyberbrief.domain.dossier import AgendaItem, Deadline, DeadlineState, Dossier
from cyberbrief.domain.meeting import Commission, CommissionState, Commitment, CommitmentState, Promiser
from cyberbrief.domain.position import Position, PositionStatus, Priority, RungKind
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.reference import Reference
from cyberbrief.domain.statement import Stance, StanceLevel
from cyberbrief.domain.words import Words, words
from cyberbrief.host.clock import now
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.workspace import Workspace

OLD_AFTER = timedelta(days=183)
_Kind = TypeVar("_Kind", bound=Record)
_NEEDED = (StanceLevel.WOULD_BLOCK, StanceLevel.OPPOSES, StanceLevel.UNDECIDED)


class Part(Enum):
    """The questions that whoever takes over asks, in their order."""

    WANT = "want"
    WE_PROMISED = "we promised"
    THEY_PROMISED = "they promised"
    OVERDUE = "overdue"
    OLD = "old"
    CALL = "call"


class Line(NamedTuple):
    """One answer: what it says, in what words it is explained, when (due, or as of), and the record it comes from."""

    part: Part
    title: str
    detail: tuple[str, ...]
    day: date | None
    record: Record
    field: str = ""


class Handover(NamedTuple):
    """The page of a dossier."""

    dossier: Dossier
    today: date
    lines: Mapping[Part, tuple[Line, ...]]


class _Case(NamedTuple):
    records: Mapping[RecordId, Record]
    today: date

    def of(self, kind: type[_Kind]) -> Iterator[_Kind]:
        return (one for one in self.records.values() if isinstance(one, kind))

    def title(self, record: RecordId) -> str:
        found = self.records.get(record)
        return found.title_text if found is not None else ""


def handover(workspace: Workspace, dossier_id: RecordId) -> Handover:
    """Return the page of a dossier; raises WrongUseError where there is none of that id."""
    with workspace.store.reading() as transaction:
        dossier = cast("Dossier", kept_or_wrong(transaction, dossier_id, Dossier.KIND).record)
        records = {one.id: one for one in transaction.records.dossier_material(dossier_id)}
    case = _Case(records, now().date())
    found: dict[Part, tuple[Line, ...]] = {
        Part.WANT: tuple(_wanted(case)),
        Part.WE_PROMISED: tuple(_promised(case, Promiser.US, Part.WE_PROMISED)),
        Part.THEY_PROMISED: tuple(_promised(case, Promiser.THEM, Part.THEY_PROMISED)),
        Part.OVERDUE: _by_day(_overdue(case)),
        Part.OLD: _by_day(_old(case)),
        Part.CALL: tuple(_to_call(case, dossier)),
    }
    return Handover(dossier, case.today, found)


def _by_day(lines: Iterable[Line]) -> tuple[Line, ...]:
    return tuple(sorted(lines, key=lambda one: one.day or date.max))


def _wanted(case: _Case) -> Iterator[Line]:
    stances: dict[RecordId, list[Stance]] = {}
    for stance in case.of(Stance):
        stances.setdefault(stance.position, []).append(stance)
    live = [one for one in case.of(Position) if one.status is not PositionStatus.SUPERSEDED]
    for position in sorted(live, key=lambda one: list(Priority).index(one.priority)):
        preferred = next((rung.text for rung in position.ladder if rung.kind is RungKind.PREFERRED), "")
        needed = [
            _said_of(stance.level, case.title(stance.counterpart))
            for level in _NEEDED
            for stance in stances.get(position.id, ())
            if stance.level is level and case.title(stance.counterpart)
        ]
        aim = _first_line(position.objective) or _first_line(preferred)
        yield Line(Part.WANT, position.title_text, (aim, *needed), None, position, "objective")


def _said_of(level: StanceLevel, who: str) -> Words:
    if level is StanceLevel.WOULD_BLOCK:
        return words("{who} would block", who=who)
    if level is StanceLevel.OPPOSES:
        return words("{who} opposes", who=who)
    return words("{who} is undecided", who=who)


def _promised(case: _Case, by: Promiser, part: Part) -> Iterator[Line]:
    still_open = [one for one in case.of(Commitment) if one.promiser is by and one.state is CommitmentState.OPEN]
    for one in sorted(still_open, key=lambda one: one.due or date.max):
        party = case.title(one.counterpart)
        where = case.title(one.meeting)
        toward: tuple[str, ...] = ()
        if party:
            toward = (words("to {party}", party=party) if by is Promiser.US else party,)
        at = (words("at “{meeting}”", meeting=where),) if where else ()
        owner = (words("with us: {owner}", owner=one.owner),) if one.owner else ()
        yield Line(part, _first_line(one.text), (*toward, *at, *owner), one.due, one, "due")


def _overdue(case: _Case) -> Iterator[Line]:
    for promise in case.of(Commitment):
        if promise.state is CommitmentState.OPEN and _is_past(promise.due, case.today):
            who = words("We promised") if promise.promiser is Promiser.US else words("They promised")
            detail = (who, case.title(promise.counterpart), promise.owner)
            yield Line(Part.OVERDUE, _first_line(promise.text), detail, promise.due, promise, "due")
    for deadline in case.of(Deadline):
        day = _day(deadline.due)
        if deadline.state is DeadlineState.OPEN and _is_past(day, case.today):
            yield Line(Part.OVERDUE, deadline.title_text, (words("Deadline"),), day, deadline, "due")
    for measure in case.of(Measure):
        if measure.status is not MeasureStatus.DONE and _is_past(measure.due, case.today):
            detail = (words("Register"), _first_line(measure.next_step), measure.owner)
            yield Line(Part.OVERDUE, measure.title_text, detail, measure.due, measure, "due")
    for commission in case.of(Commission):
        day = _day(commission.due)
        if commission.state is not CommissionState.RECEIVED and _is_past(day, case.today):
            asked = (words("asked of {office}", office=commission.asked_of),) if commission.asked_of else ()
            yield Line(Part.OVERDUE, commission.title_text, asked, day, commission, "due")


def _old(case: _Case) -> Iterator[Line]:
    before = case.today - OLD_AFTER
    for reference in case.of(Reference):
        if _is_past(reference.as_of, before):
            detail = (words("Reference"), reference.title)
            yield Line(Part.OLD, reference.title_text, detail, reference.as_of, reference, "as_of")
    for stance in case.of(Stance):
        if _is_past(stance.as_of, before):
            who, what = case.title(stance.counterpart), case.title(stance.position)
            detail = (words("Stance"), words(stance.level.label))
            yield Line(Part.OLD, f"{who}: {what}", detail, stance.as_of, stance, "as_of")
    for counterpart in case.of(Counterpart):
        day = _day(counterpart.changed)
        if (counterpart.objectives or counterpart.interests) and _is_past(day, before):
            yield Line(Part.OLD, counterpart.title_text, (words("Profile"),), day, counterpart, "objectives")
    for concern in case.of(Concern):
        day = _day(concern.changed)
        if concern.known and _is_past(day, before):
            yield Line(Part.OLD, concern.title_text, (words("Concern"),), day, concern, "known")


def _to_call(case: _Case, dossier: Dossier) -> Iterator[Line]:
    leads: dict[str, list[AgendaItem]] = {}
    for item in sorted(case.of(AgendaItem), key=lambda one: one.order):
        if item.lead.strip():
            leads.setdefault(item.lead.strip(), []).append(item)
    for lead, items in leads.items():
        title = words("{lead}, for our side", lead=lead)
        yield Line(Part.CALL, title, tuple(one.title_text for one in items), None, items[0], "lead")
    place = {key: number for number, key in enumerate(dossier.delegations)}
    people = [one for one in case.of(Delegate) if one.telephone or one.email]
    for one in sorted(people, key=lambda one: (place.get(one.counterpart, len(place)), one.sort_name or one.name)):
        party = case.title(one.counterpart)
        detail = (one.role, party, one.telephone, one.email)
        yield Line(Part.CALL, one.title_text, detail, None, one, "telephone")


def _is_past(day: date | None, today: date) -> bool:
    return day is not None and day < today


def _day(instant: datetime | None) -> date | None:
    return instant.astimezone(UTC).date() if instant is not None else None


def _first_line(text: str) -> str:
    return text.strip().partition("\n")[0]
