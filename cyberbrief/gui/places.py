"""Places: where one can be in the window, and the way one came.

A place is a room and, in it, a record; jumping to a record is going to its place. `Trail` is back and
forward.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Place:
    """A room by its id, a record in it by its id, and a part of that record (a field, a rung)."""

    room: str
    record: str = ""
    part: str = ""


@dataclass(slots=True)
class Panes:
    """What a room puts into the window: a page, and perhaps a list beside it and one filled button.

    `open` is called with the place when one comes to it; `leave` before one goes elsewhere, to write down
    what was typed. A `whole` room has the window to itself, but for the markings at its head and foot.
    """

    page: QWidget
    list: QWidget | None = None
    primary: QWidget | None = None
    open: Callable[[Place], None] = lambda _place: None
    leave: Callable[[], None] = lambda: None
    lists: Callable[[Place], bool] = lambda _place: True
    whole: bool = False


@dataclass(slots=True)
class Trail:
    """The places one has been, like the history of a browser."""

    limit: int = 200
    _places: list[Place] = field(default_factory=list)
    _here: int = -1

    @property
    def here(self) -> Place | None:
        """Where one is."""
        return self._places[self._here] if self._places else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._here > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether one went back from somewhere."""
        return self._here < len(self._places) - 1

    def visit(self, place: Place) -> None:
        """Go to a place; what lay ahead is forgotten, and coming to where one is changes nothing."""
        if place == self.here:
            return
        del self._places[self._here + 1 :]
        self._places.append(place)
        del self._places[: -self.limit]
        self._here = len(self._places) - 1

    def back(self) -> Place:
        """Go one place back and return it; staying put at the beginning."""
        self._here = max(0, self._here - 1)
        return self._places[self._here]

    def forward(self) -> Place:
        """Go one place forward and return it; staying put at the end."""
        self._here = min(len(self._places) - 1, self._here + 1)
        return self._places[self._here]

    def forget(self, record: str) -> None:
        """Drop every place of a record that is gone."""
        here = self.here
        self._places = [place for place in self._places if not record or place.record != record]
        self._here = self._places.index(here) if here in self._places else len(self._places) - 1
