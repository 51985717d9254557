"""The words of a record that search looks at, by the declarations of its fields."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cyberbrief.domain.record import Element, FieldDeclaration, Record, TextKind, declarations
from cyberbrief.store.folding import folded, pieces, set_apart

_BETWEEN = "\n"


@dataclass(frozen=True, slots=True)
class Worded:
    """One text of a record: the label of its field, and of the list it stands in."""

    label: str
    text: str


def wordings(record: Record) -> Iterator[Worded]:
    """Yield every searched text of a record that is not empty, in the order of its fields."""
    for field, value in _searched(record):
        if isinstance(value, tuple):
            yield from _listed(field, value)
        elif value:
            yield Worded(field.label, str(value))


def search_row(seq: int, record: Record) -> dict[str, object]:
    """Return the row of a record's folded words."""
    title = set_apart(folded(record.title_text))
    body = set_apart(
        folded(_BETWEEN.join(worded.text for worded in wordings(record) if worded.text != record.title_text))
    )
    return {"seq": seq, "title": title, "body": body, "pieces": pieces(f"{title} {body}")}


def _searched(holder: Record | Element) -> Iterator[tuple[FieldDeclaration, object]]:
    for name, field in declarations(type(holder)).items():
        if field.searchable or field.kind is TextKind.ELEMENTS:
            yield field, getattr(holder, name)


def _listed(field: FieldDeclaration, values: tuple[object, ...]) -> Iterator[Worded]:
    for value in values:
        if not isinstance(value, Element):
            yield Worded(field.label, str(value))
            continue
        for inner, text in _searched(value):
            if isinstance(text, tuple):
                yield from _listed(inner, text)
            elif text:
                yield Worded(f"{field.label}, {inner.label[:1].lower()}{inner.label[1:]}", str(text))
