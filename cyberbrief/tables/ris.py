"""RIS: lines of two letters, two blanks, a dash and a value, as Zotero, EndNote and library catalogues write them.

Where Zotero looks for the number of a report, its institution and its “Extra” (SN, PB, M2) ours are written as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from cyberbrief.domain.words import words
from cyberbrief.tables.cited import Cited, take
from cyberbrief.tables.decoded import decoded
from cyberbrief.tables.limits import MOST_ROWS, UnreadableFileError
from cyberbrief.tables.records import Gatherer

_TAG: Final = re.compile(r"([A-Z][A-Z0-9]) {1,2}-(?: (.*))?")
_FIRST, _LAST = "TY", "ER"
# Where a number that is cited stands, by the type of an entry; elsewhere SN is the number of a book or a journal.
_NUMBERED: Final = frozenset({"RPRT", "GOVDOC", "STAND", "GEN", "LEGAL", "STAT", "BILL", "HEAR", "PAT"})
_Tags = dict[str, list[str]]


def read(data: bytes, gatherer: Gatherer) -> None:
    """Give the entries of a file to a gatherer; raises UnreadableFileError where it is no RIS."""
    text = decoded(data).text
    found = False
    for place, tags in _blocks(text, gatherer):
        found = True
        take(gatherer, [(place, _entry(tags))])
    if not found:
        raise UnreadableFileError(words("The file holds no entry that begins with “TY  - ”."))


def _blocks(text: str, gatherer: Gatherer) -> Iterator[tuple[int, _Tags]]:
    """Yield the entries with the line each begins in; what stands between entries is a fault."""
    tags: _Tags = {}
    begun = count = 0
    last = ""
    for number, line in enumerate(text.splitlines(), 1):
        match = _TAG.fullmatch(line.strip("\ufeff").rstrip())
        tag, value = (match[1], match[2] or "") if match else ("", line)
        if tag == _FIRST:
            if tags:
                gatherer.fault(begun, "", words("This entry has no end; it was read up to the next one."))
                yield begun, tags
            count += 1
            if count > MOST_ROWS:
                return
            tags, begun, last = {_FIRST: [value.strip()]}, number, ""
        elif tag == _LAST and tags:
            yield begun, tags
            tags = {}
        elif tag and tags:
            tags.setdefault(tag, []).append(value.strip())
            last = tag
        elif tags and last:  # a value that goes on in the next line
            tags[last][-1] = f"{tags[last][-1]}\n{value.strip()}".strip()
        elif line.strip():
            gatherer.fault(number, "", words("This line belongs to no entry."))
    if tags:
        gatherer.fault(begun, "", words("This entry has no end; it was read up to the end of the file."))
        yield begun, tags


def _entry(tags: _Tags) -> Cited:
    def first(*names: str) -> str:
        return next((value for name in names for value in tags.get(name, ()) if value), "")

    numbered = first(_FIRST) in _NUMBERED
    return Cited(
        title=first("TI", "T1", "CT", "ST"),
        number=first("SN", "M1", "CN", "AN") if numbered else first("CN", "AN"),
        body=first("PB"),
        authors=tuple(value for name in ("AU", "A1") for value in tags.get(name, ())),
        issued=_day(first("DA", "PY", "Y1")),
        abstract="\n\n".join(value for name in ("AB", "N2") for value in tags.get(name, ()) if value),
        note="\n".join(value for name in ("M2", "N1") for value in tags.get(name, ()) if value),
        language=first("LA"),
        pages=first("SE"),
        key=first("ID"),
    )


def _day(written: str) -> str:
    """Return “2015/07/22/” as ISO writes it; a year alone stays one."""
    return "-".join(part.zfill(2) for part in written.split("/")[:3] if part.strip())


def write(entries: Sequence[Cited]) -> bytes:
    """Return entries as RIS."""
    return "".join(f"{tag}  - {value}\r\n" for entry in entries for tag, value in _lines(entry)).encode()


def _lines(entry: Cited) -> Iterator[tuple[str, str]]:
    values: Mapping[str, str] = {
        "ID": entry.key,
        "TI": entry.title or entry.number,
        "SN": entry.number,
        "PB": entry.body,
        "DA": entry.issued.replace("-", "/"),
        "PY": entry.issued[:4],
        "LA": entry.language,
        "AB": _one_line(entry.abstract),
    }
    yield _FIRST, "RPRT"
    yield from ((tag, value) for tag, value in values.items() if value)
    yield from (("M2", line) for line in entry.note.splitlines() if line)
    yield _LAST, ""


def _one_line(text: str) -> str:
    """Return a text whose lines do not look like tags of their own."""
    return "\r\n".join(f" {line}" if _TAG.fullmatch(line) else line for line in text.splitlines())
