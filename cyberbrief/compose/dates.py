"""Dates and instants as they are printed: "7–11 December 2026", "8 December 2026, 10:00 (15:00 UTC)"."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
# What is no longer than this is written in full everywhere.
_SHORT_MONTH = 4


def day(when: date) -> str:
    """Return a date in full."""
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def day_narrow(when: date) -> str:
    """Return a date for a narrow column, with its month cut short: "12 Nov 2026"."""
    month = _MONTHS[when.month - 1]
    return f"{when.day} {month if len(month) <= _SHORT_MONTH else month[:3]} {when.year}"


def day_short(when: date) -> str:
    """Return a date without its year, where the year is plain from what stands around it."""
    return f"{when.day} {_MONTHS[when.month - 1]}"


def days(first: date | None, last: date | None) -> str:
    """Return a span of days, saying month and year once where they are the same; "" where neither is known."""
    if first is None or last is None or first == last:
        known = first or last
        return day(known) if known else ""
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(last)}"
    if first.year == last.year:
        return f"{day_short(first)} – {day(last)}"
    return f"{day(first)} – {day(last)}"


def instant(when: datetime, zone: str) -> str:
    """Return an instant in a zone and in UTC; in UTC alone where the zone is not known."""
    universal = when.astimezone(UTC)
    there = _in_zone(when, zone)
    if there is None or there.utcoffset() == universal.utcoffset():
        return f"{day(universal)}, {universal:%H:%M} UTC"
    other_day = "" if there.date() == universal.date() else f"{day_short(universal)}, "
    return f"{day(there)}, {there:%H:%M} ({other_day}{universal:%H:%M} UTC)"


def time_of(when: datetime, zone: str) -> str:
    """Return the time of day of an instant in a zone; in UTC, and so named, where the zone is not known."""
    there = _in_zone(when, zone)
    return f"{there:%H:%M}" if there is not None else f"{when.astimezone(UTC):%H:%M} UTC"


def day_of(when: datetime, zone: str) -> date:
    """Return the day that an instant falls on in a zone (in UTC where the zone is not known)."""
    return (_in_zone(when, zone) or when.astimezone(UTC)).date()


def _in_zone(when: datetime, zone: str) -> datetime | None:
    try:
        return when.astimezone(ZoneInfo(zone)) if zone else None
    except (KeyError, ValueError, OSError, OverflowError):
        return None
