"""A row or a small card that can be pressed as a whole."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QSizePolicy

from cyberbrief.gui.theme import RADIUS, SPACE


class PressRow(QAbstractButton):
    """Put its parts into `line`; they let the mouse through. `upright` sets them below one another."""

    def __init__(self, name: str, *, upright: bool = False, framed: bool = False) -> None:
        super().__init__()
        self._framed = framed
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("radius", RADIUS.field)
        way = QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        self.line = QBoxLayout(way, self)
        side = SPACE.narrow if framed else SPACE.inside
        self.line.setContentsMargins(side, SPACE.grid, side, SPACE.grid)
        self.line.setSpacing(SPACE.inside if upright else SPACE.narrow)

    def sizeHint(self) -> QSize:
        """Return the size of what is in it."""
        return self.line.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least size of what is in it."""
        return self.line.minimumSize()

    def event(self, event: QEvent) -> bool:
        """Let parts added later let the mouse through."""
        if event.type() == QEvent.Type.ChildAdded:
            for child in self.children():
                if child.isWidgetType():
                    child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # type: ignore[attr-defined]  # a widget, as asked
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a frame, and a fill while one points at it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        palette = self.palette()
        painter.setPen(QPen(palette.light().color(), 1) if self._framed else Qt.PenStyle.NoPen)
        painter.setBrush(palette.alternateBase() if self.underMouse() else Qt.BrushStyle.NoBrush)
        if self._framed or self.underMouse():
            painter.drawRoundedRect(box, RADIUS.field, RADIUS.field)
