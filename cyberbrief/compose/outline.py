"""Ready-made outlines: the sections of a good brief, filled with what the dossier holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from cyberbrief.compose.materials import Materials
from cyberbrief.domain.amendment import Amendment
from cyberbrief.domain.brief import Entry, Section, SectionRole
from cyberbrief.domain.concern import Concern, ConcernState, Measure
from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.dossier import AgendaItem
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.instruction import Package, PackageState
from cyberbrief.domain.meeting import Meeting
from cyberbrief.domain.position import Position, PositionStatus, Priority
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.statement import Setting, Stance, Statement
from cyberbrief.domain.talking_point import Handling, Likelihood, TalkingPoint
from cyberbrief.domain.words import words


class Pattern(NamedTuple):
    """A section of an outline without what stands in it."""

    role: SectionRole
    title: str = ""
    level: int = 1


OUTLINES: Mapping[str, tuple[SectionRole, ...]] = {
    "negotiation": (
        *(SectionRole.PURPOSE, SectionRole.MAIN_POINTS, SectionRole.ANSWERS, SectionRole.RESERVE, SectionRole.PRESS),
        *(SectionRole.BACKGROUND, SectionRole.POSITIONS, SectionRole.PROFILES, SectionRole.LADDERS),
    ),
    "bilateral": (
        *(SectionRole.PURPOSE, SectionRole.MAIN_POINTS, SectionRole.ANSWERS, SectionRole.CONCERNS),
        *(SectionRole.RESERVE, SectionRole.PRESS, SectionRole.BACKGROUND, SectionRole.POSITIONS),
        *(SectionRole.PACKAGES, SectionRole.PROFILES, SectionRole.LADDERS),
    ),
    "session": (
        *(SectionRole.PURPOSE, SectionRole.AGENDA, SectionRole.POSITIONS, SectionRole.ANSWERS, SectionRole.RESERVE),
        *(SectionRole.CONCERNS, SectionRole.REGISTERS, SectionRole.PACKAGES, SectionRole.PRESS),
        *(SectionRole.BACKGROUND, SectionRole.PROFILES, SectionRole.LADDERS),
    ),
    "statement": (SectionRole.ALIGNMENT, SectionRole.DELIVERY),
    "explanation": (SectionRole.ALIGNMENT, SectionRole.DELIVERY),
    "nonpaper": (SectionRole.PROPOSALS,),
    "amendments": (SectionRole.AMENDMENTS,),
    "readout": (SectionRole.MEETINGS,),
    "summary": (SectionRole.PURPOSE, SectionRole.MAIN_POINTS, SectionRole.ANSWERS, SectionRole.PRESS),
}
# What a brief can do without, and so has no empty section for.
_OPTIONAL = frozenset(
    {
        SectionRole.ALIGNMENT,
        SectionRole.AGENDA,
        SectionRole.CONCERNS,
        SectionRole.REGISTERS,
        SectionRole.PACKAGES,
        SectionRole.RESERVE,
    }
)
# Whoever reads for a minister wants at most four main points.
_MAIN_POINTS = 4
_RECENT_MEETINGS = 2


def ready_made(name: str, materials: Materials, new_id: Callable[[], str]) -> tuple[Section, ...]:
    """Return the sections of a ready-made outline, filled from a dossier's records; ids come from `new_id`.

    Raises:
        WrongUseError: there is no such outline.
    """
    roles = OUTLINES.get(name)
    if roles is None:
        raise WrongUseError(
            words("There is no ready-made outline called “{name}”.", name=name),
            words("Use one of: {outlines}.", outlines=", ".join(OUTLINES)),
        )
    made = filled([Pattern(role) for role in roles], materials, new_id)
    return tuple(section for section in made if section.entries or section.role not in _OPTIONAL)


def filled(patterns: Sequence[Pattern], materials: Materials, new_id: Callable[[], str]) -> tuple[Section, ...]:
    """Return a section for each pattern, filled from a dossier's records; ids come from `new_id`."""
    choosing = _Choosing(materials, with_main_points=any(one.role is SectionRole.MAIN_POINTS for one in patterns))
    sections = []
    for pattern in patterns:
        entries = tuple(Entry(id=new_id(), record=one) for one in choosing.for_role(pattern.role))
        section = Section(id=new_id(), role=pattern.role, title=pattern.title, level=pattern.level, entries=entries)
        sections.append(section)
    return tuple(sections)


