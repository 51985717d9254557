"""The matrix to look at and to work in: cells in colour with their glyph, arrows to move, keys to set a stance.

Enter opens a cell. + - ~ o ? or 1 to 7 set where the counterpart stands; + and - pressed twice are ++ and --. A first
press waits half a second for the second, so that both are one step of undo.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from cyberbrief.domain.matrix import Counts
from cyberbrief.domain.statement import StanceLevel
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.eliding import directed
from cyberbrief.gui.parts.stance_cell import paint_stance
from cyberbrief.gui.stances.matrix_heads import SIDE_WIDTH, IssueHead, PartyHead
from cyberbrief.gui.stances.matrix_model import COUNTS, BandHead, MatrixModel, Spot, count_signs
from cyberbrief.gui.theme import RADIUS, Ink, StanceGrade, Theme, TypeRole
from cyberbrief.gui.theme.theme import set_look

CELL, CELL_LEAST, ROW, ROW_LEAST, HEAD_ROW, HEAD_LEAST, COUNT = 94, 50, 34, 27, 32, 26, 84
_SIDE, _ABOVE = 3, 2
WAIT_FOR_SECOND = 500

_LEVELS = list(StanceLevel)
_SIGNS: Mapping[str, StanceLevel] = {
    "~": StanceLevel.CAN_LIVE_WITH,
    "≈": StanceLevel.CAN_LIVE_WITH,
    "o": StanceLevel.UNDECIDED,
    "O": StanceLevel.UNDECIDED,
    "0": StanceLevel.UNDECIDED,
    "?": StanceLevel.NOT_KNOWN,
    **{str(place): level for place, level in enumerate(_LEVELS, 1)},
}
_TWICE: Mapping[str, tuple[StanceLevel, StanceLevel]] = {
    "+": (StanceLevel.SUPPORTS, StanceLevel.STRONGLY_SUPPORTS),
    "-": (StanceLevel.OPPOSES, StanceLevel.WOULD_BLOCK),
}
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class CellDelegate(QStyledItemDelegate):
    """Paints a stance with the ring of the keyboard around it, or the counts of a row."""

    def __init__(self, theme: Theme, view: MatrixView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        px = self._theme.px
        rect = QRectF(option.rect)
        box = rect.adjusted(px(_SIDE), px(_ABOVE), -px(_SIDE), -px(_ABOVE))
        spot, counts = self._view.matrix.spot_at(index), index.data(COUNTS)
        painter.save()
        if spot is not None:
            paint_stance(painter, self._theme, box, StanceGrade[self._view.matrix.level_of(spot).name])
        elif isinstance(counts, Counts):
            paint_counts(painter, self._theme, box, counts)
        if index == self._view.currentIndex():
            paint_ring(painter, self._theme, rect, strong=self._view.hasFocus())
        painter.restore()


def paint_counts(painter: QPainter, theme: Theme, box: QRectF, counts: Counts) -> None:
    """Paint counts as figures over a bar of their shares."""
    height = theme.px(4)
    painter.setPen(theme.colour(Ink.TEXT_2))
    words, signs = box.adjusted(0, 0, 0, -height), count_signs(counts)
    ways = ((TypeRole.SMALL, signs), (TypeRole.CAPTION, signs), (TypeRole.CAPTION, signs.replace(" ", "")))
    role, shown = next(
        (way for way in ways if theme.metrics(way[0]).horizontalAdvance(way[1]) <= box.width()), ways[-1]
    )
    painter.setFont(theme.font(role))
    painter.drawText(words, Qt.AlignmentFlag.AlignCenter, directed(shown))
    left, top = box.left(), box.bottom() - height
    shares = (
        (counts.with_us, StanceGrade.STRONGLY_SUPPORTS),
        (counts.open, StanceGrade.UNDECIDED),
        (counts.against, StanceGrade.WOULD_BLOCK),
    )
    for amount, grade in shares:
        width = box.width() * amount / counts.all if counts.all else 0
        if width:
            fill = theme.palette.stances[grade.place].fill
            painter.fillRect(QRectF(left, top, max(1.0, width - 1), height), fill)
        left += width


def paint_ring(painter: QPainter, theme: Theme, rect: QRectF, *, strong: bool) -> None:
    """Paint the ring of the keyboard just outside of a cell; thin where the keyboard is elsewhere."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(Ink.ACCENT), 2 if strong else 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1.5, 1, -1.5, -1), RADIUS.field, RADIUS.field)


