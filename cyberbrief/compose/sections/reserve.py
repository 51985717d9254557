"""Held in reserve: tactical points, apart from those that are made."""

from __future__ import annotations

from cyberbrief.compose.document import Block
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.points import spoken
from cyberbrief.compose.sections.records import entry_blocks
from cyberbrief.compose.sheet import Sheet
from cyberbrief.domain.brief import Section
from cyberbrief.domain.position import Position
from cyberbrief.domain.talking_point import Handling


def blocks(sheet: Sheet, scope: Scope, section: Section) -> list[Block]:
    """Return the reserve points named; of a position, those it holds in reserve and what is not to be raised."""
    found: list[Block] = []
    for entry in section.entries:
        position = sheet.materials.get(Position, entry.record)
        if position is None:
            found.extend(entry_blocks(sheet, scope, section, entry))
            continue
        points = scope.points_of(position, Handling.RESERVE, Handling.DO_NOT_RAISE)
        found.extend(spoken(sheet, point) for point in points)
        found.extend(sheet.blocks(sheet.materials.brief, "text", element=entry))
    return found
