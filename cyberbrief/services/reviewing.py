"""What a dossier that was carried forward should be looked at for, record by record, and saying that it is still right.

A record whose review date lies ahead was looked at, and is not named.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterator, Mapping
from datetime import date, timedelta
from enum import Enum
from typing import Any, NamedTuple, TypeVar, cast

from cyberbrief.domain.concern import Measure, MeasureStatus
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.edits import changed
from cyberbrief.domain.holders import holders_of
from cyberbrief.domain.instruction import Instruction, InstructionState
from cyberbrief.domain.meeting import Meeting
from cyberbrief.domain.position import Position
from cyberbrief.domain.record import DossierRecord, Record, RecordId, TextKind, declarations
from cyberbrief.domain.reference import Reference, Wording
from cyberbrief.domain.statement import Stance, Statement
from cyberbrief.domain.words import Words, inside, words
from cyberbrief.host.clock import now
from cyberbrief.services import performing, sitting
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.workspace import Workspace

GOOD_FOR = timedelta(days=183)
_Kind = TypeVar("_Kind", bound=Record)
_SHORTEST_NAME = 6  # letters from which on the name of an old meeting is looked for in texts
_SAID_BY_US = frozenset({"talking-point", "position", "brief", "concern", "measure", "agenda-item", "dossier"})


class Why(Enum):
    """Why somebody should look at a record again."""

    INSTRUCTION = "instruction"  # superseded, or given for the last session
    STANCE = "stance"  # no statement since
    DATE = "date"  # past its review date, or due in the past
    QUOTATION = "quotation"  # never checked against its document
    NAMES_IT = "names it"  # speaks of the last session


class Doubt(NamedTuple):
    """A record to look at, at which field, and why in a sentence; `about` names it where its title would not do."""

    why: Why
    record: Record
    field: str
    sentence: Words
    about: str = ""


class Review(NamedTuple):
    """What to look at in a dossier; `previous` is that of the last session, if there is one."""

    dossier: Dossier
    previous: Dossier | None
    doubts: tuple[Doubt, ...]


class _Case(NamedTuple):
    """What the doubts are about: the records by id, and the session before."""

    records: Mapping[RecordId, Record]
    today: date
    dossier: Dossier
    previous: Dossier | None
    old_names: tuple[str, ...]

    def of(self, kind: type[_Kind]) -> Iterator[_Kind]:
        return (one for one in self.records.values() if isinstance(one, kind))

    @property
    def before(self) -> date | None:
        """The last day of the session before."""
        if self.previous is None:
            return None
        created = self.dossier.created.date() if self.dossier.created is not None else None
        return self.previous.ends or self.previous.starts or created


def review(workspace: Workspace, dossier_id: RecordId) -> Review:
    """Return what to look at in a dossier; raises WrongUseError where there is none of that id."""
    with workspace.store.reading() as transaction:
        dossier = cast("Dossier", kept_or_wrong(transaction, dossier_id, Dossier.KIND).record)
        records = {one.id: one for one in transaction.records.dossier_material(dossier_id)}
        kept = transaction.records.get(dossier.previous) if dossier.previous else None
        previous = kept.record if kept is not None and isinstance(kept.record, Dossier) else None
        meetings = transaction.records.of_kind(Meeting.KIND, previous.id) if previous is not None else []
    names: list[str] = []
    if previous is not None:
        # A title without a number or a year may be the name of the matter itself, which stays.
        title = [previous.title] if any(sign.isdigit() for sign in previous.title) else []
        names = [*title, previous.venue, *(one.title_text for one in meetings)]
    own = {dossier.title.casefold(), dossier.venue.casefold(), dossier.forum.casefold()}
    told = tuple(one for one in dict.fromkeys(names) if len(one) >= _SHORTEST_NAME and one.casefold() not in own)
    case = _Case(records, now().date(), dossier, previous, told)
    doubts = (*_instructions(case), *_stances(case), *_dates(case), *_quotations(case), *_naming(case))
    left = [one for one in doubts if not _was_looked_at(one.record, case.today)]
    left.sort(key=lambda one: list(Why).index(one.why))
    return Review(dossier, previous, tuple(left))


def still_right(workspace: Workspace, ids: Collection[RecordId], until: date | None = None) -> str:
    """Set the review date of records as one step of undo, half a year ahead unless named; returns the step.

    Raises:
        WrongUseError: there is no such record.
    """
    until = until or now().date() + GOOD_FOR
    sitting.seal(workspace, ids)
    with workspace.store.reading() as transaction:
        before = [kept_or_wrong(transaction, one).record for one in dict.fromkeys(ids)]
    value: dict[str, Any] = {"review_by": until}
    edits = [changed(one, dataclasses.replace(one, **value)) for one in before]
    return performing.perform(workspace, [one for one in edits if one.changes], words("Looked at: still right"))


def _was_looked_at(record: Record, today: date) -> bool:
    return record.review_by is not None and record.review_by >= today


def _instructions(case: _Case) -> Iterator[Doubt]:
    newer = {one.supersedes for one in case.of(Instruction) if one.supersedes}
    gone = {one.id for one in case.of(Instruction) if one.state is InstructionState.SUPERSEDED or one.id in newer}
    for position in case.of(Position):
        for rung in position.ladder:
            found = case.records.get(rung.instruction)
            if found is not None and found.id in gone:
                sentence = words(
                    "Its {step} rests on instruction {reference}, which was superseded.",
                    step=inside(rung.kind.label),
                    reference=found.title_text,
                )
                yield Doubt(Why.INSTRUCTION, position, "ladder", sentence)
    for one in case.of(Instruction):
        old = case.before is not None and one.received is not None and one.received.date() <= case.before
        if old and one.id not in gone:
            yield Doubt(Why.INSTRUCTION, one, "received", words("It was given for the last session. Does it hold?"))


def _stances(case: _Case) -> Iterator[Doubt]:
    if case.before is None:
        return
    said: dict[RecordId, list[Statement]] = {}
    for statement in case.of(Statement):
        for party in {statement.speaker, statement.on_behalf, *statement.aligned}:
            said.setdefault(party, []).append(statement)
    for stance in case.of(Stance):
        since = stance.as_of or date.min
        newer = [
            one
            for one in said.get(stance.counterpart, ())
            if one.said_on is not None
            and one.said_on > max(since, case.before)
            and (not one.positions or stance.position in one.positions)
        ]
        if since <= case.before and not newer:
            who, what = _title(case, stance.counterpart), _title(case, stance.position)
            sentence = words("They said nothing on it since the last session.")
            yield Doubt(Why.STANCE, stance, "level", sentence, f"{who}: {what}")


def _dates(case: _Case) -> Iterator[Doubt]:
    for record in case.records.values():
        if record.review_by is not None and record.review_by < case.today:
            yield Doubt(Why.DATE, record, "review_by", words("It is past its review date."))
    for measure in case.of(Measure):
        if measure.due is not None and measure.due < case.today and measure.status is not MeasureStatus.DONE:
            yield Doubt(Why.DATE, measure, "due", words("It was due before today."))


def _quotations(case: _Case) -> Iterator[Doubt]:
    for one in case.of(Reference):
        if one.wording is Wording.QUOTED and one.checked_on is None:
            yield Doubt(Why.QUOTATION, one, "checked_on", words("Its words were never checked against the document."))


def _naming(case: _Case) -> Iterator[Doubt]:
    for record in case.records.values():
        mine = isinstance(record, DossierRecord) or record.id == case.dossier.id
        if not mine or record.KIND not in _SAID_BY_US:
            continue
        for field, text in _texts(record):
            low = text.casefold()
            named = next((name for name in case.old_names if name.casefold() in low), "")
            if named:
                yield Doubt(Why.NAMES_IT, record, field, words("It speaks of “{name}”.", name=named))
                break


def _texts(record: Record) -> Iterator[tuple[str, str]]:
    for holder, of_record in holders_of(record):
        for name, field in declarations(type(holder)).items():
            if field.kind in {TextKind.LINE, TextKind.TEXT} and not field.structural:
                yield of_record or name, getattr(holder, name)


def _title(case: _Case, record: RecordId) -> str:
    found = case.records.get(record)
    return found.title_text if found is not None else ""
