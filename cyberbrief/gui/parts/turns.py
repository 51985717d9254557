"""Work on widgets that is too long for one turn of the event loop is done in several, so that nothing stands still."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_A_TURN = 0.012  # seconds; what is painted after it needs time too
_AT_ONCE = 16  # widgets


class Turns(QObject):
    """Does work step by step, as much in a turn as takes a few milliseconds; `over()` once all of it is done.

    The steps are what an iterator does before each of its values. Beginning drops what was not done yet.
    """

    over = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._turn)

    @property
    def waiting(self) -> bool:
        """Whether there is more to do."""
        return bool(self._timer.isActive())

    def begin(self, steps: Iterable[None]) -> None:
        """Do these steps, from the next turn of the event loop on."""
        self._steps = iter(steps)
        self._timer.start()

    def _turn(self) -> None:
        steps = self._steps
        until = perf_counter() + _A_TURN
        for _step in steps:
            if steps is not self._steps:  # a step began something else
                return
            if perf_counter() >= until:
                self._timer.start()
                return
        if steps is self._steps:
            self.over.emit()


def dressed(page: QWidget) -> Iterator[None]:
    """Have the parts of a page look at the style sheet, a few a step, so that they need not when they are shown."""
    for number, part in enumerate(page.findChildren(QWidget)):
        if isValid(part):  # between two steps the page may have been filled anew
            part.ensurePolished()
        if number % _AT_ONCE == 0:
            yield
