"""The store: made, opened, read, written and closed; everybody else holds only transactions of it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from sqlalchemy import Engine

from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.progress import Progress
from cyberbrief.host.files import take_name
from cyberbrief.host.refusal import file_missing, folder_missing, not_a_file, not_allowed, target_exists
from cyberbrief.store.aside import move_orphan_aside, new_file, set_aside
from cyberbrief.store.backup import Contents, contents_of, look_into, write_copy
from cyberbrief.store.engine import WRITING, engine_on
from cyberbrief.store.errors import (
    ClosedStoreError,
    DamagedStoreError,
    EmptyStoreError,
    NewerStoreError,
    NotUpgradedError,
    OtherTablesError,
)
from cyberbrief.store.rows import METADATA
from cyberbrief.store.soundness import problems
from cyberbrief.store.transaction import Transaction
from cyberbrief.store.versions import OURS, Versions


class Store:
    """One encrypted file, open. Any thread may ask for transactions; one of them writes at a time."""

    def __init__(self, path: Path, key_pragma: str, engine: Engine) -> None:
        self.path = path
        self._key_pragma = key_pragma
        self._engine: Engine | None = engine

    @classmethod
    def create(cls, path: Path, key_pragma: str, versions: Versions = OURS) -> Self:
        """Make an empty store and open it. It is built beside and takes its name when it is whole.

        Raises:
            RefusedError: a file of that name exists, or the folder is missing, full or read-only; nothing is left.
        """
        if os.path.lexists(path):
            raise target_exists(path)
        if not path.parent.is_dir():
            raise folder_missing(path.parent)
        beside = new_file(path)
        try:
            move_orphan_aside(path)
            engine = engine_on(beside, key_pragma, new=True)
            try:
                _migrate(engine, versions)
            finally:
                engine.dispose()
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
        take_name(beside, path)
        return cls.open(path, key_pragma, versions)

    @classmethod
    def open(cls, path: Path, key_pragma: str, versions: Versions = OURS) -> Self:
        """Open a store; an older one is brought to this version after a copy was set aside beside it.

        Raises:
            RefusedError: missing, not a file, protected, empty (EmptyStoreError), damaged (DamagedStoreError), written
                by a newer program (NewerStoreError), or not to be upgraded (NotUpgradedError). Nothing was changed.
        """
        _check_file(path)
        engine = engine_on(path, key_pragma)
        try:
            _bring_up(engine, path, key_pragma, versions)
        except BaseException:
            engine.dispose()
            raise
        return cls(path, key_pragma, engine)

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        """Hand out a transaction that may write; it waits for others to finish, and without commit it is undone.

        Raises:
            RefusedError: the store is closed, in use elsewhere, damaged, or the disk refuses.
        """
        with self._transaction(writing=True) as transaction:
            yield transaction

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """Hand out a transaction that sees the store as it is at its first question, and cannot write.

        A commit elsewhere waits until it is left, so keep it short.
        """
        with self._transaction(writing=False) as transaction:
            yield transaction

    def check(self) -> tuple[str, ...]:
        """Return a sentence for each thing that is wrong with the store; empty when it is sound."""
        return problems(self._open_engine())

    def set_aside(self) -> Path:
        """Copy the store beside itself, under the same key, and confirm the copy; return where it lies.

        Raises:
            RefusedError: as `aside.set_aside`.
        """
        return set_aside(self._open_engine(), self.path, self._key_pragma)

    def copy_to(self, target: Path, confirmed: Callable[[str], None], progress: Progress) -> None:
        """Copy the store, under the same key, to where no file lies yet; `confirmed` is told the copy's digest.

        Raises:
            RefusedError: as `backup.write_copy`.
        """
        write_copy(self._open_engine(), self.path, target, self._key_pragma, confirmed, progress)

    def look_into(self, copy: Path) -> Contents:
        """Check a copy of this store from end to end and return what it holds.

        Raises:
            CopyNotSoundError: it does not open under the key of this store, or is not whole.
        """
        self._open_engine()
        return look_into(copy, self._key_pragma)

    def contents(self) -> Contents:
        """Return what the store holds, to be compared with a copy."""
        return contents_of(self._open_engine())

    def close(self) -> None:
        """Let go of the file and the key; a transaction still running is the last. Closing twice does nothing."""
        engine, self._engine = self._engine, None
        self._key_pragma = ""
        if engine is not None:
            engine.dispose()

    @contextmanager
    def _transaction(self, *, writing: bool) -> Iterator[Transaction]:
        with self._open_engine().connect().execution_options(**{WRITING: writing}) as connection:
            begun = connection.begin()
            try:
                yield Transaction(connection, begun)
            finally:
                if begun.is_active:
                    begun.rollback()

    def _open_engine(self) -> Engine:
        if self._engine is None:
            raise ClosedStoreError
        return self._engine


def _check_file(path: Path) -> None:
    """Refuse what SQLite would make a new database of, or open without being able to write."""
    if not path.parent.is_dir():
        raise folder_missing(path.parent)
    if not path.exists():
        raise file_missing(path)
    if not path.is_file():
        raise not_a_file(path)
    if path.stat().st_size == 0:
        raise EmptyStoreError(path)
    for needed, rights in ((path, os.R_OK | os.W_OK), (path.parent, os.W_OK | os.X_OK)):
        if not os.access(needed, rights):
            raise not_allowed(path)


def _version(engine: Engine, path: Path) -> str:
    with engine.connect() as connection:
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE name = 'alembic_version'")
        if tables.first() is None:
            raise DamagedStoreError(path)
        versions = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalars().all()
    if len(versions) != 1:
        raise DamagedStoreError(path)
    return str(versions[0])


def _bring_up(engine: Engine, path: Path, key_pragma: str, versions: Versions) -> None:
    """Bring an older store to the newest version; refuse one that is newer still."""
    version = _version(engine, path)
    if version not in versions.known:
        raise NewerStoreError(path)
    if version == versions.newest:
        if versions == OURS and not _has_our_tables(engine):
            raise OtherTablesError(path)
        return
    aside = set_aside(engine, path, key_pragma)
    try:
        _migrate(engine, versions)
    except RefusedError:
        raise
    except Exception as error:
        raise NotUpgradedError(path, aside) from error


def _has_our_tables(engine: Engine) -> bool:
    """Say whether every table is there with its columns: while a version was being made, they grew under its number."""
    with engine.connect() as connection:
        found = connection.exec_driver_sql(
            "SELECT tables.name, columns.name FROM pragma_table_list AS tables"
            " JOIN pragma_table_info(tables.name) AS columns WHERE tables.schema = 'main'"
        )
        columns = {(str(table), str(column)) for table, column in found}
    return {(table.name, column.name) for table in METADATA.tables.values() for column in table.columns} <= columns


def _migrate(engine: Engine, versions: Versions) -> None:
    from cyberbrief.store.migrate import migrate  # noqa: PLC0415  # Alembic loads slowly, and few openings need it

    migrate(engine, versions)
