"""Days and hours as one reads them: short, with the month in letters, and on the clocks of two places."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QLocale

from cyberbrief.gui.language import tr, tr_counted


def today() -> date:
    """Return the day on this machine's clock."""
    return datetime.now(tz=UTC).astimezone().date()


def day_words(day: date | None) -> str:
    """Write a day such as “17 Jul”, with the year where it is not this one; nothing for none."""
    if day is None:
        return ""
    words = f"{day.day} {QLocale().monthName(day.month, QLocale.FormatType.ShortFormat)}"
    return words if day.year == today().year else f"{words} {day.year}"


def month_words(day: date) -> str:
    """Write the month of a day, such as “July 2026”."""
    return f"{QLocale().standaloneMonthName(day.month, QLocale.FormatType.LongFormat)} {day.year}"


def weekday_words(day: date) -> str:
    """Write a day with its weekday, such as “Thu 3 Dec”."""
    return f"{QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)} {day_words(day)}"


def instant_words(instant: datetime | None) -> str:
    """Write an instant by this machine's clock; nothing for none."""
    if instant is None:
        return ""
    here = instant.astimezone()
    return f"{day_words(here.date())}, {here:%H:%M}"


def two_clocks(instant: datetime, zone: str) -> str:
    """Write an instant by the clock of its place and by ours: “Tue 24 Nov, 12:00 New York · 18:00 here”."""
    there = instant.astimezone(zone_named(zone))
    here = instant.astimezone()
    words = f"{weekday_words(there.date())}, {there:%H:%M}"
    if there.utcoffset() == here.utcoffset():
        return tr("{when} here", when=words)
    hour = f"{here:%H:%M}" if here.date() == there.date() else f"{weekday_words(here.date())} {here:%H:%M}"
    return tr("{when} {place} · {hour} here", when=words, place=place_name(zone) or "UTC", hour=hour)


def zone_named(zone: str) -> tzinfo:
    """Return a zone by its name; UTC for none or an unknown one."""
    try:
        return ZoneInfo(zone or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def place_name(zone: str) -> str:
    """Return a zone's name as people say it: “New York” for America/New_York."""
    return zone.rpartition("/")[2].replace("_", " ")


def until_words(left: timedelta) -> str:
    """Say how long something is off, such as “19 h” or “4 days”, or how long it is past."""
    hours = round(abs(left).total_seconds() / 3600)
    days = abs(left).days
    past = left < timedelta()
    if hours < _HOURS_SHOWN:
        return tr("{n} h ago", n=hours) if past else tr("{n} h", n=hours)
    return tr_counted(days, "{n} day ago", "{n} days ago") if past else tr_counted(days, "{n} day", "{n} days")


_HOURS_SHOWN = 36
