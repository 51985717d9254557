"""What somebody is typing: the pause after which it is handed on, and the promise that nothing of it is lost.

A field owns one `Draft`. While somebody types, the text goes out at least every half second, whether or not
they pause; it goes out at once when the field loses the keyboard, is hidden, closed or about to be deleted.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

PAUSE = 500
_LEAVING = frozenset({QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.Close, QEvent.Type.DeferredDelete})


class Draft(QObject):
    """Hands a field's text on: `edited` while it is typed, `left` after that, when the field is left."""

    def __init__(self, field: QWidget, read: Callable[[], str], edited: SignalInstance, left: SignalInstance) -> None:
        super().__init__(field)
        self._read = read
        self._edited = edited
        self._left = left
        self._kept = ""
        self._touched = False
        self._waiting = False
        self._field = field
        self._around: list[QWidget] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.flush)
        field.installEventFilter(self)

    @property
    def waiting(self) -> bool:
        """Whether something was typed that was not handed on yet."""
        return self._waiting

    def load(self) -> None:
        """Take the field's text as what is kept; whatever was waiting is forgotten."""
        self._timer.stop()
        self._waiting = False
        self._kept = self._read()
        self._touched = False

    def type(self) -> None:
        """Note that somebody typed."""
        self._waiting = True
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Hand on what was typed, now."""
        # A field that is half gone is still told that it loses the focus: it is read only if something waits.
        if not self._waiting:
            return
        self._waiting = False
        self._timer.stop()
        text = self._read()
        if text != self._kept:
            self._kept = text
            self._touched = True
            self._edited.emit(text)

    def leave(self) -> None:
        """Hand on what was typed and say `left`, if anything was typed since the field was entered."""
        self.flush()
        if self._touched:
            self._touched = False
            self._left.emit(self._kept)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the field being left, or what it stands in going away with it."""
        kind = event.type()
        if kind == QEvent.Type.FocusIn and watched is self._field:
            self._watch_around()
        elif kind in _LEAVING:
            if watched is self._field or kind != QEvent.Type.FocusOut:
                self.leave()
            if kind == QEvent.Type.FocusOut:
                self._unwatch_around()
        return False

    def _watch_around(self) -> None:
        # Deleting a holder deletes the field in it without a word to the field while it can still be read.
        self._unwatch_around()
        link = self._field.parentWidget()
        while link is not None:
            link.installEventFilter(self)
            self._around.append(link)
            link = link.parentWidget()

    def _unwatch_around(self) -> None:
        for link in self._around:
            if isValid(link):
                link.removeEventFilter(self)
        self._around.clear()


def leave_all(root: QWidget) -> None:
    """Have every field under a widget hand on what was typed.

    Before locking, closing, exporting and switching rooms.
    """
    for draft in root.findChildren(Draft):
        draft.leave()
