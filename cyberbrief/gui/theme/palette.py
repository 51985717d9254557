"""Colours, light and dark, and the arithmetic of contrast (WCAG 2.2, relative luminance)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

_DARK_INK = "#1C1D1F"
_READABLE = 4.5
_LINEAR_BELOW = 0.03928


class Ink(StrEnum):
    """A colour by what it is for; the palette says which it is."""

    WINDOW = "window"
    LIST = "list"
    PAGE = "page"
    LINE = "line"
    CONTROL_LINE = "control_line"
    TEXT = "text"
    TEXT_2 = "text_2"
    TEXT_3 = "text_3"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    ACCENT_SOFT = "accent_soft"
    SELECTION = "selection"
    GREY_SOFT = "grey_soft"
    OPENING = "opening"
    OPENING_SOFT = "opening_soft"
    GOOD = "good"
    GOOD_SOFT = "good_soft"
    WARNING = "warning"
    WARNING_SOFT = "warning_soft"
    BOTTOM_LINE = "bottom_line"
    BOTTOM_LINE_SOFT = "bottom_line_soft"
    ERROR = "error"
    ERROR_SOFT = "error_soft"
    WITHHELD = "withheld"
    WITHHELD_SOFT = "withheld_soft"


@dataclass(frozen=True, slots=True)
class StanceColours:
    """How a cell of the stance matrix is painted; `border` is empty where the fill has none."""

    fill: str
    text: str
    border: str = ""
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour of one appearance, as #RRGGBB."""

    dark: bool
    window: str
    list: str
    page: str
    line: str
    control_line: str
    text: str
    text_2: str
    text_3: str
    accent: str
    on_accent: str
    accent_soft: str
    selection: str
    grey_soft: str
    opening: str
    opening_soft: str
    good: str
    good_soft: str
    warning: str
    warning_soft: str
    bottom_line: str
    bottom_line_soft: str
    error: str
    error_soft: str
    withheld: str
    withheld_soft: str
    stances: tuple[StanceColours, ...]

    def hex(self, ink: Ink) -> str:
        """Return the colour of an ink as #RRGGBB."""
        return str(getattr(self, ink.value))


LIGHT = Palette(
    dark=False,
    window="#F4F4F1",
    list="#FAFAF8",
    page="#FFFFFF",
    line="#E3E3DE",
    control_line="#C2C2BB",
    text=_DARK_INK,
    text_2="#505358",
    text_3="#606369",
    accent="#2A5DB0",
    on_accent="#FFFFFF",
    accent_soft="#E7EEF9",
    selection="#DFE8F6",
    grey_soft="#ECECE8",
    opening="#17657F",
    opening_soft="#E2F1F5",
    good="#246B41",
    good_soft="#E4F3E9",
    warning="#865500",
    warning_soft="#FAF0DA",
    bottom_line="#7A3E9D",
    bottom_line_soft="#F3EAF8",
    error="#B3261E",
    error_soft="#FBE8E6",
    withheld="#6344A0",
    withheld_soft="#EFEAF8",
    stances=(
        StanceColours("#0F5E63", "#FFFFFF"),
        StanceColours("#C4E3E1", "#0B474B"),
        StanceColours("#F1F8F7", "#0B474B", "#6FA9A6"),
        StanceColours("#E8E8E3", "#45484D"),
        StanceColours("#F7D9C1", "#6B2E06"),
        StanceColours("#A63D0A", "#FFFFFF"),
        StanceColours("", "#606369", "#C2C2BB", dashed=True),
    ),
)

DARK = Palette(
    dark=True,
    window="#1A1B1D",
    list="#1F2023",
    page="#242528",
    line="#35373B",
    control_line="#55585E",
    text="#E9E9E6",
    text_2="#B7B9BD",
    text_3="#A8ABB1",
    accent="#86AEF3",
    on_accent="#10192B",
    accent_soft="#28344B",
    selection="#2C3A55",
    grey_soft="#323438",
    opening="#71C3DC",
    opening_soft="#1D353D",
    good="#7BCB9D",
    good_soft="#1E3729",
    warning="#E2B45A",
    warning_soft="#3A3019",
    bottom_line="#CDA3E6",
    bottom_line_soft="#3A2846",
    error="#F4928A",
    error_soft="#442321",
    withheld="#B9A2EE",
    withheld_soft="#332B48",
    stances=(
        StanceColours("#4FB3B3", "#06292B"),
        StanceColours("#1F4A4C", "#BFE6E4"),
        StanceColours("#232E2F", "#BFE6E4", "#3E7B7A"),
        StanceColours("#3A3C40", "#D5D6D8"),
        StanceColours("#57341B", "#F8CFB0"),
        StanceColours("#E8813F", "#2B1002"),
        StanceColours("", "#A8ABB1", "#55585E", dashed=True),
    ),
)


def high_contrast(palette: Palette) -> Palette:
    """Return the palette with stronger lines and every text in the first ink."""
    line = "#9A9DA3" if palette.dark else "#6E6E68"
    return replace(palette, line=line, control_line=line, text_2=palette.text, text_3=palette.text)


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours given as #RRGGBB, from 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def ink_on(fill: str) -> str:
    """Return the text colour for a marking's fill: white, or dark where white would be hard to read."""
    return "#FFFFFF" if contrast("#FFFFFF", fill) >= _READABLE else _DARK_INK


def _luminance(colour: str) -> float:
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= _LINEAR_BELOW else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
