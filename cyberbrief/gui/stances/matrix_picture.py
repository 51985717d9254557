"""The matrix as a picture, drawn from the Document tree alone: banner, title, cells, what follows, banner again.

It is drawn light whatever the window looks like, since it is printed and pasted. Every sign stands beside its colour.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen
from PySide6.QtSvg import QSvgGenerator

from cyberbrief.compose.document import Document, Paragraph, StanceGrid, StanceMark, blocks_of
from cyberbrief.compose.standing import Standing
from cyberbrief.domain.progress import Progress, proceed
from cyberbrief.domain.statement import StanceLevel
from cyberbrief.gui.parts.wrapped import wrapped
from cyberbrief.gui.theme import LIGHT, TYPE, StanceGrade, TypeRole, ink_on

_MARGIN, _BANNER, _NAME, _CELL, _ROW, _COUNTS, _LINE = 32, 28, 190, 94, 34, 96, 17
_HEAD_LINES = 4
_SHARP = 2  # pixels a point: a picture that is printed or enlarged stays sharp
_RADIUS = 4


@dataclass(slots=True)
class _Place:
    """Where the next line is painted."""

    top: float
    width: float


def png_of(family: str) -> Callable[[Document, Standing, Progress], bytes]:
    """Return what paints a tree as PNG, in a family of fonts."""

    def write(document: Document, standing: Standing, progress: Progress) -> bytes:
        size = _size(document, family)
        image = QImage(size * _SHARP, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_SHARP)
        image.fill(QColor(LIGHT.page))
        proceed(progress)
        painter = QPainter(image)
        _paint(painter, document, standing, family)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, which fail
        return bytes(buffer.data().data())

    return write


def svg_of(family: str) -> Callable[[Document, Standing, Progress], bytes]:
    """Return what paints a tree as SVG, in a family of fonts."""

    def write(document: Document, standing: Standing, progress: Progress) -> bytes:
        size = _size(document, family)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(size)
        generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
        proceed(progress)
        painter = QPainter(generator)
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(LIGHT.page))
        _paint(painter, document, standing, family)
        painter.end()
        return bytes(buffer.data().data())

    return write


def _grids(document: Document) -> list[StanceGrid]:
    return [block for block in blocks_of(document) if isinstance(block, StanceGrid)]


def _words(document: Document) -> list[str]:
    """Return the sentences that stand in the paper, those above the grids first."""
    return [block.passage.plain for block in blocks_of(document) if isinstance(block, Paragraph)]


def _size(document: Document, family: str) -> QSize:
    grids = _grids(document)
    columns = max((len(one.issues) for one in grids), default=1)
    width = _MARGIN * 2 + _NAME + _CELL * columns + _COUNTS
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    height = _laid_out(painter, document, None, family, width)
    painter.end()
    return QSize(width, round(height))


def _paint(painter: QPainter, document: Document, standing: Standing, family: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    columns = max((len(one.issues) for one in _grids(document)), default=1)
    width = _MARGIN * 2 + _NAME + _CELL * columns + _COUNTS
    height = _laid_out(painter, document, standing, family, width)
    for top in (0.0, height - _BANNER):
        box = QRectF(0, top, width, _BANNER)
        fill = document.banner.colour or LIGHT.text_2
        painter.fillRect(box, QColor(fill))
        painter.setFont(_font(family, TypeRole.BANNER))
        painter.setPen(QColor(ink_on(fill)))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, document.banner.words)


def _laid_out(painter: QPainter, document: Document, standing: Standing | None, family: str, width: int) -> float:
    """Paint what stands between the banners, or only measure it where there is no standing; returns the height."""
    at = _Place(_BANNER + _MARGIN, width - 2 * _MARGIN)
    draft = f"{Standing.DRAFT} · " if standing is None or standing.draft else ""
    foot = standing.foot_words if standing is not None else ""
    paint = standing is not None
    _line(painter, at, document.title, _font(family, TypeRole.TITLE), LIGHT.text, 30, paint=paint)
    _line(painter, at, document.subtitle, _font(family, TypeRole.BODY), LIGHT.text_2, 20, paint=paint)
    at.top += 10
    sentences = _words(document)
    for number, grid in enumerate(_grids(document)):
        at.top += 24 if number else 0
        _grid(painter, at, grid, family, paint=paint)
    at.top += 14
    for words in sentences:
        for line in wrapped(words, QFontMetricsF(_font(family, TypeRole.SMALL)), at.width, 12):
            _line(painter, at, line, _font(family, TypeRole.SMALL), LIGHT.text_2, _LINE, paint=paint)
    at.top += 8
    _line(painter, at, f"{draft}{foot}", _font(family, TypeRole.SMALL_STRONG), LIGHT.error, _LINE, paint=paint)
    return at.top + _MARGIN / 2 + _BANNER


def _grid(painter: QPainter, at: _Place, grid: StanceGrid, family: str, *, paint: bool) -> None:
    small = QFontMetricsF(_font(family, TypeRole.SMALL_STRONG))
    titles = [wrapped(issue.plain, small, _CELL - 8, _HEAD_LINES) for issue in grid.issues]
    counts = wrapped(StanceGrid.COUNTS, small, _COUNTS - 8, _HEAD_LINES)
    high = max((len(lines) for lines in (*titles, counts)), default=1) * _LINE + 6
    for number, lines in enumerate((*titles, counts)):
        for place, words in enumerate(lines):
            top = at.top + high - 4 - (len(lines) - place) * _LINE
            box = QRectF(_left(number) + 3, top, _CELL - 4, _LINE)
            _text(painter, box, words, _font(family, TypeRole.SMALL_STRONG), LIGHT.text, paint=paint)
    at.top += high
    _rule(painter, at, paint=paint)
    for band in grid.bands:
        if band.title is not None:
            box = QRectF(_MARGIN, at.top + 8, at.width, 22)
            _text(painter, box, band.title.plain, _font(family, TypeRole.LABEL), LIGHT.text_2, paint=paint)
            at.top += 32
        for row in band.rows:
            name = small.elidedText(row.name.plain, Qt.TextElideMode.ElideRight, _NAME - 8)
            box = QRectF(_MARGIN, at.top, _NAME - 8, _ROW)
            _text(painter, box, name, _font(family, TypeRole.BODY), LIGHT.text, paint=paint)
            for number, mark in enumerate(row.marks):
                _mark(painter, QRectF(_left(number) + 3, at.top + 2, _CELL - 6, _ROW - 4), mark, family, paint=paint)
            box = QRectF(_left(len(row.marks)) + 3, at.top, _COUNTS, _ROW)
            _text(painter, box, row.counts, _font(family, TypeRole.SMALL), LIGHT.text_2, paint=paint)
            at.top += _ROW
    _rule(painter, at, paint=paint)
    for foot in grid.foot:
        box = QRectF(_MARGIN, at.top, _NAME - 8, 24)
        label = small.elidedText(foot.label, Qt.TextElideMode.ElideRight, _NAME - 8)
        _text(painter, box, label, _font(family, TypeRole.SMALL_STRONG), LIGHT.text, paint=paint)
        for number, cell in enumerate(foot.cells):
            box = QRectF(_left(number) + 3, at.top, _CELL - 6, 24)
            words = small.elidedText(cell.plain, Qt.TextElideMode.ElideRight, _CELL - 6)
            _text(painter, box, words, _font(family, TypeRole.SMALL), LIGHT.text, centred=True, paint=paint)
        at.top += 24


def _left(column: int) -> float:
    return _MARGIN + _NAME + _CELL * column


def _rule(painter: QPainter, at: _Place, *, paint: bool) -> None:
    at.top += 4
    if paint:
        painter.setPen(QPen(QColor(LIGHT.line), 1))
        painter.drawLine(_MARGIN, round(at.top), round(_MARGIN + at.width), round(at.top))
    at.top += 4


def _mark(painter: QPainter, box: QRectF, mark: StanceMark, family: str, *, paint: bool) -> None:
    if not paint:
        return
    colours = LIGHT.stances[StanceGrade[StanceLevel.named(mark.level).name].place]
    painter.setPen(Qt.PenStyle.NoPen)
    if colours.border:
        pen = QPen(QColor(colours.border), 1)
        pen.setStyle(Qt.PenStyle.DashLine if colours.dashed else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
    painter.setBrush(QColor(colours.fill) if colours.fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    _text(
        painter, box, mark.passage.plain, _font(family, TypeRole.SMALL_STRONG), colours.text, centred=True, paint=True
    )


def _line(painter: QPainter, at: _Place, words: str, font: QFont, colour: str, height: float, *, paint: bool) -> None:
    _text(painter, QRectF(_MARGIN, at.top, at.width, height), words, font, colour, paint=paint)
    at.top += height


def _text(
    painter: QPainter, box: QRectF, words: str, font: QFont, colour: str, *, centred: bool = False, paint: bool
) -> None:
    if not paint:
        return
    painter.setFont(font)
    painter.setPen(QColor(colour))
    side = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, words)


def _font(family: str, role: TypeRole) -> QFont:
    step = TYPE[role]
    font = QFont(family)
    font.setPixelSize(step.size)
    font.setWeight(QFont.Weight(step.weight))
    return font
