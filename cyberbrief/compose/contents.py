"""What stands in the contents of a document, for everything that lays it out."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from cyberbrief.compose.document import Document, Heading, blocks_of

TITLE = "Contents"
_DEPTH = 2
_ONE_PAGE = 36  # of more entries only the highest are listed: contents are seen at a glance, below the title


class Contents(NamedTuple):
    """The headings that are listed, each with its place among all headings from 1, and how many levels there are."""

    listed: tuple[tuple[int, Heading], ...]
    depth: int


def contents_of(document: Document) -> Contents:
    """Return the contents of a document: nothing is listed where it wants none or has no headings."""
    if not document.contents:
        return Contents((), 0)
    headings = [block for block in blocks_of(document) if isinstance(block, Heading)]
    times = Counter(heading.passage.plain for heading in headings)
    listed = tuple(
        (place, heading)
        for place, heading in enumerate(headings, 1)
        # A lower heading that comes again under each higher one leads nowhere in particular.
        if heading.level <= 1 or (heading.level <= _DEPTH and times[heading.passage.plain] == 1)
    )
    if len(listed) <= _ONE_PAGE:
        return Contents(listed, _DEPTH)
    return Contents(tuple(one for one in listed if one[1].level <= 1), 1)
