"""What happened, revision by revision: sealed ones for ever, and at most one sitting a record that may still grow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, or_, select, update

from cyberbrief.domain.edits import Act, Edit, FieldChange, Revision
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.plain import Plain, value_to_plain
from cyberbrief.domain.record import FieldDeclaration, RecordId, declarations
from cyberbrief.host.clock import iso
from cyberbrief.store.errors import UnreadableRecordError
from cyberbrief.store.rows import RECORD, REVISION
from cyberbrief.store.values import choice_of, instant_of, json_text, plain_of, value_of

_AT_ONCE = 1_000  # ids in one statement


@dataclass(frozen=True, slots=True)
class Step:
    """What one act of a user changed, as undo takes it back: all revisions of a step together."""

    id: str
    instant: datetime
    author: str
    note: str
    edits: tuple[Edit, ...]


class History:
    """Reads and writes revisions in one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def append(self, revision: Revision) -> None:
        """Add a revision behind all others."""
        self._connection.execute(insert(REVISION), _row(revision))

    def append_many(self, revisions: Iterable[Revision]) -> None:
        """Add revisions in their order behind all others."""
        rows = [_row(revision) for revision in revisions]
        if rows:
            self._connection.execute(insert(REVISION), rows)

    def of_record(self, record: RecordId) -> list[Revision]:
        """Return the revisions of a record, the oldest first."""
        return self._read(REVISION.c.record == record)

    def of_step(self, step: str) -> list[Revision]:
        """Return the revisions of a step, in the order in which they were made."""
        return self._read(REVISION.c.step == step)

    def latest(self, record: RecordId) -> Revision | None:
        """Return the latest revision of a record, sealed or not."""
        row = self._connection.execute(
            select(REVISION).where(REVISION.c.record == record).order_by(REVISION.c.seq.desc()).limit(1)
        ).first()
        return None if row is None else _revision(row)

    def sitting(self, record: RecordId) -> Revision | None:
        """Return the unsealed revision of a record, if it has one."""
        return next(iter(self._read(REVISION.c.record == record, REVISION.c.sealed == 0)), None)

    def replace_sitting(self, revision: Revision) -> None:
        """Put a revision in the place of its record's sitting; where there is none, add it."""
        row = _row(revision)
        replaced = self._connection.execute(
            update(REVISION).where(REVISION.c.record == revision.edit.record, REVISION.c.sealed == 0).values(row)
        )
        if not replaced.rowcount:
            self.append(revision)

    def seal(self, ids: Iterable[str] | None = None) -> int:
        """Seal the sittings named by their own id or that of their record, or all; return how many there were."""
        statement = update(REVISION).where(REVISION.c.sealed == 0).values(sealed=1)
        if ids is not None:
            named = list(ids)
            statement = statement.where(or_(REVISION.c.record.in_(named), REVISION.c.id.in_(named)))
        return self._connection.execute(statement).rowcount

    def touched_by(self, author: str) -> set[RecordId]:
        """Return the records of which somebody made a revision."""
        return set(self._connection.execute(select(REVISION.c.record).where(REVISION.c.author == author)).scalars())

    def recent(self, dossier: RecordId | None, limit: int) -> list[Revision]:
        """Return the latest revisions, newest first: of a dossier and its records, or of everything."""
        statement = select(REVISION).order_by(REVISION.c.seq.desc()).limit(limit)
        if dossier is not None:
            # Asked of each revision, newest first: a join would gather and sort all revisions of the dossier.
            belongs = select(or_(RECORD.c.dossier == dossier, RECORD.c.id == dossier))
            statement = statement.where(belongs.where(RECORD.c.id == REVISION.c.record).scalar_subquery())
        return [_revision(row) for row in self._connection.execute(statement)]

    def authors(self, records: Iterable[RecordId]) -> dict[RecordId, frozenset[str]]:
        """Return who changed each of the records."""
        found: dict[RecordId, set[str]] = {}
        listed = list(records)
        for start in range(0, len(listed), _AT_ONCE):
            rows = self._connection.execute(
                select(REVISION.c.record, REVISION.c.author)
                .where(REVISION.c.record.in_(listed[start : start + _AT_ONCE]))
                .distinct()
            )
            for record, author in rows:
                found.setdefault(record, set()).add(author)
        return {record: frozenset(names) for record, names in found.items()}

    def steps(self, limit: int) -> list[Step]:
        """Return the latest steps, newest first, each with its edits in the order in which they were made."""
        return [_step(step, self.of_step(step)) for step, _ in self.latest_steps(limit)]

    def latest_steps(self, limit: int) -> list[tuple[str, str]]:
        """Return the ids of the latest steps with their notes, newest first; what came before them is not read."""
        newest: dict[str, str] = {}
        backwards = select(REVISION.c.step, REVISION.c.note).order_by(REVISION.c.seq.desc())
        with self._connection.execute(backwards) as rows:
            for step, note in rows:
                if step not in newest and len(newest) == limit:
                    break
                newest[step] = newest.get(step) or note
        return list(newest.items())

    def _read(self, *wanted: Any) -> list[Revision]:  # noqa: ANN401  # conditions of SQLAlchemy
        rows = self._connection.execute(select(REVISION).where(*wanted).order_by(REVISION.c.seq))
        return [_revision(row) for row in rows]


def _step(step: str, revisions: Sequence[Revision]) -> Step:
    last = revisions[-1]
    return Step(step, last.instant, last.author, last.note, tuple(revision.edit for revision in revisions))


def _row(revision: Revision) -> dict[str, object]:
    edit = revision.edit
    fields = declarations(KINDS[edit.kind])
    return {
        "id": revision.id,
        "record": edit.record,
        "kind": edit.kind,
        "act": str(edit.act),
        "changes": json_text([_change_to_plain(fields[change.field], change) for change in edit.changes]),
        "parents": json_text(list(revision.parents)),
        "author": revision.author,
        "instant": iso(revision.instant),
        "step": revision.step,
        "sealed": int(revision.sealed),
        "note": revision.note,
    }


def _change_to_plain(field: FieldDeclaration, change: FieldChange) -> Plain:
    return {
        "field": change.field,
        "before": value_to_plain(field, change.before),
        "after": value_to_plain(field, change.after),
    }


def _revision(row: Row[Any]) -> Revision:
    try:
        fields = declarations(KINDS[row.kind])
        changes = tuple(_change(fields, plain) for plain in plain_of(row.changes))
        edit = Edit(row.record, row.kind, choice_of(Act, row.act), changes)
        parents = tuple(str(parent) for parent in plain_of(row.parents))
    except (KeyError, ValueError, TypeError) as error:
        raise UnreadableRecordError from error
    instant = instant_of(row.instant)
    return Revision(row.id, edit, parents, row.author, instant, row.step, sealed=bool(row.sealed), note=row.note)


def _change(fields: Mapping[str, FieldDeclaration], plain: Mapping[str, object]) -> FieldChange:
    field = fields[str(plain["field"])]
    return FieldChange(field.name, value_of(field, plain["before"]), value_of(field, plain["after"]))
