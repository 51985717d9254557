"""A clock that runs while one speaks: started, stopped, and set back to nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

_TICK = 200  # milliseconds


class StopWatch(QObject):
    """`ticked()` several times a second while it runs, and whenever it is started, stopped or set back."""

    ticked = Signal()

    def __init__(self, parent: QObject, milliseconds: Callable[[], int] | None = None) -> None:
        super().__init__(parent)
        self._own = QElapsedTimer()
        self._own.start()
        self._now = milliseconds or self._own.elapsed
        self._before = 0
        self._since: int | None = None
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self.ticked)

    @property
    def runs(self) -> bool:
        """Whether it runs."""
        return self._since is not None

    def seconds(self) -> float:
        """Return how long it has run."""
        running = self._now() - self._since if self._since is not None else 0
        return (self._before + running) / 1000

    def start(self) -> None:
        """Go on."""
        if self._since is None:
            self._since = self._now()
            self._timer.start()
            self.ticked.emit()

    def stop(self) -> None:
        """Stand still, and keep how long it ran."""
        if self._since is not None:
            self._before += self._now() - self._since
            self._since = None
            self._timer.stop()
            self.ticked.emit()

    def set_back(self) -> None:
        """Stand still at nothing."""
        self._before, self._since = 0, None
        self._timer.stop()
        self.ticked.emit()
