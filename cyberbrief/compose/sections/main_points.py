"""Main points: each one line, its topic in bold, numbered."""

from __future__ import annotations

from cyberbrief.compose.document import Block, Listing, ListItem
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.points import main_point, spoken
from cyberbrief.compose.sections.records import entry_blocks
from cyberbrief.compose.sheet import Sheet, joined
from cyberbrief.domain.brief import Section
from cyberbrief.domain.position import Position
from cyberbrief.domain.talking_point import Handling, TalkingPoint


def blocks(sheet: Sheet, scope: Scope, section: Section) -> list[Block]:
    """Return the points to make as one numbered list, and what else was put here around it."""
    before: list[Block] = []
    items: list[ListItem] = []
    after: list[Block] = []
    for entry in section.entries:
        record = sheet.materials.records.get(entry.record)
        if isinstance(record, TalkingPoint):
            if record.handling is Handling.TO_MAKE:
                items.extend(main_point(sheet, record))
            else:
                after.append(spoken(sheet, record))
            after.extend(sheet.blocks(sheet.materials.brief, "text", element=entry))
        elif isinstance(record, Position):
            items.extend(_position(sheet, record))
            after.extend(sheet.blocks(sheet.materials.brief, "text", element=entry))
        else:
            (after if items else before).extend(entry_blocks(sheet, scope, section, entry))
    numbered: list[Block] = [Listing(tuple(items), ordered=True)] if items else []
    return [*before, *numbered, *after]


def _position(sheet: Sheet, position: Position) -> list[ListItem]:
    topic, objective = sheet.title(position), sheet.flowing(position, "objective")
    if topic is None:
        return [ListItem(objective)] if objective else []
    named = joined(topic, "." if objective else "", bold=True)
    return [ListItem(joined(named, " ", objective) if objective else named)]
