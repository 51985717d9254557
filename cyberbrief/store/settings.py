"""What the store remembers about itself: its marking scheme, its author's name and the like, each under a key."""

from __future__ import annotations

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from cyberbrief.domain.plain import Plain
from cyberbrief.store.rows import SETTING
from cyberbrief.store.values import json_text, plain_of


class Settings:
    """Reads and writes settings in one transaction; a value is whatever JSON can hold."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, key: str, default: Plain = None) -> Plain:
        """Return a setting, or the default where it was never set."""
        found = self._connection.execute(select(SETTING.c.value).where(SETTING.c.key == key)).scalar_one_or_none()
        return default if found is None else plain_of(found)

    def set(self, key: str, value: Plain) -> None:
        """Keep a setting."""
        statement = insert(SETTING).values(key=key, value=json_text(value))
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["key"], set_={"value": statement.excluded.value})
        )
