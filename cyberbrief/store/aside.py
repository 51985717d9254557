"""Copies of the whole store: encrypted under the same key, opened and checked before they get their name."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Engine

from cyberbrief.host.clock import now
from cyberbrief.host.files import name_beside, take_name
from cyberbrief.host.refusal import refusal
from cyberbrief.store.engine import DriverError, connect, telling
from cyberbrief.store.errors import CopyNotSoundError, DamagedStoreError

SUFFIX: Final = ".aside"


def set_aside(engine: Engine, path: Path, key_pragma: str) -> Path:
    """Copy the store beside itself, named by this instant; return where the copy lies.

    Raises:
        DamagedStoreError: a page of the store cannot be read.
        CopyNotSoundError: the copy does not open or is not whole; it was removed.
        RefusedError: the disk is full or refused.
    """
    target = _name_aside(path)
    beside = new_file(target)
    try:
        _copy(engine, path, beside, key_pragma)
        _confirm(beside, target, key_pragma)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    take_name(beside, target)
    return target


def move_orphan_aside(path: Path) -> None:
    """Move the journal of a store that is gone out of the way of a new store of its name.

    SQLite would take it for the new store's own and roll strange pages back into it.

    Raises:
        RefusedError: the folder refuses.
    """
    journal = path.with_name(f"{path.name}-journal")
    try:
        if journal.exists():
            journal.replace(_name_aside(journal))
    except OSError as error:
        raise refusal(error, journal) from error


def _name_aside(path: Path) -> Path:
    return path.with_name(f"{path.name}.{now():%Y-%m-%dT%H%M%S.%f}Z{SUFFIX}")


def new_file(target: Path) -> Path:
    """Make an empty file beside the target that nobody but its owner can read; return its path.

    Raises:
        RefusedError: the folder refuses.
    """
    beside = name_beside(target)
    try:
        os.close(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as error:
        raise refusal(error, target) from error
    return beside


def _copy(engine: Engine, path: Path, beside: Path, key_pragma: str) -> None:
    source = engine.raw_connection()
    copy = connect(beside, key_pragma, new=True)
    try:
        driver: Any = source.driver_connection
        with telling(path):
            driver.backup(copy)
            # A damaged page is copied as zeros without a word, and would be whole again under the copy's own seal.
            damaged = driver.execute("PRAGMA cipher_integrity_check").fetchall()
    finally:
        copy.close()
        source.close()
    if damaged:
        raise DamagedStoreError(path)


def _confirm(beside: Path, target: Path, key_pragma: str) -> None:
    try:
        copy = connect(beside, key_pragma, new=True)
        try:
            damaged = copy.execute("PRAGMA cipher_integrity_check").fetchall()
            inside = copy.execute("PRAGMA quick_check(1)").fetchall()
        finally:
            copy.close()
    except (DriverError, DamagedStoreError) as error:
        raise CopyNotSoundError(target) from error
    if damaged or inside != [("ok",)]:
        raise CopyNotSoundError(target)
