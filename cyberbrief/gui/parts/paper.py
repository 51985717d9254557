"""A sheet of paper: its size and margins, and what is printed at its head and foot."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

DOTS = 96 / 72  # pixels of a text document in a point
BLACK, NAVY = "#000000", "#1F3A5F"
_GREY = "#505358"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of paper, in points: size, margins, and the words at its head and foot."""

    width: float = 595.3
    height: float = 841.9
    side: float = 62
    head: float = 62
    foot: float = 68
    edge: float = 20
    banner: str = ""
    banner_colour: str = "#505358"
    banner_size: float = 9
    release: str = ""
    foot_words: str = ""
    foot_size: float = 9
    draft: str = ""
    number: str = ""
    two_feet: bool = False

    @property
    def inner(self) -> QSizeF:
        """The room for text on one page, in the document's pixels."""
        return QSizeF(
            (self.width - 2 * self.side) * DOTS,
            (self.height - self.head - self.foot) * DOTS,
        )


def paint_margins(painter: QPainter, sheet: Sheet, page: int, pages: int) -> None:
    """Paint what stands above and below the text of a page (from 0), with the point as the painter's unit."""
    line = sheet.height - sheet.foot + (8 if sheet.two_feet else 12)
    painter.setPen(QPen(QColor("#B9B9B2"), 0.5))
    painter.drawLine(QPointF(sheet.side, line), QPointF(sheet.width - sheet.side, line))
    _paint_banner(painter, sheet)
    _paint_foot(painter, sheet, f"Page {page + 1} of {pages}", line + 3)


def _paint_banner(painter: QPainter, sheet: Sheet) -> None:
    centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
    bold = _type_of(sheet.banner_size, bold=True)
    tall = sheet.banner_size * 1.5
    if sheet.release:
        painter.setFont(_type_of(sheet.foot_size, bold=True))
        painter.setPen(QColor(BLACK))
        below = QRectF(sheet.side, sheet.edge + tall, sheet.width - 2 * sheet.side, sheet.foot_size * 1.5)
        painter.drawText(below, centre | Qt.TextFlag.TextSingleLine, sheet.release)
    bold.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 108)
    painter.setFont(bold)
    painter.setPen(QColor(sheet.banner_colour))
    for top in (sheet.edge, sheet.height - sheet.edge - tall):
        painter.drawText(QRectF(0, top, sheet.width, tall), centre, sheet.banner)


def _paint_foot(painter: QPainter, sheet: Sheet, page: str, top: float) -> None:
    """Paint who drafted it on one side; draft, number and page on the other, as Word writes them."""
    middle = Qt.AlignmentFlag.AlignVCenter
    foot = QRectF(sheet.side, top, sheet.width - 2 * sheet.side, sheet.foot_size * 1.5)
    below = foot.translated(0, foot.height()) if sheet.two_feet else foot
    place = " · ".join(filter(None, (sheet.number, page)))
    plain, bold = _type_of(sheet.foot_size), _type_of(sheet.foot_size, bold=True)
    painter.setFont(plain)
    painter.setPen(QColor(_GREY))
    rest = f" · {place}" if sheet.draft else place
    wide = painter.fontMetrics().horizontalAdvance(rest)
    painter.drawText(below, Qt.AlignmentFlag.AlignRight | middle, rest)
    if sheet.draft:
        painter.setFont(bold)
        painter.setPen(QColor("#B3261E"))
        painter.drawText(below.adjusted(0, 0, -wide, 0), Qt.AlignmentFlag.AlignRight | middle, sheet.draft)
        wide += painter.fontMetrics().horizontalAdvance(sheet.draft)
    painter.setFont(plain)
    painter.setPen(QColor(_GREY))
    room = foot if sheet.two_feet else foot.adjusted(0, 0, -wide - 8, 0)
    words = painter.fontMetrics().elidedText(sheet.foot_words, Qt.TextElideMode.ElideRight, round(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | middle, words)


def _type_of(points: float, *, bold: bool = False) -> QFont:
    """Return the type of the margins; the painter's unit is a point there."""
    font = QFont()
    font.setFamilies(["Calibri", "Carlito", "Noto Sans"])
    font.setPixelSize(max(1, round(points)))
    font.setBold(bold)
    return font
