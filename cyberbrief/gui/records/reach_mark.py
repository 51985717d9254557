"""How far something may be shared, to be read: a ring and a word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cyberbrief.domain.reach import Reach
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.reach_ring import paint_ring
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole


class ReachMark(QWidget):
    """How far a field may be shared, as a ring and a word; read, not pressed."""

    def __init__(self, theme: Theme, reach: Reach) -> None:
        super().__init__()
        self._theme, self._reach = theme, reach
        self.setAccessibleName(tr("May be shared with: {reach}", reach=tr(reach.label)))

    def sizeHint(self) -> QSize:
        """Return the size of ring and word."""
        words = self._theme.metrics(TypeRole.CAPTION).horizontalAdvance(tr(self._reach.label))
        return QSize(self._theme.px(SPACE.icon_row) + self._theme.px(6) + round(words) + 1, self._theme.px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring, and the word beside it."""
        painter, size = QPainter(self), self._theme.px(SPACE.icon_row)
        turned = self.isRightToLeft()
        left = self.width() - size - 1 if turned else 1
        paint_ring(painter, self._theme, QRectF(left, (self.height() - size) / 2, size, size), int(self._reach))
        painter.setFont(self._theme.font(TypeRole.CAPTION))
        painter.setPen(self._theme.colour(Ink.TEXT_2))
        aside = size + self._theme.px(5)
        words = QRectF(self.rect()).adjusted(0 if turned else aside, 0, -aside if turned else 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, tr(self._reach.label))
