"""A document as bibliographies know it, between their formats and our references.

What only we have (paragraph, whether it binds, the day a fact was true) stands in the note of an entry, a line each, as
“Paragraph: 13 (f)”: Zotero keeps such lines in its field “Extra”, and they come back. The rest goes with the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from cyberbrief.domain.plain import Plain
from cyberbrief.domain.record import declarations
from cyberbrief.domain.reference import Reference
from cyberbrief.tables.cells import plain
from cyberbrief.tables.records import Gatherer

_OURS: Final[Mapping[str, str]] = {
    "paragraph": "Paragraph",
    "wording": "Wording",
    "binding": "Binding",
    "as_of": "As of",
    "checked_by": "Checked by",
    "checked_on": "Checked on",
    "id": "CyberBrief",
    "marking": "Marking",
}
_BY_LABEL: Final = {label.casefold(): name for name, label in _OURS.items()}
_LINE: Final = re.compile(r"\s*([^:\n]{1,40}):[ \t]*(.*)")
_LONGEST_SYMBOL: Final = 80
_YEAR: Final = re.compile(r"\d{4}")


@dataclass(frozen=True, slots=True)
class Cited:
    """An entry of a bibliography; `issued` is a day as ISO writes it, or words."""

    title: str = ""
    number: str = ""
    body: str = ""
    authors: tuple[str, ...] = ()
    issued: str = ""
    abstract: str = ""
    note: str = ""
    language: str = ""
    pages: str = ""
    key: str = ""

    @property
    def symbol(self) -> str:
        """What it is cited by: its number, or else its first author and year, or else its title."""
        if self.number:
            return self.number
        year = _YEAR.search(self.issued)
        if self.authors:
            family = self.authors[0].partition(",")[0].strip()
            return f"{family} {year[0]}" if year else family
        return self.title[:_LONGEST_SYMBOL] or self.key


def take(gatherer: Gatherer, entries: Iterable[tuple[int, Cited]]) -> None:
    """Give the entries of a bibliography to a gatherer as references; each with its place in the file."""
    for place, entry in entries:
        gatherer.add(Reference, dict(_given(entry)), place)


def _given(entry: Cited) -> Iterator[tuple[str, Plain]]:
    ours, others = _noted(entry.note)
    fields = declarations(Reference)
    text = "\n\n".join(part for part in (entry.abstract, others) if part)
    written = {
        "symbol": " ".join(entry.symbol.split()),
        "title": " ".join(entry.title.split()),
        "body": " ".join((entry.body or "; ".join(entry.authors)).split()),
        "dated": entry.issued if _is_day(entry.issued) else "",
        "paragraph": entry.pages,
        "text": text,
        "language": entry.language,
        **{name: value for name, value in ours.items() if name in fields and name != "marking"},
    }
    for name, value in written.items():
        if value:
            yield name, value if name == "id" else plain(fields[name], value)


def _is_day(issued: str) -> bool:
    """Say whether a date is told to the day: of a year alone no day is made."""
    return not re.fullmatch(r"\s*\d{4}(-\d{1,2})?\s*", issued)


def _noted(note: str) -> tuple[dict[str, str], str]:
    """Return what a note says in lines of ours, and the rest of it."""
    ours: dict[str, str] = {}
    rest: list[str] = []
    for line in note.splitlines():
        match = _LINE.fullmatch(line)
        name = _BY_LABEL.get(match[1].strip().casefold()) if match else None
        if match and name and match[2].strip():
            ours[name] = match[2].strip()
        else:
            rest.append(line)
    return ours, "\n".join(rest).strip()


def cited(values: Mapping[str, str], marking: str = "") -> Cited:
    """Return the entry for a reference whose values are given as words, by field; “id” among them."""
    noted = {**values, "marking": marking}
    note = "\n".join(f"{label}: {noted[name]}" for name, label in _OURS.items() if noted.get(name))
    return Cited(
        title=values.get("title", ""),
        number=values.get("symbol", ""),
        body=values.get("body", ""),
        issued=values.get("dated", ""),
        abstract=values.get("text", ""),
        note=note,
        language=values.get("language", ""),
        key=key_of(values),
    )


def key_of(values: Mapping[str, str]) -> str:
    """Return a key such as “a-70-174-13-f”, which LaTeX can cite."""
    words = f"{values.get('symbol', '')} {values.get('paragraph', '')}".casefold()
    return "-".join(re.findall(r"[a-z0-9]+", words)) or "reference"
