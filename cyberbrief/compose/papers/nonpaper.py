"""A non-paper: what we offer for discussion, without a letterhead, a name or a number, so that nobody is bound by it.

It prints the free text of the outline's sections of proposals and, of the positions they name, the issue, why we raise
it, our opening and its wording. Each of these is ours until one act tables it.
"""

from __future__ import annotations

from collections.abc import Iterator

from cyberbrief.compose.document import Block, DocumentSection, Manner, Paragraph, Passage
from cyberbrief.compose.papers.statement import Count
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.quotations import reference_blocks
from cyberbrief.compose.sheet import Sheet, heading, joined, said
from cyberbrief.domain.brief import Entry, Section, SectionRole
from cyberbrief.domain.position import Position, RungKind
from cyberbrief.domain.reference import Reference

_USE = "Offered for discussion. It prejudges no position and binds no one."
WORDING = "Proposed language"


def sections(sheet: Sheet, scope: Scope) -> Iterator[DocumentSection]:
    """Yield each section of proposals; where the outline has none, each position of the brief."""
    numbers = Count()
    outlined = [one for one in sheet.materials.brief.sections if one.role is SectionRole.PROPOSALS]
    made = [
        *((one.id, _of_section(sheet, scope, one, numbers)) for one in outlined),
        *((one.id, _proposal(sheet, one, numbers)) for one in scope.positions() if not outlined),
    ]
    filled = [(key, blocks) for key, blocks in made if blocks]
    for place, (key, blocks) in enumerate(filled):
        use = (said(_USE, Manner.SMALL),) if not place else ()
        yield DocumentSection(key, (*use, *blocks))


def _of_section(sheet: Sheet, scope: Scope, section: Section, numbers: Count) -> list[Block]:
    found: list[Block] = []
    for entry in section.entries:
        found += _of_entry(sheet, scope, entry, numbers)
    title = sheet.line(sheet.materials.brief, "title", section)
    return [heading(title, 1), *found] if found and title else found


def _of_entry(sheet: Sheet, scope: Scope, entry: Entry, numbers: Count) -> list[Block]:
    record = sheet.materials.records.get(entry.record)
    found: list[Block] = []
    if isinstance(record, Position):
        found += _proposal(sheet, record, numbers)
    elif isinstance(record, Reference):
        found += reference_blocks(sheet, scope, record, 2)
    return [*found, *numbers.blocks(sheet.passages(sheet.materials.brief, "text", entry))]


def _proposal(sheet: Sheet, position: Position, numbers: Count) -> list[Block]:
    """Return an issue with why we raise it and what we propose, in numbered paragraphs, and the wording."""
    openings = [rung for rung in position.ladder if rung.kind is RungKind.OPENING]
    why = sheet.passages(position, "rationale")
    what: list[Passage] = [line for rung in openings for line in sheet.passages(position, "text", rung)]
    wording = [line for rung in openings for line in sheet.passages(position, "proposed_language", rung)]
    found: list[Block] = numbers.blocks((*why, *what))
    if wording:
        found += [Paragraph(joined(WORDING), Manner.LABEL), *(Paragraph(line, Manner.QUOTE) for line in wording)]
    topic = sheet.title(position)
    return [heading(topic, 2), *found] if found and topic else found
