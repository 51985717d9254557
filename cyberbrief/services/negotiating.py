"""The negotiation space of a position against every counterpart, and what can be done about it there.

Steps are put at an outcome, a step of theirs is noted, and packages are made, each as one step of undo.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple, cast

from cyberbrief.domain.characters import LONGEST_LINE
from cyberbrief.domain.counterpart import Counterpart, PartyKind
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.instruction import Concession, Gain, Package
from cyberbrief.domain.marking import Marking
from cyberbrief.domain.position import Position
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.space import Space, space
from cyberbrief.domain.stances import Place, current, estimates
from cyberbrief.domain.statement import EstimatedRung, Stance, Statement
from cyberbrief.domain.trades import Trade
from cyberbrief.domain.words import words
from cyberbrief.host.clock import now
from cyberbrief.host.identifiers import new_id
from cyberbrief.services import adding, editing, reading
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.workspace import Workspace


class Facing(NamedTuple):
    """A counterpart across the table: where it stands, whose estimate is drawn, and the space between us."""

    counterpart: Counterpart
    stance: Stance | None
    estimate: Stance | None
    space: Space


class SpacePage(NamedTuple):
    """A position with the space to every counterpart, and what a trade could be made of."""

    position: Position
    facings: tuple[Facing, ...]
    packages: tuple[Package, ...]
    linked: tuple[Position, ...]
    estimates: Mapping[Place, Stance]
    statements: Mapping[RecordId, Statement]
    titles: Mapping[RecordId, str]
    markings: tuple[Marking, ...]

    def facing(self, counterpart: RecordId) -> Facing | None:
        """Return one counterpart's space."""
        return next((one for one in self.facings if one.counterpart.id == counterpart), None)

    def stances_of(self, counterpart: RecordId) -> Mapping[RecordId, Stance]:
        """Return a counterpart's stances by position."""
        return {place[1]: one for place, one in self.estimates.items() if place[0] == counterpart}


def page(workspace: Workspace, position_id: RecordId) -> SpacePage:
    """Return the space of a position; raises WrongUseError where there is no such position."""
    with workspace.store.reading() as transaction:
        position = cast("Position", kept_or_wrong(transaction, position_id, Position.KIND).record)
        dossier = cast("Dossier", kept_or_wrong(transaction, position.dossier, Dossier.KIND).record)
        stances = cast("list[Stance]", list(transaction.records.of_kind(Stance.KIND, dossier.id)))
        packages = cast("list[Package]", list(transaction.records.of_kind(Package.KIND, dossier.id)))
        positions = cast("list[Position]", list(transaction.records.of_kind(Position.KIND, dossier.id)))
        ours = {rung.declared_in for rung in position.ladder} - {""}
        sources = {rung.source for one in stances for rung in one.estimate} - {""} | ours
        here = {one.counterpart for one in stances if one.position == position_id}
        near = transaction.records.many({*dossier.delegations, *here, *sources})
    parties = _parties(dossier, here, near)
    holding, estimated = current(stances), estimates(stances)
    facings = tuple(_facing(position, party, holding, estimated) for party in parties)
    about = tuple(one for one in packages if _concerns(one, position_id))
    linked = tuple(one for one in positions if one.id in position.trade_offs or position_id in one.trade_offs)
    shown: tuple[Record, ...] = (position, *parties, *about, *linked)
    shown = (*shown, *(one for facing in facings for one in (facing.stance, facing.estimate) if one is not None))
    return SpacePage(
        position=position,
        facings=facings,
        packages=about,
        linked=linked,
        estimates=estimated,
        statements={key: one for key, one in near.items() if isinstance(one, Statement)},
        titles={one.id: one.title_text for one in positions},
        markings=tuple({Marking(record.marking, record.caveats) for record in shown}),
    )


def _parties(dossier: Dossier, here: set[RecordId], near: Mapping[RecordId, Record]) -> list[Counterpart]:
    """Return those at the table in its order, then others with a stance; companies and bodies only with a stance."""
    found = [near[one] for one in dict.fromkeys((*dossier.delegations, *sorted(here))) if one in near]
    parties = [one for one in found if isinstance(one, Counterpart)]
    return [one for one in parties if one.id in here or one.party is PartyKind.STATE]


