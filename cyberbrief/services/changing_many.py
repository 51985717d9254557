"""Changing many records at once, as one step of undo: tags, markings, review dates, and where they belong."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection, Iterable
from datetime import date
from typing import Any, TypeVar

from cyberbrief.domain.choice import Choice
from cyberbrief.domain.edits import changed, deleted
from cyberbrief.domain.marking import Scheme
from cyberbrief.domain.record import Record, RecordId, declarations
from cyberbrief.domain.words import Words, counted
from cyberbrief.services import performing
from cyberbrief.services.checking_input import check_all
from cyberbrief.services.workspace import Workspace

_R = TypeVar("_R", bound=Record)


def tag(workspace: Workspace, ids: Collection[RecordId], tags: Collection[str]) -> Words:
    """Add tags to records, behind those that they have; returns what was done."""
    done = _change(workspace, ids, lambda record: _with(record, tags=tuple(dict.fromkeys((*record.tags, *tags)))))
    named = ", ".join(tags)
    return counted(done, "{n} record has the tags “{tags}” now.", "{n} records have the tags “{tags}” now.", tags=named)


def untag(workspace: Workspace, ids: Collection[RecordId], tag_: str) -> Words:
    """Take a tag away from records; returns what was done."""
    done = _change(workspace, ids, lambda record: _with(record, tags=tuple(t for t in record.tags if t != tag_)))
    return counted(done, "{n} record lost the tag “{tag}”.", "{n} records lost the tag “{tag}”.", tag=tag_)


def lowered_by(scheme: Scheme, records: Iterable[_R], level: str) -> tuple[_R, ...]:
    """Return the records whose marking would be lowered; a window names them and asks first."""
    return tuple(record for record in records if scheme.rank(record.marking) > scheme.rank(level))


def mark(workspace: Workspace, ids: Collection[RecordId], level: str) -> Words:
    """Give records a marking, raising or lowering it; returns what was done."""
    lowest = workspace.scheme.levels[0].key
    done = _change(workspace, ids, lambda record: _with(record, marking="" if level == lowest else level))
    name = workspace.scheme.level(level).name
    return counted(done, "{n} record is marked {level} now.", "{n} records are marked {level} now.", level=name)


def review_by(workspace: Workspace, ids: Collection[RecordId], day: date | None) -> Words:
    """Set the day by which records are to be looked at again, or take it away; returns what was done."""
    done = _change(workspace, ids, lambda record: _with(record, review_by=day))
    if day is None:
        return counted(done, "{n} record has no review date now.", "{n} records have no review date now.")
    many = "{n} records are to be reviewed by {day} now."
    return counted(done, "{n} record is to be reviewed by {day} now.", many, day=day.isoformat())


def move(workspace: Workspace, ids: Collection[RecordId], field: str, value: Choice | RecordId) -> Words:
    """Put records under another pillar, agenda item, position …: whichever of them have that field."""

    def moved(record: Record) -> Record:
        return _with(record, **{field: value}) if field in declarations(type(record)) else record

    return counted(_change(workspace, ids, moved), "{n} record was moved.", "{n} records were moved.")


def delete(workspace: Workspace, ids: Collection[RecordId]) -> Words:
    """Move records to the bin; returns what was done."""
    with workspace.store.writing() as transaction:
        edits = [deleted(record) for record in transaction.records.many(ids).values()]
        step = performing.stage(workspace, transaction, edits)
        transaction.commit()
    performing.finish(workspace, edits, step)
    return counted(len(edits), "{n} record is in the bin.", "{n} records are in the bin.")


def _change(workspace: Workspace, ids: Collection[RecordId], change: Callable[[Record], Record]) -> int:
    """Change records by one rule; returns how many became others. Those in the bin are left alone."""
    with workspace.store.writing() as transaction:
        before = transaction.records.many(ids).values()
        pairs = [(record, change(record)) for record in before]
        pairs = [(record, after) for record, after in pairs if after != record]
        if not pairs:
            return 0
        check_all(workspace, transaction, [after for _record, after in pairs])
        edits = [changed(record, after) for record, after in pairs]
        step = performing.stage(workspace, transaction, edits)
        transaction.commit()
    performing.finish(workspace, edits, step)
    return len(edits)


def _with(record: Record, **values: Any) -> Record:  # noqa: ANN401  # values of declared fields, by name
    return dataclasses.replace(record, **values)
