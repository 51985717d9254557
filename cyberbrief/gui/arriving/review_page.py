"""What arrived, before anything is imported: its head, the records by what becomes of them, one record to decide."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter

from cyberbrief.domain.record import RecordId
from cyberbrief.gui.arriving.arrival_head import ArrivalHead
from cyberbrief.gui.arriving.arrival_list import ArrivalList
from cyberbrief.gui.arriving.record_review import RecordReview
from cyberbrief.gui.arriving.review import Review
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.surface import Ground, Line, Surface
from cyberbrief.gui.record_titles import Near
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import widths_for
from cyberbrief.services.receiving import Outlook, Received

_LOW = 480  # pixels at 100 % below which the head shows less


class ReviewPage(Surface):
    """`decided()` after each decision."""

    decided = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(Ground.PAGE, 0, 0)
        theme = session.theme
        self.setAccessibleName(tr("Review before import"))
        self.review: Review | None = None
        self._near: Near = {}
        self._source = ""
        self.head = ArrivalHead(theme)
        self.records = ArrivalList(theme)
        self.record = RecordReview(session)
        self.records.chosen.connect(self.show_record)
        self.record.changed.connect(self._changed)
        self.records.decided.connect(self._decided_many)
        self.record.next_wanted.connect(self.next_question)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        self.split.addWidget(self.records)
        self.split.addWidget(self.record)
        self._theme, self._moved = theme, False
        self.split.splitterMoved.connect(self._by_hand)
        self.split.setStretchFactor(1, 1)
        self.column.addWidget(self.head)
        self.column.addWidget(Line())
        self.column.addWidget(self.split, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list its width until somebody moved it, and fold what a low window has no room for."""
        super().resizeEvent(event)
        if not self._moved:
            wide = min(widths_for(self.window().width(), self._theme.scale).list, self.width() * 2 // 5)
            self.split.setSizes([wide, self.width() - wide])
        low = self.height() < self._theme.px(_LOW)
        self.head.fold(low)
        self.records.fold(low)

    def _by_hand(self, _place: int, _handle: int) -> None:
        self._moved = True

    def show_review(self, received: Received, review: Review, outlook: Outlook) -> None:
        """Show what came, beginning with the first record that asks."""
        self.review, self._near = review, outlook.near
        self._source = received.source.name
        self.head.show_arrival(received, review, outlook)
        self.records.show_review(review, outlook.near)
        first = self.records.first()
        self.records.go_to(first)
        self.show_record(first)
        self.records.list.setFocus()

    def show_record(self, record: RecordId) -> None:
        """Show another record."""
        if self.review is not None and record:
            self.record.show_record(self.review, record, self._near, self._source)

    def next_question(self) -> None:
        """Go to the next question that nobody answered."""
        if self.review is None:
            return
        here = self.record.here()
        found = self.review.next_open(self.record.record, here)
        if found is None:
            self.head.do.setFocus()
            return
        record, where = found
        if record != self.record.record:
            self.records.go_to(record)
            self.show_record(record)
        self.record.focus_on(where)

    def _decided_many(self) -> None:
        self.record.show_decisions()
        self._changed(self.record.record)

    def _changed(self, _record: RecordId) -> None:
        self.records.refresh()
        self.head.say()
        self.decided.emit()
