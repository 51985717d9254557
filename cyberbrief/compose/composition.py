"""Composition: a brief and a variant become a Document tree, the ledger of what was withheld, and the marking."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from cyberbrief.compose.document import (
    Banner,
    Document,
    DocumentSection,
    Heading,
    Letterhead,
    Manner,
    Note,
    PageSize,
    Source,
)
from cyberbrief.compose.front import Front, front
from cyberbrief.compose.gate import Gate
from cyberbrief.compose.length import A4
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.papers import (
    agenda,
    amendments,
    brief,
    cards,
    explanation,
    matrix,
    meeting_record,
    nonpaper,
    partner_lines,
    profiles,
    speaking_note,
    statement,
    summary,
)
from cyberbrief.compose.portions import marker, with_portions
from cyberbrief.compose.reading import passages_of, sources_of
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sheet import Sheet, said
from cyberbrief.compose.withholding import Projection, Withheld, project
from cyberbrief.domain.audience import Variant
from cyberbrief.domain.marking import Marking
from cyberbrief.domain.record import Record

Paper = Callable[[Sheet, Scope], Iterator[DocumentSection]]

# From this many pages and headings on, a reader needs a list of them.
_CONTENTS_FROM = 4
_HEADINGS_FROM = 6

_PAPERS: Mapping[str, Paper] = {
    "full": brief.sections,
    "delegation": brief.sections,
    "speaking": speaking_note.sections,
    "cards": cards.sections,
    "partner": partner_lines.sections,
    "profiles": profiles.sections,
    "agenda": agenda.sections,
    "statement": statement.sections,
    "explanation": explanation.sections,
    "nonpaper": nonpaper.sections,
    "amendments": amendments.sections,
    "readout": meeting_record.readout,
    "memcon": meeting_record.memorandum,
    "summary": summary.sections,
    "matrix": matrix.sections,
    "matrix-desk": matrix.sections,
}


@dataclass(frozen=True, slots=True)
class Composition:
    """A composed document; `ledger` holds what was withheld of the records this brief draws on, and no words.

    `sources` are the fields whose words are shown, title and notes included: what the marking is derived from.
    """

    document: Document
    ledger: tuple[Withheld, ...]
    marking: Marking
    sources: frozenset[Source] = frozenset()
    projection: Projection | None = field(default=None, compare=False, repr=False)


def compose(materials: Materials, variant: Variant, before: Composition | None = None) -> Composition:
    """Return one audience's version of a brief. The tree and all after it hold nothing that was withheld.

    A composition `before` of the same variant spares withholding what is the same record for the same readers.
    """
    projection = project(materials, variant, before.projection if before is not None else None)
    projected = projection.materials
    gate = Gate.of(materials, variant)
    sheet, scope = Sheet.of(projected, variant), Scope(projected)
    sections = _named(variant, tuple(_PAPERS.get(variant.name, brief.sections)(sheet, scope)))
    above = front(sheet, scope, gate.recipient_names())
    unmarked = _document(sheet, above, sections)
    sources = sources_of(unmarked) | above.sources
    marking = derived_marking(materials, sources, variant)
    level = materials.scheme.level(marking.level)
    banner = Banner(level.name, materials.scheme.banner(marking), level.colour)
    document = dataclasses.replace(unmarked, banner=banner)
    if materials.scheme.portions:
        only = marking if variant.is_released_by_act else None
        mark = marker(materials.scheme, materials.everything(), only=only)
        document = with_portions(document, above.title.sources, mark)
    return Composition(document, _of_the_brief(materials, projection), marking, sources, projection)


def _named(variant: Variant, sections: tuple[DocumentSection, ...]) -> tuple[DocumentSection, ...]:
    """Return sections with the paper's own name before the first, where it bears one."""
    if not (variant.named and sections):
        return sections
    first = dataclasses.replace(sections[0], blocks=(said(variant.title, Manner.STAMP), *sections[0].blocks))
    return (first, *sections[1:])


def derived_marking(materials: Materials, sources: Iterable[Source], variant: Variant) -> Marking:
    """Return the highest marking of the brief and of the records shown, never below what it was raised to.

    A brief's own marking counts whether or not a field of its own is printed: it was put on the paper, not on a field.
    What was delivered or tabled is marked by that alone: a text that the room may have is let out field by field, and
    what else its record holds gives it no marking.
    """
    every: dict[str, Record] = {record.id: record for record in materials.everything()}
    brief = materials.brief.id
    drawn_on = () if variant.is_released_by_act else (source.record for source in sources)
    shown = (every[found] for found in {brief, *drawn_on} if found in every)
    parts = (Marking(record.marking, record.caveats) for record in shown)
    return materials.scheme.highest(parts, materials.brief.raised_marking)


def _document(sheet: Sheet, above: Front, sections: tuple[DocumentSection, ...]) -> Document:
    variant = sheet.variant
    return Document(
        variant=variant.name,
        variant_title=variant.title,
        title=above.title.plain,
        subtitle=above.subtitle.plain,
        banner=Banner("", "", ""),
        letterhead=Letterhead() if variant.unsigned else sheet.materials.letterhead,
        reference_number=above.reference_number.plain if above.reference_number else "",
        sections=sections,
        notes=_pointed_at(sections, sheet.notes.notes),
        releasable_to=above.releasable_to,
        contents=not (variant.pocket or variant.large_type or variant.delivered) and _wants_contents(sections),
        size=PageSize.A6 if variant.pocket else PageSize.A4_WIDE if variant.wide else PageSize.A4,
        large_type=variant.large_type,
        delivered=variant.delivered,
    )


def _wants_contents(sections: tuple[DocumentSection, ...]) -> bool:
    blocks = [block for section in sections for block in section.blocks]
    headings = sum(isinstance(block, Heading) for block in blocks)
    return headings >= _HEADINGS_FROM and A4.is_longer_than(_CONTENTS_FROM, blocks)


def _pointed_at(sections: tuple[DocumentSection, ...], notes: tuple[Note, ...]) -> tuple[Note, ...]:
    """Return the notes that any passage points at: a card prints none."""
    passages = (passage for section in sections for block in section.blocks for passage in passages_of(block))
    pointed = {run.note for passage in passages for run in passage.runs if run.note}
    return tuple(note for note in notes if note.number in pointed)


def _of_the_brief(materials: Materials, projection: Projection) -> tuple[Withheld, ...]:
    """Return the ledger's entries on what this brief draws on; the rest of the dossier would not stand in it anyway."""
    concerned = Scope(materials).record_ids()
    return tuple(entry for entry in projection.ledger if entry.record in concerned)
