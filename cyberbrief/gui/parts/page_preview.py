"""Pages as they will be printed: a text document painted page by page, white in dark appearance too.

The document is laid out at its true size, so that its lines break as on paper; painting scales it to the width
there is.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextDocument,
)
from PySide6.QtWidgets import QAbstractScrollArea

from cyberbrief.gui.theme import SPACE, Ink, Theme
from cyberbrief.gui.theme.theme import set_look

_DOTS = 96 / 72
_LARGEST = 1.4
_BLACK, _GREY, _NAVY = "#000000", "#505358", "#1F3A5F"


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
            (self.width - 2 * self.side) * _DOTS,
            (self.height - self.head - self.foot) * _DOTS,
        )


class PagePreview(QAbstractScrollArea):
    """Paints pages below each other at the width of the view.

    `page_shown(int, int)`: the page in sight, from 1, and how many there are. `pressed(str)`: the name of the link that
    was pressed on a page.
    """

    page_shown = Signal(int, int)
    pressed = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._document = QTextDocument(self)
        self._sheet = Sheet()
        self._zoom = 0.0
        self._in_sight = (0, 0)
        self.setAccessibleName(name)
        self.setProperty("ring", "none")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_look(self, surface="window")
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._look)
        theme.changed.connect(self.viewport().update)
        self.set_pages(self._document, self._sheet)

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self._document.pageCount()

    def set_pages(self, document: QTextDocument, sheet: Sheet) -> None:
        """Show another document on a sheet; the place one was reading stays in sight."""
        document.setParent(self)
        if document is not self._document:
            self._document.deleteLater()
        self._document, self._sheet = document, sheet
        document.setDocumentMargin(0)
        document.setPageSize(sheet.inner)
        self.setAccessibleDescription(f"{self.pages} pages")
        self._measure()
        self.viewport().update()
        self._look()

    def set_zoom(self, factor: float) -> None:
        """Show pages at a factor of their true size; 0 fits the width of the view."""
        self._zoom = factor
        self._measure()
        self.viewport().update()

    def go_to_page(self, page: int) -> None:
        """Bring a page into sight, counted from 1."""
        self.verticalScrollBar().setValue(round((page - 1) * self._step()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pages in sight."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(self.viewport().rect(), self._theme.colour(Ink.WINDOW))
        top = self.verticalScrollBar().value()
        step = self._step()
        first = max(0, int((top - SPACE.gutter) // step))
        last = min(self.pages, int((top + self.viewport().height()) // step) + 1)
        for page in range(first, last):
            painter.save()
            painter.translate(self._left(), SPACE.gutter + page * step - top)
            self._paint_page(painter, page)
            painter.restore()
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour(Ink.ACCENT), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the new width and keep the place."""
        super().resizeEvent(event)
        self._measure()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press that a link waits for; the mouse's other buttons are the window's."""
        event.setAccepted(event.button() == Qt.MouseButton.LeftButton)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a link on the page."""
        link = self._link_at(event.position())
        if link and event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit(link)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the hand above a link."""
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand if self._link_at(event.position()) else arrow)

    def _paint_page(self, painter: QPainter, page: int) -> None:
        sheet, factor = self._sheet, self._factor()
        paper = QRectF(0, 0, sheet.width * _DOTS * factor, sheet.height * _DOTS * factor)
        painter.setPen(QPen(self._theme.colour(Ink.CONTROL_LINE), 1))
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRect(paper.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.scale(factor * _DOTS, factor * _DOTS)
        self._paint_margins(painter, page)
        painter.translate(sheet.side, sheet.head)
        painter.scale(1 / _DOTS, 1 / _DOTS)
        inner = sheet.inner
        window = QRectF(0, page * inner.height(), inner.width(), inner.height())
        painter.translate(0, -window.top())
        painter.setClipRect(window.adjusted(-2, 0, 2, 0))
        context = QAbstractTextDocumentLayout.PaintContext()
        roles = QPalette()
        roles.setColor(QPalette.ColorRole.Text, QColor(_BLACK))
        roles.setColor(QPalette.ColorRole.Link, QColor(_NAVY))
        context.palette = roles
        context.clip = window
        self._document.documentLayout().draw(painter, context)

    def _paint_margins(self, painter: QPainter, page: int) -> None:
        sheet = self._sheet
        line = sheet.height - sheet.foot + (8 if sheet.two_feet else 12)
        painter.setPen(QPen(QColor("#B9B9B2"), 0.5))
        painter.drawLine(QPointF(sheet.side, line), QPointF(sheet.width - sheet.side, line))
        self._paint_banner(painter)
        self._paint_foot(painter, page, line + 3)

    def _paint_banner(self, painter: QPainter) -> None:
        sheet = self._sheet
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        bold = _type_of(sheet.banner_size, bold=True)
        tall = sheet.banner_size * 1.5
        if sheet.release:
            painter.setFont(_type_of(sheet.foot_size, bold=True))
            painter.setPen(QColor(_BLACK))
            below = QRectF(sheet.side, sheet.edge + tall, sheet.width - 2 * sheet.side, sheet.foot_size * 1.5)
            painter.drawText(below, centre | Qt.TextFlag.TextSingleLine, sheet.release)
        bold.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 108)
        painter.setFont(bold)
        painter.setPen(QColor(sheet.banner_colour))
        for top in (sheet.edge, sheet.height - sheet.edge - tall):
            painter.drawText(QRectF(0, top, sheet.width, tall), centre, sheet.banner)

    def _paint_foot(self, painter: QPainter, page: int, top: float) -> None:
        """Paint who drafted it on one side; draft, number and page on the other, as Word writes them."""
        sheet = self._sheet
        middle = Qt.AlignmentFlag.AlignVCenter
        foot = QRectF(sheet.side, top, sheet.width - 2 * sheet.side, sheet.foot_size * 1.5)
        below = foot.translated(0, foot.height()) if sheet.two_feet else foot
        place = " · ".join(filter(None, (sheet.number, f"Page {page + 1} of {self.pages}")))
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

    def _factor(self) -> float:
        if self._zoom:
            return self._zoom
        room = self.viewport().width() - 2 * SPACE.gutter
        return max(0.2, min(_LARGEST, room / (self._sheet.width * _DOTS)))

    def _step(self) -> float:
        return self._sheet.height * _DOTS * self._factor() + SPACE.gutter

    def _left(self) -> float:
        width = self._sheet.width * _DOTS * self._factor()
        return max(float(SPACE.gutter), (self.viewport().width() - width) / 2) - self.horizontalScrollBar().value()

    def _measure(self) -> None:
        bar, view = self.verticalScrollBar(), self.viewport()
        place = bar.value() / bar.maximum() if bar.maximum() else 0.0
        whole = round(self.pages * self._step() + SPACE.gutter)
        bar.setPageStep(view.height())
        bar.setSingleStep(40)
        bar.setRange(0, max(0, whole - view.height()))
        bar.setValue(round(place * bar.maximum()))
        wide = round(self._sheet.width * _DOTS * self._factor()) + 2 * SPACE.gutter
        self.horizontalScrollBar().setPageStep(view.width())
        self.horizontalScrollBar().setRange(0, max(0, wide - view.width()))

    def _look(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        page = min(self.pages, max(1, int(middle // self._step()) + 1))
        if (page, self.pages) != self._in_sight:
            self._in_sight = (page, self.pages)
            self.page_shown.emit(page, self.pages)

    def _link_at(self, at: QPointF) -> str:
        height = at.y() + self.verticalScrollBar().value() - SPACE.gutter
        page, rest = divmod(height, self._step())
        factor = self._factor()
        across = (at.x() - self._left()) / factor - self._sheet.side * _DOTS
        down = rest / factor - self._sheet.head * _DOTS
        if not 0 <= page < self.pages or not 0 <= down <= self._sheet.inner.height():
            return ""
        point = QPointF(across, down + page * self._sheet.inner.height())
        return self._document.documentLayout().anchorAt(point)


def _type_of(points: float, *, bold: bool = False) -> QFont:
    """Return the type of the margins; the painter's unit is a point there."""
    font = QFont()
    font.setFamilies(["Calibri", "Carlito", "Noto Sans"])
    font.setPixelSize(max(1, round(points)))
    font.setBold(bold)
    return font
