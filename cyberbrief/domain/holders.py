"""Everything in a record that holds fields: the record itself, and the elements of its lists at any depth."""

from __future__ import annotations

from collections.abc import Iterator

from cyberbrief.domain.record import Element, Record, TextKind, declarations


def holders_of(record: Record) -> Iterator[tuple[Record | Element, str]]:
    """Yield the record ("" beside it), then each of its elements with the field of the record that it stands in."""
    yield record, ""
    yield from _within(record, "")


def elements_of(holder: Record | Element) -> Iterator[Element]:
    """Yield the elements of a record or of an element, each before those within it."""
    return (element for element, _field in _within(holder, ""))


def _within(holder: Record | Element, of_record: str) -> Iterator[tuple[Element, str]]:
    for name, field in declarations(type(holder)).items():
        if field.kind is TextKind.ELEMENTS:
            for element in getattr(holder, name):
                yield element, of_record or name
                yield from _within(element, of_record or name)
