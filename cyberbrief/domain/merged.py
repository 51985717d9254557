"""What a merge found: for every field and every element of a list what became of it, and what has to be decided.

A merge changes nothing. It says what would stand where nobody decides (`value`): what they alone changed is taken, what
we alone changed stays, and wherever something has to be asked stays what is ours.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from cyberbrief.domain.choice import Choice
from cyberbrief.domain.edits import Kept
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.record import Element, FieldDeclaration, RecordId
from cyberbrief.domain.shared import SharedRecord

# The way to one thing in a record: a field's name, then in a list an element's id and again a field's name.
# The way to a list's own name means the order of its elements, the empty way the record as a whole.
Where = tuple[str, ...]


class NotShown(Enum):
    """What stands for a value that was never exchanged."""

    NOT_SHOWN = "not shown"


NOT_SHOWN: Final = NotShown.NOT_SHOWN


class Outcome(Choice):
    """What became of one thing in a merge."""

    SAME = "same", "The same"
    TAKEN = "taken", "Changed by them"
    KEPT = "kept", "Changed by us"
    ALIKE = "alike", "Changed alike by both"
    MERGED = "merged", "Changed by both, in different places"
    CONFLICT = "conflict", "Changed by both, each otherwise"
    LOWERED = "lowered", "They lowered its marking"
    WIDENED = "widened", "They would share it more widely"
    CHANGED_THERE = "changed_there", "Deleted here, changed by them"
    DELETED_THERE = "deleted_there", "Deleted by them, changed here"
    GONE = "gone", "No longer shown by them"


ASKING: Final = frozenset(
    {
        Outcome.CONFLICT,
        Outcome.LOWERED,
        Outcome.WIDENED,
        Outcome.CHANGED_THERE,
        Outcome.DELETED_THERE,
        Outcome.GONE,
    }
)
_THEIR_CHANGE = ASKING | {Outcome.TAKEN, Outcome.MERGED}
_OUR_CHANGE = frozenset(
    {Outcome.KEPT, Outcome.MERGED, Outcome.CONFLICT, Outcome.CHANGED_THERE, Outcome.DELETED_THERE, Outcome.ALIKE}
)


class Fate(Choice):
    """What an import makes of a record; each has exactly one."""

    NEW = "new", "New"
    THEIRS = "theirs", "Changed on their side"
    BOTH = "both", "Changed on both sides"
    DELETED = "deleted", "Deleted on their side"
    SAME = "same", "The same"
    FAULTY = "faulty", "Cannot be taken"


class Why(Choice):
    """Why something of theirs is not taken at all."""

    UNKNOWN = "unknown", "There is no such field or kind"
    WRONG = "wrong", "It holds what such a field cannot hold"
    TOO_WIDE = "too_wide", "It would be shared more widely than the rules allow"
    NOT_FOR_THEM = "not_for_them", "It is of a kind that those it was made for may not see"
    EMPTIED = "emptied", "It must not be empty"
    UNDECIDED = "undecided", "It does not say what decides who may see it"
    MARKING = "marking", "There is no such marking in this store"
    OTHER_KIND = "other_kind", "Its id belongs to a record of another kind"
    TWICE = "twice", "Its id stands twice"


@dataclass(frozen=True, slots=True)
class Fault:
    """What was left out of a merge, and why."""

    where: Where
    why: Why


@dataclass(frozen=True, slots=True)
class MergedValue:
    """One thing that is decided as a whole: a field's value, the order of a list, whether something is there.

    `base`, `ours` and `theirs` are what the three sides hold (for an order the ids, laid out as that choice would have
    them; for being there a bool), `value` what stands where nobody decides. `field` is None for being there.
    """

    where: Where
    field: FieldDeclaration | None
    outcome: Outcome
    base: object
    ours: object
    theirs: object
    value: object

    @property
    def asks(self) -> bool:
        """Whether somebody has to decide."""
        return self.outcome in ASKING


@dataclass(frozen=True, slots=True)
class MergedElement:
    """An element of a list: whether it is there, and its fields as far as they were shown."""

    id: str
    kind: type[Element]
    there: MergedValue
    ours: Element | None
    fields: tuple[MergedValue | MergedList, ...] = ()


@dataclass(frozen=True, slots=True)
class MergedList:
    """An ordered list of elements: their order as one thing, and each element by itself."""

    where: Where
    field: FieldDeclaration
    order: MergedValue
    elements: tuple[MergedElement, ...]


MergedField = MergedValue | MergedList


@dataclass(frozen=True, slots=True)
class MergedRecord:
    """A record as a merge found it. `unresolved` names links to records that neither came along nor are ours.

    A `fresh` one is new to us: there is none, or it lies in the bin because its making was undone.
    """

    theirs: SharedRecord
    ours: Kept | None
    there: MergedValue
    fields: tuple[MergedField, ...] = ()
    faults: tuple[Fault, ...] = ()
    unresolved: tuple[tuple[Where, RecordId], ...] = ()
    refused: bool = False
    fresh: bool = False

    @property
    def id(self) -> RecordId:
        """The record's id."""
        return self.theirs.id

    @property
    def kind(self) -> str:
        """The name of its kind."""
        return self.theirs.kind

    @property
    def title(self) -> str:
        """The words that name it: ours where we have it, else theirs as far as they are shown."""
        if self.ours is not None:
            return self.ours.record.title_text
        kind = KINDS.get(self.kind)
        return str(self.theirs.values.get(kind.TITLE, "")) if kind is not None else ""

    @property
    def values(self) -> tuple[MergedValue, ...]:
        """Everything that is decided as a whole, in the order of the fields."""
        return (self.there, *values_in(self.fields))

    @property
    def asking(self) -> tuple[MergedValue, ...]:
        """What somebody has to decide."""
        return tuple(value for value in self.values if value.asks)

    @property
    def fate(self) -> Fate:
        """What an import makes of it."""
        if self.refused:
            return Fate.FAULTY
        if self.fresh or self.ours is None:
            return Fate.SAME if self.theirs.deleted else Fate.NEW
        if self.theirs.deleted:
            return Fate.DELETED if self.there.outcome in _THEIR_CHANGE else Fate.SAME
        found = {value.outcome for value in self.values}
        if self.there.outcome is Outcome.KEPT or not found & _THEIR_CHANGE:
            return Fate.SAME
        return Fate.BOTH if found & _OUR_CHANGE else Fate.THEIRS


@dataclass(frozen=True, slots=True)
class MergedPack:
    """All records of one import, in the order in which they came."""

    records: tuple[MergedRecord, ...]

    @property
    def counts(self) -> Mapping[Fate, int]:
        """How many records there are of each fate; all fates are named."""
        fates = [record.fate for record in self.records]
        return {fate: fates.count(fate) for fate in Fate}

    @property
    def asking(self) -> tuple[tuple[RecordId, MergedValue], ...]:
        """What somebody has to decide, record by record."""
        return tuple((record.id, value) for record in self.records for value in record.asking)

    @property
    def faults(self) -> tuple[tuple[RecordId, Fault], ...]:
        """What was left out, record by record."""
        return tuple((record.id, fault) for record in self.records for fault in record.faults)


def values_in(fields: Iterable[MergedField]) -> Iterator[MergedValue]:
    """Yield everything in some fields that is decided as a whole; of elements that nobody has any more only that."""
    for field in fields:
        if isinstance(field, MergedValue):
            yield field
            continue
        yield field.order
        for element in field.elements:
            yield element.there
            if element.there.outcome is not Outcome.KEPT or element.there.value:
                yield from values_in(element.fields)
