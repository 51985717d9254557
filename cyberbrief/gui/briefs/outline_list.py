"""The outline as a list that one arranges and folds: with the mouse, or with the keyboard."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView

from cyberbrief.gui.parts.list_row import ROW, Index, Row, RowDelegate, RowList, RowModel
from cyberbrief.gui.parts.mirrored import mirrored
from cyberbrief.gui.theme import Theme

_KEYS = "application/x-cyberbrief-outline"
_GRIP = 12
_AFTER_GRIP, _FOLD = 24, 14
_COMING_BY = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
        Qt.FocusReason.OtherFocusReason,
    }
)
_DEEPEST = 2  # steps in from the margin
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Right})


class _Model(RowModel):
    """Rows that can be dragged; `dropped` is told what was dropped and behind which row ("" for the start)."""

    dropped = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.reasons: Mapping[str, str] = {}  # in a sentence, why something of a row is withheld

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own signature
        """Return the row, its words, or why it is withheld."""
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            return self.reasons.get(super().data(index, ROW).key, "")
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be dragged, and dropped between."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Move, never copy."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Name what is dragged: it means nothing to another program."""
        return [_KEYS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the key of the row that is dragged; no words of it leave the list."""
        data = QMimeData()
        row: Row = indexes[0].data(ROW)
        data.setData(_KEYS, row.key.encode())
        return data

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        """Say where it was dropped; the list is shown anew by whoever performs it."""
        place = row if row >= 0 else parent.row() + 1 if parent.isValid() else self.rowCount()
        behind = self.index(place - 1).data(ROW).key if place > 0 else ""
        self.dropped.emit(bytes(data.data(_KEYS).data()).decode(), behind)
        return False


class _Delegate(RowDelegate):
    """Paints a grip before each row, and before a section whether it is folded."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._grip_theme = theme
        self.folded: frozenset[str] = frozenset()

    def fold_box(self, box: QRectF, depth: int) -> QRectF:
        """Return where the sign of folding stands in a row."""
        px = self._grip_theme.px
        return QRectF(box.left() + px(_AFTER_GRIP) + px(20) * depth, box.top(), px(_FOLD + 1), box.height())

    def _paint_row(self, painter: QPainter, row: Row, box: QRectF, *, chosen: bool) -> None:
        theme, size = self._grip_theme, self._grip_theme.px(_GRIP)
        spot = QRectF(box.left() + theme.px(10), box.center().y() - size / 2, size, size)
        theme.icons.paint(painter, "grip", theme.palette.control_line, self._turned(spot))
        if row.strong:
            spot = self.fold_box(box, row.depth)
            icon = "chevron-right" if row.key in self.folded else "chevron-down"
            middle = QRectF(spot.left(), spot.center().y() - size / 2, size, size)
            theme.icons.paint(painter, icon, theme.palette.text_3, self._turned(middle))
        super()._paint_row(painter, row, box.adjusted(theme.px(_AFTER_GRIP + _FOLD - 12), 0, 0, 0), chosen=chosen)


class OutlineList(RowList):
    """Rows to arrange.

    `dragged(str, str)`: what was dragged behind what; `renaming(str)`, `removing(str)`, `levelled(str, int)` when one
    asks for it with F2, Delete, and Tab or Shift+Tab; `shifted(int)` with Alt and an arrow; `folding(str, bool)` with
    the arrows to the side or the sign before a section.

    Tab moves a section in only for somebody who moved about in the outline: who tabs through the window goes on.
    """

    dragged = Signal(str, str)
    renaming = Signal(str)
    removing = Signal(str)
    levelled = Signal(str, int)
    shifted = Signal(int)
    folding = Signal(str, bool)

    def __init__(self, theme: Theme, name: str) -> None:
        self._model = _Model()
        super().__init__(theme, name, self._model)
        self.rows = self._model
        self._grips = _Delegate(theme)
        self.setItemDelegate(self._grips)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropOverwriteMode(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._model.dropped.connect(self.dragged)
        self._at_work = False

    def set_reasons(self, reasons: Mapping[str, str]) -> None:
        """Say in sentences why something of a row is withheld, for whoever points at it."""
        self._model.reasons = reasons

    def set_folded(self, folded: Iterable[str]) -> None:
        """Show which sections are folded."""
        self._grips.folded = frozenset(folded)
        self.viewport().update()

    def take_keyboard(self) -> None:
        """Take the keyboard for somebody who is at work here."""
        self.setFocus()
        self._at_work = True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Note whether somebody comes by on the way through the window."""
        if event.reason() in _COMING_BY:
            self._at_work = False
        super().focusInEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move a section in or out where somebody is at work on it; else go on through the window."""
        index = self.currentIndex()
        row: Row | None = index.data(ROW) if index.isValid() else None
        if self._at_work and row is not None and row.strong and (row.depth < _DEEPEST if forward else row.depth > 0):
            self.levelled.emit(row.key, 1 if forward else -1)
            return True
        return super().focusNextPrevChild(forward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold or unfold where the sign is pressed."""
        self._at_work = True
        index = self.indexAt(event.position().toPoint())
        row: Row | None = index.data(ROW) if index.isValid() else None
        if row is not None and row.strong and event.button() == Qt.MouseButton.LeftButton:
            whole = QRectF(self.visualRect(index))
            sign = mirrored(self._grips.fold_box(whole, row.depth), whole, self.layoutDirection())
            on_sign = sign.contains(event.position())
        else:
            on_sign = False
        if on_sign and row is not None:
            self.folding.emit(row.key, row.key not in self._grips.folded)
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rename with F2, take out with Delete, fold and unfold with the arrows to the side."""
        key, chosen = event.key(), self.key()
        self._at_work = self._at_work or key in _MOVES
        if chosen and event.modifiers() == Qt.KeyboardModifier.AltModifier and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.shifted.emit(-1 if key == Qt.Key.Key_Up else 1)
            return
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if not chosen or not plain:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_F2:
            self.renaming.emit(chosen)
        elif key == Qt.Key.Key_Delete:
            self.removing.emit(chosen)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.folding.emit(chosen, (key == Qt.Key.Key_Left) != self.isRightToLeft())
        else:
            super().keyPressEvent(event)
