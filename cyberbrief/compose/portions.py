"""Portion markings: the mark of its own record before each paragraph, heading and row, where the scheme asks for them.

What a portion draws on decides, as for the whole document: the highest marking of the records that its words come
from, with their caveats. Words of the program's own have the lowest. A mark before words that are read from the right
is led by the sign that keeps them so.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from typing import assert_never

from cyberbrief.compose.document import (
    Block,
    Cell,
    Document,
    Facts,
    Heading,
    LadderTable,
    Listing,
    Numbered,
    Paragraph,
    Passage,
    Pause,
    Run,
    Source,
    SpokenPoint,
    StanceGrid,
    Table,
)
from cyberbrief.domain.marking import Marking, Scheme
from cyberbrief.domain.record import Record, RecordId

Mark = Callable[[Iterable[Source]], str]
_FROM_THE_RIGHT = "\u200f"


def marker(scheme: Scheme, records: Iterable[Record], *, only: Marking | None = None) -> Mark:
    """Return what says the mark of words by the fields they come from; `only` is the mark of all where there is one."""
    held: dict[RecordId, Marking] = {one.id: Marking(one.marking, one.caveats) for one in records}

    def mark(sources: Iterable[Source]) -> str:
        parts = [held[source.record] for source in sources if source.record in held]
        return scheme.portion(only if only is not None and parts else scheme.highest(parts))

    return mark


def with_portions(document: Document, front: Iterable[Source], mark: Mark) -> Document:
    """Return a document with the mark of each portion before it; `front` are the fields that its title comes from."""
    sections = tuple(
        dataclasses.replace(section, blocks=tuple(_block(block, mark) for block in section.blocks))
        for section in document.sections
    )
    notes = tuple(dataclasses.replace(note, passage=_led(note.passage, mark)) for note in document.notes)
    title = f"({mark(front)}) {document.title}"
    return dataclasses.replace(document, title=title, sections=sections, notes=notes)


def _led(passage: Passage, mark: Mark, sources: Iterable[Source] = ()) -> Passage:
    if not passage.plain.strip():
        return passage
    turned = _FROM_THE_RIGHT if passage.right_to_left else ""
    said = mark((*passage.sources, *sources))
    return dataclasses.replace(passage, runs=(Run(f"{turned}({said}) "), *passage.runs))


def _first(passages: tuple[Passage, ...], mark: Mark) -> tuple[Passage, ...]:
    """Return passages of one portion with its mark before the first of them."""
    if not passages:
        return passages
    behind = [source for passage in passages[1:] for source in passage.sources]
    return (_led(passages[0], mark, behind), *passages[1:])


def _block(block: Block, mark: Mark) -> Block:  # noqa: PLR0911  # one case a block type
    match block:
        case Heading() | Paragraph() | Numbered():
            return dataclasses.replace(block, passage=_led(block.passage, mark))
        case Listing():
            items = tuple(dataclasses.replace(item, passage=_led(item.passage, mark)) for item in block.items)
            return dataclasses.replace(block, items=items)
        case SpokenPoint():
            return _point(block, mark)
        case LadderTable():
            steps = tuple(
                dataclasses.replace(
                    step,
                    paragraphs=_first(step.paragraphs, mark),
                    proposed_language=_first(step.proposed_language, mark),
                )
                for step in block.steps
            )
            caption, nothing = _led(block.caption, mark), _first(block.no_agreement, mark)
            return dataclasses.replace(block, caption=caption, steps=steps, no_agreement=nothing)
        case Table():
            caption_ = _led(block.caption, mark) if block.caption is not None else None
            return dataclasses.replace(block, caption=caption_, rows=tuple(_row(row, mark) for row in block.rows))
        case Facts():
            rows = tuple(dataclasses.replace(row, paragraphs=_first(row.paragraphs, mark)) for row in block.rows)
            return dataclasses.replace(block, rows=rows)
        case StanceGrid():
            return _grid(block, mark)
        case Pause():
            return block
    assert_never(block)


def _point(point: SpokenPoint, mark: Mark) -> SpokenPoint:
    """Return a point with its mark before its topic, or before its words where it has none."""
    raised = _first(point.raised_as, mark)
    said = [source for passage in point.paragraphs for source in passage.sources]
    if point.topic is not None and point.topic.plain.strip():
        return dataclasses.replace(point, raised_as=raised, topic=_led(point.topic, mark, said))
    return dataclasses.replace(point, raised_as=raised, paragraphs=_first(point.paragraphs, mark))


def _row(row: tuple[Cell, ...], mark: Mark) -> tuple[Cell, ...]:
    """Return a row with the mark of all its cells before its first words."""
    place = next((number for number, cell in enumerate(row) if cell.paragraphs), None)
    if place is None:
        return row
    sources = [source for cell in row for passage in cell.paragraphs for source in passage.sources]
    first = row[place].paragraphs
    led = Cell((_led(first[0], mark, sources), *first[1:]))
    return (*row[:place], led, *row[place + 1 :])


def _grid(grid: StanceGrid, mark: Mark) -> StanceGrid:
    bands = tuple(
        dataclasses.replace(
            band,
            rows=tuple(
                dataclasses.replace(
                    row, name=_led(row.name, mark, [source for one in row.marks for source in one.passage.sources])
                )
                for row in band.rows
            ),
        )
        for band in grid.bands
    )
    return dataclasses.replace(grid, bands=bands)
