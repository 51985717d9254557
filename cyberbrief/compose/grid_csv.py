"""A grid of stances as comma-separated values, marked in its first line, and safe to open in a spreadsheet.

A cell that a spreadsheet would take for a formula is written with an apostrophe before it; stances are written in
words, since their signs are such cells.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from cyberbrief.compose.document import Document, GridFoot, StanceGrid, blocks_of
from cyberbrief.compose.standing import Standing
from cyberbrief.domain.progress import Progress

# What a spreadsheet begins a formula with; tab and line ends hide one.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\N{FULLWIDTH EQUALS SIGN}", "\N{FULLWIDTH PLUS SIGN}")
_MARK = "\ufeff"  # by which spreadsheets know that it is UTF-8


def write(document: Document, standing: Standing, _progress: Progress) -> bytes:
    """Return the grids of a document, one below the other; the first line is the marking."""
    written = StringIO(newline="")
    rows = csv.writer(written, quoting=csv.QUOTE_ALL)
    rows.writerows(_rows(document, standing))
    return (_MARK + written.getvalue()).encode()


def _rows(document: Document, standing: Standing) -> Iterator[list[str]]:
    draft = (Standing.DRAFT,) if standing.draft else ()
    yield _safe(document.banner.words, *draft)
    yield _safe(document.title, document.subtitle, standing.foot_words)
    for block in blocks_of(document):
        if isinstance(block, StanceGrid):
            yield []
            yield from _grid(block)


def _grid(block: StanceGrid) -> Iterator[list[str]]:
    yield _safe("Group", "Counterpart", *(issue.plain for issue in block.issues), StanceGrid.COUNTS)
    for band in block.bands:
        group = band.title.plain if band.title is not None else ""
        for row in band.rows:
            levels = (mark.level.label for mark in row.marks)
            yield _safe(group, row.name.plain, *levels, row.counts)
    for line in block.foot:
        yield _safe(*_foot(line))


def _foot(line: GridFoot) -> tuple[str, ...]:
    return line.label, "", *(cell.plain for cell in line.cells)


def _safe(*cells: str) -> list[str]:
    return [f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) else cell for cell in cells]