def _facing(
    position: Position, party: Counterpart, holding: Mapping[Place, Stance], estimated: Mapping[Place, Stance]
) -> Facing:
    place = (party.id, position.id)
    return Facing(party, holding.get(place), estimated.get(place), space(position, estimated.get(place)))


def _concerns(package: Package, position: RecordId) -> bool:
    parts: Iterable[RecordId] = (*(one.position for one in package.gives), *(one.position for one in package.gets))
    return position in parts


def place_step(workspace: Workspace, position_id: RecordId, rung: str, outcome: str) -> None:
    """Put a step of our ladder at an outcome ("" for at none)."""
    before = cast("Position", reading.record(workspace, position_id, Position.KIND))
    ladder = tuple(dataclasses.replace(one, outcome=outcome) if one.id == rung else one for one in before.ladder)
    editing.change(workspace, before, dataclasses.replace(before, ladder=ladder))


def place_estimate(workspace: Workspace, stance_id: RecordId, rung: str, outcome: str) -> None:
    """Put an estimated step of theirs at an outcome ("" for at none)."""
    before = cast("Stance", reading.record(workspace, stance_id, Stance.KIND))
    estimate = tuple(dataclasses.replace(one, outcome=outcome) if one.id == rung else one for one in before.estimate)
    editing.change(workspace, before, dataclasses.replace(before, estimate=estimate))


def note_estimate(
    workspace: Workspace, position_id: RecordId, counterpart: RecordId, kind: str, outcome: str
) -> RecordId:
    """Note a step that we believe to be on their ladder, at an outcome; returns the stance that holds it.

    It goes into the stance that holds the estimate so far, else into a new one of today.
    """
    position = cast("Position", reading.record(workspace, position_id, Position.KIND))
    text = next((one.text for one in position.outcomes if one.id == outcome), "")
    step = EstimatedRung(id=new_id(), kind=kind, text=text, outcome=outcome)
    with workspace.store.reading() as transaction:
        stances = cast("list[Stance]", list(transaction.records.of_kind(Stance.KIND, position.dossier)))
    before = estimates(stances).get((counterpart, position_id))
    if before is not None:
        editing.change(workspace, before, dataclasses.replace(before, estimate=(*before.estimate, step)))
        return before.id
    made = Stance(
        id=new_id(),
        dossier=position.dossier,
        counterpart=counterpart,
        position=position_id,
        as_of=now().astimezone().date(),
        estimate=(step,),
    )
    return adding.add(workspace, [made])[0]


def make_package(
    workspace: Workspace,
    position_id: RecordId,
    counterpart: RecordId,
    trade: Trade | None = None,
    say: Callable[[str], str] = str,
) -> RecordId:
    """Make a package of a trade, or one that has no more than this position to get; returns its id.

    `say` gives its title in the language of whoever makes it.
    """
    position = cast("Position", reading.record(workspace, position_id, Position.KIND))
    if trade is None:
        title = say(words("Package on “{topic}”", topic=position.title_text))
        gives: tuple[Concession, ...] = ()
        gets = (Gain(id=new_id(), position=position_id),)
    else:
        if position_id not in {trade.giving.id, trade.getting.id}:
            raise WrongUseError(
                words("That trade does not concern this position."), words("Choose a trade of this position.")
            )
        title = say(words("{given} for {got}", given=trade.giving.title_text, got=trade.getting.title_text))
        gives = (Concession(id=new_id(), position=trade.giving.id, rung=trade.step.id, text=_line(trade.step.text)),)
        gets = (Gain(id=new_id(), position=trade.getting.id, outcome=trade.outcome, text=trade.outcome_words),)
    made = Package(
        id=new_id(),
        dossier=position.dossier,
        title=title[:LONGEST_LINE],
        counterpart=counterpart,
        gives=gives,
        gets=gets,
        marking=position.marking,
    )
    return adding.add(workspace, [made])[0]


def _line(text: str) -> str:
    return " ".join(text.split())[:LONGEST_LINE]
