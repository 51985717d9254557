"""The measures of each kind of paper, in points: the same as a Word file of that paper has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from cyberbrief.compose.document import Document, PageSize

DOTS = 96 / 72  # pixels of a text document in a point

NAVY, INK, GREY, PALE, RULE, SHADE = "#1F3A5F", "#1C1D1F", "#505358", "#606369", "#B9B9B2", "#F1F1ED"
RED, WHITE = "#B3261E", "#FFFFFF"


@dataclass(frozen=True, slots=True)
class Measures:
    """Paper, margins and type. `spoken` is the size of what is read aloud, `line` a factor of the line's height."""

    width: float = 595.3
    height: float = 841.9
    side: float = 56.7
    top: float = 59.6
    bottom: float = 68
    edge: float = 22.7
    title: float = 22
    headings: tuple[float, float, float, float] = (14, 12, 11, 11)
    body: float = 11
    spoken: float = 11
    table: float = 10
    small: float = 9
    banner: float = 10.5
    line: float = 1.15
    after: float = 5
    step: float = 18
    pocket: bool = False
    large: bool = False

    @property
    def text_width(self) -> float:
        """The width between the margins, in the document's pixels."""
        return (self.width - 2 * self.side) * DOTS


_A4 = Measures()
_SPOKEN = Measures(
    headings=(18, 16, 15, 15), body=18, spoken=18, table=12, small=10, line=1.25, after=8, step=24, large=True
)
_DELIVERED = Measures(headings=(15, 14, 13, 13), body=14, spoken=14, line=1.5, after=10, step=24)
_A6 = Measures(
    width=297.65,
    height=419.55,
    side=25.5,
    top=39.7,
    bottom=56.7,
    edge=14.2,
    title=13,
    table=9,
    small=8,
    banner=9,
    line=1.05,
    after=3,
    step=11.3,
    pocket=True,
)


_WIDE = Measures(width=_A4.height, height=_A4.width, title=18, table=9)


def measures_of(document: Document) -> Measures:
    """Return the measures that a document is shown in."""
    match document.size:
        case PageSize.A6:
            return _A6
        case PageSize.A4:
            return _SPOKEN if document.large_type else _DELIVERED if document.delivered else _A4
        case PageSize.A4_WIDE:
            return _WIDE
    assert_never(document.size)
