"""Merging an ordered list of elements: who added and removed what, in which order, and each element by its id.

The order carries meaning (a ladder is read from the top). Where both sides rearranged it, or added and removed side by
side, nothing is interleaved: the whole order is asked for, and meanwhile ours stands as it is. An element that they do
not show is not taken away: whether it was withheld or removed cannot be told, so that is asked as well.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cyberbrief.domain.characters import LONGEST_LIST
from cyberbrief.domain.merge_rules import Holder, Values, deciding, shown_to, untouched
from cyberbrief.domain.merged import (
    Fault,
    MergedElement,
    MergedField,
    MergedList,
    MergedValue,
    Outcome,
    Where,
    Why,
)
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Element, FieldDeclaration, declarations
from cyberbrief.domain.shared import SharedElement
from cyberbrief.domain.three_way import woven_once

Within = Callable[[Where, Values | None, Values, Holder | None], tuple[MergedField, ...]]
Ids = tuple[str, ...]
Shared = tuple[SharedElement, ...]


@dataclass(frozen=True, slots=True)
class _Sides:
    """A list as the three sides have it, by id.

    `deleted` are those that they say they removed, `hidden` those of ours that their side may not see.
    """

    kind: type[Element]
    base: dict[str, SharedElement]
    theirs: dict[str, SharedElement]
    ours: dict[str, Element]
    deleted: frozenset[str]
    hidden: frozenset[str]


def merged_list(
    where: Where,
    field: FieldDeclaration,
    lists: tuple[Shared, Shared, tuple[Element, ...]],
    within: Within,
    reach: Reach,
    faults: list[Fault],
) -> MergedList:
    """Merge the last exchanged, their and our state of a list; `within` merges the fields of one element."""
    assert field.element is not None  # noqa: S101  # every list of elements is declared with its class
    base, theirs, ours = lists
    sides = _Sides(
        field.element,
        {one.id: one for one in base if not one.deleted},
        _sound(where, field.element, theirs, ours, faults),
        {one.id: one for one in ours},
        # What they had said before, and we kept nevertheless, is not asked again.
        frozenset(one.id for one in theirs if one.deleted) - {one.id for one in base if one.deleted},
        frozenset(one.id for one in ours if not shown_to(one, reach)),
    )
    ids = dict.fromkeys((*sides.ours, *sides.theirs))
    elements = tuple(_element((*where, one), one, sides, within) for one in ids)
    not_told = {one for one in sides.ours if one not in sides.theirs and one not in sides.deleted}
    contested = {one.id for one in elements if one.there.asks} | (not_told & set(sides.base))
    order = _order(where, field, sides, contested)
    assert isinstance(order.value, tuple)  # noqa: S101  # an order is a tuple of ids
    return MergedList(where, field, order, tuple(_as_ordered(one, order.value) for one in elements))


def _as_ordered(element: MergedElement, order: Ids) -> MergedElement:
    """Return an element that is there where the order has it, unless that is asked by itself."""
    if element.there.asks:
        return element
    return dataclasses.replace(element, there=dataclasses.replace(element.there, value=element.id in order))


def _sound(
    where: Where, kind: type[Element], theirs: Shared, ours: tuple[Element, ...], faults: list[Fault]
) -> dict[str, SharedElement]:
    """Return their elements by id, without those that would stand twice or that lack what an element must say."""
    known = {one.id for one in ours}
    must = {name for name, field in declarations(kind).items() if field.required}
    found: dict[str, SharedElement] = {}
    for one in theirs:
        if one.deleted:
            continue
        if not one.id or one.id in found:
            faults.append(Fault((*where, one.id), Why.TWICE))
        elif one.id not in known and not deciding(kind) <= set(one.values):
            faults.append(Fault((*where, one.id), Why.UNDECIDED))
        elif one.id not in known and not all(one.values.get(name) for name in must):
            faults.append(Fault((*where, one.id), Why.EMPTIED))
        else:
            found[one.id] = one
    return found


def _element(where: Where, one: str, sides: _Sides, within: Within) -> MergedElement:
    base, theirs, ours = sides.base.get(one), sides.theirs.get(one), sides.ours.get(one)
    outcome, there = _presence(one, sides)
    presence = MergedValue(where, None, outcome, base is not None, ours is not None, theirs is not None, there)
    shown = within(where, base.values if base is not None else None, theirs.values, ours) if theirs is not None else ()
    return MergedElement(one, sides.kind, presence, ours, shown)


def _presence(one: str, sides: _Sides) -> tuple[Outcome, bool]:
    """Return what became of an element as a whole, and whether it is there where nobody decides."""
    base, theirs, ours = sides.base.get(one), sides.theirs.get(one), sides.ours.get(one)
    if ours is None:
        if base is None:
            return Outcome.TAKEN, True
        changed = theirs is not None and _changed(base.values, theirs.values)
        return (Outcome.CHANGED_THERE if changed else Outcome.KEPT), False
    if theirs is not None or (one in sides.hidden and one not in sides.deleted):
        return Outcome.SAME, True
    if one not in sides.deleted:
        return (Outcome.KEPT if base is None else Outcome.GONE), True
    clear = base is not None and untouched(base.values, ours)
    return (Outcome.TAKEN, False) if clear else (Outcome.DELETED_THERE, True)


def _changed(base: Values, theirs: Values) -> bool:
    return any(name not in base or base[name] != value for name, value in theirs.items())


# ------------------------------------------------------------------------------------------------------------- order


def _order(where: Where, field: FieldDeclaration, sides: _Sides, contested: set[str]) -> MergedValue:
    """Merge the order. Contested elements stand in both sides' orders: whether they are there is asked by itself."""
    base = tuple(sides.base)
    ours = _reinserted(tuple(sides.ours), tuple(sides.theirs), contested)
    theirs = _reinserted(tuple(sides.theirs), base, contested & set(base) & set(sides.ours))
    own = tuple(one for one in ours if one not in sides.base and one not in sides.theirs)
    outcome, value = _arranged(base, theirs, ours, own)
    if outcome is Outcome.KEPT and base == tuple(one for one in ours if one not in own or one not in sides.hidden):
        outcome = Outcome.SAME
    # What is ours alone goes behind what they put in the same place, so that their own sequence holds together.
    as_theirs = _reinserted(theirs[::-1], ours[::-1], set(own))[::-1]
    return MergedValue(where, field, outcome, base, ours, as_theirs, value)


def both_orders(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> Ids:
    """Return our order with what they added where they have it, behind what stands before it there."""
    return _reinserted(tuple(ours), tuple(theirs), set(theirs) - set(base))


def _arranged(base: Ids, theirs: Ids, ours: Ids, own: Ids) -> tuple[Outcome, Ids]:
    shared = tuple(one for one in ours if one not in own)
    if theirs == base:
        return (Outcome.SAME if ours == base else Outcome.KEPT), ours
    if ours == base:
        return Outcome.TAKEN, theirs
    if shared == theirs:
        return (Outcome.ALIKE if base else Outcome.SAME), ours
    joined = woven_once(base, ours, theirs)
    if joined is None or len(joined) > LONGEST_LIST:
        return Outcome.CONFLICT, ours
    return Outcome.MERGED, joined


def _reinserted(ids: Ids, order: Sequence[str], wanted: set[str]) -> Ids:
    """Return ids with those wanted of another order that are missing, each behind what stands before it there."""
    made = list(ids)
    before: str | None = None
    for one in order:
        if one in wanted and one not in made:
            made.insert(made.index(before) + 1 if before is not None else 0, one)
        if one in made:
            before = one
    return tuple(made)
