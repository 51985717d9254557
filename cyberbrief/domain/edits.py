"""Edits: every change is a value that can be applied, inverted and joined with the next one of the same sitting.

A deleted record lies in the bin with all its fields, so that every edit has an inverse and nothing is lost.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cyberbrief.domain.choice import Choice
from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.record import Record, RecordId, written_by_users


class Act(Choice):
    """What an edit does to its record."""

    CREATED = "created", "Created"
    CHANGED = "changed", "Changed"
    DELETED = "deleted", "Moved to the bin"
    RESTORED = "restored", "Restored"


class ChangedSinceError(RefusedError):
    """What an edit would change is no longer as it was when the edit was made."""

    def __init__(self) -> None:
        super().__init__("This was changed again since.", "Look at the record's history and change the field by hand.")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field's value before and after, as the record holds it."""

    field: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of one record."""

    record: RecordId
    kind: str
    act: Act
    changes: tuple[FieldChange, ...] = ()

    def inverse(self) -> Edit:
        """Return the edit that undoes this one."""
        if self.act is Act.CHANGED:
            turned = tuple(FieldChange(change.field, change.after, change.before) for change in self.changes)
            return dataclasses.replace(self, changes=turned)
        undone = Act.RESTORED if self.act is Act.DELETED else Act.DELETED
        return Edit(self.record, self.kind, undone)

    def joined(self, later: Edit) -> Edit:
        """Return this edit and a later change of the same record as one."""
        changes = {change.field: change for change in self.changes}
        for change in later.changes:
            earlier = changes.get(change.field)
            before = earlier.before if earlier else change.before
            changes[change.field] = FieldChange(change.field, before, change.after)
        kept = tuple(change for change in changes.values() if change.before != change.after)
        return dataclasses.replace(self, changes=kept)


@dataclass(frozen=True, slots=True)
class Kept:
    """A record as the store keeps it: in use, or in the bin."""

    record: Record
    deleted: bool = False


def created(record: Record) -> Edit:
    """Return the edit that creates a record: every field that differs from an empty one."""
    return Edit(record.id, record.KIND, Act.CREATED, _differences(type(record)(id=record.id), record))


def changed(before: Record, after: Record) -> Edit:
    """Return the edit from one state of a record to another; without changes where they are alike."""
    return Edit(before.id, before.KIND, Act.CHANGED, _differences(before, after))


def deleted(record: Record) -> Edit:
    """Return the edit that moves a record to the bin."""
    return Edit(record.id, record.KIND, Act.DELETED)


def applied(edit: Edit, kept: Kept) -> Kept:
    """Return the record after the edit; raises ChangedSinceError where it no longer fits.

    To create, hand in the empty record of that id.
    """
    if edit.act is Act.DELETED or edit.act is Act.RESTORED:
        if kept.deleted is (edit.act is Act.DELETED):
            raise ChangedSinceError
        return dataclasses.replace(kept, deleted=edit.act is Act.DELETED)
    for change in edit.changes:
        if getattr(kept.record, change.field) != change.before:
            raise ChangedSinceError
    values: dict[str, Any] = {change.field: change.after for change in edit.changes}
    return dataclasses.replace(kept, record=dataclasses.replace(kept.record, **values))


def _differences(before: Record, after: Record) -> tuple[FieldChange, ...]:
    return tuple(
        FieldChange(name, getattr(before, name), getattr(after, name))
        for name in written_by_users(type(before))
        if getattr(before, name) != getattr(after, name)
    )


@dataclass(frozen=True, slots=True)
class Revision:
    """An edit as history keeps it: by whom, when, on top of which revisions, and in which step of undo.

    An unsealed revision is a sitting: typing that is saved but may still grow. A sealed one never changes.
    """

    id: str
    edit: Edit
    parents: tuple[str, ...]
    author: str
    instant: datetime
    step: str
    sealed: bool = True
    note: str = ""
