"""All papers of a session bound as one document: each begins a page, under its number, and is cited by it.

They are of one variant, so that what its readers may not see stands in none of them. The whole is marked as high as the
highest of them; a paper's own numbers stand behind its number in the file.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Sequence

from cyberbrief.compose.composition import Composition
from cyberbrief.compose.document import (
    Banner,
    Block,
    Cell,
    Document,
    DocumentSection,
    Facts,
    Heading,
    LadderTable,
    Listing,
    Manner,
    Note,
    Numbered,
    Paragraph,
    Passage,
    Pause,
    Run,
    SpokenPoint,
    StanceGrid,
    Table,
)
from cyberbrief.domain.marking import Marking, Scheme

_DEEPEST = 4
Change = Callable[[Passage], Passage]


def bound(papers: Sequence[Composition], scheme: Scheme, title: str, subtitle: str, at_least: Marking) -> Composition:
    """Return papers of one variant as one composition, in their order; those that say nothing are left out.

    `at_least` is the marking of what the title comes from.
    """
    said = [paper for paper in papers if paper.document.sections]
    marking = scheme.highest((at_least, *(paper.marking for paper in papers)))
    level = scheme.level(marking.level)
    first = papers[0].document
    sections: list[DocumentSection] = []
    notes: list[Note] = []
    for number, paper in enumerate(said, 1):
        offset = max((note.number for note in notes), default=0)
        sections += _paper(paper.document, number, offset)
        notes += [Note(note.number + offset, note.passage) for note in paper.document.notes]
    document = dataclasses.replace(
        first,
        title=title,
        subtitle=subtitle,
        banner=Banner(level.name, scheme.banner(marking), level.colour),
        reference_number="",
        sections=tuple(sections),
        notes=tuple(notes),
        contents=len(said) > 1 and not (first.large_type or first.delivered) and first.has_front,
    )
    ledger = tuple(dict.fromkeys(entry for paper in papers for entry in paper.ledger))
    sources = frozenset(source for paper in papers for source in paper.sources)
    return Composition(document, ledger, marking, sources)


def _paper(document: Document, number: int, offset: int) -> Iterator[DocumentSection]:
    head: list[Block] = [Heading(Passage((Run(document.title),)), 1, f"{number}.")]
    line = " · ".join(filter(None, (document.reference_number, document.subtitle)))
    if line:
        head.append(Paragraph(Passage((Run(line),)), Manner.SMALL))
    for place, section in enumerate(document.sections):
        blocks = tuple(_block(block, number, offset) for block in section.blocks)
        opening = tuple(head) if not place else ()
        new_page = number > 1 if not place else section.new_page
        yield DocumentSection(f"{number}/{section.key}", (*opening, *blocks), new_page=new_page)


def _block(block: Block, number: int, offset: int) -> Block:
    moved = _with_notes(block, lambda passage: _renumbered(passage, offset)) if offset else block
    if isinstance(moved, Heading):
        own = f"{number}.{moved.number}" if moved.number[:1].isdigit() else _lettered(number, moved.number)
        return dataclasses.replace(moved, level=min(moved.level + 1, _DEEPEST), number=own)
    return moved


def _lettered(number: int, own: str) -> str:
    """Return an annex's letter under its paper's number, since each paper begins with A."""
    return f"{number}. {own}" if own else ""


def _renumbered(passage: Passage, offset: int) -> Passage:
    if not any(run.note for run in passage.runs):
        return passage
    runs = tuple(dataclasses.replace(run, note=run.note + offset) if run.note else run for run in passage.runs)
    return dataclasses.replace(passage, runs=runs)


def _with_notes(block: Block, change: Change) -> Block:  # noqa: PLR0911  # one case a block type
    """Return a block with each of its passages changed."""

    def every(passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
        return tuple(change(passage) for passage in passages)

    match block:
        case Heading() | Paragraph() | Numbered():
            return dataclasses.replace(block, passage=change(block.passage))
        case Listing():
            items = tuple(dataclasses.replace(item, passage=change(item.passage)) for item in block.items)
            return dataclasses.replace(block, items=items)
        case SpokenPoint():
            return dataclasses.replace(block, paragraphs=every(block.paragraphs), raised_as=every(block.raised_as))
        case LadderTable():
            steps = tuple(
                dataclasses.replace(
                    step,
                    paragraphs=every(step.paragraphs),
                    proposed_language=every(step.proposed_language),
                    conditions=every(step.conditions),
                    authority=every(step.authority),
                    declared=change(step.declared) if step.declared is not None else None,
                )
                for step in block.steps
            )
            return dataclasses.replace(block, steps=steps, no_agreement=every(block.no_agreement))
        case Table():
            rows = tuple(tuple(Cell(every(cell.paragraphs)) for cell in row) for row in block.rows)
            return dataclasses.replace(block, rows=rows)
        case Facts():
            facts = tuple(dataclasses.replace(row, paragraphs=every(row.paragraphs)) for row in block.rows)
            return dataclasses.replace(block, rows=facts)
        case Pause() | StanceGrid():
            return block
