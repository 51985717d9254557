"""What a script gave, before it is read as a record: elements are known by their id, and a step says its kind."""

from __future__ import annotations

from collections.abc import Mapping

from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.plain import to_plain
from cyberbrief.domain.record import Element, FieldDeclaration, Record, TextKind, declarations
from cyberbrief.domain.words import words


def completed(kind: type[Record], given: object, before: Record | None = None) -> object:
    """Return what was given with the elements that name a kept id filled from `before`, field by field.

    An element that leaves out the field by which its reach is decided (a step its kind) is refused: the default could
    show its words to more people than whoever wrote them meant.

    Raises:
        WrongUseError: which element, and which field is missing.
    """
    if not isinstance(given, Mapping):
        return given
    kept = to_plain(before) if before is not None else {}
    fields = declarations(kind)
    return {
        name: _elements(fields[name], value, kept.get(name))
        if name in fields and fields[name].kind is TextKind.ELEMENTS
        else value
        for name, value in given.items()
    }


def _elements(field: FieldDeclaration, given: object, kept: object) -> object:
    if not isinstance(given, list) or field.element is None:
        return given
    known = {item["id"]: item for item in kept if isinstance(item, dict)} if isinstance(kept, list) else {}
    return [_element(field.element, item, known, f"{field.label} {place}") for place, item in enumerate(given, 1)]


def _element(element: type[Element], given: object, known: Mapping[object, object], where: str) -> object:
    if not isinstance(given, Mapping):
        return given
    before = known.get(given.get("id")) if isinstance(given.get("id"), str) else None
    fields = declarations(element)
    kept = before if isinstance(before, Mapping) else {}
    merged = {
        **kept,
        **{
            name: _elements(fields[name], value, kept.get(name))
            if name in fields and fields[name].kind is TextKind.ELEMENTS
            else value
            for name, value in given.items()
        },
    }
    for name in _deciding(element):
        if name not in merged:
            allowed = ", ".join(str(choice) for choice in fields[name].choices or ())
            raise WrongUseError(
                words("{where}: “{name}” is missing.", where=where, name=name),
                words("Say which it is: {allowed}.", allowed=allowed),
            )
    return merged


def _deciding(element: type[Element]) -> frozenset[str]:
    """Return the fields of an element by which the reach of its words is decided."""
    return frozenset(field.varies.field for field in declarations(element).values() if field.varies is not None)