class _Choosing:
    """Which of a dossier's records belong into which section."""

    def __init__(self, materials: Materials, *, with_main_points: bool) -> None:
        self._materials = materials
        live = [one for one in materials.of(Position) if one.status is not PositionStatus.SUPERSEDED]
        ranks = tuple(Priority)
        self._positions = sorted(live, key=lambda one: ranks.index(one.priority))
        self._points = materials.of(TalkingPoint)
        self._main = self._main_points() if with_main_points else ()

    def for_role(self, role: SectionRole) -> Iterable[RecordId]:
        """Return the ids of the records of a section."""
        choose: Mapping[SectionRole, Callable[[], Iterable[RecordId]]] = {
            SectionRole.PURPOSE: lambda: (self._materials.dossier.id,),
            SectionRole.MAIN_POINTS: lambda: self._main,
            SectionRole.ANSWERS: self._answers,
            SectionRole.RESERVE: lambda: self._handled(Handling.RESERVE, Handling.DO_NOT_RAISE),
            SectionRole.PRESS: lambda: self._handled(Handling.PRESS),
            SectionRole.BACKGROUND: self._meetings,
            SectionRole.POSITIONS: self._positions_with_points,
            SectionRole.LADDERS: lambda: (one.id for one in self._positions if one.ladder),
            SectionRole.AGENDA: lambda: _ids(self._materials.of(AgendaItem)),
            SectionRole.PROFILES: self._parties,
            SectionRole.CONCERNS: self._concerns,
            SectionRole.REGISTERS: lambda: _ids(self._materials.of(Measure)),
            SectionRole.PACKAGES: self._packages,
            SectionRole.FREE: tuple,
            SectionRole.ALIGNMENT: self._statements_of_groups,
            SectionRole.DELIVERY: self._delivered,
            SectionRole.PROPOSALS: lambda: _ids(self._positions[:1]),
            SectionRole.AMENDMENTS: lambda: _ids(self._materials.of(Amendment)),
            SectionRole.MEETINGS: lambda: tuple(self._meetings())[:1],
        }
        return choose[role]()

    def _handled(self, *handlings: Handling) -> Iterable[RecordId]:
        return _ids(point for point in self._points if point.handling in handlings)

    def _main_points(self) -> tuple[RecordId, ...]:
        """Return up to four points to make: the first of each position by priority, then the next ones."""
        to_make = [point for point in self._points if point.handling is Handling.TO_MAKE]
        by_position = [[point.id for point in to_make if point.position == one.id] for one in self._positions]
        placed = {point for points in by_position for point in points}
        by_position.append([point.id for point in to_make if point.id not in placed])
        rounds = max((len(points) for points in by_position), default=0)
        chosen = [points[turn] for turn in range(rounds) for points in by_position if turn < len(points)]
        kept = set(chosen[:_MAIN_POINTS])
        return tuple(point for points in by_position for point in points if point in kept)

    def _answers(self) -> Iterable[RecordId]:
        ranks = tuple(Likelihood)
        wanted: list[TalkingPoint] = [
            point for point in self._points if point.handling in {Handling.IF_RAISED, Handling.IF_PRESSED}
        ]
        wanted.sort(key=lambda point: ranks.index(point.likelihood))
        return _ids(wanted)

    def _positions_with_points(self) -> Iterable[RecordId]:
        for position in self._positions:
            yield position.id
            for point in self._materials.where(TalkingPoint, "position", position.id):
                if point.handling is Handling.TO_MAKE and point.id not in self._main:
                    yield point.id
        placed = {position.id for position in self._materials.of(Position)}
        free = (point for point in self._points if point.handling is Handling.TO_MAKE and point.position not in placed)
        yield from (point.id for point in free if point.id not in self._main)

    def _meetings(self) -> Iterable[RecordId]:
        held = [meeting for meeting in self._materials.of(Meeting) if meeting.said.strip() and meeting.starts]
        latest = sorted(held, key=lambda meeting: (meeting.starts, meeting.id), reverse=True)
        return _ids(latest[:_RECENT_MEETINGS])

    def _parties(self) -> Iterable[RecordId]:
        materials = self._materials
        wanted = [
            *materials.dossier.delegations,
            *(stance.counterpart for stance in materials.of(Stance)),
            *(point.answers for point in self._points),
        ]
        return (one for one in dict.fromkeys(wanted) if materials.get(Counterpart, one))

    def _delivered(self) -> Iterable[RecordId]:
        """Return up to four points to make, as a brief has of main points."""
        return self._main_points()

    def _statements_of_groups(self) -> Iterable[RecordId]:
        """Return the latest open statement made on behalf of a group: one that we may wish to join."""
        made = [one for one in self._materials.of(Statement) if one.on_behalf and one.setting is Setting.OPEN]
        return _ids(sorted(made, key=lambda one: (one.said_on is not None, one.said_on, one.id))[-1:])

    def _concerns(self) -> Iterable[RecordId]:
        return _ids(one for one in self._materials.of(Concern) if one.state is not ConcernState.CLOSED)

    def _packages(self) -> Iterable[RecordId]:
        return _ids(one for one in self._materials.of(Package) if one.state is not PackageState.DROPPED)


def _ids(records: Iterable[Record]) -> tuple[RecordId, ...]:
    return tuple(record.id for record in records)
