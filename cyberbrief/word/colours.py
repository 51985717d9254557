"""The colours of a printed page; none speaks alone, since a page may come from a black-and-white printer."""

from __future__ import annotations

import re
from collections.abc import Mapping

from cyberbrief.domain.position import RungKind
from cyberbrief.domain.talking_point import Handling

NAVY = "1F3A5F"
INK = "1C1D1F"
GREY = "505358"
PALE = "606369"
RULE = "B9B9B2"
SHADE = "F1F1ED"
RED = "B3261E"
VIOLET = "7A3E9D"
WHITE = "FFFFFF"

STEPS: Mapping[RungKind, str] = {
    RungKind.OPENING: "17657F",
    RungKind.PREFERRED: "246B41",
    RungKind.FALLBACK: "865500",
    RungKind.BOTTOM_LINE: VIOLET,
    RungKind.RED_LINE: RED,
}
HANDLINGS: Mapping[Handling, str] = {
    Handling.TO_MAKE: "2A5DB0",
    Handling.IF_RAISED: "865500",
    Handling.IF_PRESSED: "865500",
    Handling.RESERVE: "6344A0",
    Handling.PRESS: GREY,
    Handling.DO_NOT_RAISE: RED,
}
_HEXADECIMAL = re.compile("#?([0-9A-Fa-f]{6})")
_LINEAR_BELOW = 0.04045  # where the curve of sRGB begins
_READABLE = 4.5  # contrast on white that small text needs (WCAG 2.2, 1.4.3)


def on_paper(colour: str) -> str:
    """Return a marking's colour as six digits; ink where it could not be read on white paper."""
    found = _HEXADECIMAL.fullmatch(colour)
    if found is None or contrast(found[1], WHITE) < _READABLE:
        return INK
    return found[1].upper()


def contrast(one: str, other: str) -> float:
    """Return how well a colour stands out from another, from 1 to 21; each is six digits."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(digits: str) -> float:
    channels = (int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4))
    red, green, blue = (
        channel / 12.92 if channel <= _LINEAR_BELOW else ((channel + 0.055) / 1.055) ** 2.4 for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
