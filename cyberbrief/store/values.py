"""Records as rows and back, by the declarations of their fields.

Writing uses the domain's own plain form. Reading checks the type of everything and nothing more: a limit that was
tightened, or a list entry left half filled in, must never make a kept record unreadable.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Hashable, Mapping
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, Final, TypeVar, cast

from sqlalchemy import RowMapping

from cyberbrief.domain.choice import Choice
from cyberbrief.domain.plain import Plain, value_to_plain
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Element, FieldDeclaration, Record, TextKind, declarations
from cyberbrief.host.clock import iso
from cyberbrief.store.errors import UnreadableRecordError

_Value = TypeVar("_Value")
_Choice = TypeVar("_Choice", bound=Choice)
_Reader = Callable[[Any], Any]

_NO_VALUE: Final = (KeyError, OverflowError, RecursionError, TypeError, ValueError)
_JSON_KINDS: Final = frozenset({TextKind.WORDS, TextKind.LINKS, TextKind.ELEMENTS, TextKind.REACHES})
_FLAGS: Final = {0: False, 1: True}


def json_text(value: Plain) -> str:
    """Return JSON without spaces, letters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def row_of(record: Record, *, deleted: bool) -> dict[str, object]:
    """Return a record's row, by column."""
    row = {name: _to_column(field, getattr(record, name)) for name, field in declarations(type(record)).items()}
    row["deleted"] = int(deleted)
    return row


def record_of(kind: type[Record], row: RowMapping) -> Record:
    """Return the record that a row holds; raises UnreadableRecordError where it holds none."""
    try:
        return kind(**{name: read(row[name]) for name, read in _columns(cast("Hashable", kind))})
    except _NO_VALUE as error:
        raise UnreadableRecordError from error


def plain_of(text: str) -> Any:  # noqa: ANN401  # whatever JSON can hold
    """Return the value of a JSON column; raises UnreadableRecordError where it is none."""
    try:
        return json.loads(text)
    except _NO_VALUE as error:
        raise UnreadableRecordError from error


def value_of(field: FieldDeclaration, plain: object) -> object:
    """Return one field's value from its plain form; raises UnreadableRecordError where it has none."""
    try:
        return _reader(field)(plain)
    except _NO_VALUE as error:
        raise UnreadableRecordError from error


def choice_of(choices: type[_Choice], word: object) -> _Choice:
    """Return the choice of that name; raises ValueError where there is none."""
    for choice in choices:
        if choice.value == word:
            return choice
    raise ValueError("not on the list")


def instant_of(text: str) -> datetime:
    """Return the instant that a column holds; raises UnreadableRecordError where it holds none."""
    try:
        return _instant(text)
    except _NO_VALUE as error:
        raise UnreadableRecordError from error


def _to_column(field: FieldDeclaration, value: object) -> object:
    if isinstance(value, datetime):
        return iso(value)
    plain = value_to_plain(field, value)
    if field.kind in _JSON_KINDS:
        return json_text(plain)
    return int(plain) if isinstance(plain, bool) else plain


def _typed(value: object, expected: type[_Value]) -> _Value:
    if not isinstance(value, expected):
        raise TypeError(f"not of type {expected.__name__}")
    return value


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


# A reader is made once for a field and called for every value of it: a list of thousands of records is read at once.


@cache
def _columns(kind: Hashable) -> tuple[tuple[str, _Reader], ...]:
    """Return how the columns of a kind of record are read."""
    fields = declarations(cast("type[Record]", kind))
    return tuple((name, _of_column(field)) for name, field in fields.items())


@cache
def _values(element: Hashable) -> Mapping[str, _Reader]:
    """Return how the values of an element are read from their plain form."""
    return {name: _reader(field) for name, field in declarations(cast("type[Element]", element)).items()}


def _of_column(field: FieldDeclaration) -> _Reader:
    read = _reader(field)
    if field.kind is TextKind.FLAG:
        return lambda column: _FLAGS[_typed(column, int)]
    if field.kind not in _JSON_KINDS:
        return read
    nothing = "{}" if field.kind is TextKind.REACHES else "[]"
    return lambda column: () if column == nothing else read(json.loads(_typed(column, str)))


def _reader(field: FieldDeclaration) -> _Reader:
    if field.kind is TextKind.CHOICE:
        assert field.choices is not None  # noqa: S101  # every choice is declared with its list
        return {str(choice.value): choice for choice in field.choices}.__getitem__
    if field.kind is TextKind.ELEMENTS:
        assert field.element is not None  # noqa: S101  # every list of elements is declared with its class
        element = field.element
        return lambda plain: tuple(_element(element, given) for given in _typed(plain, list))
    return _READERS[field.kind]


def _element(element: type[Element], plain: object) -> Element:
    readers = _values(cast("Hashable", element))
    return element(**{name: readers[name](value) for name, value in _typed(plain, dict).items()})


def _read_text(plain: object) -> str:
    if isinstance(plain, str):
        return plain
    raise TypeError("not text")


def _read_words(plain: object) -> tuple[str, ...]:
    return tuple(_read_text(word) for word in _typed(plain, list))


def _read_date(plain: object) -> date | None:
    return None if plain is None else date.fromisoformat(_typed(plain, str))


def _read_instant(plain: object) -> datetime | None:
    return None if plain is None else _instant(_typed(plain, str))


def _read_file(plain: object) -> bytes:
    return base64.b64decode(_typed(plain, str), validate=True)


def _read_number(plain: object) -> int:
    return _typed(plain, int)


def _read_flag(plain: object) -> bool:
    return _typed(plain, bool)


def _read_reaches(plain: object) -> tuple[tuple[str, Reach], ...]:
    return tuple((name, Reach.from_word(_typed(word, str))) for name, word in _typed(plain, dict).items())


_READERS: Final[Mapping[TextKind, _Reader]] = {
    TextKind.LINE: _read_text,
    TextKind.TEXT: _read_text,
    TextKind.LINK: _read_text,
    TextKind.LINKS: _read_words,
    TextKind.WORDS: _read_words,
    TextKind.DATE: _read_date,
    TextKind.INSTANT: _read_instant,
    TextKind.NUMBER: _read_number,
    TextKind.FLAG: _read_flag,
    TextKind.REACHES: _read_reaches,
    TextKind.FILE: _read_file,
}
