"""The matrix as a table model: rows are parties under the heads of their blocs, columns positions, then a count."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from cyberbrief.domain.matrix import Counts, Party, RowOrder, bands
from cyberbrief.domain.position import Position
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.statement import StanceLevel
from cyberbrief.gui.days import day_words
from cyberbrief.gui.language import tr
from cyberbrief.gui.theme import StanceGrade
from cyberbrief.services.matrix import MatrixPage

Index = QModelIndex | QPersistentModelIndex
COUNTS = int(Qt.ItemDataRole.UserRole) + 101


class BandHead(NamedTuple):
    """A row that names a bloc."""

    title: str


class Spot(NamedTuple):
    """A cell by who and what, wherever it stands now."""

    party: RecordId
    position: RecordId


class MatrixModel(QAbstractTableModel):
    """Shows a page of the matrix; cells that are being written show what was set already."""

    def __init__(self) -> None:
        super().__init__()
        self.page: MatrixPage | None = None
        self.order = RowOrder.GROUP
        self.rows: tuple[BandHead | Party, ...] = ()
        self._unwritten: dict[Spot, StanceLevel] = {}

    def show_page(self, page: MatrixPage, order: RowOrder) -> None:
        """Show another state of the matrix, or another order of its rows."""
        self.beginResetModel()
        self.page, self.order = page, order
        self.rows = tuple(_rows(page, order))
        self.endResetModel()

    def set_unwritten(self, spot: Spot, level: StanceLevel | None) -> None:
        """Show a stance that is on its way to the store; None once it is there."""
        if level is None:
            self._unwritten.pop(spot, None)
        else:
            self._unwritten[spot] = level
        index = self.index_of(spot)
        if index.isValid():
            self.dataChanged.emit(index, index)

    # ------------------------------------------------------------------------------------------------ what stands where

    @property
    def positions(self) -> Sequence[Position]:
        """The columns."""
        return self.page.matrix.positions if self.page is not None else ()

    def party_at(self, row: int) -> Party | None:
        """Return the party of a row; None for a head."""
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        return found if isinstance(found, Party) else None

    def spot_at(self, index: Index) -> Spot | None:
        """Return who and what a cell is about; None for heads and counts."""
        party = self.party_at(index.row())
        if party is None or not 0 <= index.column() < len(self.positions):
            return None
        return Spot(party.id, self.positions[index.column()].id)

    def index_of(self, spot: Spot) -> QModelIndex:
        """Return where a cell stands; an invalid index where it is not shown."""
        row = next((n for n, one in enumerate(self.rows) if isinstance(one, Party) and one.id == spot.party), -1)
        column = next((n for n, one in enumerate(self.positions) if one.id == spot.position), -1)
        return self.index(row, column) if min(row, column) >= 0 else QModelIndex()

    def level_of(self, spot: Spot) -> StanceLevel:
        """Return the stance that a cell shows."""
        if spot in self._unwritten:
            return self._unwritten[spot]
        return self.page.matrix.level(*spot) if self.page is not None else StanceLevel.NOT_KNOWN

    def cell_words(self, spot: Spot) -> str:
        """Say a cell in words, as a screen reader does."""
        if self.page is None:
            return ""
        level = self.level_of(spot)
        stance = self.page.matrix.stance(*spot)
        if stance is None or spot in self._unwritten:
            return tr("Nothing noted") if level is StanceLevel.NOT_KNOWN else tr(level.label)
        words = tr(level.label)
        if stance.as_of is not None:
            words = tr("{stance}, since {day}", stance=words, day=day_words(stance.as_of))
        return tr("{stance}; how sure: {sure}", stance=words, sure=tr(stance.confidence.label).lower())

    # ------------------------------------------------------------------------------------------------ as Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return the number of rows, heads among them."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return the number of positions, and one for the counts."""
        return 0 if parent.isValid() or self.page is None else len(self.positions) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let heads be passed over."""
        if self.party_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return glyph, words, level or counts of a cell."""
        party, page = self.party_at(index.row()), self.page
        if party is None or page is None:
            return None
        spot = self.spot_at(index)
        if spot is None:
            return self._counted(page.of[party.id], role)
        if role == Qt.ItemDataRole.DisplayRole:
            return StanceGrade[self.level_of(spot).name].value
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            issue = self.positions[index.column()].title_text
            return tr("{name}, {issue}: {stance}", name=party.name, issue=issue, stance=self.cell_words(spot))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name of a row or column."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if orientation == Qt.Orientation.Vertical:
            row = self.rows[section] if section < len(self.rows) else None
            return row.title if isinstance(row, BandHead) else row.name if row is not None else None
        if section < len(self.positions):
            position = self.positions[section]
            both = position.paragraphs and role == Qt.ItemDataRole.ToolTipRole
            return f"{position.title_text} · {position.paragraphs}" if both else position.title_text
        return tr("With us, open, against")

    def _counted(self, counts: Counts, role: int) -> object:
        if role == COUNTS:
            return counts
        if role == Qt.ItemDataRole.DisplayRole:
            return count_signs(counts)
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return count_words(counts)
        return None


def count_signs(counts: Counts) -> str:
    """Write counts in the room of a cell."""
    return f"{counts.with_us} · {counts.open} · {counts.against}"


def count_words(counts: Counts) -> str:
    """Say counts in words."""
    return tr("{n} with us, {open} open, {against} against", n=counts.with_us, open=counts.open, against=counts.against)


def code_of(party: Party) -> str:
    """Return the few letters by which a party is known: its country code, else the beginning of its name."""
    return party.counterpart.country or party.name[:3]


def _rows(page: MatrixPage, order: RowOrder) -> list[BandHead | Party]:
    found: list[BandHead | Party] = []
    grouped = bands(page.matrix, order)
    for band in grouped:
        if order is RowOrder.GROUP and (band.group is not None or len(grouped) > 1):
            found.append(BandHead(band.group.title_text if band.group is not None else tr("In no group")))
        found.extend(band.parties)
    return found
