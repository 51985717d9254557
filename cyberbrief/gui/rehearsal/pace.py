"""How one keeps time: where one should be, how far behind, and when one will end. Nothing here knows a window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cyberbrief.compose.document import TimeRange

_GRACE = 3  # seconds by which nobody is early or late


@dataclass(frozen=True, slots=True)
class Pace:
    """How one stands at a point after some seconds; all in seconds.

    `mark` is where one should be once the point is said, `behind` by how much one is past that (negative: still before
    the point should have begun). `ends` is when the last point will be said, from the quicker speaker to the slower.
    """

    mark: float
    behind: float
    ends: TimeRange

    @property
    def is_behind(self) -> bool:
        """Whether one is slower than the points ask for."""
        return self.behind >= _GRACE

    @property
    def is_ahead(self) -> bool:
        """Whether one is quicker than the points ask for."""
        return self.behind <= -_GRACE


def pace(times: Sequence[TimeRange], here: int, elapsed: float) -> Pace:
    """Return how one stands at the point of that place."""
    begins = sum(_middle(time) for time in times[:here])
    mark = begins + (_middle(times[here]) if here < len(times) else 0)
    behind = elapsed - mark if elapsed > mark else min(0.0, elapsed - begins)
    rest = times[here + 1 :]
    until = max(elapsed, mark)
    ends = TimeRange(
        round(until) + sum(time.fastest for time in rest), round(until) + sum(time.slowest for time in rest)
    )
    return Pace(mark, behind, ends)


def _middle(time: TimeRange) -> float:
    return (time.fastest + time.slowest) / 2
