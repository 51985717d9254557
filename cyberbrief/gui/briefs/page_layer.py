"""Laying out what was composed: in the event loop, one changed stretch a turn, the newest view winning."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from cyberbrief.gui.briefs.brief_view import BriefView
from cyberbrief.gui.briefs.page_document import flow_of
from cyberbrief.gui.briefs.page_front import sheet_of
from cyberbrief.gui.briefs.page_stretches import Stretch
from cyberbrief.gui.parts.page_flow import Flow
from cyberbrief.gui.parts.page_preview import PagePreview

_FIRST = 8  # stretches after which new pages are shown for the first time, while the rest follows


class PageLayer(QObject):
    """Lays out pages for a preview; `laid()` once all of them are shown."""

    laid = Signal()

    def __init__(self, preview: PagePreview) -> None:
        super().__init__(preview)
        self._preview = preview
        self._view: BriefView | None = None
        self._flows: dict[int, tuple[Stretch, Flow]] = {}  # by identity: equal stretches are one, see brief_view
        self._room = (0.0, 0.0)
        self._missing: list[Stretch] = []
        self._fresh = True
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._step)

    @property
    def busy(self) -> bool:
        """Whether pages are being laid out."""
        return self._turn.isActive()

    def show_view(self, view: BriefView) -> None:
        """Begin to lay out a view; what is on the pages already is not laid out again."""
        before = self._view
        if before is not None and before.variant != view.variant:
            self.blank(view)
        elif before is not None and not self.busy and _looks_like(before, view):
            self._view = view
            self.laid.emit()
            return
        self._view = view
        room = sheet_of(view.preview.document, view.preview.standing).inner
        if (room.width(), room.height()) != self._room:
            self._room = (room.width(), room.height())
            self._flows.clear()
        wanted = {id(stretch): stretch for stretch in view.stretches}
        self._flows = {key: held for key, held in self._flows.items() if key in wanted}
        self._missing = [stretch for key, stretch in wanted.items() if key not in self._flows]
        if self._missing:
            self._turn.start()
        else:
            self._show_all()

    def blank(self, view: BriefView | None = None) -> None:
        """Show an empty sheet: the pages of one variant never stand under the name of another."""
        self._turn.stop()
        self._view = None
        self._fresh = True
        if view is None:
            self._preview.set_flows((), self._preview.sheet)
        else:
            self._preview.set_flows((), sheet_of(view.preview.document, view.preview.standing))

    def _step(self) -> None:
        view = self._view
        if view is None or not self._missing:
            self._turn.stop()
            return
        stretch = self._missing.pop(0)
        sheet = sheet_of(view.preview.document, view.preview.standing)
        self._flows[id(stretch)] = stretch, flow_of(stretch, sheet.inner)
        if not self._missing:
            self._show_all()
        elif self._fresh and len(self._flows) == _FIRST:
            # One reads the first pages while the rest is laid out.
            flows = [self._flows[id(one)][1] for one in view.stretches if id(one) in self._flows]
            self._preview.set_flows(flows, sheet)

    def _show_all(self) -> None:
        self._turn.stop()
        self._fresh = False
        view = self._view
        if view is not None:
            flows = [self._flows[id(stretch)][1] for stretch in view.stretches]
            self._preview.set_flows(flows, sheet_of(view.preview.document, view.preview.standing))
            self.laid.emit()


def _looks_like(one: BriefView, other: BriefView) -> bool:
    return (
        one.stretches == other.stretches
        and one.preview.document.banner == other.preview.document.banner
        and one.preview.document.release_words == other.preview.document.release_words
        and one.preview.standing == other.preview.standing
    )
