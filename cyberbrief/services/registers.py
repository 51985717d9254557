"""The registers of a dossier: what was agreed, how far we and others are with it, and what is due."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple, cast

from cyberbrief.domain.concern import CounterpartStatus, Measure, MeasureStatus, Register
from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.dossier import Deadline, DeadlineState, Dossier
from cyberbrief.domain.known_measures import KnownMeasure, MeasureList
from cyberbrief.domain.norm import PARAGRAPH, SYMBOL, Norm
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.reference import Reference
from cyberbrief.domain.words import words
from cyberbrief.host.identifiers import new_id
from cyberbrief.services import adding, editing, sitting
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.workspace import Workspace

TO_CHECK = "to check"
_OVER = frozenset({MeasureStatus.DONE, MeasureStatus.NOT_PLANNED})


class Entries(NamedTuple):
    """All that the registers of a dossier hold, with the references and parties that they name."""

    measures: tuple[Measure, ...]
    deadlines: tuple[Deadline, ...]
    references: Mapping[RecordId, Reference]
    parties: Mapping[RecordId, Counterpart]
    at_table: tuple[RecordId, ...]
    zone: str

    def reference_of(self, measure: Measure) -> Reference | None:
        """Return the reference of an entry, where it has one that is in use."""
        return self.references.get(measure.reference)

    def near(self) -> dict[RecordId, Record]:
        """Return every record that stands in the registers."""
        found: dict[RecordId, Record] = {one.id: one for one in (*self.measures, *self.deadlines)}
        return {**found, **self.references, **self.parties}


def entries(workspace: Workspace, dossier: RecordId) -> Entries:
    """Return the registers of a dossier; raises WrongUseError where there is no such dossier."""
    with workspace.store.reading() as transaction:
        held = cast("Dossier", kept_or_wrong(transaction, dossier, Dossier.KIND).record)
        measures = cast("list[Measure]", transaction.records.of_kind(Measure.KIND, dossier))
        deadlines = cast("list[Deadline]", transaction.records.of_kind(Deadline.KIND, dossier))
        near = transaction.records.many(
            [
                *(one.reference for one in measures if one.reference),
                *(status.counterpart for one in measures for status in one.others if status.counterpart),
                *held.delegations,
            ]
        )
    return Entries(
        tuple(measures),
        tuple(deadlines),
        {key: one for key, one in near.items() if isinstance(one, Reference)},
        {key: one for key, one in near.items() if isinstance(one, Counterpart)},
        tuple(key for key in held.delegations if key in near),
        held.zone,
    )


def is_overdue(entry: Record, instant: datetime) -> bool:
    """Say whether an entry or a deadline is past its day and not done."""
    if isinstance(entry, Measure):
        return entry.due is not None and entry.due < instant.date() and entry.status not in _OVER
    if isinstance(entry, Deadline):
        return entry.due is not None and entry.due < instant and entry.state is DeadlineState.OPEN
    return False


def status_of(measure: Measure, counterpart: RecordId) -> CounterpartStatus | None:
    """Return how far a counterpart is with a measure; None where nobody has said."""
    return next((one for one in measure.others if one.counterpart == counterpart), None)


def others_by_status(measure: Measure) -> dict[MeasureStatus, int]:
    """Return how many counterparts have each status, in the order of the statuses."""
    counts = {status: sum(one.status is status for one in measure.others) for status in MeasureStatus}
    return {status: count for status, count in counts.items() if count}


def change(workspace: Workspace, entry: RecordId, values: Mapping[str, object]) -> tuple[str, ...]:
    """Change fields of an entry or a deadline as one step; returns what becomes wider.

    Raises:
        WrongUseError: there is no such record, or a value cannot be kept.
    """
    with workspace.store.reading() as transaction:
        before = kept_or_wrong(transaction, entry).record
    given: dict[str, Any] = dict(values)
    return editing.change(workspace, before, dataclasses.replace(before, **given))


def set_status(workspace: Workspace, entry: RecordId, counterpart: RecordId, status: MeasureStatus) -> None:
    """Say how far a counterpart is with a measure; it is added to those whose status is known."""
    with workspace.store.reading() as transaction:
        before = cast("Measure", kept_or_wrong(transaction, entry, Measure.KIND).record)
    known = status_of(before, counterpart)
    if known is None:
        made = CounterpartStatus(id=new_id(), counterpart=counterpart, status=status)
        others: tuple[CounterpartStatus, ...] = (*before.others, made)
    else:
        put = dataclasses.replace(known, status=status)
        others = tuple(put if one.id == known.id else one for one in before.others)
    editing.change(workspace, before, dataclasses.replace(before, others=others))


def keep_note(workspace: Workspace, entry: RecordId, counterpart: RecordId, note: str) -> None:
    """Keep what somebody is typing about a counterpart's status; about our own where no counterpart is named."""
    with workspace.store.reading() as transaction:
        before = cast("Measure", kept_or_wrong(transaction, entry, Measure.KIND).record)
    if not counterpart:
        sitting.keep(workspace, entry, {"implementation": note})
        return
    known = status_of(before, counterpart)
    put = CounterpartStatus(id=new_id(), counterpart=counterpart) if known is None else known
    put = dataclasses.replace(put, note=" ".join(note.split()))
    others = [one for one in before.others if one.id != put.id]
    others.insert(before.others.index(known) if known is not None else len(others), put)
    sitting.keep(workspace, entry, {"others": tuple(others)})


