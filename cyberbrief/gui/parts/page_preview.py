"""Pages as they will be printed, painted page by page, white in dark appearance too.

Text is laid out at its true size, so that its lines break as on paper; painting scales it to the room there is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea

from cyberbrief.gui.language import tr_counted
from cyberbrief.gui.parts.page_flow import SAYS, Flow, Piece, paginate
from cyberbrief.gui.parts.page_painting import paint_page
from cyberbrief.gui.parts.paper import DOTS, Sheet
from cyberbrief.gui.theme import SPACE, Ink, Theme
from cyberbrief.gui.theme.theme import set_look

__all__ = ["Fit", "PagePreview", "Sheet"]

_LARGEST = 1.4
_STEP, _SMALLEST_ZOOM, _LARGEST_ZOOM = 1.1, 0.3, 4.0
_TURNS = frozenset({Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space})


class Fit(Enum):
    """How large pages are shown."""

    WIDTH = "width"
    PAGE = "page"
    TRUE = "true"


class PagePreview(QAbstractScrollArea):
    """Paints pages below each other.

    `page_shown(int, int)`: the page in sight, from 1, and how many there are. `pressed(str)`: the name of the link that
    was pressed on a page. `told(str, str)`: the key of the flow and what the paragraph `SAYS` that was pressed;
    `told_twice(str, str)` when it was pressed twice. `zoomed()` when pages are shown in another size.
    """

    page_shown = Signal(int, int)
    pressed = Signal(str)
    zoomed = Signal()
    told = Signal(str, str)
    told_twice = Signal(str, str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._flows: tuple[Flow, ...] = ()
        self._pages: tuple[tuple[Piece, ...], ...] = ((),)
        self._marks: Mapping[QTextDocument, Sequence[QAbstractTextDocumentLayout.Selection]] = {}
        self._sheet = Sheet()
        self._zoom = 0.0
        self._fit = Fit.WIDTH
        self._in_sight = (0, 0)
        self.setAccessibleName(name)
        self.setProperty("ring", "none")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_look(self, surface="window")
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._look)
        theme.changed.connect(self.viewport().update)
        self.set_flows((), self._sheet)

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    @property
    def page(self) -> int:
        """The page in sight, from 1."""
        return self._in_sight[0]

    @property
    def flows(self) -> tuple[Flow, ...]:
        """What the pages are made of, in order; to be searched, never to be changed."""
        return self._flows

    @property
    def sheet(self) -> Sheet:
        """The paper."""
        return self._sheet

    # ------------------------------------------------------------------------------------------------ what is shown

    def set_flows(self, flows: Sequence[Flow], sheet: Sheet) -> None:
        """Show other text on a sheet; what one was reading stays in sight."""
        held = self._held()
        self._flows, self._sheet, self._marks = tuple(flows), sheet, {}
        self._pages = paginate(self._flows, sheet.inner.height())
        self._measure(held)
        self.viewport().update()
        self._look()

    def set_pages(self, document: QTextDocument, sheet: Sheet) -> None:
        """Show one document on a sheet."""
        self.set_flows((Flow.of(document, sheet.inner),), sheet)

    def set_marks(self, marks: Mapping[QTextDocument, Sequence[QAbstractTextDocumentLayout.Selection]]) -> None:
        """Mark words in the documents of the flows, such as those that somebody looks for."""
        self._marks = marks
        self.viewport().update()

    def set_zoom(self, factor: float) -> None:
        """Show pages at a factor of their true size; 0 goes back to fitting them."""
        held = self._held()
        self._zoom = factor
        self._measure(held)
        self.viewport().update()
        self.zoomed.emit()

    def set_fit(self, fit: Fit) -> None:
        """Fit the width of the pages, a whole page, or show them in their true size."""
        held = self._held()
        self._fit, self._zoom = fit, 1.0 if fit is Fit.TRUE else 0.0
        self._measure(held)
        self.viewport().update()
        self.zoomed.emit()

    @property
    def fit(self) -> Fit | None:
        """How the pages are fitted, None where somebody chose a size of their own."""
        if self._fit is Fit.TRUE or not self._zoom:
            return self._fit if self._zoom in {0.0, 1.0} else None
        return None

    @property
    def size_in_percent(self) -> int:
        """How large pages are shown, of their true size."""
        return round(self._factor() * 100)

    def go_to_page(self, page: int) -> None:
        """Bring a page into sight, counted from 1."""
        self.verticalScrollBar().setValue(round((page - 1) * self._step()))

    def go_to(self, flow: Flow, block: QTextBlock) -> None:
        """Bring a paragraph into sight; what is in sight already stays where it is."""
        top = flow.document.documentLayout().blockBoundingRect(block).top()
        for number, pieces in enumerate(self._pages):
            for piece in pieces:
                if piece.flow is flow and piece.top - 1 <= top < piece.bottom:
                    self._bring(number, piece.y + top - piece.top)
                    return

    def show_told(self, key: str, begins: str = "") -> None:
        """Bring the first paragraph into sight whose `SAYS` begins so: of a flow with that key, else of any."""
        found = next(self._told_by(key, begins), None) or next(self._told_by("", begins), None) if begins else None
        if found is None:
            found = next(self._told_by(key, ""), None)
        if found is not None:
            self.go_to(*found)

    def _told_by(self, key: str, begins: str) -> Iterator[tuple[Flow, QTextBlock]]:
        for flow in self._flows:
            block = flow.document.begin()
            while block.isValid() and key in {"", flow.key}:
                if str(block.blockFormat().property(SAYS) or "").startswith(begins):
                    yield flow, block
                block = block.next()

    # --------------------------------------------------------------------------------------------------------- events

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
            factor = self._factor()
            paper = QRectF(0, 0, self._sheet.width * DOTS * factor, self._sheet.height * DOTS * factor)
            painter.setPen(QPen(self._theme.colour(Ink.CONTROL_LINE), 1))
            painter.setBrush(QColor("#FFFFFF"))
            painter.drawRect(paper.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.scale(factor * DOTS, factor * DOTS)
            paint_page(painter, self._sheet, self._pages, page, self._marks)
            painter.restore()
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour(Ink.ACCENT), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the new room and keep the place."""
        held = self._held()
        super().resizeEvent(event)
        self._measure(held)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages with Page up and down and the space bar, go to either end with Home and End."""
        key, here = event.key(), self.page
        if key not in _TURNS or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        back = key == Qt.Key.Key_PageUp or event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        ends = {Qt.Key.Key_Home: 1, Qt.Key.Key_End: self.pages}
        self.go_to_page(ends.get(Qt.Key(key), max(1, min(self.pages, here + (-1 if back else 1)))))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Show pages larger or smaller while Ctrl is held."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        step = _STEP if event.angleDelta().y() > 0 else 1 / _STEP
        self.set_zoom(max(_SMALLEST_ZOOM, min(_LARGEST_ZOOM, self._factor() * step)))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press that a link waits for; the mouse's other buttons are the window's."""
        event.setAccepted(event.button() == Qt.MouseButton.LeftButton)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a link on the page, or say what the paragraph is about."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if link := self._link_at(event.position()):
            self.pressed.emit(link)
        elif told := self._told_at(event.position()):
            self.told.emit(*told)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Say that a paragraph was pressed twice."""
        if event.button() == Qt.MouseButton.LeftButton and (told := self._told_at(event.position())):
            self.told_twice.emit(*told)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the hand above what leads somewhere."""
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        leads = self._link_at(event.position()) or self._told_at(event.position())
        self.viewport().setCursor(hand if leads else arrow)

    # --------------------------------------------------------------------------------------------------------- inside

    def _factor(self) -> float:
        if self._zoom:
            return self._zoom
        view, sheet = self.viewport(), self._sheet
        fits = (view.width() - 2 * SPACE.gutter) / (sheet.width * DOTS)
        if self._fit is Fit.PAGE:
            fits = min(fits, (view.height() - 2 * SPACE.gutter) / (sheet.height * DOTS))
        return max(0.2, min(_LARGEST, fits))

    def _step(self) -> float:
        return self._sheet.height * DOTS * self._factor() + SPACE.gutter

    def _left(self) -> float:
        width = self._sheet.width * DOTS * self._factor()
        return max(float(SPACE.gutter), (self.viewport().width() - width) / 2) - self.horizontalScrollBar().value()

    def _held(self) -> tuple[Flow | None, float, float]:
        """Return what stands at the upper edge of the view: a place in a flow, and the share of all that is above."""
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        page, rest = divmod(max(0.0, bar.value() - SPACE.gutter), self._step())
        down = rest / self._factor() - self._sheet.head * DOTS
        for piece in self._pages[min(int(page), self.pages - 1)]:
            if bar.value() and piece.y + piece.bottom - piece.top > down:
                return piece.flow, piece.top + down - piece.y, share
        return None, 0.0, share

    def _measure(self, held: tuple[Flow | None, float, float]) -> None:
        bar, view = self.verticalScrollBar(), self.viewport()
        flow, place, share = held
        whole = round(self.pages * self._step() + SPACE.gutter)
        bar.setPageStep(view.height())
        bar.setSingleStep(40)
        bar.setRange(0, max(0, whole - view.height()))
        value = share * bar.maximum()
        for number, pieces in enumerate(self._pages):
            for piece in pieces:
                if piece.flow is flow and piece.top <= place < piece.bottom:
                    down = self._sheet.head * DOTS + piece.y + place - piece.top
                    value = SPACE.gutter + number * self._step() + down * self._factor()
        bar.setValue(round(value))
        wide = round(self._sheet.width * DOTS * self._factor()) + 2 * SPACE.gutter
        self.horizontalScrollBar().setPageStep(view.width())
        self.horizontalScrollBar().setRange(0, max(0, wide - view.width()))

    def _bring(self, page: int, y: float) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        spot = SPACE.gutter + page * self._step() + (self._sheet.head * DOTS + y) * self._factor()
        if not bar.value() <= spot < bar.value() + height - 3 * SPACE.gutter:
            bar.setValue(round(spot - height / 4))

    def _look(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        page = min(self.pages, max(1, int(middle // self._step()) + 1))
        if (page, self.pages) != self._in_sight:
            self._in_sight = (page, self.pages)
            self.setAccessibleDescription(tr_counted(self.pages, "{n} page", "{n} pages"))
            self.page_shown.emit(page, self.pages)

    def _at(self, at: QPointF) -> tuple[Flow, QPointF] | None:
        """Return the flow that stands at a point of the view, and the place in it."""
        height = at.y() + self.verticalScrollBar().value() - SPACE.gutter
        page, rest = divmod(height, self._step())
        if not 0 <= page < self.pages:
            return None
        factor = self._factor()
        across = (at.x() - self._left()) / factor - self._sheet.side * DOTS
        down = rest / factor - self._sheet.head * DOTS
        for piece in self._pages[int(page)]:
            if piece.y <= down < piece.y + piece.bottom - piece.top and 0 <= across <= self._sheet.inner.width():
                return piece.flow, QPointF(across, down - piece.y + piece.top)
        return None

    def _link_at(self, at: QPointF) -> str:
        found = self._at(at)
        return found[0].document.documentLayout().anchorAt(found[1]) if found is not None else ""

    def _told_at(self, at: QPointF) -> tuple[str, str] | None:
        found = self._at(at)
        if found is None:
            return None
        flow, place = found
        position = flow.document.documentLayout().hitTest(place, Qt.HitTestAccuracy.FuzzyHit)
        cursor = QTextCursor(flow.document)
        cursor.setPosition(max(0, position))
        says = str(cursor.blockFormat().property(SAYS) or "")
        return (flow.key, says) if says or flow.key else None
