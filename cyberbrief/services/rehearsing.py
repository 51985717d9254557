"""What is rehearsed: the points of an agenda item, a position or a brief in their spoken order, each with its answers.

What is held in reserve, or is not to be raised, is left out unless it is asked for: a rehearsal is read aloud, often in
rooms with thin walls.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, cast

from cyberbrief.compose.document import Passage, TimeRange
from cyberbrief.compose.markdown import REFERENCE_MARK, passages
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.speaking_time import total
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.dossier import AgendaItem, Capacity, Dossier
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.paces import Paces
from cyberbrief.domain.position import Position
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.talking_point import Handling, Likelihood, TalkingPoint
from cyberbrief.domain.words import words
from cyberbrief.services.gathering import from_material, gather_in
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.timing import on_item, time_of_words
from cyberbrief.services.workspace import Workspace
from cyberbrief.store.transaction import Transaction

_ANSWERS = (Handling.IF_RAISED, Handling.IF_PRESSED)
_HELD_BACK = (Handling.RESERVE, Handling.DO_NOT_RAISE)
_LIKELIEST = tuple(Likelihood)
_FIRST = tuple(Handling)


class Answer(NamedTuple):
    """What we answer if they raise or press something, and who would."""

    point: TalkingPoint
    party: str
    raised_as: str
    paragraphs: tuple[Passage, ...]


class Line(NamedTuple):
    """One point on the screen: its words, on which item, how long it takes, what they may say to it."""

    point: TalkingPoint
    paragraphs: tuple[Passage, ...]
    item: RecordId
    time: TimeRange
    answers: tuple[Answer, ...]


class Script(NamedTuple):
    """What is read aloud, in order; `allotted` has seconds by capacity, 0 or none where nobody said."""

    title: str
    lines: tuple[Line, ...]
    items: tuple[AgendaItem, ...]
    allotted: Mapping[Capacity, int]
    interpreted: bool
    held_back: int
    shown: tuple[Record, ...]


def script(workspace: Workspace, record: RecordId, *, held_back: bool = False) -> Script:
    """Return the script of an agenda item, a position, a point's item, or a brief.

    `held_back` puts what is in reserve or not to be raised behind the rest; without it those points are counted alone.

    Raises:
        WrongUseError: the record is gone, or nothing is spoken on its kind.
    """
    with workspace.store.reading() as transaction:
        about = kept_or_wrong(transaction, record).record
        if isinstance(about, Brief):
            scope = Scope(gather_in(workspace, transaction, about.id))
            known = scope.materials.records
            made = list(scope.points(Handling.TO_MAKE))
            hidden = list(scope.points(*_HELD_BACK))
        else:
            known = _known(transaction, about)
            made, hidden = _points(about, known, Handling.TO_MAKE), _points(about, known, *_HELD_BACK)
    positions = {one.id: one for one in known.values() if isinstance(one, Position)}
    made = _by_item(made, positions, known)
    answering = _answering(known)
    lines = tuple(
        _line(point, positions, known, answering, workspace.paces) for point in (*made, *(hidden if held_back else ()))
    )
    items = tuple({one.item: one.item for one in lines})
    kept = tuple(item for one in items if isinstance(item := known.get(one), AgendaItem))
    shown: list[Record] = [about, *kept]
    for line in lines:
        shown += [line.point, *(answer.point for answer in line.answers)]
    return Script(
        title=_title(about, known),
        lines=lines,
        items=kept,
        allotted=_allotted(kept),
        interpreted=any(item.interpreted for item in kept),
        held_back=len(hidden),
        shown=tuple(shown),
    )


def _known(transaction: Transaction, about: Record) -> Mapping[RecordId, Record]:
    if not isinstance(about, AgendaItem | Position | TalkingPoint):
        raise WrongUseError(
            words("Nothing is spoken on this."), words("Rehearse an agenda item, a position, a point or a brief.")
        )
    return {record.id: record for record in transaction.records.dossier_material(about.dossier)}


def _points(about: Record, known: Mapping[RecordId, Record], *handlings: Handling) -> list[TalkingPoint]:
    """Return the points on an item, for a position, or of the item that a point is made on, in their order."""
    positions = {one.id: one for one in known.values() if isinstance(one, Position)}
    points = [one for one in known.values() if isinstance(one, TalkingPoint) and one.handling in handlings]
    points.sort(key=lambda one: (one.order, one.id))
    if isinstance(about, Position):
        return [one for one in points if one.position == about.id]
    item = about.id
    if isinstance(about, TalkingPoint):
        item = on_item(about, positions)
        if not item:
            return [one for one in points if one.position == about.position or one.id == about.id]
    return [one for one in points if on_item(one, positions) == item]


def _by_item(
    points: Sequence[TalkingPoint], positions: Mapping[RecordId, Position], known: Mapping[RecordId, Record]
) -> list[TalkingPoint]:
    """Return points gathered by agenda item, the item of the first one first; on an item they keep their order."""
    gathered: dict[RecordId, list[TalkingPoint]] = {}
    for point in points:
        item = on_item(point, positions)
        gathered.setdefault(item if item in known else "", []).append(point)
    return [point for of_item in gathered.values() for point in of_item]


def _line(
    point: TalkingPoint,
    positions: Mapping[RecordId, Position],
    known: Mapping[RecordId, Record],
    answering: Mapping[RecordId, Sequence[TalkingPoint]],
    paces: Paces,
) -> Line:
    item = known.get(on_item(point, positions))
    spoken_on = item if isinstance(item, AgendaItem) else None
    found = answering.get(point.position, ()) if point.position and point.handling is Handling.TO_MAKE else ()
    answers = tuple(_answers(found, known))
    time = time_of_words(point.text, spoken_on, paces)
    return Line(point, _read(point.text, point.language), spoken_on.id if spoken_on else "", time, answers)


def _answering(known: Mapping[RecordId, Record]) -> Mapping[RecordId, Sequence[TalkingPoint]]:
    """Return the answers on each position."""
    found: dict[RecordId, list[TalkingPoint]] = {}
    for one in known.values():
        if isinstance(one, TalkingPoint) and one.handling in _ANSWERS:
            found.setdefault(one.position, []).append(one)
    return found


def _answers(found: Iterable[TalkingPoint], known: Mapping[RecordId, Record]) -> Iterable[Answer]:
    """Yield answers, what is surest to be raised first."""
    for one in sorted(
        found, key=lambda one: (_LIKELIEST.index(one.likelihood), _FIRST.index(one.handling), one.order, one.id)
    ):
        party = known.get(one.answers)
        name = party.name if isinstance(party, Counterpart) else ""
        yield Answer(one, name, one.raised_as, _read(one.text, one.language))


def _read(text: str, language: str) -> tuple[Passage, ...]:
    return passages(REFERENCE_MARK.sub("", text), language=language)


def _title(about: Record, known: Mapping[RecordId, Record]) -> str:
    if isinstance(about, TalkingPoint):
        positions = {one.id: one for one in known.values() if isinstance(one, Position)}
        near = known.get(on_item(about, positions)) or known.get(about.position)
        return near.title_text if near is not None else about.title_text
    return about.title_text


def _allotted(items: Sequence[AgendaItem]) -> Mapping[Capacity, int]:
    """Return the time that we have in each capacity: over several items, those that allot it count together."""
    found: dict[Capacity, int] = {}
    for item in items:
        for allotment in item.allotments:
            found[allotment.capacity] = found.get(allotment.capacity, 0) + allotment.seconds
    return {capacity: found[capacity] for capacity in Capacity if capacity in found}


class Choice(NamedTuple):
    """Something that can be rehearsed: how many points, and how long they take."""

    record: Record
    title: str
    points: int
    time: TimeRange


def choices(workspace: Workspace, dossier: RecordId) -> tuple[Choice, ...]:
    """Return the agenda items and the briefs of a dossier on which there is something to say."""
    with workspace.store.reading() as transaction:
        about = cast("Dossier", kept_or_wrong(transaction, dossier, Dossier.KIND).record)
        kept = {record.id: record for record in transaction.records.dossier_material(dossier)}
    positions = {one.id: one for one in kept.values() if isinstance(one, Position)}
    items = {one.id: one for one in kept.values() if isinstance(one, AgendaItem)}
    on_items: dict[RecordId, list[TalkingPoint]] = {}
    for one in kept.values():
        if isinstance(one, TalkingPoint) and one.handling is Handling.TO_MAKE:
            on_items.setdefault(on_item(one, positions), []).append(one)
    spoken: list[tuple[Record, list[TalkingPoint]]] = [
        (item, on_items.get(item.id, []))
        for item in sorted(items.values(), key=lambda one: (one.order, one.number, one.id))
    ]
    for brief in (one for one in kept.values() if isinstance(one, Brief)):
        scope = Scope(from_material(workspace, about, brief, kept.values()))
        spoken.append((brief, list(scope.points(Handling.TO_MAKE))))
    found = []
    for record, points in spoken:
        if points:
            number = f"{record.number}  " if isinstance(record, AgendaItem) and record.number else ""
            time = total(time_of_words(one.text, items.get(on_item(one, positions)), workspace.paces) for one in points)
            found.append(Choice(record, f"{number}{record.title_text}", len(points), time))
    return tuple(found)