class MatrixView(QTableView):
    """`opened(Spot)` on Enter or a press; `level_set(Spot, StanceLevel)` when keys set a stance.

    `party_wanted(str)` and `position_wanted(str)` when a head is pressed; `moved()` when another cell is current,
    `fitted()` when columns or rows took another size.
    """

    opened = Signal(object)
    level_set = Signal(object, object)
    party_wanted = Signal(str)
    position_wanted = Signal(str)
    moved = Signal()
    fitted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.matrix = MatrixModel()
        self._kept: Spot | None = None
        self._tall = 0
        self._pending: tuple[Spot, str] | None = None
        self._second = QTimer(self, singleShot=True, interval=WAIT_FOR_SECOND)
        self._second.timeout.connect(self.settle)
        self._issues, self._parties = IssueHead(theme, self.matrix), PartyHead(theme, self.matrix)
        self.setModel(self.matrix)
        self.setItemDelegate(CellDelegate(theme, self))
        self.setHorizontalHeader(self._issues)
        self.setVerticalHeader(self._parties)
        self.setAccessibleName(tr("Stance matrix"))
        self.setAccessibleDescription(tr("Arrow keys move, Enter opens a cell, 1 to 7 set a stance."))
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        set_look(self, part="matrix")
        self.clicked.connect(self._press)
        self._issues.sectionClicked.connect(self._go_to_position)
        self._parties.sectionClicked.connect(self._go_to_party)
        self.matrix.modelReset.connect(self._arranged)
        theme.changed.connect(self.fit)

    # --------------------------------------------------------------------------------------------------- what it shows

    def here(self) -> Spot | None:
        """Return the cell where the keyboard is."""
        return self.matrix.spot_at(self.currentIndex())

    def go_to(self, spot: Spot) -> None:
        """Put the keyboard on a cell."""
        index = self.matrix.index_of(spot)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)

    def fit(self) -> None:
        """Give columns as much room as there is, between what a glyph needs and the usual; rows likewise."""
        px, count = self._theme.px, len(self.matrix.positions)
        if not self.matrix.columnCount():
            return
        room = self.width() - px(SIDE_WIDTH) - px(COUNT) - self.verticalScrollBar().sizeHint().width() - 2
        column = max(px(CELL_LEAST), min(px(CELL), room // max(1, count)))
        self._issues.setDefaultSectionSize(column)  # of all of them in one go
        self.setColumnWidth(count, px(COUNT))
        self._parties.setFixedWidth(px(SIDE_WIDTH))
        self._issues.setFixedHeight(self._issues.sizeHint().height())
        heads = sum(isinstance(shown, BandHead) for shown in self.matrix.rows)
        fits = self._issues.height() + heads * px(HEAD_ROW) + (len(self.matrix.rows) - heads) * px(ROW) <= self._tall
        row, head = (px(ROW), px(HEAD_ROW)) if fits else (px(ROW_LEAST), px(HEAD_LEAST))
        for section, shown in enumerate(self.matrix.rows):
            self.setRowHeight(section, head if isinstance(shown, BandHead) else row)
        self.setMaximumHeight(self._whole_height())
        self.fitted.emit()
        self.updateGeometry()

    def set_room(self, height: int) -> None:
        """Say how tall it may be without scrolling; where its rows are taller, they are set closer."""
        if height != self._tall:
            self._tall = height
            self.fit()

    def sizeHint(self) -> QSize:
        """Return the size of the whole matrix as far as there is room, so that what follows stands right below."""
        height = self._whole_height()
        return QSize(self._theme.px(600), min(height, max(self.minimumHeight(), self._tall)) if self._tall else height)

    def _whole_height(self) -> int:
        height = self._issues.sizeHint().height() + self._parties.length() + 2
        if self.horizontalScrollBar().maximum() > 0:
            height += self.horizontalScrollBar().sizeHint().height()
        return height

    def cell_box(self, spot: Spot) -> QRect:
        """Return where a cell stands on the screen."""
        box = self.visualRect(self.matrix.index_of(spot))
        return QRect(self.viewport().mapToGlobal(box.topLeft()), box.size())

    def _arranged(self) -> None:
        for row, shown in enumerate(self.matrix.rows):
            span = self.matrix.columnCount() if isinstance(shown, BandHead) else 1
            if self.columnSpan(row, 0) != span and span > 0:
                self.setSpan(row, 0, 1, span)
        self.fit()
        first = next((row for row in range(len(self.matrix.rows)) if self.matrix.party_at(row)), -1)
        if self._kept is not None and self.matrix.index_of(self._kept).isValid():
            self.go_to(self._kept)
        elif first >= 0 and self.matrix.positions:
            self.setCurrentIndex(self.matrix.index(first, 0))

    def keep_place(self) -> None:
        """Remember the cell, for when other rows are shown."""
        self._kept = self.here() or self._kept

    # --------------------------------------------------------------------------------------------------- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Set a stance, open a cell, or move."""
        spot, typed = self.here(), event.text()
        plain = not event.modifiers() & ~_PLAIN
        if spot is not None and plain and typed in _TWICE:
            self._press_sign(spot, typed)
        elif spot is not None and plain and typed in _SIGNS:
            self.settle()
            self.level_set.emit(spot, _SIGNS[typed])
        elif spot is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.settle()
            self.opened.emit(spot)
        else:
            self.settle()
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Move as the arrows say, over the heads of blocs."""
        index = super().moveCursor(action, modifiers)
        return index if index.isValid() else self.currentIndex()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Show in the heads where one is."""
        super().currentChanged(current, previous)
        self.settle()
        self.viewport().update()
        self._issues.viewport().update()
        self._parties.viewport().update()
        self.moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let what was pressed once stand."""
        self.settle()
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns into another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def settle(self) -> None:
        """Hand on what was pressed once and not a second time."""
        if self._pending is None:
            return
        (spot, sign), self._pending = self._pending, None
        self._second.stop()
        self.level_set.emit(spot, _TWICE[sign][0])

    def _press_sign(self, spot: Spot, sign: str) -> None:
        if self._pending == (spot, sign):
            self._pending = None
            self._second.stop()
            self.level_set.emit(spot, _TWICE[sign][1])
            return
        self.settle()
        self._pending = (spot, sign)
        self.matrix.set_unwritten(spot, _TWICE[sign][0])
        self._second.start()

    def _press(self, index: QModelIndex) -> None:
        spot = self.matrix.spot_at(index)
        if spot is not None:
            self.opened.emit(spot)

    def _go_to_position(self, section: int) -> None:
        if section < len(self.matrix.positions):
            self.position_wanted.emit(self.matrix.positions[section].id)

    def _go_to_party(self, section: int) -> None:
        party = self.matrix.party_at(section)
        if party is not None:
            self.party_wanted.emit(party.id)
