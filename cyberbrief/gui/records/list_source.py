"""The records of a list, read and put into order in the background; the window gets what it only has to show.

A `ListSource` belongs to the jobs of its list, which run one after another; what it hands out is never changed again.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.links import targets_of
from cyberbrief.domain.marking import Marking
from cyberbrief.domain.paces import Paces
from cyberbrief.domain.position import Position, Rung, RungKind
from cyberbrief.domain.record import DossierRecord, Record, RecordId
from cyberbrief.domain.statement import Stance
from cyberbrief.gui.parts.list_row import Row
from cyberbrief.gui.parts.long_list import LongRows
from cyberbrief.gui.record_titles import linked_title
from cyberbrief.gui.records.filters import Asked, Filter, Offer, asked_now, offers, passes
from cyberbrief.gui.records.room_table import GROUPINGS, Group, KindRoom, order_in_group
from cyberbrief.gui.records.row_words import row_of
from cyberbrief.gui.sight import markings_of
from cyberbrief.services import origins, reading
from cyberbrief.services.workspace import Workspace

_HEAD = "head "
_BENEATH = frozenset({"delegate"})  # stand below another row of the list


@dataclass(frozen=True, slots=True)
class Wish:
    """How a list is to be shown: of which dossier, grouped how, and what is let through."""

    dossier: RecordId = ""
    grouping: str = ""
    filters: frozenset[Filter] = frozenset()


@dataclass(frozen=True, slots=True)
class Arranged:
    """A list as it is shown: its rows, how many filters hide, what else could be asked, and all its markings."""

    wish: Wish = field(default_factory=Wish)
    rows: LongRows = field(default_factory=LongRows)
    total: int = 0
    hidden: int = 0
    offers: tuple[Offer, ...] = ()
    markings: tuple[Marking, ...] = ()
    records: Mapping[RecordId, Record] = field(default_factory=dict)
    near: Mapping[RecordId, Record] = field(default_factory=dict)


class ListSource:
    """Reads the records of a room and arranges them; call it from jobs alone."""

    def __init__(self, workspace: Workspace, room: KindRoom) -> None:
        self._workspace, self._room = workspace, room
        self._records: dict[RecordId, Record] = {}
        self._near: dict[RecordId, Record] = {}
        self._groups: dict[RecordId, Group] = {}
        self._orders: dict[RecordId, tuple[object, ...]] = {}
        self._grouping = ""
        self._told: dict[tuple[RecordId, str], bool] = {}  # by record and revision: whether it was changed here

    def read(self, wish: Wish) -> Arranged:
        """Read everything anew."""
        records: dict[RecordId, Record] = {}
        for kind in self._room.listed:
            inside = wish.dossier if issubclass(KINDS[kind], DossierRecord) else None
            records |= {record.id: slim(record) for record in reading.records(self._workspace, kind, inside)}
        self._records = records
        self._near = {**_near(self._workspace, records.values(), records), **records}
        self._forget()
        return self.arrange(wish)

    def read_again(self, ids: Iterable[RecordId], wish: Wish) -> Arranged:
        """Read some records again, which were changed, added or moved to the bin."""
        ids = set(ids)
        found = {key: slim(record) for key, record in reading.many(self._workspace, ids).items()}
        records = {key: record for key, record in self._records.items() if key not in ids}
        for key, record in found.items():
            inside = str(getattr(record, "dossier", wish.dossier)) == wish.dossier
            if record.KIND in self._room.listed and inside:
                records[key] = record
        if any(key in self._near and key not in self._records for key in ids):
            self._forget()  # heads and rows bear its name
        for key in ids:
            self._groups.pop(key, None)
            self._orders.pop(key, None)
        near = _near(self._workspace, found.values(), self._near.keys() - ids)
        self._near = {**self._near, **near, **found}
        self._records = records
        return self.arrange(wish)

    def arrange(self, wish: Wish) -> Arranged:
        """Filter, group and sort what was read."""
        records, near, paces = self._records, self._near, self._workspace.paces
        asked = asked_now(reading.touched_by(self._workspace, self._workspace.officer.name))
        shown = [record for record in records.values() if passes(record, wish.filters, asked)]
        groups, rows = self._in_order(shown, wish.grouping)
        entries = ((_HEAD + one.title, "", True) if isinstance(one, Group) else _entry(one) for one in rows)
        turned = self._changed_here()
        made = LongRows.of(entries, lambda place: _row(made, groups, rows, near, paces, turned, place))
        return Arranged(
            wish,
            made,
            total=_counted(records.values()),
            hidden=_counted(records.values()) - _counted(shown),
            offers=self._offers(asked),
            markings=markings_of(near.values()),
            records=records,
            near=near,
        )

    def _offers(self, asked: Asked) -> tuple[Offer, ...]:
        kinds = [KINDS[kind] for kind in self._room.listed]
        return offers(self._records.values(), kinds, self._workspace.scheme, asked)

    def _changed_here(self) -> frozenset[RecordId]:
        """Return the records that came from elsewhere and were changed here since; each state is looked at once."""
        foreign = {(one.id, one.revision) for one in self._records.values() if one.origin}
        new = foreign - self._told.keys()
        found = origins.changed_here(self._workspace, {record for record, _ in new}) if new else frozenset()
        self._told |= {key: key[0] in found for key in new}
        return frozenset(key[0] for key in foreign if self._told[key])

    def _forget(self) -> None:
        self._told.clear()
        self._groups.clear()
        self._orders.clear()

    def _in_order(self, shown: Iterable[Record], grouping: str) -> tuple[tuple[Group, ...], tuple[Group | Record, ...]]:
        """Return the groups in their order, and all rows: the head of each group, then its records."""
        if grouping != self._grouping:
            self._grouping = grouping
            self._forget()
        groups: dict[Group, list[Record]] = {}
        for record in shown:
            if record.id not in self._orders:
                self._groups[record.id] = GROUPINGS[grouping](record, self._near)
                self._orders[record.id] = order_in_group(record, self._near)
            groups.setdefault(self._groups[record.id], []).append(record)
        in_order = tuple(sorted(groups, key=lambda group: (group.place, group.title.casefold())))
        rows: list[Group | Record] = []
        for group in in_order:
            if group.title:
                rows.append(dataclasses.replace(group, count=_counted(groups[group])))
            members: list[Record] = sorted(groups[group], key=lambda record: self._orders[record.id])
            rows += members
        return in_order, tuple(rows)


@cache
def _shape(kinds: tuple[RungKind, ...]) -> tuple[Rung, ...]:
    return tuple(Rung(kind=kind) for kind in kinds)


def slim(record: Record) -> Record:
    """Return a position with the shape of its ladder alone, and a stance without theirs; others as they are.

    What a list holds is held for long, and what is held costs time whenever garbage is swept.
    """
    if isinstance(record, Position):
        shape = _shape(tuple(step.kind for step in record.ladder))
        return dataclasses.replace(record, ladder=shape, outcomes=())
    if isinstance(record, Stance) and record.estimate:
        return dataclasses.replace(record, estimate=())
    return record


def _counted(records: Iterable[Record]) -> int:
    return sum(record.KIND not in _BENEATH for record in records)


def _entry(record: Record) -> tuple[str, str, bool]:
    return record.id, record.title_text, False


def _row(  # what a row is made of, bound once for all rows
    made: LongRows,
    groups: tuple[Group, ...],
    rows: tuple[Group | Record, ...],
    near: Mapping[RecordId, Record],
    paces: Paces,
    turned: frozenset[RecordId],
    place: int,
) -> Row:
    """Make one row; kept as few values as there are, since each is looked at whenever garbage is swept."""
    one = rows[place]
    if isinstance(one, Group):
        return Row(_HEAD + one.title, one.title, icon=one.icon, status=str(one.count), head=True)
    heads = made.heads[place]
    beneath = one.KIND in _BENEATH
    above = (
        linked_title(near, str(getattr(one, "counterpart", "")))
        if beneath
        else groups[heads - 1].title
        if heads
        else ""
    )
    return row_of(one, near, paces, icon=beneath, depth=int(beneath), above=above, changed_here=one.id in turned)


def _near(workspace: Workspace, records: Iterable[Record], known: Iterable[RecordId]) -> dict[RecordId, Record]:
    wanted = {link for record in records for link in targets_of(record)} - set(known)
    near = dict(reading.many(workspace, wanted))
    further = {str(getattr(record, "agenda_item", "")) for record in near.values()} - near.keys() - {""}
    near |= dict(reading.many(workspace, further))
    return {key: slim(record) for key, record in near.items()}
