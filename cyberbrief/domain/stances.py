"""Stances over time: which one holds now, and which went before it.

A stance replaces an older one of the same counterpart on the same position. The later day holds; of two of one day, or
of none, the one that was made later.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from datetime import date

from cyberbrief.domain.record import RecordId
from cyberbrief.domain.statement import Stance

Place = tuple[RecordId, RecordId]


def current(stances: Iterable[Stance]) -> dict[Place, Stance]:
    """Return the stance that holds now, by counterpart and position; ids grow with time, so that they break ties."""
    return {(stance.counterpart, stance.position): stance for stance in sorted(stances, key=_age)}


def history_of(stances: Iterable[Stance], counterpart: RecordId, position: RecordId) -> tuple[Stance, ...]:
    """Return the stances of a counterpart on a position, the oldest first and the one that holds last."""
    found = [one for one in stances if (one.counterpart, one.position) == (counterpart, position)]
    return tuple(sorted(found, key=_age))


def estimates(stances: Iterable[Stance]) -> dict[Place, Stance]:
    """Return by counterpart and position the latest stance with an estimate of theirs, else the one that holds."""
    every = tuple(stances)
    return current(every) | current(stance for stance in every if stance.estimate)


def succeeding(before: Stance | None, fresh: Stance) -> Stance:
    """Return a new stance in the place of an older one: what it says of them is new, what goes with them stays.

    The estimate of their ladder, our response, marking, reach and tags are taken over; note, statements and how sure we
    are belong to the old stance and stay with it.
    """
    if before is None:
        return fresh
    return dataclasses.replace(
        fresh,
        estimate=before.estimate,
        response=before.response,
        marking=before.marking,
        caveats=before.caveats,
        reach=before.reach,
        released_to=before.released_to,
        tags=before.tags,
    )


def _age(stance: Stance) -> tuple[date, str]:
    return stance.as_of or date.min, stance.id
