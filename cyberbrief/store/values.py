"""Records as rows and back, by the declarations of their fields.

Writing uses the domain's own plain form. Reading checks the type of everything and nothing more: a limit that was
tightened, or a list entry left half filled in, must never make a kept record unreadable.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any, Final, TypeVar

from sqlalchemy import RowMapping

from cyberbrief.domain.choice import Choice
from cyberbrief.domain.plain import Plain, value_to_plain
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Element, FieldDeclaration, Record, TextKind, declarations
from cyberbrief.host.clock import iso
from cyberbrief.store.errors import UnreadableRecordError

_Value = TypeVar("_Value")
_Choice = TypeVar("_Choice", bound=Choice)

_NO_VALUE: Final = (KeyError, OverflowError, RecursionError, TypeError, ValueError)
_JSON_KINDS: Final = frozenset({TextKind.WORDS, TextKind.LINKS, TextKind.ELEMENTS, TextKind.REACHES})


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
        values: dict[str, Any] = {name: _from_column(field, row[name]) for name, field in declarations(kind).items()}
        return kind(**values)
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
        return _READERS[field.kind](field, plain)
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


def _from_column(field: FieldDeclaration, column: object) -> object:
    if field.kind in _JSON_KINDS:
        column = json.loads(_typed(column, str))
    elif field.kind is TextKind.FLAG:
        column = {0: False, 1: True}[_typed(column, int)]
    return _READERS[field.kind](field, column)


def _typed(value: object, expected: type[_Value]) -> _Value:
    if not isinstance(value, expected):
        raise TypeError(f"not of type {expected.__name__}")
    return value


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def _read_text(_field: FieldDeclaration, plain: object) -> str:
    return _typed(plain, str)


def _read_choice(field: FieldDeclaration, plain: object) -> object:
    assert field.choices is not None  # noqa: S101  # every choice is declared with its list
    return choice_of(field.choices, plain)


def _read_words(_field: FieldDeclaration, plain: object) -> tuple[str, ...]:
    return tuple(_typed(word, str) for word in _typed(plain, list))


def _read_elements(field: FieldDeclaration, plain: object) -> tuple[Element, ...]:
    assert field.element is not None  # noqa: S101  # every list of elements is declared with its class
    return tuple(_element(field.element, given) for given in _typed(plain, list))


def _element(element: type[Element], plain: object) -> Element:
    fields = declarations(element)
    values: dict[str, Any] = {
        name: _READERS[fields[name].kind](fields[name], value) for name, value in _typed(plain, dict).items()
    }
    return element(**values)


def _read_date(_field: FieldDeclaration, plain: object) -> date | None:
    return None if plain is None else date.fromisoformat(_typed(plain, str))


def _read_instant(_field: FieldDeclaration, plain: object) -> datetime | None:
    return None if plain is None else _instant(_typed(plain, str))


def _read_number(_field: FieldDeclaration, plain: object) -> int:
    return _typed(plain, int)


def _read_flag(_field: FieldDeclaration, plain: object) -> bool:
    return _typed(plain, bool)


def _read_reaches(_field: FieldDeclaration, plain: object) -> tuple[tuple[str, Reach], ...]:
    return tuple((name, Reach.from_word(_typed(word, str))) for name, word in _typed(plain, dict).items())


_READERS: Final[Mapping[TextKind, Callable[[FieldDeclaration, object], object]]] = {
    TextKind.LINE: _read_text,
    TextKind.TEXT: _read_text,
    TextKind.CHOICE: _read_choice,
    TextKind.LINK: _read_text,
    TextKind.LINKS: _read_words,
    TextKind.ELEMENTS: _read_elements,
    TextKind.WORDS: _read_words,
    TextKind.DATE: _read_date,
    TextKind.INSTANT: _read_instant,
    TextKind.NUMBER: _read_number,
    TextKind.FLAG: _read_flag,
    TextKind.REACHES: _read_reaches,
}
