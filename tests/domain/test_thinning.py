"""Which copies are kept as time goes by."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.domain.thinning import FEW, MANY, USUAL, Keeping, kept

START = datetime(2026, 11, 23, 9, tzinfo=UTC)
INSTANTS = st.lists(st.datetimes(datetime(2024, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001  # the strategy adds the zone


def daily(days: int) -> list[datetime]:
    return [START - timedelta(days=day) for day in range(days)]


@pytest.mark.parametrize(
    "keeping, days, left",
    [
        (Keeping(1, 0, 0, 0), 30, 1),
        (Keeping(3, 0, 0, 0), 30, 3),
        (Keeping(1, 7, 0, 0), 30, 7),
        (Keeping(1, 0, 4, 0), 30, 4),
        (Keeping(1, 0, 0, 12), 400, 12),
        (Keeping(0, 0, 0, 0), 30, 1),
        (USUAL, 400, 20),
    ],
)
def test_so_many_are_left(keeping: Keeping, days: int, left: int) -> None:
    assert len(kept(daily(days), keeping)) == left


def test_several_of_one_day_leave_the_last_of_it() -> None:
    day = [START + timedelta(hours=hour) for hour in range(5)]
    assert kept(day, Keeping(1, 7, 0, 0)) == {day[-1]}


def test_after_a_long_absence_nothing_is_thinned_out() -> None:
    old = daily(7)
    assert kept([*old, START + timedelta(days=900)], Keeping(1, 8, 0, 0)) == {*old, START + timedelta(days=900)}


@given(INSTANTS, st.sampled_from([FEW, USUAL, MANY]))
def test_the_newest_always_stays_and_thinning_twice_changes_nothing(made: list[datetime], keeping: Keeping) -> None:
    left = kept(made, keeping)
    assert left <= set(made)
    assert not made or max(made) in left
    assert kept(left, keeping) == left
