"""The Qt application: made once, asked to run, ended when the last window closes."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import delete, isValid

from cyberbrief.gui.theme import Ink, Theme
from cyberbrief.gui.translation import Translation
from cyberbrief.gui.window import Window

_SIGN = 64


class Application:
    """Qt's application, dressed in the theme. There is one a process; tests bring their own.

    `translations` is the folder of the files that the program's words are translated with.
    """

    def __init__(self, translations: Path) -> None:
        existing = QCoreApplication.instance()
        self._application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
        self._application.setApplicationName("CyberBrief")
        self._application.setApplicationDisplayName("CyberBrief")
        self._application.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus, False)
        self._translation = Translation(self._application, translations)

    def speak(self, language: str) -> None:
        """Speak a language ("" for the system's) from now on; what is on screen keeps its words until it is made."""
        self._translation.speak(language)

    def dress(self, theme: Theme) -> None:
        """Put the theme on, and a sign on the window by which a desktop shows it among others."""
        theme.apply(self._application)
        self._application.setWindowIcon(theme.icon("store", Ink.ACCENT, _SIGN))

    def run(self, window: Window) -> int:
        """Show the window and run until it closes; returns the exit code."""
        window.show()
        code = self._application.exec()
        clear_away()
        return code


def clear_away() -> None:
    """Delete every window, and every part that has no place in one, as long as there is an application to do it.

    What is left to the end of the interpreter is deleted after the application, which Qt does not survive.
    """
    for widget in QApplication.topLevelWidgets():
        if isValid(widget) and widget.parent() is None:
            delete(widget)
