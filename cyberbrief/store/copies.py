"""The copies that left, each told from the others by the token in its marks: in which form, and what stands where.

A copy belongs to an entry of the register of exports, which says of what it is, for whom and when.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, insert, select

from cyberbrief.domain.mark import TAG_LETTERS, Held, MarkedBlock, joined
from cyberbrief.domain.plain import Plain
from cyberbrief.domain.record import RecordId
from cyberbrief.store.exports import Export, export_of
from cyberbrief.store.rows import COPY, EXPORT
from cyberbrief.store.values import json_text, plain_of


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy that left. `number` of `counted` is zero where copies are not counted; without marks it has no token.

    `form` is the ending of a file, or "print"; `name` what the file was called, `marking` the words of its banner.
    `revisions` are those of the records that it shows.
    """

    export: Export
    token: str
    form: str
    name: str
    number: int
    counted: int
    marking: str
    revisions: Mapping[RecordId, str]


class Copies:
    """Reads and writes the copies in one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(  # noqa: PLR0913  # all that is to be known of a copy
        self,
        export: str,
        *,
        token: str,
        form: str,
        name: str,
        number: int,
        counted: int,
        marking: str,
        revisions: Mapping[RecordId, str],
        blocks: Sequence[MarkedBlock],
    ) -> None:
        """Keep what tells the copy of an entry of the register from every other."""
        values = {"export": export, "token": token, "form": form, "name": name, "number": number, "counted": counted}
        values |= {"marking": marking, "revisions": json_text(dict(revisions)), "blocks": json_text(_plain(blocks))}
        self._connection.execute(insert(COPY), values)

    def with_token(self, token: str) -> Copy | None:
        """Return the copy whose marks bear a token."""
        row = self._connection.execute(_copies().where(COPY.c.token == token)).first() if token else None
        return None if row is None else _copy(row)

    def with_digest(self, sha256: str) -> Copy | None:
        """Return the latest copy whose bytes have a digest: one that came back as it left."""
        rows = _copies().where(EXPORT.c.sha256 == sha256).order_by(EXPORT.c.instant.desc(), EXPORT.c.id.desc())
        row = self._connection.execute(rows).first()
        return None if row is None else _copy(row)

    def of_brief(self, brief: RecordId) -> list[Copy]:
        """Return the copies of a brief that left, the newest first."""
        rows = _copies().where(EXPORT.c.brief == brief).order_by(EXPORT.c.instant.desc(), EXPORT.c.id.desc())
        return [_copy(row) for row in self._connection.execute(rows)]

    def blocks(self, export: str) -> tuple[MarkedBlock, ...]:
        """Return what stands under each mark of a copy, in the order in which it was written."""
        row = self._connection.execute(select(COPY.c.token, COPY.c.blocks).where(COPY.c.export == export)).first()
        return () if row is None else tuple(_block(row.token, one) for one in plain_of(row.blocks))

    def readers(self) -> list[str]:
        """Return for whom anything ever was, the latest first, each once."""
        rows = self._connection.execute(
            select(EXPORT.c.recipient).where(EXPORT.c.recipient != "").order_by(EXPORT.c.instant.desc())
        )
        return list(dict.fromkeys(row.recipient for row in rows))


def _copies() -> Select[Any]:
    shown = (COPY.c.token, COPY.c.form, COPY.c.name, COPY.c.number, COPY.c.counted, COPY.c.marking, COPY.c.revisions)
    return select(EXPORT, *shown).join(COPY, COPY.c.export == EXPORT.c.id)


def _copy(row: Row[Any]) -> Copy:
    revisions = {str(record): str(revision) for record, revision in plain_of(row.revisions).items()}
    return Copy(export_of(row), row.token, row.form, row.name, row.number, row.counted, row.marking, revisions)


def _plain(blocks: Sequence[MarkedBlock]) -> list[Plain]:
    return [
        [
            one.mark[-TAG_LETTERS:],
            one.text,
            one.digest,
            [[held.record, held.field, held.element, held.paragraph, held.start, held.end] for held in one.held],
        ]
        for one in blocks
    ]


def _block(token: str, plain: Any) -> MarkedBlock:  # noqa: ANN401  # as JSON gives it
    tag, text, _digest, held = plain
    return MarkedBlock(joined(token, tag), text, tuple(Held(*one) for one in held))
