"""A log without content: when, where in the code, which event, which types of error. No sentence, no value.

An exception's text can quote what a user typed (a database error carries its parameters), so nothing here
calls `str` on one. An event is a member of an `Event` enumeration written in the code; any other message is
dropped.
"""

from __future__ import annotations

import contextlib
import logging
import os
import traceback
from enum import Enum, StrEnum
from logging.handlers import RotatingFileHandler
from pathlib import Path, PurePath
from typing import IO, Final

from cyberbrief.host.clock import iso, now

FILE_NAME: Final = "cyberbrief.log"
_LARGEST: Final = 512 * 1024
_KEPT: Final = 3
_DEEPEST: Final = 12


class Event(StrEnum):
    """The base of all event codes; each room that logs declares its own members in a subclass."""


class ProgramEvent(Event):
    """What happens to the program itself."""

    STARTED = "program-started"
    ENDED = "program-ended"
    BUG = "bug"


class Log:
    """The rotating log of one folder; where it cannot be written it is silent, and the program works on."""

    def __init__(self, folder: Path) -> None:
        # A logger of our own: named ones belong to the whole process, and any library could write to them.
        self._logger = logging.Logger("cyberbrief", logging.INFO)  # noqa: LOG001  # so it is built, not got
        self._handler: logging.Handler = logging.NullHandler()
        with contextlib.suppress(OSError):
            self._handler = _Handler(folder / FILE_NAME, maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8")
        self._handler.setFormatter(_Formatter())
        self._logger.addHandler(self._handler)

    def note(self, event: Event) -> None:
        """Write that an event happened, with the module and line of the caller."""
        self._logger.info(event, stacklevel=2)

    def record_bug(self, error: BaseException) -> None:
        """Write the types of an error and its causes, with file and line of each frame, and nothing else."""
        self._logger.error(ProgramEvent.BUG, stacklevel=2, extra={"bug": describe(error)})

    def close(self) -> None:
        """Let go of the file; what a full disk does not take any more is lost."""
        with contextlib.suppress(OSError):
            self._handler.close()


def describe(error: BaseException) -> tuple[str, ...]:
    """Return a line for each error in the chain: its type, then file:line of its frames, outermost first."""
    lines: list[str] = []
    seen: set[int] = set()
    waiting = [error]
    while waiting and len(lines) < _DEEPEST:
        one = waiting.pop(0)
        if id(one) in seen:
            continue
        seen.add(id(one))
        kind = type(one)
        lines.append(f"{kind.__module__}.{kind.__qualname__} at {_frames(one)}")
        waiting += one.exceptions if isinstance(one, BaseExceptionGroup) else ()
        waiting += [linked for linked in (one.__cause__, one.__context__) if linked is not None]
    return tuple(lines)


def _frames(error: BaseException) -> str:
    steps = [f"{_short(frame.f_code.co_filename)}:{line}" for frame, line in traceback.walk_tb(error.__traceback__)]
    return " ".join(steps) or "no frame"


def _short(file_name: str) -> str:
    """Keep a file's folder and name only: the rest of a path may name the user."""
    return "/".join(PurePath(file_name).parts[-2:])


class _Formatter(logging.Formatter):
    """Writes what the program itself decided to say, and nothing from a message's arguments."""

    def format(self, record: logging.LogRecord) -> str:
        # The member itself, not its text: a text could have come from a user.
        event = record.msg.value if isinstance(record.msg, Enum) else "unknown-event"
        place = f"{_short(record.pathname)}:{record.lineno}"
        bug = getattr(record, "bug", ())
        return "\n    ".join((f"{iso(now())} {record.levelname} {event} {place}", *bug))


class _Handler(RotatingFileHandler):
    """A rotating file that only its owner can read, and that keeps quiet when the disk refuses."""

    def _open(self) -> IO[str]:  # type: ignore[override]  # the base class names its own wrapper type
        handle = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return os.fdopen(handle, "a", encoding=self.encoding)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  # the name is the library's
        """Do nothing: the library would print the record, and a full disk must not disturb the work."""
