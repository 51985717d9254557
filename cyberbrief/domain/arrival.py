"""What came in from a file of another program: records as they travel, and what could not be read.

A fault stops its own cell, row or card and nothing else. Where a file does not say which record it means, the record is
known by what people know it by: a counterpart by its name, a reference by symbol and paragraph.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from cyberbrief.domain.characters import INVISIBLE
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.shared import SharedRecord
from cyberbrief.domain.words import Words

# By which fields people tell records of a kind apart; each line is one way to know the same record.
_KNOWN_BY: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "counterpart": (("name",), ("official_name",)),
    "reference": (("symbol", "paragraph"),),
    "measure": (("dossier", "register", "title"),),
    "delegate": (("counterpart", "name"),),
    "membership": (("member", "group", "issue"),),
}
_MAY_BE_EMPTY = frozenset({"paragraph", "issue"})
# By what a cell names a record of a kind.
_NAMED_BY: Mapping[str, tuple[str, ...]] = {
    "counterpart": ("name", "official_name", "country"),
    "reference": ("symbol",),
    "delegate": ("name",),
    "dossier": ("title",),
    "position": ("topic",),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """What could not be read. `place` is the row, entry or card, from 1; `part` is a column or a field."""

    place: int
    part: str
    sentence: Words
    remedy: Words


@dataclass(frozen=True, slots=True)
class Arrival:
    """What a file brought: its name, the records, the place of each in the file, and what is to be said of it."""

    source: str
    records: tuple[SharedRecord, ...]
    places: Mapping[RecordId, int] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()
    notes: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """The records that are ours already, found by what people know them by."""

    by_key: Mapping[tuple[str, ...], RecordId] = field(default_factory=dict)
    by_name: Mapping[tuple[str, str], RecordId] = field(default_factory=dict)

    @classmethod
    def of(cls, records: Iterable[Record]) -> Known:
        """Return the index of some records; where two are alike the first one is meant."""
        by_key: dict[tuple[str, ...], RecordId] = {}
        by_name: dict[tuple[str, str], RecordId] = {}
        for record in records:
            values = {name: getattr(record, name) for name in _fields(record.KIND)}
            for key in keys(record.KIND, values):
                by_key.setdefault(key, record.id)
            for name in names(record.KIND, values):
                by_name.setdefault(name, record.id)
        return cls(by_key, by_name)

    def same(self, kind: str, values: Mapping[str, object]) -> RecordId:
        """Return the record that these values are of, or nothing."""
        return next((self.by_key[key] for key in keys(kind, values) if key in self.by_key), "")

    def named(self, kind: str, words: str) -> RecordId:
        """Return the record that these words name, or nothing."""
        return self.by_name.get((kind, folded(words)), "")


def keys(kind: str, values: Mapping[str, object]) -> Iterator[tuple[str, ...]]:
    """Yield what a record of these values is known by; nothing where a field is empty that must not be."""
    for fields in _KNOWN_BY.get(kind, ()):
        parts = tuple(folded(str(values.get(name) or "")) for name in fields)
        if all(part or name in _MAY_BE_EMPTY for name, part in zip(fields, parts, strict=True)):
            yield (kind, fields[-1], *parts)


def names(kind: str, values: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Yield the words by which a cell may name a record of these values."""
    for name in _NAMED_BY.get(kind, ()):
        if words := folded(str(values.get(name) or "")):
            yield kind, words


def _fields(kind: str) -> set[str]:
    return {*(name for fields in _KNOWN_BY.get(kind, ()) for name in fields), *_NAMED_BY.get(kind, ())}


def folded(words: str) -> str:
    """Return words without case, accents and signs, for comparing: “A/70/174” and “a 70 174” are the same."""
    apart = unicodedata.normalize("NFKD", INVISIBLE.sub("", words).casefold())
    kept = "".join(sign if sign.isalnum() else " " for sign in apart if not unicodedata.combining(sign))
    return " ".join(kept.split())
