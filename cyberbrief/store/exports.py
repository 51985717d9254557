"""What left the house: which brief in which variant, when, for whom, and the digest of the very file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select

from cyberbrief.domain.record import RecordId
from cyberbrief.host.clock import iso
from cyberbrief.host.identifiers import new_id
from cyberbrief.store.rows import COPY, EXPORT, TREE
from cyberbrief.store.values import instant_of


@dataclass(frozen=True, slots=True)
class Export:
    """One file that left: `tree` is the id of the kept tree it was written from, `sha256` the digest of its bytes."""

    id: str
    brief: RecordId
    variant: str
    digest: str
    tree: str
    sha256: str
    instant: datetime
    recipient: str
    draft: bool
    template: str = ""


class Exports:
    """Reads and writes the register of exports in one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def record(  # noqa: PLR0913  # an entry of the register tells all of this
        self,
        *,
        brief: RecordId,
        variant: str,
        digest: str,
        tree: str,
        sha256: str,
        instant: datetime,
        recipient: str,
        draft: bool,
        template: str = "",
    ) -> str:
        """Enter a file that left; return the id of the entry."""
        export_id = new_id()
        values = {"id": export_id, "brief": brief, "variant": variant, "digest": digest, "tree": tree}
        values |= {"sha256": sha256, "instant": iso(instant), "recipient": recipient, "template": template}
        self._connection.execute(insert(EXPORT), {**values, "draft": int(draft)})
        return export_id

    def withdraw(self, export_id: str) -> None:
        """Take back an entry, and the tree that was kept for it, when the file did not leave after all."""
        tree = self._connection.execute(select(EXPORT.c.tree).where(EXPORT.c.id == export_id)).scalar()
        self._connection.execute(delete(COPY).where(COPY.c.export == export_id))
        self._connection.execute(delete(EXPORT).where(EXPORT.c.id == export_id))
        self._connection.execute(delete(TREE).where(TREE.c.id == tree))

    def of_brief(self, brief: RecordId) -> list[Export]:
        """Return what left of a brief, the newest first."""
        rows = self._connection.execute(
            select(EXPORT).where(EXPORT.c.brief == brief).order_by(EXPORT.c.instant.desc(), EXPORT.c.id.desc())
        )
        return [export_of(row) for row in rows]


def export_of(row: Row[Any]) -> Export:
    """Return the entry that a row holds."""
    return Export(
        id=row.id,
        brief=row.brief,
        variant=row.variant,
        digest=row.digest,
        tree=row.tree,
        sha256=row.sha256,
        instant=instant_of(row.instant),
        recipient=row.recipient,
        draft=bool(row.draft),
        template=row.template,
    )
