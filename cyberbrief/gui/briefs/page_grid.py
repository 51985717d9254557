"""A grid of stances on the page: sign and shade in each cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtGui import QBrush, QColor, QTextTable, QTextTableCellFormat

from cyberbrief.compose.document import Passage, Run, StanceGrid
from cyberbrief.domain.statement import StanceLevel
from cyberbrief.gui.briefs.page_measures import INK, NAVY, RULE, SHADE, WHITE
from cyberbrief.gui.briefs.page_writer import PageWriter, Style, are_turned, edge

_FILLS: Mapping[StanceLevel, str] = {
    StanceLevel.STRONGLY_SUPPORTS: "#8FCBC8",
    StanceLevel.SUPPORTS: "#C4E3E1",
    StanceLevel.CAN_LIVE_WITH: "#EAF5F4",
    StanceLevel.UNDECIDED: "#E8E8E3",
    StanceLevel.OPPOSES: "#F7D9C1",
    StanceLevel.WOULD_BLOCK: "#E9A57B",
    StanceLevel.NOT_KNOWN: WHITE,
}
_NAME_SHARE, _COUNT_SHARE, _REST = 17, 10, 73
_THIN = 0.5


def write_grid(writer: PageWriter, block: StanceGrid) -> None:
    """Write a grid: its head, a row a party under the names of their groups, and what follows below."""
    many = max(1, len(block.issues))
    shares = (_NAME_SHARE * many, *([_REST] * len(block.issues)), _COUNT_SHARE * many)
    rows = sum(len(band.rows) + (band.title is not None) for band in block.bands) + len(block.foot) + 1
    names = [row.name for band in block.bands for row in band.rows]
    table = writer.table(rows, shares, turned=are_turned(writer, names), padding=2)
    form = table.format().toTableFormat()
    form.setHeaderRowCount(1)
    table.setFormat(form)
    heads = (Passage((Run(StanceGrid.PARTY),)), *block.issues)
    _line(writer, table, 0, heads, StanceGrid.COUNTS, fills=(NAVY,) * len(shares), ink=WHITE)
    place = 1
    for band in block.bands:
        if band.title is not None:
            _cell(writer, table, place, 0, SHADE).passage(_style(writer, INK, bold=True), band.title)
            for column in range(1, len(shares)):
                _cell(writer, table, place, column, SHADE)
            place += 1
        for row in band.rows:
            fills = (WHITE, *(_FILLS[mark.level] for mark in row.marks), WHITE)
            _line(writer, table, place, (row.name, *(mark.passage for mark in row.marks)), row.counts, fills=fills)
            place += 1
    for foot in block.foot:
        label = _cell(writer, table, place, 0, WHITE)
        label.line(_style(writer, INK, bold=True), foot.label)
        for column, passage in enumerate(foot.cells, 1):
            inner = _cell(writer, table, place, column, WHITE)
            inner.passage(_style(writer, INK, centred=True), passage)
        _cell(writer, table, place, len(shares) - 1, WHITE)
        place += 1
    writer.leave(table, writer.styles.measures.after)


def _line(
    writer: PageWriter,
    table: QTextTable,
    place: int,
    passages: Sequence[Passage],
    behind: str,
    *,
    fills: Sequence[str],
    ink: str = INK,
) -> None:
    """Write a row of passages with words of our own behind them."""
    for column, passage in enumerate(passages):
        inner = _cell(writer, table, place, column, fills[column])
        inner.passage(_style(writer, ink, bold=ink == WHITE, centred=bool(place and column)), passage)
    inner = _cell(writer, table, place, len(passages), fills[-1])
    inner.line(_style(writer, ink, bold=ink == WHITE), behind)


def _cell(writer: PageWriter, table: QTextTable, row: int, column: int, fill: str) -> PageWriter:
    form = QTextTableCellFormat()
    form.setBackground(QBrush(QColor(fill)))
    edge(form, "bottom", RULE, _THIN)
    table.cellAt(row, column).setFormat(form)
    return writer.inside(table.cellAt(row, column))


def _style(writer: PageWriter, ink: str, *, bold: bool = False, centred: bool = False) -> Style:
    return replace(writer.styles.cell, colour=ink, bold=bold, centred=centred)
