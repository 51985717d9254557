"""The speaking note: what is said, in the order in which it is said, with how long each point takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cyberbrief.compose.document import (
    Block,
    Cell,
    Column,
    DocumentSection,
    Manner,
    Paragraph,
    Passage,
    Pause,
    Run,
    Source,
)
from cyberbrief.compose.papers.declared import red_lines
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.agenda import item_name, time_line
from cyberbrief.compose.sections.points import by_likelihood, spoken
from cyberbrief.compose.sheet import Sheet, Words, heading, joined, listed, said, tabled
from cyberbrief.compose.speaking_time import clock, clock_range, total
from cyberbrief.domain.dossier import AgendaItem
from cyberbrief.domain.position import Position
from cyberbrief.domain.talking_point import Handling, TalkingPoint

_FITS, _JUST, _OVER = "Fits", "Just fits", "Too long"
_ALLOTTED = (Column("Capacity", 34), Column("We have", 18), Column("This takes", 26), Column("In the time", 22))
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
    found += [*_allotted(sheet, item, points), said("Check against delivery", Manner.SMALL)]
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


def _allotted(sheet: Sheet, item: AgendaItem | None, points: list[TalkingPoint]) -> list[Block]:
    """Return how long we have in each capacity and how that fits; one line where the forum allots no time."""
    if item is None or not item.allotments:
        return [Paragraph(head_line(sheet, item, points), Manner.SMALL)]
    ours = total(sheet.time(point) for point in points)
    rows = []
    for allotment in item.allotments:
        sources = (Source(item.id, "seconds", allotment.id),)
        capacity = sheet.choice(item, "capacity", allotment) or joined("")
        fits = _FITS if ours.slowest <= allotment.seconds else _JUST if ours.fastest <= allotment.seconds else _OVER
        cells = (
            capacity,
            Passage((Run(clock(allotment.seconds)),), "", sources),
            joined(clock_range(ours)),
            joined(fits),
        )
        rows.append(tuple(Cell((one,)) for one in cells))
    interpreted = [said("Interpreted: speak slowly.", Manner.SMALL)] if sheet.is_interpreted(item) else []
    return [*tabled(_ALLOTTED, rows), *interpreted]


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
