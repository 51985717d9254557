"""Whom a record points at, as the declarations of its fields and of its elements' fields say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from cyberbrief.domain.record import Element, Record, RecordId, TextKind, declarations


class Link(NamedTuple):
    """One link: the record's field, the element it stands in ("" for none), and the record it points at."""

    field: str
    element: str
    target: RecordId


def links_of(record: Record) -> tuple[Link, ...]:
    """Return every link of a record, each once."""
    return tuple(dict.fromkeys(_links(record, "", "")))


def targets_of(record: Record) -> Iterator[RecordId]:
    """Yield the id of every record that a record points at, as often as it does."""
    return (link.target for link in _links(record, "", ""))


def _links(holder: Record | Element, field_of_record: str, element: str) -> Iterator[Link]:
    for name, field in declarations(type(holder)).items():
        value = getattr(holder, name)
        of_record = field_of_record or name
        if field.kind is TextKind.LINK and value:
            yield Link(of_record, element, value)
        elif field.kind is TextKind.LINKS:
            yield from (Link(of_record, element, target) for target in value)
        elif field.kind is TextKind.ELEMENTS:
            for inner in value:
                yield from _links(inner, of_record, inner.id)
