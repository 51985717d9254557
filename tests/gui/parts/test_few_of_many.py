"""Of many lines only those that stand there are made; long work on a page leaves turns to the event loop."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cyberbrief.gui.parts.few_of_many import FewOfMany
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.surface import clear
from cyberbrief.gui.parts.turns import Turns
from cyberbrief.gui.theme import Theme

LONG = 0.02  # seconds; more than is done in one turn


def test_a_line_is_made_when_it_is_to_stand_there(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column, held = QVBoxLayout(page), QVBoxLayout()
    made: list[int] = []

    def add(number: int) -> None:
        made.append(number)
        held.addWidget(Label(str(number)))

    few = FewOfMany(theme, page, add, lambda: clear(held), lambda rest: f"{rest} more", "Fewer", 5)
    column.addLayout(held)
    column.addWidget(few.more)
    page.show()
    few.show_lines(range(30))
    assert made == list(range(5))
    assert (few.more.isVisible(), few.more.text()) == (True, "25 more")
    few.more.click()
    assert made == list(range(25))
    few.more.click()
    assert (few.shown, few.more.text()) == (30, "Fewer")
    few.more.click()
    assert (few.shown, held.count()) == (5, 5)
    few.show_lines(range(3))
    assert few.more.isHidden()


def test_long_work_lets_the_window_breathe_between(qtbot: QtBot) -> None:
    owner = QObject()
    turns, breaths, seen = Turns(owner), QTimer(owner, interval=0), []
    breaths.timeout.connect(lambda: seen.append(-1))
    breaths.start()

    def steps() -> Iterator[None]:
        for number in range(3):
            since = time.perf_counter()
            while time.perf_counter() - since < LONG:
                pass
            seen.append(number)
            yield

    turns.begin(steps())
    assert (seen, turns.waiting) == ([], True)
    with qtbot.waitSignal(turns.over):
        pass
    assert not turns.waiting
    assert [number for number in seen if number >= 0] == [0, 1, 2]
    assert all(-1 in seen[seen.index(number) : seen.index(number + 1)] for number in (0, 1))


def test_what_begins_anew_drops_what_was_not_done(qtbot: QtBot) -> None:
    owner = QObject()
    turns, seen = Turns(owner), []

    def steps(name: str) -> Iterator[None]:
        seen.append(name)
        yield

    turns.begin(steps("dropped"))
    turns.begin(steps("done"))
    with qtbot.waitSignal(turns.over):
        pass
    assert seen == ["done"]
