"""The outline as a list that one arranges: by dragging, or with the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView

from cyberbrief.gui.parts.list_row import ROW, Index, Row, RowDelegate, RowList, RowModel
from cyberbrief.gui.theme import Theme

_KEYS = "application/x-cyberbrief-outline"
_GRIP = 12


class _Model(RowModel):
    """Rows that can be dragged; `dropped` is told what was dropped and behind which row ("" for the start)."""

    dropped = Signal(str, str)

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
    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._grip_theme = theme

    def _paint_row(self, painter: QPainter, row: Row, box: QRectF, *, chosen: bool) -> None:
        theme, size = self._grip_theme, self._grip_theme.px(_GRIP)
        spot = QRectF(box.left() + theme.px(12), box.center().y() - size / 2, size, size)
        theme.icons.paint(painter, "grip", theme.palette.control_line, spot)
        super()._paint_row(painter, row, box.adjusted(theme.px(14), 0, 0, 0), chosen=chosen)


class OutlineList(RowList):
    """Rows to arrange.

    `dragged(str, str)`: what was dragged behind what; `renaming(str)`, `removing(str)`, `levelled(str, int)` when one
    asks for it with F2, Delete, and the arrows to the side; `shifted(int)` with Alt and an arrow.
    """

    dragged = Signal(str, str)
    renaming = Signal(str)
    removing = Signal(str)
    levelled = Signal(str, int)
    shifted = Signal(int)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rename with F2, take out with Delete, move in and out with the arrows to the side."""
        key, chosen = event.key(), self.key()
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
            forward = (key == Qt.Key.Key_Right) != self.isRightToLeft()
            self.levelled.emit(chosen, 1 if forward else -1)
        else:
            super().keyPressEvent(event)
