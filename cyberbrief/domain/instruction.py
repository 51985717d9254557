"""Instructions are what capital told us; packages are trades across positions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from cyberbrief.domain.choice import Choice
from cyberbrief.domain.record import (
    KEPT,
    DossierRecord,
    Element,
    RecordId,
    choice_field,
    elements_field,
    instant_field,
    line_field,
    link_field,
    text_field,
)


class InstructionState(Choice):
    """Whether an instruction still holds."""

    REQUESTED = "requested", "Requested"
    RECEIVED = "received", "Received"
    SUPERSEDED = "superseded", "Superseded"


class PackageState(Choice):
    """Where a package stands."""

    IDEA = "idea", "Idea"
    OFFERED = "offered", "Offered"
    AGREED = "agreed", "Agreed"
    DROPPED = "dropped", "Dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRung(Element):
    """A step of a ladder that an instruction sets."""

    position: RecordId = link_field("Position", "position")
    rung: str = line_field("Step", structural=True, searchable=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Instruction(DossierRecord):
    """What capital told us, with the steps that it sets."""

    KIND: ClassVar[str] = "instruction"
    LABEL: ClassVar[str] = "Instruction"
    PLURAL: ClassVar[str] = "Instructions"
    TITLE: ClassVar[str] = "reference"

    reference: str = line_field("Reference", required=True)
    sender: str = line_field("Sender")
    received: datetime | None = instant_field("Received")
    text: str = text_field("Text")
    sets: tuple[SetRung, ...] = elements_field("Steps it sets", SetRung)
    supersedes: RecordId = link_field("Supersedes", "instruction")
    state: InstructionState = choice_field("State", InstructionState.RECEIVED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Concession(Element):
    """What we give: a position down to one of its steps."""

    position: RecordId = link_field("Position", "position", limits=KEPT)
    rung: str = line_field("Step", structural=True, searchable=False, limits=KEPT)
    text: str = line_field("In words", limits=KEPT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gain(Element):
    """What we get: a position up to one of its outcomes."""

    position: RecordId = link_field("Position", "position", limits=KEPT)
    outcome: str = line_field("Outcome", structural=True, searchable=False, limits=KEPT)
    text: str = line_field("In words", limits=KEPT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Package(DossierRecord):
    """A trade across positions."""

    KIND: ClassVar[str] = "package"
    LABEL: ClassVar[str] = "Package"
    PLURAL: ClassVar[str] = "Packages"

    title: str = line_field("Title", limits=KEPT, required=True)
    gives: tuple[Concession, ...] = elements_field("What we give", Concession, limits=KEPT)
    gets: tuple[Gain, ...] = elements_field("What we get", Gain, limits=KEPT)
    counterpart: RecordId = link_field("From whom", "counterpart", limits=KEPT)
    cost: str = text_field("What it costs us", limits=KEPT)
    authority: str = line_field("Authority", limits=KEPT)
    state: PackageState = choice_field("State", PackageState.IDEA, limits=KEPT)
