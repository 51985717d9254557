"""An idle session lets go of the key at its deadline, asked or not."""

from __future__ import annotations

import pytest

from cyberbrief.vault.errors import LockedError
from cyberbrief.vault.keys import DataKey
from cyberbrief.vault.session_lock import SessionLock


class _Clock:
    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> _Clock:
    return _Clock()


@pytest.fixture
def session(clock: _Clock) -> SessionLock:
    return SessionLock(DataKey(b"\x01" * 32), 600, clock)


def test_a_session_in_use_keeps_its_key(session: SessionLock, clock: _Clock) -> None:
    for _ in range(10):
        clock.seconds += 599
        assert not session.is_due
        session.touch()
    assert session.seconds_left() == 600
    assert session.key() == DataKey(b"\x01" * 32)


def test_an_idle_session_is_due_and_then_locked(session: SessionLock, clock: _Clock) -> None:
    clock.seconds += 600
    assert (session.locked, session.is_due, session.seconds_left()) == (False, True, 0)
    session.lock()
    session.lock()
    assert (session.locked, session.is_due) == (True, False)
    with pytest.raises(LockedError):
        session.key()


def test_the_key_is_refused_after_the_deadline_even_if_nobody_locked(session: SessionLock, clock: _Clock) -> None:
    key = session.key()
    clock.seconds += 100_000
    with pytest.raises(LockedError):
        session.key()
    assert session.locked
    assert key.dropped


def test_a_touch_after_the_deadline_comes_too_late(session: SessionLock, clock: _Clock) -> None:
    clock.seconds += 601
    session.touch()
    assert session.is_due


def test_another_length_of_idleness_counts_from_the_last_touch(session: SessionLock, clock: _Clock) -> None:
    clock.seconds += 100
    session.wait_for(60)
    assert session.is_due
    session.wait_for(101)
    assert session.seconds_left() == 1


def test_the_real_clock_is_the_default() -> None:
    session = SessionLock(DataKey.fresh(), 60)
    assert 0 < session.seconds_left() <= 60
