"""Records as plain values and back: the one form in which JSON, columns, history and packs carry them.

Reading checks everything that a field declares and says, for the first fault, which field, what was found, and what is
allowed. Unknown fields are refused; nothing is guessed.
"""

from __future__ import annotations

import base64
import binascii
import dataclasses
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from cyberbrief.domain.characters import LARGEST_FILE, LONGEST_LIST, checked
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Element, FieldDeclaration, Record, TextKind, declarations
from cyberbrief.domain.words import inside, words

Plain = str | int | bool | None | list["Plain"] | dict[str, "Plain"]
NewId = Callable[[], str]

_LARGEST_NUMBER = 2**31 - 1
_QUOTED = 40  # characters of a wrong value that an error repeats


def to_plain(record: Record) -> dict[str, Plain]:
    """Return a record as JSON values: id, kind, then every field by name."""
    return {"id": record.id, "kind": record.KIND} | _held_to_plain(record)


def _held_to_plain(holder: Record | Element) -> dict[str, Plain]:
    return {name: value_to_plain(field, getattr(holder, name)) for name, field in declarations(type(holder)).items()}


def value_to_plain(field: FieldDeclaration, value: object) -> Plain:
    """Return one field's value as JSON values."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        if field.kind is TextKind.REACHES:
            return {name: reach.word for name, reach in value}
        return [_held_to_plain(item) if isinstance(item, Element) else str(item) for item in value]
    if value is None or isinstance(value, bool | int):
        return value
    return base64.b64encode(value).decode() if isinstance(value, bytes) else str(value)


def record_from_plain(
    kind: type[Record], plain: object, new_id: NewId, base: Record | None = None, *, by_act: bool = False
) -> Record:
    """Read a record, or change `base` by the fields named; raises WrongUseError naming field, finding and remedy.

    What the program keeps itself (id, revision, instants, origin) may stand in the input only as it stands in `base`;
    a new record may bring its own id. What grows by recorded acts (clearances) is taken from such an act alone.
    """
    given = _object(plain, kind.LABEL)
    if given.get("kind", kind.KIND) != kind.KIND:
        raise WrongUseError(
            words("This is a {kind}, not a {kind_2}.", kind=given["kind"], kind_2=kind.KIND),
            "Name the kind that the record has.",
        )
    given = {name: value for name, value in given.items() if name != "kind"}
    fields = declarations(kind)
    _refuse_unknown(given, fields, kind.LABEL, kind.KIND)
    for name, field in fields.items():
        kept_here = field.kept_by_program and not (base is None and name == "id")
        if name in given and (kept_here or (field.recorded and not by_act)):
            kept = value_to_plain(field, getattr(base or kind(), name))
            if given[name] != kept:
                raise WrongUseError(
                    words("“{name}” is set by the program.", name=name), words("Leave “{name}” out.", name=name)
                )
    values: dict[str, Any] = {
        name: value_from_plain(fields[name], given[name], fields[name].label, new_id)
        for name in given
        if base is None or not fields[name].kept_by_program
    }
    record = dataclasses.replace(base or kind(id=new_id()), **values)
    _check_whole(record, kind.LABEL)
    return record


def with_values(record: Record, values: Mapping[str, object], new_id: NewId, *, by_act: bool = False) -> Record:
    """Return the record with fields set to domain values, checked as if read; new elements may come without id.

    Raises:
        WrongUseError: as `record_from_plain`.
    """
    fields = declarations(type(record))
    plain = {name: value_to_plain(fields[name], value) for name, value in values.items()}
    return record_from_plain(type(record), plain, new_id, record, by_act=by_act)


def _object(plain: object, where: str) -> Mapping[str, object]:
    if not isinstance(plain, Mapping):
        raise WrongUseError(
            words("{where}: found {plain} where a JSON object is needed.", where=where, plain=_described(plain)),
            "Give the fields by name in { }.",
        )
    return plain


def _refuse_unknown(given: Mapping[str, object], fields: Mapping[str, FieldDeclaration], where: str, kind: str) -> None:
    for name in given:
        if name not in fields:
            raise WrongUseError(
                words("{where} has no field called “{name}”.", where=where, name=str(name)[:60]),
                f"“cyberbrief schema {kind}” lists its fields." if kind else f"Use: {', '.join(fields)}.",
            )


def value_from_plain(field: FieldDeclaration, plain: object, where: str, new_id: NewId) -> object:
    """Read one field's value; raises WrongUseError naming the field, what was found and what is allowed."""
    return _READERS[field.kind](field, plain, where, new_id)


