"""A Document tree as JSON and back, so that a tree can be kept with each clearance and export.

The JSON is canonical: the same tree gives the same text, byte by byte.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from enum import Enum
from json.encoder import encode_basestring_ascii
from typing import Any

from cyberbrief.compose import document as tree
from cyberbrief.compose.document import Document
from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.position import RungKind
from cyberbrief.domain.talking_point import Handling

_VALUES: Mapping[str, type[Any]] = {
    one.__name__: one
    for one in (
        *(
            tree.Source,
            tree.Run,
            tree.Passage,
            tree.Heading,
            tree.Paragraph,
            tree.Numbered,
            tree.ListItem,
            tree.Listing,
        ),
        *(tree.TimeRange, tree.SpokenPoint, tree.Pause, tree.LadderStep, tree.LadderTable, tree.Column, tree.Cell),
        *(tree.Table, tree.Fact, tree.Facts, tree.DocumentSection, tree.Note, tree.Banner, tree.Letterhead),
        *(tree.StanceMark, tree.StanceRow, tree.StanceBand, tree.GridFoot, tree.StanceGrid),
        Document,
    )
}
_ENUMERATIONS: Mapping[str, type[Enum]] = {
    one.__name__: one for one in (tree.Manner, tree.PageSize, RungKind, Handling)
}
_TYPE, _ENUM = "type", "enum"


def _template(one: type[Any]) -> tuple[tuple[str, str], ...]:
    """Return each key with its colon and the field that follows; the type stands among them in its place."""
    keys = [(f'"{field.name}":', field.name) for field in dataclasses.fields(one)]
    return tuple(sorted([*keys, (f'"{_TYPE}":"{one.__name__}"', "")]))


_TEMPLATES: Mapping[type[Any], tuple[tuple[str, str], ...]] = {one: _template(one) for one in _VALUES.values()}


def to_json(document: Document) -> str:
    """Return a document as canonical JSON in ASCII: keys in order, no spaces."""
    return written(document)


def from_json(text: str) -> Document:
    """Return the document of such a text; raises RefusedError where it is not one."""
    try:
        read = _read(json.loads(text))
    except (ValueError, KeyError, TypeError, RecursionError):
        read = None
    if not isinstance(read, Document):
        raise RefusedError("The kept document cannot be read.", "Export the brief again; the kept copy is damaged.")
    return read


def written(value: object) -> str:
    """Return a value of the tree as canonical JSON.

    It is written straight from the fields: a brief of a thousand pages has a million values.
    """
    if isinstance(value, str):
        return encode_basestring_ascii(value)
    if isinstance(value, tuple):
        return f"[{','.join(map(written, value))}]"
    template = _TEMPLATES.get(type(value))
    if template is not None:
        return f"{{{','.join([key + written(getattr(value, name)) if name else key for key, name in template])}}}"
    if isinstance(value, Enum):
        return f'{{"{_ENUM}":"{type(value).__name__}","name":"{value.name}"}}'
    return json.dumps(value)


def _read(value: object) -> object:
    if isinstance(value, list):
        return tuple(_read(item) for item in value)
    if not isinstance(value, dict):
        return value
    if _ENUM in value:
        return _ENUMERATIONS[value[_ENUM]][value["name"]]
    return _VALUES[value[_TYPE]](**{name: _read(held) for name, held in value.items() if name != _TYPE})
