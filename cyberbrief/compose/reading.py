"""Reading a Document tree: every passage in its order, the words alone, the fields they come from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from cyberbrief.compose.document import (
    Block,
    Document,
    Facts,
    Heading,
    LadderTable,
    Listing,
    Numbered,
    Paragraph,
    Passage,
    Pause,
    Source,
    SpokenPoint,
    StanceGrid,
    Table,
    blocks_of,
)


def passages_of(block: Block) -> Iterator[Passage]:  # noqa: C901  # one case a block type
    """Yield the passages of a block in reading order."""
    match block:
        case Heading() | Paragraph() | Numbered():
            yield block.passage
        case Listing():
            yield from (item.passage for item in block.items)
        case SpokenPoint():
            yield from (passage for passage in (block.topic, block.answers) if passage is not None)
            yield from (*block.raised_as, *block.paragraphs)
        case LadderTable():
            yield block.caption
            for step in block.steps:
                yield from (*step.paragraphs, *step.proposed_language, *step.conditions, *step.authority)
                if step.declared is not None:
                    yield step.declared
            yield from block.no_agreement
        case Table():
            if block.caption is not None:
                yield block.caption
            yield from (passage for row in block.rows for cell in row for passage in cell.paragraphs)
        case Facts():
            yield from (passage for row in block.rows for passage in row.paragraphs)
        case StanceGrid():
            yield from _passages_of_grid(block)
        case Pause():
            return
        case _:
            assert_never(block)


def _passages_of_grid(grid: StanceGrid) -> Iterator[Passage]:
    yield from grid.issues
    for band in grid.bands:
        if band.title is not None:
            yield band.title
        for row in band.rows:
            yield row.name
            yield from (mark.passage for mark in row.marks)
    yield from (passage for line in grid.foot for passage in line.cells)


def all_passages(document: Document) -> Iterator[Passage]:
    """Yield every passage of a document, notes last."""
    for block in blocks_of(document):
        yield from passages_of(block)
    yield from (note.passage for note in document.notes)


def text_of(document: Document) -> str:
    """Return all the words of a document that come from records, a passage a line, title and subtitle first."""
    front = (document.title, document.subtitle, document.reference_number, *document.releasable_to)
    return "\n".join((*front, *(passage.plain for passage in all_passages(document))))


def sources_of(document: Document) -> frozenset[Source]:
    """Return every field that words of the document's blocks and notes come from."""
    return frozenset(source for passage in all_passages(document) for source in passage.sources)
