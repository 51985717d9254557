"""How much paper blocks take, roughly: enough to know whether a card is full or a document needs contents.

Nobody but a word processor can lay pages out; an estimate that errs by a tenth does here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import assert_never

from cyberbrief.compose.document import (
    Block,
    Facts,
    Heading,
    LadderTable,
    Listing,
    Manner,
    Numbered,
    Paragraph,
    Passage,
    Pause,
    SpokenPoint,
    StanceGrid,
    Table,
)

_FACT_LABEL = 24
_STEP_TITLE = 18
_WHOLE = 100
_CELL_MARGINS = 2
_GRID_HEAD = 4


@dataclass(frozen=True, slots=True)
class Paper:
    """A page's measures: characters a line, and points of height for a line, between paragraphs, and in all."""

    characters: int
    line: float
    gap: float
    heading: float
    page: float

    def height(self, blocks: Iterable[Block]) -> float:
        """Return the height of blocks, in points."""
        return sum(map(self._height, blocks))

    def pages(self, blocks: Iterable[Block]) -> float:
        """Return how many pages blocks fill."""
        return self.height(blocks) / self.page

    def is_longer_than(self, pages: int, blocks: Iterable[Block]) -> bool:
        """Say whether blocks fill more pages than that; what comes behind them is not measured."""
        heights = accumulate(map(self._height, blocks))
        return any(height > pages * self.page for height in heights)

    def _height(self, block: Block) -> float:  # noqa: C901, PLR0911  # one return a kind of block
        match block:
            case Heading():
                return self._text(block.passage, wider=1.35) + self.heading
            case Paragraph():
                small = block.manner is Manner.SMALL
                return self._text(block.passage, wider=0.75 if small else 1) * (0.75 if small else 1) + self.gap
            case Numbered():
                return self._text(block.passage, indent=4) + self.gap
            case Listing():
                return sum(self._text(item.passage, indent=4) + self.gap / 2 for item in block.items)
            case SpokenPoint():
                return self._point(block)
            case Pause():
                return self.line
            case LadderTable():
                steps = ([*one.paragraphs, *one.proposed_language, *one.conditions] for one in block.steps)
                shown = (*steps, list(block.no_agreement))
                rows = (max(2 * self.line, self._cell(passages, _WHOLE - 2 * _STEP_TITLE)) for passages in shown)
                return 3 * self.line + sum(rows)
            case Table():
                shares = [column.share for column in block.columns]
                whole = sum(shares)
                return 2 * self.line + sum(
                    max(
                        self._cell(cell.paragraphs, _WHOLE * share // whole)
                        for cell, share in zip(row, shares, strict=False)
                    )
                    for row in block.rows
                )
            case Facts():
                return sum(self._cell(row.paragraphs, _WHOLE - _FACT_LABEL) for row in block.rows) + self.gap
            case StanceGrid():
                lines = sum(len(band.rows) + (band.title is not None) for band in block.bands)
                return (lines + len(block.foot) + _GRID_HEAD) * self.line * 1.3
        assert_never(block)

    def _point(self, block: SpokenPoint) -> float:
        label = block.label if block.raised_as else ""
        led = "" if block.raised_as else block.label
        topic = block.topic.plain if block.topic else ""
        raised = [self._lines(f"{label} {one.plain}", indent=4) for one in block.raised_as]
        first = [self._lines(f"{led} {topic} {one.plain}", indent=4) for one in block.paragraphs] or [1]
        return (sum(raised) + sum(first)) * self.line + 2 * self.gap

    def _cell(self, passages: Iterable[Passage], share: int) -> float:
        room = max(1, self.characters * share // _WHOLE - _CELL_MARGINS)
        return sum(self._lines(one.plain, room=room) for one in passages) * self.line * 0.9 + self.gap

    def _text(self, passage: Passage, *, wider: float = 1, indent: int = 0) -> float:
        return self._lines(passage.plain, wider=wider, indent=indent) * self.line * max(wider, 1)

    def _lines(self, text: str, *, wider: float = 1, indent: int = 0, room: int = 0) -> int:
        return _wrapped(text, max(1, int((room or self.characters - indent) / wider)))


A4 = Paper(characters=98, line=15.4, gap=5, heading=12, page=714)
A6 = Paper(characters=51, line=14.2, gap=3, heading=6, page=318)


def width_of(text: str) -> int:
    """Return the width of a text in Latin letters; a Chinese or Japanese character is as wide as two."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def _wrapped(text: str, room: int) -> int:
    """Return in how many lines of so many letters a text is set."""
    lines, left = 1, room
    for word in text.split():
        width = width_of(word)
        if width > len(word) and width > left:  # Chinese and Japanese break anywhere
            lines += -(-(width - left) // room)
            left = room - (width - left) % room
        elif width > left:
            lines += (left < room) + (width - 1) // room
            left = room - (width - 1) % room - 1
        else:
            left -= width
        left -= 1
    return lines
