"""The annotated agenda: each item with its time, our lead, what was decided last time, and what we say."""

from __future__ import annotations

from collections.abc import Iterable

from cyberbrief.compose.document import Block, Facts, Manner, Paragraph, Passage, Run, Source
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.points import spoken
from cyberbrief.compose.sections.stances import stances_table
from cyberbrief.compose.sheet import Sheet, heading, joined, listed
from cyberbrief.compose.speaking_time import clock, clock_range, total
from cyberbrief.domain.dossier import AgendaItem
from cyberbrief.domain.position import Position
from cyberbrief.domain.record import Record
from cyberbrief.domain.statement import Stance
from cyberbrief.domain.talking_point import Handling, TalkingPoint


def item_blocks(sheet: Sheet, scope: Scope, record: Record, level: int) -> list[Block]:
    """Return an agenda item with our positions, points to make and the other parties' stances."""
    assert isinstance(record, AgendaItem)  # noqa: S101  # the caller asks by kind
    named = item_name(sheet, record)
    if named is None:
        return []
    facts = sheet.facts(record, ("lead",))
    points = points_on(sheet, scope, record)
    facts += sheet.fact("Time", time_line(sheet, record, points))
    facts += sheet.facts(record, ("decided_before",))
    found: list[Block] = [heading(named, level)]
    if facts:
        found.append(Facts(tuple(facts)))
    about = sheet.materials.where(Position, "agenda_item", record.id)
    found += issue_blocks(sheet, about, points)
    elsewhere = {position.id for position in about}
    return [*found, *(spoken(sheet, point) for point in points if point.position not in elsewhere)]


def issue_blocks(sheet: Sheet, positions: Iterable[Position], points: Iterable[TalkingPoint]) -> list[Block]:
    """Return for each position what we want, what we say, and who stands where."""
    found: list[Block] = []
    held = tuple(points)
    for position in positions:
        if topic := sheet.title(position):
            objective = sheet.flowing(position, "objective")
            named = joined(joined(topic, ".", bold=True), *((" ", objective) if objective else ()))
            found.append(Paragraph(named, Manner.LEAD))
        found += [spoken(sheet, point) for point in held if point.position == position.id]
        found += stances_table(sheet, sheet.materials.where(Stance, "position", position.id))
    return found


def item_name(sheet: Sheet, item: AgendaItem) -> Passage | None:
    """Return an item as it is called: its number and title."""
    number, title = sheet.line(item, "number"), sheet.line(item, "title")
    if number and title:
        return joined("Item ", number, ". ", title)
    return title or (joined("Item ", number) if number else None)


def points_on(sheet: Sheet, scope: Scope, item: AgendaItem, *handlings: Handling) -> tuple[TalkingPoint, ...]:
    """Return the points of some handlings (to make, where none is given) on an item: its own and its positions'."""
    wanted = handlings or (Handling.TO_MAKE,)
    once: dict[str, TalkingPoint] = {}
    for position in sheet.materials.where(Position, "agenda_item", item.id):
        once.update((point.id, point) for point in scope.points_of(position, *wanted))
    own = (point for point in sheet.materials.where(TalkingPoint, "agenda_item", item.id) if point.handling in wanted)
    once.update((point.id, point) for point in own)
    return tuple(once.values())


def time_line(sheet: Sheet, item: AgendaItem, points: Iterable[TalkingPoint]) -> Passage | None:
    """Return how long our points take and how long we have in each capacity; None where neither is known."""
    held = tuple(points)
    parts: list[Passage] = []
    if held:
        parts.append(joined(clock_range(total(sheet.time(point) for point in held)), " to say"))
    for allotment in item.allotments:
        words = f"{clock(allotment.seconds)} allotted ({allotment.capacity.label.lower()})"
        parts.append(Passage((Run(words),), "", (Source(item.id, "seconds", allotment.id),)))
    if parts and sheet.is_interpreted(item):
        parts.append(joined("interpreted"))
    return listed(parts, " · ") if parts else None
