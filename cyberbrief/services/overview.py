"""The overview of a dossier: what is due first, how ready each agenda item is, who stands where, what was promised."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import NamedTuple, TypeVar, cast
from zoneinfo import ZoneInfo

from cyberbrief.compose.composition import compose
from cyberbrief.compose.preflight import Finding, Severity, check
from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.dossier import AgendaItem, Deadline, DeadlineState, Dossier
from cyberbrief.domain.meeting import Commitment, CommitmentState, Meeting
from cyberbrief.domain.position import Position
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.statement import Stance, StanceLevel
from cyberbrief.domain.talking_point import TalkingPoint
from cyberbrief.host.clock import now
from cyberbrief.services.gathering import for_brief
from cyberbrief.services.history import Entry, recent
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.workspace import Workspace

_Kind = TypeVar("_Kind", bound=Record)
_WITH_US = frozenset({StanceLevel.STRONGLY_SUPPORTS, StanceLevel.SUPPORTS, StanceLevel.CAN_LIVE_WITH})
_AGAINST_US = frozenset({StanceLevel.OPPOSES, StanceLevel.WOULD_BLOCK})


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


class Overview(NamedTuple):
    """Everything that the overview page shows of a dossier."""

    dossier: Dossier
    today: date
    next_meeting: NextMeeting | None
    readiness: tuple[Readiness, ...]
    support: tuple[Support, ...]
    deadlines: tuple[Deadline, ...]
    commitments: tuple[Commitment, ...]
    past_review: tuple[Record, ...]
    recent: tuple[Entry, ...]
    names: Mapping[RecordId, str]


def overview(workspace: Workspace, dossier_id: RecordId) -> Overview:
    """Return the overview of a dossier; raises WrongUseError where there is no such dossier."""
    instant = now()
    with workspace.store.reading() as transaction:
        dossier = cast("Dossier", kept_or_wrong(transaction, dossier_id, Dossier.KIND).record)
        whole = Brief(id="overview", dossier=dossier.id, title=dossier.title)
        materials = for_brief(workspace, transaction, whole)
    records = materials.records
    findings = check(materials, VARIANTS["full"], compose(materials, VARIANTS["full"]))
    counterparts = [records[key] for key in dossier.delegations if isinstance(records.get(key), Counterpart)]
    return Overview(
        dossier=dossier,
        today=instant.astimezone(_zone(dossier)).date(),
        next_meeting=_next_meeting(dossier, records.values(), instant),
        readiness=_readiness(records.values(), findings),
        support=_support(cast("list[Counterpart]", counterparts), records.values()),
        deadlines=_deadlines(records.values()),
        commitments=tuple(item for item in _of(records.values(), Commitment) if item.state is CommitmentState.OPEN),
        past_review=tuple(
            item for item in records.values() if item.review_by is not None and item.review_by < instant.date()
        ),
        recent=recent(workspace, dossier.id, 8),
        names={key: record.title_text for key, record in records.items()},
    )


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
    latest: dict[tuple[RecordId, RecordId], Stance] = {}
    for stance in sorted(_of(records, Stance), key=lambda item: (item.as_of or date.min, item.id)):
        latest[stance.counterpart, stance.position] = stance
    met: dict[RecordId, datetime] = {}
    for meeting in _of(records, Meeting):
        if meeting.starts is not None and meeting.starts <= now():
            for key in meeting.counterparts:
                met[key] = max(met.get(key, meeting.starts), meeting.starts)
    rows: list[Support] = []
    for counterpart in counterparts:
        levels = [stance.level for (who, _), stance in latest.items() if who == counterpart.id]
        with_us = sum(level in _WITH_US for level in levels)
        against = sum(level in _AGAINST_US for level in levels)
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
