"""How long a brief takes to say, agenda item by agenda item, against the time that we have."""

from __future__ import annotations

from typing import NamedTuple

from cyberbrief.compose.document import TimeRange
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sheet import Sheet
from cyberbrief.compose.speaking_time import total
from cyberbrief.domain.dossier import AgendaItem, Capacity
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.talking_point import Handling, TalkingPoint
from cyberbrief.services.checking import Checked


class Spoken(NamedTuple):
    """What is said on one item: how long it takes, and how many seconds we have (0 where nobody said)."""

    item: RecordId
    title: str
    time: TimeRange
    allotted: int
    capacity: str
    interpreted: bool


def spoken_times(checked: Checked) -> tuple[Spoken, ...]:
    """Return the times of the points to make of a brief, by agenda item, in the brief's order."""
    sheet, scope = Sheet.of(checked.materials, checked.variant), Scope(checked.materials)
    by_item: dict[RecordId, list[TalkingPoint]] = {}
    items: dict[RecordId, AgendaItem | None] = {}
    for point in scope.points(Handling.TO_MAKE):
        item = sheet.item_of(point)
        key = item.id if item is not None else ""
        items[key] = item
        by_item.setdefault(key, []).append(point)
    return tuple(_spoken(sheet, items[key], points) for key, points in by_item.items())


def _spoken(sheet: Sheet, item: AgendaItem | None, points: list[TalkingPoint]) -> Spoken:
    time = total(sheet.time(point) for point in points)
    interpreted = sheet.is_interpreted(item)
    if item is None:
        return Spoken("", "Points to make", time, 0, "", interpreted)
    national = [one for one in item.allotments if one.capacity is Capacity.NATIONAL]
    longest = max(national or item.allotments, key=lambda one: one.seconds, default=None)
    title = f"Item {item.number}" if item.number.strip() else item.title_text
    capacity = longest.capacity.label if longest is not None else ""
    return Spoken(item.id, title, time, longest.seconds if longest is not None else 0, capacity, interpreted)
