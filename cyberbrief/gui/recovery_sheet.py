"""The recovery sheet: painted once, for the screen, the printer and a PDF alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import segno
from PySide6.QtCore import QBuffer, QDate, QIODevice, QLocale, QMarginsF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPaintEvent, QPdfWriter, QPen
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QSizePolicy, QWidget

from cyberbrief.gui.language import tr

# The sheet is laid out in millimetres on the inner part of an A4 page; paper is white and ink dark in any theme.
_WIDTH, _HEIGHT = 118.0, 112.0
_NAVY, _INK, _SOFT, _LINE = "#1F3A5F", "#1C1D1F", "#505358", "#C2C2BB"
_FIXED = "Noto Sans Mono, DejaVu Sans Mono, Consolas, Menlo, monospace"
_MARGIN = 18.0
_VIEW_MARGIN = 11.0
_POINTS_TO_MM = 0.3528


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on a recovery sheet."""

    store: str
    made: date
    key: str

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups of signs, in order."""
        return tuple(self.key.split("-"))


class _Pen:
    """Writes on the sheet in millimetres, whatever the device."""

    def __init__(self, painter: QPainter, box: QRectF) -> None:
        self.painter = painter
        self._scale = box.width() / _WIDTH
        self._left, self._top = box.left(), box.top()

    def box(self, x: float, y: float, width: float, height: float) -> QRectF:
        scale = self._scale
        return QRectF(self._left + x * scale, self._top + y * scale, width * scale, height * scale)

    def write(self, words: str, place: QRectF, points: float, family: str, colour: str, *, bold: bool = False) -> None:
        font = QFont()
        font.setFamilies(family.split(", "))
        font.setPixelSize(max(1, round(points * _POINTS_TO_MM * self._scale)))
        font.setBold(bold)
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour))
        self.painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap), words)

    def line(self, y: float, colour: str, width: float) -> None:
        self.painter.setPen(QPen(QColor(colour), width * self._scale))
        start = self.box(0, y, _WIDTH, 0)
        self.painter.drawLine(start.topLeft(), start.topRight())


def paint_sheet(painter: QPainter, box: QRectF, sheet: Sheet, *, shown: bool = True) -> None:
    """Paint a sheet into a box of its proportions; `shown` False paints everything but the key."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = _Pen(painter, box)
    pen.write(tr("Recovery sheet"), pen.box(0, 0, _WIDTH, 10), 20, "Cambria, Caladea, serif", _NAVY, bold=True)
    day = QLocale().toString(QDate(sheet.made.year, sheet.made.month, sheet.made.day), "d MMMM yyyy")
    made = tr("Store “{store}” · made {day}", store=sheet.store, day=day)
    pen.write(made, pen.box(0, 10.5, _WIDTH, 6), 11, "Calibri, Carlito, sans-serif", _SOFT)
    pen.line(19, _NAVY, 0.6)
    words = tr(
        "This key opens the store without the passphrase. Keep it in the registry's safe, sealed. Do not photograph it."
    )
    pen.write(words, pen.box(0, 23, _WIDTH, 12), 11, "Calibri, Carlito, sans-serif", _INK)
    painter.setPen(QPen(QColor(_LINE), 0.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(pen.box(0, 38, _WIDTH, 26))
    half = len(sheet.groups) // 2
    for line, groups in enumerate((sheet.groups[:half], sheet.groups[half:])):
        text = "  ".join(groups if shown else ["•" * len(group) for group in groups])
        pen.write(text, pen.box(8, 42 + 10 * line, _WIDTH - 16, 10), 17, _FIXED, _INK, bold=True)
    if shown:
        _paint_code(painter, pen.box(0, 70, 34, 34), sheet.key)
    for line, label in enumerate((tr("Sealed by:"), tr("Date:"))):
        place = pen.box(42, 78 + 10 * line, 76, 8)
        pen.write(f"{label} ____________________", place, 11, "Calibri, Carlito, sans-serif", _INK)


def _paint_code(painter: QPainter, box: QRectF, key: str) -> None:
    rows = [tuple(row) for row in segno.make(key, error="m", micro=False).matrix]
    side = box.width() / len(rows)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_INK))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                painter.drawRect(QRectF(box.left() + x * side, box.top() + y * side, side + 0.5, side + 0.5))


def print_sheet(printer: QPrinter, sheet: Sheet) -> None:
    """Print a sheet on the printer that the user chose."""
    painter = QPainter(printer)
    page = QRectF(printer.pageRect(QPrinter.Unit.DevicePixel))
    paint_sheet(painter, QRectF(0, 0, page.width(), page.width() * _HEIGHT / _WIDTH), sheet)
    painter.end()


def sheet_as_pdf(sheet: Sheet) -> bytes:
    """Return a sheet as a PDF of one A4 page."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)
    writer.setTitle(tr("Recovery sheet"))
    painter = QPainter(writer)
    paint_sheet(painter, QRectF(0, 0, writer.width(), writer.width() * _HEIGHT / _WIDTH), sheet)
    painter.end()
    return bytes(buffer.data().data())


class SheetView(QWidget):
    """The sheet on the screen: white paper in any theme. Until there is a key it shows an example without one."""

    def __init__(self, sheet: Sheet, *, shown: bool) -> None:
        super().__init__()
        self._sheet, self._shown = sheet, shown
        self.setAccessibleName(tr("Recovery sheet"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a sheet with its key."""
        self._sheet, self._shown = sheet, True
        self.setAccessibleDescription(" ".join(sheet.groups))
        self.update()

    def show_example(self, sheet: Sheet) -> None:
        """Show a sheet without its key."""
        self._sheet, self._shown = sheet, False
        self.setAccessibleDescription("")
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the paper."""
        return round(width * (_HEIGHT + 2 * _VIEW_MARGIN) / (_WIDTH + 2 * _VIEW_MARGIN))

    def sizeHint(self) -> QSize:
        """Return a size at which the key is read easily."""
        return QSize(430, self.heightForWidth(430))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper."""
        painter = QPainter(self)
        width = min(self.width(), round(self.height() * (_WIDTH + 2 * _VIEW_MARGIN) / (_HEIGHT + 2 * _VIEW_MARGIN)))
        paper = QRectF(0.5, 0.5, width - 1, self.heightForWidth(width) - 1)
        painter.setPen(QPen(QColor(_LINE), 1))
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRect(paper)
        edge = paper.width() * _VIEW_MARGIN / (_WIDTH + 2 * _VIEW_MARGIN)
        paint_sheet(painter, paper.adjusted(edge, edge, -edge, -edge), self._sheet, shown=self._shown)
