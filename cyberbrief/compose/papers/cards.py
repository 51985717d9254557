"""Pocket cards: one issue a card: the ask, the points, what they may raise, what we cannot accept, the press line."""

from __future__ import annotations

from collections.abc import Iterator

from cyberbrief.compose.document import Block, DocumentSection, Listing, Manner, Paragraph
from cyberbrief.compose.papers.declared import refusals
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.points import by_likelihood, main_point, spoken
from cyberbrief.compose.sections.press import quoted
from cyberbrief.compose.sheet import Sheet, Words, heading, joined, listed
from cyberbrief.domain.position import Position
from cyberbrief.domain.talking_point import Handling


def sections(sheet: Sheet, scope: Scope) -> Iterator[DocumentSection]:
    """Yield a card for each position of the brief that has something to say."""
    written = [(one, blocks) for one in scope.positions() if (blocks := _card(sheet, scope, one))]
    for number, (position, blocks) in enumerate(written, 1):
        topic = heading(sheet.title(position) or "Card", 1)
        place: list[Words] = [part for part in (sheet.line(position, "paragraphs"),) if part]
        head = Paragraph(listed([*place, f"card {number} of {len(written)}"], " · "), Manner.SMALL)
        yield DocumentSection(position.id, (topic, head, *blocks), new_page=number > 1)


def _card(sheet: Sheet, scope: Scope, position: Position) -> list[Block]:
    found: list[Block] = []
    objective = sheet.passages(position, "objective")
    if objective:
        ask = joined(joined("Ask: ", bold=True), objective[0])
        found += [Paragraph(ask, Manner.LEAD), *(Paragraph(more) for more in objective[1:])]
    points = scope.points_of(position, Handling.TO_MAKE)
    if points:
        found.append(Listing(tuple(item for point in points for item in main_point(sheet, point))))
    raised = by_likelihood(sheet, scope.points_of(position, Handling.IF_RAISED))
    found += [spoken(sheet, point, timed=False) for point in raised]
    found += refusals(sheet, position)
    for point in scope.points_of(position, Handling.PRESS):
        lines = quoted(sheet.passages(point, "text"))
        if lines:
            found.append(Paragraph(joined(joined("Press: ", bold=True), lines[0])))
            found.extend(Paragraph(more) for more in lines[1:])
    return found
