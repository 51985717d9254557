"""Coverage: each agenda item, each remark that is sure to come, each party is provided for."""

from __future__ import annotations

from collections.abc import Iterator

from cyberbrief.compose.preflight.finding import AS_OUTLINED, Case, Finding, named, warning
from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.dossier import AgendaItem
from cyberbrief.domain.position import Position
from cyberbrief.domain.talking_point import Handling, Likelihood, TalkingPoint
from cyberbrief.domain.words import words


def agenda(case: Case) -> Iterator[Finding]:
    """Yield a finding for each agenda item without a position or without a point to make."""
    materials = case.materials
    for item in materials.of(AgendaItem):
        positions = materials.where(Position, "agenda_item", item.id)
        if not positions:
            yield warning(
                "agenda",
                item.id,
                "",
                words("Agenda item {title} has no position.", title=named(item.title)),
                "Write what we want on it, or name the item in a position.",
            )
        about = {position.id for position in positions}
        points = (one for one in materials.of(TalkingPoint) if one.handling is Handling.TO_MAKE)
        if not any(point.agenda_item == item.id or point.position in about for point in points):
            yield warning(
                "agenda",
                item.id,
                "",
                words("Agenda item {title} has no point to make.", title=named(item.title)),
                "Write what we say on it.",
            )


def certain_answers(case: Case) -> Iterator[Finding]:
    """Yield a finding for each remark that is certain to come and has no answer, or none in this brief."""
    printed = {source.record for source in case.composition.sources}
    outlined = case.variant.name in AS_OUTLINED
    for point in _concerned(case):
        if point.likelihood is not Likelihood.CERTAIN or not point.raised_as.strip():
            continue
        if not point.text.strip() or point.handling is Handling.DO_NOT_RAISE:
            yield warning(
                "certain-answer",
                point.id,
                "text",
                words("{raised_as} is certain to be raised and has no answer.", raised_as=named(point.raised_as)),
                "Write an answer to give if raised.",
            )
        elif outlined and point.id not in printed:
            yield warning(
                "certain-answer",
                point.id,
                "text",
                words(
                    "{raised_as} is certain to be raised; its answer does not stand in this brief.",
                    raised_as=named(point.raised_as),
                ),
                "Put the answer into the outline.",
            )


def _concerned(case: Case) -> Iterator[TalkingPoint]:
    about = {position.id for position in case.scope.positions()}
    entered = {point.id for point in case.scope.entered(TalkingPoint)}
    for point in case.materials.of(TalkingPoint):
        if point.id in entered or point.position in about or not point.position:
            yield point


def profiles(case: Case) -> Iterator[Finding]:
    """Yield a finding for each delegation of the dossier of whom nothing is written."""
    materials = case.materials
    for one in dict.fromkeys(materials.dossier.delegations):
        party = materials.get(Counterpart, one)
        if party is None:
            yield warning(
                "profile",
                materials.dossier.id,
                "delegations",
                "A delegation of this dossier is no longer in the library.",
                "Take it off the list of delegations, or restore it.",
            )
        elif not any((party.objectives, party.interests, party.style, party.protocol, party.relations)):
            yield warning(
                "profile",
                party.id,
                "objectives",
                words("{name} has no profile.", name=named(party.name)),
                "Write what they want and how they work.",
            )
