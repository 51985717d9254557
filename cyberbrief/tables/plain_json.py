"""Plain JSON: records as the program prints them, one object each, with their kind."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.plain import Plain
from cyberbrief.domain.record import Record, declarations
from cyberbrief.domain.words import words
from cyberbrief.host.identifiers import is_id
from cyberbrief.tables import json_text
from cyberbrief.tables.limits import MOST_ROWS, UnreadableFileError
from cyberbrief.tables.records import Gatherer

_LIST = "records"


def read(data: bytes, gatherer: Gatherer, kind: str = "") -> None:
    """Give the records of a file to a gatherer; `kind` is that of objects which do not name one.

    Raises:
        UnreadableFileError: the file is no JSON, or holds no list of objects.
    """
    value = json_text.read(data)
    if isinstance(value, Mapping):
        value = value.get(_LIST, [value])
    if not isinstance(value, Sequence) or isinstance(value, str) or not value:
        raise UnreadableFileError(
            words("The file holds no list of records."), words("Give a list of objects, each with its kind.")
        )
    for place, item in enumerate(value[:MOST_ROWS], 1):
        if not isinstance(item, Mapping):
            gatherer.fault(place, "", words("This is no object with fields."))
            continue
        named = item.get("kind", kind)
        if not isinstance(named, str) or named not in KINDS:
            gatherer.fault(place, "kind", words("There is no kind of record called “{kind}”.", kind=str(named)[:60]))
            continue
        gatherer.add(KINDS[named], _with_links(KINDS[named], item, place, gatherer), place)


def write(kind: str, rows: Sequence[Mapping[str, Plain]], marking: str = "") -> bytes:
    """Return rows as JSON, one object a line, under their marking."""
    lines = ",\n".join(json.dumps({"kind": kind, **row}, ensure_ascii=False) for row in rows)
    return f'{{"marking": {json.dumps(marking, ensure_ascii=False)}, "records": [\n{lines}\n]}}\n'.encode()


def _with_links(kind: type[Record], item: Mapping[str, Plain], place: int, gatherer: Gatherer) -> dict[str, Plain]:
    """Return the fields of an object, with ids for links that name a record by its words."""
    fields = declarations(kind)

    def linked(name: str, value: Plain) -> Plain:
        if name in fields and fields[name].target and isinstance(value, str) and not is_id(value):
            return gatherer.link(fields[name].target, value, place, fields[name].label)
        return value

    return {name: linked(name, value) for name, value in item.items() if name != "kind"}
