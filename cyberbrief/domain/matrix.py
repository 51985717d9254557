"""The stance matrix: who stands where on each of our positions, in which blocs, and what follows from it.

1. A party stands under the group that has most of the parties in the matrix among its members today; memberships that
   cover one issue alone make no bloc. A group heads its own bloc.
2. With us are those who support it or can live with it; against us those who oppose or would block; the rest is open.
3. States decide. Groups speak and can block; organisations and companies are heard. Only votes of states are counted.
4. A party is isolated on a position where it alone stands against us while at least three who decide are with us.
5. Desk weights bear on counts and on who comes first, never on votes: a vote is a vote.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Any, NamedTuple, TypeVar, cast

from cyberbrief.domain.counterpart import Counterpart, Membership, PartyKind
from cyberbrief.domain.dossier import DecisionRule, Dossier
from cyberbrief.domain.position import Position
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.stances import Place, current
from cyberbrief.domain.statement import AGAINST_US, WITH_US, Stance, StanceLevel

_Value = TypeVar("_Value")
SCORES: Mapping[StanceLevel, int] = {
    StanceLevel.STRONGLY_SUPPORTS: 4,
    StanceLevel.SUPPORTS: 2,
    StanceLevel.CAN_LIVE_WITH: 1,
    StanceLevel.UNDECIDED: 0,
    StanceLevel.OPPOSES: -2,
    StanceLevel.WOULD_BLOCK: -4,
}
FEWEST_AROUND = 3


class RowOrder(Enum):
    """How the rows stand: by bloc, by how far they are with us, or by name."""

    GROUP = "group"
    SUPPORT = "support"
    NAME = "name"


class Counts(NamedTuple):
    """How many are with us, open, and against us; weights count where they are asked for."""

    with_us: int
    open: int
    against: int

    @property
    def all(self) -> int:
        """All of them."""
        return self.with_us + self.open + self.against


@dataclass(frozen=True, slots=True)
class Party:
    """A row: who it is, the id of the group it stands under ("" for none), and whether it takes part."""

    counterpart: Counterpart
    bloc: RecordId = ""
    takes_part: bool = True

    @property
    def id(self) -> RecordId:
        """The counterpart's id."""
        return self.counterpart.id

    @property
    def name(self) -> str:
        """The counterpart's name."""
        return self.counterpart.title_text

    @property
    def decides(self) -> bool:
        """Whether it has a vote, or a voice that consensus needs."""
        return self.takes_part and self.counterpart.party is PartyKind.STATE

    @property
    def can_block(self) -> bool:
        """Whether its no stops a consensus: a state's does, and a group's, which speaks for states."""
        return self.takes_part and self.counterpart.party in {PartyKind.STATE, PartyKind.GROUP}

    @property
    def weight(self) -> int:
        """How much the desk lets it count; what was never weighed counts once."""
        return self.counterpart.weight or 1


