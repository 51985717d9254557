"""Merging one record or element field by field: what only one side changed is clear, what both did is looked into.

Texts are joined by words, lists of plain words as sets, links as the sequences they are, markings to the higher one,
lists of elements by their ids. Everything else is one value: where both changed it, somebody decides.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from cyberbrief.domain.audience import field_reach
from cyberbrief.domain.characters import LONGEST_LIST
from cyberbrief.domain.merge_list import merged_list
from cyberbrief.domain.merge_rules import (
    MARKINGS,
    Holder,
    Terms,
    Values,
    as_theirs,
    fault_of,
    fits,
    guarded,
    taken_from_others,
)
from cyberbrief.domain.merge_text import merged_text
from cyberbrief.domain.merged import NOT_SHOWN, Fault, MergedField, MergedValue, Outcome, Where, Why
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import FieldDeclaration, ReachSettings, TextKind, declarations
from cyberbrief.domain.three_way import woven_once

_NEVER_EMPTY = frozenset({TextKind.CHOICE, TextKind.FLAG})  # what they are at first may be what somebody chose


@dataclass(frozen=True, slots=True)
class Sides:
    """One record or element as the three sides have it; `base` is None where it was never exchanged."""

    where: Where
    kind: type[Holder]
    base: Values | None
    theirs: Values
    ours: Holder | None

    def before(self, name: str) -> Any:  # noqa: ANN401  # a field's value
        """Return what was last exchanged of a field."""
        return NOT_SHOWN if self.base is None else self.base.get(name, NOT_SHOWN)


def merged_fields(sides: Sides, terms: Terms, faults: list[Fault]) -> tuple[MergedField, ...]:
    """Return what becomes of every field that they show; what they may not set is added to the faults."""
    return tuple(_each(sides, terms, faults))


def _each(sides: Sides, terms: Terms, faults: list[Fault]) -> Iterator[MergedField]:
    fields = declarations(sides.kind)
    faults.extend(Fault((*sides.where, name), Why.UNKNOWN) for name in sides.theirs if name not in fields)
    deciding = as_theirs(sides.kind, sides.ours, sides.theirs)
    for name, field in fields.items():
        if name not in sides.theirs or not taken_from_others(field):
            continue
        where, value = (*sides.where, name), sides.theirs[name]
        if why := fault_of(field, value, deciding, terms):
            faults.append(Fault(where, why))
        elif field.kind is TextKind.ELEMENTS:
            yield _list(sides, field, terms, faults)
        elif field.kind is TextKind.REACHES:
            yield _reaches(sides, field, deciding, terms, faults)
        else:
            yield _value(sides, field, value, terms)


def _list(sides: Sides, field: FieldDeclaration, terms: Terms, faults: list[Fault]) -> MergedField:
    def within(where: Where, base: Values | None, theirs: Values, ours: Holder | None) -> tuple[MergedField, ...]:
        assert field.element is not None  # noqa: S101  # every list of elements is declared with its class
        return merged_fields(Sides(where, field.element, base, theirs, ours), terms, faults)

    before: Any = sides.before(field.name)
    theirs: Any = sides.theirs[field.name]
    ours = () if sides.ours is None else getattr(sides.ours, field.name)
    base = before if fits(field, before) else ()
    return merged_list((*sides.where, field.name), field, (base, theirs, ours), within, terms.reach, faults)


def _value(sides: Sides, field: FieldDeclaration, theirs: object, terms: Terms) -> MergedValue:
    where, base = (*sides.where, field.name), sides.before(field.name)
    if sides.ours is None:
        return MergedValue(where, field, Outcome.TAKEN, base, None, theirs, theirs)
    ours = getattr(sides.ours, field.name)
    outcome, value = _three(field, base, theirs, ours, terms)
    if outcome in {Outcome.TAKEN, Outcome.MERGED}:
        asked = guarded(field, sides.ours, value, terms)
        if asked is not None:
            return MergedValue(where, field, asked, base, ours, value, _safe(field, ours, value))
    return MergedValue(where, field, outcome, base, ours, theirs, value)


def _three(
    field: FieldDeclaration,
    base: Any,  # noqa: ANN401  # a field's values
    theirs: Any,  # noqa: ANN401  # the same
    ours: Any,  # noqa: ANN401  # the same
    terms: Terms,
) -> tuple[Outcome, object]:
    """Return what becomes of a value, and what stands where nobody decides."""
    if alike(field, ours, theirs):
        return (Outcome.SAME if base is NOT_SHOWN or alike(field, base, ours) else Outcome.ALIKE), ours
    if base is NOT_SHOWN:
        return (Outcome.TAKEN, theirs) if field.kind not in _NEVER_EMPTY and not ours else (Outcome.CONFLICT, ours)
    if alike(field, base, theirs):
        return Outcome.KEPT, ours
    if alike(field, base, ours):
        return Outcome.TAKEN, theirs
    joined = _joined(field, base, theirs, ours, terms)
    return (Outcome.CONFLICT, ours) if joined is None else (Outcome.MERGED, joined)


def alike(field: FieldDeclaration, one: Any, other: Any) -> bool:  # noqa: ANN401  # a field's values
    """Say whether two values of a field say the same: plain words do so in any order."""
    if field.kind is TextKind.WORDS and isinstance(one, tuple) and isinstance(other, tuple):
        return set(one) == set(other)
    return bool(one == other)


def _joined(field: FieldDeclaration, base: Any, theirs: Any, ours: Any, terms: Terms) -> object | None:  # noqa: ANN401  # a field's values
    if field.kind is TextKind.TEXT:
        return merged_text(base, ours, theirs)
    if field.kind is TextKind.WORDS:
        return _joined_words(base, theirs, ours)
    if field.kind is TextKind.LINKS:
        return _joined_links(base, theirs, ours)
    if field.name in MARKINGS:
        rank = terms.scheme.rank
        raised = rank(ours) >= rank(base) and rank(theirs) >= rank(base)
        return max(ours, theirs, key=lambda level: (rank(level), level)) if raised else None
    return None


def _joined_words(base: tuple[str, ...], theirs: tuple[str, ...], ours: tuple[str, ...]) -> tuple[str, ...] | None:
    """Return our words without those that they took away, and behind them those that they added."""
    gone, added = set(base) - set(theirs), set(theirs) - set(base) - set(ours)
    joined = (*(word for word in ours if word not in gone), *sorted(added))
    return joined if len(joined) <= LONGEST_LIST else None


def _joined_links(base: tuple[str, ...], theirs: tuple[str, ...], ours: tuple[str, ...]) -> tuple[str, ...] | None:
    joined = woven_once(base, ours, theirs)
    return joined if joined is not None and len(joined) <= LONGEST_LIST else None


def _safe(field: FieldDeclaration, ours: Any, proposed: Any) -> object:  # noqa: ANN401  # a field's values
    """Return what stands while it is not decided: ours, and of plain words those that they added as well."""
    if field.kind is TextKind.WORDS:
        return (*ours, *(word for word in proposed if word not in ours))
    return ours


# ------------------------------------------------------------------------------------------------------------- reach


def _reaches(sides: Sides, field: FieldDeclaration, deciding: Holder, terms: Terms, faults: list[Fault]) -> MergedValue:
    """Merge reach settings name by name; settings of fields that they do not show are none of theirs."""
    where, base = (*sides.where, field.name), sides.before(field.name)
    given: Any = sides.theirs[field.name]
    theirs: dict[str, Reach] = {}
    for name, reach in given:
        why = _setting_fault(sides, deciding, name, reach)
        if why is not None:
            faults.append(Fault((*where, name), why))
        elif name in sides.theirs:
            theirs[name] = reach
    if sides.ours is None:
        return MergedValue(where, field, Outcome.TAKEN, base, None, _settings(theirs), _settings(theirs))
    refused = {name for name, _ in given} - set(theirs)
    ours = sides.ours.reach
    was = {} if base is NOT_SHOWN else dict(base)
    outcome, settings = _three_settings(was, theirs, dict(ours), {name for name in sides.theirs if name not in refused})
    proposed = _settings(settings)
    if outcome not in {Outcome.TAKEN, Outcome.MERGED}:
        return MergedValue(where, field, outcome, base, ours, proposed, ours)
    if asked := guarded(field, sides.ours, proposed, terms):
        return MergedValue(where, field, asked, base, ours, proposed, _narrowed(sides.ours, settings))
    return MergedValue(where, field, outcome, base, ours, proposed, proposed)


def _setting_fault(sides: Sides, deciding: Holder, name: str, reach: Reach) -> Why | None:
    declared = declarations(sides.kind).get(name)
    if declared is None or declared.structural:
        return Why.UNKNOWN
    return Why.TOO_WIDE if reach > declared.limits_in(deciding).widest else None


def _three_settings(
    base: dict[str, Reach], theirs: dict[str, Reach], ours: dict[str, Reach], seen: set[str]
) -> tuple[Outcome, dict[str, Reach]]:
    """Return what becomes of the settings of the fields they show, and what theirs would make of all settings."""
    proposed, by_them, by_us, both, alike_made = dict(ours), False, False, False, False
    for name in seen:
        was, here, there = base.get(name), ours.get(name), theirs.get(name)
        alike_made = alike_made or here == there != was
        by_us = by_us or here not in {was, there}
        if there in {was, here}:
            continue
        by_them, both = True, both or here != was
        proposed.pop(name, None)
        if there is not None:
            proposed[name] = there
    if by_them:
        merged = Outcome.MERGED if by_us or alike_made else Outcome.TAKEN
        return (Outcome.CONFLICT if both else merged), proposed
    return (Outcome.KEPT if by_us else Outcome.ALIKE if alike_made else Outcome.SAME), proposed


def _narrowed(ours: Holder, proposed: dict[str, Reach]) -> ReachSettings:
    """Return our settings with those of theirs that are narrower than what holds now."""
    fields = declarations(type(ours))
    narrower = {name: reach for name, reach in proposed.items() if reach < field_reach(ours, fields[name])}
    return _settings({**dict(ours.reach), **narrower})


def _settings(settings: dict[str, Reach]) -> ReachSettings:
    return tuple(sorted(settings.items()))
