"""What differs between two states of a record, field by field and, in its lists, element by element.

Also the way back: a record with one of its fields, or one field of an element, as it was in an earlier state.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import Enum
from typing import Any, NamedTuple

from cyberbrief.domain.audience import field_reach
from cyberbrief.domain.difference import Change, Piece, differences
from cyberbrief.domain.position import Rung, rung_titles
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Element, FieldDeclaration, Record, TextKind, declarations, written_by_users

_PROSE = frozenset({TextKind.LINE, TextKind.TEXT})
_NAMING = ("name", "title", "text", "office", "phrase", "paragraph")
_LONGEST_NAME = 60


class How(Enum):
    """In which way something differs."""

    WORDS = "words"  # told by its pieces
    VALUE = "value"  # told by what it was and what it is
    ADDED = "added"  # an element that was not there
    REMOVED = "removed"  # an element that is gone
    MOVED = "moved"  # the same elements in another order
    SHARED = "shared"  # how far a field may be shared


class Difference(NamedTuple):
    """One difference. `label` are words of declarations and, for an element, its own name, the outer one first.

    `field` is the record's, `element` and `inner` lead into its list; `named` tells that the first label is a name
    that somebody wrote. For SHARED `before` and `after` are reaches, for MOVED the names of the elements in order.
    """

    field: str
    label: tuple[str, ...]
    how: How
    pieces: tuple[Piece, ...] = ()
    before: object = None
    after: object = None
    element: str = ""
    inner: str = ""
    reach: Reach | None = None
    named: bool = False


def record_differences(before: Record, after: Record) -> tuple[Difference, ...]:
    """Return what differs between two states of one record, in the order of its fields."""
    found: list[Difference] = []
    for name, field in written_by_users(type(after)).items():
        if getattr(before, name) != getattr(after, name):
            found += _of_field(before, after, name, field)
    return tuple(found)


def fields_alike(before: Record, after: Record) -> tuple[str, ...]:
    """Return the names of the fields that hold something and are the same in both states."""
    empty = type(after)()
    return tuple(
        name
        for name in written_by_users(type(after))
        if getattr(before, name) == getattr(after, name) and getattr(after, name) != getattr(empty, name)
    )


def with_earlier(now: Record, earlier: Record, difference: Difference) -> Record:
    """Return the record of now with what a difference names as it was earlier; the rest stays.

    One field of an element is put back alone where the element is there in both; otherwise its whole list is.
    """
    values: dict[str, Any] = {difference.field: getattr(earlier, difference.field)}
    if difference.inner:
        return _with_inner(now, earlier, difference, values)
    return dataclasses.replace(now, **values)


def element_names(elements: Sequence[Element], fallback: str) -> tuple[str, ...]:
    """Return the names of a list's elements: a ladder's steps by their kind, others by their own words."""
    if elements and all(isinstance(one, Rung) for one in elements):
        return rung_titles(tuple(one for one in elements if isinstance(one, Rung)))
    return tuple(_own_name(one) or fallback for one in elements)


def _with_inner(now: Record, earlier: Record, difference: Difference, whole: dict[str, Any]) -> Record:
    was = {one.id: one for one in getattr(earlier, difference.field)}
    listed = getattr(now, difference.field)
    if difference.element not in was or all(one.id != difference.element for one in listed):
        return dataclasses.replace(now, **whole)
    inner: dict[str, Any] = {difference.inner: getattr(was[difference.element], difference.inner)}
    mended = tuple(dataclasses.replace(one, **inner) if one.id == difference.element else one for one in listed)
    values: dict[str, Any] = {difference.field: mended}
    return dataclasses.replace(now, **values)


def _own_name(element: Element) -> str:
    for name in _NAMING:
        words = " ".join(str(getattr(element, name, "")).split())
        if words:
            return words if len(words) <= _LONGEST_NAME else words[: _LONGEST_NAME - 1] + "…"
    return ""


def _of_field(
    before: Record | Element, after: Record | Element, name: str, field: FieldDeclaration
) -> Iterator[Difference]:
    old, new = getattr(before, name), getattr(after, name)
    if field.kind is TextKind.REACHES:
        yield from _shared(before, after, name)
    elif field.kind is TextKind.ELEMENTS:
        yield from _listed(name, field, old, new)
    elif field.kind in _PROSE and not field.structural:
        yield Difference(name, (field.label,), How.WORDS, differences(old, new), old, new, reach=_reach(after, field))
    else:
        yield Difference(name, (field.label,), How.VALUE, (), old, new, reach=_reach(after, field))


def _reach(holder: Record | Element, field: FieldDeclaration) -> Reach | None:
    return None if field.structural else field_reach(holder, field)


def _shared(before: Record | Element, after: Record | Element, name: str) -> Iterator[Difference]:
    """Tell which fields may now be shared with others than before, whether that was set or lifted."""
    touched = {field for field, _ in before.reach} | {field for field, _ in after.reach}
    for field_name, field in declarations(type(after)).items():
        if field_name in touched:
            was, now = field_reach(before, field), field_reach(after, field)
            if was is not now:
                yield Difference(name, (field.label,), How.SHARED, (), was, now)


def _listed(name: str, field: FieldDeclaration, old: Sequence[Element], new: Sequence[Element]) -> Iterator[Difference]:
    old_names = dict(zip((one.id for one in old), element_names(old, field.label), strict=True))
    new_names = dict(zip((one.id for one in new), element_names(new, field.label), strict=True))
    was = {one.id: one for one in old}
    if moved := _moved([one.id for one in old], [one.id for one in new]):
        shown = tuple(new_names[one] for one in moved)
        yield Difference(name, (field.label,), How.MOVED, (), shown, tuple(new_names.values()))
    for one in new:
        if one.id not in was:
            pieces = _told(one, Change.ADDED)
            yield Difference(name, (new_names[one.id],), How.ADDED, pieces, element=one.id, named=True)
        elif one != was[one.id]:
            for inner in _inside(was[one.id], one):
                label = (new_names[one.id], *inner.label)
                yield inner._replace(field=name, label=label, element=one.id, inner=inner.field, named=True)
    for one in old:
        if one.id not in new_names:
            pieces = _told(one, Change.REMOVED)
            yield Difference(name, (old_names[one.id],), How.REMOVED, pieces, element=one.id, named=True)


def _inside(before: Element, after: Element) -> Iterator[Difference]:
    for name, field in declarations(type(after)).items():
        if getattr(before, name) != getattr(after, name):
            yield from _of_field(before, after, name, field)


def _told(element: Element, change: Change) -> tuple[Piece, ...]:
    """Return the words of an element, a line a field."""
    lines = [
        str(getattr(element, name))
        for name, field in declarations(type(element)).items()
        if field.kind in _PROSE and not field.structural and getattr(element, name)
    ]
    return (Piece("\n".join(lines), change),) if lines else ()


def _moved(old: Sequence[str], new: Sequence[str]) -> tuple[str, ...]:
    """Return the elements that stand elsewhere among those that stayed, as few as tell it."""
    stayed = set(old) & set(new)
    first, second = [one for one in old if one in stayed], [one for one in new if one in stayed]
    if first == second:
        return ()
    blocks = SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
    in_place = {one for block in blocks for one in second[block.b : block.b + block.size]}
    return tuple(one for one in second if one not in in_place)
