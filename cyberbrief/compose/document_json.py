"""A Document tree as JSON and back, so that a tree can be kept with each clearance and export.

The JSON is canonical: the same tree gives the same text, byte by byte.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from enum import Enum
from typing import Any

from cyberbrief.compose import document as tree
from cyberbrief.compose.document import Document
from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.position import RungKind
from cyberbrief.domain.talking_point import Handling

_VALUES: Mapping[str, type[Any]] = {
    one.__name__: one
    for one in (
        *(tree.Source, tree.Run, tree.Passage, tree.Heading, tree.Paragraph, tree.ListItem, tree.Listing),
        *(tree.TimeRange, tree.SpokenPoint, tree.Pause, tree.LadderStep, tree.LadderTable, tree.Column, tree.Cell),
        *(tree.Table, tree.Fact, tree.Facts, tree.DocumentSection, tree.Note, tree.Banner, tree.Letterhead),
        Document,
    )
}
_ENUMERATIONS: Mapping[str, type[Enum]] = {
    one.__name__: one for one in (tree.Manner, tree.PageSize, RungKind, Handling)
}
_TYPE, _ENUM = "type", "enum"
_FIELDS: Mapping[type[Any], tuple[str, ...]] = {
    one: tuple(field.name for field in dataclasses.fields(one)) for one in _VALUES.values()
}


def to_json(document: Document) -> str:
    """Return a document as canonical JSON in ASCII."""
    return canonical(plain(document))


def from_json(text: str) -> Document:
    """Return the document of such a text; raises RefusedError where it is not one."""
    try:
        read = _read(json.loads(text))
    except (ValueError, KeyError, TypeError, RecursionError):
        read = None
    if not isinstance(read, Document):
        raise RefusedError("The kept document cannot be read.", "Export the brief again; the kept copy is damaged.")
    return read


def canonical(value: object) -> str:
    """Return plain values as JSON with keys in order and no spaces."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def plain(value: object) -> object:
    """Return a value of the tree as objects, lists, texts and numbers."""
    names = _FIELDS.get(type(value))
    if names is not None:
        return {_TYPE: type(value).__name__, **{name: plain(getattr(value, name)) for name in names}}
    if isinstance(value, Enum):
        return {_ENUM: type(value).__name__, "name": value.name}
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return value


def _read(value: object) -> object:
    if isinstance(value, list):
        return tuple(_read(item) for item in value)
    if not isinstance(value, dict):
        return value
    if _ENUM in value:
        return _ENUMERATIONS[value[_ENUM]][value["name"]]
    return _VALUES[value[_TYPE]](**{name: _read(held) for name, held in value.items() if name != _TYPE})
