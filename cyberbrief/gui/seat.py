"""One window of the program with what is bound to it: its questions, its errors, the workbench that stands in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from cyberbrief.domain.record import RecordId
from cyberbrief.gui.ask import Ask
from cyberbrief.gui.background import Background
from cyberbrief.gui.errors import Errors
from cyberbrief.gui.language import tr
from cyberbrief.gui.meetings.quick_log import QuickLog
from cyberbrief.gui.open_store import OpenStore
from cyberbrief.gui.places import Place
from cyberbrief.gui.search.find_popup import FindPopup, Room
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import Theme
from cyberbrief.gui.window import Arrangement, Window
from cyberbrief.gui.workbench import RoomRow, Surroundings, Workbench
from cyberbrief.services.backups import Backup
from cyberbrief.services.machine import Machine, Settings

_BLINK = 1000  # milliseconds, where the system names none


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where somebody sat when the store was locked, so that the window comes back as it was; ids alone, no words."""

    arrangement: Arrangement
    place: Place | None
    dossier: RecordId


class Seat:
    """A window that somebody sits at; with or without a store in it."""

    def __init__(
        self,
        machine: Machine,
        background: Background,
        theme: Theme,
        record_bug: Callable[[BaseException], None],
        *,
        native_dialogs: bool,
    ) -> None:
        self.window = Window(theme)
        self.ask = Ask(theme, self.window, native=native_dialogs)
        self.errors = Errors(self.window.notice, record_bug)
        self.workbench: Workbench | None = None
        self.finder: FindPopup | None = None
        self.log: QuickLog | None = None
        self.around = Surroundings(self.window, machine, background, theme, self.ask, self.errors)
        self.window.commands.on("find-or-do", self._find)
        self.window.commands.on("quick-log", self._log)

    def reach(self, *, open_beside: Callable[[Place | None], None], bring_back: Callable[[Backup], None]) -> None:
        """Name the ways that lead out of this window."""
        self.around = replace(self.around, open_beside=open_beside, bring_back=bring_back)

    def follow(self, settings: Settings) -> None:
        """Move as the settings say: with less motion nothing glides, and the mark where one writes does not blink."""
        self.window.panes.glides = not settings.reduced_motion
        usual = QGuiApplication.styleHints().cursorFlashTime() or _BLINK
        QApplication.setCursorFlashTime(0 if settings.reduced_motion else usual)

    def sit_down(
        self,
        store: OpenStore,
        rooms: Callable[[Session], Sequence[RoomRow]],
        place: Place | None = None,
        dossier: RecordId = "",
    ) -> Workbench:
        """Put a store that is open into this window."""
        self.workbench = Workbench(self.around, store, rooms, place=place, dossier=dossier)
        shown = [Room(room.id, tr(room.title), room.icon) for room in self.workbench.rooms]
        self.finder = FindPopup(self.workbench.session, self.window, shown)
        self.window.went.connect(self.finder.came_to)
        self.log = QuickLog(self.workbench.session, self.window)
        return self.workbench

    def stand_up(self) -> None:
        """Have no store in this window any more."""
        if self.workbench is not None:
            self.workbench.end()
        self.workbench = None
        over: tuple[QWidget | None, ...] = (self.finder, self.log)
        self.finder = self.log = None
        for popup in over:
            if popup is not None:
                popup.hide()
                popup.setParent(None)
                popup.deleteLater()

    def whereabouts(self) -> Whereabouts:
        """Return where somebody sits now."""
        dossier = self.workbench.dossier if self.workbench is not None else ""
        return Whereabouts(self.window.arrangement(), self.window.trail.here, dossier)

    def _log(self) -> None:
        if self.log is not None and not self.window.covered:
            self.log.open()

    def _find(self) -> None:
        if self.finder is not None and not self.window.covered:
            self.finder.open()
