"""The bin: what was deleted, by whom and when, what was deleted along with it, and the way back."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import NamedTuple

from cyberbrief.domain.edits import Act, Edit, Revision
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.record import DossierRecord, Record, RecordId
from cyberbrief.services import performing
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.workspace import Workspace
from cyberbrief.store.transaction import Transaction


class Deleted(NamedTuple):
    """A record in the bin: who put it there and when, from which dossier ("" for what all dossiers share).

    `along` are the other records that went in the same step and lie there still; `mentioned` counts the records in use
    that point at it and find it again once it is back.
    """

    record: Record
    by: str
    instant: datetime | None
    dossier: str
    along: tuple[RecordId, ...]
    mentioned: int


def contents(workspace: Workspace, dossier: RecordId | None = None) -> tuple[Deleted, ...]:
    """Return what lies in the bin, the latest first: of one dossier and what all share, or everything.

    A dossier that was deleted is always among it.
    """
    with workspace.store.reading() as transaction:
        records = [one for kind in KINDS for one in transaction.records.of_kind(kind, dossier, deleted=True)]
        ends = {one.id: _end(transaction, one.id) for one in records}
        titles = _titles(transaction, records)
        mentioned = {one.id: len({row.source for row in transaction.records.linking_to(one.id)}) for one in records}
    steps: dict[str, list[RecordId]] = {}
    for key, end in ends.items():
        if end is not None:
            steps.setdefault(end.step, []).append(key)
    found = [_deleted(one, ends[one.id], steps, titles, mentioned[one.id]) for one in records]
    return tuple(sorted(found, key=lambda one: one.instant.isoformat() if one.instant else "", reverse=True))


def restore(workspace: Workspace, ids: Collection[RecordId]) -> tuple[RecordId, ...]:
    """Bring records back with all that was deleted along with them, as one step; returns all that is back.

    What lies in the bin no longer is let be.

    Raises:
        WrongUseError: there is no such record at all.
    """
    with workspace.store.writing() as transaction:
        wanted = _with_those_along(transaction, ids)
        edits = [Edit(one.id, one.KIND, Act.RESTORED) for one in wanted]
        if not edits:
            return ()
        step = performing.stage(workspace, transaction, edits)
        transaction.commit()
    performing.finish(workspace, edits, step)
    return tuple(edit.record for edit in edits)


def _with_those_along(transaction: Transaction, ids: Iterable[RecordId]) -> list[Record]:
    wanted: dict[RecordId, Record] = {}
    for key in ids:
        kept = transaction.records.get(key)
        if kept is None:
            kept_or_wrong(transaction, key)
            continue
        if not kept.deleted:
            continue
        wanted[key] = kept.record
        end = _end(transaction, key)
        for revision in transaction.history.of_step(end.step) if end is not None else ():
            other = transaction.records.get(revision.edit.record)
            last = _end(transaction, revision.edit.record)
            if other is not None and other.deleted and last is not None and end is not None and last.step == end.step:
                wanted[revision.edit.record] = other.record
    return list(wanted.values())


def _end(transaction: Transaction, record: RecordId) -> Revision | None:
    """Return the revision by which a record came into the bin: its latest, since nothing is done to it there."""
    return transaction.history.latest(record)


def _titles(transaction: Transaction, records: Iterable[Record]) -> Mapping[RecordId, str]:
    wanted = {one.dossier for one in records if isinstance(one, DossierRecord)}
    found = ((key, transaction.records.get(key)) for key in wanted)
    return {key: kept.record.title_text for key, kept in found if kept is not None}


def _deleted(
    record: Record,
    end: Revision | None,
    steps: Mapping[str, list[RecordId]],
    titles: Mapping[RecordId, str],
    mentioned: int,
) -> Deleted:
    dossier = titles.get(record.dossier, "") if isinstance(record, DossierRecord) else ""
    if end is None:
        return Deleted(record, "", record.changed, dossier, (), mentioned)
    along = tuple(key for key in steps[end.step] if key != record.id)
    return Deleted(record, end.author, end.instant, dossier, along, mentioned)
