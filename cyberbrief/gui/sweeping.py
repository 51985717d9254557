"""Garbage is swept in the window's thread alone.

Python takes apart what nobody holds any more in whichever thread happens to allocate; Qt does not survive a widget that
is taken apart by a worker. So Python's own sweeping rests while there is a worker, and the event loop sweeps instead.

To look at everything that is held takes a tenth of a second, most of it for the program itself. So what stands when a
store is opened is passed over until the store is closed, and the oldest generation is looked at once a minute at most.
All of it waits for a pause of whoever works, since a large page or pack leaves much to look at.
"""

from __future__ import annotations

import gc
import sys
import time

from PySide6.QtCore import QObject, QTimer

_EVERY = 500  # milliseconds
_OLDEST, _OLDEST_EVERY = 2, 60.0  # seconds
# Seconds without a key or a click after which each generation may be swept: then a tenth of a second is not felt.
_RESTS = (0.5, 1.0, 3.0)
_LONGEST = 20.0  # seconds of work without any pause, after which the young ones are swept all the same
# Seconds after which the worker hands over to the window's thread, which asks for it at every event: with Python's own
# five thousandths a page of a hundred parts waits for half a second.
_HANDING_OVER = 0.0005


class Sweeper(QObject):
    """Sweeps cyclic garbage from the event loop, by Python's own thresholds, until it is stopped."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._usual = sys.getswitchinterval()
        sys.setswitchinterval(_HANDING_OVER)
        self._swept = self._swept_young = self._touched = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    def touch(self) -> None:
        """Note that somebody is doing something."""
        self._touched = time.monotonic()

    def sweep(self) -> None:
        """Sweep the oldest generation that is due."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in reversed(range(len(counts))):
            if counts[generation] > thresholds[generation] and self._is_due(generation):
                gc.collect(generation)
                self._swept_young = time.monotonic()
                return

    def pass_over_what_stands(self) -> None:
        """Look at nothing that there is now, until `look_at_all`."""
        gc.freeze()

    def look_at_all(self) -> None:
        """Look at everything again: what was held for a store that is closed goes with it."""
        gc.unfreeze()
        self._swept = time.monotonic() - _OLDEST_EVERY
        self._touched = time.monotonic() - _RESTS[_OLDEST]

    def stop(self) -> None:
        """Leave the garbage to Python again, when no worker runs any more."""
        self._timer.stop()
        sys.setswitchinterval(self._usual)
        gc.unfreeze()
        gc.enable()

    def _is_due(self, generation: int) -> bool:
        now = time.monotonic()
        rests = now - self._touched >= _RESTS[generation]
        if generation < _OLDEST:
            return rests or now - self._swept_young >= _LONGEST
        if not rests or now - self._swept < _OLDEST_EVERY:
            return False
        self._swept = now
        return True
