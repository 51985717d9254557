"""A key as it is printed on the keyboard, beside the command it gives."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cyberbrief.gui.language import tr
from cyberbrief.gui.theme import RADIUS, Ink, Theme, TypeRole


class KeyCap(QWidget):
    """One key or a combination in a small frame."""

    def __init__(self, theme: Theme, keys: str) -> None:
        super().__init__()
        self._theme = theme
        self.keys = keys
        self.setAccessibleName(tr("Shortcut {keys}", keys=keys))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the size of the words and the frame."""
        words = self._theme.metrics(TypeRole.CAPTION).horizontalAdvance(self.keys)
        return QSize(round(words) + self._theme.px(12), self._theme.px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour(Ink.CONTROL_LINE), 1))
        painter.setBrush(self._theme.colour(Ink.PAGE))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS.tag, RADIUS.tag)
        painter.setFont(self._theme.font(TypeRole.CAPTION))
        painter.setPen(self._theme.colour(Ink.TEXT_2))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.keys)
