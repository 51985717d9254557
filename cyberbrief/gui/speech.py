"""Another language while the program runs: what was typed is written first, then every window is made anew in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from cyberbrief.gui.language import later, tr
from cyberbrief.gui.open_store import OpenStore
from cyberbrief.gui.seats import Seats

KEEPING = later("Keeping what you typed …")
_WAITS = later("The language changes when the program is started again: not all that was typed could be written.")
_PAUSE = 400  # milliseconds: with the keyboard one walks past languages that one does not want


class Speech(QObject):
    """Changes the language of all windows to the one that is `wanted`.

    `speak` has the application speak one, `store` is the open store; `renewed` is told once the windows are new.
    """

    def __init__(
        self,
        seats: Seats,
        wanted: Callable[[], str],
        speak: Callable[[str], None],
        store: Callable[[], OpenStore | None],
        renewed: Callable[[], None],
    ) -> None:
        super().__init__()
        self._seats, self._wanted, self._speak, self._store, self._renewed = seats, wanted, speak, store, renewed
        self._spoken = wanted()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._change)

    def change(self) -> None:
        """Note that another language is wanted; it is spoken once nobody wishes for yet another."""
        self._pause.start()

    def stop(self) -> None:
        """Go on in the language of now, since the program closes."""
        self._pause.stop()

    def _change(self) -> None:
        """Speak another language; where not all that was typed can be written, the windows stay as they are."""
        if self._wanted() == self._spoken:
            return
        store = self._store()
        if store is None:
            self._speak_now(None)
            return
        self._seats.put_aside()
        if store.hand_on(lambda written: self._speak_now(store) if written else self._wait()):
            self._seats.cover(tr(KEEPING), *self._seats)
        else:
            self._pause.start()  # the store is being locked

    def _speak_now(self, store: OpenStore | None) -> None:
        self._spoken = self._wanted()
        self._speak(self._spoken)
        self._seats.renew(store)
        self._renewed()

    def _wait(self) -> None:
        self._spoken = self._wanted()
        for seat in self._seats:
            seat.window.uncover()
            seat.window.status.toast.say(tr(_WAITS))
