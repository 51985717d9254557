"""The two copies of the header beside a store: read both, judge each, write both."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from cyberbrief.domain.errors import RefusedError
from cyberbrief.host.clock import now
from cyberbrief.host.files import read_limited, stage, write_whole
from cyberbrief.host.refusal import FileMissingError, FolderMissingError, TooLargeError, refusal
from cyberbrief.vault.errors import (
    DamagedHeaderError,
    ForeignHeaderError,
    HalfWrittenError,
    HeaderMissingError,
    NewerHeaderError,
)
from cyberbrief.vault.header import DamageError, NewerVersionError, SealedHeader, parse

SUFFIXES: Final = (".key", ".key2")
LARGEST: Final = 16 * 1024
_ASIDE: Final = ".aside"


class CopyState(StrEnum):
    """What can be said of one copy."""

    INTACT = "intact"
    MISSING = "missing"
    DAMAGED = "damaged"
    NEWER = "made by a newer CyberBrief"
    UNREADABLE = "not readable"
    OLDER = "older than the other copy"
    FOREIGN = "of another store"
    ALTERED = "altered by something other than this program"


@dataclass(frozen=True)
class Copy:
    """One key file as found; `sealed` is there when it is intact, `refused` when it could not be read."""

    path: Path
    state: CopyState
    sealed: SealedHeader | None = None
    refused: RefusedError | None = None


def header_paths(store_path: Path) -> tuple[Path, Path]:
    """Return where the two copies of a store's header belong."""
    first, second = (store_path.parent / (store_path.name + suffix) for suffix in SUFFIXES)
    return first, second


def read_copies(store_path: Path) -> tuple[Copy, Copy]:
    """Read both copies; never raises for what is wrong with one."""
    first, second = (_read(path) for path in header_paths(store_path))
    return first, second


def candidates(copies: tuple[Copy, Copy], store_id: str | None = None) -> list[Copy]:
    """Return the intact copies, the newest first, equal ones once.

    Raises:
        HeaderMissingError, DamagedHeaderError: no copy is intact.
        NewerHeaderError: a copy was made by a newer program.
        ForeignHeaderError: a copy belongs to another store than `store_id`, or the two to different ones.
        RefusedError: no copy is intact, and one that is there cannot be read.
    """
    newer = next((copy for copy in copies if copy.state is CopyState.NEWER), None)
    if newer is not None:
        raise NewerHeaderError(newer.path)
    intact = [copy for copy in copies if copy.sealed is not None]
    if not intact:
        raise _nothing_intact(copies)
    foreign = [copy for copy in mark_foreign(copies, store_id) if copy.state is CopyState.FOREIGN]
    if foreign:
        raise ForeignHeaderError(tuple(copy.path for copy in foreign))
    intact.sort(key=_generation, reverse=True)
    if len(intact) > 1 and _data(intact[0]) == _data(intact[1]):
        return intact[:1]
    return intact


def mark_foreign(copies: tuple[Copy, Copy], store_id: str | None) -> tuple[Copy, Copy]:
    """Mark copies that belong to another store; where the store's id is not known and two differ, both."""
    found = {copy.sealed.header.store_id for copy in copies if copy.sealed is not None}
    known = {store_id} if store_id is not None else found if len(found) == 1 else set()
    first, second = (
        replace(copy, state=CopyState.FOREIGN)
        if copy.sealed is not None and copy.sealed.header.store_id not in known
        else copy
        for copy in copies
    )
    return first, second


def write_new(store_path: Path, data: bytes) -> None:
    """Write both copies of a new header, where none may be.

    Raises:
        RefusedError: as `host.files.write_whole`; neither copy is left.
    """
    written: list[Path] = []
    try:
        for path in header_paths(store_path):
            write_whole(path, data, overwrite=False)
            written.append(path)
    except BaseException:
        for path in written:
            with contextlib.suppress(OSError):
                path.unlink()
        raise


def rewrite(store_path: Path, data: bytes) -> None:
    """Replace both copies of the header; as `write_pair`."""
    write_pair(header_paths(store_path), data)


def write_pair(paths: tuple[Path, Path], data: bytes) -> None:
    """Write both copies of a file; both lie on the disk beside their places before the first takes its own.

    Raises:
        RefusedError: as `host.files.write_whole`; nothing changed.
        HalfWrittenError: the first copy was replaced, the second was not.
    """
    first_path, second_path = paths
    first = stage(first_path, data, overwrite=True)
    try:
        second = stage(second_path, data, overwrite=True)
    except BaseException:
        first.discard()
        raise
    try:
        first.commit()
    except BaseException:
        second.discard()
        raise
    try:
        second.commit()
    except RefusedError as error:
        raise HalfWrittenError(second_path) from error


def put_aside(paths: Iterable[Path]) -> None:
    """Give files other names; what they are is kept, and one that is not there is no fault.

    Raises:
        RefusedError: the folder refuses.
    """
    for path in paths:
        aside = path.with_name(f"{path.name}.{now():%Y-%m-%dT%H%M%S.%f}Z{_ASIDE}")
        try:
            if os.path.lexists(path):
                path.rename(aside)
        except OSError as error:
            raise refusal(error, path) from error


def mend(copies: tuple[Copy, Copy], good: SealedHeader) -> tuple[bool, bool]:
    """Bring every copy that is not byte for byte the good one in line with it.

    Returns whether a copy was mended, and whether one could not be. An intact header that is not ours to
    judge is kept beside as `NAME.key.aside`.
    """
    mended = failed = False
    for copy in copies:
        if copy.sealed is not None and copy.sealed.data == good.data:
            continue
        try:
            if copy.state is CopyState.ALTERED:
                copy.path.replace(copy.path.with_name(copy.path.name + _ASIDE))
            write_whole(copy.path, good.data, overwrite=True)
        except (RefusedError, OSError):
            failed = True
        else:
            mended = True
    return mended, failed


def _read(path: Path) -> Copy:
    try:
        return Copy(path, CopyState.INTACT, sealed=parse(read_limited(path, LARGEST)))
    except (FileMissingError, FolderMissingError):
        return Copy(path, CopyState.MISSING)
    except (DamageError, TooLargeError):
        return Copy(path, CopyState.DAMAGED)
    except NewerVersionError:
        return Copy(path, CopyState.NEWER)
    except RefusedError as error:
        return Copy(path, CopyState.UNREADABLE, refused=error)


def _nothing_intact(copies: tuple[Copy, Copy]) -> RefusedError:
    refused = next((copy.refused for copy in copies if copy.refused is not None), None)
    if refused is not None:
        return refused
    damaged = tuple(copy.path for copy in copies if copy.state is CopyState.DAMAGED)
    if damaged:
        return DamagedHeaderError(damaged)
    return HeaderMissingError(tuple(copy.path for copy in copies))


def _generation(copy: Copy) -> int:
    return copy.sealed.header.generation if copy.sealed is not None else 0


def _data(copy: Copy) -> bytes:
    return copy.sealed.data if copy.sealed is not None else b""
