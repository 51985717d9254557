"""What the window does when something goes wrong.

A `CyberBriefError` is known: it is told in its two sentences, calmly, where the user is. Anything else is a bug: it is
logged without content, told as a bug, and the program goes on. Details that a user may copy name files, lines and kinds
of error, never a word of a record.
"""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, Slot, qInstallMessageHandler, qVersion
from PySide6.QtGui import QGuiApplication

from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.domain.progress import CancelledError
from cyberbrief.gui.parts.notice import Notice
from cyberbrief.gui.theme import Meaning

BUG = "Something went wrong inside the program."
BUG_REMEDY = "What you typed is kept. Copy the details for whoever looks after CyberBrief, and go on."


class Errors(QObject):
    """Tells errors in a strip and catches what nobody caught; `log` receives lines without content."""

    _raised = Signal(object)

    def __init__(self, notice: Notice, log: Callable[[str], None]) -> None:
        super().__init__()
        self._notice = notice
        self._log = log
        self._details = ""
        notice.pressed.connect(self.copy_details)
        self._raised.connect(self._told)

    def show(self, error: BaseException) -> None:
        """Tell an error, from any thread; work that the user stopped is no error."""
        self._raised.emit(error)

    def copy_details(self) -> None:
        """Put the details of the error that is shown on the clipboard."""
        QGuiApplication.clipboard().setText(self._details)

    def install(self) -> None:
        """Catch what nobody caught, in every thread, and Qt's own complaints."""
        sys.excepthook = self._uncaught
        threading.excepthook = lambda raised: self.show(raised.exc_value) if raised.exc_value else None
        qInstallMessageHandler(self._from_qt)

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def _uncaught(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        self.show(error)

    @Slot(object)
    def _told(self, error: BaseException) -> None:
        if isinstance(error, CancelledError):
            self._notice.say(error.happened, error.remedy)
            return
        self._details = details(error)
        if isinstance(error, CyberBriefError):
            self._log(f"told the user: {type(error).__name__}")
            self._notice.say(error.happened, error.remedy, Meaning.ERROR, "octagon-x", "Copy details")
            return
        self._log(f"bug: {self._details}")
        self._notice.say(BUG, BUG_REMEDY, Meaning.ERROR, "octagon-x", "Copy details")

    def _from_qt(self, kind: QtMsgType, context: QMessageLogContext, _message: str) -> None:
        self._log(f"qt {kind.name}: {context.category or 'default'} {context.function or ''}".rstrip())


def details(error: BaseException) -> str:
    """Return what a user may pass on: versions, the kind of error and where it arose; no word of any record."""
    lines = [
        f"{type(error).__name__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.machine()}",
    ]
    for frame in traceback.extract_tb(error.__traceback__):
        place = frame.filename.replace("\\", "/").rpartition("/cyberbrief/")[2]
        lines.append(f"  {place.rpartition('/site-packages/')[2]}:{frame.lineno} {frame.name}")
    cause = error.__cause__ or error.__context__
    if cause is not None:
        lines.append(f"from {type(cause).__name__}")
    return "\n".join(lines)
