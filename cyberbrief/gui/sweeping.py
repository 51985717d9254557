"""Garbage is swept in the window's thread alone.

Python takes apart what nobody holds any more in whichever thread happens to allocate; Qt does not survive a widget that
is taken apart by a worker. So Python's own sweeping rests while there is a worker, and the event loop sweeps instead.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 500  # milliseconds


class Sweeper(QObject):
    """Sweeps cyclic garbage from the event loop, by Python's own thresholds, until it is stopped."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    def sweep(self) -> None:
        """Sweep the oldest generation that is due."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in reversed(range(len(counts))):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Leave the garbage to Python again, when no worker runs any more."""
        self._timer.stop()
        gc.enable()
