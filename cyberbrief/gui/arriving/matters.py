"""What a record's page shows, one thing after another: questions, changes, and what stays, each with its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from cyberbrief.domain.decisions import as_sent
from cyberbrief.domain.difference import Change, Piece, differences
from cyberbrief.domain.marking import Scheme
from cyberbrief.domain.merge_rules import MARKINGS
from cyberbrief.domain.merge_words import labels
from cyberbrief.domain.merged import (
    NOT_SHOWN,
    MergedElement,
    MergedField,
    MergedList,
    MergedRecord,
    MergedValue,
    Outcome,
)
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Element, FieldDeclaration, TextKind, declarations
from cyberbrief.domain.record_difference import Difference, How
from cyberbrief.gui.language import tr
from cyberbrief.gui.record_titles import Near
from cyberbrief.gui.records.value_words import pieces_of, value_words

_HARDLY = 2  # one part in so many must have stayed for a comparison word by word
_PROSE = frozenset({TextKind.LINE, TextKind.TEXT})
_QUIET = frozenset({Outcome.KEPT, Outcome.ALIKE})


class Sort(Enum):
    """What is to be done about a matter."""

    QUESTION = "question"
    CHANGE = "change"
    STAYS = "stays"


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing of a record. `ours` and `theirs` are told against `base`; `listed` where it is the order of a list.

    `theirs` of a change is told against ours, as what becomes of it.
    """

    value: MergedValue
    sort: Sort
    label: str
    base: str = ""
    ours: tuple[Piece, ...] = ()
    theirs: tuple[Piece, ...] = ()
    listed: MergedList | None = None


def matters(merged: MergedRecord, near: Near, scheme: Scheme) -> tuple[Matter, ...]:
    """Return what is to be seen of a record, in the order of its fields."""
    teller = _Teller(merged, near, scheme)
    whole = [teller.whole()] if merged.there.asks else []
    return (*whole, *teller.of_fields(merged.fields))


