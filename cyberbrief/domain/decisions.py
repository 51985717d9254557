"""What somebody decided about a merge, and the edits that come of it.

Nothing undecided is taken: a question without an answer leaves what is ours. An answer may also be given where nothing
was asked: “ours” declines what would be taken, a value of one's own takes the place of either side's. “Ours” for the
whole record (the empty way) leaves it as it is, and a new one is then not imported.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from cyberbrief.domain.characters import LONGEST_LINE, LONGEST_LIST, LONGEST_TEXT
from cyberbrief.domain.choice import Choice
from cyberbrief.domain.edits import Act, Edit, changed, created, deleted
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.merge_list import both_orders
from cyberbrief.domain.merge_rules import Holder, fits, within_limits
from cyberbrief.domain.merged import (
    MergedElement,
    MergedField,
    MergedList,
    MergedPack,
    MergedRecord,
    MergedValue,
    Where,
)
from cyberbrief.domain.plain import value_from_plain, value_to_plain
from cyberbrief.domain.record import Element, FieldDeclaration, Record, RecordId, TextKind, declarations
from cyberbrief.domain.words import inside, words


class Way(Choice):
    """How a question of a merge is answered."""

    OURS = "ours", "Keep ours"
    THEIRS = "theirs", "Take theirs"
    BOTH = "both", "Keep both"
    OWN = "own", "Write another"


@dataclass(frozen=True, slots=True)
class Decision:
    """One answer; `value` is what stands in the end where it is a value of one's own."""

    way: Way
    value: object = None


# What is set between two texts that both stay, and how long they may be together.
_BETWEEN: Final = {TextKind.TEXT: ("\n\n", LONGEST_TEXT), TextKind.LINE: (" / ", LONGEST_LINE)}

Decisions = Mapping[tuple[RecordId, Where], Decision]
_Answer = Callable[[MergedValue], Decision | None]


@dataclass(frozen=True, slots=True)
class Decided:
    """The edits of an import: first what they wrote, as it was taken, then what was written here to settle it."""

    theirs: tuple[Edit, ...] = ()
    ours: tuple[Edit, ...] = ()

    @property
    def edits(self) -> tuple[Edit, ...]:
        """All of them, in the order in which they apply."""
        return self.theirs + self.ours


def ways(value: MergedValue) -> tuple[Way, ...]:
    """Return the answers that make sense for one thing, in the order in which they are offered."""
    if value.field is None:
        return Way.OURS, Way.THEIRS
    own = () if value.field.kind is TextKind.REACHES else (Way.OWN,)
    return (Way.OURS, Way.THEIRS, *((Way.BOTH,) if _both(value) is not None else ()), *own)


def for_all(records: Iterable[MergedRecord], way: Way) -> dict[tuple[RecordId, Where], Decision]:
    """Answer every open question of some records alike; where that answer makes no sense none is given."""
    if way is Way.OWN:
        raise WrongUseError("One value of one's own does not fit many questions.", "Answer them one by one.")
    return {
        (record.id, value.where): Decision(way) for record in records for value in record.asking if way in ways(value)
    }


def declined(records: Iterable[MergedRecord]) -> dict[tuple[RecordId, Where], Decision]:
    """Answer that some records are not imported: nothing of them is taken."""
    return {(record.id, ()): Decision(Way.OURS) for record in records}


def decided(merged: MergedRecord, decisions: Decisions) -> Decided:
    """Return the edits that make one record what was decided; none where nothing is to be done.

    Raises:
        WrongUseError: a value of one's own is none that the field can hold.
    """

    def answer(value: MergedValue) -> Decision | None:
        return decisions.get((merged.id, value.where))

    def answer_of_theirs(value: MergedValue) -> Decision | None:
        found = answer(value)
        return None if found is not None and found.way is Way.OWN else found

    whole = decisions.get((merged.id, ()))
    if merged.refused or (whole is not None and whole.way is Way.OURS):
        return Decided()
    if not _is_there(merged.there, answer):
        here = merged.ours is not None and not merged.ours.deleted
        return Decided((deleted(merged.ours.record),) if merged.ours is not None and here else ())
    first, last = built(merged, answer_of_theirs), built(merged, answer)
    if merged.fresh and lacking(last):
        return Decided()
    return Decided(_taken(merged, first), tuple(edit for edit in (changed(first, last),) if edit.changes))


def decided_pack(merged: MergedPack, decisions: Decisions) -> Decided:
    """Return the edits of a whole import."""
    found = [decided(record, decisions) for record in merged.records]
    return Decided(
        tuple(edit for one in found for edit in one.theirs), tuple(edit for one in found for edit in one.ours)
    )


def outcome(merged: MergedRecord, decisions: Decisions) -> Record:
    """Return one record as it will be; what is declined or lies in the bin is shown as it would be all the same."""
    return built(merged, lambda value: decisions.get((merged.id, value.where)))


def lacking(record: Record | Element) -> tuple[str, ...]:
    """Return the fields that must be filled and are not; a new record that lacks some is not imported."""
    return tuple(
        name for name, field in declarations(type(record)).items() if field.required and not getattr(record, name)
    )


