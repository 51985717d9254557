"""The visual language, once: calm paper, one accent, lines of one pixel, no shadow, blur or gradient.

`tokens` holds sizes and type, `palette` the colours, `meanings` which colour, glyph and word go together,
`sheet` turns them into the one style sheet, `icons` draws and tints our icons, `focus_ring` shows where the
keyboard is, and `theme` joins them and changes them while the program runs.

Colour never speaks alone: a glyph or a word stands beside it. No widget styles itself: a part asks the
`Theme` that it is handed for fonts, colours and sizes and repaints when `Theme.changed` says so, or sets a
property that `sheet` knows.
"""

from cyberbrief.gui.theme.icons import Icons
from cyberbrief.gui.theme.meanings import Handling, Meaning, Severity, StanceGrade, TagLook
from cyberbrief.gui.theme.palette import DARK, LIGHT, Ink, Palette, high_contrast, ink_on
from cyberbrief.gui.theme.theme import Scheme, Theme
from cyberbrief.gui.theme.tokens import RADIUS, SPACE, TYPE, TypeRole, widths_for

__all__ = [
    "DARK",
    "LIGHT",
    "RADIUS",
    "SPACE",
    "TYPE",
    "Handling",
    "Icons",
    "Ink",
    "Meaning",
    "Palette",
    "Scheme",
    "Severity",
    "StanceGrade",
    "TagLook",
    "Theme",
    "TypeRole",
    "high_contrast",
    "ink_on",
    "widths_for",
]
