"""The room of rehearsal: what is read, or the choice of what to read; it has the window to itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget

from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.notice import EmptyState
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.rehearsal.rehearsal_page import RehearsalPage
from cyberbrief.gui.rehearsal.script_list import ScriptList
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight, markings_of
from cyberbrief.services import rehearsing
from cyberbrief.services.rehearsing import Script

ROOM = "rehearsal"


class RehearsalRoom(QStackedWidget):
    """A place names what is rehearsed: an agenda item, a position, a point, a brief; `part` the capacity."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._place = Place(ROOM)
        self.page = RehearsalPage(session.theme, session.actions)
        self.choice = ScriptList(session)
        words = tr("There is no point to make here yet. Write one under Talking points, and it can be rehearsed.")
        self.nothing = EmptyState(session.theme, "microphone", words, "", tr("Go back"))
        for widget in (self.page, self.choice, self.nothing):
            self.addWidget(widget)
        self.page.left.connect(self._leave)
        self.choice.left.connect(self._leave)
        self.nothing.other_wanted.connect(self._leave)
        self.choice.chosen.connect(lambda record: session.go(Place(ROOM, record)))
        self.page.held_back_wanted.connect(self._read)

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, open=self.open, leave=self.page.watch.stop, whole=True)

    def open(self, place: Place) -> None:
        """Begin with what the place names, or offer what there is to read."""
        self._place = place
        if place.record:
            self._read(held_back=False)
        else:
            self.setCurrentWidget(self.choice)
            self.choice.refresh()

    def _read(self, held_back: bool) -> None:
        place, workspace = self._place, self._session.workspace
        take: Callable[[Script], None] = while_alive(self, lambda script: self._take(place, script, held_back))
        self._session.read(lambda: rehearsing.script(workspace, place.record, held_back=held_back), take)

    def _take(self, place: Place, script: Script, held_back: bool) -> None:
        if place != self._place:
            return
        if not script.lines:
            self.setCurrentWidget(self.nothing)
            self.nothing.setFocus()
        else:
            self.page.show_script(script, with_held_back=held_back, capacity=place.part)
            self.setCurrentWidget(self.page)
            self.page.setFocus()
        self._session.sight(self, Sight((script.title,), (), markings_of(script.shown)))

    def _leave(self) -> None:
        back = self._session.actions["back"]
        if back.isEnabled():
            back.trigger()
        else:
            self._session.go(Place("agenda", self._place.record))
