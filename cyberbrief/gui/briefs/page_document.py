"""A Document tree becomes a text document laid out as pages, block type by block type, as Word is written from it.

It says the same words in the same order as the Word file; notes stand behind the text instead of at the feet of pages.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import assert_never

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextCursor, QTextDocument

from cyberbrief.compose.document import (
    Block,
    Document,
    Facts,
    Heading,
    LadderTable,
    Listing,
    Manner,
    Numbered,
    Paragraph,
    Pause,
    SpokenPoint,
    StanceGrid,
    Table,
)
from cyberbrief.compose.spoken import spoken_together
from cyberbrief.compose.standing import Standing
from cyberbrief.domain.numerals import letters, roman
from cyberbrief.gui.briefs.page_front import write_clearances, write_contents, write_front, write_notes
from cyberbrief.gui.briefs.page_grid import write_grid
from cyberbrief.gui.briefs.page_measures import NAVY, RULE, measures_of
from cyberbrief.gui.briefs.page_points import write_pause, write_point, write_spoken
from cyberbrief.gui.briefs.page_stretches import Stretch, stretches_of
from cyberbrief.gui.briefs.page_tables import write_facts, write_ladder, write_table
from cyberbrief.gui.briefs.page_writer import PageWriter, Style
from cyberbrief.gui.parts.page_flow import Flow

_LEVELS_OF_HEADINGS = 4
_SIGNS, _POCKET_SIGNS = ("•", "–", "▪"), ("▸", "–", "•")


def whole_document(document: Document, standing: Standing) -> QTextDocument:
    """Return a document as one text, without pages."""
    written = QTextDocument()
    writer = PageWriter.on(written, measures_of(document), {}, document.language)
    for stretch in stretches_of(document, standing):
        writer.numbers = dict(stretch.numbers)
        _write(writer, stretch)
    return written


def flow_of(stretch: Stretch, room: QSizeF) -> Flow:
    """Write a stretch and lay it out in the room that a page has."""
    written = QTextDocument()
    cursor = QTextCursor(written)
    cursor.beginEditBlock()
    _write(PageWriter.on(written, stretch.measures, dict(stretch.numbers), stretch.language), stretch)
    cursor.endEditBlock()
    return Flow.of(written, room, stretch.section)


def _write(writer: PageWriter, stretch: Stretch) -> None:
    if stretch.new_page:
        writer.break_page()
    if stretch.front is not None and stretch.standing is not None:
        write_front(writer, stretch.front, stretch.standing)
    elif stretch.standing is not None:
        write_clearances(writer, stretch.standing)
    elif stretch.contents:
        write_contents(writer, stretch.contents)
    elif stretch.notes:
        write_notes(writer, stretch.notes)
    elif stretch.measures.large:
        for together in spoken_together(stretch.blocks):
            if isinstance(together, list):
                write_spoken(writer, together)
            else:
                _block(writer, together)
    else:
        for place, block in enumerate(stretch.blocks, 1):
            # What explains a table is not left behind on the page before it.
            behind = stretch.blocks[place] if place < len(stretch.blocks) else None
            leads = isinstance(behind, LadderTable | Table | Facts) or (behind is None and stretch.leads)
            _block(writer, block, keep=leads)


def _block(writer: PageWriter, block: Block, *, keep: bool = False) -> None:  # noqa: C901  # one case a block type
    match block:
        case Paragraph():
            _paragraph(writer, block, keep=keep)
        case Heading():
            _heading(writer, block)
        case Numbered():
            _numbered(writer, block)
        case Listing():
            _listing(writer, block)
        case SpokenPoint():
            write_point(writer, block)
        case Pause():
            write_pause(writer)
        case LadderTable():
            write_ladder(writer, block)
        case Table():
            write_table(writer, block)
        case Facts():
            write_facts(writer, block)
        case StanceGrid():
            write_grid(writer, block)
        case _:
            assert_never(block)


def _paragraph(writer: PageWriter, block: Paragraph, *, keep: bool) -> None:
    styles = writer.styles
    if block.manner is Manner.QUOTE:
        step = styles.measures.step
        inner, table = writer.barred(RULE, step / 2, turned=writer.turned(block.passage))
        inner.passage(replace(styles.body, italic=True, right=step), block.passage)
        writer.leave(table, styles.measures.after)
        return
    manners: Mapping[Manner, Style] = {
        Manner.BODY: styles.body,
        Manner.LEAD: styles.body,
        Manner.SMALL: replace(styles.small, keep=keep),
        Manner.LABEL: styles.label,
        Manner.STAMP: Style(
            styles.measures.table, after=styles.measures.after, bold=True, capitals=True, colour=NAVY, to_end=True
        ),
        Manner.CENTRED: replace(styles.body, after=2, line=1.05, centred=True, keep=True),
    }
    writer.passage(manners[block.manner], block.passage)


def _heading(writer: PageWriter, block: Heading) -> None:
    style = writer.styles.heading(min(max(block.level, 1), _LEVELS_OF_HEADINGS))
    writer.begin(style, turned=writer.turned(block.passage))
    if block.number:
        writer.words(f"{block.number} ", style)
    writer.runs(block.passage, style)


def _numbered(writer: PageWriter, block: Numbered) -> None:
    step = writer.styles.measures.step + 5
    style = replace(writer.styles.body, indent=step, hanging=step)
    writer.begin(style, turned=writer.turned(block.passage))
    writer.words(f"{block.number}\t", style)
    writer.runs(block.passage, style)


def _listing(writer: PageWriter, block: Listing) -> None:
    measures = writer.styles.measures
    counts: list[int] = []
    for item in block.items:
        level = max(item.level, 0)
        del counts[level + 1 :]
        counts.extend(0 for _missing in range(level + 1 - len(counts)))
        counts[level] += 1
        indent = measures.step * (level + 1)
        style = replace(writer.styles.body, after=measures.after / 2, indent=indent, hanging=measures.step)
        writer.begin(style, turned=writer.turned(item.passage))
        signs = _POCKET_SIGNS if measures.pocket else _SIGNS
        sign = _number(counts[level], level) if block.ordered else signs[level % len(signs)]
        writer.sign(f"{sign}\t", style)
        writer.runs(item.passage, style)


def _number(count: int, level: int) -> str:
    """Return the number of an item: 1. on the outer level, a) below, then i."""
    kind = level % 3
    if kind == 0:
        return f"{count}."
    return f"{letters(count)})" if kind == 1 else f"{roman(count)}."
