"""Records made by hypothesis, for every kind, from the declarations of their fields: whatever the domain allows."""

from __future__ import annotations

import string
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from hypothesis import strategies as st

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Element, FieldDeclaration, Record, TextKind, declarations

# All that the domain takes: what XML allows, without the signs that turn the reading direction around.
_FORBIDDEN = "\x7f\u202d\u202e\ufffe\uffff"
_SIGNS = st.characters(min_codepoint=0x20, exclude_categories=["Cs"], exclude_characters=_FORBIDDEN)


def ids() -> st.SearchStrategy[str]:
    """Make identifiers of the form that the program gives."""
    return st.uuids(version=4).map(lambda made: f"{str(made)[:14]}7{str(made)[15:]}")


def lines(*, filled: bool = False) -> st.SearchStrategy[str]:
    """Make one line of plain text, perhaps empty unless it is to be filled."""
    return st.text(_SIGNS, min_size=int(filled), max_size=12)


def texts(*, filled: bool = False) -> st.SearchStrategy[str]:
    """Make paragraphs, perhaps none unless they are to be filled."""
    return st.lists(lines(filled=filled), min_size=int(filled), max_size=3).map("\n".join)


def values(field: FieldDeclaration, holder: type[Record | Element]) -> st.SearchStrategy[Any]:
    """Make values of one field of a record or element."""
    if field.kind is TextKind.CHOICE:
        assert field.choices is not None
        return st.sampled_from(list(field.choices))
    if field.kind is TextKind.ELEMENTS:
        assert field.element is not None
        return st.lists(elements(field.element), max_size=2, unique_by=lambda element: element.id).map(tuple)
    if field.kind is TextKind.REACHES:
        names = [name for name, inner in declarations(holder).items() if not inner.structural]
        settings = st.dictionaries(st.sampled_from(names), st.sampled_from([Reach.DESK, Reach.DELEGATION]), max_size=2)
        return settings.map(lambda chosen: tuple(sorted(chosen.items())))
    if field.required:
        return _REQUIRED[field.kind]()
    return _SIMPLE[field.kind]()


def elements(element: type[Element]) -> st.SearchStrategy[Element]:
    """Make elements of a class."""
    fields = {name: values(field, element) for name, field in declarations(element).items()}
    return st.builds(element, **{**fields, "id": ids()})


def records(kind: str, **given: st.SearchStrategy[Any]) -> st.SearchStrategy[Record]:
    """Make records of a kind; a field named in `given` is drawn from there."""
    its_class = KINDS[kind]
    fields = {name: values(field, its_class) for name, field in declarations(its_class).items()}
    return st.builds(its_class, **{**fields, "id": ids(), **given})


def _dates() -> st.SearchStrategy[date | None]:
    return st.none() | st.dates()


def _instants() -> st.SearchStrategy[datetime | None]:
    return st.none() | st.datetimes(timezones=st.just(UTC))


def _lists(of: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(of, max_size=3).map(tuple)


_SIMPLE: Mapping[TextKind, Callable[[], st.SearchStrategy[Any]]] = {
    TextKind.LINE: lines,
    TextKind.TEXT: texts,
    TextKind.LINK: lambda: st.just("") | ids(),
    TextKind.LINKS: lambda: _lists(ids()),
    TextKind.WORDS: lambda: _lists(st.text(string.ascii_letters, min_size=1, max_size=8) | lines()),
    TextKind.DATE: _dates,
    TextKind.INSTANT: _instants,
    TextKind.NUMBER: lambda: st.integers(0, 2**31 - 1),
    TextKind.FLAG: st.booleans,
    TextKind.FILE: lambda: st.binary(max_size=12),
}

_REQUIRED: Mapping[TextKind, Callable[[], st.SearchStrategy[Any]]] = {
    TextKind.LINE: lambda: lines(filled=True),
    TextKind.TEXT: lambda: texts(filled=True),
    TextKind.LINK: ids,
    TextKind.FILE: lambda: st.binary(min_size=1, max_size=12),
}
