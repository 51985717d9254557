"""The one path of change: edits are applied, kept with their revisions, and announced, in one transaction."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from cyberbrief.domain.edits import Act, Edit, Kept, Revision, applied
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.kinds import kind_named
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.words import words
from cyberbrief.host.clock import now
from cyberbrief.host.identifiers import new_id
from cyberbrief.services.workspace import Changed, Workspace
from cyberbrief.store.transaction import Transaction

NO_SUCH_RECORD = "Look the id up with “cyberbrief list”, or search for the record's words."


def perform(workspace: Workspace, edits: Sequence[Edit], note: str = "") -> str:
    """Perform edits as one step of undo and return the step ("" where there are none); all of them happen or none.

    Raises:
        ChangedSinceError: a field is no longer as the edit expects it.
    """
    if not edits:
        return ""
    with workspace.store.writing() as transaction:
        step = stage(workspace, transaction, edits, note)
        transaction.commit()
    finish(workspace, edits, step, note)
    return step


@dataclass(frozen=True, slots=True)
class Hand:
    """Whose words some edits are, where not the officer's, and from whom records come that others made.

    `step` goes on with a step that was begun in the same transaction.
    """

    author: str = ""
    origins: Mapping[RecordId, str] = field(default_factory=dict)
    step: str = ""


def stage(
    workspace: Workspace, transaction: Transaction, edits: Iterable[Edit], note: str = "", hand: Hand | None = None
) -> str:
    """Apply edits inside a transaction that the caller commits, and return the step; then call `finish`."""
    hand = hand or Hand()
    step = hand.step or new_id()
    edits = tuple(edits)
    _refuse_taken(transaction, edits)
    transaction.history.seal([edit.record for edit in edits if edit.act is not Act.CREATED])
    kept: dict[RecordId, Kept] = {}
    revisions: list[Revision] = []
    for edit in edits:
        before = kept.get(edit.record) or _kept_before(transaction, edit)
        revision = _revision(edit, before, hand.author or workspace.officer.name, step, note)
        after = applied(edit, before)
        kept[edit.record] = dataclasses.replace(after, record=_stamped(after, revision, edit, hand))
        revisions.append(revision)
    transaction.history.append_many(revisions)
    transaction.records.put_many(list(kept.values()))
    return step


def finish(workspace: Workspace, edits: Iterable[Edit], step: str, note: str = "") -> None:
    """Take the step in for undo and announce what changed."""
    changed: Changed = frozenset((edit.kind, edit.record) for edit in edits)
    workspace.steps.add(step, note)
    workspace.announce(changed)


def _refuse_taken(transaction: Transaction, edits: Iterable[Edit]) -> None:
    taken = transaction.records.kinds_of({edit.record for edit in edits if edit.act is Act.CREATED})
    for record in taken:
        raise WrongUseError(
            words("The id “{record}” is taken already.", record=record), "Leave the id out to get a new one."
        )


def _kept_before(transaction: Transaction, edit: Edit) -> Kept:
    if edit.act is Act.CREATED:
        return Kept(kind_named(edit.kind)(id=edit.record))
    found = transaction.records.get(edit.record)
    if found is None:
        raise WrongUseError(words("There is no record with the id “{record}”.", record=edit.record), NO_SUCH_RECORD)
    return found


def _revision(edit: Edit, before: Kept, author: str, step: str, note: str) -> Revision:
    parents = (before.record.revision,) if before.record.revision else ()
    return Revision(new_id(), edit, parents, author, now(), step, note=note)


def _stamped(kept: Kept, revision: Revision, edit: Edit, hand: Hand) -> Record:
    created = revision.instant if edit.act is Act.CREATED else kept.record.created
    origin = hand.origins.get(edit.record, kept.record.origin)
    return dataclasses.replace(
        kept.record, revision=revision.id, created=created, changed=revision.instant, origin=origin
    )
