"""Tables on the page: rows under a repeated head, facts with their labels, ladders step by step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtGui import QBrush, QColor, QTextTable, QTextTableCellFormat

from cyberbrief.compose.document import Facts, LadderStep, LadderTable, Passage, Run, Table
from cyberbrief.domain.position import RungKind
from cyberbrief.gui.briefs.page_measures import DOTS, GREY, INK, NAVY, RED, RULE, SHADE, WHITE
from cyberbrief.gui.briefs.page_writer import PageWriter, Style, are_turned, edge

_FACT_SHARES = (24, 76)
_LADDER_SHARES = {
    ("Step", "Text"): (18, 82),
    ("Step", "Text", "Condition"): (17, 51, 32),
    ("Step", "Text", "Authority"): (17, 59, 24),
    ("Step", "Text", "Condition", "Authority"): (16, 43, 24, 17),
}
_POCKET_SHARES = (26, 74)  # a small page has no room for more columns
_STEPS: Mapping[RungKind, str] = {
    RungKind.OPENING: "#17657F",
    RungKind.PREFERRED: "#246B41",
    RungKind.FALLBACK: "#865500",
    RungKind.BOTTOM_LINE: "#7A3E9D",
    RungKind.RED_LINE: RED,
}
_THIN, _BAR, _THICK = 0.5, 4.5, 2.25


def write_table(writer: PageWriter, block: Table) -> None:
    """Write a table with its caption above it."""
    if block.caption:
        writer.passage(writer.styles.caption, block.caption)
    shares = [max(column.share, 1) for column in block.columns]
    passages = [passage for cells in block.rows for cell in cells for passage in cell.paragraphs]
    table = writer.table(len(block.rows) + 1, shares, turned=are_turned(writer, passages))
    _head(writer, table, [column.title for column in block.columns])
    for place, cells in enumerate(block.rows, 1):
        last = place == len(block.rows)
        for column in range(len(shares)):
            form = QTextTableCellFormat()
            edge(form, "bottom", INK if last else RULE, _THIN)
            table.cellAt(place, column).setFormat(form)
            inner = writer.inside(table.cellAt(place, column))
            # A row with more cells than columns loses none of its words: they stand in the last one.
            given = cells[column:] if column == len(shares) - 1 else cells[column : column + 1]
            for passage in (passage for cell in given for passage in cell.paragraphs):
                inner.passage(writer.styles.cell, passage)
    writer.leave(table, writer.styles.measures.after)


def write_facts(writer: PageWriter, block: Facts) -> None:
    """Write labelled facts: the label beside what is said under it."""
    if not block.rows:
        return
    passages = [passage for fact in block.rows for passage in fact.paragraphs]
    table = writer.table(len(block.rows) + 1, _FACT_SHARES, turned=are_turned(writer, passages))
    write_quiet_head(writer, table, Facts.HEAD)
    for place, fact in enumerate(block.rows, 1):
        for column in (0, 1):
            form = QTextTableCellFormat()
            edge(form, "bottom", RULE, _THIN)
            if place == 1:
                edge(form, "top", RULE, _THIN)
            if not column:
                form.setBackground(QBrush(QColor(SHADE)))
            table.cellAt(place, column).setFormat(form)
        label = writer.inside(table.cellAt(place, 0))
        label.line(replace(writer.styles.cell, bold=True), fact.label)
        said = writer.inside(table.cellAt(place, 1))
        for passage in fact.paragraphs:
            said.passage(writer.styles.cell, passage)
    writer.leave(table, writer.styles.measures.after)


def write_quiet_head(
    writer: PageWriter, table: QTextTable, titles: Sequence[str], *, last_to_end: bool = False
) -> None:
    """Write a head in small grey words, for whoever hears the table; it is repeated on each page."""
    form = table.format().toTableFormat()
    form.setHeaderRowCount(1)
    table.setFormat(form)
    for column, title in enumerate(titles):
        to_end = last_to_end and column == len(titles) - 1
        writer.inside(table.cellAt(0, column)).line(replace(writer.styles.table_label, to_end=to_end), title)


def write_ladder(writer: PageWriter, block: LadderTable) -> None:
    """Write a ladder: one step a row, word and sign beside the colour."""
    if block.caption.plain.strip():
        writer.passage(writer.styles.caption, block.caption)
    pocket = writer.styles.measures.pocket
    columns = block.columns[:2] if pocket else block.columns
    shares = _POCKET_SHARES if pocket else _LADDER_SHARES[columns]
    said = [passage for step in block.steps for passage in step.paragraphs]
    rows = 1 + len(block.steps) + bool(block.no_agreement)
    table = writer.table(rows, shares, turned=are_turned(writer, said))
    _head(writer, table, columns)
    for place, step in enumerate(block.steps, 1):
        _step(writer, table, place, step, columns)
    if block.no_agreement:
        _no_agreement(writer, table, block.no_agreement)
    writer.leave(table, writer.styles.measures.after)


def _head(writer: PageWriter, table: QTextTable, titles: Sequence[str]) -> None:
    form = table.format().toTableFormat()
    form.setHeaderRowCount(1)
    table.setFormat(form)
    style = replace(writer.styles.cell, bold=True, colour=WHITE)
    for column, title in enumerate(titles):
        cell = table.cellAt(0, column)
        filled = QTextTableCellFormat()
        filled.setBackground(QBrush(QColor(NAVY)))
        if column:
            edge(filled, "left", NAVY, 0.75)  # else a hair of paper shows between the fills
        cell.setFormat(filled)
        writer.inside(cell).line(style, title)


def _step(writer: PageWriter, table: QTextTable, place: int, step: LadderStep, columns: Sequence[str]) -> None:
    colour = _STEPS[step.kind]
    for column in range(len(columns)):
        form = QTextTableCellFormat()
        _rule(form, step.kind)
        if not column:
            edge(form, "left", colour, _BAR)
            form.setLeftPadding(6 * DOTS)
        table.cellAt(place, column).setFormat(form)
    style = replace(writer.styles.cell, bold=True, colour=colour)
    title = writer.inside(table.cellAt(place, 0))
    title.line(style, step.title)
    title.words(f"\n{step.glyph}", style)
    words = writer.inside(table.cellAt(place, 1))
    _wording(words, step)
    if writer.styles.measures.pocket:
        _terms(words, step)
        return
    for name, given in (("Condition", step.conditions), ("Authority", step.authority)):
        if name in columns:
            inner = writer.inside(table.cellAt(place, columns.index(name)))
            if not given:
                inner.line(writer.styles.cell, LadderTable.NOTHING)
            for passage in given:
                inner.passage(writer.styles.cell, passage)


def _wording(writer: PageWriter, step: LadderStep) -> None:
    style = writer.styles.cell
    for passage in step.paragraphs:
        writer.passage(style, passage)
    for passage in step.proposed_language:
        writer.passage(replace(style, italic=True), passage)
    if step.declared is not None:
        writer.passage(replace(style, bold=True, colour=RED), step.declared)


def _terms(writer: PageWriter, step: LadderStep) -> None:
    """Write condition and authority as labelled lines under a step's words."""
    for name, given in (("Condition", step.conditions), ("Authority", step.authority)):
        for passage in given:
            writer.passage(writer.styles.cell, passage, lead=(Run(f"{name}: ", bold=True),))


