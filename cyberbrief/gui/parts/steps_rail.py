"""The steps of a task that has an order, such as the first run: done, here, to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cyberbrief.gui.language import tr
from cyberbrief.gui.theme import Ink, Theme, TypeRole

_ROW = 36
_DISC = 22


class StepsRail(QWidget):
    """Steps from top to bottom; those before the present one carry a tick."""

    def __init__(self, theme: Theme, name: str, steps: Sequence[str]) -> None:
        super().__init__()
        self._theme, self._steps, self._here, self._name = theme, tuple(steps), 0, name
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.set_here(0)

    def set_here(self, step: int) -> None:
        """Show which step is being done, from 0; one past the last means that all are done."""
        self._here = step
        place = min(step, len(self._steps) - 1)
        values = {"name": self._name, "n": place + 1, "total": len(self._steps), "step": self._steps[place]}
        self.setAccessibleName(tr("{name}: step {n} of {total}, {step}", **values))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of all steps."""
        width = max(self._theme.metrics(TypeRole.STRONG).horizontalAdvance(step) for step in self._steps)
        return QSize(round(width) + self._theme.px(_DISC + 16), self._theme.px(_ROW) * len(self._steps))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint each step's disc and words."""
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, step in enumerate(self._steps):
            here, done = place == self._here, place < self._here
            top = px(_ROW) * place
            x = self.width() - px(_DISC) / 2 - 1 if self.isRightToLeft() else px(_DISC) / 2 + 1
            centre = QPointF(x, top + px(_ROW) / 2)
            fill = Ink.ACCENT if here else Ink.GOOD_SOFT if done else Ink.PAGE
            border = Ink.ACCENT if here else Ink.GOOD_SOFT if done else Ink.CONTROL_LINE
            painter.setBrush(theme.colour(fill))
            painter.setPen(QPen(theme.colour(border), 1))
            painter.drawEllipse(centre, px(_DISC) / 2, px(_DISC) / 2)
            disc = QRectF(centre.x() - px(7), centre.y() - px(7), px(14), px(14))
            if done:
                theme.icons.paint(painter, "check", theme.palette.hex(Ink.GOOD), disc)
            else:
                painter.setFont(theme.font(TypeRole.LABEL))
                painter.setPen(theme.colour(Ink.ON_ACCENT if here else Ink.TEXT_2))
                painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(place + 1))
            painter.setFont(theme.font(TypeRole.STRONG if here else TypeRole.BODY))
            painter.setPen(theme.colour(Ink.TEXT if here else Ink.TEXT_2))
            gap = px(_DISC + 10)
            words = QRectF(0 if self.isRightToLeft() else gap, top, self.width() - gap, px(_ROW))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, step)
