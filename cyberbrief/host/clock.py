"""What time it is: instants in UTC for records, and a clock for waiting that no one can set."""

from __future__ import annotations

import sys
import time
from datetime import UTC, date, datetime


def now() -> datetime:
    """Return this instant in UTC, aware, with its microseconds."""
    return datetime.now(UTC)


def today() -> date:
    """Return the day that it is where this machine stands."""
    return now().astimezone().date()


def iso(instant: datetime) -> str:
    """Write an aware instant as 2026-11-23T14:05:07.123456Z; six digits, so that texts sort as instants do.

    Raises:
        ValueError: the instant does not say which time zone it is in.
    """
    if instant.utcoffset() is None:
        raise ValueError("an instant without a time zone")
    return instant.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def elapsed() -> float:
    """Return seconds since some fixed moment, counting those that the machine slept.

    Idle locking needs this: Python's own monotonic clock stands still on Linux and macOS while a laptop is
    shut.
    """
    if sys.platform == "linux":
        seconds = time.clock_gettime(time.CLOCK_BOOTTIME)
    elif sys.platform == "darwin":  # pragma: no cover  # this and the next: other systems
        seconds = time.clock_gettime(time.CLOCK_MONOTONIC)
    else:  # pragma: no cover
        seconds = time.monotonic()
    return seconds