def _check_whole(holder: Record | Element, where: str) -> None:
    """Check what depends on more than one field: that what must be there is, and that no reach is set too wide."""
    fields = declarations(type(holder))
    for name, field in fields.items():
        if field.required and not getattr(holder, name):
            raise WrongUseError(
                words("{where}: “{name}” is empty.", where=where, name=name),
                words("Give the {label}.", label=inside(field.label)),
            )
    for name, reach in holder.reach:
        named = fields.get(name)
        if named is None or named.structural:
            raise WrongUseError(
                words("{where}: “{name}” has no reach of its own.", where=where, name=name),
                "Name a field that is printed.",
            )
        widest = named.limits_in(holder).widest
        if reach > widest:
            raise WrongUseError(
                words(
                    "{where}: “{name}” may not be shared as widely as “{word}”.",
                    where=where,
                    name=name,
                    word=reach.word,
                ),
                words("The widest allowed is “{word}”.", word=widest.word),
            )


def _described(value: object) -> str:
    if value is None:
        return "nothing (null)"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f"the text “{value[:_QUOTED]}{'…' if len(value) > _QUOTED else ''}”"
    if isinstance(value, int | float):
        digits = str(value)
        return f"the number {digits[:_QUOTED]}{'…' if len(digits) > _QUOTED else ''}"
    return "a list" if isinstance(value, list | tuple) else "an object"


def _wrong(where: str, plain: object, allowed: str) -> WrongUseError:
    return WrongUseError(
        words("{where}: found {plain}.", where=where, plain=_described(plain)),
        words("Allowed is {allowed}.", allowed=allowed),
    )


def _string(plain: object, where: str, *, one_line: bool) -> str:
    if not isinstance(plain, str):
        raise _wrong(where, plain, "a text")
    return checked(plain, where, one_line=one_line)


def _read_line(_field: FieldDeclaration, plain: object, where: str, _new_id: NewId) -> str:
    return _string(plain, where, one_line=True)


def _read_text(_field: FieldDeclaration, plain: object, where: str, _new_id: NewId) -> str:
    return _string(plain, where, one_line=False)


def _read_choice(field: FieldDeclaration, plain: object, where: str, _new_id: NewId) -> object:
    choices = field.choices
    assert choices is not None  # noqa: S101  # every choice is declared with its list
    for item in choices:
        if plain == item:
            return item
    raise _wrong(where, plain, "one of: " + ", ".join(str(item) for item in choices))


def _list(plain: object, where: str) -> Sequence[object]:
    if not isinstance(plain, list | tuple):
        raise _wrong(where, plain, "a list")
    if len(plain) > LONGEST_LIST:
        raise WrongUseError(
            words("{where} is a list of {n:,}.", where=where, n=len(plain)),
            words("Shorten it to at most {longest_list:,} entries.", longest_list=LONGEST_LIST),
        )
    return plain


def _read_words(_field: FieldDeclaration, plain: object, where: str, _new_id: NewId) -> tuple[str, ...]:
    return tuple(_string(item, where, one_line=True) for item in _list(plain, where))


def _read_elements(field: FieldDeclaration, plain: object, where: str, new_id: NewId) -> tuple[Element, ...]:
    element = field.element
    assert element is not None  # noqa: S101  # every list of elements is declared with its class
    read: list[Element] = []
    for place, given in enumerate(_list(plain, where), 1):
        read.append(_read_element(element, given, f"{where} {place}", new_id))
    seen: set[str] = set()
    for item in read:
        if item.id in seen:
            raise WrongUseError(
                words("{where}: the id “{id}” stands twice.", where=where, id=item.id), "Give each its own id, or none."
            )
        seen.add(item.id)
    return tuple(read)


