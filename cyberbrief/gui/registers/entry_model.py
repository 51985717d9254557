"""The entries of one register as a table: sorted by a column, left in their place while somebody writes in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from cyberbrief.domain.record import Record, RecordId
from cyberbrief.gui.language import tr
from cyberbrief.gui.registers.entry_columns import Cell, Column
from cyberbrief.services.registers import Entries

ENTRY = Qt.ItemDataRole.UserRole + 11
CELL = Qt.ItemDataRole.UserRole + 12
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class EntryModel(QAbstractTableModel):
    """`chosen(id, field, value)` when a cell was given another choice."""

    chosen = Signal(str, str, object)

    def __init__(self) -> None:
        super().__init__()
        self._columns: tuple[Column, ...] = ()
        self._entries: Entries | None = None
        self._records: list[Record] = []
        self._order: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns of the register that is shown."""
        return self._columns

    def show_entries(self, columns: tuple[Column, ...], records: Sequence[Record], entries: Entries) -> None:
        """Show a register; entries that were there before keep their places, what is new stands where it belongs."""
        known = {record.id: place for place, record in enumerate(self._records)}
        same_columns = columns is self._columns
        if same_columns and {record.id for record in records} == known.keys():
            self._entries = entries
            self._records = sorted(records, key=lambda record: known[record.id])
            if records:
                self.dataChanged.emit(self.index(0, 0), self.index(len(records) - 1, len(columns) - 1))
            return
        self.beginResetModel()
        if not same_columns:
            self._order = (-1, Qt.SortOrder.AscendingOrder)
        self._columns, self._entries = columns, entries
        self._records = self._sorted(list(records))
        self.endResetModel()

    def record(self, index: Index) -> Record | None:
        """Return the entry of a row."""
        return self._records[index.row()] if index.isValid() and index.row() < len(self._records) else None

    def place_of(self, record: RecordId) -> int:
        """Return the row of an entry, -1 where it is not shown."""
        return next((place for place, one in enumerate(self._records) if one.id == record), -1)

    def field(self, index: Index) -> str:
        """Return which field a cell changes; nothing where it is only read."""
        return self._columns[index.column()].field if index.isValid() else ""

    # ------------------------------------------------------------------------------------------ what Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many entries there are."""
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own signature
        """Return a column's title."""
        wanted = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        if orientation is Qt.Orientation.Horizontal and role in wanted and section < len(self._columns):
            return tr(self._columns[section].title)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own signature
        """Return a cell, its entry, or its words for a screen reader."""
        record = self.record(index)
        if record is None or self._entries is None:
            return None
        column = self._columns[index.column()]
        if role in {ENTRY, Qt.ItemDataRole.EditRole}:
            return record if role == ENTRY else getattr(record, column.field) if column.field else None
        cell = column.cell(record, self._entries)
        said: dict[int, Callable[[], object]] = {
            CELL: lambda: cell,
            Qt.ItemDataRole.DisplayRole: lambda: cell.words,
            Qt.ItemDataRole.ToolTipRole: lambda: cell.told or cell.words or None,
            Qt.ItemDataRole.AccessibleTextRole: lambda: tr(
                "{column}: {words}", column=tr(column.title), words=_said(cell) or tr("empty")
            ),
        }
        return said[role]() if role in said else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let cells with a field be changed."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if self.field(index) else usual

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; by none what is due first stands first."""
        self._order = (column, order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [self._records[index.row()].id for index in before]
        self._records = self._sorted(self._records)
        places = {record.id: place for place, record in enumerate(self._records)}
        after = [self.index(places[key], index.column()) for key, index in zip(kept, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _sorted(self, records: list[Record]) -> list[Record]:
        column, order = self._order
        entries = self._entries
        if not 0 <= column < len(self._columns) or entries is None:
            return sorted(records, key=_first_due)
        key = self._columns[column].key
        return sorted(
            sorted(records, key=lambda record: record.id),
            key=lambda record: key(record, entries),
            reverse=order is Qt.SortOrder.DescendingOrder,
        )


def _first_due(record: Record) -> tuple[bool, str, str]:
    due: date | None = getattr(record, "due", None)
    return due is None, due.isoformat() if due is not None else "", record.id


def _said(cell: Cell) -> str:
    counts = ", ".join(f"{count} {tr(look.word)}" for look, count in cell.counts)
    return ", ".join(part for part in (cell.words, cell.second, counts) if part)
