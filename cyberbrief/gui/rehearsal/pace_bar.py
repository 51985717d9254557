"""How much of the time is gone, with a mark where one should be by now."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cyberbrief.gui.theme import Ink, Theme

_HIGH, _OVER = 12, 4
_MARK = 2


class PaceBar(QWidget):
    """A bar that fills; past its end it is red. The words beside it say the same."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._elapsed = self._whole = self._mark = 0.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_pace(self, elapsed: float, whole: float, mark: float, words: str) -> None:
        """Show seconds gone of all there are, and the second at which one should be."""
        self._elapsed, self._whole, self._mark = elapsed, whole, mark
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of a bar with its mark."""
        return QSize(self._theme.px(160), self._theme.px(_HIGH + 2 * _OVER))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar from its leading edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        px, theme = self._theme.px, self._theme
        high, top = px(_HIGH), px(_OVER)
        full = max(self._whole, self._mark, self._elapsed, 1.0)
        ground = QRectF(0, top, self.width(), high)
        painter.setBrush(theme.colour(Ink.GREY_SOFT))
        painter.drawRoundedRect(ground, 2, 2)
        is_over = 0 < self._whole < self._elapsed
        painter.setBrush(theme.colour(Ink.ERROR if is_over else Ink.ACCENT))
        gone = self.width() * self._elapsed / full
        left = self.width() - gone if self.isRightToLeft() else 0.0
        painter.drawRoundedRect(QRectF(left, top, gone, high), 2, 2)
        ends = (self._mark, self._whole) if is_over else (self._mark,)
        for second in ends:
            at = self.width() * second / full
            at = self.width() - at if self.isRightToLeft() else at
            wide = px(_MARK)
            spot = min(max(at - wide / 2, 0.0), self.width() - wide)
            painter.fillRect(QRectF(spot, 0, wide, self.height()), theme.colour(Ink.TEXT))
