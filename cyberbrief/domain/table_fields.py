"""Which kinds of records stand in tables of other programs, and which of their fields a column can hold."""

from __future__ import annotations

from collections.abc import Mapping

from cyberbrief.domain.concern import Measure
from cyberbrief.domain.counterpart import Counterpart, Delegate, Membership
from cyberbrief.domain.record import FieldDeclaration, Record, TextKind, declarations
from cyberbrief.domain.reference import Reference

KINDS_OF_TABLES: tuple[type[Record], ...] = (Counterpart, Delegate, Membership, Reference, Measure)
_NEVER = frozenset({TextKind.ELEMENTS, TextKind.REACHES, TextKind.INSTANT, TextKind.FILE})
# What arranges records and is still worth a column.
_ALSO = frozenset({"id", "tags", "review_by", "caveats", "counterpart", "language"})


def fields_of(kind: type[Record]) -> Mapping[str, FieldDeclaration]:
    """Return the fields that a column can hold, by name, in the order of the form."""
    return {name: field for name, field in declarations(kind).items() if _can_hold(name, field)}


def _can_hold(name: str, field: FieldDeclaration) -> bool:
    if field.kind in _NEVER:
        return False
    return name in _ALSO or not (field.structural or field.kept_by_program)
