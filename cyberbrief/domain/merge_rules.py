"""What a merge lets in of theirs, and what it never does without being told to.

1. What no field of ours can hold, and what those the pack was made for may not see, is left out and named.
2. A reach setting beyond the widest allowed is left out and named, a narrower one beside it is not.
3. A marking that they lowered, or a caveat that they took off, is asked for.
4. Whatever would let words of ours travel further than they may now is asked for: a reach setting, a step or handling
   of another kind, a release to more partners.
5. What the program keeps itself, and what grows by recorded acts (clearances), is never theirs to set.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final

from cyberbrief.domain.audience import field_reach, settled
from cyberbrief.domain.marking import SCHEMES, Scheme
from cyberbrief.domain.merged import Outcome, Why
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Element, FieldDeclaration, Record, RecordId, TextKind, declarations
from cyberbrief.domain.shared import SharedElement

Holder = Record | Element
Values = Mapping[str, object]

# The fields that say how something must be guarded; the declarations have no sign for them.
MARKINGS: Final = frozenset({"marking", "raised_marking"})
CAVEATS: Final = "caveats"
RELEASED: Final = "released_to"
DECLARED_OPENLY: Final = "declared_in"  # the one lawful way for a step to be told to more people than its kind


@dataclass(frozen=True, slots=True)
class Terms:
    """On what terms something is taken: our marking scheme, for whom it was made, and the records that we have.

    `reach` is the circle that the sender's projection was made for: `Reach.DESK` for a colleague's own desk, a table or
    a paper of ours. `known` are ids that links may lead to, `undone` those of records whose making was undone.
    """

    scheme: Scheme = field(default_factory=lambda: SCHEMES["plain"])
    reach: Reach = Reach.DESK
    known: Collection[RecordId] = frozenset()
    undone: Collection[RecordId] = frozenset()


def deciding(kind: type[Holder]) -> frozenset[str]:
    """Return the fields by which the reach of others is decided: a step its kind, a point its handling."""
    return frozenset(one.varies.field for one in declarations(kind).values() if one.varies is not None)


def taken_from_others(declared: FieldDeclaration) -> bool:
    """Say whether a field is theirs to set at all."""
    return not declared.kept_by_program and not declared.recorded


def fault_of(declared: FieldDeclaration, value: object, as_theirs: Holder, terms: Terms) -> Why | None:
    """Return why a value of theirs cannot be taken, or None; `as_theirs` has what decides its reach."""
    if not fits(declared, value):
        return Why.WRONG
    if declared.required and not value:
        return Why.EMPTIED
    if declared.name in MARKINGS and value and all(value != level.key for level in terms.scheme.levels):
        return Why.MARKING
    for_all = declared.structural or declared.name in deciding(type(as_theirs))
    openly = declared.varies is not None and bool(getattr(as_theirs, DECLARED_OPENLY, ""))
    if not for_all and not openly and declared.limits_in(as_theirs).widest < terms.reach:
        return Why.NOT_FOR_THEM
    return None


def fits(declared: FieldDeclaration, value: object) -> bool:
    """Say whether a value is of the type that a field holds."""
    kind = declared.kind
    if kind is TextKind.ELEMENTS:
        return isinstance(value, tuple) and all(isinstance(one, SharedElement) for one in value)
    if kind in {TextKind.WORDS, TextKind.LINKS}:
        return isinstance(value, tuple) and all(isinstance(one, str) for one in value)
    if kind is TextKind.REACHES:
        return isinstance(value, tuple) and all(
            isinstance(one, tuple) and len(one) == 2 and isinstance(one[0], str) and isinstance(one[1], Reach)  # noqa: PLR2004  # a pair
            for one in value
        )
    if kind is TextKind.CHOICE:
        return declared.choices is not None and isinstance(value, declared.choices)
    return _SIMPLE[kind](value)


def lowers(declared: FieldDeclaration, ours: Any, proposed: Any, scheme: Scheme) -> bool:  # noqa: ANN401  # a field's values
    """Say whether a record would be guarded less than it is."""
    if declared.name in MARKINGS:
        return scheme.rank(proposed) < scheme.rank(ours)
    return declared.name == CAVEATS and not set(ours) <= set(proposed)


def widens(declared: FieldDeclaration, ours: Holder, proposed: Any) -> bool:  # noqa: ANN401  # a field's value
    """Say whether words of ours would travel further by a new value of one field."""
    if declared.name == RELEASED:
        released = set(getattr(ours, RELEASED))
        return bool(released) and not (proposed and set(proposed) <= released)
    if declared.kind is not TextKind.REACHES and declared.name not in deciding(type(ours)):
        return False
    values: dict[str, Any] = {declared.name: proposed}
    after = settled(ours, dataclasses.replace(ours, **values))
    return any(
        field_reach(after, other) > field_reach(ours, other)
        for name, other in declarations(type(ours)).items()
        if name != declared.name and not other.structural and getattr(ours, name)
    )


def guarded(declared: FieldDeclaration, ours: Holder, proposed: object, terms: Terms) -> Outcome | None:
    """Return why a value that the merge would take has to be asked for, or None."""
    if lowers(declared, getattr(ours, declared.name), proposed, terms.scheme):
        return Outcome.LOWERED
    return Outcome.WIDENED if widens(declared, ours, proposed) else None


def as_theirs(kind: type[Holder], ours: Holder | None, theirs: Values) -> Holder:
    """Return a holder that decides about reach as theirs does, with nothing else in it."""
    found = ours if ours is not None else kind(id="")
    fields = declarations(kind)
    values: dict[str, Any] = {
        name: theirs[name] for name in deciding(kind) if name in theirs and fits(fields[name], theirs[name])
    }
    if DECLARED_OPENLY in fields:
        values[DECLARED_OPENLY] = theirs.get(DECLARED_OPENLY, "")
    return dataclasses.replace(found, **values) if values else found


def within_limits(before: Holder | None, after: Holder) -> Holder:
    """Return a holder in which no reach setting is beyond what its kind or handling allows."""
    after = settled(before, after) if before is not None else after
    fields = declarations(type(after))
    kept = tuple((name, min(reach, fields[name].limits_in(after).widest)) for name, reach in after.reach)
    return after if kept == after.reach else dataclasses.replace(after, reach=kept)


def shown_to(element: Element, reach: Reach) -> bool:
    """Say whether any words of an element may be seen by a circle; one without words is seen by all."""
    fields = [one for name, one in declarations(type(element)).items() if not one.structural and getattr(element, name)]
    return not fields or any(field_reach(element, one) >= reach for one in fields)


def untouched(base: Values, ours: Holder) -> bool:
    """Say whether a holder of ours is as it was exchanged, and holds nothing beside."""
    empty = type(ours)()
    for name, declared in declarations(type(ours)).items():
        if declared.kept_by_program:
            continue
        value: Any = getattr(ours, name)
        if name not in base:
            if value != getattr(empty, name):
                return False
        elif declared.kind is TextKind.ELEMENTS:
            listed: Any = base[name]
            was = {one.id: one for one in listed if not one.deleted}
            if list(was) != [one.id for one in value]:
                return False
            if not all(untouched(was[one.id].values, one) for one in value):
                return False
        elif value != base[name]:
            return False
    return True


def _is_day(value: object) -> bool:
    return value is None or (isinstance(value, date) and not isinstance(value, datetime))


def _is_instant(value: object) -> bool:
    return value is None or (isinstance(value, datetime) and value.tzinfo is not None)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _is_file(value: object) -> bool:
    return isinstance(value, bytes)


_SIMPLE: Final = {
    TextKind.LINE: _is_text,
    TextKind.TEXT: _is_text,
    TextKind.LINK: _is_text,
    TextKind.DATE: _is_day,
    TextKind.INSTANT: _is_instant,
    TextKind.NUMBER: _is_number,
    TextKind.FLAG: _is_flag,
    TextKind.FILE: _is_file,
}
