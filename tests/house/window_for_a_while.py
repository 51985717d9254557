"""Opens the real window on the sample, as `make run` does, and closes it after some seconds."""

from __future__ import annotations

import sys
from unittest.mock import patch

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from cyberbrief import app, demonstration
from cyberbrief.gui.application import Application
from cyberbrief.gui.window import Window

MILLISECONDS = 4000


class ForAWhile(Application):
    """The application with somebody in it who closes the window after a while."""

    def run(self, window: Window) -> int:
        """Show the window until it is closed."""
        QTimer.singleShot(MILLISECONDS, window.close)
        return super().run(window)


def main() -> int:
    """Show the sample; fails where its window never stood."""
    with patch.object(app, "Application", ForAWhile):
        code = demonstration.main()
    seen = [widget for widget in QApplication.topLevelWidgets() if widget.windowTitle()]
    return code if seen else 9


if __name__ == "__main__":
    sys.exit(main())