def _taken(merged: MergedRecord, record: Record) -> tuple[Edit, ...]:
    """Return what their words make of ours."""
    if merged.ours is None:
        return (created(record),)
    edit = changed(merged.ours.record, record)
    back = (Edit(merged.id, merged.kind, Act.RESTORED),) if merged.ours.deleted else ()
    return (*back, *((edit,) if edit.changes else ()))


# --------------------------------------------------------------------------------------------------------- building


def built(merged: MergedRecord, answer: _Answer) -> Record:
    """Return the record as the answers have it."""
    ours = merged.ours.record if merged.ours is not None and not merged.fresh else None
    empty = KINDS[merged.kind](id=merged.id)
    made = _with_fields(ours, ours if ours is not None else empty, merged.fields, answer)
    assert isinstance(made, Record)  # noqa: S101  # it was made from one
    return made


def as_sent(element: MergedElement) -> Element:
    """Return an element as they sent it, with nothing of ours in it."""
    made = _with_fields(None, element.kind(id=element.id), element.fields, lambda _value: Decision(Way.THEIRS))
    assert isinstance(made, Element)  # noqa: S101  # it was made from one
    return made


def _with_fields(before: Holder | None, holder: Holder, fields: Iterable[MergedField], answer: _Answer) -> Holder:
    values: dict[str, Any] = {}
    for field in fields:
        if isinstance(field, MergedList):
            values[field.where[-1]] = _list(field, answer)
            continue
        found = answer(field)
        if before is not None or found is None or found.way is not Way.OURS:  # what is new has nothing of ours
            values[field.where[-1]] = resolved(field, found)
    return within_limits(before, dataclasses.replace(holder, **values))


def _list(merged: MergedList, answer: _Answer) -> tuple[Element, ...]:
    elements = {one.id: one for one in merged.elements}
    order: Any = resolved(merged.order, answer(merged.order))
    made: list[Element] = []
    for one in dict.fromkeys(order):
        element = elements.get(one)
        if element is None or not _stays(element, answer):
            continue
        holder = element.ours if element.ours is not None else element.kind(id=one)
        found = _with_fields(element.ours, holder, element.fields, answer)
        if isinstance(found, Element) and (element.ours is not None or not lacking(found)):
            made.append(found)
    return tuple(made)


def _stays(element: MergedElement, answer: _Answer) -> bool:
    """Say whether an element that the order names is there: where it was asked, or answered, by that answer."""
    asked = element.there.asks or answer(element.there) is not None
    return _is_there(element.there, answer) if asked else True


def _is_there(value: MergedValue, answer: _Answer) -> bool:
    found = answer(value)
    if found is None:
        return bool(value.value)
    if found.way is Way.OURS:
        return bool(value.ours)
    return bool(value.theirs) if found.way is Way.THEIRS else True


def resolved(value: MergedValue, decision: Decision | None) -> object:
    """Return what one thing is in the end; without a decision what the merge says.

    Raises:
        WrongUseError: a value of one's own is none that the field can hold.
    """
    if decision is None or value.field is None:
        return value.value
    if decision.way is Way.OWN:
        own = _checked(value.field, decision.value)
        return _whole(value, own) if value.field.kind is TextKind.ELEMENTS else own
    if decision.way is Way.THEIRS:
        return value.theirs
    if decision.way is Way.BOTH:
        both = _both(value)
        return value.value if both is None else both
    return value.ours


def _both(value: MergedValue) -> object | None:
    """Return both sides' words as one value; None where that makes no sense."""
    field, ours, theirs = value.field, value.ours, value.theirs
    if field is None or ours is None or theirs is None:
        return None
    if field.kind is TextKind.ELEMENTS:
        return _both_orders(value)
    if isinstance(ours, tuple) and isinstance(theirs, tuple) and field.kind is not TextKind.REACHES:
        joined = tuple(dict.fromkeys((*ours, *theirs)))
        return joined if len(joined) <= LONGEST_LIST else None
    if field.kind not in _BETWEEN or field.structural:
        return None
    between, longest = _BETWEEN[field.kind]
    text = between.join(str(one) for one in (ours, theirs) if one)
    return text if len(text) <= longest else None


def _both_orders(value: MergedValue) -> object:
    base, ours, theirs = value.base, value.ours, value.theirs
    assert isinstance(base, tuple) and isinstance(ours, tuple) and isinstance(theirs, tuple)  # noqa: S101, PT018  # ids
    return both_orders(base, ours, theirs)


def _whole(value: MergedValue, own: Any) -> object:  # noqa: ANN401  # ids
    """Return an order of one's own with what it does not name at its end: an order takes nothing away."""
    rest: Any = _both(value)
    return tuple(dict.fromkeys((*own, *(rest or ()))))


def _checked(field: FieldDeclaration, value: object) -> object:
    """Return a value of one's own as the field holds it; an order is one of ids."""
    if field.kind is TextKind.ELEMENTS:
        if isinstance(value, tuple) and all(isinstance(one, str) for one in value):
            return value
    elif fits(field, value) and (value or not field.required):
        return value_from_plain(field, value_to_plain(field, value), field.label, lambda: "")
    label = inside(field.label)
    raise WrongUseError(words("“{field}” cannot hold that.", field=label), "Write it once more.")
