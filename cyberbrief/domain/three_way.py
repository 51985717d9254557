"""Two sequences that grew from one: where each was changed, and both changes woven together where they keep apart.

Differences are found as in E. Myers, An O(ND) Difference Algorithm and Its Variations (1986), with a bound on the work:
beyond it the whole stretch counts as changed, which makes a conflict of it and never a wrong merge.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, TypeVar

Item = TypeVar("Item", bound=Hashable)

_MOST_CHANGES = 800
_MOST_STEPS = 4_000_000  # changes times items, above which two stretches count as wholly different


@dataclass(frozen=True, slots=True, order=True)
class Hunk(Generic[Item]):
    """What stood from `start` to `end` of the first sequence and was replaced by `items`."""

    start: int
    end: int
    items: tuple[Item, ...]


def hunks(before: Sequence[Item], after: Sequence[Item]) -> tuple[Hunk[Item], ...]:
    """Return the changes that lead from one sequence to the other, in order, with something unchanged between them."""
    first = 0
    while first < min(len(before), len(after)) and before[first] == after[first]:
        first += 1
    last = 0
    while last < min(len(before), len(after)) - first and before[-1 - last] == after[-1 - last]:
        last += 1
    old, new = before[first : len(before) - last], after[first : len(after) - last]
    found: list[Hunk[Item]] = []
    x = y = 0
    for kept_x, kept_y in (*_kept(old, new), (len(old), len(new))):
        if kept_x > x or kept_y > y:
            found.append(Hunk(first + x, first + kept_x, tuple(new[y:kept_y])))
        x, y = kept_x + 1, kept_y + 1
    return tuple(found)


def woven(
    base: Sequence[Item],
    ours: Sequence[Item],
    theirs: Sequence[Item],
    parts: Callable[[Item], bool] = lambda _item: True,
) -> tuple[Item, ...] | None:
    """Return the base with the changes of both sides; None where one side's lie beside or across the other's.

    A change that both made is made once. Two changes are apart where between them something stayed for which `parts`
    holds.
    """
    left, right = set(hunks(base, ours)), set(hunks(base, theirs))
    listed = sorted(left | right, key=lambda hunk: (hunk.start, hunk.end))
    for hunk, following in pairwise(listed):
        of_one_side = any(hunk in side and following in side for side in (left, right))
        if not of_one_side and not any(parts(item) for item in base[hunk.end : following.start]):
            return None
    made: list[Item] = []
    done = 0
    for hunk in listed:
        made += [*base[done : hunk.start], *hunk.items]
        done = hunk.end
    return (*made, *base[done:])


def woven_once(base: Sequence[Item], ours: Sequence[Item], theirs: Sequence[Item]) -> tuple[Item, ...] | None:
    """Weave sequences in which each item stands once; None as well where one moved what the other took out.

    Where both put what stayed in another order, only the same order is no conflict.
    """
    stayed = set(base) & set(ours) & set(theirs)
    was, here, there = ([one for one in side if one in stayed] for side in (base, ours, theirs))
    if was not in (here, there) and here != there:
        return None
    joined = woven(base, ours, theirs)
    if joined is None or len(set(joined)) != len(joined):
        return None
    gone = (set(base) - set(ours)) | (set(base) - set(theirs))
    return None if gone & set(joined) else joined


def _kept(old: Sequence[Item], new: Sequence[Item]) -> list[tuple[int, int]]:
    """Return the places, in both, of what stayed; none where they are too different to tell."""
    size = len(old) + len(new)
    furthest = {1: 0}
    trail: list[dict[int, int]] = []
    for changes in range(min(size, _MOST_CHANGES, _MOST_STEPS // (size + 1)) + 1):
        trail.append(dict(furthest))
        for diagonal in range(-changes, changes + 1, 2):
            x = _stepped(furthest, diagonal, changes)
            while x < len(old) and 0 <= x - diagonal < len(new) and old[x] == new[x - diagonal]:
                x += 1
            furthest[diagonal] = x
            if x >= len(old) and x - diagonal >= len(new):
                return _walked_back(trail, len(old), len(new))
    return []


def _stepped(furthest: dict[int, int], diagonal: int, changes: int) -> int:
    """Return how far the first sequence is read after one more change."""
    if diagonal == -changes or (diagonal != changes and furthest[diagonal - 1] < furthest[diagonal + 1]):
        return furthest[diagonal + 1]
    return furthest[diagonal - 1] + 1


def _walked_back(trail: list[dict[int, int]], x: int, y: int) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for changes in range(len(trail) - 1, -1, -1):
        furthest, diagonal = trail[changes], x - y
        down = diagonal == -changes or (diagonal != changes and furthest[diagonal - 1] < furthest[diagonal + 1])
        before = diagonal + 1 if down else diagonal - 1
        from_x = furthest[before]
        from_y = from_x - before
        start_x = from_x if down else from_x + 1
        while x > start_x:
            x, y = x - 1, y - 1
            kept.append((x, y))
        x, y = from_x, from_y
    kept.reverse()
    return kept
