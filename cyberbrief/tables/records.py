"""Gathers records while a file is read: each value checked as the program checks it, each fault kept with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from cyberbrief.domain.arrival import Arrival, Fault, Known, keys, names
from cyberbrief.domain.errors import CyberBriefError, WrongUseError
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.plain import Plain, value_from_plain
from cyberbrief.domain.record import Element, FieldDeclaration, Record, RecordId, TextKind, declarations
from cyberbrief.domain.shared import SharedElement, SharedRecord
from cyberbrief.domain.words import Words, counted, words
from cyberbrief.tables.limits import MOST_FAULTS

_ID: Final = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]{0,63}")
# What may be made on the way, where a cell names one that nobody knows: by its name it is a record.
_MADE_BY_NAME: Final[Mapping[str, str]] = {"counterpart": "name", "reference": "symbol"}
_LEAVE_OUT: Final = words("Mend it in the file, or leave it out.")


class Gatherer:
    """Takes values record by record, and gives what arrived. `beside` are values that all records of a kind get."""

    def __init__(
        self, source: str, known: Known, new_id: Callable[[], str], beside: Mapping[str, Plain] | None = None
    ) -> None:
        self._source = source
        self._known = known
        self._new_id = new_id
        self._beside = beside or {}
        self._records: dict[RecordId, SharedRecord] = {}
        self._places: dict[RecordId, int] = {}
        self._by_key: dict[tuple[str, ...], RecordId] = {}
        self._by_name: dict[tuple[str, str], RecordId] = {}
        self._faults: list[Fault] = []
        self._more_faults = 0
        self._made = 0

    def add(
        self, kind: type[Record], given: Mapping[str, Plain], place: int, parts: Mapping[str, str] | None = None
    ) -> RecordId:
        """Take a record and return its id; nothing where it cannot be taken. `parts` names columns by field."""
        named = parts or {}
        fields = declarations(kind)
        beside = {name: value for name, value in self._beside.items() if name in fields}
        values: dict[str, object] = {}
        for name, plain in {**beside, **given}.items():
            if name in fields and _is_not_theirs(fields[name]):
                continue
            if name not in fields:
                sentence = words("{kind} has no field called “{name}”.", kind=kind.LABEL, name=name[:60])
                self.fault(place, named.get(name, name), sentence)
                continue
            self._take(values, fields[name], plain, place, named.get(name, fields[name].label))
        missing = [field for name, field in fields.items() if field.required and not values.get(name)]
        if missing:
            label = missing[0].label
            self.fault(place, label, words("“{label}” is empty, and there is no record without it.", label=label))
            return ""
        return self._keep(kind, values, given.get("id"), place)

    def link(self, target: str, named: str, place: int, part: str) -> RecordId:
        """Return the record that words name: one of ours, one of this file, or one that is made of its name."""
        spoken = named.strip()
        found = self._known.named(target, spoken)
        for name in names(target, {_MADE_BY_NAME.get(target, ""): spoken}):
            found = found or self._by_name.get(name, "")
        if found or not spoken:
            return found
        if target in _MADE_BY_NAME:
            self._made += 1
            return self.add(KINDS[target], {_MADE_BY_NAME[target]: spoken}, place)
        self.fault(place, part, words("Nothing here is called “{name}”.", name=spoken[:60]))
        return ""

    def fault(self, place: int, part: str, sentence: Words, remedy: Words = _LEAVE_OUT) -> None:
        """Note what could not be read; of very many the first are kept."""
        if len(self._faults) < MOST_FAULTS:
            self._faults.append(Fault(place, part, sentence, remedy))
        else:
            self._more_faults += 1

    def arrival(self, notes: Iterable[Words] = ()) -> Arrival:
        """Return what arrived."""
        said = list(notes)
        if self._made:
            said.append(
                counted(
                    self._made,
                    "{n} record is made that the file only names.",
                    "{n} records are made that the file only names.",
                )
            )
        if self._more_faults:
            said.append(counted(self._more_faults, "{n} more fault is not listed.", "{n} more faults are not listed."))
        return Arrival(
            self._source, tuple(self._records.values()), dict(self._places), tuple(self._faults), tuple(said)
        )

    def _take(self, values: dict[str, object], field: FieldDeclaration, plain: Plain, place: int, part: str) -> None:
        try:
            value = value_from_plain(field, _theirs(field, plain), field.label, self._new_id)
        except WrongUseError as error:
            self._said(place, part, error)
            return
        values[field.name] = _shared_elements(field, value, plain)

    def _said(self, place: int, part: str, error: CyberBriefError) -> None:
        happened, remedy = (each if isinstance(each, Words) else Words(each) for each in (error.happened, error.remedy))
        self.fault(place, part, happened, remedy)

    def _keep(self, kind: type[Record], values: dict[str, object], given_id: Plain, place: int) -> RecordId:
        own = given_id if isinstance(given_id, str) and _ID.fullmatch(given_id) else ""
        known_by = tuple(keys(kind.KIND, values))
        here = next((self._by_key[key] for key in known_by if key in self._by_key), "")
        if own in self._records or (here and not own):
            first = self._places[own or here]
            self.fault(place, "", words("This stands in the file already (at {place}).", place=first))
            return ""
        record_id = own or self._known.same(kind.KIND, values) or self._new_id()
        if record_id in self._records:
            self.fault(place, "", words("This stands in the file already (at {place}).", place=self._places[record_id]))
            return ""
        self._records[record_id] = SharedRecord(record_id, kind.KIND, values)
        self._places[record_id] = place
        for key in known_by:
            self._by_key.setdefault(key, record_id)
        for name in names(kind.KIND, values):
            self._by_name.setdefault(name, record_id)
        return record_id


def _is_not_theirs(field: FieldDeclaration) -> bool:
    """Say whether a file of another program has no say in a field: in what is ours alone, and in who may see what."""
    return field.kept_by_program or field.recorded or field.kind is TextKind.REACHES


def _theirs(field: FieldDeclaration, plain: Plain) -> Plain:
    """Return a value without what its elements have no say in."""
    if field.element is None or not isinstance(plain, list):
        return plain
    inside = declarations(field.element)
    return [
        {
            name: _theirs(inside[name], value) if name in inside else value
            for name, value in item.items()
            if name == "id" or name not in inside or not _is_not_theirs(inside[name])
        }
        if isinstance(item, dict)
        else item
        for item in plain
    ]


def _shared_elements(field: FieldDeclaration, value: object, plain: Plain) -> object:
    """Return a value as it travels: of an element those fields alone that were given."""
    if field.kind is not TextKind.ELEMENTS or not isinstance(value, tuple) or not isinstance(plain, list):
        return value
    return tuple(_shared_element(element, given) for element, given in zip(value, plain, strict=True))


def _shared_element(element: Element, given: Any) -> SharedElement:  # noqa: ANN401  # any JSON value
    fields = declarations(type(element))
    shown = [name for name in given if name in fields and not _is_not_theirs(fields[name])]
    # What decides who may see the rest is always said, also where the file left it out.
    deciding = {field.varies.field for field in fields.values() if field.varies is not None}
    values = {
        name: _shared_elements(fields[name], getattr(element, name), given.get(name)) for name in [*shown, *deciding]
    }
    return SharedElement(element.id, values)
