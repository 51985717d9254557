"""Purpose and desired outcome: what we want to leave with, first of all."""

from __future__ import annotations

from cyberbrief.compose.document import Block, Manner
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.records import entry_blocks
from cyberbrief.compose.sheet import Sheet
from cyberbrief.domain.brief import Section
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.position import Position


def blocks(sheet: Sheet, scope: Scope, section: Section) -> list[Block]:
    """Return free text and the objectives of the dossier and positions named; else the dossier's own objective."""
    found: list[Block] = []
    for entry in section.entries:
        record = sheet.materials.records.get(entry.record)
        if entry.record == sheet.materials.dossier.id:
            record = sheet.materials.dossier
        if isinstance(record, Dossier | Position):
            found.extend(sheet.blocks(record, "objective", Manner.LEAD))
            found.extend(sheet.blocks(sheet.materials.brief, "text", Manner.LEAD, entry))
        else:
            found.extend(entry_blocks(sheet, scope, section, entry, Manner.LEAD))
    return found or sheet.blocks(sheet.materials.dossier, "objective", Manner.LEAD)
