"""Painting one page of flows: the same on the screen, in a PDF and on a printer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPainter, QPalette, QTextDocument

from cyberbrief.gui.parts.page_flow import Piece
from cyberbrief.gui.parts.paper import BLACK, DOTS, NAVY, Sheet, paint_margins

Marks = Mapping[QTextDocument, Sequence[QAbstractTextDocumentLayout.Selection]]


def paint_page(
    painter: QPainter, sheet: Sheet, pages: Sequence[Sequence[Piece]], page: int, marks: Marks | None = None
) -> None:
    """Paint a page (from 0) on paper that is there; the painter's unit is a point. `marks` are what is found in it."""
    paint_margins(painter, sheet, page, len(pages))
    painter.translate(sheet.side, sheet.head)
    painter.scale(1 / DOTS, 1 / DOTS)
    roles = QPalette()
    roles.setColor(QPalette.ColorRole.Text, QColor(BLACK))
    roles.setColor(QPalette.ColorRole.Link, QColor(NAVY))
    for piece in pages[page]:
        painter.save()
        window = QRectF(-2, piece.top, sheet.inner.width() + 4, piece.bottom - piece.top + 1)
        painter.translate(0, piece.y - piece.top)
        painter.setClipRect(window)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = roles
        context.clip = window
        context.selections = list((marks or {}).get(piece.flow.document, ()))
        piece.flow.document.documentLayout().draw(painter, context)
        painter.restore()
