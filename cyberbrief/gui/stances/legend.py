"""What the glyphs and colours of the matrix mean."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cyberbrief.domain.statement import StanceLevel
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.stance_cell import paint_stance
from cyberbrief.gui.theme import SPACE, Ink, StanceGrade, Theme, TypeRole

_WIDE, _HIGH = 26, 18


class LegendEntry(QWidget):
    """A glyph with its words."""

    def __init__(self, theme: Theme, level: StanceLevel) -> None:
        super().__init__()
        self._theme, self._grade = theme, StanceGrade[level.name]
        self._words = tr(level.label)
        self.setAccessibleName(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the size of glyph and words."""
        words = self._theme.metrics(TypeRole.SMALL).horizontalAdvance(self._words)
        return QSize(round(words) + self._theme.px(_WIDE) + SPACE.grid, self._theme.px(_HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the glyph, then its words."""
        painter = QPainter(self)
        wide = self._theme.px(_WIDE)
        turned = self.isRightToLeft()
        box = QRectF(self.width() - wide if turned else 0, 0, wide, self.height())
        paint_stance(painter, self._theme, box, self._grade)
        painter.setFont(self._theme.font(TypeRole.SMALL))
        painter.setPen(self._theme.colour(Ink.TEXT_2))
        room = QRectF(self.rect())
        room = room.adjusted(0, 0, -wide - 6, 0) if turned else room.adjusted(wide + 6, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self._words)


def legend(theme: Theme) -> QWidget:
    """Return every stance with its words, over as many lines as they need."""
    return flow(*(LegendEntry(theme, level) for level in StanceLevel), spacing=SPACE.gutter)
