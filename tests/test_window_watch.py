"""The watch over the window sees slow work there, and only there."""

from __future__ import annotations

import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.window_watch import WindowWatch

CALLER = "def call(work):\n    work()\n"


def _in_file(path: str, text: str) -> dict[str, Any]:
    """Run a text as though it stood in the given file of the package."""
    names: dict[str, Any] = {}
    exec(compile(text, str(Path("cyberbrief", path)), "exec"), names)  # noqa: S102  # our own words, above
    return names


def _busy(until: threading.Event) -> Callable[[], None]:
    """Return store code that works until the event is set, looking at it all the time."""
    work: Callable[[], None] = _in_file(
        "store/engine.py", "def work(over):\n    while not over.is_set():\n        sum(range(1000))\n"
    )["work"]
    return lambda: work(until)  # type: ignore[call-arg]  # compiled above, with one argument


def _over_after(seconds: float) -> threading.Event:
    over = threading.Event()
    timer = threading.Timer(seconds, over.set)
    timer.start()
    return over


@pytest.mark.parametrize("caller, seen", [("gui/window.py", True), ("services/reading.py", False), ("cli.py", False)])
def test_slow_work_is_seen_where_the_window_called_it(caller: str, seen: bool) -> None:
    call = _in_file(caller, CALLER)["call"]
    with WindowWatch() as watch:
        call(_busy(_over_after(0.3)))
    assert bool(watch.stalls) is seen
    assert ("store/engine.py" in watch.report()) is seen


def test_the_same_work_on_another_thread_is_no_stall() -> None:
    call = _in_file("gui/background.py", CALLER)["call"]
    thread = threading.Thread(target=call, args=(_busy(_over_after(0.2)),))
    with WindowWatch() as watch:
        thread.start()
        thread.join()
    assert not watch.stalls


class Held:
    """Something that has to end where it was made, as the painter of a widget has."""


def _made_and_left(deep: int) -> list[weakref.ref[Held]]:
    held = Held()
    below = _made_and_left(deep - 1) if deep else []
    return [*below, weakref.ref(held)]


@pytest.fixture
def restless() -> Iterator[None]:
    """Let threads take turns at almost every step, as they do where a machine has other work."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("restless")
def test_nothing_outlives_the_call_it_stands_in_because_it_was_watched() -> None:
    over = _over_after(1.0)
    outlived = 0
    with WindowWatch():
        while not over.is_set():
            outlived += sum(held() is not None for held in _made_and_left(80))
    assert outlived == 0
