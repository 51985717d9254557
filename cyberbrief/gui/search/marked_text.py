"""One line of words in which some letters are marked, in any script: joined letters stay joined, and lines may mix."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from cyberbrief.gui.theme import Ink, Theme, TypeRole

Spots = Sequence[tuple[int, int]]


def paint_marked(  # noqa: PLR0913  # what is painted, where, and in which manner
    painter: QPainter,
    theme: Theme,
    words: str,
    spots: Spots,
    box: QRectF,
    role: TypeRole,
    ink: Ink,
    *,
    soft: bool = False,
    from_right: bool = False,
) -> float:
    """Paint words into a box and return how wide they are; what does not fit ends in dots.

    `spots` are pairs of first and last place in the words, last not in. `soft` marks with a fill as well.
    """
    font = theme.font(role)
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    whole = len(shown) if shown == words else max(0, len(shown) - 1)
    layout = QTextLayout(shown, font)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft)
    option.setAlignment(option.alignment() | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats([_format(theme, start, min(end, whole), soft=soft) for start, end in spots if start < whole])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(box.width())
    layout.endLayout()
    painter.setPen(theme.colour(ink))
    layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - line.height()) / 2))
    return float(line.naturalTextWidth())


def _format(theme: Theme, start: int, end: int, *, soft: bool) -> QTextLayout.FormatRange:
    manner = QTextCharFormat()
    manner.setFontWeight(QFont.Weight.DemiBold)
    manner.setForeground(theme.colour(Ink.ACCENT))
    if soft:
        manner.setBackground(theme.colour(Ink.ACCENT_SOFT))
    marked = QTextLayout.FormatRange()
    marked.start, marked.length, marked.format = start, end - start, manner
    return marked
