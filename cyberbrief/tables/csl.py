"""CSL-JSON: what Zotero, and whatever else speaks of citations, gives and takes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from cyberbrief.domain.words import words
from cyberbrief.tables import json_text
from cyberbrief.tables.cited import Cited, take
from cyberbrief.tables.limits import MOST_ROWS, UnreadableFileError
from cyberbrief.tables.records import Gatherer

_DAY = 3  # parts of a date that is told to the day


def read(data: bytes, gatherer: Gatherer) -> None:
    """Give the entries of a file to a gatherer; raises UnreadableFileError where it is no list of entries."""
    value = json_text.read(data)
    if isinstance(value, Mapping):
        value = value.get("items", [value])
    if not isinstance(value, list) or not value:
        raise UnreadableFileError(words("The file holds no list of entries."))
    take(gatherer, _entries(value[:MOST_ROWS], gatherer))


def _entries(items: Sequence[Any], gatherer: Gatherer) -> Iterator[tuple[int, Cited]]:
    for place, item in enumerate(items, 1):
        if isinstance(item, Mapping):
            yield place, _entry(item)
        else:
            gatherer.fault(place, "", words("This is no object with fields."))


def _entry(item: Mapping[str, Any]) -> Cited:
    def text(*names: str) -> str:
        return next((str(item[name]) for name in names if isinstance(item.get(name), str | int) and item[name]), "")

    return Cited(
        title=text("title", "title-short"),
        number=text("number", "archive_location", "call-number"),
        body=text("authority", "publisher"),
        authors=tuple(_names(item.get("author"))),
        issued=_day(item.get("issued")),
        abstract=text("abstract"),
        note=text("note"),
        language=text("language"),
        pages=text("locator", "section"),
        key=text("citation-key", "id"),
    )


def _names(authors: object) -> Iterator[str]:
    for author in authors if isinstance(authors, list) else ():
        if isinstance(author, Mapping):
            parts = (str(author.get(name) or "") for name in ("family", "given"))
            if name := str(author.get("literal") or "") or ", ".join(part for part in parts if part):
                yield name


def _day(issued: object) -> str:
    if not isinstance(issued, Mapping):
        return ""
    parts = issued.get("date-parts")
    first = parts[0] if isinstance(parts, list) and parts and isinstance(parts[0], list) else []
    numbers = [str(part).zfill(2) for part in first[:_DAY] if str(part).isdecimal()]
    return "-".join(numbers) or str(issued.get("raw") or issued.get("literal") or "")


def write(entries: Sequence[Cited]) -> bytes:
    """Return entries as CSL-JSON."""
    return (json.dumps([_item(entry) for entry in entries], ensure_ascii=False, indent=1) + "\n").encode()


def _item(entry: Cited) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": entry.key,
        "type": "report",
        "title": entry.title or entry.number,
        "number": entry.number,
        "publisher": entry.body,
        "abstract": entry.abstract,
        "note": entry.note,
        "language": entry.language,
    }
    if entry.issued:
        item["issued"] = {"date-parts": [[int(part) for part in entry.issued.split("-")]]}
    return {name: value for name, value in item.items() if value}
