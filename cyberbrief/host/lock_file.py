"""One program window a store: a lock of the operating system beside the file.

The system lets go of the lock when the process dies in whatever way, so a crash never leaves a store
locked. The small file `NAME.lock` stays behind and means nothing by itself. A forked child would share the
lock: spawn instead.
"""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Final, Self

from filelock import FileLock, Timeout

from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.words import words
from cyberbrief.host.refusal import folder_missing, refusal, shown

_SUFFIX: Final = ".lock"
_CANNOT_LOCK: Final = frozenset({errno.ENOSYS, errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP})


class OpenElsewhereError(RefusedError):
    """Another program window holds the store."""


class LockFile:
    """The held lock; leaving its `with` block, or `release`, lets go of it."""

    def __init__(self, lock: FileLock) -> None:
        self._lock = lock

    def release(self) -> None:
        """Let go; doing so twice is harmless."""
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
        raise OpenElsewhereError(
            words("The store “{store_path}” is open in another window of the program.", store_path=shown(store_path)),
            "Go to that window, or close it there and open the store again.",
        ) from error
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
    return LockFile(lock)
