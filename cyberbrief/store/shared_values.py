"""Records as they were exchanged, as JSON and back.

What a later version can no longer read of them is left out: a merge then takes it for never exchanged, and asks.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.plain import Plain, value_to_plain
from cyberbrief.domain.record import Element, FieldDeclaration, Record, declarations
from cyberbrief.domain.shared import SharedElement, SharedRecord
from cyberbrief.store.errors import UnreadableRecordError
from cyberbrief.store.values import json_text, plain_of, value_of

_Fields = Mapping[str, FieldDeclaration]


def shared_text(shared: SharedRecord) -> str:
    """Return an exchanged record as JSON."""
    kind = KINDS.get(shared.kind)
    plain: Plain = {
        "id": shared.id,
        "kind": shared.kind,
        "deleted": shared.deleted,
        "values": _to_plain(declarations(kind) if kind is not None else {}, shared.values),
        "unknown": dict(shared.unknown),
    }
    return json_text(plain)


def shared_of(text: str) -> SharedRecord:
    """Return the exchanged record that a column holds; raises UnreadableRecordError where it holds none."""
    plain = plain_of(text)
    try:
        kind = KINDS.get(plain["kind"])
        values = _from_plain(kind, plain["values"]) if kind is not None else {}
        return SharedRecord(plain["id"], plain["kind"], values, bool(plain["deleted"]), dict(plain["unknown"]))
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise UnreadableRecordError from error


def _to_plain(fields: _Fields, values: Mapping[str, object]) -> dict[str, Plain]:
    return {name: _value_to_plain(fields[name], value) for name, value in values.items() if name in fields}


def _value_to_plain(field: FieldDeclaration, value: object) -> Plain:
    if field.element is None:
        return value_to_plain(field, value)
    fields = declarations(field.element)
    listed = cast("tuple[SharedElement, ...]", value)
    return [
        {
            "id": one.id,
            "deleted": one.deleted,
            "values": _to_plain(fields, one.values),
            "unknown": dict(one.unknown),
        }
        for one in listed
    ]


def _from_plain(kind: type[Record | Element], plain: Mapping[str, Any]) -> dict[str, object]:
    fields = declarations(kind)
    found: dict[str, object] = {}
    for name, value in plain.items():
        field = fields.get(name)
        if field is None:
            continue
        try:
            found[name] = _elements(field.element, value) if field.element is not None else value_of(field, value)
        except UnreadableRecordError:
            continue
    return found


def _elements(kind: type[Element], plain: Any) -> tuple[SharedElement, ...]:  # noqa: ANN401  # whatever JSON can hold
    return tuple(
        SharedElement(one["id"], _from_plain(kind, one["values"]), bool(one["deleted"]), dict(one["unknown"]))
        for one in plain
    )
