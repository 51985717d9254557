"""The index of words, kept in step with `search_text` by its writers: triggers would take four times as long.

`search_words` finds words by their beginnings, `search_parts` letters inside them. Both hold places only and look the
text up in `search_text`, so what is taken out must be taken out with the text that was put in.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from sqlalchemy import Connection, bindparam, delete, insert, text

from cyberbrief.domain.record import Record
from cyberbrief.store.rows import SEARCH_TEXT
from cyberbrief.store.wording import search_row

_COLUMNS: Final = {"search_words": "title, body, pieces", "search_parts": "title, body"}
_TAKE_OUT: Final = tuple(
    text(
        f"INSERT INTO {index} ({index}, rowid, {columns})"  # noqa: S608  # names of the table above
        f" SELECT 'delete', seq, {columns} FROM search_text WHERE seq IN :numbers"
    ).bindparams(bindparam("numbers", expanding=True))
    for index, columns in _COLUMNS.items()
)
_PUT_IN: Final = tuple(
    text(
        f"INSERT INTO {index} (rowid, {columns})"  # noqa: S608  # names of the table above
        f" SELECT seq, {columns} FROM search_text WHERE seq IN :numbers"
    ).bindparams(bindparam("numbers", expanding=True))
    for index, columns in _COLUMNS.items()
)
# Raises where an index and its text do not agree; each needs a transaction that may write.
AGREE: Final = tuple(
    text(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608  # names of the table above
    for index in _COLUMNS
)


def take_out(connection: Connection, numbers: Iterable[int]) -> None:
    """Take the words of records, by their numbers, out of the index."""
    listed = list(numbers)
    for statement in _TAKE_OUT:
        connection.execute(statement, {"numbers": listed})
    connection.execute(delete(SEARCH_TEXT).where(SEARCH_TEXT.c.seq.in_(listed)))


def put_in(connection: Connection, numbered: Sequence[tuple[int, Record]]) -> None:
    """Put the words of records, each with its number, into the index, where none of them may be."""
    if not numbered:
        return
    connection.execute(insert(SEARCH_TEXT), [search_row(number, record) for number, record in numbered])
    for statement in _PUT_IN:
        connection.execute(statement, {"numbers": [number for number, _ in numbered]})
