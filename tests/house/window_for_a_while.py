"""Opens the real window on the sample, as `make run` does, and closes it after some seconds."""

from __future__ import annotations

import sys
from unittest.mock import patch

from PySide6.QtCore import QTimer

from cyberbrief import app, demonstration
from cyberbrief.gui.application import Application
from cyberbrief.gui.window import Window

MILLISECONDS = 4000


class ForAWhile(Application):
    """The application with somebody in it who closes the window after a while; `stood` once it was in sight."""

    stood = False

    def run(self, window: Window) -> int:
        """Show the window until it is closed."""

        def leave() -> None:
            ForAWhile.stood = window.isVisible()
            window.close()

        QTimer.singleShot(MILLISECONDS, leave)
        return super().run(window)


def main() -> int:
    """Show the sample; fails where its window never stood."""
    with patch.object(app, "Application", ForAWhile):
        code = demonstration.main()
    return code if ForAWhile.stood else 9


if __name__ == "__main__":
    sys.exit(main())
