"""Type, space and shape: every size of the window at 100 %, in device-independent pixels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class TypeRole(StrEnum):
    """What a piece of text is for; its size and weight follow from it."""

    CAPTION = "caption"
    LABEL = "label"
    SMALL = "small"
    SMALL_STRONG = "small-strong"
    BODY = "body"
    MEDIUM = "medium"
    STRONG = "strong"
    TEXT = "text"
    HEADING = "heading"
    TITLE = "title"
    NUMBER = "number"
    SPOKEN = "spoken"
    REHEARSAL = "rehearsal"
    CLOCK = "clock"
    BANNER = "banner"
    MONO = "mono"


@dataclass(frozen=True, slots=True)
class Type:
    """One step of the type scale: size and line height in pixels, weight, tracking in percent."""

    size: int
    line: int
    weight: int = 400
    tracking: float = 0.0
    fixed_width: bool = False


TYPE: Mapping[TypeRole, Type] = MappingProxyType(
    {
        TypeRole.CAPTION: Type(11, 16),
        TypeRole.LABEL: Type(11, 16, 600),
        TypeRole.SMALL: Type(12, 16),
        TypeRole.SMALL_STRONG: Type(12, 16, 600),
        TypeRole.BODY: Type(13, 20),
        TypeRole.MEDIUM: Type(13, 20, 500),
        TypeRole.STRONG: Type(13, 20, 600),
        TypeRole.TEXT: Type(14, 22),
        TypeRole.HEADING: Type(15, 20, 600),
        TypeRole.TITLE: Type(22, 28, 600, -1.2),
        TypeRole.NUMBER: Type(40, 44, 600),
        TypeRole.SPOKEN: Type(18, 28),
        TypeRole.REHEARSAL: Type(44, 62, 500),
        TypeRole.CLOCK: Type(60, 64, 600),
        TypeRole.BANNER: Type(11, 16, 600, 8),
        TypeRole.MONO: Type(13, 20, fixed_width=True),
    }
)


@dataclass(frozen=True, slots=True)
class Space:
    """Distances on the grid of eight; four inside components."""

    inside: int = 4
    grid: int = 8
    narrow: int = 12
    gutter: int = 16
    pane: int = 24
    wide: int = 32
    banner: int = 22
    toolbar: int = 44
    status: int = 24
    row: int = 30
    row_two: int = 52
    section_row: int = 30
    field: int = 30
    large_field: int = 36
    button: int = 28
    chip: int = 24
    tag: int = 20
    nav_row: int = 30
    icon: int = 16
    icon_row: int = 14
    icon_tag: int = 12


@dataclass(frozen=True, slots=True)
class Radius:
    """How round corners are."""

    tag: int = 4
    field: int = 6
    card: int = 8
    chip: int = 12


SPACE = Space()
RADIUS = Radius()
RAIL = 2
_LARGE, _MIDDLE = 1900, 1400
SCALES = (80, 90, 100, 110, 125, 150, 175, 200)


@dataclass(frozen=True, slots=True)
class Widths:
    """How wide navigation and list stand in a window of some width."""

    nav: int
    list: int


def widths_for(window: int, scale: int = 100) -> Widths:
    """Return the widths of navigation and list for a window so many pixels wide, at a scale in percent."""
    if window * 100 >= _LARGE * scale:
        return Widths(232 * scale // 100, 400 * scale // 100)
    if window * 100 >= _MIDDLE * scale:
        return Widths(216 * scale // 100, 352 * scale // 100)
    return Widths(200 * min(scale, 150) // 100, 304 * min(scale, 130) // 100)
