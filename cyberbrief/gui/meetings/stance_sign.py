"""A stance as a small coloured sign beside words; it is read, not pressed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cyberbrief.domain.statement import StanceLevel
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.stance_cell import paint_stance
from cyberbrief.gui.records.row_words import grade_of
from cyberbrief.gui.theme import SPACE, Theme

_WIDE = 28


class StanceSign(QWidget):
    """The sign of one stance."""

    def __init__(self, theme: Theme, level: StanceLevel) -> None:
        super().__init__()
        self._theme, self._level = theme, level
        self.setAccessibleName(tr(level.label))
        self.setToolTip(tr(level.label))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the size of a sign."""
        return QSize(self._theme.px(_WIDE), self._theme.px(SPACE.tag))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign."""
        paint_stance(QPainter(self), self._theme, QRectF(self.rect()), grade_of(self._level))
