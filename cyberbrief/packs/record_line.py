"""A record of a pack as JSON values and back, every field checked against its declaration.

Absent fields stay absent. What only our own store may say (revision, origin) is no field of a pack.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from cyberbrief.domain.characters import LONGEST_LIST
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.marking import Scheme
from cyberbrief.domain.pack import LineId
from cyberbrief.domain.plain import Plain, value_from_plain, value_to_plain
from cyberbrief.domain.reach import Limits, Reach
from cyberbrief.domain.record import Element, FieldDeclaration, Record, TextKind, declarations
from cyberbrief.domain.shared import Line, SharedElement, SharedRecord
from cyberbrief.domain.words import words
from cyberbrief.packs.additions import Additions, BrokenAdditionError
from cyberbrief.packs.errors import (
    BrokenLineError,
    MarkedTooLowError,
    ReachWidenedError,
    UnknownKindError,
    WrongFieldError,
)
from cyberbrief.packs.limits import MOST_PARENTS
from cyberbrief.packs.manifest import line_ids

ID: Final = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]{0,63}")
NEVER_SENT: Final = frozenset({"id", "revision", "origin"})
_PARTS: Final = frozenset({"id", "kind", "parents", "deleted", "values"})
_LINKS: Final = frozenset({TextKind.LINK, TextKind.LINKS})
_DELETED: Final = "deleted"


def fields_of(holder: type[Record | Element]) -> dict[str, FieldDeclaration]:
    """Return the fields that a pack may carry of a record or an element, by name."""
    return {name: field for name, field in declarations(holder).items() if name not in NEVER_SENT}


def plain_line(line: Line) -> dict[str, Plain]:
    """Return a record as the JSON values of its line; raises KeyError for a kind or a field that there is not."""
    record = line.record
    return {
        **line.unknown,
        "id": record.id,
        "kind": record.kind,
        "parents": list(line.parents),
        "deleted": record.deleted,
        "values": _plain_values(KINDS[record.kind], record.values, record.unknown),
    }


def _plain_values(
    holder: type[Record | Element], values: Mapping[str, object], unknown: Mapping[str, Plain]
) -> dict[str, Plain]:
    fields = fields_of(holder)
    plain = dict(unknown)
    for name, value in values.items():
        field = fields[name]
        if field.element is not None and isinstance(value, tuple):
            plain[name] = [_plain_element(field.element, item) for item in value]
        else:
            plain[name] = value_to_plain(field, value)
    return plain


def _plain_element(element: type[Element], given: SharedElement) -> Plain:
    gone: dict[str, Plain] = {_DELETED: True} if given.deleted else {}
    return {"id": given.id} | gone | _plain_values(element, given.values, given.unknown)


@dataclass(frozen=True)
class LineReader:
    """Reads records of one pack, whose marking and audience say what they may hold."""

    scheme: Scheme
    level: str
    audience: Reach
    additions: Additions

    def read(self, plain: object, number: int, line_id: LineId) -> Line:
        """Return the record of a line; `number` is its place in the pack, for those who ask the sender.

        Raises:
            BrokenLineError, UnknownKindError, WrongFieldError, ReachWidenedError, MarkedTooLowError: it is not one.
        """
        if not isinstance(plain, dict) or not plain.keys() >= _PARTS:
            raise BrokenLineError(number, "parts")
        kind = plain["kind"]
        if not isinstance(kind, str) or kind not in KINDS:
            raise UnknownKindError(number, str(kind)[:40] if str(kind).isprintable() else "?")
        if not _is_id(plain["id"]) or not isinstance(plain["deleted"], bool) or not isinstance(plain["values"], dict):
            raise BrokenLineError(number, "parts")
        try:
            parents = line_ids(plain["parents"], MOST_PARENTS)
            unknown = self.additions.in_object(plain, _PARTS)
            values, added = _Holder(self, KINDS[kind], number, KINDS[kind].LABEL).read(plain["values"])
        except BrokenAdditionError:
            raise BrokenLineError(number, "additions") from None
        except WrongUseError as error:
            raise WrongFieldError(number, error.happened) from None
        except ValueError:
            raise BrokenLineError(number, "parents") from None
        self._check_marking(values, number)
        record = SharedRecord(plain["id"], kind, values, plain["deleted"], added)
        return Line(line_id, parents, record, unknown)

    def _check_marking(self, values: Mapping[str, Any], number: int) -> None:
        level = values.get("marking", "")
        try:
            self.scheme.require(level)
        except WrongUseError as error:
            raise WrongFieldError(number, error.happened) from None
        if self.scheme.rank(level) > self.scheme.rank(self.level):
            raise MarkedTooLowError(number)


@dataclass(frozen=True)
class _Holder:
    """A record or an element on its way in."""

    pack: LineReader
    kind: type[Record | Element]
    number: int
    where: str

    def read(self, given: Mapping[str, object]) -> tuple[dict[str, object], dict[str, Plain]]:
        """Return the values by field, and what a later version added."""
        fields = fields_of(self.kind)
        if (NEVER_SENT & given.keys()) - ({"id"} if issubclass(self.kind, Element) else set()):
            raise BrokenLineError(self.number, "fields of a store")
        values = {name: self._value(fields[name], value) for name, value in given.items() if name in fields}
        unknown = self.pack.additions.in_object(given, {"id", *fields})
        self._check_reach(fields, values)
        return values, unknown

    def _value(self, field: FieldDeclaration, given: object) -> object:
        if field.element is not None:
            return self._elements(field.element, given, field.label)
        value = value_from_plain(field, given, field.label, str)
        if field.kind in _LINKS:
            links = value if isinstance(value, tuple) else (value,) if value else ()
            if not all(map(_is_id, links)):
                raise self._wrong(field.label)
        if field.required and not value:
            raise self._wrong(field.label)
        return value

    def _elements(self, element: type[Element], given: object, label: str) -> tuple[SharedElement, ...]:
        if not isinstance(given, list) or len(given) > LONGEST_LIST:
            raise self._wrong(label)
        read: dict[str, SharedElement] = {}
        for item in given:
            if not isinstance(item, dict) or not _is_id(item.get("id")) or item["id"] in read:
                raise self._wrong(label)
            read[item["id"]] = self._element(element, item, label)
        return tuple(read.values())

    def _element(self, element: type[Element], item: dict[str, object], label: str) -> SharedElement:
        if _DELETED in item:
            if len(item) > len(("id", _DELETED)) or item[_DELETED] is not True:
                raise self._wrong(label)
            return SharedElement(str(item["id"]), {}, deleted=True)
        values, unknown = _Holder(self.pack, element, self.number, label).read(item)
        return SharedElement(str(item["id"]), values, unknown=unknown)

    def _check_reach(self, fields: Mapping[str, FieldDeclaration], values: Mapping[str, Any]) -> None:
        """Refuse a setting wider than the field allows, and a field that no such audience may be shown."""
        for name, reach in values.get("reach", ()):
            field = fields.get(name)
            if field is None or field.structural:
                raise self._wrong(name)
            if reach > self._limits(field, values).widest:
                raise ReachWidenedError(self.number, words(field.label))
        deciding = {field.varies.field for field in fields.values() if field.varies is not None}
        for name in values.keys() - deciding:
            field = fields[name]
            if not field.structural and self._limits(field, values).widest < self.pack.audience:
                raise ReachWidenedError(self.number, words(field.label))

    def _wrong(self, label: str) -> WrongFieldError:
        return WrongFieldError(self.number, words("“{field}” is not in order.", field=words(label)))

    def _limits(self, field: FieldDeclaration, values: Mapping[str, Any]) -> Limits:
        """Return how far a field may travel; what decides it is always sent with it."""
        if field.varies is None:
            return field.limits
        if field.varies.field not in values:
            raise self._wrong(field.label)
        return field.varies.limits[str(values[field.varies.field])]


def _is_id(text: object) -> bool:
    return isinstance(text, str) and ID.fullmatch(text) is not None
