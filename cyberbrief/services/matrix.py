"""The stance matrix of a dossier: reading it whole, the story behind one cell, and setting a stance right there."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple, TypeVar, cast

from cyberbrief.domain.counterpart import Counterpart, Membership
from cyberbrief.domain.dossier import AgendaItem, Dossier
from cyberbrief.domain.majority import Talk, Verdict, summary, talk_first, verdict
from cyberbrief.domain.marking import Marking
from cyberbrief.domain.matrix import Counts, Matrix, counts_of, counts_on, matrix
from cyberbrief.domain.position import Position, PositionStatus
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.stances import current, history_of, succeeding
from cyberbrief.domain.statement import Stance, StanceLevel, Statement
from cyberbrief.domain.words import Words
from cyberbrief.host.clock import now
from cyberbrief.host.identifiers import new_id
from cyberbrief.services import adding, editing, reading
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.workspace import Workspace
from cyberbrief.store.transaction import Transaction

_Kind = TypeVar("_Kind", bound=Record)


class MatrixPage(NamedTuple):
    """A matrix with all that stands around it: below each column, behind each row, and in words."""

    matrix: Matrix
    day: date
    verdicts: Mapping[RecordId, Verdict]
    on: Mapping[RecordId, Counts]
    of: Mapping[RecordId, Counts]
    summary: tuple[Words, ...]
    talk: Talk | None
    markings: tuple[Marking, ...]


class Story(NamedTuple):
    """What stands behind a cell: the stances there with the one that holds last, and what was said.

    `rests_on` are the statements of the stance that holds, `also` what else the counterpart said on the position.
    """

    counterpart: Counterpart
    position: Position
    history: tuple[Stance, ...]
    rests_on: tuple[Statement, ...]
    also: tuple[Statement, ...]
    near: Mapping[RecordId, Record]

    @property
    def stance(self) -> Stance | None:
        """The stance that holds."""
        return self.history[-1] if self.history else None


def page(workspace: Workspace, dossier: RecordId, *, weighted: bool = False) -> MatrixPage:
    """Return the matrix of a dossier as of today; raises WrongUseError where there is no such dossier."""
    day = now().astimezone().date()
    with workspace.store.reading() as transaction:
        kept = cast("Dossier", kept_or_wrong(transaction, dossier, Dossier.KIND).record)
        positions = _positions(transaction, dossier)
        stances = _of(transaction, Stance, dossier)
        counterparts = _of(transaction, Counterpart)
        memberships = _of(transaction, Membership)
    made = matrix(kept, positions, counterparts, memberships, stances, day)
    return around(dataclasses.replace(made, weighted=weighted), day)


def around(made: Matrix, day: date) -> MatrixPage:
    """Return a matrix with what follows from it."""
    shown: tuple[Record, ...] = (*made.positions, *(one.counterpart for one in made.parties), *made.stances.values())
    return MatrixPage(
        matrix=made,
        day=day,
        verdicts={one.id: verdict(made, one) for one in made.positions},
        on={one.id: counts_on(made, one) for one in made.positions},
        of={one.id: counts_of(made, one) for one in made.parties},
        summary=summary(made),
        talk=talk_first(made),
        markings=tuple({Marking(record.marking, record.caveats) for record in shown}),
    )


def _positions(transaction: Transaction, dossier: RecordId) -> tuple[Position, ...]:
    """Return the positions that stand, in the order of the agenda."""
    items = {one.id: (one.order, one.number) for one in _of(transaction, AgendaItem, dossier)}
    last = (max((order for order, _ in items.values()), default=0) + 1, "")
    found = [one for one in _of(transaction, Position, dossier) if one.status is not PositionStatus.SUPERSEDED]
    return tuple(sorted(found, key=lambda one: (*items.get(one.agenda_item, last), one.id)))


def _of(transaction: Transaction, kind: type[_Kind], dossier: RecordId | None = None) -> list[_Kind]:
    return cast("list[_Kind]", list(transaction.records.of_kind(kind.KIND, dossier)))


def story(workspace: Workspace, dossier: RecordId, counterpart: RecordId, position: RecordId) -> Story:
    """Return what stands behind a cell; raises WrongUseError where counterpart or position are gone."""
    who = cast("Counterpart", reading.record(workspace, counterpart, Counterpart.KIND))
    what = cast("Position", reading.record(workspace, position, Position.KIND))
    pointing = [one.record for one in reading.pointing_at(workspace, position)]
    stances = [one for one in pointing if isinstance(one, Stance) and one.dossier == dossier]
    history = history_of(stances, counterpart, position)
    linked = history[-1].statements if history else ()
    every = dict(reading.many(workspace, linked))
    rests_on = tuple(one for key in linked if isinstance(one := every.get(key), Statement))
    theirs = [one for one in pointing if isinstance(one, Statement) and counterpart in _speakers(one)]
    also = tuple(sorted((one for one in theirs if one.id not in linked), key=_day, reverse=True))
    wanted = {one.reference for one in (*rests_on, *also) if one.reference}
    return Story(who, what, history, rests_on, also, reading.many(workspace, wanted))


def _speakers(statement: Statement) -> tuple[RecordId, ...]:
    return statement.speaker, statement.on_behalf, *statement.aligned


def _day(statement: Statement) -> tuple[date, RecordId]:
    return statement.said_on or date.min, statement.id


def set_stance(
    workspace: Workspace, dossier: RecordId, counterpart: RecordId, position: RecordId, level: StanceLevel
) -> RecordId:
    """Set where a counterpart stands as of today, as one step of undo; returns the stance that holds then.

    A stance of an earlier day is left as it is, for history. One of today is changed: it was a slip, or has moved on
    within the day. Setting what holds already changes nothing.
    """
    day = now().astimezone().date()
    with workspace.store.reading() as transaction:
        held = current(_of(transaction, Stance, dossier)).get((counterpart, position))
    if held is not None and held.level is level:
        return held.id
    if held is not None and held.as_of == day:
        editing.change(workspace, held, dataclasses.replace(held, level=level))
        return held.id
    fresh = Stance(id=new_id(), dossier=dossier, counterpart=counterpart, position=position, as_of=day, level=level)
    return adding.add(workspace, [succeeding(held, fresh)])[0]


def set_weight(workspace: Workspace, counterpart: RecordId, weight: int) -> None:
    """Let a party count so often in the desk's own reckoning; 1 is the usual."""
    before = cast("Counterpart", reading.record(workspace, counterpart, Counterpart.KIND))
    editing.change(workspace, before, dataclasses.replace(before, weight=0 if weight == 1 else weight))
