"""Trades across positions: where a package would land in a negotiation space, and which trades suggest themselves.

1. A package lands in a space at the outcome it gets us there, or at the outcome of the step it gives there. It lands
   well within the overlap; where there is a gap, a package that gets us an outcome within our range closes it, and so
   does one that gives a step as far as they would go.
2. A trade suggests itself between two linked positions where the counterpart supports us on neither: on one we give
   the first fallback below our preferred outcome (never the bottom line), on the other we get the outcome that is best
   for us and still within their range, or, where there is a gap, the last that is within ours.
3. What is given is what they want: only a step that lies nearer to theirs than where we stand now counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import NamedTuple

from cyberbrief.domain.instruction import Package, PackageState
from cyberbrief.domain.position import Position, RungKind
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.space import Mark, Meeting, Space, space
from cyberbrief.domain.statement import Stance, StanceLevel

_SATISFIED = frozenset({StanceLevel.STRONGLY_SUPPORTS, StanceLevel.SUPPORTS})


class Landing(Enum):
    """Where a package lands in a space."""

    WITHIN = "within"
    CLOSES = "closes"
    OUTSIDE = "outside"
    NOT_PLACED = "not placed"


class Landed(NamedTuple):
    """Where a package lands, at which outcome, and at which step of ours (None where none stands there)."""

    landing: Landing
    place: int | None = None
    step: Mark | None = None


class Trade(NamedTuple):
    """A trade that suggests itself: on `giving` we go down to a step, on `getting` we get an outcome."""

    giving: Position
    step: Mark
    getting: Position
    outcome: str
    outcome_words: str


def landed(found: Space, position: RecordId, package: Package) -> Landed:
    """Say where a package that concerns a position lands in its space."""
    places = [found.place_of(gain.outcome) for gain in package.gets if gain.position == position]
    gains = [place for place in places if place is not None]
    steps = {mark.id: mark.place for mark in found.ours}
    given = [place for one in package.gives if one.position == position and (place := steps.get(one.rung)) is not None]
    place = next(iter((*gains, *given)), None)
    if place is None or found.our_limit is None or found.their_limit is None:
        return Landed(Landing.NOT_PLACED, place)
    step = found.our_step_at(place)
    if found.meeting is not Meeting.GAP:
        within = found.their_limit <= place <= found.our_limit
        return Landed(Landing.WITHIN if within else Landing.OUTSIDE, place, step)
    closes = place <= found.our_limit if gains else place >= found.their_limit
    return Landed(Landing.CLOSES if closes else Landing.OUTSIDE, place, step)


def concerning(packages: Iterable[Package], position: RecordId, counterpart: RecordId) -> tuple[Package, ...]:
    """Return the packages that trade a position with a counterpart, or with anybody; dropped ones last."""
    found = [
        one
        for one in packages
        if one.counterpart in {"", counterpart}
        and position in {*(given.position for given in one.gives), *(got.position for got in one.gets)}
    ]
    return tuple(sorted(found, key=lambda one: one.state is PackageState.DROPPED))


def suggested(
    position: Position,
    linked: Iterable[Position],
    stances: Mapping[RecordId, Stance],
    packages: Iterable[Package] = (),
) -> tuple[Trade, ...]:
    """Return the trades that suggest themselves; `stances` are the counterpart's own, by position.

    A pair of positions that a package with the counterpart trades in the same direction already is left out.
    """
    made = {(given.position, got.position) for one in packages for given in one.gives for got in one.gets}
    found: list[Trade] = []
    for other in linked:
        for giving, getting in ((other, position), (position, other)):
            trade = _trade(giving, getting, stances) if (giving.id, getting.id) not in made else None
            if trade is not None:
                found.append(trade)
    return tuple(found)


def _trade(giving: Position, getting: Position, stances: Mapping[RecordId, Stance]) -> Trade | None:
    wanted, asked = stances.get(giving.id), stances.get(getting.id)
    if wanted is None or asked is None or wanted.level in _SATISFIED or asked.level in _SATISFIED:
        return None
    step = _concession(space(giving, wanted))
    place = _gain(space(getting, asked))
    if step is None or place is None:
        return None
    outcome = getting.outcomes[place]
    return Trade(giving, step, getting, outcome.id, outcome.text)


def _concession(found: Space) -> Mark | None:
    """Return the first fallback that lies nearer to theirs than our preferred outcome and this side of our limit."""
    standing = [mark.place for mark in found.ours if mark.kind is RungKind.PREFERRED and mark.place is not None]
    standing = standing or [
        mark.place for mark in found.ours if mark.kind is RungKind.OPENING and mark.place is not None
    ]
    here = max(standing, default=-1)
    for mark in found.ours:
        within = mark.place is not None and found.our_limit is not None and here < mark.place <= found.our_limit
        if mark.kind is RungKind.FALLBACK and within:
            return mark
    return None


def _gain(found: Space) -> int | None:
    """Return the outcome to ask for: the best for us that they might take, in a gap the last that we can."""
    if found.our_limit is None:
        return None
    if found.meeting is Meeting.UNKNOWN or found.their_limit is None:
        preferred = [one.place for one in found.ours if one.kind is RungKind.PREFERRED and one.place is not None]
        return preferred[0] if preferred else None
    return min(found.our_limit, found.their_limit)
