"""A checked paper laid out and painted for a printer or a PDF: in the event loop, one stretch or one page a turn."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject, QSizeF, QTimer
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from cyberbrief.gui.briefs.page_document import flow_of
from cyberbrief.gui.briefs.page_front import sheet_of
from cyberbrief.gui.briefs.page_stretches import Stretch
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.page_flow import Flow, Piece, paginate
from cyberbrief.gui.parts.page_painting import paint_page
from cyberbrief.gui.parts.paper import Sheet
from cyberbrief.services.printing import Paper

_POINTS = 72  # in an inch
_DOTS = 600
# What Qt writes of itself and of the moment: when the file was made, to the second and with the zone, and by which Qt.
# A Word file of ours tells the day alone. Each is put in another of its own length, since a PDF counts its bytes.
_MADE: Final = re.compile(rb"(?<=Date \(D:)\d{14}(?:Z|[+-]\d\d'\d\d'?)?")
_MADE_IN_XML: Final = re.compile(rb'(?<=Date=")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?(?=")')
_PRODUCER: Final = re.compile(rb"(?<=/Producer \()[^)]*(?=\))")
_PRODUCER_IN_XML: Final = re.compile(rb'(?<=pdf:Producer=")[^"]*(?=")')
Told = Callable[[int, int, str], None]


class Typesetter(QObject):
    """Lays out one paper; then paints its pages, as often as wanted. `cancel` stops either, and nothing is called."""

    def __init__(self, parent: QObject, paper: Paper, stretches: Sequence[Stretch], told: Told) -> None:
        super().__init__(parent)
        self.paper = paper
        self.sheet: Sheet = sheet_of(paper.document, paper.standing)
        self._waiting = list(stretches)
        self._flows: list[Flow] = []
        self._all = len(stretches)
        self._told = told
        self._pages: tuple[tuple[Piece, ...], ...] = ()
        self._painter: QPainter | None = None
        self._device: QPagedPaintDevice | None = None
        self._next = 0
        self._then: Callable[[], object] = lambda: None
        self._step: Callable[[], None] = self._lay
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._take_turn)

    @property
    def pages(self) -> int:
        """How many pages there are, once they are laid out."""
        return len(self._pages)

    @property
    def words(self) -> str:
        """All that stands on the pages, for whoever looks through it before it leaves."""
        sheet = self.sheet
        margins = (sheet.banner, sheet.release, sheet.foot_words, sheet.draft, sheet.number)
        return "\n".join((*margins, *(flow.document.toPlainText() for flow in self._flows)))

    def lay_out(self, then: Callable[[], object]) -> None:
        """Lay the pages out, and call back."""
        self._step, self._then = self._lay, then
        self._turn.start()

    def paint_on(self, device: QPagedPaintDevice, then: Callable[[bool], object]) -> None:
        """Paint all pages on a device, and call back with whether it took them."""
        self._device, self._next = device, 0
        self._painter = QPainter()
        if not self._painter.begin(device):
            self._painter = None
            then(False)
            return
        self._step, self._then = self._paint, lambda: then(True)
        self._turn.start()

    def cancel(self) -> None:
        """Stop; what was painted so far is nothing that anybody may keep."""
        self._turn.stop()
        if self._painter is not None:
            if isinstance(self._device, QPrinter):
                self._device.abort()
            self._painter.end()
            self._painter = None

    def _take_turn(self) -> None:
        self._step()

    def _lay(self) -> None:
        if self._waiting:
            self._told(self._all - len(self._waiting), self._all, tr("Laying out the pages"))
            self._flows.append(flow_of(self._waiting.pop(0), self.sheet.inner))
            return
        self._turn.stop()
        self._pages = paginate(self._flows, self.sheet.inner.height())
        self._then()

    def _paint(self) -> None:
        painter, device = self._painter, self._device
        if painter is None or device is None:
            self._turn.stop()
            return
        if self._next:
            device.newPage()
        self._told(self._next, self.pages, tr("Page {page} of {pages}", page=self._next + 1, pages=self.pages))
        painter.save()
        # The device counts in its own dots from the edge of the paper.
        scale = device.logicalDpiX() / _POINTS
        painter.scale(scale, scale)
        paint_page(painter, self.sheet, self._pages, self._next)
        painter.restore()
        self._next += 1
        if self._next == self.pages:
            self._turn.stop()
            painter.end()
            self._painter = None
            self._then()


def set_paper(device: QPagedPaintDevice, sheet: Sheet) -> None:
    """Let a device take the paper of a sheet, to its edges."""
    wide = sheet.width > sheet.height
    size = QSizeF(min(sheet.width, sheet.height), max(sheet.width, sheet.height))
    orientation = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    page = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    device.setPageLayout(QPageLayout(page, orientation, QMarginsF(0, 0, 0, 0)))


class PdfFile:
    """A PDF in memory: paint on its `device`, then take its `data`."""

    def __init__(self, typesetter: Typesetter) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._day = typesetter.paper.standing.drafted_on
        self.device = QPdfWriter(self._buffer)
        self.device.setResolution(_DOTS)
        self.device.setTitle(typesetter.paper.document.title)
        self.device.setAuthor(typesetter.paper.standing.office)
        self.device.setCreator("")
        set_paper(self.device, typesetter.sheet)

    def data(self) -> bytes:
        """Return the file; it tells the day on which it was made, and not the second."""
        data = bytes(self._buffer.data().data())
        day, day_in_xml = f"{self._day:%Y%m%d}".encode(), f"{self._day:%Y-%m-%d}".encode()
        data = _MADE.sub(lambda found: _of_length(found.group(), day + b"000000", b"+00'00'"), data)
        data = _MADE_IN_XML.sub(lambda found: _of_length(found.group(), day_in_xml + b"T00:00:00", b"+00:00"), data)
        data = _PRODUCER.sub(lambda found: _blank(found.group()), data)
        return _PRODUCER_IN_XML.sub(lambda found: b" " * len(found.group()), data)


def _of_length(found: bytes, day: bytes, zone: bytes) -> bytes:
    """Return an instant at the day's beginning, as long as the one that was found."""
    if len(found) == len(day) + 1:
        return day + b"Z"
    return (day + zone)[: len(found)]


def _blank(found: bytes) -> bytes:
    """Return as many blanks, in the encoding of what was found."""
    wide = found.startswith(codecs.BOM_UTF16_BE)
    return found[:2] + b"\0 " * ((len(found) - 2) // 2) if wide else b" " * len(found)
