"""A stance as a coloured cell with its glyph; teal for, orange against, safe for colour-blind eyes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from cyberbrief.domain.words import inside
from cyberbrief.gui.language import tr
from cyberbrief.gui.theme import RADIUS, SPACE, StanceGrade, Theme, TypeRole


class StanceCell(QAbstractButton):
    """One stance that can be pressed; `name` says whose it is and on what."""

    def __init__(self, theme: Theme, grade: StanceGrade, name: str, *, width: int = 62, height: int = 22) -> None:
        super().__init__()
        self._theme, self._grade, self._name = theme, grade, name
        self._width, self._height = width, height
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("radius", RADIUS.tag)
        theme.changed.connect(self.updateGeometry)
        self.show_grade(grade)

    def show_grade(self, grade: StanceGrade) -> None:
        """Show another stance."""
        self._grade = grade
        self.setAccessibleName(f"{self._name}: {stance_words(grade)}")
        self.setToolTip(stance_words(grade))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of a cell."""
        return QSize(self._theme.px(self._width), self._theme.px(max(self._height, SPACE.tag)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cell."""
        paint_stance(QPainter(self), self._theme, QRectF(self.rect()), self._grade)


def stance_words(grade: StanceGrade) -> str:
    """Return what a stance says, as it stands inside a sentence."""
    return tr(inside(grade.words))


def paint_stance(painter: QPainter, theme: Theme, box: QRectF, grade: StanceGrade) -> None:
    """Paint a stance into a box, for cells, legends and pictures."""
    colours = theme.palette.stances[grade.place]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(colours.fill) if colours.fill else Qt.BrushStyle.NoBrush)
    painter.setPen(Qt.PenStyle.NoPen)
    if colours.border:
        pen = QPen(QColor(colours.border), 1)
        pen.setStyle(Qt.PenStyle.DashLine if colours.dashed else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS.tag, RADIUS.tag)
    painter.setPen(QColor(colours.text))
    painter.setFont(theme.font(TypeRole.SMALL_STRONG))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, grade.value)
    painter.restore()
