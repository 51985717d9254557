"""The eleven norms, a row each: how far we are beside each counterpart, glyph and word; what has no entry says so."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from cyberbrief.domain.concern import Measure, Register
from cyberbrief.domain.counterpart import PartyKind
from cyberbrief.domain.norm import NORMS, Norm, by_norm
from cyberbrief.domain.record import RecordId
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.eliding import elided
from cyberbrief.gui.registers.status_looks import STATUS_LOOKS
from cyberbrief.gui.theme import RADIUS, SPACE, Ink, TagLook, Theme, TypeRole
from cyberbrief.services.registers import Entries, status_of

SPOT = Qt.ItemDataRole.UserRole + 21
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW, _CELL, _NAMES, _SHARE = 44, 116, 330, 0.4


class Spot(NamedTuple):
    """A cell of the grid: a norm, its first entry if it has one, and whose status it is ("" for ours)."""

    norm: Norm
    measure: Measure | None
    party: RecordId
    look: TagLook | None
    note: str
    more: int


class NormModel(QAbstractTableModel):
    """Eleven rows always; our column first, then the counterparts."""

    def __init__(self) -> None:
        super().__init__()
        self._parties: list[tuple[RecordId, str]] = [("", "")]
        self._by_norm: dict[str, list[Measure]] = {norm.letter: [] for norm in NORMS}

    def show_entries(self, entries: Entries) -> None:
        """Show the entries of the register of norms."""
        parties = [("", tr("Us")), *columns_of(entries)]
        found = by_norm((one, entries.reference_of(one)) for one in entries.measures)
        if parties == self._parties:
            self._by_norm = found
            self.dataChanged.emit(self.index(0, 0), self.index(len(NORMS) - 1, len(parties) - 1))
            return
        self.beginResetModel()
        self._parties, self._by_norm = parties, found
        self.endResetModel()

    def missing(self) -> int:
        """Return how many norms have no entry."""
        return sum(not found for found in self._by_norm.values())

    def spot(self, index: Index) -> Spot:
        """Return what stands in a cell."""
        norm = NORMS[index.row()]
        party = self._parties[index.column()][0]
        measures = self._by_norm[norm.letter]
        measure = measures[0] if measures else None
        look, note = None, ""
        if measure is not None and not party:
            look, note = STATUS_LOOKS[measure.status], measure.implementation
        elif measure is not None and (status := status_of(measure, party)) is not None:
            look, note = STATUS_LOOKS[status.status], status.note
        return Spot(norm, measure, party, look, note, max(0, len(measures) - 1))

    def party_name(self, index: Index) -> str:
        """Return whose column it is."""
        return self._parties[index.column()][1]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return eleven."""
        return 0 if parent.isValid() else len(NORMS)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many parties there are, with us."""
        return 0 if parent.isValid() else len(self._parties)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own signature
        """Return a party's name, or a norm with its letter."""
        if orientation is Qt.Orientation.Horizontal:
            if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
                return self._parties[section][1]
            return None
        norm = NORMS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr("({letter})  {norm}", letter=norm.letter, norm=tr(norm.words))
        return norm.cited if role == Qt.ItemDataRole.ToolTipRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own signature
        """Return the spot itself, or its words."""
        if not index.isValid():
            return None
        spot = self.spot(index)
        if role == SPOT:
            return spot
        if role == Qt.ItemDataRole.ToolTipRole:
            return spot.note or None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            words = words_of(spot)
            if role == Qt.ItemDataRole.DisplayRole:
                return words
            norm = tr("norm ({letter})", letter=spot.norm.letter)
            return tr("{party}, {norm}: {words}", party=self._parties[index.column()][1], norm=norm, words=words)
        return None


class NormDelegate(QStyledItemDelegate):
    """Paints a cell: glyph and word on the soft fill of its meaning."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the size of a cell."""
        return QSize(self._theme.px(_CELL), self._theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        theme, spot = self._theme, index.data(SPOT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(3, 3, -3, -3)
        ink = Ink.TEXT_3
        icon = "" if spot.measure is not None else "plus" if not spot.party else ""
        painter.setPen(Qt.PenStyle.NoPen)
        if spot.look is not None:
            ink, icon = spot.look.meaning.ink, spot.look.icon
            painter.setBrush(theme.colour(spot.look.meaning.soft))
            painter.drawRoundedRect(box, RADIUS.tag, RADIUS.tag)
        elif not spot.party:
            ink = Ink.ACCENT
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour(Ink.ACCENT), 2))
            painter.drawRoundedRect(box, RADIUS.tag, RADIUS.tag)
        self._words(painter, spot, box.adjusted(SPACE.inside + 2, 0, -SPACE.inside, 0), ink, icon)
        painter.restore()

    def _words(self, painter: QPainter, spot: Spot, box: QRectF, ink: Ink, icon: str) -> None:
        """Paint glyph, word and, where there is a note, its sign; from the right where the window is read so."""
        theme, from_right = self._theme, self._view.isRightToLeft()
        colour = theme.palette.hex(ink)
        for sign, size, at_end in ((icon, theme.px(SPACE.icon_row), False), (_note_of(spot), theme.px(12), True)):
            if sign:
                left = box.right() - size if at_end is not from_right else box.left()
                theme.icons.paint(painter, sign, colour, QRectF(left, box.center().y() - size / 2, size, size))
                room = size + SPACE.inside
                box = box.adjusted(0, 0, -room, 0) if at_end is not from_right else box.adjusted(room, 0, 0, 0)
        painter.setFont(theme.font(TypeRole.SMALL))
        painter.setPen(theme.colour(ink))
        words = elided(theme.metrics(TypeRole.SMALL), words_of(spot), box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)


class NormGrid(QTableView):
    """`pressed_on(index)` when a cell is to be opened."""

    pressed_on = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.norms = NormModel()
        self.setAccessibleName(tr("The eleven norms"))
        self.setModel(self.norms)
        self.setItemDelegate(NormDelegate(theme, self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setHighlightSections(False)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setSectionsClickable(False)
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self.horizontalHeader().setDefaultAlignment(leading)
        self.verticalHeader().setDefaultAlignment(leading | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap.value))
        self.clicked.connect(lambda index: self.pressed_on.emit(index))  # noqa: PLW0108  # another type of signal
        theme.changed.connect(self._measure)
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the cell on Enter or the space bar."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.currentIndex().isValid():
            self.pressed_on.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the norms no more of the width than leaves room for the cells."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        px = self._theme.px
        self.horizontalHeader().setDefaultSectionSize(px(_CELL))
        self.verticalHeader().setDefaultSectionSize(px(_ROW))
        self.verticalHeader().setFixedWidth(min(px(_NAMES), max(px(_CELL), round(self.width() * _SHARE))))


def _note_of(spot: Spot) -> str:
    return "message" if spot.note else ""


def words_of(spot: Spot) -> str:
    """Return the word of a cell."""
    if spot.look is not None:
        return tr(spot.look.word)
    if spot.measure is None and not spot.party:
        return tr("Add an entry")
    return "–"


def columns_of(entries: Entries) -> list[tuple[RecordId, str]]:
    """Return the parties that stand in the grid: those whose status is noted first, then the states at the table."""
    norms = [one for one in entries.measures if one.register is Register.NORM]
    noted = [status.counterpart for one in norms for status in one.others]
    states = [
        key for key in entries.at_table if key in entries.parties and entries.parties[key].party is PartyKind.STATE
    ]
    every = dict.fromkeys([*noted, *states])
    return [(key, entries.parties[key].name) for key in every if key in entries.parties]
