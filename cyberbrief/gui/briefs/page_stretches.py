"""A document cut into stretches that are laid out one by one: what is equal looks the same, and is not laid out again.

Nothing here knows of Qt: stretches are made, and held against those on screen, off the event loop.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from cyberbrief.compose.contents import contents_of
from cyberbrief.compose.document import (
    Block,
    Document,
    DocumentSection,
    Facts,
    Heading,
    LadderTable,
    Note,
    Passage,
    Pause,
    SpokenPoint,
    Table,
)
from cyberbrief.compose.standing import Standing
from cyberbrief.gui.briefs.page_measures import Measures, measures_of
from cyberbrief.services.previewing import passages_of

_PASSAGES = 14  # in a stretch: so much is laid out in a few milliseconds


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a document with all that its looks hang on.

    It is one of: the `front` (a document without its sections, and its standing), `contents`, blocks of a section, the
    clearances (a standing alone), `notes`. `numbers` are the printed numbers of the notes that its passages point at;
    `leads` says that its last paragraph stays with the table behind it.
    """

    measures: Measures
    language: str
    section: str = ""
    blocks: tuple[Block, ...] = ()
    numbers: tuple[tuple[int, int], ...] = ()
    new_page: bool = False
    leads: bool = False
    front: Document | None = None
    standing: Standing | None = None
    contents: tuple[Heading, ...] = ()
    notes: tuple[Note, ...] = ()


def stretches_of(document: Document, standing: Standing) -> tuple[Stretch, ...]:
    """Return the stretches of a document in their order."""
    return tuple(_stretches(document, standing))


def _stretches(document: Document, standing: Standing) -> Iterator[Stretch]:
    plain = Stretch(measures_of(document), document.language)
    known = {note.number: note.passage for note in reversed(document.notes) if note.number > 0}
    numbers: dict[int, int] = {}
    if document.has_front:
        yield replace(plain, front=replace(document, sections=(), notes=()), standing=standing)
    if headings := tuple(heading for _place, heading in contents_of(document).listed):
        yield replace(plain, contents=headings)
    for place, section in enumerate(document.sections):
        # The head of the first page is the first section's own.
        new_page = section.new_page and (place > 0 or document.contents)
        for blocks, leads in _parts(section, large=plain.measures.large):
            pointed = tuple(_numbered(blocks, known, numbers))
            yield replace(plain, section=section.key, blocks=blocks, numbers=pointed, new_page=new_page, leads=leads)
            new_page = False
    if document.names_offices and standing.clearances:
        yield replace(plain, standing=standing)
    if numbers:
        notes = tuple(Note(number, known[note]) for note, number in numbers.items())
        yield replace(plain, notes=notes)


def _parts(section: DocumentSection, *, large: bool) -> Iterator[tuple[tuple[Block, ...], bool]]:
    """Yield the blocks of a section in parts of about one size; what is read aloud in one go is not parted."""
    part: list[Block] = []
    size = 0
    for place, block in enumerate(section.blocks):
        part.append(block)
        size += max(sum(1 for _one in passages_of(block)), 1)
        behind = section.blocks[place + 1] if place + 1 < len(section.blocks) else None
        together = large and isinstance(block, SpokenPoint | Pause) and isinstance(behind, SpokenPoint | Pause)
        if size >= _PASSAGES and not together:
            yield tuple(part), isinstance(behind, LadderTable | Table | Facts)
            part, size = [], 0
    if part:
        yield tuple(part), False


def _numbered(
    blocks: Iterable[Block], known: Mapping[int, Passage], numbers: dict[int, int]
) -> Iterator[tuple[int, int]]:
    """Yield the notes that blocks point at with their printed numbers, in the order in which one reads them."""
    for block in blocks:
        for passage in _as_written(block):
            for run in passage.runs:
                if run.note in known:  # a pointer without a note prints nothing
                    yield run.note, numbers.setdefault(run.note, len(numbers) + 1)


def _as_written(block: Block) -> Sequence[Passage]:
    """Return the passages of a block in the order in which they stand on the page."""
    if isinstance(block, SpokenPoint):
        return (*block.raised_as, *block.paragraphs)
    if isinstance(block, LadderTable):
        found = [block.caption]
        for step in block.steps:
            declared = (step.declared,) if step.declared is not None else ()
            found += [*step.paragraphs, *step.proposed_language, *declared, *step.conditions, *step.authority]
        return [*found, *block.no_agreement]
    return tuple(passages_of(block))
