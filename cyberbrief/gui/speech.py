"""Another language while the program runs: what was typed is written first, then every window is made anew in it."""

from __future__ import annotations

from collections.abc import Callable

from cyberbrief.gui.language import later, tr
from cyberbrief.gui.open_store import OpenStore
from cyberbrief.gui.seats import Seats

KEEPING = later("Keeping what you typed …")
_WAITS = later("The language changes when the program is started again: not all that was typed could be written.")


class Speech:
    """Changes the language of all windows. `speak` has the application speak one; `renewed` is told once they do."""

    def __init__(self, seats: Seats, speak: Callable[[str], None], renewed: Callable[[], None]) -> None:
        self._seats, self._speak, self._renewed = seats, speak, renewed

    def change(self, language: str, store: OpenStore | None) -> None:
        """Speak another language; where not all that was typed can be written, the windows stay as they are."""
        if store is None:
            self._speak_now(language, None)
            return
        self._seats.put_aside()
        store.hand_on(lambda written: self._speak_now(language, store) if written else self._wait())
        self._seats.cover(tr(KEEPING), *self._seats)

    def _speak_now(self, language: str, store: OpenStore | None) -> None:
        self._speak(language)
        self._seats.renew(store)
        self._renewed()

    def _wait(self) -> None:
        for seat in self._seats:
            seat.window.uncover()
            seat.window.status.toast.say(tr(_WAITS))
