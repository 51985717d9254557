"""Whole files, written so that neither a full disk nor a power cut leaves half of one.

A write goes beside its target under a private name, is forced to the disk, read back and compared, and only
then takes the target's name. Until that last step the old file stands untouched; afterwards the new one
stands whole. `stage` and `Staged.commit` are the two halves, for callers that must know all their files are
safely on the disk before the first one takes its place.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import stat
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cyberbrief.host.refusal import (
    damaged_while_writing,
    file_missing,
    folder_missing,
    name_unusable,
    not_a_file,
    refusal,
    target_exists,
    too_large,
    unconfirmed,
)

_BESIDE_START: Final = ".cyberbrief-"
_BESIDE_END: Final = ".part"
_LEFTOVER_AGE: Final = 600.0  # seconds; no write of ours takes ten minutes
_CHUNK: Final = 1 << 20
# Windows has neither of the first two, POSIX no need of the last two.
_SAFE_OPEN: Final = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
_BINARY: Final = getattr(os, "O_BINARY", 0) | getattr(os, "O_NOINHERIT", 0)
# What a file system says that has no second names for a file (FAT and exFAT on sticks, some network shares).
_NO_LINKS: Final = frozenset({errno.EPERM, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EMLINK})


@dataclass(frozen=True)
class Staged:
    """Bytes that lie complete on the disk beside their target and have not taken its name yet."""

    target: Path
    beside: Path
    overwrite: bool

    def commit(self) -> None:
        """Give the bytes their name, in one step.

        Raises:
            RefusedError: the name could not be given; the old file, if any, stands and nothing is left
                beside.
            UnconfirmedError: the new file stands, but the disk did not confirm its name.
        """
        try:
            if self.overwrite:
                self.beside.replace(self.target)
            else:
                _take_free_name(self.beside, self.target)
        except OSError as error:
            self.discard()
            raise refusal(error, self.target) from error
        try:
            _sync_folder(self.target.parent)
        except OSError as error:
            raise unconfirmed(self.target) from error

    def discard(self) -> None:
        """Remove the bytes beside; does nothing when they are gone already."""
        with contextlib.suppress(OSError):
            self.beside.unlink(missing_ok=True)


def write_whole(path: Path, data: bytes, *, overwrite: bool, mode: int = 0o600) -> None:
    """Write a whole file so that at any moment either the old or the new one stands, complete.

    Args:
        path: the file; a link is followed when overwriting.
        data: all of its bytes.
        overwrite: without it a file that exists is never replaced, not even one that appears meanwhile.
        mode: rights of the new file on POSIX, for its owner alone unless said otherwise.

    Raises:
        RefusedError: one of `refusal`'s kinds; the old file stands and nothing is left beside it.
    """
    stage(path, data, overwrite=overwrite, mode=mode).commit()


def stage(path: Path, data: bytes, *, overwrite: bool, mode: int = 0o600) -> Staged:
    """Put the bytes on the disk beside their target, forced and compared; the caller commits or discards.

    Raises:
        RefusedError: as `write_whole`.
    """
    target = _checked_target(path, overwrite=overwrite)
    beside = name_beside(target)
    staged = Staged(target, beside, overwrite)
    try:
        _write_new(beside, data, mode)
        _compare(staged, data)
    except OSError as error:
        staged.discard()
        raise refusal(error, target) from error
    except BaseException:
        staged.discard()
        raise
    return staged


def name_beside(target: Path) -> Path:
    """Return a private name beside the target, for a file that takes the target's name once it is whole."""
    return target.parent / f"{_BESIDE_START}{secrets.token_hex(8)}{_BESIDE_END}"


def take_name(beside: Path, target: Path) -> None:
    """Give a whole file that lies beside its target the target's name, which no file may have yet.

    Raises:
        RefusedError: as `Staged.commit`; the file beside is gone then.
    """
    Staged(target, beside, overwrite=False).commit()


def read_limited(path: Path, limit: int) -> bytes:
    """Return all bytes of an ordinary file that has at most `limit` of them.

    Raises:
        RefusedError: missing, no ordinary file, not readable, or larger than the limit.
    """
    try:
        # Opening a pipe would wait for its other end, hence O_NONBLOCK where it exists.
        handle = os.open(path, os.O_RDONLY | _BINARY | getattr(os, "O_NONBLOCK", 0))
        try:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise not_a_file(path)
            with os.fdopen(handle, "rb", closefd=False) as file:
                data = file.read(limit + 1)
        finally:
            os.close(handle)
    except FileNotFoundError as error:
        raise (file_missing(path) if path.parent.is_dir() else folder_missing(path.parent)) from error
    except OSError as error:
        # Windows calls a folder protected.
        is_folder = os.path.isdir(path)  # noqa: PTH112  # unlike Path's own, this question raises nothing
        raise (not_a_file(path) if is_folder else refusal(error, path)) from error
    except ValueError as error:
        raise name_unusable(path) from error
    if len(data) > limit:
        raise too_large(path, limit)
    return data


def remove_leftovers(folder: Path) -> int:
    """Remove what a killed program left beside its targets over ten minutes ago; return how many files and folders."""
    removed = 0
    oldest_allowed = time.time() - _LEFTOVER_AGE
    for leftover in folder.glob(f"{_BESIDE_START}*{_BESIDE_END}"):
        with contextlib.suppress(OSError):
            found = leftover.lstat()
            if found.st_mtime < oldest_allowed:
                if stat.S_ISDIR(found.st_mode):
                    shutil.rmtree(leftover)
                else:
                    leftover.unlink()
                removed += 1
    return removed


def _checked_target(path: Path, *, overwrite: bool) -> Path:
    try:
        target = Path(os.path.realpath(path)) if overwrite else path.absolute()
        try:
            found = target.lstat()
        except FileNotFoundError:
            found = None
        if not target.parent.is_dir():
            raise folder_missing(target.parent)
    except OSError as error:
        raise refusal(error, path) from error
    except ValueError as error:
        raise name_unusable(path) from error
    if found is not None and stat.S_ISDIR(found.st_mode):
        raise not_a_file(path)
    if found is not None and not overwrite:
        raise target_exists(path)
    return target


def _write_new(beside: Path, data: bytes, mode: int) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _SAFE_OPEN | _BINARY
    handle = os.open(beside, flags, mode)
    try:
        view = memoryview(data)
        while view:
            view = view[os.write(handle, view[:_CHUNK]) :]
        _sync(handle)
    finally:
        os.close(handle)


def _compare(staged: Staged, data: bytes) -> None:
    if staged.beside.read_bytes() != data:
        raise damaged_while_writing(staged.target)


def _sync(handle: int) -> None:
    if sys.platform == "darwin":  # pragma: no cover
        import fcntl  # noqa: PLC0415  # POSIX only

        # fsync alone leaves the bytes in the drive's own memory on macOS (see its manual page).
        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
    else:
        os.fsync(handle)


def _take_free_name(beside: Path, target: Path) -> None:
    """Rename only if nothing has the name; the name is taken in one step, so a race cannot replace a file."""
    if sys.platform == "win32":  # pragma: no cover
        beside.rename(target)  # refuses an existing target on Windows
        return
    try:
        os.link(beside, target)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        # Claim the name with an empty file of our own, then replace that one.
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _SAFE_OPEN, 0o600))
        beside.replace(target)
    else:
        beside.unlink()


def _sync_folder(folder: Path) -> None:
    """Force the new name to the disk, where folders can be forced (not on Windows)."""
    if sys.platform == "win32":  # pragma: no cover
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.EBADF, errno.ENOTSUP}:
            raise
    finally:
        os.close(handle)
