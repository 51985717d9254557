"""What was exchanged with others: the register of packs, and of every record the projections that went to and fro.

An import that was undone is as if it had not been: its entry stays, and counts again once the import is done again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, func, insert, select, update

from cyberbrief.domain.exchange import Exchanged, LoggedPack, Source
from cyberbrief.domain.pack import PackMarking
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import RecordId
from cyberbrief.host.clock import iso
from cyberbrief.host.identifiers import new_id
from cyberbrief.store.rows import EXCHANGE, PACK
from cyberbrief.store.shared_values import shared_of, shared_text
from cyberbrief.store.values import instant_of, json_text, plain_of

_AT_ONCE: Final = 1_000  # ids in one statement


class Exchanges:
    """Reads and writes what was exchanged, in one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def enter(self, source: Source, records: Sequence[Exchanged], instant: datetime, *, sent: bool, step: str) -> str:
        """Enter a pack with what it said of each record; return the id of the entry.

        `step` is the step of undo by which it came in ("" where it changed nothing, or was sent).
        """
        pack_id = new_id()
        marking = source.marking
        values = {
            "id": pack_id,
            "digest": source.pack,
            "sent": int(sent),
            "peer": source.peer,
            "name": source.name,
            "title": source.title,
            "created": iso(source.created),
            "key": source.key.hex(),
            "readers": json_text([*source.readers]),
            "audience": source.audience.word,
            "marking": json_text([marking.scheme, marking.level, list(marking.caveats)]),
            "supersedes": source.supersedes,
            "instant": iso(instant),
            "step": step,
            "undone_by": "",
        }
        self._connection.execute(insert(PACK), values)
        rows = [_row(pack_id, one) for one in records]
        if rows:
            self._connection.execute(insert(EXCHANGE), rows)
        return pack_id

    def withdraw(self, pack_id: str) -> None:
        """Take in that a pack which was entered as sent never left."""
        self._connection.execute(update(PACK).where(PACK.c.id == pack_id).values(undone_by=pack_id))

    def packs(self) -> list[LoggedPack]:
        """Return the register, the newest first, without imports that were undone."""
        counted = select(func.count()).where(EXCHANGE.c.pack == PACK.c.id).scalar_subquery()
        rows = self._connection.execute(
            select(PACK, counted.label("records")).where(PACK.c.undone_by == "").order_by(PACK.c.seq.desc())
        )
        return [_pack(row) for row in rows]

    def of_records(self, ids: Iterable[RecordId]) -> dict[RecordId, list[Exchanged]]:
        """Return what was exchanged of each record, the oldest first, without imports that were undone."""
        found: dict[RecordId, list[Exchanged]] = {}
        wanted = list(dict.fromkeys(ids))
        for start in range(0, len(wanted), _AT_ONCE):
            rows = self._connection.execute(
                select(EXCHANGE.c.record, EXCHANGE.c.line, EXCHANGE.c.ancestors, EXCHANGE.c.projection, PACK)
                .join(PACK, PACK.c.id == EXCHANGE.c.pack)
                .where(EXCHANGE.c.record.in_(wanted[start : start + _AT_ONCE]), PACK.c.undone_by == "")
                .order_by(EXCHANGE.c.seq)
            )
            for row in rows:
                found.setdefault(row.record, []).append(_exchanged(row))
        return found

    def records_of(self, pack_id: str) -> dict[RecordId, str]:
        """Return which records a pack of the register told of, with the kind of each, in their order there."""
        rows = self._connection.execute(
            select(EXCHANGE.c.record, EXCHANGE.c.projection).where(EXCHANGE.c.pack == pack_id).order_by(EXCHANGE.c.seq)
        )
        return {row.record: shared_of(row.projection).kind for row in rows}

    def turned(self, step: str, by: str) -> None:
        """Take in that a step was undone, or an undoing undone, by another step."""
        again = self._connection.execute(
            update(PACK).where(PACK.c.undone_by == step).values(undone_by="", step=by)
        ).rowcount
        if not again:
            self._connection.execute(
                update(PACK).where(PACK.c.step == step, PACK.c.undone_by == "").values(undone_by=by)
            )


def _row(pack_id: str, one: Exchanged) -> dict[str, object]:
    return {
        "pack": pack_id,
        "record": one.record.id,
        "line": one.line,
        "ancestors": json_text([*sorted(one.ancestors)]),
        "projection": shared_text(one.record),
    }


def _pack(row: Row[Any]) -> LoggedPack:
    return LoggedPack(row.id, _source(row), bool(row.sent), instant_of(row.instant), row.records)


def _source(row: Row[Any]) -> Source:
    scheme, level, caveats = plain_of(row.marking)
    return Source(
        pack=row.digest,
        peer=row.peer,
        name=row.name,
        title=row.title,
        created=instant_of(row.created),
        key=bytes.fromhex(row.key),
        readers=tuple(plain_of(row.readers)),
        audience=Reach.from_word(row.audience),
        marking=PackMarking(scheme, level, tuple(caveats)),
        supersedes=row.supersedes,
    )


def _exchanged(row: Row[Any]) -> Exchanged:
    known = frozenset(plain_of(row.ancestors))
    return Exchanged(row.line, known, shared_of(row.projection), _source(row), bool(row.sent))
