"""Copies of the store for the day on which it is lost: made from the open store, confirmed, and brought back.

A copy is a store of its own under the same key. It is written beside its place, read back whole and only then takes
its name, so that a copy that has its name is whole. The digest of its bytes lets anybody tell later, without the
key, whether it still is what was confirmed then.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Engine

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.progress import Progress, proceed
from cyberbrief.domain.words import words
from cyberbrief.host.clock import now
from cyberbrief.host.files import take_name
from cyberbrief.host.refusal import damaged_while_writing, refusal
from cyberbrief.store.aside import SUFFIX, new_file
from cyberbrief.store.engine import DriverError, connect, telling
from cyberbrief.store.errors import CopyNotSoundError, DamagedStoreError

_PAGES: Final = 256  # copied between two looks at whether the user wants to stop; 1 MiB
_CHUNK: Final = 1 << 20
_JOURNAL: Final = "-journal"


@dataclass(frozen=True, slots=True)
class Contents:
    """What a copy holds: how many records of each kind are in use, and when it was last written in."""

    counts: Mapping[str, int]
    last_change: datetime | None

    @property
    def total(self) -> int:
        """How many records there are."""
        return sum(self.counts.values())


def write_copy(
    engine: Engine, path: Path, target: Path, key_pragma: str, confirmed: Callable[[str], None], progress: Progress
) -> None:
    """Copy the open store to a target that no file has yet.

    `confirmed` is called with the digest of the copy once it was read back whole, before it takes its name.

    Raises:
        DamagedStoreError: a page of the store cannot be read, so it is not copied.
        CopyNotSoundError: the copy does not open or is not whole; it was removed.
        CancelledError: the user stopped it; nothing is left.
        RefusedError: the disk is full or refused, or the target exists.
    """
    beside = new_file(target)
    try:
        _copy(engine, path, beside, key_pragma, progress)
        progress.report(0, 0, words("Checking the copy"))
        look_into(beside, key_pragma, shown_as=target)
        _sync(beside, target)
        proceed(progress)
        confirmed(digest_of(beside))
    except BaseException:
        _remove(beside)
        raise
    take_name(beside, target)


def look_into(path: Path, key_pragma: str, *, shown_as: Path | None = None) -> Contents:
    """Open a copy under its key, check every page and table of it, and return what it holds; changes nothing.

    Raises:
        CopyNotSoundError: it does not open under this key, or is damaged.
    """
    told_as = shown_as or path
    try:
        with closing(connect(path, key_pragma, new=shown_as is not None)) as copy:
            copy.execute("PRAGMA query_only = ON")
            if copy.execute("PRAGMA cipher_integrity_check").fetchall():
                raise CopyNotSoundError(told_as)
            if copy.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
                raise CopyNotSoundError(told_as)
            return _contents(copy)
    except (DriverError, DamagedStoreError, ValueError) as error:
        raise CopyNotSoundError(told_as) from error


def contents_of(engine: Engine) -> Contents:
    """Return what an open store holds."""
    with closing(engine.raw_connection()) as connection:
        return _contents(connection.driver_connection)


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file that is no link; raises RefusedError where it cannot be read."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise refusal(error, path) from error


def stage_file(source: Path, target: Path, digest: str, progress: Progress) -> Path:
    """Copy the bytes of a confirmed copy beside a target, forced to the disk; return where they lie.

    Raises:
        CopyNotSoundError: they are not those of the digest any more; nothing was left.
        CancelledError, RefusedError: the user, the source or the disk refused; nothing was left.
    """
    beside = new_file(target)
    try:
        _stream(source, beside, target, digest, progress)
    except BaseException:
        _remove(beside)
        raise
    return beside


def put_aside(path: Path) -> Path | None:
    """Give a store that is replaced another name, and its journal with it; return the name, None where none is there.

    Whatever it is, it is kept: the name tells the instant and ends in “.aside”.

    Raises:
        RefusedError: the folder refuses.
    """
    journal = path.with_name(path.name + _JOURNAL)
    aside = path.with_name(f"{path.name}.{now():%Y-%m-%dT%H%M%S.%f}Z{SUFFIX}")
    try:
        found = os.path.lexists(path)
        if found:
            path.rename(aside)
        if os.path.lexists(journal):
            # A journal belongs to its store by its name: SQLite would roll it back into whatever is called so next.
            journal.rename(aside.with_name(aside.name + _JOURNAL))
    except OSError as error:
        raise refusal(error, path) from error
    return aside if found else None


def put_back(aside: Path, path: Path) -> None:
    """Give a store that was put aside its name again, with its journal, where nothing took the name meanwhile."""
    if os.path.lexists(path):
        return
    journal = aside.with_name(aside.name + _JOURNAL)
    with suppress(OSError):
        if os.path.lexists(journal):
            journal.rename(path.with_name(path.name + _JOURNAL))
        aside.rename(path)


def _stream(source: Path, beside: Path, target: Path, digest: str, progress: Progress) -> None:
    seen, done = hashlib.sha256(), 0
    try:
        handle = os.open(source, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
    except OSError as error:
        raise refusal(error, source) from error
    try:
        with os.fdopen(handle, "rb") as read, beside.open("r+b") as written:
            total = os.fstat(handle).st_size
            while chunk := read.read(_CHUNK):
                proceed(progress)
                written.write(chunk)
                seen.update(chunk)
                done += len(chunk)
                progress.report(done, total, words("Copying"))
            written.flush()
            os.fsync(written.fileno())
    except OSError as error:
        raise refusal(error, target) from error
    if seen.hexdigest() != digest:
        raise CopyNotSoundError(source, removed=False)
    if digest_of(beside) != digest:
        raise damaged_while_writing(target)


def _copy(engine: Engine, path: Path, beside: Path, key_pragma: str, progress: Progress) -> None:
    def far(_status: int, remaining: int, total: int) -> None:
        proceed(progress)
        progress.report(total - remaining, total, words("Copying the store"))

    source = engine.raw_connection()
    copy = connect(beside, key_pragma, new=True)
    try:
        driver: Any = source.driver_connection
        with telling(path):
            # A damaged page would be copied as zeros without a word, and be whole under the copy's own seal.
            damaged = driver.execute("PRAGMA cipher_integrity_check").fetchall()
        if damaged:
            raise DamagedStoreError(path)
        with telling(beside):
            driver.backup(copy, pages=_PAGES, progress=far, sleep=0.01)
    finally:
        copy.close()
        source.close()


def _contents(copy: Any) -> Contents:  # noqa: ANN401  # the driver has no types
    counted = copy.execute("SELECT kind, count(*) FROM record WHERE deleted = 0 GROUP BY kind").fetchall()
    (last,) = copy.execute("SELECT max(instant) FROM revision").fetchone()
    counts = {str(kind): int(number) for kind, number in counted if kind in KINDS}
    return Contents(counts, datetime.fromisoformat(last) if last else None)


def _sync(beside: Path, target: Path) -> None:
    try:
        with beside.open("r+b") as file:
            os.fsync(file.fileno())
    except OSError as error:
        raise refusal(error, target) from error


def _remove(beside: Path) -> None:
    for path in (beside, beside.with_name(beside.name + _JOURNAL)):
        with suppress(OSError):
            path.unlink(missing_ok=True)
