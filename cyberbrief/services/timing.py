"""How long a brief, an agenda item or a point takes to say, against the time that we have."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from cyberbrief.compose.document import TimeRange
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sheet import Sheet
from cyberbrief.compose.speaking_time import speaking_time, total
from cyberbrief.domain.dossier import AgendaItem, Capacity
from cyberbrief.domain.paces import Paces
from cyberbrief.domain.position import Position
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.talking_point import Handling, TalkingPoint
from cyberbrief.services.checking import Checked
from cyberbrief.services.workspace import Workspace


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
    return tuple(
        _spoken(items[key], total(sheet.time(point) for point in points), interpreted=sheet.is_interpreted(items[key]))
        for key, points in by_item.items()
    )


def time_of_words(words: str, item: AgendaItem | None, paces: Paces) -> TimeRange:
    """Return how long words take to say at the store's paces; on an interpreted agenda item one speaks slower."""
    is_interpreted = item is not None and item.interpreted
    return speaking_time(words, paces.interpreted if is_interpreted else paces.plain, paces.characters)


def time_on_item(workspace: Workspace, item: AgendaItem) -> Spoken:
    """Return how long all points to make on an agenda item of a dossier take, against the time allotted there."""
    with workspace.store.reading() as transaction:
        positions = tuple(transaction.records.of_kind(Position.KIND, item.dossier))
        points = tuple(transaction.records.of_kind(TalkingPoint.KIND, item.dossier))
    on_item = {position.id for position in positions if getattr(position, "agenda_item", "") == item.id}
    said = [
        point.text
        for point in points
        if isinstance(point, TalkingPoint)
        and point.handling is Handling.TO_MAKE
        and (point.agenda_item == item.id or (not point.agenda_item and point.position in on_item))
    ]
    return _spoken(
        item, total(time_of_words(words, item, workspace.paces) for words in said), interpreted=item.interpreted
    )


class Around(NamedTuple):
    """What else is said where a point is said: the other points to make on its item, and the item (None for none)."""

    item: AgendaItem | None
    others: TimeRange


def around(workspace: Workspace, point: TalkingPoint) -> Around:
    """Return what else is said on the agenda item of a point."""
    with workspace.store.reading() as transaction:
        positions = {
            one.id: one
            for one in transaction.records.of_kind(Position.KIND, point.dossier)
            if isinstance(one, Position)
        }
        points = [
            one
            for one in transaction.records.of_kind(TalkingPoint.KIND, point.dossier)
            if isinstance(one, TalkingPoint)
        ]
        link = on_item(point, positions)
        found = transaction.records.many([link]).get(link) if link else None
    item = found if isinstance(found, AgendaItem) else None
    others = [
        time_of_words(one.text, item, workspace.paces)
        for one in points
        if one.id != point.id
        and one.handling is Handling.TO_MAKE
        and item is not None
        and on_item(one, positions) == item.id
    ]
    return Around(item, total(others))


def on_item(point: TalkingPoint, positions: Mapping[RecordId, Position]) -> RecordId:
    """Return the agenda item on which a point is made: its own, else that of its position."""
    if point.agenda_item or point.position not in positions:
        return point.agenda_item
    return positions[point.position].agenda_item


def allotted_on(item: AgendaItem) -> int:
    """Return the seconds that we have on an item: in national capacity, else the longest; 0 where nobody said."""
    return _spoken(item, TimeRange(0, 0), interpreted=item.interpreted).allotted


def _spoken(item: AgendaItem | None, time: TimeRange, *, interpreted: bool) -> Spoken:
    if item is None:
        return Spoken("", "Points to make", time, 0, "", interpreted)
    national = [one for one in item.allotments if one.capacity is Capacity.NATIONAL]
    longest = max(national or item.allotments, key=lambda one: one.seconds, default=None)
    title = f"Item {item.number}" if item.number.strip() else item.title_text
    capacity = longest.capacity.label if longest is not None else ""
    return Spoken(item.id, title, time, longest.seconds if longest is not None else 0, capacity, interpreted)
