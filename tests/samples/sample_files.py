"""The files of the sample dossier, read as the program reads them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TypeVar, cast

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.plain import Plain, record_from_plain
from cyberbrief.domain.record import Element, Record, TextKind, declarations
from cyberbrief.host.identifiers import new_id

FOLDER = Path(__file__).parents[2] / "resources" / "samples"
BESIDE = {"officer", "clearances"}
Kind = TypeVar("Kind", bound=Record)


def given(name: str) -> list[dict[str, Plain]]:
    path = FOLDER / f"{name}.json"
    return cast("list[dict[str, Plain]]", json.loads(path.read_text(encoding="utf-8"))) if path.exists() else []


def _with_ids(value: Plain, ids: dict[str, str]) -> Plain:
    """Give every name that begins with @ an id of its own, the same one wherever it stands."""
    if isinstance(value, str):
        return ids.setdefault(value, new_id()) if value.startswith("@") else value
    if isinstance(value, list):
        return [_with_ids(item, ids) for item in value]
    if isinstance(value, dict):
        return {key: _with_ids(item, ids) for key, item in value.items()}
    return value


@cache
def loaded() -> tuple[dict[str, Record], dict[str, str]]:
    ids: dict[str, str] = {}
    records = [
        record_from_plain(record_class, _with_ids(plain, ids), new_id)
        for kind, record_class in KINDS.items()
        for plain in given(kind)
    ]
    return {record.id: record for record in records}, ids


def of(kind_class: type[Kind]) -> list[Kind]:
    return [record for record in loaded()[0].values() if isinstance(record, kind_class)]


def named(name: str) -> Record:
    records, ids = loaded()
    return records[ids[name]]


def strings(value: Plain) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from strings(item)


def holders(record: Record) -> Iterator[Record | Element]:
    waiting: list[Record | Element] = [record]
    while waiting:
        holder = waiting.pop()
        yield holder
        for name, field in declarations(type(holder)).items():
            if field.kind is TextKind.ELEMENTS:
                waiting.extend(getattr(holder, name))
