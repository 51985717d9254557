"""A Document tree becomes a text document laid out as pages, block type by block type, as Word is written from it.

It says the same words in the same order as the Word file; notes stand behind the text, since Qt has no feet of pages.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import assert_never

from PySide6.QtGui import QTextDocument

from cyberbrief.compose.document import (
    Block,
    Document,
    DocumentSection,
    Facts,
    Heading,
    LadderTable,
    Listing,
    Manner,
    Paragraph,
    Pause,
    SpokenPoint,
    Standing,
    Table,
    spoken_together,
)
from cyberbrief.gui.briefs.page_front import sheet_of, write_clearances, write_contents, write_front, write_notes
from cyberbrief.gui.briefs.page_measures import RULE, measures_of
from cyberbrief.gui.briefs.page_points import write_pause, write_point, write_spoken
from cyberbrief.gui.briefs.page_tables import write_facts, write_ladder, write_table
from cyberbrief.gui.briefs.page_writer import NoteOrder, PageWriter, Style

_LEVELS_OF_HEADINGS = 4
_STRETCH = 8  # blocks written in one turn of the event loop
_SIGNS, _POCKET_SIGNS = ("•", "–", "▪"), ("▸", "–", "•")


def pages_of(document: Document, standing: Standing) -> QTextDocument:
    """Return a document as pages, at once."""
    written = QTextDocument()
    for _section in writing(written, document, standing):
        pass
    written.setDocumentMargin(0)
    written.setPageSize(sheet_of(document, standing).inner)
    return written


def writing(written: QTextDocument, document: Document, standing: Standing) -> Iterator[str]:
    """Write a document stretch by stretch, yielding the key of each section; one may do other things in between.

    Whoever lays the pages out meanwhile holds an edit block around each stretch: else every insertion is laid out.
    """
    measures = measures_of(document)
    notes = NoteOrder.of(document.notes)
    writer = PageWriter.on(written, measures, notes, document.language)
    if document.has_front:
        write_front(writer, document, standing)
    write_contents(writer, document)
    yield ""
    for place, section in enumerate(document.sections):
        # The head of the first page is the first section's own.
        if section.new_page and (place > 0 or document.contents) and section.blocks:
            writer.break_page()
        for _stretch in _section(writer, section):
            yield section.key
    if document.names_offices:
        write_clearances(writer, standing)
    write_notes(writer)


def _section(writer: PageWriter, section: DocumentSection) -> Iterator[None]:
    if not writer.styles.measures.large:
        for place, block in enumerate(section.blocks, 1):
            # What explains a table is not left behind on the page before it.
            behind = section.blocks[place] if place < len(section.blocks) else None
            _block(writer, block, keep=isinstance(behind, LadderTable | Table | Facts))
            if place % _STRETCH == 0:
                yield
        yield
        return
    for stretch in spoken_together(section.blocks):
        if isinstance(stretch, list):
            write_spoken(writer, stretch)
        else:
            _block(writer, stretch)
    yield


def _block(writer: PageWriter, block: Block, *, keep: bool = False) -> None:
    match block:
        case Paragraph():
            _paragraph(writer, block, keep=keep)
        case Heading():
            _heading(writer, block)
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
    }
    writer.passage(manners[block.manner], block.passage)


def _heading(writer: PageWriter, block: Heading) -> None:
    style = writer.styles.heading(min(max(block.level, 1), _LEVELS_OF_HEADINGS))
    writer.begin(style, turned=writer.turned(block.passage))
    if block.number:
        writer.words(f"{block.number} ", style)
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
    if kind == 1:
        return f"{chr(ord('a') + (count - 1) % 26)})"
    tens = ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc")[count // 10 % 10]
    return f"{tens}{('', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix')[count % 10]}."
