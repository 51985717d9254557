"""Changing records: by fields named in JSON, by a whole new value, into the bin and back."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from typing import Any

from cyberbrief.domain.audience import field_reach, settled
from cyberbrief.domain.edits import Edit, changed, deleted
from cyberbrief.domain.plain import record_from_plain, with_values
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Element, Record, RecordId, TextKind, declarations
from cyberbrief.host.identifiers import new_id
from cyberbrief.services import performing
from cyberbrief.services.checking_input import check_values
from cyberbrief.services.given import completed
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.workspace import Workspace


def edit_plain(workspace: Workspace, record_id: RecordId, given: object) -> tuple[str, ...]:
    """Change the fields that an object names; returns a sentence for each that more people may now see.

    A list is given whole. What it holds by an id that the record knows keeps the fields that are not named.

    Raises:
        WrongUseError: which field, what was found, what is allowed; nothing was changed.
    """
    with workspace.store.reading() as transaction:
        before = kept_or_wrong(transaction, record_id).record
    after = record_from_plain(type(before), completed(type(before), given, before), new_id, before)
    return change(workspace, before, after)


def change(workspace: Workspace, before: Record, after: Record, note: str = "") -> tuple[str, ...]:
    """Change a record from one value to another as one step; returns what becomes wider, for the user's eyes."""
    edit = changed(before, after)
    if not edit.changes:
        return ()
    after = _settled(before, with_values(before, {change.field: change.after for change in edit.changes}, new_id))
    edit = changed(before, after)
    wider = widened(before, after)
    note = note or "; ".join(wider)
    with workspace.store.writing() as transaction:
        check_values(workspace, transaction, after)
        step = performing.stage(workspace, transaction, [edit], note)
        transaction.commit()
    performing.finish(workspace, [edit], step, note)
    return wider


def _settled(before: Record, after: Record) -> Record:
    """Return the later record, in which no step keeps the reach that it had as one of another kind."""
    steps: dict[str, Any] = {}
    for name, field in declarations(type(after)).items():
        if field.kind is TextKind.ELEMENTS:
            earlier = {element.id: element for element in getattr(before, name)}
            steps[name] = tuple(settled(earlier.get(one.id, one), one) for one in getattr(after, name))
    return settled(before, dataclasses.replace(after, **steps))


def widened(before: Record, after: Record) -> tuple[str, ...]:
    """Say which words would reach a wider circle by a change; a window asks before it makes such a change."""
    earlier, later = _reaches(before), _reaches(after)
    return tuple(
        f"{label} was for “{earlier[key][1].label}” and may now be shared with “{reach.label}”"
        for key, (label, reach) in later.items()
        if key in earlier and reach > earlier[key][1]
    )


def _reaches(record: Record) -> dict[tuple[str, str], tuple[str, Reach]]:
    found = _reaches_of(record, "", "")
    for name, field in declarations(type(record)).items():
        if field.kind is TextKind.ELEMENTS:
            for element in getattr(record, name):
                found |= _reaches_of(element, element.id, f"{field.label}: ")
    return found


def _reaches_of(holder: Record | Element, key: str, prefix: str) -> dict[tuple[str, str], tuple[str, Reach]]:
    return {
        (key, name): (f"{prefix}{field.label}", field_reach(holder, field))
        for name, field in declarations(type(holder)).items()
        if not field.structural and field.kind in {TextKind.LINE, TextKind.TEXT} and getattr(holder, name)
    }


def delete(workspace: Workspace, ids: Iterable[RecordId]) -> str:
    """Move records to the bin as one step and return the step."""
    with workspace.store.reading() as transaction:
        edits = [deleted(kept_or_wrong(transaction, record_id).record) for record_id in ids]
    return performing.perform(workspace, edits)


def restore(workspace: Workspace, records: Sequence[Record]) -> str:
    """Bring records back from the bin as one step and return the step."""
    edits: list[Edit] = [deleted(record).inverse() for record in records]
    return performing.perform(workspace, edits)
