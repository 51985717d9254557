"""A list of ten thousand rows: where each stands is worked out beforehand, and a row is made when it is first seen.

`LongRows` is made in the background and holds no widget; the list then shows it at once, whatever its length, since
it asks for nothing but the rows in sight. Several rows can be chosen, as in every list of files.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from cyberbrief.gui.parts.list_row import ROW, Row, RowDelegate, spoken
from cyberbrief.gui.theme import SPACE, Theme

Index = QModelIndex | QPersistentModelIndex
_EXTENDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
_WHEEL = 3  # rows that one click of a wheel passes


def _no_row(place: int) -> Row:
    raise IndexError(place)


@dataclass(frozen=True, slots=True)
class LongRows:
    """Rows by place: their keys, which of them are heads, their names in small letters, and how one is made.

    `heads` tells for each place, and for the one behind the last, how many heads stand before it.
    """

    keys: tuple[str, ...] = ()
    heads: array[int] = field(default_factory=lambda: array("l", (0,)))
    names: tuple[str, ...] = ()
    places: Mapping[str, int] = field(default_factory=dict)
    make: Callable[[int], Row] = _no_row

    @classmethod
    def of(cls, rows: Iterable[tuple[str, str, bool]], make: Callable[[int], Row]) -> LongRows:
        """Make it of pairs of key and name, and whether a row is a head, in their order."""
        keys, names, heads, places = [], [], array("l", (0,)), {}
        for place, (key, name, head) in enumerate(rows):
            keys.append(key)
            names.append(name.casefold())
            heads.append(heads[-1] + int(head))
            if not head:
                places[key] = place
        return cls(tuple(keys), heads, tuple(names), places, make)

    def is_head(self, place: int) -> bool:
        """Say whether a section's head stands at a place."""
        return self.heads[place + 1] > self.heads[place]