class _Teller:
    """Puts the values of one record into words."""

    def __init__(self, merged: MergedRecord, near: Near, scheme: Scheme) -> None:
        self._merged, self._near, self._scheme = merged, near, scheme

    def whole(self) -> Matter:
        """Tell whether the record is there at all."""
        there = self._merged.there
        kept = tr("It stays, as it is here") if there.ours else tr("It stays in the bin")
        theirs = tr("It comes back, as they have it") if there.theirs else tr("It goes to the bin")
        return Matter(there, Sort.QUESTION, tr("The record as a whole"), "", _plain(kept), _plain(theirs))

    def of_fields(self, fields: Sequence[MergedField]) -> Iterator[Matter]:
        """Tell of fields, and of the elements of lists; of a new record what it holds."""
        for field in fields:
            if isinstance(field, MergedList):
                yield from self._of_list(field)
            elif (sort := _sort(field)) is not None and (field.value or not self._merged.fresh):
                yield self._of_value(field, sort)

    def _label(self, value: MergedValue) -> str:
        return " · ".join(tr(part) for part in labels(self._merged, value.where))

    def _of_value(self, value: MergedValue, sort: Sort) -> Matter:
        field, label = value.field, self._label(value)
        assert field is not None  # noqa: S101  # only being there has none
        base = "" if value.base is NOT_SHOWN else self._words(field, value.base)
        if sort is not Sort.QUESTION:
            if self._merged.fresh:  # all of it is new: nothing is to be told apart
                return Matter(value, sort, label, base, theirs=_plain(self._words(field, value.value)))
            return Matter(value, sort, label, base, theirs=self._pieces(field, value.ours, value.value))
        if value.base is NOT_SHOWN:
            ours = _plain(self._words(field, value.ours))
            return Matter(value, sort, label, base, ours, self._pieces(field, value.ours, value.theirs))
        ours, theirs = (self._pieces(field, value.base, one) for one in (value.ours, value.theirs))
        return Matter(value, sort, label, base, _without_base(ours), _without_base(theirs))

    def _of_list(self, listed: MergedList) -> Iterator[Matter]:
        order = listed.order
        sort = _sort(order)
        if self._merged.fresh:
            sort = Sort.CHANGE if listed.elements else None
        if sort is not None:
            yield Matter(order, sort, tr(listed.field.label), listed=listed)
        if self._merged.fresh:
            return  # the list itself shows them
        for element in listed.elements:
            yield from self._of_element(element)

    def _of_element(self, element: MergedElement) -> Iterator[Matter]:
        there = element.there
        if there.asks:
            words = _told(element.ours) or _told(as_sent(element))
            yield Matter(there, Sort.QUESTION, self._element(element), words, *self._presence(there))
        elif there.outcome is Outcome.TAKEN:
            came = element.ours is None
            words = _told(as_sent(element)) if came else _told(element.ours)
            piece = Piece(words, Change.ADDED if came else Change.REMOVED)
            yield Matter(there, Sort.CHANGE, self._element(element), theirs=(piece,))
            return
        if element.ours is not None and (there.asks or there.value):
            yield from self.of_fields(element.fields)

    def _element(self, element: MergedElement) -> str:
        return " · ".join(tr(part) for part in labels(self._merged, element.there.where))

    def _presence(self, there: MergedValue) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
        kept = tr("It stays") if there.ours else tr("It stays away")
        theirs = tr("It comes back, as they have it") if there.theirs else tr("It is taken out")
        return _plain(kept), _plain(theirs)

    def _pieces(self, field: FieldDeclaration, before: object, after: object) -> tuple[Piece, ...]:
        if field.kind in _PROSE and not field.structural and field.name not in MARKINGS:
            return _told_apart(str(before or ""), str(after or ""))
        if field.kind is TextKind.REACHES or field.name in MARKINGS or not isinstance(after, tuple):
            return _replaced(self._words(field, before), self._words(field, after))
        was = before if isinstance(before, tuple) else ()
        return pieces_of(Difference(field.name, (field.label,), How.VALUE, (), was, after), self._near)

    def _words(self, field: FieldDeclaration, value: object) -> str:
        if value is None or value is NOT_SHOWN:
            return ""
        if field.name in MARKINGS:
            return tr(self._scheme.level(str(value)).name)
        if field.kind is TextKind.REACHES and isinstance(value, tuple):
            return self._reaches(value)
        return value_words(value, self._near)

    def _reaches(self, settings: tuple[tuple[str, Reach], ...]) -> str:
        fields = declarations(type(self._near[self._merged.id])) if self._merged.id in self._near else {}
        said = [
            tr("{field}: {reach}", field=tr(fields[name].label) if name in fields else name, reach=tr(reach.label))
            for name, reach in settings
        ]
        return "; ".join(said) or tr("As usual")


def _sort(value: MergedValue) -> Sort | None:
    if value.asks:
        return Sort.QUESTION
    if value.outcome in {Outcome.TAKEN, Outcome.MERGED}:
        return Sort.CHANGE
    return Sort.STAYS if value.outcome in _QUIET else None


def _plain(words: str) -> tuple[Piece, ...]:
    return (Piece(words, Change.SAME),) if words else ()


def _told_apart(before: str, after: str) -> tuple[Piece, ...]:
    """Return the differences word by word; where hardly a word stayed, the one as a whole and then the other."""
    found = differences(before, after)
    kept = sum(len(piece.text) for piece in found if piece.change is Change.SAME)
    return found if kept * _HARDLY >= max(len(before), len(after)) else _replaced(before, after)


def _without_base(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return words that stand in the place of all that was there by themselves: that stands above both sides."""
    if any(piece.change is Change.SAME and piece.text.strip() for piece in pieces):
        return pieces
    return tuple(piece for piece in pieces if piece.change is Change.ADDED) or pieces


def _replaced(before: str, after: str) -> tuple[Piece, ...]:
    if before == after:
        return _plain(after)
    gone = (Piece(before, Change.REMOVED),) if before else ()
    between = (Piece("  ", Change.SAME),) if before and after else ()
    return (*gone, *between, *((Piece(after, Change.ADDED),) if after else ()))


def _told(element: Element | None) -> str:
    """Return the words of an element, a line a field."""
    if element is None:
        return ""
    return "\n".join(
        str(getattr(element, name))
        for name, field in declarations(type(element)).items()
        if field.kind in _PROSE and not field.structural and getattr(element, name)
    )
