"""The order in which things are spoken: agenda items in a dossier, talking points on their agenda item."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence

from cyberbrief.domain.dossier import AgendaItem
from cyberbrief.domain.edits import changed
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.position import Position
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.talking_point import TalkingPoint
from cyberbrief.domain.words import words
from cyberbrief.services import performing
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.timing import on_item
from cyberbrief.services.workspace import Workspace

Ordered = AgendaItem | TalkingPoint


def move(workspace: Workspace, record: RecordId, beside: RecordId, *, behind: bool) -> bool:
    """Put a record before or behind another of its row, as one step of undo; says whether anything moved.

    A row is the agenda of a dossier, or the points on one agenda item: a point does not leave its item this way.

    Raises:
        WrongUseError: one of them is gone, or is neither an agenda item nor a point.
    """
    with workspace.store.reading() as transaction:
        moved = kept_or_wrong(transaction, record).record
        if not isinstance(moved, Ordered):
            raise WrongUseError(words("This has no place in an order."), words("Move an agenda item or a point."))
        held = transaction.records.of_kind(moved.KIND, moved.dossier)
        positions = {
            one.id: one
            for one in transaction.records.of_kind(Position.KIND, moved.dossier)
            if isinstance(one, Position)
        }
    row = in_order([one for one in held if isinstance(one, Ordered) and alike(one, moved, positions)])
    rest = [one for one in row if one.id != record]
    target = next((place for place, one in enumerate(rest) if one.id == beside), -1)
    if target < 0:
        return False
    target += int(behind)
    after = [*rest[:target], moved, *rest[target:]]
    if [one.id for one in after] == [one.id for one in row]:
        return False
    edits = [
        changed(one, dataclasses.replace(one, order=number))
        for number, one in enumerate(after, 1)
        if one.order != number
    ]
    performing.perform(workspace, edits)
    return True


def alike(one: Ordered, other: Ordered, positions: Mapping[RecordId, Position]) -> bool:
    """Say whether two stand in one row."""
    if isinstance(one, TalkingPoint) and isinstance(other, TalkingPoint):
        return on_item(one, positions) == on_item(other, positions)
    return type(one) is type(other)


def in_order(held: Sequence[Ordered]) -> list[Ordered]:
    """Return what is in one row in its order."""
    return sorted(held, key=lambda one: (one.order, str(getattr(one, "number", "")), one.id))
