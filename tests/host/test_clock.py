"""Instants are in UTC and sort as their texts do; the waiting clock only goes forward."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.host.clock import elapsed, iso, now

_INSTANTS = st.datetimes(
    min_value=datetime(1900, 1, 1),  # noqa: DTZ001  # the zone comes with the strategy
    timezones=st.integers(-23, 23).map(lambda hours: timezone(timedelta(hours=hours))),
)


def test_now_is_aware_and_in_utc() -> None:
    assert now().utcoffset() == timedelta(0)


@pytest.mark.parametrize(
    "instant, text",
    [
        (datetime(2026, 11, 23, 14, 5, 7, 123456, UTC), "2026-11-23T14:05:07.123456Z"),
        (datetime(2026, 11, 23, 14, 5, 7, 0, UTC), "2026-11-23T14:05:07.000000Z"),
        (
            datetime(2026, 11, 24, 1, 5, 7, 1, timezone(timedelta(hours=11))),
            "2026-11-23T14:05:07.000001Z",
        ),
    ],
)
def test_iso_is_utc_with_six_digits(instant: datetime, text: str) -> None:
    assert iso(instant) == text


def test_iso_refuses_an_instant_without_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        iso(datetime(2026, 11, 23))  # noqa: DTZ001  # the mistake under test


@given(_INSTANTS, _INSTANTS)
def test_texts_sort_as_instants_do_and_read_back(one: datetime, other: datetime) -> None:
    assert (iso(one) < iso(other)) == (one < other)
    assert datetime.fromisoformat(iso(one)) == one


def test_elapsed_goes_forward() -> None:
    readings = [elapsed() for _ in range(100)]
    assert readings == sorted(readings)
