"""BibTeX and BibLaTeX, read by a library that goes on behind a broken entry, and written so that both take it."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import LatexDecodingMiddleware
from bibtexparser.model import DuplicateBlockKeyBlock, DuplicateFieldKeyBlock, Entry, ParsingFailedBlock

from cyberbrief.domain.words import words
from cyberbrief.tables.cited import Cited, take
from cyberbrief.tables.decoded import decoded
from cyberbrief.tables.limits import LONGEST_CELL, MOST_ROWS, UnreadableFileError
from cyberbrief.tables.records import Gatherer

# What the library says of a broken entry is said by us, with its place; on a console it would be words of a file.
logging.getLogger("bibtexparser").addHandler(logging.NullHandler())

_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DEEPEST: Final = 50  # braces in braces
_SPECIAL: Final = re.compile(r"([#$%&_])")
_WRITTEN: Final[Mapping[str, str]] = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
_CIRCUMFLEX: Final = "\N{MODIFIER LETTER CIRCUMFLEX ACCENT}"  # as the library reads it back


def read(data: bytes, gatherer: Gatherer) -> None:
    """Give the entries of a file to a gatherer; raises UnreadableFileError where it holds none."""
    text = decoded(data).text
    if "@" not in text:
        raise UnreadableFileError(words("The file holds no entry that begins with “@”."))
    if _depth(text) > _DEEPEST:
        raise UnreadableFileError(words("The file is nested more deeply than any bibliography."))
    try:
        library = parse_string(text, append_middleware=[LatexDecodingMiddleware()])
    except (ValueError, RecursionError, KeyError, IndexError, AttributeError, TypeError) as error:
        raise UnreadableFileError(words("The file is no bibliography that can be read.")) from error
    take(gatherer, _entries(library.blocks[:MOST_ROWS], gatherer))


def _entries(blocks: Sequence[Any], gatherer: Gatherer) -> Iterator[tuple[int, Cited]]:
    for block in blocks:
        place = (block.start_line or 0) + 1
        if isinstance(block, DuplicateFieldKeyBlock | DuplicateBlockKeyBlock):
            gatherer.fault(place, "", words("This entry names a field or itself twice; the first was taken."))
            block = block.ignore_error_block  # noqa: PLW2901  # the entry inside
        elif isinstance(block, ParsingFailedBlock):
            gatherer.fault(place, "", words("This entry is broken, and was left out."))
        if isinstance(block, Entry):
            fields: dict[str, str] = {}
            for field in block.fields:
                fields.setdefault(field.key.lower(), _said(str(field.value)))
            yield place, _entry(block, fields)


def _entry(block: Entry, fields: Mapping[str, str]) -> Cited:
    def first(*names: str) -> str:
        return next((fields[name] for name in names if fields.get(name)), "")

    return Cited(
        title=first("title", "shorttitle"),
        number=first("number", "reportnumber", "eprint") if block.entry_type.lower() != "article" else "",
        body=first("institution", "organization", "organisation", "publisher", "school"),
        authors=tuple(name.strip() for name in re.split(r"\s+and\s+", first("author")) if name.strip()),
        issued=first("date") or _day(fields),
        abstract=first("abstract"),
        note="\n".join(fields[name] for name in ("note", "annote", "annotation") if fields.get(name)),
        language=first("langid", "language"),
        key=block.key,
    )


def _said(value: str) -> str:
    """Return a value without the signs around it, which stand in an entry that the library did not clean."""
    said = value[:LONGEST_CELL].replace(_CIRCUMFLEX, "^").strip()
    return said[1:-1].strip() if (said[:1], said[-1:]) in {("{", "}"), ('"', '"')} and len(said) > 1 else said


def _day(fields: Mapping[str, str]) -> str:
    month = fields.get("month", "").strip().lower()
    number = _MONTHS.index(month[:3]) + 1 if month[:3] in _MONTHS else int(month) if month.isdecimal() else 0
    parts = [fields.get("year", ""), f"{number:02}" if number else "", fields.get("day", "").zfill(2)]
    told = parts[: next((place for place, part in enumerate(parts) if not part.strip("0")), len(parts))]
    return "-".join(told)


def _depth(text: str) -> int:
    deepest = depth = 0
    for sign in re.findall(r"(?<!\\)[{}]", text):
        depth = depth + 1 if sign == "{" else max(depth - 1, 0)
        deepest = max(deepest, depth)
    return deepest


def write(entries: Sequence[Cited]) -> bytes:
    """Return entries as BibTeX in UTF-8, every key once."""
    seen: dict[str, int] = {}
    written = []
    for entry in entries:
        seen[entry.key] = seen.get(entry.key, 0) + 1
        key = entry.key if seen[entry.key] == 1 else f"{entry.key}-{seen[entry.key]}"
        fields = "".join(f"  {name} = {{{_escaped(value)}}},\n" for name, value in _fields(entry) if value)
        written.append(f"@techreport{{{key},\n{fields}}}\n")
    return "\n".join(written).encode()


def _fields(entry: Cited) -> Iterator[tuple[str, str]]:
    yield "title", entry.title or entry.number
    yield "number", entry.number
    yield "institution", entry.body
    yield "date", entry.issued
    yield "year", entry.issued[:4]
    yield "abstract", entry.abstract
    yield "note", entry.note
    yield "langid", entry.language


def _escaped(text: str) -> str:
    return "".join(_WRITTEN.get(sign, _SPECIAL.sub(r"\\\1", sign)) for sign in text)
