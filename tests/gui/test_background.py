"""Jobs run in the order in which they were given, and whoever asked hears once how it ended, in the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from cyberbrief.domain.progress import CancelledError, Progress, proceed
from cyberbrief.gui.background import Background


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.finish()


def _never(error: object) -> None:
    pytest.fail(f"unexpected: {error!r}")


def test_jobs_run_in_order_and_report_in_the_window_thread(qtbot: QtBot, background: Background) -> None:
    ran: list[int] = []
    heard: list[tuple[int, bool]] = []

    def job(number: int, _progress: Progress) -> int:
        assert threading.current_thread() is not threading.main_thread()
        ran.append(number)
        return number

    def hear(result: int) -> None:
        heard.append((result, threading.current_thread() is threading.main_thread()))

    for number in range(20):
        background.run(partial(job, number), hear, _never)
    qtbot.waitUntil(lambda: len(heard) == 20)
    assert ran == list(range(20))
    assert heard == [(number, True) for number in range(20)]


def test_a_failure_reaches_whoever_asked_and_the_next_job_runs(qtbot: QtBot, background: Background) -> None:
    said: list[object] = []

    def broken(_progress: Progress) -> int:
        raise ValueError("broken")

    background.run(broken, lambda _result: said.append("done"), lambda error: said.append(type(error)))
    background.run(lambda _progress: 7, said.append, _never)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said == [ValueError, 7]
    assert background.idle()


def test_progress_arrives_in_order_before_the_result(qtbot: QtBot, background: Background) -> None:
    said: list[object] = []

    def job(progress: Progress) -> str:
        for step in range(3):
            progress.report(step, 3, "pages")
        return "done"

    background.run(job, said.append, _never, lambda done, total, what: said.append((done, total, what)))
    qtbot.waitUntil(lambda: "done" in said)
    assert said == [(0, 3, "pages"), (1, 3, "pages"), (2, 3, "pages"), "done"]


def test_a_job_stops_when_it_is_asked_to(qtbot: QtBot, background: Background) -> None:
    started = threading.Event()
    said: list[object] = []

    def job(progress: Progress) -> None:
        started.set()
        while True:
            proceed(progress)

    work = background.run(job, _never, lambda error: said.append(type(error)))
    assert started.wait(5)
    work.cancel()
    qtbot.waitUntil(lambda: said == [CancelledError])
    assert not work.running


def test_a_job_that_was_stopped_before_it_began_never_runs(qtbot: QtBot, background: Background) -> None:
    gate = threading.Event()
    ran: list[str] = []
    said: list[object] = []
    background.run(lambda _progress: gate.wait(5), lambda _result: None, _never)
    waiting = background.run(lambda _progress: ran.append("ran"), _never, lambda error: said.append(type(error)))
    waiting.cancel()
    gate.set()
    qtbot.waitUntil(lambda: said == [CancelledError])
    assert ran == []


def test_closing_waits_for_what_writes_and_drops_what_reads(qtbot: QtBot) -> None:
    background = Background()
    gate = threading.Event()
    ran: list[str] = []
    ended: list[object] = []
    background.run(lambda _progress: gate.wait(5), ended.append, _never, must_finish=True)
    background.run(lambda _progress: ran.append("read"), ended.append, lambda _error: ended.append("dropped"))
    background.run(lambda _progress: ran.append("write"), ended.append, _never, must_finish=True)
    threading.Timer(0.05, gate.set).start()
    background.finish()
    assert ran == ["write"]
    qtbot.waitUntil(lambda: len(ended) == 3)
    assert ended == [True, "dropped", None]
    assert not background.run(lambda _progress: ran.append("late"), ended.append, _never).running
    with pytest.raises(RuntimeError):
        background.run(lambda _progress: ran.append("late"), ended.append, _never, must_finish=True)
    assert ran == ["write"]


def test_settling_hands_out_how_all_writing_ended(qtbot: QtBot, background: Background) -> None:
    ended: list[object] = []
    gate = threading.Event()
    background.run(lambda _progress: gate.wait(5), ended.append, _never, must_finish=True)
    background.run(lambda _progress: "read", ended.append, lambda _error: ended.append("dropped"))
    background.run(lambda _progress: 1 // 0, ended.append, lambda error: ended.append(type(error)), must_finish=True)
    threading.Timer(0.05, gate.set).start()
    background.settle()
    assert ended == [True, "dropped", ZeroDivisionError]
    assert background.idle()


def test_it_says_when_it_is_busy(qtbot: QtBot, background: Background) -> None:
    said: list[bool] = []
    background.busy.connect(said.append)
    background.run(lambda _progress: 1, lambda _result: None, _never)
    background.run(lambda _progress: 2, lambda _result: None, _never)
    qtbot.waitUntil(background.idle)
    assert said == [True, False]
