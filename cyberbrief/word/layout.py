"""The page of each kind of paper: sizes and margins in twentieths of a point, type in half points."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from cyberbrief.compose.document import Document, PageSize


@dataclass(frozen=True, slots=True)
class Layout:
    """Measures of a page; `spoken` is the size of what is read aloud, `line` in 240ths of a line."""

    width: int
    height: int
    side: int
    top: int
    bottom: int
    edge: int
    title: int
    headings: tuple[int, int, int, int]
    body: int
    spoken: int
    table: int
    small: int
    banner: int
    line: int
    after: int
    step: int
    pocket: bool = False
    large: bool = False

    @property
    def text_width(self) -> int:
        """The width between the margins."""
        return self.width - 2 * self.side


_A4 = Layout(
    width=11906,
    height=16838,
    side=1134,
    top=1191,
    bottom=1361,
    edge=454,
    title=44,
    headings=(28, 24, 22, 22),
    body=22,
    spoken=22,
    table=20,
    small=18,
    banner=21,
    line=276,
    after=100,
    step=360,
)
_SPOKEN = Layout(
    width=11906,
    height=16838,
    side=1134,
    top=1191,
    bottom=1361,
    edge=454,
    title=44,
    headings=(36, 32, 30, 30),
    body=36,
    spoken=36,
    table=24,
    small=20,
    banner=21,
    line=300,
    after=160,
    step=480,
    large=True,
)
# What is read out at a lectern: larger than a brief, with air between the lines; the chair's office gets it too.
_DELIVERED = replace(_A4, headings=(30, 28, 26, 26), body=28, spoken=28, line=360, after=200, step=480)
_A6 = Layout(
    width=5953,
    height=8391,
    side=510,
    top=794,
    bottom=1134,
    edge=284,
    title=26,
    headings=(28, 24, 22, 22),
    body=22,
    spoken=22,
    table=18,
    small=16,
    banner=18,
    line=252,
    after=60,
    step=227,
    pocket=True,
)


_WIDE = replace(_A4, width=_A4.height, height=_A4.width, title=36, table=18)


LAYOUTS: Mapping[PageSize, Layout] = {PageSize.A4: _A4, PageSize.A4_WIDE: _WIDE, PageSize.A6: _A6}


def layout_of(document: Document) -> Layout:
    """Return the measures that a document is printed in."""
    if document.size is PageSize.A4 and (document.large_type or document.delivered):
        return _SPOKEN if document.large_type else _DELIVERED
    return LAYOUTS[document.size]
