"""What one can do with a ladder, as pure changes of its steps."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from cyberbrief.domain.audience import field_reach, settled
from cyberbrief.domain.position import Rung, RungKind
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import declarations

Ladder = tuple[Rung, ...]
_ORDER = tuple(RungKind)
_NEEDED = (RungKind.OPENING, RungKind.PREFERRED, RungKind.RED_LINE)
_WORDING = ("text", "proposed_language")
_TERMS = ("condition", "authority")


def with_rung(ladder: Ladder, rung: str, values: Mapping[str, object]) -> Ladder:
    """Return the ladder with other values in one step; its reach never stays wider than its kind allows."""
    given: dict[str, Any] = dict(values)
    return tuple(_changed(step, given) if step.id == rung else step for step in ladder)


def _changed(step: Rung, given: dict[str, Any]) -> Rung:
    return within_limits(settled(step, dataclasses.replace(step, **given)))


def without(ladder: Ladder, rung: str) -> Ladder:
    """Return the ladder without a step."""
    return tuple(step for step in ladder if step.id != rung)


def moved(ladder: Ladder, rung: str, target: int) -> Ladder:
    """Return the ladder with a step at another place, counted without it."""
    step = next(step for step in ladder if step.id == rung)
    rest = list(without(ladder, rung))
    rest.insert(max(0, min(target, len(rest))), step)
    return tuple(rest)


def added(ladder: Ladder, step: Rung) -> Ladder:
    """Return the ladder with a new step where its kind belongs: below its own kind and all that come before it."""
    rank = _ORDER.index(step.kind)
    place = max((number + 1 for number, other in enumerate(ladder) if _ORDER.index(other.kind) <= rank), default=0)
    return (*ladder[:place], step, *ladder[place:])


def wanting(ladder: Ladder) -> RungKind:
    """Return the step that a ladder lacks first: its opening, what we prefer, its red line; then one more fallback."""
    there = {step.kind for step in ladder}
    return next((kind for kind in _NEEDED if kind not in there), RungKind.FALLBACK)


def within_limits(step: Rung) -> Rung:
    """Return the step with no reach set wider than its kind allows."""
    fields = declarations(Rung)
    kept = tuple((name, min(reach, fields[name].limits_in(step).widest)) for name, reach in step.reach)
    return step if kept == step.reach else dataclasses.replace(step, reach=kept)


def reach_of(step: Rung) -> tuple[Reach, Reach]:
    """Return how far a step's words may travel, and the widest they may be given."""
    field = declarations(Rung)["text"]
    return field_reach(step, field), field.limits_in(step).widest


def with_reach(step: Rung, reach: Reach) -> Rung:
    """Return the step with its words reaching so far; its condition and authority never further than theirs may."""
    fields = declarations(Rung)
    settings = {name: kept for name, kept in step.reach if name not in {*_WORDING, *_TERMS}}
    for name in (*_WORDING, *_TERMS):
        limits = fields[name].limits_in(step)
        wanted = min(reach, limits.widest)
        if wanted is not limits.default:
            settings[name] = wanted
    return dataclasses.replace(step, reach=tuple(sorted(settings.items())))
