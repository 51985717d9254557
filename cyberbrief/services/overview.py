"""The overview of a dossier: what is due first, how ready each agenda item is, who stands where, what was promised."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import NamedTuple, TypeVar, cast
from zoneinfo import ZoneInfo

from cyberbrief.compose.composition import compose
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.preflight import Finding, Severity, check
from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.concern import Measure, MeasureStatus
from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.dossier import AgendaItem, Deadline, DeadlineState, Dossier
from cyberbrief.domain.meeting import Commitment, CommitmentState, Meeting, Promiser
from cyberbrief.domain.position import Position
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.stances import current
from cyberbrief.domain.statement import AGAINST_US, WITH_US, Stance
from cyberbrief.domain.talking_point import TalkingPoint
from cyberbrief.host.clock import now
from cyberbrief.services.gathering import for_brief
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.since import Since, since, visit
from cyberbrief.services.workspace import Workspace

_Kind = TypeVar("_Kind", bound=Record)
_DONE = frozenset({MeasureStatus.DONE, MeasureStatus.NOT_PLANNED})


class Readiness(NamedTuple):
    """How ready an agenda item is: its records in order, to mend, and blocking; and the findings behind it."""

    item: AgendaItem
    ready: int
    to_mend: int
    blocking: int
    findings: tuple[Finding, ...]


class Support(NamedTuple):
    """How a counterpart stands over all positions, and when we last met."""

    counterpart: Counterpart
    with_us: int
    open: int
    against_us: int
    has_profile: bool
    last_met: datetime | None


class NextMeeting(NamedTuple):
    """The meeting that comes first, and in how many days."""

    meeting: Meeting | None
    title: str
    days: int


class Owed(NamedTuple):
    """Something promised or to be done: a commitment or an entry of a register. `ours` says that we owe it."""

    record: Commitment | Measure
    what: str
    counterpart: RecordId
    owner: str
    due: date | None
    ours: bool


class Overview(NamedTuple):
    """Everything that the overview page shows of a dossier; `checked` tells whether readiness was looked at yet."""

    dossier: Dossier
    today: date
    next_meeting: NextMeeting | None
    readiness: tuple[Readiness, ...]
    support: tuple[Support, ...]
    deadlines: tuple[Deadline, ...]
    owed: tuple[Owed, ...]
    past_review: tuple[Record, ...]
    without_profile: tuple[Counterpart, ...]
    since: Since
    steps: FirstSteps
    materials: Materials
    checked: bool = False

    def name(self, record: RecordId) -> str:
        """Return the words that name a record, "" for none."""
        found = self.materials.records.get(record)
        return found.title_text if found is not None else ""


class FirstSteps(NamedTuple):
    """Which of the first steps of a new dossier were taken."""

    agenda: bool
    positions: bool
    counterparts: bool

    @property
    def all(self) -> bool:
        """Whether there is nothing left to begin with."""
        return self.agenda and self.positions and self.counterparts


def overview(workspace: Workspace, dossier_id: RecordId) -> Overview:
    """Return the overview of a dossier with its readiness; raises WrongUseError where there is no such dossier."""
    return with_readiness(at_once(workspace, dossier_id))


def at_once(workspace: Workspace, dossier_id: RecordId) -> Overview:
    """Return what the overview can say without the final check, and note the visit.

    Raises WrongUseError where there is no such dossier.
    """
    instant = now()
    with workspace.store.reading() as transaction:
        dossier = cast("Dossier", kept_or_wrong(transaction, dossier_id, Dossier.KIND).record)
        whole = Brief(id="overview", dossier=dossier.id, title=dossier.title)
        materials = for_brief(workspace, transaction, whole)
    records = materials.records
    last = visit(workspace, dossier_id)
    counterparts = [one for key in dossier.delegations if isinstance(one := records.get(key), Counterpart)]
    today = instant.astimezone(_zone(dossier)).date()
    support = _support(counterparts, records.values())
    return Overview(
        dossier=dossier,
        today=today,
        next_meeting=_next_meeting(dossier, records.values(), instant),
        readiness=(),
        support=support,
        deadlines=_deadlines(records.values()),
        owed=_owed(records.values()),
        past_review=_past_review(records.values(), instant.date()),
        without_profile=tuple(one.counterpart for one in support if not one.has_profile),
        since=since(workspace, dossier_id, last),
        steps=FirstSteps(
            bool(materials.of(AgendaItem)),
            bool(materials.of(Position)),
            bool(counterparts) or bool(materials.of(Stance)),
        ),
        materials=materials,
    )


def with_readiness(found: Overview) -> Overview:
    """Return an overview with what the final check would say, agenda item by agenda item."""
    materials, variant = found.materials, VARIANTS["full"]
    findings = check(materials, variant, compose(materials, variant))
    readiness = _readiness(materials.records.values(), findings)
    # What is kept is held for as long as the page stands: no more than it has to name.
    shown: tuple[Record, ...] = (*found.deadlines, *found.past_review, *(one.record for one in found.owed))
    named = {one.counterpart for one in found.owed} | {one.record for row in readiness for one in row.findings}
    named |= {one.id for one in shown}
    kept = {key: record for key, record in materials.records.items() if key in named}
    return found._replace(readiness=readiness, checked=True, materials=replace(materials, records=kept))


def _owed(records: Iterable[Record]) -> tuple[Owed, ...]:
    """Return open commitments and register entries that are due: what is due first stands first, no date last."""
    found: list[Owed] = []
    for record in records:
        if isinstance(record, Commitment) and record.state is CommitmentState.OPEN:
            ours = record.promiser is Promiser.US
            found.append(Owed(record, record.text, record.counterpart, record.owner, record.due, ours))
        elif isinstance(record, Measure) and record.due is not None and record.status not in _DONE:
            found.append(Owed(record, record.next_step or record.title, "", record.owner, record.due, ours=True))
    return tuple(sorted(found, key=lambda one: (one.due is None, one.due or date.min, one.record.id)))


def _past_review(records: Iterable[Record], today: date) -> tuple[Record, ...]:
    """Return what is past the day by which it was to be looked at again, the longest first."""
    past = [(one.review_by, one.id, one) for one in records if one.review_by is not None and one.review_by < today]
    return tuple(one for _day, _id, one in sorted(past, key=lambda pair: pair[:2]))


def _of(records: Iterable[Record], kind: type[_Kind]) -> list[_Kind]:
    return [record for record in records if isinstance(record, kind)]


def _zone(dossier: Dossier) -> ZoneInfo:
    return ZoneInfo(dossier.zone or "UTC")


def _next_meeting(dossier: Dossier, records: Iterable[Record], instant: datetime) -> NextMeeting | None:
    coming = sorted(
        (item for item in _of(records, Meeting) if item.starts is not None and item.starts >= instant),
        key=lambda item: item.starts or instant,
    )
    today = instant.astimezone(_zone(dossier)).date()
    if coming and coming[0].starts is not None:
        first = coming[0].starts.astimezone(_zone(dossier)).date()
        return NextMeeting(coming[0], coming[0].title, (first - today) // timedelta(days=1))
    if dossier.starts is not None and dossier.starts >= today:
        return NextMeeting(None, dossier.forum or dossier.title, (dossier.starts - today).days)
    return None


def _readiness(records: Iterable[Record], findings: Iterable[Finding]) -> tuple[Readiness, ...]:
    records = tuple(records)
    item_of: dict[RecordId, RecordId] = {}
    for position in _of(records, Position):
        item_of[position.id] = position.agenda_item
    for point in _of(records, TalkingPoint):
        item_of[point.id] = point.agenda_item or item_of.get(point.position, "")
    by_item: dict[RecordId, list[Finding]] = {}
    for finding in findings:
        by_item.setdefault(item_of.get(finding.record, finding.record), []).append(finding)
    rows: list[Readiness] = []
    for item in sorted(_of(records, AgendaItem), key=lambda found: (found.order, found.number, found.id)):
        about = by_item.get(item.id, [])
        errors = {finding.record for finding in about if finding.severity is Severity.ERROR}
        warned = {finding.record for finding in about if finding.severity is Severity.WARNING} - errors
        all_of_item = {item.id, *(record for record, its_item in item_of.items() if its_item == item.id)}
        ready = len(all_of_item - errors - warned)
        rows.append(Readiness(item, ready, len(warned), len(errors), tuple(about)))
    return tuple(rows)


def _support(counterparts: Iterable[Counterpart], records: Iterable[Record]) -> tuple[Support, ...]:
    records = tuple(records)
    latest = current(_of(records, Stance))
    met: dict[RecordId, datetime] = {}
    for meeting in _of(records, Meeting):
        if meeting.starts is not None and meeting.starts <= now():
            for key in meeting.counterparts:
                met[key] = max(met.get(key, meeting.starts), meeting.starts)
    rows: list[Support] = []
    for counterpart in counterparts:
        levels = [stance.level for (who, _), stance in latest.items() if who == counterpart.id]
        with_us = sum(level in WITH_US for level in levels)
        against = sum(level in AGAINST_US for level in levels)
        has_profile = bool(counterpart.objectives or counterpart.interests)
        rows.append(
            Support(
                counterpart, with_us, len(levels) - with_us - against, against, has_profile, met.get(counterpart.id)
            )
        )
    return tuple(rows)


def _deadlines(records: Iterable[Record]) -> tuple[Deadline, ...]:
    still_open = [item for item in _of(records, Deadline) if item.state is DeadlineState.OPEN]
    return tuple(sorted(still_open, key=lambda item: (item.due is None, item.due.isoformat() if item.due else "")))
