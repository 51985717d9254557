"""Short ways for the tests of the store to make records, revisions and a store with something in it."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from typing import Any

from cyberbrief.domain.counterpart import Counterpart, Delegate, Membership
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.edits import Edit, Kept, Revision, changed, created
from cyberbrief.domain.position import Position, Rung, RungKind
from cyberbrief.domain.record import Record
from cyberbrief.host.identifiers import new_id
from cyberbrief.store.store import Store
from cyberbrief.store.transaction import Transaction

KEY = f"x'{'5a' * 32}'"
OTHER_KEY = f"x'{'a5' * 32}'"
NOON = datetime(2026, 12, 7, 12, 0, 0, 500, tzinfo=UTC)


def revision(edit: Edit, **more: Any) -> Revision:
    """Make a revision of an edit, in a step of its own unless said otherwise."""
    given = {"id": new_id(), "parents": (), "author": "A. Officer", "instant": NOON, "step": new_id(), **more}
    return Revision(edit=edit, **given)


def write(transaction: Transaction, *records: Record) -> None:
    """Write new records, each with the revision that creates it."""
    transaction.records.put_many(Kept(record) for record in records)
    transaction.history.append_many([revision(created(record)) for record in records])


def keep(store: Store, *records: Record) -> None:
    """Write new records in a transaction of their own."""
    with store.writing() as transaction:
        write(transaction, *records)
        transaction.commit()


def change(store: Store, before: Record, **fields: Any) -> Record:
    """Change a kept record, with its revision, in a transaction of its own."""
    after = dataclasses.replace(before, **fields)
    with store.writing() as transaction:
        transaction.records.put(Kept(after))
        transaction.history.append(revision(changed(before, after)))
        transaction.commit()
    return after


def dossier(**fields: Any) -> Dossier:
    """Make a dossier."""
    return Dossier(**{"id": new_id(), "title": "Global Mechanism", **fields})


def position(of: Dossier, **fields: Any) -> Position:
    """Make a position of a dossier, with a ladder."""
    ladder = (
        Rung(id=new_id(), kind=RungKind.OPENING, text="A standing table"),
        Rung(id=new_id(), kind=RungKind.RED_LINE, text="No new treaty"),
    )
    return Position(**{"id": new_id(), "dossier": of.id, "topic": "Emergency calls", "ladder": ladder, **fields})


def counterpart(**fields: Any) -> Counterpart:
    """Make a counterpart."""
    return Counterpart(**{"id": new_id(), "name": "Norland", **fields})


def delegate(of: Counterpart, **fields: Any) -> Delegate:
    """Make a delegate of a counterpart."""
    return Delegate(**{"id": new_id(), "counterpart": of.id, "name": "Ada Lund", **fields})


def membership(member: Counterpart, group: Counterpart) -> Membership:
    """Make a membership."""
    return Membership(id=new_id(), member=member.id, group=group.id)
