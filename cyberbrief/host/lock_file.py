"""One program window a store: a lock of the operating system beside the file.

The system lets go of the lock when the process dies in whatever way, so a crash never leaves a store locked. The small
file `NAME.lock` stays behind and means nothing by itself; `NAME.holder` says who holds the lock, and nothing rests on
its words. A forked child would share the lock: spawn instead.
"""

from __future__ import annotations

import contextlib
import errno
import getpass
import json
import os
import platform
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, Self

from filelock import FileLock, Timeout

from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.words import words
from cyberbrief.host.clock import iso, now
from cyberbrief.host.files import read_limited, write_whole
from cyberbrief.host.refusal import folder_missing, refusal, shown

_SUFFIX: Final = ".lock"
_NOTE: Final = ".holder"
_LONGEST_NOTE, _LONGEST_NAME = 4096, 80
_CANNOT_LOCK: Final = frozenset({errno.ENOSYS, errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP})


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a store, as that program says of itself; `here` where it runs on this machine."""

    user: str
    machine: str
    process: int
    since: datetime
    here: bool


class OpenElsewhereError(RefusedError):
    """Another program holds the store; `holder` where it says who it is."""

    def __init__(self, store_path: Path, holder: Holder | None) -> None:
        super().__init__(
            words("The store “{path}” is open in another window of the program.", path=shown(store_path)),
            words("Go to that window, or close it there and open the store again."),
        )
        self.holder = holder


class LockFile:
    """The held lock; leaving its `with` block, or `release`, lets go of it."""

    def __init__(self, lock: FileLock, note: Path) -> None:
        self._lock, self._note = lock, note

    def release(self) -> None:
        """Let go; doing so twice is harmless."""
        if self._lock.is_locked:
            with contextlib.suppress(OSError):
                self._note.unlink(missing_ok=True)
        self._lock.release(force=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *reason: object) -> None:
        self.release()


def acquire(store_path: Path) -> LockFile:
    """Take the lock of a store, or say at once that someone else has it.

    Raises:
        OpenElsewhereError: another window, of this or another user, has the store open.
        RefusedError: the folder is missing or read-only, or its disk cannot lock files.
    """
    if not store_path.parent.is_dir():
        raise folder_missing(store_path.parent)
    path = store_path.parent / (store_path.name + _SUFFIX)
    # A soft lock would outlive a crash, so a disk that cannot lock is refused instead.
    lock = FileLock(path, timeout=0, mode=0o600, thread_local=False, fallback_to_soft=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise OpenElsewhereError(store_path, _holder(_note_of(store_path))) from error
    except OSError as error:
        if error.errno not in _CANNOT_LOCK:
            raise refusal(error, path) from error
        raise RefusedError(
            words(
                "The disk of “{store_path}” cannot lock files, so two windows could damage the store.",
                store_path=shown(store_path),
            ),
            "Copy the store with its key files to a disk of this computer and open it there.",
        ) from error
    held = LockFile(lock, _note_of(store_path))
    _write_note(_note_of(store_path))
    return held


def _note_of(store_path: Path) -> Path:
    return store_path.parent / (store_path.name + _NOTE)


def _write_note(note: Path) -> None:
    """Say who holds the store, for whoever finds it held; where that cannot be written the lock holds all the same."""
    said = {"user": _user(), "machine": platform.node(), "process": os.getpid(), "since": iso(now())}
    with contextlib.suppress(RefusedError):
        write_whole(note, json.dumps(said).encode("ascii"), overwrite=True)


def _holder(note: Path) -> Holder | None:
    """Read who holds a store; what is out of form says nothing."""
    try:
        said = json.loads(read_limited(note, _LONGEST_NOTE))
        since = datetime.fromisoformat(said["since"])
        user, machine = (_line(said[name]) for name in ("user", "machine"))
        return Holder(user, machine, int(said["process"]), since, machine == platform.node())
    except (RefusedError, ValueError, TypeError, KeyError, RecursionError):
        return None


def _line(said: object) -> str:
    return "".join(letter for letter in str(said) if letter.isprintable())[:_LONGEST_NAME]


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