class LongModel(QAbstractListModel):
    """Answers for rows that are made when they are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = LongRows()
        self._made: dict[int, Row] = {}

    def set_rows(self, rows: LongRows) -> None:
        """Show other rows; where the same keys stand in the same order, only what differs is painted again."""
        if rows.keys == self.rows.keys:
            self.rows = rows
            self._made.clear()
            if rows.keys:
                self.dataChanged.emit(self.index(0), self.index(len(rows.keys) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self._made.clear()
        self.endResetModel()

    def place_of(self, key: str) -> int:
        """Return where a key stands, -1 where it does not."""
        return self.rows.places.get(key, -1)

    def row(self, place: int) -> Row:
        """Return the row at a place."""
        if place not in self._made:
            self._made[place] = self.rows.make(place)
        return self._made[place]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows.keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own signature
        """Return the row itself, or its words for a screen reader."""
        if not index.isValid():
            return None
        if role == ROW:
            return self.row(index.row())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return spoken(self.row(index.row()))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let everything be chosen but heads."""
        if not index.isValid() or self.rows.is_head(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class LongList(QAbstractItemView):
    """Rows of two lines under heads of one.

    `chosen(key)` on another row, `opened(key)` on Enter or a double click, `several()` when other rows are chosen
    together, `asked(QPoint)` for the menu of what is chosen, with a place on the screen.
    """

    chosen = Signal(str)
    opened = Signal(str)
    several = Signal()
    asked = Signal(QPoint)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.rows = LongModel()
        self._theme = theme
        self._delegate = RowDelegate(theme)
        self._quiet = self._extending = False
        self._wanted = ""
        self.setAccessibleName(name)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._current)
        self.selectionModel().selectionChanged.connect(self._selected)
        self.activated.connect(self._activated)
        theme.changed.connect(self._measured_anew)

    # -------------------------------------------------------------------------------------------------------- rows

    def set_rows(self, rows: LongRows) -> None:
        """Show other rows; what is chosen stays so, and what was at the top stays there."""
        if rows.keys == self.rows.rows.keys:
            self.rows.set_rows(rows)
            self.viewport().update()
            return
        kept, several = self.key() or self._wanted, self.selected_keys()
        scrolled, top, below = self._anchor()
        self._quiet = True
        self.rows.set_rows(rows)
        self.updateGeometries()
        self.set_key(kept, scroll=False)
        self._select([key for key in several if key in rows.places])
        place = rows.places.get(top, -1)
        if scrolled and place >= 0:
            self.verticalScrollBar().setValue(self._top(place) + below)
        elif self.key():
            self.scrollTo(self.currentIndex())
        self._quiet = False
        self.several.emit()

    def key(self) -> str:
        """Return the key of the row that one is on, empty where there is none."""
        index = self.currentIndex()
        return self.rows.rows.keys[index.row()] if index.isValid() else ""

    def set_key(self, key: str, *, scroll: bool = True) -> None:
        """Go to a row by key without a signal; one that is not there yet is gone to once it is."""
        place = self.rows.place_of(key)
        self._wanted = key if place < 0 else ""
        if place >= 0 and place == self.currentIndex().row() and self.selectionModel().hasSelection():
            return
        quiet, self._quiet = self._quiet, True
        index = self.rows.index(place) if place >= 0 else QModelIndex()
        command = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, command)
        if place < 0:
            self.selectionModel().clear()
        elif scroll:
            self.scrollTo(index)
        self._quiet = quiet

    def selected_keys(self) -> tuple[str, ...]:
        """Return the keys of all rows that are chosen, in their order."""
        rows = self.rows.rows
        chosen = self.selectionModel().selection()
        spans = sorted((chosen.at(number).top(), chosen.at(number).bottom()) for number in range(chosen.count()))
        return tuple(key for top, bottom in spans for key in rows.keys[top : bottom + 1] if key in rows.places)

    def choose_only(self, key: str) -> None:
        """Let go of every other row that is chosen."""
        self._select([key] if key in self.rows.rows.places else [])
        self.several.emit()

    def _select(self, keys: Iterable[str]) -> None:
        picked = QItemSelection()
        for key in keys:
            index = self.rows.index(self.rows.place_of(key))
            picked.select(index, index)
        self.selectionModel().select(picked, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # ---------------------------------------------------------------------------------------------- where rows stand

    def _height(self, *, head: bool) -> int:
        return self._theme.px(SPACE.section_row if head else SPACE.row_two)

    def _top(self, place: int) -> int:
        heads = self.rows.rows.heads[place]
        return heads * self._height(head=True) + (place - heads) * self._height(head=False)

    def _place_at(self, y: int) -> int:
        count = len(self.rows.rows.keys)
        return bisect_right(range(count), y, key=self._top) - 1 if 0 <= y < self._top(count) else -1

    def _anchor(self) -> tuple[int, str, int]:
        scrolled = self.verticalOffset()
        place = self._place_at(scrolled)
        if place >= 0 and self.rows.rows.is_head(place) and place + 1 < len(self.rows.rows.keys):
            place += 1
        return scrolled, self.rows.rows.keys[place] if place >= 0 else "", scrolled - self._top(max(place, 0))

    def visualRect(self, index: Index) -> QRect:
        """Return where a row is on the viewport."""
        if not index.isValid():
            return QRect()
        place = index.row()
        height = self._height(head=self.rows.rows.is_head(place))
        return QRect(0, self._top(place) - self.verticalOffset(), self.viewport().width(), height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the row at a point."""
        place = self._place_at(point.y() + self.verticalOffset())
        return self.rows.index(place) if place >= 0 else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row into sight, with its head where it is the first below one."""
        if not index.isValid() or hint != QAbstractItemView.ScrollHint.EnsureVisible:
            return
        place, bar = index.row(), self.verticalScrollBar()
        first = place - 1 if place and self.rows.rows.is_head(place - 1) else place
        top, bottom = self._top(first), self._top(place + 1)
        if top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + self.viewport().height():
            bar.setValue(bottom - self.viewport().height())

    def horizontalOffset(self) -> int:
        """Return nothing: rows are as wide as the list."""
        return 0

    def verticalOffset(self) -> int:
        """Return how far the list is scrolled."""
        return int(self.verticalScrollBar().value())

    def isIndexHidden(self, _index: Index) -> bool:
        """Return that none is."""
        return False

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return where a key leads: heads are passed over."""
        actions = QAbstractItemView.CursorAction
        count = len(self.rows.rows.keys)
        here = self.currentIndex().row()
        page = max(1, self.viewport().height() // self._height(head=False) - 1)
        step = {
            actions.MoveUp: -1, actions.MovePrevious: -1, actions.MoveDown: 1, actions.MoveNext: 1,
            actions.MovePageUp: -page, actions.MovePageDown: page,
            actions.MoveHome: -count, actions.MoveEnd: count,
        }.get(action, 0)  # fmt: skip
        if not step or not count:
            return self.currentIndex()
        wanted = max(0, min(here + step, count - 1))
        way = 1 if step > 0 else -1
        while 0 <= wanted < count and self.rows.rows.is_head(wanted):
            wanted += way if 0 <= wanted + way < count else -way
            if wanted == 0 and self.rows.rows.is_head(0):
                way = 1
        return self.rows.index(wanted)

    def setSelection(self, box: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose the rows that a rectangle touches."""
        box = box.normalized()
        last = len(self.rows.rows.keys) - 1
        top = self._place_at(max(0, box.top() + self.verticalOffset()))
        bottom = self._place_at(box.bottom() + self.verticalOffset())
        if top < 0:
            self.selectionModel().select(QItemSelection(), command)
            return
        end = self.rows.index(bottom if bottom >= 0 else last)
        self.selectionModel().select(QItemSelection(self.rows.index(top), end), command)

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        """Return what is painted again when another row is chosen: all that is in sight."""
        return QRegion(self.viewport().rect())

    def updateGeometries(self) -> None:
        """Measure how far one can scroll."""
        super().updateGeometries()
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self._height(head=False) // _WHEEL)
        bar.setRange(0, max(0, self._top(len(self.rows.rows.keys)) - self.viewport().height()))

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paint what came into sight."""
        self.viewport().update()

    def _measured_anew(self) -> None:
        self.updateGeometries()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        self.viewport().update()

    # ------------------------------------------------------------------------------------------------ seen and done

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight."""
        painter = QPainter(self.viewport())
        over = self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos())) if self.underMouse() else QModelIndex()
        chosen, here = self.selectionModel(), self.currentIndex()
        rings = self.hasFocus() and here.isValid()
        count = len(self.rows.rows.keys)
        place = max(0, self._place_at(max(0, event.rect().top() + self.verticalOffset())))
        while place < count:
            index = self.rows.index(place)
            box = self.visualRect(index)
            if box.top() > event.rect().bottom():
                break
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            option.rect = box
            state = QStyle.StateFlag.State_Enabled
            if chosen.isSelected(index):
                state |= QStyle.StateFlag.State_Selected
            if index == over:
                state |= QStyle.StateFlag.State_MouseOver
            if rings and index == here:
                state |= QStyle.StateFlag.State_HasFocus
            option.state = state
            self._delegate.paint(painter, option, index)
            place += 1
        painter.end()  # its index and options may outlive this call

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note whether rows are chosen together."""
        self._extending = bool(event.modifiers() & _EXTENDING) or event.button() != Qt.MouseButton.LeftButton
        super().mousePressEvent(event)
        self._extending = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose no rows by dragging over them: a hand that trembles would."""
        if not event.buttons():
            super().mouseMoveEvent(event)
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Note whether rows are chosen together; Esc leaves one of them."""
        if event.key() == Qt.Key.Key_Escape and len(self.selected_keys()) > 1:
            self.choose_only(self.key())
            return
        self._extending = bool(event.modifiers() & _EXTENDING)
        super().keyPressEvent(event)
        self._extending = False

    def keyboardSearch(self, typed: str) -> None:
        """Go to the next row whose name begins with what is typed."""
        names, here = self.rows.rows.names, self.currentIndex().row()
        wanted = typed.casefold()
        order = (*range(here + 1, len(names)), *range(here + 1))
        found = next((n for n in order if names[n].startswith(wanted) and not self.rows.rows.is_head(n)), -1)
        if wanted.strip() and found >= 0:
            self.setCurrentIndex(self.rows.index(found))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is chosen."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            box = self.visualRect(self.currentIndex())
            self.asked.emit(self.viewport().mapToGlobal(box.center()))
        elif self.indexAt(event.pos()).isValid():
            self.asked.emit(event.globalPos())

    def _current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._quiet and not self._extending:
            self.chosen.emit(self.rows.rows.keys[now.row()])

    def _selected(self) -> None:
        if not self._quiet:
            self.several.emit()

    def _activated(self, index: QModelIndex) -> None:
        if not self.rows.rows.is_head(index.row()):
            self.opened.emit(self.rows.rows.keys[index.row()])
