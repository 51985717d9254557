"""The records of a list, read and put into order in the background; the window gets what it only has to show.

A `ListSource` belongs to the jobs of its list, which run one after another; what it hands out is never changed again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.marking import Marking
from cyberbrief.domain.record import DossierRecord, Record, RecordId
from cyberbrief.gui.parts.list_row import Row
from cyberbrief.gui.parts.long_list import LongRows
from cyberbrief.gui.record_titles import linked_title
from cyberbrief.gui.records.filters import Asked, Filter, Offer, asked_now, offers, passes
from cyberbrief.gui.records.loading import links_of
from cyberbrief.gui.records.room_table import GROUPINGS, Group, KindRoom, order_in_group
from cyberbrief.gui.records.row_words import row_of
from cyberbrief.gui.sight import markings_of
from cyberbrief.services import reading
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


class _Place(NamedTuple):
    """A head with how many stand below it, or a record with the words of the head above it."""

    group: Group
    below: int
    record: Record | None


class ListSource:
    """Reads the records of a room and arranges them; call it from jobs alone."""

    def __init__(self, workspace: Workspace, room: KindRoom) -> None:
        self._workspace, self._room = workspace, room
        self._records: dict[RecordId, Record] = {}
        self._near: dict[RecordId, Record] = {}
        self._orders: dict[RecordId, tuple[Group, tuple[object, ...]]] = {}
        self._grouping = ""

    def read(self, wish: Wish) -> Arranged:
        """Read everything anew."""
        records: dict[RecordId, Record] = {}
        for kind in self._room.listed:
            inside = wish.dossier if issubclass(KINDS[kind], DossierRecord) else None
            records |= {record.id: record for record in reading.records(self._workspace, kind, inside)}
        self._records = records
        self._near = {**_near(self._workspace, records.values(), records), **records}
        self._orders = {}
        return self.arrange(wish)

    def read_again(self, ids: Iterable[RecordId], wish: Wish) -> Arranged:
        """Read some records again, which were changed, added or moved to the bin."""
        ids = set(ids)
        found = dict(reading.many(self._workspace, ids))
        records = {key: record for key, record in self._records.items() if key not in ids}
        for key, record in found.items():
            inside = str(getattr(record, "dossier", wish.dossier)) == wish.dossier
            if record.KIND in self._room.listed and inside:
                records[key] = record
        if any(key in self._near and key not in self._records for key in ids):
            self._orders = {}  # heads and rows bear its name
        self._orders = {key: order for key, order in self._orders.items() if key not in ids}
        near = _near(self._workspace, found.values(), self._near.keys() - ids)
        self._near = {**self._near, **near, **found}
        self._records = records
        return self.arrange(wish)

    def arrange(self, wish: Wish) -> Arranged:
        """Filter, group and sort what was read."""
        records, near = self._records, self._near
        asked = asked_now(reading.touched_by(self._workspace, self._workspace.officer.name))
        shown = [record for record in records.values() if passes(record, wish.filters, asked)]
        places = tuple(self._in_order(shown, wish.grouping))
        return Arranged(
            wish,
            LongRows.of((_entry(place) for place in places), lambda place: _row(places[place], near)),
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

    def _in_order(self, shown: Iterable[Record], grouping: str) -> Iterator[_Place]:
        if grouping != self._grouping:
            self._grouping, self._orders = grouping, {}
        groups: dict[Group, list[tuple[tuple[object, ...], Record]]] = {}
        for record in shown:
            known = self._orders.get(record.id)
            if known is None:
                known = (GROUPINGS[grouping](record, self._near), order_in_group(record, self._near))
                self._orders[record.id] = known
            groups.setdefault(known[0], []).append((known[1], record))
        for group in sorted(groups, key=lambda found: (found.place, found.title.casefold())):
            members = sorted(groups[group], key=lambda found: found[0])
            if group.title:
                yield _Place(group, _counted(record for _order, record in members), None)
            for _order, record in members:
                yield _Place(group, 0, record)


def _counted(records: Iterable[Record]) -> int:
    return sum(record.KIND not in _BENEATH for record in records)


def _entry(place: _Place) -> tuple[str, str, bool]:
    if place.record is None:
        return _HEAD + place.group.title, "", True
    return place.record.id, place.record.title_text, False


def _row(place: _Place, near: Mapping[RecordId, Record]) -> Row:
    group, record = place.group, place.record
    if record is None:
        return Row(_HEAD + group.title, group.title, icon=group.icon, status=str(place.below), head=True)
    beneath = record.KIND in _BENEATH
    above = linked_title(near, str(getattr(record, "counterpart", ""))) if beneath else group.title
    return row_of(record, near, icon=beneath, depth=int(beneath), above=above)


def _near(workspace: Workspace, records: Iterable[Record], known: Iterable[RecordId]) -> dict[RecordId, Record]:
    wanted = {link for record in records for link in links_of(record)} - set(known)
    near = dict(reading.many(workspace, wanted))
    further = {str(getattr(record, "agenda_item", "")) for record in near.values()} - near.keys() - {""}
    return near | dict(reading.many(workspace, further))
