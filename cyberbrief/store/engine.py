"""Connections to the encrypted file, and what SQLite reports about it turned into words.

SQLCipher stands under SQLAlchemy's plain dialect. Transactions are begun here and nowhere else: a writing one takes the
write lock at once, so that it cannot fail half-way for want of it; a reading one cannot write at all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # it brings no types

from cyberbrief.domain.errors import RefusedError
from cyberbrief.host.refusal import disk_fault, disk_full, file_missing, not_allowed
from cyberbrief.store.errors import BusyStoreError, DamagedStoreError

WRITING: Final = "writing"
DriverError = dbapi2.Error
_RAW_KEY: Final = re.compile(r"x'[0-9a-f]{64}'")
_PATIENCE: Final = 10.0  # seconds that one transaction waits for another
_SETTINGS: Final = (
    "foreign_keys = ON",
    "recursive_triggers = ON",  # else REPLACE would remove a sealed revision past its trigger
    "temp_store = MEMORY",
    "trusted_schema = OFF",
    "secure_delete = ON",
    "synchronous = FULL",
)
_CANTOPEN: Final = 14
# SQLite's primary result codes (sqlite.org/rescode.html).
_IN_WORDS: Final[Mapping[int, Callable[[Path], RefusedError]]] = {
    3: not_allowed,  # PERM
    5: BusyStoreError,  # BUSY
    6: BusyStoreError,  # LOCKED
    8: not_allowed,  # READONLY
    10: disk_fault,  # IOERR
    11: DamagedStoreError,  # CORRUPT
    13: disk_full,  # FULL
    _CANTOPEN: not_allowed,
    26: DamagedStoreError,  # NOTADB
}


def connect(path: Path, key_pragma: str, *, new: bool = False) -> Any:  # noqa: ANN401  # the driver has no types
    """Open the file under its raw key and read its first page.

    Args:
        path: the file; it must exist unless `new`.
        key_pragma: the raw key as x'…' with 64 hex digits; anything else would be taken for a passphrase, silently.
        new: make the file, with no journal on the disk; for files that take their name only when they are whole.

    Raises:
        RefusedError: what `told` makes of SQLite's report.
    """
    if _RAW_KEY.fullmatch(key_pragma) is None:
        raise AssertionError("a raw key out of form")
    mode = "rwc" if new else "rw"
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    with telling(path):
        connection = dbapi2.connect(uri, uri=True, check_same_thread=False, isolation_level=None, timeout=_PATIENCE)
    try:
        with telling(path):
            _prepare(connection, key_pragma, journal="MEMORY" if new else "TRUNCATE")
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: Any, key_pragma: str, *, journal: str) -> None:  # noqa: ANN401  # as above
    connection.execute("PRAGMA cipher_log_level = NONE")  # else it writes to standard error
    connection.execute(f'PRAGMA key = "{key_pragma}"')
    connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
    connection.execute(f"PRAGMA journal_mode = {journal}").fetchall()
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}").fetchall()


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Tell what the driver raises inside in words, where `told` has any."""
    try:
        yield
    except DriverError as error:
        in_words = told(error, path)
        if in_words is None:
            raise
        raise in_words from error


def engine_on(path: Path, key_pragma: str, *, new: bool = False) -> Engine:
    """Return an engine whose connections are those of `connect`; it opens none yet."""
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connect(path, key_pragma, new=new),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=4,
        hide_parameters=True,
    )

    def begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get(WRITING, False)
        connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if writing else 'ON'}")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN DEFERRED")

    def tell(context: ExceptionContext) -> RefusedError | None:
        return told(context.original_exception, path)

    event.listen(engine, "begin", begin)
    event.listen(engine, "handle_error", tell, retval=True)
    return engine


def told(error: BaseException, path: Path) -> RefusedError | None:
    """Return what SQLite reported about the file as an error for the user; None for a bug of ours."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    if code & 0xFF == _CANTOPEN and not path.exists():
        return file_missing(path)
    in_words = _IN_WORDS.get(code & 0xFF)
    return None if in_words is None else in_words(path)
