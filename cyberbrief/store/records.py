"""The records themselves: one table a kind, and what is derived from them kept right in the same transaction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, TypeVar

from sqlalchemy import ColumnElement, Connection, Table, bindparam, delete, func, insert, or_, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or_update

from cyberbrief.domain.edits import Kept
from cyberbrief.domain.kinds import KINDS, kind_named
from cyberbrief.domain.links import links_of
from cyberbrief.domain.record import DossierRecord, Record, RecordId
from cyberbrief.store import search_index
from cyberbrief.store.errors import OtherKindError
from cyberbrief.store.links import LinkRow
from cyberbrief.store.rows import LINK, RECORD, TABLES
from cyberbrief.store.values import plain_of, record_of, row_of

_T = TypeVar("_T")
_AT_ONCE: Final = 1_000  # ids in one statement
LIBRARY: Final = frozenset(
    name for name, kind in KINDS.items() if not issubclass(kind, DossierRecord) and name != "dossier"
)
_OF_DOSSIERS: Final = tuple(name for name, kind in KINDS.items() if issubclass(kind, DossierRecord))


class Records:
    """Reads and writes records in one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, record_id: RecordId) -> Kept | None:
        """Return a record, in use or in the bin; None where no record has the id."""
        return next(iter(self._kept([record_id])), None)

    def all_of(self, ids: Iterable[RecordId]) -> dict[RecordId, Kept]:
        """Return the records among the ids, in use or in the bin, by id."""
        return {kept.record.id: kept for kept in self._kept(list(dict.fromkeys(ids)))}

    def many(self, ids: Iterable[RecordId]) -> dict[RecordId, Record]:
        """Return the records in use among the ids, by id, in the order of the ids."""
        wanted = list(dict.fromkeys(ids))
        found = {kept.record.id: kept.record for kept in self._kept(wanted) if not kept.deleted}
        return {record_id: found[record_id] for record_id in wanted if record_id in found}

    def of_kind(
        self,
        kind: str,
        dossier: RecordId | None = None,
        *,
        deleted: bool = False,
        limit: int | None = None,
        after: RecordId | None = None,
    ) -> list[Record]:
        """Return records of a kind in the order of their ids, which is that of their making.

        Args:
            kind: name of the kind; WrongUseError for any other word.
            dossier: only those of one dossier; kinds that all dossiers share are returned whole.
            deleted: those in the bin instead of those in use.
            limit: at most so many.
            after: only those behind this id, for the next page.
        """
        table, its_class = _table(kind), kind_named(kind)
        wanted: list[ColumnElement[bool]] = [table.c.deleted == int(deleted)]
        if dossier is not None and "dossier" in table.c:
            wanted.append(table.c.dossier == dossier)
        if after is not None:
            wanted.append(table.c.id > after)
        rows = self._connection.execute(select(table).where(*wanted).order_by(table.c.id).limit(limit))
        return [record_of(its_class, row) for row in rows.mappings().all()]

    def counts(self, dossier: RecordId) -> dict[str, int]:
        """Return how many records in use a dossier has of each kind; of kinds that all dossiers share, all."""
        found = self._connection.execute(
            select(RECORD.c.kind, func.count())
            .where(RECORD.c.dossier.in_((dossier, "")), RECORD.c.deleted == 0)
            .group_by(RECORD.c.kind)
        )
        counted: dict[str, int] = {kind: count for kind, count in found}  # noqa: C416  # rows are no pairs for dict
        return {kind: counted.get(kind, 0) for kind in KINDS}

    def count_parties(self, dossier: RecordId) -> int:
        """Return how many counterparts in use take part in a dossier or have a stance in it."""
        invited = select(LINK.c.target).where(LINK.c.source == dossier, LINK.c.field == "delegations")
        placed = (
            select(LINK.c.target)
            .join(RECORD, RECORD.c.id == LINK.c.source)
            .where(RECORD.c.dossier == dossier, RECORD.c.kind == "stance", RECORD.c.deleted == 0)
            .where(LINK.c.field == "counterpart")
        )
        counted = select(func.count()).where(RECORD.c.id.in_(invited.union(placed)), RECORD.c.deleted == 0)
        return int(self._connection.execute(counted).scalar_one())

    def kinds_of(self, ids: Iterable[RecordId]) -> dict[RecordId, str]:
        """Return the kind of each id that a record has, in use or in the bin."""
        found: dict[RecordId, str] = {}
        for some in _in_turns([one for one in ids if _can_be_written(one)]):
            rows = self._connection.execute(select(RECORD.c.id, RECORD.c.kind).where(RECORD.c.id.in_(some)))
            found.update((row.id, row.kind) for row in rows)
        return found

    def linking_to(self, record_id: RecordId) -> list[LinkRow]:
        """Return the records in use that point at a record, and by which field."""
        rows = self._connection.execute(
            select(LINK.c.source, LINK.c.source_kind, LINK.c.field)
            .where(LINK.c.target == record_id)
            .distinct()
            .order_by(LINK.c.source, LINK.c.field)
        )
        return [LinkRow(row.source, row.source_kind, row.field) for row in rows]

    def dossier_material(self, dossier: RecordId) -> list[Record]:
        """Return all that a brief of the dossier can draw on, in the order of ids.

        That is the dossier, its records, and of what all dossiers share: what those point at, the delegates and
        memberships of the counterparts among it, and the groups and members that these memberships name.
        """
        own = [record for kind in _OF_DOSSIERS for record in self.of_kind(kind, dossier)]
        shared = self.many({dossier, *self._material_shared(dossier)})
        return sorted((*own, *shared.values()), key=lambda record: record.id)

    def markings_of_material(self, dossier: RecordId) -> set[tuple[str, tuple[str, ...]]]:
        """Return the level and caveats of each marking among what `dossier_material` returns, without the records."""
        asked = {kind: TABLES[kind].c.dossier == dossier for kind in _OF_DOSSIERS}
        by_kind: dict[str, list[RecordId]] = defaultdict(list)
        for record_id, kind in self.kinds_of({dossier, *self._material_shared(dossier)}).items():
            by_kind[kind].append(record_id)
        parts = [(kind, TABLES[kind].c.id.in_(some)) for kind, ids in by_kind.items() for some in _in_turns(ids)]
        found: set[tuple[str, tuple[str, ...]]] = set()
        for kind, those in (*asked.items(), *parts):
            columns = TABLES[kind].c
            rows = self._connection.execute(
                select(columns.marking, columns.caveats).where(those, columns.deleted == 0).distinct()
            )
            found.update((row[0], tuple(plain_of(row[1]))) for row in rows)
        return found

    def _material_shared(self, dossier: RecordId) -> set[RecordId]:
        """Return the shared records that belong to the material of a dossier."""
        source, target = RECORD.alias("source"), RECORD.alias("target")
        shared = set(
            self._connection.execute(
                select(LINK.c.target)
                .join(source, source.c.id == LINK.c.source)
                .join(target, target.c.id == LINK.c.target)
                .where(
                    or_(source.c.dossier == dossier, source.c.id == dossier),
                    target.c.kind.in_(LIBRARY),
                    target.c.deleted == 0,
                )
                .distinct()
            ).scalars()
        )
        people = self._belonging(shared)
        return shared | people | self._shared(people)

    def put(self, kept: Kept) -> None:
        """Write a record as it now is, new or known; raises OtherKindError where another kind has its id."""
        self.put_many((kept,))

    def put_many(self, kepts: Iterable[Kept]) -> None:
        """Write many records as `put` does, all or, once the transaction is left without commit, none."""
        latest = {kept.record.id: kept for kept in kepts}
        for some in _in_turns(list(latest.values())):
            self._put(some)

    def _put(self, kepts: Sequence[Kept]) -> None:
        sequence = self._enter(kepts)
        by_kind: dict[str, list[dict[str, object]]] = defaultdict(list)
        for kept in kepts:
            by_kind[kept.record.KIND].append(row_of(kept.record, deleted=kept.deleted))
        for kind, rows in by_kind.items():
            table = TABLES[kind]
            statement = insert_or_update(table)
            columns = {name: statement.excluded[name] for name in rows[0] if name != "id"}
            self._connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=columns), rows)
        self._connection.execute(delete(LINK).where(LINK.c.source.in_(sequence)))
        search_index.take_out(self._connection, sequence.values())
        in_use = [kept.record for kept in kepts if not kept.deleted]
        links = [row for record in in_use for row in _link_rows(record)]
        if links:
            self._connection.execute(insert(LINK), links)
        search_index.put_in(self._connection, [(sequence[record.id], record) for record in in_use])

    def _enter(self, kepts: Sequence[Kept]) -> dict[RecordId, int]:
        """Write the table of all ids; return the number of each."""
        known = {
            row.id: row
            for row in self._connection.execute(
                select(RECORD).where(RECORD.c.id.in_([kept.record.id for kept in kepts]))
            )
        }
        last: int = self._connection.execute(select(func.coalesce(func.max(RECORD.c.seq), 0))).scalar_one()
        new: list[dict[str, object]] = []
        moved: list[dict[str, object]] = []
        sequence: dict[RecordId, int] = {}
        for kept in kepts:
            entry = _entry(kept)
            row = known.get(kept.record.id)
            if row is None:
                last += 1
                new.append({"seq": last, **entry})
            elif row.kind != kept.record.KIND:
                raise OtherKindError
            elif (row.dossier, row.deleted) != (entry["dossier"], entry["deleted"]):
                moved.append({"its_seq": row.seq, "dossier": entry["dossier"], "deleted": entry["deleted"]})
            sequence[kept.record.id] = last if row is None else row.seq
        if new:
            self._connection.execute(insert(RECORD), new)
        if moved:
            self._connection.execute(update(RECORD).where(RECORD.c.seq == bindparam("its_seq")), moved)
        return sequence

    def _kept(self, ids: Sequence[RecordId]) -> Iterator[Kept]:
        by_kind: dict[str, list[RecordId]] = defaultdict(list)
        for record_id, kind in self.kinds_of(ids).items():
            by_kind[kind].append(record_id)
        for kind, its_ids in by_kind.items():
            table, its_class = TABLES[kind], KINDS[kind]
            for some in _in_turns(its_ids):
                rows = self._connection.execute(select(table).where(table.c.id.in_(some)))
                for row in rows.mappings().all():
                    yield Kept(record_of(its_class, row), deleted=bool(row["deleted"]))

    def _shared(self, sources: Iterable[RecordId]) -> set[RecordId]:
        """Return the records of the library, in use, that the given ones point at."""
        found: set[RecordId] = set()
        for some in _in_turns(list(sources)):
            found.update(
                self._connection.execute(
                    select(LINK.c.target)
                    .join(RECORD, RECORD.c.id == LINK.c.target)
                    .where(LINK.c.source.in_(some), RECORD.c.kind.in_(LIBRARY), RECORD.c.deleted == 0)
                ).scalars()
            )
        return found

    def _belonging(self, counterparts: Iterable[RecordId]) -> set[RecordId]:
        """Return the delegates and memberships that point at the given counterparts."""
        found: set[RecordId] = set()
        for some in _in_turns(list(counterparts)):
            found.update(
                self._connection.execute(
                    select(LINK.c.source).where(
                        LINK.c.target.in_(some),
                        LINK.c.source_kind.in_(("delegate", "membership")),
                        LINK.c.field.in_(("counterpart", "member", "group")),
                    )
                ).scalars()
            )
        return found


def _table(kind: str) -> Table:
    return TABLES[kind_named(kind).KIND]


def _can_be_written(asked: str) -> bool:
    """Tell whether a text could be any record's id; half a surrogate pair, as a console may hand over, cannot."""
    try:
        asked.encode()
    except UnicodeEncodeError:
        return False
    return True


def _in_turns(items: Sequence[_T]) -> Iterator[Sequence[_T]]:
    return (items[start : start + _AT_ONCE] for start in range(0, len(items), _AT_ONCE))


def _entry(kept: Kept) -> dict[str, object]:
    record = kept.record
    dossier = record.dossier if isinstance(record, DossierRecord) else ""
    return {"id": record.id, "kind": record.KIND, "dossier": dossier, "deleted": int(kept.deleted)}


def _link_rows(record: Record) -> list[Mapping[str, Any]]:
    return [
        {
            "source": record.id,
            "source_kind": record.KIND,
            "field": link.field,
            "element": link.element,
            "target": link.target,
        }
        for link in links_of(record)
    ]
