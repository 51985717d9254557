"""The windows of the program: the first, in which the pages before a store stand, and those opened beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.gui.dropping import arrival_of
from cyberbrief.gui.language import tr
from cyberbrief.gui.open_store import OpenStore
from cyberbrief.gui.places import Place
from cyberbrief.gui.seat import Seat, Whereabouts
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import Meaning
from cyberbrief.gui.welcome.waiting_page import WaitingPage
from cyberbrief.gui.window import Arrangement, Window
from cyberbrief.gui.workbench import RoomRow
from cyberbrief.services.backups import Made
from cyberbrief.services.machine import Machine

_NUMBERS = 6  # of an arrangement, as it is remembered
_MARGIN = 40  # pixels that a window leaves of a screen that is smaller than the one it stood on
_STEP = 32  # pixels by which another window stands aside of the first


class Seats:
    """There is always one; `make` makes another, with the ways out of it, and `rooms` what stands on a store in it."""

    def __init__(
        self, machine: Machine, make: Callable[[], Seat], rooms: Callable[[Session], Sequence[RoomRow]]
    ) -> None:
        self._machine, self._make, self._rooms = machine, make, rooms
        self._seats = [make()]
        self.incoming: Path | None = None  # a file that the program was started with; seen once a store is open

    def __iter__(self) -> Iterator[Seat]:
        """Go through the windows; one that closes meanwhile does no harm."""
        return iter(tuple(self._seats))

    def __len__(self) -> int:
        """Return how many windows there are."""
        return len(self._seats)

    def __getitem__(self, number: int) -> Seat:
        """Return a window, the first being number 0."""
        return self._seats[number]

    @property
    def first(self) -> Seat:
        """The window in which the pages before a store stand."""
        return self._seats[0]

    @property
    def beside(self) -> tuple[Seat, ...]:
        """The other windows."""
        return tuple(self._seats[1:])

    @property
    def here(self) -> Seat:
        """The window that somebody is at."""
        return next((seat for seat in self._seats if seat.window.isActiveWindow()), self.first)

    # ---------------------------------------------------------------------------------------------- how they stand

    def arrange(self) -> None:
        """Have the first window stand as it stood before, within the screen there is now."""
        kept = [int(number) for number in self._machine.settings.window_geometry.split() if number.isdecimal()]
        arrangement = Arrangement()
        if len(kept) == _NUMBERS:
            width, height, nav, wide, hidden, maximised = kept
            arrangement = Arrangement(width, height, nav, wide, bool(hidden), bool(maximised))
        self.first.window.panes.remember(self._machine.settings.pane_widths)
        self.first.window.arrange(arrangement)
        _keep_on_screen(self.first.window)

    def arrangement(self) -> dict[str, str]:
        """Return how the first window stands, as the settings remember it."""
        stands = self.first.window.arrangement()
        numbers = (stands.width, stands.height, stands.nav, stands.list, stands.nav_hidden, stands.maximised)
        geometry = " ".join(str(int(number)) for number in numbers)
        return {"window_geometry": geometry, "pane_widths": self.first.window.panes.words()}

    def whereabouts(self) -> tuple[Whereabouts, ...]:
        """Return where somebody sits in each window."""
        return tuple(seat.whereabouts() for seat in self._seats)

    # -------------------------------------------------------------------------------------------------- on a store

    def sit_down(self, store: OpenStore, stood: Sequence[Whereabouts]) -> None:
        """Put a store into every window that stood on it before, or into the first alone."""
        first = stood[0] if stood else None
        place = first.place if first else None
        if self.incoming is not None:
            place, self.incoming = arrival_of(self.incoming), None
        self.first.sit_down(store, self._rooms, place, first.dossier if first else "")
        for whereabouts in stood[1:]:
            self.open(store, whereabouts)

    def open(self, store: OpenStore, stands: Whereabouts) -> None:
        """Open another window on a store."""
        seat = self._make()
        seat.window.panes.remember(self._machine.settings.pane_widths)
        seat.window.arrange(stands.arrangement)
        at = self.first.window.pos()
        seat.window.move(at.x() + _STEP * len(self._seats), at.y() + _STEP)
        _keep_on_screen(seat.window)
        self._seats.append(seat)
        seat.sit_down(store, self._rooms, stands.place, stands.dossier)
        seat.window.show()
        seat.window.activateWindow()

    def open_beside(self, store: OpenStore, place: Place | None) -> None:
        """Open another window on the dossier that one is in, at a place where one is named."""
        here = self.here.whereabouts()
        self.open(store, Whereabouts(here.arrangement, place or here.place, here.dossier))

    def put_aside(self) -> None:
        """Have what stands before the windows hand on what was typed in it."""
        for seat in self:
            if seat.finder is not None:
                seat.finder.hide()
            if seat.log is not None:
                seat.log.hand_on()

    def cover(self, words: str, *seats: Seat) -> None:
        """Cover windows for a moment, so that nothing more is typed in them."""
        for seat in seats:
            seat.window.cover(WaitingPage(seat.around.theme, words))

    # ------------------------------------------------------------------------------------------- what they are told

    def tell_copied(self, made: Made) -> None:
        """Tell that a copy was made, because somebody asked for one."""
        for seat in self:
            seat.window.status.toast.say(tr("Copied to {folder}", folder=str(made.backup.path.parent)))

    def tell_of_copy(self, error: Exception) -> None:
        """Tell calmly that there is no new copy: what was written is kept, and work goes on."""
        if not isinstance(error, CyberBriefError):
            self.first.errors.show(error)
            return
        words = tr(
            "{happened} {remedy} What you write is kept in the store all the same.",
            happened=tr(error.happened),
            remedy=tr(error.remedy),
        )
        self.first.window.notice.say(tr("No copy of the store was made."), words, Meaning.WARNING, "triangle")

    def take_away(self, seat: Seat) -> None:
        """Have a window no more, while another stays."""
        seat.stand_up()
        seat.window.forget_rooms()
        self._seats.remove(seat)
        seat.window.deleteLater()

    def renew(self, store: OpenStore | None) -> None:
        """Make every window anew, in the language of now, each where it stood and at the place that it showed."""
        here, before = self.here, tuple(self._seats)
        for old in before:
            stands = old.whereabouts()
            new = self._make()
            new.window.stand_like(old.window)
            old.stand_up()
            self._seats[self._seats.index(old)] = new
            if store is not None:
                new.sit_down(store, self._rooms, stands.place, stands.dossier)
            new.window.show()
            if old is here:
                new.window.activateWindow()
        for old in before:
            old.window.hide()
            old.window.forget_rooms()
            old.window.deleteLater()


def _keep_on_screen(window: Window) -> None:
    room = window.screen().availableSize()
    window.resize(min(window.width(), room.width() - _MARGIN), min(window.height(), room.height() - _MARGIN))
