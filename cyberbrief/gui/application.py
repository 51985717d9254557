"""The Qt application: made once, asked to run, ended when the last window closes."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from cyberbrief.gui.theme import Theme
from cyberbrief.gui.window import Window


class Application:
    """Qt's application, dressed in the theme. There is one a process; tests bring their own."""

    def __init__(self) -> None:
        existing = QCoreApplication.instance()
        self._application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
        self._application.setApplicationName("CyberBrief")
        self._application.setApplicationDisplayName("CyberBrief")
        self._application.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus, False)

    def dress(self, theme: Theme) -> None:
        """Put the theme on."""
        theme.apply(self._application)

    def run(self, window: Window) -> int:
        """Show the window and run until it closes; returns the exit code."""
        window.show()
        return self._application.exec()
