"""The rows of a table as records of one kind, by the columns that hold their fields."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from cyberbrief.domain.arrival import Arrival, Known
from cyberbrief.domain.plain import Plain
from cyberbrief.domain.record import FieldDeclaration, Record, TextKind
from cyberbrief.domain.table_fields import fields_of
from cyberbrief.domain.words import Words, words
from cyberbrief.tables.cells import is_day_first, is_undecided, named, plain
from cyberbrief.tables.columns import Columns
from cyberbrief.tables.records import Gatherer
from cyberbrief.tables.sheet import Cell, Headed, Row, spoken


class Wanted(NamedTuple):
    """What is to become of a table: records of a kind, by these columns, with these values beside."""

    kind: type[Record]
    columns: Columns
    beside: Mapping[str, Plain] = {}


def arrived(
    source: str, table: Headed, wanted: Wanted, known: Known, new_id: Callable[[], str], notes: tuple[Words, ...] = ()
) -> Arrival:
    """Return the records of a table; a wrong cell is left out, and a row without what must be there is."""
    reading = _Reading(table, wanted, Gatherer(source, known, new_id, wanted.beside))
    for row in table.rows:
        reading.take(row)
    return reading.gatherer.arrival((*notes, *reading.notes()))


class _Reading:
    """One table while it is read."""

    def __init__(self, table: Headed, wanted: Wanted, gatherer: Gatherer) -> None:
        fields = fields_of(wanted.kind)
        self.gatherer = gatherer
        self._kind = wanted.kind
        self._columns = {place: fields[name] for place, name in wanted.columns.items() if name in fields}
        self._headers = table.headers
        self._days = {
            place: [_cell(row, place) for row in table.rows]
            for place, field in self._columns.items()
            if field.kind is TextKind.DATE
        }
        self._day_first = {place: is_day_first(cells) is not False for place, cells in self._days.items()}

    def take(self, row: Row) -> None:
        """Read a row as a record."""
        given: dict[str, Plain] = {}
        for place, field in self._columns.items():
            if spoken(_cell(row, place)):
                given[field.name] = self._value(row, place, field)
        parts = {field.name: self._header(place) for place, field in self._columns.items()}
        if given:
            self.gatherer.add(self._kind, given, row.number, parts)

    def notes(self) -> Iterator[Words]:
        """Yield what was decided about columns of dates."""
        for place, cells in self._days.items():
            if is_undecided(cells):
                header = self._header(place)
                yield words("In “{header}” the day is read before the month: 3/4 is the third of April.", header=header)

    def _value(self, row: Row, place: int, field: FieldDeclaration) -> Plain:
        cell = _cell(row, place)
        header = self._header(place)
        if field.kind is TextKind.LINK:
            return self.gatherer.link(field.target, spoken(cell), row.number, header)
        if field.kind is TextKind.LINKS:
            links = (self.gatherer.link(field.target, name, row.number, header) for name in named(spoken(cell)))
            return [link for link in links if link]
        return plain(field, cell, day_first=self._day_first.get(place, True))

    def _header(self, place: int) -> str:
        return self._headers[place] if place < len(self._headers) else ""


def _cell(row: Row, place: int) -> Cell:
    return row.cells[place] if place < len(row.cells) else None
