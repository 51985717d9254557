"""Watches the window's own thread, and names the slow work that was done there instead of in the background."""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from pathlib import Path
from types import FrameType, TracebackType
from typing import Self

SLOW_ROOMS = frozenset({"store", "compose", "word", "packs", "vault"})
VALUES = frozenset({("compose", "document.py")})  # what a page of the preview is painted from
SECONDS_BETWEEN_LOOKS = 0.005
LOOKS_IN_A_ROW = 10  # 50 ms: longer, and a person feels it


def place(frame: FrameType) -> tuple[str, ...]:
    """Return a frame's file from the package on, as path parts; empty where it is not ours."""
    parts = Path(frame.f_code.co_filename).parts
    return parts[parts.index("cyberbrief") + 1 :] if "cyberbrief" in parts else ()


def slow_work(frame: FrameType | None) -> str:
    """Return file and line of slow work that the window called on this stack, or nothing."""
    found = ""
    while frame is not None:
        where = place(frame)
        if where[:1] == ("gui",) and found:
            return found
        if where and where[0] in SLOW_ROOMS and where[:2] not in VALUES and not found:
            found = f"{'/'.join(where)}:{frame.f_lineno} in {frame.f_code.co_name}"
        frame = frame.f_back
    return ""


class WindowWatch:
    """Looks at the stack of the thread that made it, two hundred times a second, while it is entered.

    `stalls` names each piece of slow work that stood there for 50 ms without a break, with the longest time.
    """

    def __init__(self) -> None:
        self.stalls: Counter[str] = Counter()
        self._watched = threading.get_ident()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        since = time.monotonic()
        looks = 0
        while not self._over.wait(SECONDS_BETWEEN_LOOKS):
            found = slow_work(sys._current_frames().get(self._watched))
            if not found:
                since, looks = time.monotonic(), 0
                continue
            looks += 1
            if looks >= LOOKS_IN_A_ROW:
                milliseconds = int((time.monotonic() - since) * 1000)
                self.stalls[found] = max(self.stalls[found], milliseconds)

    def report(self) -> str:
        """Return one line for each stall."""
        return "\n".join(f"{where}: {milliseconds} ms" for where, milliseconds in self.stalls.most_common())
