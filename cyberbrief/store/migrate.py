"""Bringing a store to this version's schema: in one transaction, checked before it is committed.

Foreign keys are off meanwhile, since remaking a table with them on would silently take its children along; so all
references are checked, and all rows counted, before anything is kept. Who calls this has set a copy aside.
"""

from __future__ import annotations

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, text

from cyberbrief.store.engine import WRITING
from cyberbrief.store.versions import Versions


class MigrationError(Exception):
    """A step lost rows or left references to nothing; the transaction was not committed."""


def migrate(engine: Engine, versions: Versions) -> None:
    """Run every step that the store lacks.

    Raises:
        MigrationError: a step would have lost something; nothing was changed.
        RefusedError: the disk or the file refused; nothing was changed.
    """
    with engine.connect().execution_options(**{WRITING: True}) as connection:
        # Within a transaction SQLite ignores this setting, hence past SQLAlchemy, which would begin one.
        driver = connection.connection.driver_connection
        assert driver is not None  # noqa: S101  # a connection just made
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                before = _counts(connection)
                _upgrade(connection, versions)
                _check(connection, before)
        finally:
            driver.execute("PRAGMA foreign_keys = ON")


def _upgrade(connection: Connection, versions: Versions) -> None:
    config = Config()
    config.set_main_option("script_location", str(versions.folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, versions.newest)


def _check(connection: Connection, before: dict[str, int]) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").fetchone() is not None:
        raise MigrationError("references to nothing")
    after = _counts(connection)
    lost = [table for table, count in before.items() if after.get(table, count) < count]
    if lost:
        raise MigrationError("fewer rows than before")


def _counts(connection: Connection) -> dict[str, int]:
    """Return the number of rows of every table but the virtual ones and what they keep for themselves."""
    tables = connection.execute(
        text(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
            " AND name NOT LIKE 'sqlite_%' AND name <> 'alembic_version'"
        )
    )
    return {
        name: connection.execute(text(f'SELECT count(*) FROM "{name}"')).scalar_one()  # noqa: S608  # a name of the schema, ours
        for name in tables.scalars().all()
    }
