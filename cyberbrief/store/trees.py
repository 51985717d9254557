"""The composed trees that were cleared or exported, kept as they were at that moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, literal, select

from cyberbrief.domain.plain import Plain
from cyberbrief.domain.record import RecordId
from cyberbrief.host.clock import iso
from cyberbrief.host.identifiers import new_id
from cyberbrief.store.rows import TREE
from cyberbrief.store.values import instant_of, json_text, plain_of


@dataclass(frozen=True, slots=True)
class KeptTree:
    """A composed tree as JSON values, with the brief and variant it is of and why it was kept."""

    id: str
    brief: RecordId
    variant: str
    digest: str
    instant: datetime
    reason: str
    tree: Plain


class Trees:
    """Reads and writes kept trees in one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, *, brief: RecordId, variant: str, digest: str, instant: datetime, reason: str, tree: Plain) -> str:
        """Keep a tree; return its id."""
        tree_id = new_id()
        values = {"id": tree_id, "brief": brief, "variant": variant, "digest": digest, "reason": reason}
        self._connection.execute(insert(TREE), {**values, "instant": iso(instant), "tree": json_text(tree)})
        return tree_id

    def get(self, tree_id: str) -> KeptTree | None:
        """Return a kept tree by its id."""
        row = self._connection.execute(select(TREE).where(TREE.c.id == tree_id)).first()
        return None if row is None else _kept(row)

    def of_brief(self, brief: RecordId) -> list[KeptTree]:
        """Return the kept trees of a brief, the newest first."""
        rows = self._connection.execute(
            select(TREE).where(TREE.c.brief == brief).order_by(TREE.c.instant.desc(), TREE.c.id.desc())
        )
        return [_kept(row) for row in rows]

    def naming(self, record: RecordId) -> list[KeptTree]:
        """Return the kept trees that show words of a record, the newest first, without the trees themselves."""
        columns = (TREE.c.id, TREE.c.brief, TREE.c.variant, TREE.c.digest, TREE.c.instant, TREE.c.reason)
        rows = self._connection.execute(
            select(*columns, literal("null").label("tree"))
            .where(func.instr(TREE.c.tree, record) > 0)
            .order_by(TREE.c.instant.desc(), TREE.c.id.desc())
        )
        return [_kept(row) for row in rows]


def _kept(row: Row[Any]) -> KeptTree:
    instant = instant_of(row.instant)
    return KeptTree(row.id, row.brief, row.variant, row.digest, instant, row.reason, plain_of(row.tree))
