"""Which colour, glyph and word go together, so that no meaning hangs on colour alone.

The keys are the stored names of the field's choices; screens look a look up by the value they hold.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum

from cyberbrief.gui.theme.palette import Ink


class Meaning(Enum):
    """A meaning with its ink and the soft fill that it is read on."""

    NOTE = Ink.ACCENT, Ink.ACCENT_SOFT
    NEUTRAL = Ink.TEXT_2, Ink.GREY_SOFT
    OPENING = Ink.OPENING, Ink.OPENING_SOFT
    GOOD = Ink.GOOD, Ink.GOOD_SOFT
    WARNING = Ink.WARNING, Ink.WARNING_SOFT
    BOTTOM_LINE = Ink.BOTTOM_LINE, Ink.BOTTOM_LINE_SOFT
    ERROR = Ink.ERROR, Ink.ERROR_SOFT
    WITHHELD = Ink.WITHHELD, Ink.WITHHELD_SOFT

    @property
    def ink(self) -> Ink:
        """The colour of glyph and word."""
        return self.value[0]

    @property
    def soft(self) -> Ink:
        """The fill behind them."""
        return self.value[1]


@dataclass(frozen=True, slots=True)
class TagLook:
    """A meaning with the icon and the usual word of a tag."""

    meaning: Meaning
    icon: str
    word: str


class Handling(Enum):
    """How a talking point is used; the member's name in lower case is its stored name."""

    TO_MAKE = TagLook(Meaning.NOTE, "megaphone", "To make")
    IF_RAISED = TagLook(Meaning.WARNING, "reply", "If raised")
    IF_PRESSED = TagLook(Meaning.WARNING, "chevrons-right", "If pressed")
    RESERVE = TagLook(Meaning.WITHHELD, "lock", "Reserve")
    PRESS_LINE = TagLook(Meaning.NEUTRAL, "newspaper", "Press line")
    DO_NOT_RAISE = TagLook(Meaning.ERROR, "ban", "Do not raise")


class Severity(Enum):
    """How grave a finding is."""

    ERROR = TagLook(Meaning.ERROR, "octagon-x", "Error")
    WARNING = TagLook(Meaning.WARNING, "triangle", "Warning")
    NOTE = TagLook(Meaning.NOTE, "info", "Note")
    PASS = TagLook(Meaning.GOOD, "check", "Ready")


class StanceGrade(StrEnum):
    """A stance, from with us to against us and not known, in the order of the palette's stance colours."""

    STRONGLY_SUPPORTS = "++"
    SUPPORTS = "+"
    CAN_LIVE_WITH = "≈"
    UNDECIDED = "○"
    OPPOSES = "−"
    WOULD_BLOCK = "−−"
    NOT_KNOWN = "?"

    @property
    def words(self) -> str:
        """What the glyph says."""
        return self.name.capitalize().replace("_", " ")

    @property
    def place(self) -> int:
        """Its place in the palette's stance colours."""
        return list(StanceGrade).index(self)
