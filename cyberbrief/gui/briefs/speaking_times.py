"""How long the brief takes to say, item by item, against the time allotted."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.gui.briefs.brief_view import BriefView
from cyberbrief.gui.briefs.builder import Builder
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.meter import Meter
from cyberbrief.gui.parts.surface import clear
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services.timing import Spoken


class SpeakingTimes(QWidget):
    """A meter for each agenda item that we speak on."""

    def __init__(self, builder: Builder) -> None:
        super().__init__()
        self._theme = builder.session.theme
        self._shown: tuple[Spoken, ...] | None = None
        self._meters = QVBoxLayout()
        self._meters.setSpacing(SPACE.narrow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.grid)
        column.addWidget(Label(tr("Speaking time"), TypeRole.HEADING))
        column.addLayout(self._meters)
        builder.shown.connect(self.show_view)

    def show_view(self, view: BriefView) -> None:
        """Show the times of a view."""
        if view.times == self._shown:
            return
        self._shown = view.times
        clear(self._meters)
        for spoken in view.times:
            words = tr("{item}, interpreted", item=spoken.title) if spoken.interpreted else spoken.title
            meter = Meter(self._theme, words)
            meter.setToolTip(spoken.capacity)
            meter.show_time(spoken.time.fastest, spoken.time.slowest, spoken.allotted)
            self._meters.addWidget(meter)
        if not view.times:
            self._meters.addWidget(Label(tr("No points to make yet"), TypeRole.BODY, Ink.TEXT_2))
