"""What became here of records that came from others: told by their words, never by who is named as their author.

A record was changed here where it does not say any more what came last, or says something beside. What was changed and
changed back is as it came, and so is what they took over from us and sent back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import NamedTuple

from cyberbrief.domain.exchange import Exchanged
from cyberbrief.domain.merge_rules import fits, untouched
from cyberbrief.domain.record import FieldDeclaration, Record, RecordId, TextKind, declarations
from cyberbrief.services.checking_input import means_something
from cyberbrief.services.workspace import Workspace


class Origin(NamedTuple):
    """With which pack or file a record came last and when that was made, and whether it was changed here since."""

    title: str
    made: datetime
    changed: bool


def origin(workspace: Workspace, record: Record) -> Origin | None:
    """Return with what a record came; None for one of our own, or where nothing is known of that any more."""
    if not record.origin:
        return None
    with workspace.store.reading() as transaction:
        known = transaction.exchanges.of_records([record.id]).get(record.id, [])
    came = [one for one in known if not one.sent]
    return Origin(came[-1].source.title, came[-1].source.created, _is_changed(record, known)) if came else None


def changed_here(workspace: Workspace, ids: Iterable[RecordId]) -> frozenset[RecordId]:
    """Return those of some records that came from elsewhere and hold other words now than came."""
    with workspace.store.reading() as transaction:
        records = {one.id: one for one in transaction.records.many(ids).values() if one.origin}
        known = transaction.exchanges.of_records(records)
    return frozenset(one for one, record in records.items() if _is_changed(record, known.get(one, ())))


def _is_changed(record: Record, known: Iterable[Exchanged]) -> bool:
    came = [one for one in known if not one.sent]
    return bool(came) and not untouched(_taken(record, came[-1].record.values), record)


def _taken(record: Record, came: Mapping[str, object]) -> Mapping[str, object]:
    """Return what came, but for what no such field can hold: that was never taken."""
    fields = declarations(type(record))
    return {
        name: value if _can_hold(fields[name], name, value) else getattr(record, name)
        for name, value in came.items()
        if name in fields
    }


def _can_hold(field: FieldDeclaration, name: str, value: object) -> bool:
    return field.kind is TextKind.ELEMENTS or (fits(field, value) and means_something(name, value))
