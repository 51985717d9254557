"""Reading records: by id, by kind, with what points at them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice
from typing import NamedTuple

from cyberbrief.domain.edits import Kept
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.kinds import KINDS, kind_named
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.words import inside, words
from cyberbrief.services.workspace import Workspace
from cyberbrief.store.transaction import Transaction


class Pointer(NamedTuple):
    """A record that mentions another, and in which field."""

    record: Record
    field: str


def kept_or_wrong(transaction: Transaction, record: RecordId, kind: str = "") -> Kept:
    """Return a record in use; raises WrongUseError when there is none of that id, or it is of another kind."""
    kept = transaction.records.get(record) if record.isprintable() else None
    if kept is None:
        shown = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in record[:80])
        raise WrongUseError(
            words("There is no record with the id “{shown}”.", shown=shown),
            "Look the id up with “cyberbrief list”, or search for the record's words.",
        )
    if kept.deleted:
        raise WrongUseError("That record lies in the bin.", "Restore it first.")
    if kind and kind != kept.record.KIND:
        raise WrongUseError(
            words(
                "That id belongs to a {label}, not to a {label_2}.",
                label=inside(kept.record.LABEL),
                label_2=inside(kind_named(kind).LABEL),
            ),
            words("List the ids of the right kind with “cyberbrief list STORE {kind}”.", kind=kind),
        )
    return kept


def record(workspace: Workspace, record_id: RecordId, kind: str = "") -> Record:
    """Return one record in use."""
    with workspace.store.reading() as transaction:
        return kept_or_wrong(transaction, record_id, kind).record


def id_as_kept(workspace: Workspace, typed: str) -> RecordId:
    """Return the id that somebody typed or pasted as the store spells it: in small letters, without blanks around."""
    typed = typed.strip()
    if not typed.isprintable():
        return typed
    with workspace.store.reading() as transaction:
        return typed if transaction.records.get(typed) is not None else typed.lower()


def records(workspace: Workspace, kind: str, dossier: RecordId | None = None) -> tuple[Record, ...]:
    """Return the records of a kind, of one dossier where named, as the store orders them.

    Raises:
        WrongUseError: no such kind, or no such dossier.
    """
    kind_named(kind)
    with workspace.store.reading() as transaction:
        if dossier is not None:
            kept_or_wrong(transaction, dossier, "dossier")
        return tuple(transaction.records.of_kind(kind, dossier))


def many(workspace: Workspace, ids: Iterable[RecordId]) -> Mapping[RecordId, Record]:
    """Return the records in use of these ids."""
    with workspace.store.reading() as transaction:
        return transaction.records.many(ids)


def counts(workspace: Workspace, dossier: RecordId) -> Mapping[str, int]:
    """Return how many records of each kind a dossier has; shared kinds count all there are."""
    with workspace.store.reading() as transaction:
        return transaction.records.counts(dossier)


def material(workspace: Workspace, dossier: RecordId) -> Mapping[RecordId, Record]:
    """Return every record of a dossier and the shared ones that it links to."""
    with workspace.store.reading() as transaction:
        found = transaction.records.dossier_material(dossier)
    return {item.id: item for item in found}


def pointing_at(workspace: Workspace, record_id: RecordId) -> tuple[Pointer, ...]:
    """Return the records that link to this one."""
    with workspace.store.reading() as transaction:
        rows = transaction.records.linking_to(record_id)
        found = transaction.records.many({row.source for row in rows})
    return tuple(Pointer(found[row.source], row.field) for row in rows if row.source in found)


class FirstPointers(NamedTuple):
    """The first records of each kind that mention another, and how many more of a kind there are."""

    pointers: tuple[Pointer, ...]
    beyond: Mapping[str, int]


def first_pointing_at(workspace: Workspace, record_id: RecordId, most: int) -> FirstPointers:
    """Return at most so many records of each kind that link to this one; a dossier may have thousands."""
    with workspace.store.reading() as transaction:
        rows = transaction.records.linking_to(record_id)
        sources: dict[str, dict[RecordId, None]] = {}
        for row in rows:
            sources.setdefault(row.kind, {})[row.source] = None
        first = {source for of_kind in sources.values() for source in islice(of_kind, most)}
        found = transaction.records.many(first)
    beyond = {kind: len(of_kind) - most for kind, of_kind in sources.items() if len(of_kind) > most}
    return FirstPointers(tuple(Pointer(found[row.source], row.field) for row in rows if row.source in found), beyond)


def touched_by(workspace: Workspace, author: str) -> frozenset[RecordId]:
    """Return the records that somebody changed, by the name that history gives."""
    with workspace.store.reading() as transaction:
        return frozenset(transaction.history.touched_by(author))


def bin_of(workspace: Workspace, dossier: RecordId | None = None) -> tuple[Record, ...]:
    """Return what lies in the bin, the latest first."""
    with workspace.store.reading() as transaction:
        found = [item for kind in KINDS for item in transaction.records.of_kind(kind, dossier, deleted=True)]
    return tuple(sorted(found, key=lambda item: item.changed.isoformat() if item.changed else "", reverse=True))
