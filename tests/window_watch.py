"""Watches the window's own thread, and names the slow work that was done there instead of in the background."""

from __future__ import annotations

import faulthandler
import re
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import IO, NamedTuple, Self

SLOW_ROOMS = frozenset({"store", "compose", "word", "packs", "vault"})
VALUES = frozenset({("compose", "document.py")})  # what a page of the preview is painted from
SECONDS_BETWEEN_LOOKS = 0.01
LOOKS_IN_A_ROW = 5  # 50 ms: longer, and a person feels it


class Call(NamedTuple):
    """One line of a stack; `place` are the parts of its file's path from the package on, empty where it is not ours."""

    place: tuple[str, ...]
    line: int
    name: str


def stack_of(thread: int, notes: IO[str]) -> list[Call]:
    """Return what a thread is doing now, the innermost call first; `notes` is a file to write it down in.

    Frames are never touched: whoever holds one keeps what is in it alive, and a painter that outlives the painting of
    its widget, to end in another thread, brings the program down.
    """
    notes.seek(0)
    notes.truncate()
    faulthandler.dump_traceback(notes, all_threads=True)
    notes.seek(0)
    stacks = _THREAD.split(notes.read())
    stack = next(
        (said for number, said in zip(stacks[1::2], stacks[2::2], strict=True) if int(number, 16) == thread), ""
    )
    return [Call(_place(file), int(line), name) for file, line, name in _CALL.findall(stack)]


_THREAD = re.compile(r"hread 0x([0-9a-f]+)")
_CALL = re.compile(r'File "(.*)", line (\d+) in (.*)')


@cache
def _place(file: str) -> tuple[str, ...]:
    parts = Path(file).parts
    return parts[parts.index("cyberbrief") + 1 :] if "cyberbrief" in parts else ()


def slow_work(stack: Sequence[Call]) -> str:
    """Return file and line of slow work that the window called on this stack, or nothing."""
    found = ""
    for where, line, name in stack:
        if where[:1] == ("gui",) and found:
            return found
        if where and where[0] in SLOW_ROOMS and where[:2] not in VALUES and not found:
            found = f"{'/'.join(where)}:{line} in {name}"
    return ""


class WindowWatch:
    """Looks at the stack of the thread that made it, a hundred times a second, while it is entered.

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
        with tempfile.TemporaryFile("w+", encoding="utf-8") as notes:
            self._look_again(notes)

    def _look_again(self, notes: IO[str]) -> None:
        since = time.monotonic()
        looks = 0
        while not self._over.wait(SECONDS_BETWEEN_LOOKS):
            found = slow_work(stack_of(self._watched, notes))
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
