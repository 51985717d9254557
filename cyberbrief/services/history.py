"""The history of a record and of a dossier: when, by whom, which fields, old and new."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from cyberbrief.domain.edits import Revision
from cyberbrief.domain.kinds import kind_named
from cyberbrief.domain.plain import Plain, value_to_plain
from cyberbrief.domain.record import RecordId, declarations
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.workspace import Workspace


class ChangedField(NamedTuple):
    """A field's old and new value in plain form."""

    field: str
    label: str
    before: Plain
    after: Plain


class Entry(NamedTuple):
    """One revision as it is shown."""

    revision: str
    record: RecordId
    kind: str
    act: str
    author: str
    instant: datetime
    sealed: bool
    note: str
    changes: tuple[ChangedField, ...]


def of_record(workspace: Workspace, record: RecordId) -> tuple[Entry, ...]:
    """Return the revisions of a record, oldest first."""
    with workspace.store.reading() as transaction:
        if not record.isprintable() or transaction.records.get(record) is None:
            kept_or_wrong(transaction, record)
        return tuple(_entry(revision) for revision in transaction.history.of_record(record))


def recent(workspace: Workspace, dossier: RecordId | None = None, limit: int = 20) -> tuple[Entry, ...]:
    """Return the latest revisions of a dossier or of the whole store, newest first."""
    with workspace.store.reading() as transaction:
        return tuple(_entry(revision) for revision in transaction.history.recent(dossier, limit))


def _entry(revision: Revision) -> Entry:
    fields = declarations(kind_named(revision.edit.kind))
    changes = tuple(
        ChangedField(
            change.field,
            fields[change.field].label,
            value_to_plain(fields[change.field], change.before),
            value_to_plain(fields[change.field], change.after),
        )
        for change in revision.edit.changes
    )
    edit = revision.edit
    return Entry(
        revision.id,
        edit.record,
        edit.kind,
        str(edit.act),
        revision.author,
        revision.instant,
        revision.sealed,
        revision.note,
        changes,
    )
