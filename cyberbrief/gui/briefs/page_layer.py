"""Laying out what was composed: in the event loop, a section a turn, the newest view winning."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from cyberbrief.gui.briefs.brief_view import BriefView
from cyberbrief.gui.briefs.page_breaks import mend_break
from cyberbrief.gui.briefs.page_document import writing
from cyberbrief.gui.briefs.page_front import sheet_of
from cyberbrief.gui.parts.page_preview import PagePreview, Sheet

_MOST_MENDS = 80


class PageLayer(QObject):
    """Writes pages for a preview; `laid()` once they are shown."""

    laid = Signal()

    def __init__(self, preview: PagePreview) -> None:
        super().__init__(preview)
        self._preview = preview
        self._view: BriefView | None = None
        self._written: QTextDocument | None = None
        self._steps: Iterator[str] = iter(())
        self._mends = 0
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._step)

    @property
    def busy(self) -> bool:
        """Whether pages are being written."""
        return self._turn.isActive()

    def show_view(self, view: BriefView) -> None:
        """Begin to lay out a view; pages that were being written for another are given up."""
        if self._view is not None and _same(self._view, view) and not self.busy:
            self._view = view
            self.laid.emit()
            return
        if self._view is not None and self._view.variant != view.variant:
            self.blank(view)
        self._view = view
        document, standing = view.preview.document, view.preview.standing
        self._written = QTextDocument()
        self._written.setDocumentMargin(0)
        self._written.setPageSize(sheet_of(document, standing).inner)
        self._written.documentLayout()  # from here on each section is laid out in its own turn
        self._mends = 0
        self._steps = writing(self._written, document, standing)
        self._turn.start()

    def _mend(self) -> bool:
        self._mends += 1
        return self._written is not None and mend_break(self._written)

    def blank(self, view: BriefView | None = None) -> None:
        """Show an empty sheet: the pages of one variant never stand under the name of another."""
        self._turn.stop()
        self._view = None
        empty = Sheet() if view is None else sheet_of(view.preview.document, view.preview.standing)
        self._preview.set_pages(QTextDocument(), empty)

    def _step(self) -> None:
        if self._written is None:
            return
        stretch = QTextCursor(self._written)
        stretch.beginEditBlock()
        more = next(self._steps, None) is not None
        stretch.endEditBlock()
        if more or (self._mends < _MOST_MENDS and self._mend()):
            return
        self._turn.stop()
        if self._view is not None and self._written is not None:
            preview = self._view.preview
            self._preview.set_pages(self._written, sheet_of(preview.document, preview.standing))
            self._written = None
            self.laid.emit()


def _same(one: BriefView, other: BriefView) -> bool:
    return (
        one.variant == other.variant
        and one.preview.document == other.preview.document
        and one.preview.standing == other.preview.standing
    )
