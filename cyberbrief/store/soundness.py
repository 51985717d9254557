"""Whether a store is whole: every page as it was written, every record as its history says, every index as its records.

What is wrong is told in sentences that name kinds and ids and never the words of a record.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from sqlalchemy import Connection, Engine, RowMapping, Table, func, select

from cyberbrief.domain.edits import ChangedSinceError, Kept, Revision, applied
from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.links import Link, links_of
from cyberbrief.domain.record import DossierRecord, Record, RecordId, written_by_users
from cyberbrief.store import search_index
from cyberbrief.store.engine import WRITING
from cyberbrief.store.history import History
from cyberbrief.store.rows import LINK, RECORD, SEARCH_TEXT, TABLES
from cyberbrief.store.values import record_of
from cyberbrief.store.wording import search_row

_AT_ONCE: Final = 500
_MOST_TOLD: Final = 20


def problems(engine: Engine) -> tuple[str, ...]:
    """Return a sentence for each problem; empty when the store is sound.

    It writes nothing, yet takes the write lock: SQLite compares a search index with its text on no other condition.
    """
    found: list[str] = []
    # Later questions rest on what earlier ones vouch for.
    for question in (_pages, _structure, _content):
        try:
            with engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin() as begun:
                found += question(connection)
                begun.rollback()
        except RefusedError as error:
            found.append(error.happened)
        if found:
            break
    return tuple(found)


def _pages(connection: Connection) -> list[str]:
    damaged = connection.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall()
    if not damaged:
        return []
    return [f"{len(damaged):,} of the store's pages are not as they were written."]


def _structure(connection: Connection) -> list[str]:
    found = []
    if connection.exec_driver_sql(f"PRAGMA integrity_check({_MOST_TOLD})").scalars().all() != ["ok"]:
        found.append("The database contradicts itself: a table or an index of it is damaged.")
    loose = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if loose:
        found.append(f"{len(loose):,} entries belong to records that are not there.")
    return found


def _content(connection: Connection) -> list[str]:
    found = list(_searches(connection))
    count = 0
    for kind in KINDS:
        for sentence in _of_kind(connection, kind):
            count += 1
            if count <= _MOST_TOLD:
                found.append(sentence)
    listed = _count(connection, RECORD)
    kept = sum(_count(connection, table) for table in TABLES.values())
    if listed != kept:
        found.append(f"The list of records names {listed:,} where {kept:,} are kept.")
    if count > _MOST_TOLD:
        found.append(f"{count - _MOST_TOLD:,} more records have problems.")
    return found


def _count(connection: Connection, table: Table) -> int:
    return connection.execute(select(func.count()).select_from(table)).scalar_one()


def _searches(connection: Connection) -> Iterator[str]:
    for question in search_index.AGREE:
        try:
            connection.execute(question)
        except RefusedError:
            yield "The search index does not agree with the records' words."


def _of_kind(connection: Connection, kind: str) -> Iterator[str]:
    table, its_class = TABLES[kind], KINDS[kind]
    last = ""
    while True:
        rows = connection.execute(select(table).where(table.c.id > last).order_by(table.c.id).limit(_AT_ONCE))
        page = rows.mappings().all()
        if not page:
            return
        last = page[-1]["id"]
        yield from _of_page(connection, its_class, page)


def _of_page(connection: Connection, its_class: type[Record], page: Sequence[RowMapping]) -> Iterator[str]:
    derived = _Derived(connection, [row["id"] for row in page])
    history = History(connection)
    for row in page:
        name = f"The {its_class.LABEL.lower()} {row['id']}"
        try:
            kept = Kept(record_of(its_class, row), deleted=bool(row["deleted"]))
            revisions = history.of_record(kept.record.id)
        except RefusedError:
            yield f"{name} or its history cannot be read."
            continue
        if not derived.agree(kept):
            yield f"{name} is not as the list of records, the links or the search text say."
        if not _follows(kept, revisions):
            yield f"{name} is not as its history says."


def _follows(kept: Kept, revisions: Sequence[Revision]) -> bool:
    """Tell whether the revisions, applied one by one to an empty record, give the record as it is kept."""
    kind = type(kept.record)
    replayed = Kept(kind(id=kept.record.id))
    try:
        for revision in revisions:
            replayed = applied(revision.edit, replayed)
    except ChangedSinceError:
        return False
    if not revisions or replayed.deleted is not kept.deleted:
        return False
    return all(getattr(replayed.record, name) == getattr(kept.record, name) for name in written_by_users(kind))


class _Derived:
    """What the tables that only repeat say about some records."""

    def __init__(self, connection: Connection, ids: Sequence[RecordId]) -> None:
        self._listed = {row.id: row for row in connection.execute(select(RECORD).where(RECORD.c.id.in_(ids)))}
        self._links: dict[RecordId, set[Link]] = defaultdict(set)
        for row in connection.execute(select(LINK).where(LINK.c.source.in_(ids))):
            self._links[row.source].add(Link(row.field, row.element, row.target))
        numbers = [row.seq for row in self._listed.values()]
        words = connection.execute(select(SEARCH_TEXT).where(SEARCH_TEXT.c.seq.in_(numbers)))
        self._words = {row["seq"]: dict(row) for row in words.mappings()}

    def agree(self, kept: Kept) -> bool:
        """Tell whether they say what the record says."""
        record = kept.record
        listed = self._listed.get(record.id)
        if listed is None or (listed.kind, bool(listed.deleted)) != (record.KIND, kept.deleted):
            return False
        if listed.dossier != (record.dossier if isinstance(record, DossierRecord) else ""):
            return False
        if kept.deleted:
            return record.id not in self._links and listed.seq not in self._words
        words = search_row(listed.seq, record)
        return self._links.get(record.id, set()) == set(links_of(record)) and self._words.get(listed.seq) == words
