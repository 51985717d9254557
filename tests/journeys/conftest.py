"""A person before the real window, in a home of their own; only the work of checking a passphrase is made cheap."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from cyberbrief.app import TRANSLATIONS, Program
from cyberbrief.gui.application import clear_away
from cyberbrief.gui.translation import Translation
from cyberbrief.gui.window import Window
from cyberbrief.host.log import Log
from cyberbrief.services.machine import Machine
from tests.journeys.person import CHEAP, Person, begin

Starting = Callable[..., Person]


class WatchedLog(Log):
    """Keeps the bugs of a journey with their whole story, which the program's own log never does."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.bugs: list[str] = []

    def record_bug(self, error: BaseException) -> None:
        """Note a bug."""
        self.bugs.append("".join(traceback.format_exception(error)))
        super().record_bug(error)


class Strays(QObject):
    """Notes windows that flash up beside the program's own: a part that is shown before it has a place."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at every window that is shown."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            own = isinstance(watched, Window | QDialog | QMenu) or watched.parentWidget() is not None
            if not own and watched.windowType() not in {Qt.WindowType.ToolTip, Qt.WindowType.Popup}:
                self.seen.append(f"{type(watched).__name__} “{watched.accessibleName()}”")
        return False


@pytest.fixture
def strays(qapp: QApplication) -> Iterator[Strays]:
    """Fail the test where anything flashed up as a window of its own."""
    made = Strays()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)
    assert not made.seen


@pytest.fixture
def tongue(qapp: QApplication) -> Iterator[Translation]:
    """Give the languages of the program; the tests speak English before and after."""
    locale, direction = QLocale(), qapp.layoutDirection()
    made = Translation(qapp, TRANSLATIONS)
    yield made
    made.hush()
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(direction)


@pytest.fixture
def starts(qtbot: QtBot, qapp: QApplication, strays: Strays, tongue: Translation) -> Iterator[Starting]:
    """Give a way to start the program, as often as one likes; what is open at the end is closed."""
    running: list[tuple[Program, WatchedLog]] = []

    def start(store: Path | None = None, machine: Machine | None = None, *, looks: bool = True) -> Person:
        for before in [one for one in running if not one[0].window.isVisible()]:
            running.remove(before)
            _end(*before)
        machine = machine or Machine(cost=CHEAP)
        log = WatchedLog(machine.paths.log)
        program = Program(machine, log, native_dialogs=False, speak=tongue.speak)
        running.append((program, log))
        begin(program, qapp, store, looks=looks)
        return Person(program)

    yield start
    for program, log in running:
        _end(program, log)
    clear_away()


def _end(program: Program, log: WatchedLog) -> None:
    """Close a program as the end of its process would."""
    program._close_anyway()
    program.theme.take_off()
    program.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    log.close()
    assert not log.bugs, "\n".join(log.bugs)


@pytest.fixture
def person(starts: Starting) -> Person:
    """Give somebody who starts the program for the first time."""
    return starts()
