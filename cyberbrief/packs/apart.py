"""Parsing in a process of its own, which can be stopped at any moment and whose memory and time are limited.

Its answer is read by an unpickler that makes values of the domain, of this room and of time, and nothing else.
"""

from __future__ import annotations

import io
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from cyberbrief.domain.choice import Choice
from cyberbrief.domain.desk import Card
from cyberbrief.domain.pack import Manifest, PackMarking, Recipient
from cyberbrief.domain.progress import Progress, Silent, proceed
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.shared import Line, SharedElement, SharedRecord
from cyberbrief.domain.words import Words
from cyberbrief.host.clock import elapsed
from cyberbrief.packs import errors
from cyberbrief.packs.errors import PackRefusedError, StoppedReadingError
from cyberbrief.packs.limits import MEMORY, SECONDS
from cyberbrief.packs.payload import Payload

_READS_PACKS: Final = "--read-pack"  # what main.py takes for the wish to be this process
_ROOT: Final = Path(__file__).resolve().parents[2]
_CHUNK: Final = 1 << 16
_MOMENT: Final = 0.05  # seconds between two looks at whether the user wants to stop
_VALUES: Final = (
    *(Choice, Reach, Words, PackRefusedError, Card, Manifest, PackMarking, Recipient, Line),
    *(SharedElement, SharedRecord, Payload, date, datetime, timedelta, timezone),
)


def reading(
    progress: Progress | None = None, seconds: float = SECONDS, memory: int = MEMORY
) -> Callable[[bytes], Payload]:
    """Return a reader of payloads that reads each in a process of its own; it raises what `read_payload` raises.

    Also raises:
        StoppedReadingError: it took too long or too much memory, or ended without an answer.
        CancelledError: the user asked to stop.
    """

    def read(data: bytes) -> Payload:
        return _answer(_asked(data, progress or Silent(), seconds, memory))

    return read


def _command(memory: int) -> list[str]:
    if getattr(sys, "frozen", False):  # pragma: no cover  # a program packed into one file
        return [sys.executable, _READS_PACKS, str(memory)]
    return [sys.executable, "-P", "-s", "-m", "cyberbrief.packs.child", str(memory)]


def _asked(data: bytes, progress: Progress, seconds: float, memory: int) -> bytes:
    """Return what the other process writes; it is gone when this returns, however it returns."""
    environment = {**os.environ, "PYTHONPATH": str(_ROOT)}
    pipe = subprocess.PIPE
    ends = elapsed() + seconds
    with subprocess.Popen(  # noqa: S603  # our own interpreter and our own module
        _command(memory), stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, env=environment
    ) as process:
        try:
            _hand_over(process, data, progress)
            answer = _awaited(process, progress, ends)
        finally:
            if process.poll() is None:
                process.kill()
    if process.returncode:
        raise StoppedReadingError
    return answer


def _hand_over(process: subprocess.Popen[bytes], data: bytes, progress: Progress) -> None:
    """Write the payload; the other side reads all of it before it does anything else."""
    assert process.stdin is not None  # noqa: S101  # it was asked for
    view = memoryview(data)
    try:
        with process.stdin as target:
            while view:
                proceed(progress)
                target.write(view[:_CHUNK])
                view = view[_CHUNK:]
    except OSError:  # it ended before it had read everything
        raise StoppedReadingError from None
    process.stdin = None


def _awaited(process: subprocess.Popen[bytes], progress: Progress, ends: float) -> bytes:
    while True:
        try:
            return process.communicate(timeout=_MOMENT)[0]
        except subprocess.TimeoutExpired:
            proceed(progress)
            if elapsed() > ends:
                raise StoppedReadingError from None


class _Values(pickle.Unpickler):
    """Makes values alone: a name that is none of them is refused before anything is called."""

    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401  # the type that pickle asks for
        if (module, name) == (errors.__name__, errors.rebuilt.__name__):
            return errors.rebuilt
        if module.split(".", maxsplit=1)[0] in {"cyberbrief", "datetime"} and name.isidentifier():
            found = getattr(import_module(module), name, None)
            if isinstance(found, type) and issubclass(found, _VALUES):
                return found
        raise pickle.UnpicklingError


def _answer(data: bytes) -> Payload:
    try:
        answer = _Values(io.BytesIO(data)).load()
    except Exception:  # noqa: BLE001  # whatever it is, it is no answer of ours
        raise StoppedReadingError from None
    if isinstance(answer, PackRefusedError):
        raise answer
    if not isinstance(answer, Payload):
        raise StoppedReadingError
    return answer
