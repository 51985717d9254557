"""Leaves what stands over the window as a person does, with Esc, and sees whether the keyboard is where it was."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from cyberbrief.gui.window import Window
from tests.journeys.person import Person, named, wait_until

_MOST_OPEN = 6
_SOON = 2_000  # milliseconds


class Leaving:
    """Made before something is opened, it remembers where the keyboard is."""

    def __init__(self, person: Person) -> None:
        self._person = person
        self._before = QApplication.focusWidget()

    def leave(self) -> list[str]:
        """Press Esc until nothing stands over the window; returns what did not go, or kept the keyboard."""
        faults, last = [], ""
        for _attempt in range(_MOST_OPEN):
            over = self._over()
            if over is None:
                break
            last = f"{type(over).__name__} “{named(over) or over.windowTitle()}”"
            self._person.keys("Esc")
            if not wait_until(partial(_gone, over), _SOON):
                faults.append(f"{last} does not go with Esc")
                over.close()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._close_other_windows()
        self._person.settles()
        if last and self._lost_the_keyboard():
            faults.append(f"{last} does not give the keyboard back")
        return faults

    def _over(self) -> QWidget | None:
        """Return what stands over the window and has the keyboard now."""
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if over is not None:
            return over
        window = self._person.program.window
        parts = window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        inside = window.centralWidget()
        return next((part for part in reversed(parts) if part is not inside and _stands_over(part)), None)

    def _close_other_windows(self) -> None:
        window = self._person.program.window
        for other in QApplication.topLevelWidgets():
            if isinstance(other, Window) and other.isVisible() and other is not window:
                other.close()
        window.activateWindow()
        wait_until(window.isActiveWindow)

    def _lost_the_keyboard(self) -> bool:
        before = self._before
        if before is None or not isValid(before) or not before.isVisible() or not before.isEnabled():
            return False
        return not wait_until(lambda: QApplication.focusWidget() is before, _SOON)


def _stands_over(part: QWidget) -> bool:
    return part.isVisible() and not part.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def _gone(over: QWidget) -> bool:
    return not isValid(over) or not over.isVisible()
