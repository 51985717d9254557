"""Press line: what may be said to everybody, in quotation marks."""

from __future__ import annotations

from cyberbrief.compose.document import Block, Paragraph, Passage
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.points import spoken
from cyberbrief.compose.sections.records import entry_blocks
from cyberbrief.compose.sheet import Sheet, joined
from cyberbrief.domain.brief import Section
from cyberbrief.domain.position import Position
from cyberbrief.domain.talking_point import Handling, TalkingPoint

_QUOTES = ("“", "„", "«", "‘", '"', "「", "”")


def blocks(sheet: Sheet, scope: Scope, section: Section) -> list[Block]:
    """Return the press lines named and those of the positions named."""
    found: list[Block] = []
    for entry in section.entries:
        record = sheet.materials.records.get(entry.record)
        if isinstance(record, TalkingPoint) and record.handling is Handling.PRESS:
            found.extend(Paragraph(line) for line in quoted(sheet.passages(record, "text")))
        elif isinstance(record, TalkingPoint):
            found.append(spoken(sheet, record))
        elif isinstance(record, Position):
            for point in scope.points_of(record, Handling.PRESS):
                found.extend(Paragraph(line) for line in quoted(sheet.passages(point, "text")))
        else:
            found.extend(entry_blocks(sheet, scope, section, entry))
            continue
        found.extend(sheet.blocks(sheet.materials.brief, "text", element=entry))
    return found


def quoted(lines: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """Return lines in quotation marks, unless they bring their own."""
    if not lines or lines[0].plain.startswith(_QUOTES):
        return lines
    opened = (joined("“", lines[0]), *lines[1:])
    return (*opened[:-1], joined(opened[-1], "”"))
