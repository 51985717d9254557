"""Which copies of a store are kept as time goes by: the latest few, then one a day, one a week, one a month."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Keeping:
    """How many copies are kept: the latest whatever their age, and the last of so many days, weeks and months."""

    latest: int
    days: int
    weeks: int
    months: int


FEW = Keeping(latest=2, days=3, weeks=2, months=0)
USUAL = Keeping(latest=3, days=7, weeks=4, months=12)
MANY = Keeping(latest=10, days=14, weeks=8, months=24)


def kept(made: Iterable[datetime], keeping: Keeping) -> frozenset[datetime]:
    """Return the instants whose copies are kept; the latest one is always among them.

    A day, week or month without a copy counts for nothing, so that a long absence thins nothing out.
    """
    newest_first = sorted(set(made), reverse=True)
    spans: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
        (keeping.days, datetime.date),
        (keeping.weeks, lambda instant: tuple(instant.isocalendar())[:2]),
        (keeping.months, lambda instant: (instant.year, instant.month)),
    )
    chosen = set(newest_first[: max(1, keeping.latest)])
    for number, span_of in spans:
        chosen |= set(_last_of_each(newest_first, span_of)[:number])
    return frozenset(chosen)


def _last_of_each(newest_first: list[datetime], span_of: Callable[[datetime], Hashable]) -> list[datetime]:
    last: dict[Hashable, datetime] = {}
    for instant in newest_first:
        last.setdefault(span_of(instant), instant)
    return list(last.values())
