"""Partner lines: for each issue what we want, how we open, why, and what we will say; no step below the opening."""

from __future__ import annotations

from collections.abc import Iterator

from cyberbrief.compose.document import Block, DocumentSection, Listing, Manner, Paragraph
from cyberbrief.compose.papers.declared import red_lines
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.concerns import concern_blocks
from cyberbrief.compose.sections.points import main_point, spoken
from cyberbrief.compose.sections.press import quoted
from cyberbrief.compose.sections.registers import register_blocks
from cyberbrief.compose.sheet import Sheet, heading, joined, led
from cyberbrief.domain.concern import Concern, Measure
from cyberbrief.domain.position import Position, RungKind
from cyberbrief.domain.talking_point import Handling


def sections(sheet: Sheet, scope: Scope) -> Iterator[DocumentSection]:
    """Yield a section for each position of the brief, then the register entries and concerns released to partners."""
    number = 0
    for position in scope.positions():
        blocks = _lines(sheet, scope, position)
        if blocks:
            number += 1
            topic = heading(sheet.title(position) or "Issue", 1, f"{number}.")
            yield DocumentSection(position.id, (topic, *blocks))
    measures = register_blocks(sheet, scope.entered(Measure), 2)
    concerns = [block for one in scope.entered(Concern) for block in concern_blocks(sheet, scope, one, 2)]
    for key, title, blocks in (("registers", "Registers", measures), ("concerns", "Concerns", concerns)):
        if blocks:
            number += 1
            yield DocumentSection(key, (heading(title, 1, f"{number}."), *blocks))


def _lines(sheet: Sheet, scope: Scope, position: Position) -> list[Block]:
    found: list[Block] = sheet.blocks(position, "objective", Manner.LEAD)
    for rung in position.ladder:
        if rung.kind is not RungKind.OPENING:
            continue
        opening = sheet.passages(position, "text", rung)
        found += [Paragraph(line) for line in led(joined("Opening:", bold=True), opening)]
        proposed = sheet.passages(position, "proposed_language", rung)
        if proposed:
            found += [Paragraph(joined("Proposed language"), Manner.LABEL)]
            found += [Paragraph(line, Manner.QUOTE) for line in proposed]
    found += [Paragraph(line) for line in led(joined("Why.", bold=True), sheet.passages(position, "rationale"))]
    points = scope.points_of(position, Handling.TO_MAKE)
    if points:
        found.append(Paragraph(joined("What we will say"), Manner.LABEL))
        found.append(Listing(tuple(item for point in points for item in main_point(sheet, point))))
    found += [spoken(sheet, point, timed=False) for point in scope.points_of(position, Handling.IF_RAISED)]
    found += red_lines(sheet, position)
    press = [
        line for point in scope.points_of(position, Handling.PRESS) for line in quoted(sheet.passages(point, "text"))
    ]
    if press:
        found += [Paragraph(joined("Press line"), Manner.LABEL), *(Paragraph(line) for line in press)]
    return found
