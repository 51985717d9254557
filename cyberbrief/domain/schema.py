"""The JSON schema of each kind, made from the declarations, for scripts that write records."""

from __future__ import annotations

from collections.abc import Mapping

from cyberbrief.domain.characters import LARGEST_FILE, LONGEST_LINE, LONGEST_LIST, LONGEST_TEXT
from cyberbrief.domain.plain import Plain
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Element, FieldDeclaration, Record, TextKind, declarations

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_ID: dict[str, Plain] = {"type": "string", "format": "uuid"}


def schema_of(kind: type[Record]) -> dict[str, Plain]:
    """Return the schema of what `add` and `edit` accept for a kind."""
    properties: dict[str, Plain] = {"kind": {"const": kind.KIND}}
    return {
        "$schema": _DRAFT,
        "title": kind.LABEL,
        "type": "object",
        "additionalProperties": False,
        "required": [name for name, field in declarations(kind).items() if field.required],
        "properties": properties | _properties(kind),
    }


def _properties(holder: type[Record | Element]) -> dict[str, Plain]:
    return {name: _property(field, holder) for name, field in declarations(holder).items()}


def _property(field: FieldDeclaration, holder: type[Record | Element]) -> dict[str, Plain]:
    described: dict[str, Plain] = {"title": field.label, **_shape(field, holder)}
    if field.hint:
        described["description"] = field.hint
    if field.recorded or (field.kept_by_program and field.name != "id"):
        described["readOnly"] = True
    if not field.structural:
        described["x-reach"] = _reach(field)
    return described


def _reach(field: FieldDeclaration) -> Plain:
    if field.varies is None:
        return {"default": field.limits.default.word, "widest": field.limits.widest.word}
    return {
        "by": field.varies.field,
        "limits": {
            str(value): {"default": limits.default.word, "widest": limits.widest.word}
            for value, limits in field.varies.limits.items()
        },
    }


def _shape(field: FieldDeclaration, holder: type[Record | Element]) -> dict[str, Plain]:
    if field.kind is TextKind.CHOICE and field.choices is not None:
        return {"enum": [str(item) for item in field.choices]}
    if field.kind is TextKind.ELEMENTS and field.element is not None:
        item: dict[str, Plain] = {
            "type": "object",
            "additionalProperties": False,
            "required": [name for name, inner in declarations(field.element).items() if inner.required],
            "properties": _properties(field.element),
        }
        return {"type": "array", "maxItems": LONGEST_LIST, "items": item}
    if field.kind is TextKind.LINK:
        return {"type": "string", "x-links-to": field.target or "any"}
    if field.kind is TextKind.LINKS:
        return {
            "type": "array",
            "maxItems": LONGEST_LIST,
            "items": dict(_ID),
            "x-links-to": field.target or "any",
        }
    if field.kind is TextKind.REACHES:
        reachable: list[Plain] = [name for name, inner in declarations(holder).items() if not inner.structural]
        words: list[Plain] = [reach.word for reach in Reach]
        return {
            "type": "object",
            "propertyNames": {"enum": reachable},
            "additionalProperties": {"enum": words},
        }
    return dict(_SIMPLE[field.kind])


_SIMPLE: Mapping[TextKind, dict[str, Plain]] = {
    TextKind.LINE: {"type": "string", "maxLength": LONGEST_LINE},
    TextKind.TEXT: {"type": "string", "maxLength": LONGEST_TEXT},
    TextKind.WORDS: {"type": "array", "maxItems": LONGEST_LIST, "items": {"type": "string"}},
    TextKind.DATE: {"type": ["string", "null"], "format": "date"},
    TextKind.INSTANT: {"type": ["string", "null"], "format": "date-time"},
    TextKind.NUMBER: {"type": "integer", "minimum": 0},
    TextKind.FLAG: {"type": "boolean"},
    TextKind.FILE: {"type": "string", "contentEncoding": "base64", "maxLength": -(-LARGEST_FILE // 3) * 4},
}