def _no_agreement(writer: PageWriter, table: QTextTable, passages: Sequence[Passage]) -> None:
    place = table.rows() - 1
    for column in range(table.columns()):
        form = QTextTableCellFormat()
        form.setBackground(QBrush(QColor(SHADE)))
        edge(form, "bottom", INK, _THIN)
        if not column:
            edge(form, "left", GREY, _BAR)
            form.setLeftPadding(6 * DOTS)
        table.cellAt(place, column).setFormat(form)
    label: Style = replace(writer.styles.cell, bold=True)
    writer.inside(table.cellAt(place, 0)).line(label, LadderTable.NO_AGREEMENT)
    inner = writer.inside(table.cellAt(place, 1))
    for passage in passages:
        inner.passage(writer.styles.cell, passage)
    for column in range(2, table.columns()):
        writer.inside(table.cellAt(place, column)).line(writer.styles.cell, LadderTable.NOTHING)


def _rule(form: QTextTableCellFormat, kind: RungKind) -> None:
    """Rule a step: doubly above the bottom line, thickly around the red line."""
    if kind is RungKind.BOTTOM_LINE:
        edge(form, "top", _STEPS[kind], _THICK, double=True)
    elif kind is RungKind.RED_LINE:
        edge(form, "top", RED, _THICK)
        edge(form, "bottom", RED, _THICK)
        return
    edge(form, "bottom", RULE, _THIN)
