"""A grid of stances: sign and shade in each cell, so that it is read on a black-and-white print as well."""

from __future__ import annotations

from collections.abc import Mapping

from cyberbrief.compose.document import GridFoot, Passage, StanceGrid, StanceRow
from cyberbrief.domain.statement import StanceLevel
from cyberbrief.word.setting import Setting
from cyberbrief.word.table_styles import TABLE
from cyberbrief.word.tables import are_turned, cell, paragraphs, row, table

_FILLS: Mapping[StanceLevel, str] = {
    StanceLevel.STRONGLY_SUPPORTS: "8FCBC8",
    StanceLevel.SUPPORTS: "C4E3E1",
    StanceLevel.CAN_LIVE_WITH: "EAF5F4",
    StanceLevel.UNDECIDED: "E8E8E3",
    StanceLevel.OPPOSES: "F7D9C1",
    StanceLevel.WOULD_BLOCK: "E9A57B",
    StanceLevel.NOT_KNOWN: "",
}
_BAND = "F4F4F1"
_NAME_SHARE, _COUNT_SHARE = 17, 10
_WHOLE = 100
_UPRIGHT_FROM = 8  # issues: from so many on their titles stand upright
_UPRIGHT = 2350
_CENTRED = '<w:jc w:val="center"/>'


def grid_of(setting: Setting, block: StanceGrid) -> str:
    """Return a grid with its head repeated on each page."""
    total, count = setting.layout.text_width, max(1, len(block.issues))
    name, counts = total * _NAME_SHARE // _WHOLE, total * _COUNT_SHARE // _WHOLE
    each = (total - name - counts) // count
    widths = [total - counts - each * count, *([each] * count), counts]
    rows = [_head(setting, block, widths)]
    for band in block.bands:
        if band.title is not None:
            title = paragraphs(setting, (band.title,), keep=True)
            first, *others = widths
            blank = "".join(cell(width, "", fill=_BAND) for width in others)
            rows.append(row(cell(first, title, fill=_BAND) + blank))
        rows.extend(_row(setting, one, widths) for one in band.rows)
    rows.extend(_foot(setting, one, widths, keep=one is not block.foot[-1]) for one in block.foot)
    named = [block_row.name for band in block.bands for block_row in band.rows]
    described = ", ".join(issue.plain for issue in block.issues)
    turned = are_turned(setting, named)
    return table(setting, TABLE, widths, "".join(rows), turned=turned, titled="Who stands where", described=described)


def _head(setting: Setting, block: StanceGrid, widths: list[int]) -> str:
    upright = len(block.issues) >= _UPRIGHT_FROM
    cells = [cell(widths[0], setting.line("Table Heading", StanceGrid.PARTY))]
    titles = [cell(widths[1], paragraphs(setting, (one,), "Table Heading")) for one in block.issues]
    cells += [_upright(title) for title in titles] if upright else titles
    cells.append(cell(widths[-1], setting.line("Table Heading", StanceGrid.COUNTS)))
    made = row("".join(cells), head=True)
    if not upright:
        return made
    return made.replace("<w:tblHeader/>", f'<w:trHeight w:val="{_UPRIGHT}" w:hRule="atLeast"/><w:tblHeader/>', 1)


def _upright(made: str) -> str:
    """Turn a cell's words upright, to be read from below."""
    return made.replace("</w:tcPr>", '<w:textDirection w:val="btLr"/></w:tcPr>', 1)


def _row(setting: Setting, one: StanceRow, widths: list[int]) -> str:
    cells = [cell(widths[0], paragraphs(setting, (one.name,)))]
    cells += [cell(widths[1], _centred(setting, mark.passage), fill=_FILLS[mark.level]) for mark in one.marks]
    cells.append(cell(widths[-1], setting.line("Table Text", one.counts)))
    return row("".join(cells))


def _foot(setting: Setting, one: GridFoot, widths: list[int], *, keep: bool) -> str:
    cells = [cell(widths[0], setting.line("Table Text", one.label, bold=True, keep=keep))]
    cells += [cell(widths[1], _centred(setting, passage)) for passage in one.cells]
    cells.append(cell(widths[-1], ""))
    return row("".join(cells))


def _centred(setting: Setting, passage: Passage) -> str:
    return setting.paragraph("Table Text", passage, after=_CENTRED)
