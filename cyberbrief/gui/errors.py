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
from pathlib import PurePath
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, Slot, qInstallMessageHandler, qVersion
from PySide6.QtGui import QGuiApplication

from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.domain.progress import CancelledError
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.notice import Notice
from cyberbrief.gui.theme import Meaning

BUG = later("Something went wrong inside the program.")
BUG_REMEDY = later("What you typed is kept. Copy the details for whoever looks after CyberBrief, and go on.")


class QtNote(Exception):  # Qt said something; its words may hold ours, so only its weight is kept
    """Qt said something in passing."""


class QtWarning(QtNote):
    """Qt warned."""


class QtFailure(QtNote):
    """Qt failed at something."""


_QT_COMPLAINTS = {
    QtMsgType.QtDebugMsg: QtNote,
    QtMsgType.QtInfoMsg: QtNote,
    QtMsgType.QtWarningMsg: QtWarning,
    QtMsgType.QtCriticalMsg: QtFailure,
    QtMsgType.QtFatalMsg: QtFailure,
}


class Errors(QObject):
    """Tells errors in a strip and catches what nobody caught; `record` keeps types and places, no words."""

    _raised = Signal(object)

    def __init__(self, notice: Notice, record: Callable[[BaseException], None]) -> None:
        super().__init__()
        self._notice = notice
        self._record = record
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
            self._notice.say(tr(error.happened), tr(error.remedy))
            return
        self._details = details(error)
        if isinstance(error, CyberBriefError):
            self._notice.say(tr(error.happened), tr(error.remedy), Meaning.ERROR, "octagon-x", tr("Copy details"))
            return
        self._record(error)
        self._notice.say(tr(BUG), tr(BUG_REMEDY), Meaning.ERROR, "octagon-x", tr("Copy details"))

    def _from_qt(self, kind: QtMsgType, _context: QMessageLogContext, _message: str) -> None:
        self._record(_QT_COMPLAINTS[kind]())


def details(error: BaseException) -> str:
    """Return what a user may pass on: versions, the kind of error and where it arose; no word of any record."""
    lines = [
        f"{type(error).__name__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.machine()}",
    ]
    for frame, line in traceback.walk_tb(error.__traceback__):
        code = frame.f_code
        # The folder and the name only: the rest of a path may name the user.
        lines.append(f"  {'/'.join(PurePath(code.co_filename).parts[-2:])}:{line} {code.co_name}")
    cause = error.__cause__ or error.__context__
    if cause is not None:
        lines.append(f"from {type(cause).__name__}")
    return "\n".join(lines)
