"""Whom a record points at, as the declarations of its fields and of its elements' fields say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from cyberbrief.domain.holders import holders_of
from cyberbrief.domain.record import Element, FieldDeclaration, Record, RecordId, TextKind, declarations


class Link(NamedTuple):
    """One link: the record's field, the element it stands in ("" for none), and the record it points at."""

    field: str
    element: str
    target: RecordId


def links_of(record: Record) -> tuple[Link, ...]:
    """Return every link of a record, each once."""
    return tuple(dict.fromkeys(_links(record)))


def targets_of(record: Record) -> Iterator[RecordId]:
    """Yield the id of every record that a record points at, as often as it does."""
    return (link.target for link in _links(record))


def _links(record: Record) -> Iterator[Link]:
    for holder, of_record in holders_of(record):
        element = holder.id if of_record else ""
        for field, target in linked_by(holder):
            yield Link(of_record or field.name, element, target)


def linked_by(holder: Record | Element) -> Iterator[tuple[FieldDeclaration, RecordId]]:
    """Yield what a record or an element points at by a field of its own, with that field."""
    for name, field in declarations(type(holder)).items():
        if field.kind is TextKind.LINK:
            if target := getattr(holder, name):
                yield field, target
        elif field.kind is TextKind.LINKS:
            yield from ((field, target) for target in getattr(holder, name))
