"""Holds the data key while someone works, and lets go of it when no one has for a while."""

from __future__ import annotations

from collections.abc import Callable

from cyberbrief.host.clock import elapsed
from cyberbrief.vault.errors import LockedError
from cyberbrief.vault.keys import DataKey


class SessionLock:
    """The key of one open session.

    `touch` is called for everything the user does; `is_due` is asked by whoever can save unsaved typing
    first and then calls `lock`. The key itself is refused from the deadline on, even if nobody asked in
    time, as after the laptop slept.
    """

    def __init__(self, data_key: DataKey, idle_seconds: float, clock: Callable[[], float] = elapsed) -> None:
        self._data_key = data_key
        self._idle_seconds = idle_seconds
        self._clock = clock
        self._last = clock()

    @property
    def locked(self) -> bool:
        """Whether the key was let go."""
        return self._data_key.dropped

    @property
    def is_due(self) -> bool:
        """Whether the session has been idle for as long as it may, and is not locked yet."""
        return not self.locked and self.seconds_left() <= 0

    def seconds_left(self) -> float:
        """Return the seconds until the session is due to lock, never below 0."""
        return max(0.0, self._last + self._idle_seconds - self._clock())

    def touch(self) -> None:
        """Note that the user did something; too late once the deadline has passed."""
        if not self.is_due:
            self._last = self._clock()

    def go_on(self) -> None:
        """Count from now again, because the lock could not fall: something typed is not written yet."""
        self._last = self._clock()

    def wait_for(self, idle_seconds: float) -> None:
        """Take a new length of idleness, counted from the last thing the user did."""
        self._idle_seconds = idle_seconds

    def key(self) -> DataKey:
        """Return the key.

        Raises:
            LockedError: the session is locked, or idle for so long that it should be, and is from now on.
        """
        if self.is_due:
            self.lock()
        if self.locked:
            raise LockedError
        return self._data_key

    def lock(self) -> None:
        """Let go of the key; doing so twice is harmless."""
        self._data_key.drop()