def _read_element(element: type[Element], plain: object, where: str, new_id: NewId) -> Element:
    given = _object(plain, where)
    fields = declarations(element)
    _refuse_unknown(given, fields, where, "")
    values: dict[str, Any] = {
        name: value_from_plain(fields[name], value, f"{where}, {fields[name].label.lower()}", new_id)
        for name, value in given.items()
    }
    if not values.get("id"):
        values["id"] = new_id()
    made = element(**values)
    _check_whole(made, where)
    return made


def _read_date(_field: FieldDeclaration, plain: object, where: str, _new_id: NewId) -> date | None:
    if plain is None or plain == "":
        return None
    try:
        return date.fromisoformat(plain) if isinstance(plain, str) else date.fromisoformat("")
    except ValueError:
        raise _wrong(where, plain, "a date such as 2026-12-07") from None


def _read_instant(_field: FieldDeclaration, plain: object, where: str, _new_id: NewId) -> datetime | None:
    if plain is None or plain == "":
        return None
    try:
        read = datetime.fromisoformat(plain) if isinstance(plain, str) else None
    except ValueError:
        read = None
    if read is None or read.tzinfo is None:
        raise _wrong(where, plain, "a time with its offset, such as 2026-12-07T10:00:00-05:00")
    try:
        return read.astimezone(UTC)
    except OverflowError:
        raise _wrong(where, plain, "a time within the calendar") from None


def _read_number(_field: FieldDeclaration, plain: object, where: str, _new_id: NewId) -> int:
    if isinstance(plain, bool) or not isinstance(plain, int) or not 0 <= plain <= _LARGEST_NUMBER:
        raise _wrong(where, plain, "a whole number from 0")
    return plain


def _read_flag(_field: FieldDeclaration, plain: object, where: str, _new_id: NewId) -> bool:
    if not isinstance(plain, bool):
        raise _wrong(where, plain, "true or false")
    return plain


def _read_reaches(_field: FieldDeclaration, plain: object, where: str, _new_id: NewId) -> tuple[tuple[str, Reach], ...]:
    read: dict[str, Reach] = {}
    for name, word in _object(plain, where).items():
        try:
            read[name] = Reach.from_word(str(word))
        except KeyError:
            raise _wrong(where, word, "one of: " + ", ".join(reach.word for reach in Reach)) from None
    return tuple(sorted(read.items()))


def _read_file(_field: FieldDeclaration, plain: object, where: str, _new_id: NewId) -> bytes:
    if not isinstance(plain, str):
        raise _wrong(where, plain, "a file in base64")
    try:
        data = base64.b64decode(plain, validate=True)
    except (binascii.Error, ValueError):
        raise _wrong(where, plain, "a file in base64") from None
    if len(data) > LARGEST_FILE:
        raise WrongUseError(
            words("{where} is a file of {n:,} bytes.", where=where, n=len(data)),
            words("A record holds at most {n:,} bytes: make the file smaller.", n=LARGEST_FILE),
        )
    return data


_READERS: Mapping[TextKind, Callable[[FieldDeclaration, object, str, NewId], object]] = {
    TextKind.LINE: _read_line,
    TextKind.TEXT: _read_text,
    TextKind.CHOICE: _read_choice,
    TextKind.LINK: _read_line,
    TextKind.LINKS: _read_words,
    TextKind.ELEMENTS: _read_elements,
    TextKind.WORDS: _read_words,
    TextKind.DATE: _read_date,
    TextKind.INSTANT: _read_instant,
    TextKind.NUMBER: _read_number,
    TextKind.FLAG: _read_flag,
    TextKind.REACHES: _read_reaches,
    TextKind.FILE: _read_file,
}
