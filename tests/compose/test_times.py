"""Speaking time and dates as they are printed."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.compose.dates import day, day_of, days, instant
from cyberbrief.compose.document import TimeRange
from cyberbrief.compose.speaking_time import clock, clock_range, speaking_time, total


def test_a_minute_of_words_takes_about_a_minute() -> None:
    time = speaking_time("word " * 130, 130)
    assert time.fastest < 60 < time.slowest
    assert speaking_time("word " * 110, 110) == time
    assert speaking_time("字" * 220, 130) == time
    assert speaking_time("", 130) == TimeRange(0, 0)


@given(st.text(max_size=200), st.text(max_size=200), st.integers(1, 300))
def test_more_takes_longer_and_a_mark_nothing(first: str, second: str, pace: int) -> None:
    both = speaking_time(f"{first} {second}", pace)
    assert speaking_time(first, pace).slowest <= both.slowest + (
        0 if "[@" not in first + second else both.slowest + 600
    )
    assert both.fastest <= both.slowest
    assert speaking_time(f"{first.replace('[', '')} [@A/70/174 para. 13]", pace) == speaking_time(
        f"{first.replace('[', '')} ", pace
    )


def test_clocks() -> None:
    assert clock(138) == "2:18"
    assert clock(5) == "0:05"
    assert clock_range(total([TimeRange(60, 70), TimeRange(78, 91)])) == "2:18–2:41"


@pytest.mark.parametrize(
    "first, last, printed",
    [
        (date(2026, 12, 7), date(2026, 12, 11), "7–11 December 2026"),
        (date(2026, 11, 30), date(2026, 12, 4), "30 November – 4 December 2026"),
        (date(2026, 12, 30), date(2027, 1, 2), "30 December 2026 – 2 January 2027"),
        (date(2026, 12, 7), date(2026, 12, 7), "7 December 2026"),
        (date(2026, 12, 7), None, "7 December 2026"),
        (None, None, ""),
    ],
)
def test_spans(first: date | None, last: date | None, printed: str) -> None:
    assert days(first, last) == printed


@pytest.mark.parametrize(
    "hour, zone, printed",
    [
        (15, "America/New_York", "8 December 2026, 10:00 (15:00 UTC)"),
        (3, "America/New_York", "7 December 2026, 22:00 (8 December, 03:00 UTC)"),
        (15, "UTC", "8 December 2026, 15:00 UTC"),
        (15, "", "8 December 2026, 15:00 UTC"),
        (15, "Mars/Base", "8 December 2026, 15:00 UTC"),
        (15, "../etc/passwd", "8 December 2026, 15:00 UTC"),
        (15, "Africa/Abidjan", "8 December 2026, 15:00 UTC"),
    ],
)
def test_instants_in_both_zones(hour: int, zone: str, printed: str) -> None:
    assert instant(datetime(2026, 12, 8, hour, tzinfo=UTC), zone) == printed


def test_days_of_instants() -> None:
    assert day(day_of(datetime(2026, 12, 8, 3, tzinfo=UTC), "America/New_York")) == "7 December 2026"
    assert day(day_of(datetime(2026, 12, 8, 3, tzinfo=UTC), "")) == "8 December 2026"
