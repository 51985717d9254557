"""Reach: who may see a field, from our own desk only to the public."""

from __future__ import annotations

from enum import IntEnum
from typing import Self


class Reach(IntEnum):
    """How far a field may travel; a larger number is a wider circle."""

    DESK = 1
    DELEGATION = 2
    PARTNERS = 3
    PARTICIPANTS = 4
    PUBLIC = 5

    @property
    def word(self) -> str:
        """The name used in JSON and on the command line."""
        return self.name.lower()

    @property
    def label(self) -> str:
        """The words shown on screen, to be read after "may be shared with"."""
        return _LABELS[self]

    @classmethod
    def from_word(cls, word: str) -> Reach:
        """Read a reach by its name; raises KeyError for any other word."""
        return cls[word.upper()]


_LABELS = {
    Reach.DESK: "Desk only",
    Reach.DELEGATION: "Delegation",
    Reach.PARTNERS: "Partners",
    Reach.PARTICIPANTS: "Everyone in the room",
    Reach.PUBLIC: "Public",
}


class Limits(tuple[Reach, Reach]):
    """The default reach of a field and the widest it may be given."""

    __slots__ = ()

    def __new__(cls, default: Reach, widest: Reach) -> Self:
        """Pair a default with its limit; the default never lies beyond the limit."""
        if default > widest:
            message = "a default reach may not be wider than its limit"
            raise ValueError(message)
        return super().__new__(cls, (default, widest))

    @property
    def default(self) -> Reach:
        """The reach of a field whose record says nothing about it."""
        return self[0]

    @property
    def widest(self) -> Reach:
        """The reach beyond which nobody may widen the field."""
        return self[1]


# The rows of the table "who may see what"; what it does not name is OURS.
DESK_ALONE = Limits(Reach.DESK, Reach.DESK)
KEPT = Limits(Reach.DESK, Reach.DELEGATION)
OURS = Limits(Reach.DELEGATION, Reach.DELEGATION)
SHARED = Limits(Reach.DELEGATION, Reach.PARTNERS)
RELEASABLE = Limits(Reach.PARTNERS, Reach.PUBLIC)
TABLED = Limits(Reach.DELEGATION, Reach.PARTICIPANTS)
ROOM = Limits(Reach.PARTICIPANTS, Reach.PARTICIPANTS)
# The name, place and days of a session: the room's, and named to the public by what is delivered there.
CONVENED = Limits(Reach.PARTICIPANTS, Reach.PUBLIC)
OPEN = Limits(Reach.PUBLIC, Reach.PUBLIC)
