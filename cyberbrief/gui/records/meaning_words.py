"""A word in the colour of its meaning that opens a menu when it is pressed, such as a step's kind."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from cyberbrief.gui.parts.eliding import directed
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole


class MeaningWord(QAbstractButton):
    """Bold, in an ink, with a small chevron behind it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme, self._name, self._ink = theme, name, Ink.TEXT
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def say(self, words: str, ink: Ink) -> None:
        """Say other words."""
        self.setText(words)
        self._ink = ink
        self.setAccessibleName(f"{self._name}: {words}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the words and the chevron."""
        words = self._theme.metrics(TypeRole.STRONG).horizontalAdvance(self.text())
        return QSize(round(words) + self._theme.px(SPACE.icon_tag) + SPACE.inside, self._theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words."""
        painter = QPainter(self)
        painter.setFont(self._theme.font(TypeRole.STRONG))
        painter.setPen(self._theme.colour(self._ink))
        from_right = self.isRightToLeft()
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(self.rect()), leading, directed(self.text()))
        size = self._theme.px(SPACE.icon_tag)
        left = 0 if from_right else self.width() - size
        spot = QRectF(left, (self.height() - size) / 2, size, size)
        ink = self._ink if self.underMouse() or self.hasFocus() else Ink.TEXT_3
        self._theme.icons.paint(painter, "chevron-down", self._theme.palette.hex(ink), spot)
