"""Random states of records: what two desks and their partners might make of one, in words that tell who wrote them."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any, TypeVar

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.record import Element, FieldDeclaration, Record, TextKind, declarations
from cyberbrief.domain.shared import SharedElement, SharedRecord
from tests.domain.sharing import shared_element

Holder = TypeVar("Holder", Record, Element)
VOCABULARY = ("we", "accept", "answers", "within", "three", "days", "and", "never", "a", "treaty", "4", "5", ",", ".")
FILLED = 0.6
LISTED = 4  # how much oftener lists and texts are changed, where two hands can meet
_DAY = date(2026, 1, 5)


class Hand:
    """Somebody who writes: every word of theirs carries their sign and stands nowhere else."""

    def __init__(self, chance: Random, sign: str) -> None:
        self.chance = chance
        self.sign = sign
        self._written = 0

    def word(self) -> str:
        """Write a word that nobody wrote before."""
        self._written += 1
        return f"{self.sign}{self._written}"

    def record(self, kind: str) -> Record:
        """Write a record with something in most fields."""
        return self._filled(KINDS[kind](id=f"record-{self.word()}"))

    def changed(self, holder: Holder, times: int = 3) -> Holder:
        """Return a state in which some fields were changed, perhaps none."""
        for _ in range(self.chance.randint(0, times)):
            fields = [one for one in declarations(type(holder)).values() if _writable(one)]
            weights = [
                LISTED if one.kind in {TextKind.ELEMENTS, TextKind.LINKS, TextKind.TEXT} else 1 for one in fields
            ]
            (field,) = self.chance.choices(fields, weights)
            holder = _with(holder, field.name, self._change(field, getattr(holder, field.name)))
        return holder

    def _filled(self, holder: Holder) -> Holder:
        values: dict[str, Any] = {
            field.name: self.value(field)
            for field in declarations(type(holder)).values()
            if _writable(field) and (field.required or self.chance.random() < FILLED)
        }
        return dataclasses.replace(holder, **values)

    def _element(self, field: FieldDeclaration) -> Element:
        assert field.element is not None
        return self._filled(field.element(id=f"element-{self.word()}"))

    def value(self, field: FieldDeclaration) -> object:
        """Write a value of a field."""
        chance = self.chance
        if field.kind is TextKind.TEXT:
            return " ".join(chance.choice(VOCABULARY) for _ in range(chance.randint(1, 25)))
        if field.kind is TextKind.CHOICE:
            return chance.choice(list(field.choices or ()))
        if field.kind is TextKind.ELEMENTS:
            return tuple(self._element(field) for _ in range(chance.randint(0, 4)))
        if field.kind in {TextKind.WORDS, TextKind.LINKS}:
            return tuple(self.word() for _ in range(chance.randint(0, 4)))
        return self._one(field)

    def _one(self, field: FieldDeclaration) -> object:
        days = timedelta(self.chance.randint(0, 10**5))
        if field.kind is TextKind.DATE:
            return _DAY + days
        if field.kind is TextKind.INSTANT:
            return datetime(2026, 1, 5, tzinfo=UTC) + days
        if field.kind is TextKind.NUMBER:
            return days.days + 1
        if field.kind is TextKind.FILE:
            return self.word().encode()
        return bool(days.days % 2) if field.kind is TextKind.FLAG else self.word()

    def _change(self, field: FieldDeclaration, value: Any) -> object:
        if field.kind is TextKind.TEXT and value:
            return " ".join(self._spliced(value.split(" "), self.word))
        if field.kind in {TextKind.WORDS, TextKind.LINKS}:
            return self._spliced(value, self.word)
        if field.kind is TextKind.ELEMENTS:
            if value and self.chance.random() < 0.5:
                place = self.chance.randrange(len(value))
                return (*value[:place], self.changed(value[place], 2), *value[place + 1 :])
            return self._spliced(value, lambda: self._element(field))
        return self.value(field)

    def _spliced(self, items: Any, new: Any) -> tuple[Any, ...]:
        """Return a sequence with an item more, or one less, or (where it has no double) one elsewhere."""
        listed = list(items)
        way = self.chance.choice(("add", "add", "drop", "move"))
        if way == "add" or len(listed) < 2:
            listed.insert(self.chance.randint(0, len(listed)), new())
        else:
            moved = listed.pop(self.chance.randrange(len(listed)))
            if way == "move":
                listed.insert(self.chance.randint(0, len(listed)), moved)
        return tuple(listed)


def sent(record: Record, since: SharedRecord | None, hidden: frozenset[str], *, deleted: bool = False) -> SharedRecord:
    """Return a record as it is sent without some fields, and with what is gone since it was last exchanged."""
    values: dict[str, object] = {}
    for name, field in declarations(type(record)).items():
        if name in hidden or not _writable(field):
            continue
        value = getattr(record, name)
        if field.kind is TextKind.ELEMENTS:
            before = () if since is None else since.values.get(name, ())
            value = _elements(value, before)
        values[name] = value
    return SharedRecord(record.id, record.KIND, values, deleted=deleted)


def _elements(now: tuple[Element, ...], before: Any) -> tuple[SharedElement, ...]:
    there = {one.id for one in now}
    gone = tuple(SharedElement(one.id, {}, deleted=True) for one in before if one.id not in there and not one.deleted)
    return (*(shared_element(one) for one in now), *gone)


def _with(holder: Holder, name: str, value: object) -> Holder:
    values: dict[str, Any] = {name: value}
    return dataclasses.replace(holder, **values)


def _writable(field: FieldDeclaration) -> bool:
    """Leave out what the program keeps, and what guards: markings and reach have tests of their own."""
    guards = field.kind is TextKind.REACHES or field.name in {"marking", "caveats", "released_to", "raised_marking"}
    return not (field.kept_by_program or field.recorded or guards)
