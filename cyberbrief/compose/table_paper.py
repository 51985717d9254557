"""A table of records for other programs: the counterparts, people, references or register entries that readers may see.

Words stand in it as they were written, small Markdown and all, so that they can come back. It is no brief: it has one
section, one table, and no notes. A column in which nothing may be shown is left out.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from cyberbrief.compose.composition import Composition, derived_marking
from cyberbrief.compose.document import Banner, Cell, Column, Document, DocumentSection, PageSize, Passage, Run, Source
from cyberbrief.compose.gate import Gate
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.reading import sources_of
from cyberbrief.compose.sheet import Sheet, tabled
from cyberbrief.compose.withholding import project
from cyberbrief.domain.audience import Variant
from cyberbrief.domain.choice import Choice
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import FieldDeclaration, Record, TextKind
from cyberbrief.domain.table_fields import fields_of

_LINKS = frozenset({TextKind.LINK, TextKind.LINKS})
_BETWEEN = "; "


def table_variant(kind: type[Record], reach: Reach) -> Variant:
    """Return the version of a table of a kind for a circle of readers."""
    inside = reach <= Reach.DELEGATION
    name = f"table-{kind.KIND}-{reach.word}"
    return Variant(name, kind.PLURAL, reach, frozenset(), frozenset(), assessments=inside, wide=True)


def compose_table(materials: Materials, variant: Variant, kind: type[Record]) -> Composition:
    """Return the table of all records of a kind among the materials; the tree holds nothing that was withheld."""
    projection = project(materials, variant)
    gate = Gate.of(materials, variant)
    sheet = Sheet.of(projection.materials, variant)
    shown = [record for record in projection.materials.records.values() if isinstance(record, kind)]
    records = sorted(shown, key=lambda record: (record.title_text.casefold(), record.id))
    fields = [field for name, field in fields_of(kind).items() if name != "id" or variant.reach <= Reach.DELEGATION]
    columns = [Column(field.label, 1) for field in fields]
    rows = (tuple(Cell(tuple(_passages(sheet, record, field))) for field in fields) for record in records)
    document = Document(
        variant=variant.name,
        variant_title=variant.title,
        title=variant.title,
        subtitle="",
        banner=Banner("", "", ""),
        letterhead=materials.letterhead,
        reference_number="",
        sections=(DocumentSection(kind.KIND, tuple(tabled(columns, rows))),),
        releasable_to=tuple(name for _, name in gate.recipient_names()),
        size=PageSize.A4_WIDE,
    )
    sources = sources_of(document)
    marking = derived_marking(materials, sources, variant)
    level = materials.scheme.level(marking.level)
    banner = Banner(level.name, materials.scheme.banner(marking), level.colour)
    of_kind = {record.id for record in materials.records.values() if isinstance(record, kind)}
    ledger = tuple(entry for entry in projection.ledger if entry.record in of_kind)
    return Composition(dataclasses.replace(document, banner=banner), ledger, marking, sources, projection)


def _passages(sheet: Sheet, record: Record, field: FieldDeclaration) -> Iterator[Passage]:
    """Yield the lines of a cell, each with its source; none where the field is empty or may not be shown."""
    language = str(getattr(record, "language", ""))
    for line in _text(sheet, record, field).split("\n"):
        yield from [Passage((Run(line),), language, (Source(record.id, field.name),))] if line.strip() else []


def _text(sheet: Sheet, record: Record, field: FieldDeclaration) -> str:
    value = getattr(record, field.name)
    if not sheet.gate.shows(record, field.name) or value in {None, "", (), 0}:
        return ""
    if field.kind in _LINKS:
        linked = (sheet.materials.records.get(one) for one in ([value] if isinstance(value, str) else value))
        named = (sheet.title(one) for one in linked if one is not None)
        return _BETWEEN.join(passage.plain for passage in named if passage is not None)
    if isinstance(value, Choice):
        return value.label
    if isinstance(value, bool):
        return "yes"
    return _BETWEEN.join(value) if isinstance(value, tuple) else str(value)