class Band(NamedTuple):
    """Rows that stand together; `group` heads them (None for those in no group, or where rows are not grouped)."""

    group: Counterpart | None
    parties: tuple[Party, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Everybody's current stance on each position; `weighted` lets the desk's weights count."""

    rule: DecisionRule
    positions: tuple[Position, ...]
    parties: tuple[Party, ...]
    stances: Mapping[Place, Stance]
    groups: Mapping[RecordId, Counterpart]
    weighted: bool = False
    _known: dict[tuple[str, RecordId], Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def once(self, what: str, whose: RecordId, work_out: Callable[[], _Value]) -> _Value:
        """Return what follows of a party or a position, worked out when it is first asked for."""
        key = (what, whose)
        if key not in self._known:
            self._known[key] = work_out()
        return cast("_Value", self._known[key])

    def stance(self, party: RecordId, position: RecordId) -> Stance | None:
        """Return the stance that holds, or None where nobody noted one."""
        return self.stances.get((party, position))

    def level(self, party: RecordId, position: RecordId) -> StanceLevel:
        """Return where a party stands; not known where nobody noted it."""
        found = self.stances.get((party, position))
        return found.level if found is not None else StanceLevel.NOT_KNOWN

    def with_level(self, party: RecordId, position: RecordId, level: StanceLevel, day: date) -> Matrix:
        """Return the matrix as it is once a stance is set, before the store has kept it."""
        before = self.stance(party, position) or Stance(id="", counterpart=party, position=position)
        after = dataclasses.replace(before, level=level, as_of=day)
        return dataclasses.replace(self, stances={**self.stances, (party, position): after})

    def party(self, party: RecordId) -> Party | None:
        """Return a row by its counterpart."""
        return next((one for one in self.parties if one.id == party), None)

    def position(self, position: RecordId) -> Position | None:
        """Return a column by its position."""
        return next((one for one in self.positions if one.id == position), None)

    def weight(self, party: Party) -> int:
        """Return how often a party counts."""
        return party.weight if self.weighted else 1


def matrix(
    dossier: Dossier,
    positions: Iterable[Position],
    counterparts: Iterable[Counterpart],
    memberships: Iterable[Membership],
    stances: Iterable[Stance],
    day: date,
) -> Matrix:
    """Return the matrix of a dossier on a day: who takes part or has a stance there, against every position."""
    shown = tuple(positions)
    known = {party.id: party for party in counterparts}
    holding = {place: one for place, one in current(stances).items() if place[0] in known}
    taking_part = frozenset(dossier.delegations)
    ids = dict.fromkeys((*dossier.delegations, *(counterpart for counterpart, _ in holding)))
    there = [known[one] for one in ids if one in known]
    blocs = _blocs(there, memberships, day)
    parties = tuple(Party(one, blocs.get(one.id, ""), not taking_part or one.id in taking_part) for one in there)
    groups = {one: known[one] for one in set(blocs.values()) if one in known}
    return Matrix(dossier.rule, shown, parties, holding, groups)


def _blocs(there: list[Counterpart], memberships: Iterable[Membership], day: date) -> dict[RecordId, RecordId]:
    """Return the group that each party stands under."""
    ids = {one.id for one in there}
    holding = [
        one
        for one in memberships
        if one.member in ids and not one.issue.strip() and (one.since or day) <= day <= (one.until or day)
    ]
    sizes = Counter(one.group for one in holding)
    found: dict[RecordId, RecordId] = {}
    for one in sorted(holding, key=lambda kept: (-sizes[kept.group], kept.group)):
        found.setdefault(one.member, one.group)
    return found | {one.id: one.id for one in there if one.id in sizes}


def support(matrix: Matrix, party: Party) -> float | None:
    """Return how far a party is with us, from 4 (strongly, everywhere) to -4; None where nothing is known of it."""

    def work_out() -> float | None:
        known = [SCORES[level] for one in matrix.positions if (level := matrix.level(party.id, one.id)) in SCORES]
        return sum(known) / len(known) if known else None

    return matrix.once("support", party.id, work_out)


def bands(matrix: Matrix, order: RowOrder) -> tuple[Band, ...]:
    """Return the rows in an order: blocs from the one most with us to the one least, in each the nearest first."""
    if order is RowOrder.NAME:
        return (Band(None, tuple(sorted(matrix.parties, key=_by_name))),) if matrix.parties else ()
    nearest = tuple(sorted(matrix.parties, key=lambda party: _by_support(matrix, party)))
    if order is RowOrder.SUPPORT:
        return (Band(None, nearest),) if nearest else ()
    found: dict[RecordId, list[Party]] = {}
    for party in nearest:
        found.setdefault(party.bloc, []).append(party)

    def rank(bloc: RecordId) -> tuple[float, bool, str]:
        group = matrix.groups.get(bloc)
        return -_mean(matrix, found[bloc]), group is None, group.title_text.casefold() if group else ""

    return tuple(Band(matrix.groups.get(bloc), _head_first(found[bloc], bloc)) for bloc in sorted(found, key=rank))


def _head_first(parties: list[Party], bloc: RecordId) -> tuple[Party, ...]:
    return tuple(sorted(parties, key=lambda party: not bloc or party.id != bloc))


def _mean(matrix: Matrix, parties: list[Party]) -> float:
    weighed = [
        (matrix.weight(one), one_support) for one in parties if (one_support := support(matrix, one)) is not None
    ]
    whole = sum(weight for weight, _ in weighed)
    return sum(weight * one for weight, one in weighed) / whole if whole else 0.0


def _by_support(matrix: Matrix, party: Party) -> tuple[bool, float, int, str]:
    known = support(matrix, party)
    return known is None, -(known or 0.0), -matrix.weight(party), party.name.casefold()


def _by_name(party: Party) -> tuple[str, str]:
    return party.name.casefold(), party.id


def counts_on(matrix: Matrix, position: Position) -> Counts:
    """Return how the rows divide on a position."""
    return _counts((matrix.level(one.id, position.id), matrix.weight(one)) for one in matrix.parties)


def counts_of(matrix: Matrix, party: Party) -> Counts:
    """Return how a party's stances divide over the positions; what is not known counts as open."""
    return matrix.once(
        "counts", party.id, lambda: _counts((matrix.level(party.id, one.id), 1) for one in matrix.positions)
    )


def _counts(levels: Iterable[tuple[StanceLevel, int]]) -> Counts:
    with_us = still_open = against = 0
    for level, weight in levels:
        if level in WITH_US:
            with_us += weight
        elif level in AGAINST_US:
            against += weight
        else:
            still_open += weight
    return Counts(with_us=with_us, open=still_open, against=against)
