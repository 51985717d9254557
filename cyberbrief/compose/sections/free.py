"""A free section: whatever the outline puts there, in its order."""

from __future__ import annotations

from cyberbrief.compose.document import Block
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.records import entry_blocks
from cyberbrief.compose.sheet import Sheet
from cyberbrief.domain.brief import Section


def blocks(sheet: Sheet, scope: Scope, section: Section) -> list[Block]:
    """Return records and free text as they stand."""
    return [block for entry in section.entries for block in entry_blocks(sheet, scope, section, entry)]
