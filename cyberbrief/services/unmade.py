"""Records that lie in the bin only because their making was undone: when they come again they are new again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cyberbrief.domain.edits import Act, Kept, Revision
from cyberbrief.domain.record import RecordId
from cyberbrief.services.steps import UNDO
from cyberbrief.store.transaction import Transaction


def unmade(transaction: Transaction, kept: Iterable[Kept]) -> frozenset[RecordId]:
    """Return those of some records whose making was undone."""
    binned = [one.record.id for one in kept if one.deleted]
    return frozenset(one for one in binned if _is_undone(transaction.history.of_record(one)))


def _is_undone(revisions: Sequence[Revision]) -> bool:
    if not revisions:
        return True
    last = revisions[-1]
    if last.edit.act is not Act.DELETED or not last.note.startswith(UNDO):
        return False
    step = last.note.removeprefix(UNDO)
    first = next((place for place, one in enumerate(revisions) if one.step == step), None)
    return first is not None and _is_undone(revisions[:first])
