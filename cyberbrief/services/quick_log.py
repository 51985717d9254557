"""The quick log: one line while somebody speaks becomes a statement, and a stance where its sign was typed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any, NamedTuple, TypeVar, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.dossier import AgendaItem, Dossier
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.log_line import LogLine, Party, Topic
from cyberbrief.domain.marking import Marking
from cyberbrief.domain.meeting import Meeting
from cyberbrief.domain.position import Position, PositionStatus
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.statement import (
    OWN_NOTE,
    Confidence,
    Credibility,
    Reliability,
    Setting,
    Stance,
    Statement,
)
from cyberbrief.domain.words import Words, words
from cyberbrief.host.clock import now
from cyberbrief.host.identifiers import new_id
from cyberbrief.services import adding
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.workspace import Workspace
from cyberbrief.store.transaction import Transaction

_Kind = TypeVar("_Kind", bound=Record)
_OURSELVES = ("We", "Us")
_CHAIR = "Chair"
_EARLY = timedelta(minutes=30)  # a meeting that begins so soon is the one that is logged


class LogBook(NamedTuple):
    """What a line is read with: who may speak, on what, and at which meeting we are (None for none)."""

    dossier: Dossier
    meeting: Meeting | None
    parties: tuple[Party, ...]
    topics: tuple[Topic, ...]


class Logged(NamedTuple):
    """What a line became: its statement, the stance with it, and the counterpart that was made for it."""

    statement: Statement
    stance: Stance | None
    counterpart: Counterpart | None


def log_book(workspace: Workspace, dossier: RecordId, meeting: RecordId = "") -> LogBook:
    """Return what lines are read with; without a meeting named, the one that runs, or else one of today, is meant.

    Raises:
        WrongUseError: there is no such dossier or meeting.
    """
    with workspace.store.reading() as transaction:
        kept = cast("Dossier", kept_or_wrong(transaction, dossier, Dossier.KIND).record)
        met = cast("Meeting", kept_or_wrong(transaction, meeting, Meeting.KIND).record) if meeting else None
        counterparts = _of(transaction, Counterpart)
        items = sorted(_of(transaction, AgendaItem, dossier), key=lambda one: (one.order, one.number, one.id))
        positions = _of(transaction, Position, dossier)
        held = _of(transaction, Meeting, dossier)
    met = met or running(held, now(), kept.zone)
    return LogBook(kept, met, _parties(workspace, counterparts, kept, met), _topics(items, positions))


def running(meetings: Iterable[Meeting], instant: datetime, zone: str = "") -> Meeting | None:
    """Return the meeting that is held at an instant: the latest of that day that has begun, or begins soon."""
    today: list[tuple[datetime, Meeting]] = []
    for meeting in meetings:
        clock = zone_of(meeting.zone or zone)
        if meeting.starts and meeting.starts.astimezone(clock).date() == instant.astimezone(clock).date():
            today.append((meeting.starts, meeting))
    today.sort(key=lambda pair: (pair[0], pair[1].id))
    begun = [meeting for starts, meeting in today if starts <= instant + _EARLY]
    return begun[-1] if begun else today[0][1] if today else None


def keep(workspace: Workspace, line: LogLine, book: LogBook, item: RecordId = "") -> Logged:
    """Keep a line as a statement dated now, with its stance, as one step of undo; an unknown speaker is made.

    `item` is the agenda item that is open, for a line that names none.

    Raises:
        WrongUseError: the line lacks something; nothing was kept.
    """
    if line.missing is not None:
        raise WrongUseError(line.missing, words("What you typed is still there."))
    marking = _marking(workspace, book)
    shared: dict[str, Any] = {
        "dossier": book.dossier.id,
        "marking": marking.level,
        "caveats": marking.caveats,
    }
    made = Counterpart(id=new_id(), name=line.unknown) if line.party is None else None
    statement = _statement(workspace, line, book, item, made, shared)
    stance = _stance(line, statement, shared)
    adding.add(workspace, [record for record in (made, statement, stance) if record is not None])
    return Logged(statement, stance, made)


def keep_begun(workspace: Workspace, line: LogLine, typed: str, book: LogBook, item: RecordId = "") -> Logged:
    """Keep a line that somebody began and left: as a statement if it is whole, else its words as they were typed."""
    if line.missing is None and not line.unknown:
        return keep(workspace, line, book, item)
    marking = _marking(workspace, book)
    shared = {"dossier": book.dossier.id, "marking": marking.level, "caveats": marking.caveats}
    statement = _statement(workspace, LogLine(text=typed), book, item, None, shared)
    adding.add(workspace, [statement])
    return Logged(statement, None, None)


def said_of(logged: Logged, book: LogBook) -> Words:
    """Say in passing what was kept."""
    where = book.meeting.title if book.meeting is not None else book.dossier.forum or book.dossier.title
    if logged.stance is not None:
        return words("Kept as a statement and a stance: {where}", where=where)
    return words("Kept as a statement: {where}", where=where)


def zone_of(zone: str) -> tzinfo:
    """Return a zone by its name; UTC for none or one that this machine does not know."""
    try:
        return ZoneInfo(zone or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def _of(transaction: Transaction, kind: type[_Kind], dossier: RecordId | None = None) -> list[_Kind]:
    return [one for one in transaction.records.of_kind(kind.KIND, dossier) if isinstance(one, kind)]


def _parties(
    workspace: Workspace, counterparts: Sequence[Counterpart], dossier: Dossier, meeting: Meeting | None
) -> tuple[Party, ...]:
    """Return who may speak: those of the meeting first, then those of the dossier, then all others."""
    near = [*(meeting.counterparts if meeting is not None else ()), *dossier.delegations]
    rank = {party: place for place, party in reversed(list(enumerate(near)))}
    ordered = sorted(counterparts, key=lambda one: (rank.get(one.id, len(near)), one.name.casefold(), one.id))
    state, officer = workspace.officer.state.strip(), workspace.officer.name.strip()
    ours = Party("", tuple(filter(None, (state, *_OURSELVES))), spoken_as=state or officer or _OURSELVES[0])
    chair = Party("", (_CHAIR,), spoken_as=_CHAIR)
    known = (Party(one.id, tuple(filter(None, (one.name, one.official_name))), one.country.upper()) for one in ordered)
    return (*known, ours, chair)


def _topics(items: Sequence[AgendaItem], positions: Sequence[Position]) -> tuple[Topic, ...]:
    place = {item.id: number for number, item in enumerate(items)}
    live = [one for one in positions if one.status is not PositionStatus.SUPERSEDED]
    live.sort(key=lambda one: (place.get(one.agenda_item, len(place)), one.topic.casefold(), one.id))
    on_positions = (Topic(one.id, (one.topic,), paragraphs=one.paragraphs) for one in live)
    on_items = (
        Topic(one.id, tuple(filter(None, (one.title, f"Item {one.number}" if one.number else ""))), is_position=False)
        for one in items
    )
    return (*on_positions, *on_items)


def _marking(workspace: Workspace, book: LogBook) -> Marking:
    """What is noted in a meeting is marked at least as the meeting and its dossier are."""
    near: list[Record] = [book.dossier, *([book.meeting] if book.meeting is not None else [])]
    highest = workspace.scheme.highest(Marking(one.marking, one.caveats) for one in near)
    return highest if workspace.scheme.rank(highest.level) else Marking("", highest.caveats)


def _statement(  # what a statement is made from
    workspace: Workspace,
    line: LogLine,
    book: LogBook,
    item: RecordId,
    made: Counterpart | None,
    shared: Mapping[str, Any],
) -> Statement:
    meeting, topic = book.meeting, line.topic
    zone = (meeting.zone if meeting is not None else "") or book.dossier.zone
    positions: tuple[RecordId, ...] = ()
    if topic is not None and topic.is_position:
        positions = (topic.id,)
        with workspace.store.reading() as transaction:
            item = cast("Position", kept_or_wrong(transaction, topic.id, Position.KIND).record).agenda_item or item
    elif topic is not None:
        item = topic.id
    speaker = made.id if made is not None else line.party.id if line.party is not None else ""
    return Statement(
        id=new_id(),
        speaker=speaker,
        speaker_name=line.party.spoken_as if line.party is not None else "",
        said_on=now().astimezone(zone_of(zone)).date(),
        forum=meeting.title if meeting is not None else book.dossier.forum,
        setting=Setting.CLOSED,
        text=line.text,
        positions=positions,
        paragraph=line.paragraph,
        agenda_item=item,
        meeting=meeting.id if meeting is not None else "",
        source=OWN_NOTE,
        reliability=Reliability.A,
        credibility=Credibility.ONE,
        **shared,
    )


def _stance(line: LogLine, statement: Statement, shared: Mapping[str, Any]) -> Stance | None:
    if line.level is None:
        return None
    return Stance(
        id=new_id(),
        counterpart=statement.speaker,
        position=statement.positions[0],
        as_of=statement.said_on,
        level=line.level,
        confidence=Confidence.HIGH,
        note=statement.text,
        statements=(statement.id,),
        **shared,
    )
