"""Widgets that nobody holds any more are taken apart in the window's thread, whoever allocates meanwhile."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from cyberbrief.domain.progress import Progress
from cyberbrief.gui.background import Background


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.finish()
    assert gc.isenabled()


class Ring:
    """Garbage that only a sweep finds, and that says in which thread it was swept."""

    def __init__(self, swept: list[bool]) -> None:
        self.me = self
        self._swept = swept

    def __del__(self) -> None:
        self._swept.append(threading.current_thread() is threading.main_thread())


def test_a_worker_that_allocates_sweeps_nothing(qtbot: QtBot, background: Background) -> None:
    swept: list[bool] = []
    for _ in range(2_000):
        Ring(swept)

    def allocate(_progress: Progress) -> int:
        return len([[] for _ in range(50_000)])

    heard: list[int] = []
    background.run(allocate, heard.append, lambda error: pytest.fail(repr(error)))
    qtbot.waitUntil(lambda: bool(heard))
    background.sweeper.sweep()
    qtbot.waitUntil(lambda: len(swept) == 2_000)
    assert all(swept)


def test_what_a_job_holds_is_let_go_of_in_the_window_thread(qtbot: QtBot, background: Background) -> None:
    let_go: list[bool] = []

    class Held:
        def __del__(self) -> None:
            let_go.append(threading.current_thread() is threading.main_thread())

    def hold(_held: Held, _progress: Progress) -> int:
        return 1

    heard: list[int] = []
    for _ in range(40):
        background.run(partial(hold, Held()), heard.append, lambda error: pytest.fail(repr(error)))
    qtbot.waitUntil(lambda: len(heard) == 40)
    assert len(let_go) >= 20
    assert all(let_go)


def test_what_stands_is_passed_over_until_the_store_is_closed(background: Background) -> None:
    before: list[bool] = []
    after: list[bool] = []
    Ring(before)
    background.sweeper.pass_over_what_stands()
    Ring(after)
    gc.collect()
    assert (before, after) == ([], [True])
    background.sweeper.look_at_all()
    gc.collect()
    assert before == [True]


def test_the_window_need_not_wait_long_for_a_worker_that_reckons(background: Background) -> None:
    assert sys.getswitchinterval() < 0.001
    background.finish()
    assert sys.getswitchinterval() >= 0.001


def test_whoever_works_is_not_held_up_by_a_sweep(qtbot: QtBot, background: Background) -> None:
    swept: list[bool] = []
    for _ in range(2_000):
        Ring(swept)
    background.sweeper.touch()
    background.sweeper.sweep()
    assert not swept
    qtbot.waitUntil(lambda: len(swept) == 2_000)
