"""Finding words in records and putting others in their place: which places there are, and a record after some of them.

Only words that users write are looked through. Some places are better left alone, and say why: quoted words are those
of their document, a statement those of who made it, and a reference mark leads somewhere.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from cyberbrief.domain.choice import Choice
from cyberbrief.domain.finding import found_in
from cyberbrief.domain.record import Element, FieldDeclaration, Record, TextKind, declarations
from cyberbrief.domain.reference import Reference, Wording
from cyberbrief.domain.small_markdown import REFERENCE_MARK
from cyberbrief.domain.statement import Statement

_AROUND = 60
_WRITTEN = frozenset({TextKind.LINE, TextKind.TEXT})


class Caution(Choice):
    """Why a place is better left as it is."""

    NONE = "none", "Ours to change"
    QUOTED = "quoted", "Quoted words of a document"
    SAID = "said", "Words of a statement"
    MARK = "mark", "Inside a reference mark"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to look for, and what to put in its place."""

    find: str
    put: str = ""
    match_case: bool = False
    whole_words: bool = False


class Place(NamedTuple):
    """A place in a record where the words stand; `key` names it as long as its text stays as it is."""

    key: str
    labels: tuple[str, ...]
    before: str
    found: str
    put: str
    after: str
    caution: Caution


class _Text(NamedTuple):
    path: str
    labels: tuple[str, ...]
    text: str
    field: FieldDeclaration


def places_in(record: Record, wanted: Wanted) -> Iterator[Place]:
    """Yield the places of a record where the words stand, with the words around each."""
    for one in _texts(record, "", ()):
        for start, end in _stretches(one.text, wanted):
            yield Place(
                _key(record, one, start),
                one.labels,
                _line_before(one.text, start),
                one.text[start:end],
                _as_found(one.text[start:end], wanted),
                _line_after(one.text, end),
                _caution(record, one, start, end),
            )


def replaced(record: Record, wanted: Wanted, keys: Collection[str]) -> Record:
    """Return the record with the words replaced in the places named; a place whose text changed since is left alone."""
    changed: dict[str, str] = {}
    for one in _texts(record, "", ()):
        chosen = [(start, end) for start, end in _stretches(one.text, wanted) if _key(record, one, start) in keys]
        if chosen:
            text = one.text
            for start, end in reversed(chosen):
                text = text[:start] + _as_found(text[start:end], wanted) + text[end:]
            changed[one.path] = text
    return _with_texts(record, "", changed) if changed else record


def _with_texts(holder: Any, path: str, changed: Mapping[str, str]) -> Any:  # noqa: ANN401  # a record or an element of it
    values: dict[str, Any] = {}
    for name, field in declarations(type(holder)).items():
        inner = f"{path}/{name}"
        if inner in changed:
            values[name] = changed[inner]
        elif field.kind is TextKind.ELEMENTS and any(known.startswith(f"{inner}/") for known in changed):
            values[name] = tuple(_with_texts(item, f"{inner}/{item.id}", changed) for item in getattr(holder, name))
    return dataclasses.replace(holder, **values) if values else holder


def _texts(holder: Record | Element, path: str, labels: tuple[str, ...]) -> Iterator[_Text]:
    for name, field in declarations(type(holder)).items():
        if field.kept_by_program or field.recorded:
            continue
        inner = f"{path}/{name}"
        if field.kind is TextKind.ELEMENTS:
            for item in getattr(holder, name):
                named = getattr(getattr(item, "kind", None), "label", field.label)  # a step is called by its kind
                yield from _texts(item, f"{inner}/{item.id}", (*labels, named))
        elif field.kind in _WRITTEN and not field.structural and (text := getattr(holder, name)):
            yield _Text(inner, (*labels, field.label), text, field)


def _stretches(text: str, wanted: Wanted) -> tuple[tuple[int, int], ...]:
    return found_in(text, wanted.find, match_case=wanted.match_case, whole_words=wanted.whole_words)


def _key(record: Record, one: _Text, start: int) -> str:
    return f"{record.id}{one.path}:{start}:{hashlib.sha256(one.text.encode()).hexdigest()[:12]}"


def _as_found(found: str, wanted: Wanted) -> str:
    """Return what is put, with a capital where what was found had one and nobody asked for capitals to count."""
    put = wanted.put
    if wanted.match_case or not put:
        return put
    if found.isupper() and len(found) > 1 and put.islower():
        return put.upper()
    return put[:1].upper() + put[1:] if found[:1].isupper() and put[:1].islower() else put


def _caution(record: Record, one: _Text, start: int, end: int) -> Caution:
    if any(mark.start() < end and start < mark.end() for mark in REFERENCE_MARK.finditer(one.text)):
        return Caution.MARK
    if isinstance(record, Reference) and record.wording is Wording.QUOTED and one.field.name == "text":
        return Caution.QUOTED
    if isinstance(record, Statement) and one.field.name == "text":
        return Caution.SAID
    return Caution.NONE


def _line_before(text: str, start: int) -> str:
    line = text.rfind("\n", 0, start) + 1
    if start - line <= _AROUND:
        return text[line:start]
    cut = text[start - _AROUND : start]
    return "… " + (cut.partition(" ")[2] or cut)


def _line_after(text: str, end: int) -> str:
    stop = text.find("\n", end)
    stop = len(text) if stop < 0 else stop
    if stop - end <= _AROUND:
        return text[end:stop]
    cut = text[end : end + _AROUND]
    return (cut.rpartition(" ")[0] or cut) + " …"
