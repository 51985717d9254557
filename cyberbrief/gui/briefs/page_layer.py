"""Laying out what was composed: in the event loop, a section a turn, the newest view winning."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextDocument

from cyberbrief.gui.briefs.brief_view import BriefView
from cyberbrief.gui.briefs.page_document import writing
from cyberbrief.gui.briefs.page_front import sheet_of
from cyberbrief.gui.parts.page_preview import PagePreview


class PageLayer(QObject):
    """Writes pages for a preview; `laid()` once they are shown."""

    laid = Signal()

    def __init__(self, preview: PagePreview) -> None:
        super().__init__(preview)
        self._preview = preview
        self._view: BriefView | None = None
        self._written: QTextDocument | None = None
        self._steps: Iterator[str] = iter(())
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
        self._view = view
        document, standing = view.preview.document, view.preview.standing
        self._written = QTextDocument()
        self._written.setDocumentMargin(0)
        self._written.setPageSize(sheet_of(document, standing).inner)
        self._written.documentLayout()  # from here on each section is laid out in its own turn
        self._steps = writing(self._written, document, standing)
        self._turn.start()

    def _step(self) -> None:
        if next(self._steps, None) is not None:
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
