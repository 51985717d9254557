"""What a brief is about: the positions, points and parties that its outline names or implies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from cyberbrief.compose.materials import Materials
from cyberbrief.domain.brief import Section, SectionRole
from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.dossier import AgendaItem
from cyberbrief.domain.meeting import Meeting
from cyberbrief.domain.position import Position
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.statement import Stance, Statement
from cyberbrief.domain.talking_point import Handling, TalkingPoint

Kind = TypeVar("Kind", bound=Record)


@dataclass(frozen=True, slots=True)
class Scope:
    """The same questions are asked of full materials (by the final check) and of projected ones (by composers)."""

    materials: Materials
    # Asked once a position and once a party: made on first use.
    _entered: dict[tuple[type[Record], tuple[SectionRole, ...]], tuple[Record, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _named: dict[RecordId, list[TalkingPoint]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def entered(self, kind_class: type[Kind], *roles: SectionRole) -> tuple[Kind, ...]:
        """Return the records of a kind that the outline names, each once, in its order; of some roles alone."""
        key = (kind_class, roles)
        if key not in self._entered:
            once: dict[RecordId, Record] = {}
            for section in self.materials.brief.sections:
                if not roles or section.role in roles:
                    once.update((record.id, record) for record in self.entries_of(section, kind_class))
            self._entered[key] = tuple(once.values())
        return tuple(record for record in self._entered[key] if isinstance(record, kind_class))

    def entries_of(self, section: Section, kind_class: type[Kind]) -> Iterator[Kind]:
        """Yield the records of a kind that a section names."""
        for entry in section.entries:
            record = self.materials.get(kind_class, entry.record)
            if record is not None:
                yield record

    def positions(self) -> tuple[Position, ...]:
        """Return the positions of the brief: those named, and those of the points named; else all of the dossier."""
        once = {position.id: position for position in self.entered(Position)}
        for point in self.entered(TalkingPoint):
            if position := self.materials.get(Position, point.position):
                once.setdefault(position.id, position)
        return tuple(once.values()) or self.materials.of(Position)

    def points_of(self, position: Position, *handlings: Handling) -> tuple[TalkingPoint, ...]:
        """Return a position's points of some handlings: those the outline names, else all there are."""
        if not self._named:
            for point in self.entered(TalkingPoint):
                self._named.setdefault(point.position, []).append(point)
        found = tuple(point for point in self._named.get(position.id, ()) if point.handling in handlings)
        if found:
            return found
        every = self.materials.where(TalkingPoint, "position", position.id)
        return tuple(point for point in every if point.handling in handlings)

    def points(self, *handlings: Handling) -> tuple[TalkingPoint, ...]:
        """Return the brief's points of some handlings: those named, else those of its positions and free ones."""
        named = tuple(point for point in self.entered(TalkingPoint) if point.handling in handlings)
        if named:
            return named
        of_positions = [point for position in self.positions() for point in self.points_of(position, *handlings)]
        if any((self.entered(Position), self.entered(TalkingPoint))):
            return tuple(of_positions)
        free = (
            point for point in self.materials.of(TalkingPoint) if not point.position and point.handling in handlings
        )
        return (*of_positions, *free)

    def counterparts(self) -> tuple[Counterpart, ...]:
        """Return the parties of the brief: those named, of its meeting, whom its points answer; else the dossier's."""
        ids: list[RecordId] = [party.id for party in self.entered(Counterpart)]
        ids += [stance.counterpart for stance in self.entered(Stance)]
        if meeting := self.materials.get(Meeting, self.materials.brief.meeting):
            ids += meeting.counterparts
        ids += [point.answers for point in self.entered(TalkingPoint)]
        once = {party.id: party for one in ids if (party := self.materials.get(Counterpart, one))}
        if once:
            return tuple(once.values())
        there = (self.materials.get(Counterpart, one) for one in self.materials.dossier.delegations)
        return tuple(party for party in there if party is not None)

    def sections_of_meetings(self) -> tuple[Section, ...]:
        """Return the sections of the outline that are about meetings."""
        return tuple(one for one in self.materials.brief.sections if one.role is SectionRole.MEETINGS)

    def meetings(self) -> tuple[Meeting, ...]:
        """Return the meetings of the brief: those its outline names, else the one that it is for."""
        own = self.materials.get(Meeting, self.materials.brief.meeting)
        return self.entered(Meeting) or ((own,) if own is not None else ())

    def agenda(self) -> tuple[AgendaItem, ...]:
        """Return the agenda items that the outline names; else all of the dossier."""
        return self.entered(AgendaItem) or self.materials.of(AgendaItem)

    def record_ids(self) -> frozenset[RecordId]:
        """Return the ids of all that the brief draws on: what its outline names, and what hangs on its positions."""
        materials = self.materials
        found = {materials.brief.id, materials.dossier.id}
        found.update(entry.record for section in materials.brief.sections for entry in section.entries)
        for position in self.positions():
            found.add(position.id)
            found.update(point.id for point in materials.where(TalkingPoint, "position", position.id))
            found.update(stance.id for stance in materials.where(Stance, "position", position.id))
            found.update(statement.id for statement in materials.where(Statement, "positions", position.id))
        found.update(party.id for party in self.counterparts())
        return frozenset(found - {""})