def add_norm(workspace: Workspace, dossier: RecordId, norm: Norm, title: str) -> Measure:
    """Add an entry about a norm, with the report it stands in as its reference, as one step."""
    cited = _Cited(workspace)
    reference = cited.of(SYMBOL, f"{PARAGRAPH} ({norm.letter})")
    measure = Measure(
        id=new_id(),
        dossier=dossier,
        register=Register.NORM,
        title=f"({norm.letter}) {title}",
        reference=reference.id,
    )
    _add(workspace, cited, [measure], words("Norm ({letter})", letter=norm.letter))
    return measure


def bring_in(workspace: Workspace, dossier: RecordId, list_: MeasureList, say: Callable[[KnownMeasure], str]) -> int:
    """Add the measures of a list that the register does not have yet, as one step; returns how many.

    `say` gives the title of a measure in the desk's own language. What is not sure bears the tag “to check”.
    """
    cited = _Cited(workspace)
    there = {(one.reference, one.title) for one in entries(workspace, dossier).measures}
    made = [
        Measure(
            id=new_id(),
            dossier=dossier,
            register=Register.CONFIDENCE,
            title=say(one),
            reference=cited.of(one.symbol, one.paragraph).id,
            status=MeasureStatus.UNKNOWN,
            tags=() if one.sure else (TO_CHECK,),
        )
        for one in list_.measures
    ]
    fresh = [one for one in made if (one.reference, one.title) not in there]
    _add(workspace, cited, fresh, list_.name)
    return len(fresh)


class _Cited:
    """The references of the library by what they cite; a document that it lacks is made new, and not yet kept."""

    def __init__(self, workspace: Workspace) -> None:
        with workspace.store.reading() as transaction:
            known = cast("list[Reference]", transaction.records.of_kind(Reference.KIND))
        self._by_passage = {(one.symbol, one.paragraph): one for one in reversed(known)}
        self._by_document = {one.symbol: one for one in reversed(known) if not _is_one_passage(one.paragraph)}

    def of(self, symbol: str, paragraph: str) -> Reference:
        """Return the reference of a passage, or else that of its document; never that of another passage."""
        found = self._by_passage.get((symbol, paragraph)) or self._by_document.get(symbol)
        if found is None:
            found = self._by_document[symbol] = Reference(id=new_id(), symbol=symbol, tags=(TO_CHECK,))
        return found

    def made(self) -> list[Reference]:
        """Return the references that are not kept yet, by symbol."""
        fresh = (one for one in self._by_document.values() if not one.revision)
        return sorted(fresh, key=lambda one: one.symbol)


def _is_one_passage(paragraph: str) -> bool:
    return bool(paragraph) and not any(dash in paragraph for dash in "-–")


def _add(workspace: Workspace, cited: _Cited, measures: Sequence[Measure], note: str) -> None:
    if not measures:
        return
    used = {one.reference for one in measures}
    fresh = [one for one in cited.made() if one.id in used]
    adding.add(workspace, [*fresh, *measures], note)


def days_over(due: date, today: date) -> int:
    """Return how many days ago something was due."""
    return (today - due).days
