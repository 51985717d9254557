"""Rows that are put in another order by the mouse: picked up, carried between two others, and let go."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from cyberbrief.gui.theme import Ink, Theme

_THICK = 2
_INSET = 8


class _DropLine(QWidget):
    """Shows between which rows it would fall."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        QPainter(self).fillRect(self.rect(), self._theme.colour(Ink.ACCENT))


class RowDrag(QObject):
    """Watches a list; `dropped(key, beside, behind)` says what was let go before or behind which row.

    `key_at` names the row at a place of the view, empty for one that is a head or nothing.
    """

    dropped = Signal(str, str, bool)

    def __init__(self, theme: Theme, view: QAbstractItemView, key_at: Callable[[int], str]) -> None:
        super().__init__(view)
        self._view, self._key_at = view, key_at
        self._from = QPoint()
        self._carried = ""
        self._carrying = False
        self._line = _DropLine(theme, view.viewport())
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Pick up with the left button, carry, let go; Esc is not needed: back over its own place nothing moves."""
        if not isinstance(event, QMouseEvent):
            return False
        kind, spot = event.type(), event.position().toPoint()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._from, self._carried = spot, self._key(spot)
        elif kind == QEvent.Type.MouseMove and event.buttons() & Qt.MouseButton.LeftButton and self._carried:
            far = (spot - self._from).manhattanLength() >= QApplication.startDragDistance()
            self._carrying = self._carrying or far
            if self._carrying:
                self._show(spot)
                return True
        elif kind == QEvent.Type.MouseButtonRelease and self._carrying:
            self._let_go(spot)
            return True
        return False

    def _key(self, spot: QPoint) -> str:
        index = self._view.indexAt(spot)
        return self._key_at(index.row()) if index.isValid() else ""

    def _beside(self, spot: QPoint) -> tuple[str, bool, QRect]:
        """Return the row beside which it would fall, whether behind it, and where that row is."""
        index = self._view.indexAt(spot)
        box = self._view.visualRect(index)
        return self._key(spot), spot.y() > box.center().y(), box

    def _show(self, spot: QPoint) -> None:
        self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        beside, behind, box = self._beside(spot)
        self._line.setVisible(bool(beside))
        top = box.bottom() if behind else box.top()
        wide = self._view.viewport().width() - 2 * _INSET
        self._line.setGeometry(_INSET, max(0, top - _THICK // 2), wide, _THICK)
        self._line.raise_()

    def _let_go(self, spot: QPoint) -> None:
        carried, self._carried, self._carrying = self._carried, "", False
        self._line.hide()
        self._view.viewport().unsetCursor()
        beside, behind, _box = self._beside(spot)
        if beside and beside != carried:
            self.dropped.emit(carried, beside, behind)
