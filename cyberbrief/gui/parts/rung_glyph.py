"""The glyphs of a ladder's steps and the rail that joins them, as painters that any picture can use.

Opening is a hollow circle, preferred a disc with a tick, a fallback a numbered diamond, the bottom line a double
bar with the rail open between, the red line a solid bar at which the rail ends.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from cyberbrief.gui.language import tr
from cyberbrief.gui.theme import Ink, Meaning, Theme, TypeRole
from cyberbrief.gui.theme.tokens import RAIL

_SMALL = 12


class Glyph(StrEnum):
    """A step of the ladder by its stored kind."""

    OPENING = "opening"
    PREFERRED = "preferred"
    FALLBACK = "fallback"
    BOTTOM_LINE = "bottom_line"
    RED_LINE = "red_line"


MEANINGS = {
    Glyph.OPENING: Meaning.OPENING,
    Glyph.PREFERRED: Meaning.GOOD,
    Glyph.FALLBACK: Meaning.WARNING,
    Glyph.BOTTOM_LINE: Meaning.BOTTOM_LINE,
    Glyph.RED_LINE: Meaning.ERROR,
}
RAIL_WIDTH = 34


def paint_glyph(painter: QPainter, theme: Theme, glyph: Glyph, centre: QPointF, size: float, number: str = "") -> None:
    """Paint a glyph of that size around a point; `number` is a fallback's, left out in small sizes."""
    ink, soft = theme.colour(MEANINGS[glyph].ink), theme.colour(MEANINGS[glyph].soft)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half, pen = size / 2, max(1.3, size / 7)
    if glyph is Glyph.OPENING:
        painter.setPen(QPen(ink, pen))
        painter.setBrush(theme.colour(Ink.PAGE))
        painter.drawEllipse(centre, half - pen / 2, half - pen / 2)
    elif glyph is Glyph.PREFERRED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(centre, half, half)
        painter.setPen(_round_pen(theme, pen))
        tick = [(-0.21, 0.02), (-0.05, 0.18), (0.23, -0.15)]
        painter.drawPolyline(QPolygonF([centre + QPointF(x * size, y * size) for x, y in tick]))
    elif glyph is Glyph.FALLBACK:
        painter.setPen(QPen(ink, max(1.2, size / 11)))
        painter.setBrush(soft if number else theme.colour(Ink.PAGE))
        reach = half + (1 if number else 0)
        corners = [(0, -reach), (reach, 0), (0, reach), (-reach, 0)]
        painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in corners]))
        if number:
            _paint_number(painter, theme, centre, size, number)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for bar in _bars(glyph, centre, size):
            painter.drawRect(bar)
    painter.restore()


def paint_rail(painter: QPainter, theme: Theme, x: float, top: float, bottom: float) -> None:
    """Paint the rail between two heights; glyphs are painted over it."""
    painter.fillRect(QRectF(x - RAIL / 2, top, RAIL, bottom - top), theme.colour(Ink.CONTROL_LINE))


def strip_width(theme: Theme, glyphs: Sequence[Glyph]) -> float:
    """Return how wide a strip of small glyphs is."""
    return len(glyphs) * theme.px(_SMALL)


def paint_strip(painter: QPainter, theme: Theme, glyphs: Sequence[Glyph], left: float, middle: float) -> None:
    """Paint a ladder's shape: its glyphs small and side by side."""
    step = theme.px(_SMALL)
    for place, glyph in enumerate(glyphs):
        paint_glyph(painter, theme, glyph, QPointF(left + step * (place + 0.5), middle), step * 0.72)


class RungMark(QWidget):
    """One step's cell of the rail, as tall as the step beside it: its glyph on top of the rail.

    `ends` says where the rail stops: "top" for the first step, "bottom" for the last before no red line.
    """

    def __init__(self, theme: Theme, glyph: Glyph, name: str, number: str = "", ends: str = "") -> None:
        super().__init__()
        self._theme, self._glyph, self._number, self._ends = theme, glyph, number, ends
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.updateGeometry)

    def show_glyph(self, glyph: Glyph, name: str, number: str = "", ends: str = "") -> None:
        """Show another step."""
        self._glyph, self._number, self._ends = glyph, number, ends
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the width of the rail's column."""
        return QSize(self._theme.px(RAIL_WIDTH), self._theme.px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rail and the glyph."""
        painter = QPainter(self)
        middle, at = self.width() / 2, self._theme.px(12)
        top = at if self._ends == "top" else 0
        is_last = self._ends == "bottom" or self._glyph is Glyph.RED_LINE
        paint_rail(painter, self._theme, middle, top, at if is_last else self.height())
        if self._glyph is Glyph.BOTTOM_LINE:
            gap = QRectF(middle - RAIL, at - self._theme.px(5), RAIL * 2, self._theme.px(10))
            painter.fillRect(gap, self._theme.colour(Ink.PAGE))
        paint_glyph(painter, self._theme, self._glyph, QPointF(middle, at), self._theme.px(16), self._number)


class RedLineAcross(QWidget):
    """The red line drawn across a ladder: the bar on the rail, then a line to the end."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("Red line"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of the bar."""
        return QSize(self._theme.px(RAIL_WIDTH), self._theme.px(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint rail, bar and line, from the leading edge."""
        painter = QPainter(self)
        middle = self._theme.px(RAIL_WIDTH) / 2
        from_right = self.isRightToLeft()
        x = self.width() - middle if from_right else middle
        y = self.height() / 2
        paint_rail(painter, self._theme, x, 0, y)
        left, width = (0.0, x) if from_right else (x, self.width() - x)
        painter.fillRect(QRectF(left, y - RAIL / 2, width, RAIL), self._theme.colour(Ink.ERROR))
        paint_glyph(painter, self._theme, Glyph.RED_LINE, QPointF(x, y), self._theme.px(17))


class GlyphStrip(QWidget):
    """A ladder's shape at a glance; its accessible name tells the steps."""

    def __init__(self, theme: Theme, glyphs: Sequence[Glyph], name: str) -> None:
        super().__init__()
        self._theme, self._glyphs = theme, tuple(glyphs)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the width of the strip."""
        return QSize(round(strip_width(self._theme, self._glyphs)), self._theme.px(14))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the strip."""
        glyphs = self._glyphs[::-1] if self.isRightToLeft() else self._glyphs
        paint_strip(QPainter(self), self._theme, glyphs, 0, self.height() / 2)


def _round_pen(theme: Theme, width: float) -> QPen:
    pen = QPen(theme.colour(Ink.PAGE), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _bars(glyph: Glyph, centre: QPointF, size: float) -> list[QRectF]:
    half = size * 0.56
    if glyph is Glyph.RED_LINE:
        height = max(3.0, size * 0.36)
        return [QRectF(centre.x() - half, centre.y() - height / 2, half * 2, height)]
    thick, apart = max(1.4, size * 0.16), size * 0.26
    return [QRectF(centre.x() - half, centre.y() + y - thick / 2, half * 2, thick) for y in (-apart, apart)]


def _paint_number(painter: QPainter, theme: Theme, centre: QPointF, size: float, number: str) -> None:
    font = theme.font(TypeRole.LABEL)
    font.setPixelSize(max(7, round(size * 0.62)))
    painter.setFont(font)
    box = QRectF(centre.x() - size, centre.y() - size, size * 2, size * 2)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number)
