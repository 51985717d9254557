"""Pages of records are made over several turns of the event loop: to make one at once would hold the window up."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject

from cyberbrief.gui.parts.turns import Turns, dressed
from cyberbrief.gui.records.record_form import RecordPage


class PagesInTurns(QObject):
    """Has the page of a kind made, by whoever keeps the pages, and tells when it stands ready."""

    def __init__(self, parent: QObject, page: Callable[[str], RecordPage]) -> None:
        super().__init__(parent)
        self._page = page
        self._ready: set[str] = set()
        self._turns = Turns(self)
        self._turns.over.connect(self._go_on)
        self._waiting: list[Callable[[], None]] = []

    def prepare(self, kind: str, then: Callable[[], None]) -> None:
        """Make the page of a kind, if it is not made yet, and then go on; a keeper asks for it before it shows."""
        if kind in self._ready and not self._waiting:
            then()
            return
        self._waiting.append(then)
        if not self._turns.waiting:
            self._turns.begin(self._making(kind))

    def _making(self, kind: str) -> Iterator[None]:
        page = self._page(kind)
        yield
        yield from page.making()
        yield from dressed(page)
        self._ready.add(kind)

    def _go_on(self) -> None:
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()
