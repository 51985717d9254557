"""Records as others send them, and what becomes of ours when a merge is carried out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from cyberbrief.domain.decisions import Decision, Decisions, decided
from cyberbrief.domain.edits import Kept, applied
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.merged import MergedRecord, MergedValue, Where
from cyberbrief.domain.record import Element, Record, RecordId, declarations
from cyberbrief.domain.shared import SharedElement, SharedRecord


def shared(record: Record, *, without: Collection[str] = (), deleted: bool = False) -> SharedRecord:
    """Return a record as it travels, without the fields named (`ladder.text` for one of every element)."""
    return SharedRecord(record.id, record.KIND, _values(record, without), deleted=deleted)


def shared_element(element: Element, without: Collection[str] = ()) -> SharedElement:
    """Return an element as it travels."""
    values = dict(_values(element, without))
    values.pop("id")
    return SharedElement(element.id, values)


def _values(holder: Record | Element, without: Collection[str]) -> Mapping[str, object]:
    found: dict[str, object] = {}
    for name in declarations(type(holder)):
        if name not in without:
            inner = [one.removeprefix(f"{name}.") for one in without if one.startswith(f"{name}.")]
            value: Any = getattr(holder, name)
            found[name] = (
                tuple(shared_element(one, inner) if isinstance(one, Element) else one for one in value)
                if (isinstance(value, tuple))
                else value
            )
    return found


def removed(record: SharedRecord, field: str, ids: Iterable[str]) -> SharedRecord:
    """Return a record that says of some elements that they are gone."""
    gone = tuple(SharedElement(one, {}, deleted=True) for one in ids)
    listed: Any = record.values[field]
    kept = tuple(one for one in listed if one.id not in {each.id for each in gone})
    return SharedRecord(record.id, record.kind, {**record.values, field: (*kept, *gone)}, deleted=record.deleted)


def after(merged: MergedRecord, decisions: Decisions | None = None) -> Kept | None:
    """Return what ours is once the edits of a merge are applied; None where there still is nothing."""
    edits = decided(merged, decisions or {}).edits
    if merged.ours is None and not edits:
        return None
    kept = merged.ours or Kept(KINDS[merged.kind](id=merged.id))
    for edit in edits:
        kept = applied(edit, kept)
    return kept


def answers(record: RecordId, answered: Mapping[Where, Decision]) -> Decisions:
    """Return decisions about one record."""
    return {(record, where): decision for where, decision in answered.items()}


def at(merged: MergedRecord, *where: str) -> MergedValue:
    """Return the one thing that lies at the end of a way."""
    (found,) = [value for value in merged.values if value.where == where]
    return found
