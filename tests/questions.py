"""Counts what is asked of a store, so that a test can tell a reading in one pass from one that asks for each record."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event

from cyberbrief.store.store import Store


@contextmanager
def questions(store: Store) -> Iterator[list[str]]:
    """Collect every SELECT that the store is asked meanwhile."""
    asked: list[str] = []

    def hear(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if statement.startswith("SELECT"):
            asked.append(statement)

    engine = store._open_engine()
    event.listen(engine, "before_cursor_execute", hear)
    try:
        yield asked
    finally:
        event.remove(engine, "before_cursor_execute", hear)
