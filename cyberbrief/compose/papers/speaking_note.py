"""The speaking note: what is said, in the order in which it is said, with how long each point takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cyberbrief.compose.document import Block, DocumentSection, Manner, Paragraph, Passage, Pause
from cyberbrief.compose.papers.declared import red_lines
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.agenda import item_name, time_line
from cyberbrief.compose.sections.points import by_likelihood, spoken
from cyberbrief.compose.sheet import Sheet, Words, heading, joined, listed, said
from cyberbrief.compose.speaking_time import clock_range, total
from cyberbrief.domain.dossier import AgendaItem
from cyberbrief.domain.position import Position
from cyberbrief.domain.talking_point import Handling, TalkingPoint

_BEHIND = (Handling.IF_RAISED, Handling.IF_PRESSED)


def sections(sheet: Sheet, scope: Scope) -> Iterator[DocumentSection]:
    """Yield one section for each agenda item that we speak on, each on a page of its own."""
    by_item: dict[str, list[TalkingPoint]] = {}
    items: dict[str, AgendaItem | None] = {}
    for point in scope.points(Handling.TO_MAKE):
        item = sheet.item_of(point)
        key = item.id if item else ""
        items[key] = item
        by_item.setdefault(key, []).append(point)
    for key, points in by_item.items():
        blocks = _intervention(sheet, scope, items[key], points)
        yield DocumentSection(key or "points", tuple(blocks), new_page=key != next(iter(by_item)))


def _intervention(sheet: Sheet, scope: Scope, item: AgendaItem | None, points: list[TalkingPoint]) -> list[Block]:
    named = item_name(sheet, item) if item else None
    found: list[Block] = [heading(named or "Points to make", 1)]
    found += [Paragraph(head_line(sheet, item, points), Manner.SMALL), said("Check against delivery", Manner.SMALL)]
    for place, point in enumerate(points):
        found += [*([Pause()] if place else []), spoken(sheet, point)]
    positions = _positions(sheet, points)
    refused = [line for position in positions for line in red_lines(sheet, position)]
    behind = by_likelihood(sheet, (one for position in positions for one in scope.points_of(position, *_BEHIND)))
    if refused:
        found += [heading("What we cannot accept", 2), *refused]
    if behind:
        found += [heading("If they ask", 2), *(spoken(sheet, point) for point in behind)]
    return found


def head_line(sheet: Sheet, item: AgendaItem | None, points: Iterable[TalkingPoint]) -> Passage:
    """Return how long the points take, and how long we have in each capacity."""
    held = tuple(points)
    if item and (line := time_line(sheet, item, held)):
        return line
    parts: list[Words] = [joined(clock_range(total(sheet.time(point) for point in held)), " to say")]
    if sheet.is_interpreted(item):
        parts.append("interpreted")
    return listed(parts, " · ")


def _positions(sheet: Sheet, points: Iterable[TalkingPoint]) -> tuple[Position, ...]:
    once = {point.position: sheet.materials.get(Position, point.position) for point in points}
    return tuple(position for position in once.values() if position is not None)
