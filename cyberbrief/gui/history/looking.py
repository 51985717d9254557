"""What the history room reads beside the window: a timeline, two states compared, a brief as it left and as it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from cyberbrief.domain.difference import Piece
from cyberbrief.domain.links import targets_of
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.record_difference import Difference
from cyberbrief.gui.record_titles import named_by, title_of
from cyberbrief.gui.records.value_words import pieces_of
from cyberbrief.services import reading, restoring
from cyberbrief.services.restoring import Comparison, DocumentComparison
from cyberbrief.services.timeline import Moment, Timeline, timeline
from cyberbrief.services.workspace import Workspace

PREVIOUS, NOW, DOCUMENT = "previous", "now", "document"


class Seen(NamedTuple):
    """A timeline with the name of its record."""

    timeline: Timeline
    title: str
    near: Mapping[RecordId, Record]


class Compared(NamedTuple):
    """Two states with what differs, and the pieces by which each difference is shown."""

    comparison: Comparison
    shown: tuple[tuple[Difference, tuple[Piece, ...]], ...]


def see(workspace: Workspace, record: RecordId) -> Seen:
    """Read the timeline of a record."""
    found = timeline(workspace, record)
    near = reading.many(workspace, named_by(found.record))
    return Seen(found, title_of(found.record, near), near)


def states_between(seen: Timeline, chosen: Moment, against: str) -> tuple[Record, Record]:
    """Return two states of a record, the earlier one first: at a moment, and what it is compared with."""
    order = list(seen.states)
    empty = type(seen.record)(id=seen.record.id)
    here = _place(order, chosen.revision)
    if against == PREVIOUS:
        other = here - 1
    elif against == NOW:
        other = len(order) - 1
    else:
        named = next((moment for moment in seen.moments if moment.key == against), chosen)
        other = _place(order, named.revision)
    first, last = sorted((here, other))
    return (seen.states[order[first]] if first >= 0 else empty), (seen.states[order[last]] if last >= 0 else empty)


def compare(workspace: Workspace, earlier: Record, later: Record) -> Compared:
    """Compare two states; links are told by the names of what they lead to."""
    found = restoring.compare_states(earlier, later)
    near = dict(reading.many(workspace, {*targets_of(earlier), *targets_of(later)}))
    near |= reading.many(workspace, {link for record in near.values() for link in named_by(record)})
    return Compared(found, tuple((one, pieces_of(one, near)) for one in found.differences))


def compare_document(workspace: Workspace, moment: Moment) -> DocumentComparison:
    """Compare a brief as it was cleared or exported at a moment with what it says now."""
    return restoring.compare_with_tree(workspace, moment.record, moment.tree)


def _place(order: list[str], revision: str) -> int:
    return order.index(revision) if revision in order else -1
