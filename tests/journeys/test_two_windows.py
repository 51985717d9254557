"""Two windows on one store: each sees what is written in the other, each has its own way, one lock covers both."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication

from cyberbrief.app import Program
from cyberbrief.gui.window import Window
from cyberbrief.services import history, reading
from tests.journeys.first_run import make_a_dossier, make_a_store, unlock
from tests.journeys.person import Person, wait_until, words_of


class Second(Person):
    """The same person before another window of the program."""

    def __init__(self, program: Program, window: Window) -> None:
        super().__init__(cast("Program", SimpleNamespace(window=window, background=program.background)))

    def comes(self) -> None:
        """Turn to this window."""
        self.program.window.activateWindow()
        assert wait_until(self.program.window.isActiveWindow)


def another(person: Person) -> Second:
    """Open another window by its keys, and turn to it."""
    person.keys("Ctrl+Alt+N")
    assert wait_until(lambda: len(person.program.seats) == 2)
    second = Second(person.program, person.program.seats[1].window)
    second.comes()
    second.settles()
    return second


def turn_to_first(person: Person) -> None:
    person.program.window.activateWindow()
    assert wait_until(person.program.window.isActiveWindow)


@pytest.fixture
def both(person: Person) -> tuple[Person, Second]:
    make_a_store(person)
    make_a_dossier(person, "Thematic group 1")
    person.go("Positions")
    person.write("Add a position", "Undersea cables")
    person.keys("Return")
    person.settles()
    return person, another(person)


def test_what_is_written_in_one_window_stands_in_the_other_and_each_has_its_own_way(
    both: tuple[Person, Second],
) -> None:
    first, second = both
    second.sees("Undersea cables")
    second.go("Overview")
    turn_to_first(first)
    first.sees("Add a position")
    first.write("Add a position", "Directory of contacts")
    first.keys("Return")
    first.settles()
    second.comes()
    second.go("Positions")
    second.sees("Directory of contacts")
    second.keys("Alt+Left")
    assert wait_until(lambda: second.program.window.trail.here is not None)
    assert second.program.window.trail.here != first.program.window.trail.here


def test_what_is_being_typed_in_one_is_not_overwritten_in_the_other(both: tuple[Person, Second]) -> None:
    first, second = both
    second.choose_row("Undersea cables")
    second.write("Objective", "Typed in the second")
    turn_to_first(first)
    first.choose_row("Undersea cables")
    first.write("Objective", "Typed in the first")
    second.comes()
    second.types(" and on")
    for window in (first, second):
        window.settles()
    workspace = first.program.workbench._workspace if first.program.workbench else None
    assert workspace is not None
    (position,) = reading.records(workspace, "position")
    told = " ".join(str(line) for line in history.of_record(workspace, position.id))
    assert "Typed in the first" in told
    assert "Typed in the second" in told
    assert str(getattr(position, "objective", "")) in {
        "Typed in the first",
        "Typed in the second and on",
        "Typed in the first and on",
    }


def test_one_lock_covers_both_and_unlocking_brings_both_back(both: tuple[Person, Second]) -> None:
    first, _second = both
    turn_to_first(first)
    first.keys("Ctrl+L")
    first.sees("My desk is locked")
    first.settles()
    assert len(first.program.seats) == 1
    everything = "\n".join(word for widget in QApplication.allWidgets() for word in words_of(widget))
    assert "Undersea cables" not in everything
    unlock(first)
    assert wait_until(lambda: len(first.program.seats) == 2)
    back = Second(first.program, first.program.seats[1].window)
    back.comes()
    back.settles()
    back.sees("Undersea cables")


@pytest.mark.parametrize("closed", [0, 1])
def test_closing_one_leaves_the_other_with_the_store(both: tuple[Person, Second], closed: int) -> None:
    program = both[0].program
    left = program.seats[1 - closed].window
    program.seats[closed].window.close()
    assert wait_until(lambda: len(program.seats) == 1)
    assert program.window is left
    person = Second(program, left)
    person.comes()
    person.go("Positions")
    person.sees("Undersea cables")
    person.write("Add a position", "Directory of contacts")
    person.keys("Return")
    person.settles()
    person.sees("Directory of contacts")
    person.keys("Ctrl+L")
    person.sees("My desk is locked")
    person.settles()


def test_no_title_of_a_window_carries_words_of_a_record(both: tuple[Person, Second]) -> None:
    first, second = both
    for window in (first, second):
        window.settles()
    assert {seat.window.windowTitle() for seat in first.program.seats} == {"CyberBrief"}
