"""A concern is what may turn into conflict; measures are what trust, norms and capacity are kept in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from cyberbrief.domain.choice import Choice
from cyberbrief.domain.record import (
    KEPT,
    SHARED,
    DossierRecord,
    Element,
    RecordId,
    choice_field,
    day_field,
    elements_field,
    line_field,
    link_field,
    text_field,
)


class Channel(Choice):
    """By which way a concern is raised."""

    DIRECTORY = "directory", "Directory of points of contact"
    HOTLINE = "hotline", "Hotline"
    NOTE = "note", "Note"
    CONSULTATION = "consultation", "Consultation"


class Certainty(Choice):
    """How surely we know what we know."""

    CONFIRMED = "confirmed", "Confirmed"
    PROBABLE = "probable", "Probable"
    POSSIBLE = "possible", "Possible"
    DOUBTFUL = "doubtful", "Doubtful"


class ConcernState(Choice):
    """Where a concern stands."""

    WATCHING = "watching", "Watching"
    RAISED = "raised", "Raised"
    ANSWERED = "answered", "Answered"
    CLOSED = "closed", "Closed"


class Register(Choice):
    """Which register an entry belongs to."""

    CONFIDENCE = "cbm", "Confidence-building measures"
    NORM = "norm", "Norms"
    CAPACITY = "capacity", "Capacity"


class MeasureStatus(Choice):
    """How far a measure is carried out."""

    NOT_STARTED = "not_started", "Not started"
    UNDER_WAY = "under_way", "Under way"
    DONE = "done", "Done"
    NOT_PLANNED = "not_planned", "Not planned"
    UNKNOWN = "unknown", "Not known"


class CapacityDirection(Choice):
    """Whether a capacity entry is offered or needed."""

    NEITHER = "neither", "–"
    OFFER = "offer", "Offer"
    NEED = "need", "Need"


@dataclass(frozen=True, slots=True, kw_only=True)
class Concern(DossierRecord):
    """An incident or practice that we raise, with the way down from it."""

    KIND: ClassVar[str] = "concern"
    LABEL: ClassVar[str] = "Concern"
    PLURAL: ClassVar[str] = "Concerns"

    title: str = line_field("Incident or practice", required=True)
    counterpart: RecordId = link_field("With whom", "counterpart")
    known: str = text_field("What we know")
    certainty: Certainty = choice_field("How surely", Certainty.POSSIBLE, limits=KEPT, assessment=True)
    ask: str = text_field("Our ask", limits=SHARED)
    channel: Channel = choice_field("Channel", Channel.CONSULTATION, limits=SHARED)
    de_escalation: str = text_field("De-escalation line", limits=KEPT)
    unsaid: str = text_field("What we do not say", limits=KEPT)
    state: ConcernState = choice_field("State", ConcernState.WATCHING)


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterpartStatus(Element):
    """How far one counterpart carried out a measure."""

    counterpart: RecordId = link_field("Counterpart", "counterpart", limits=SHARED)
    status: MeasureStatus = choice_field("Status", MeasureStatus.UNKNOWN, limits=SHARED)
    note: str = line_field("Note", limits=SHARED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure(DossierRecord):
    """An entry of a register of trust, norms or capacity."""

    KIND: ClassVar[str] = "measure"
    LABEL: ClassVar[str] = "Register entry"
    PLURAL: ClassVar[str] = "Registers"

    register: Register = choice_field("Register", Register.CONFIDENCE, limits=SHARED)
    title: str = line_field("Title", limits=SHARED, required=True)
    reference: RecordId = link_field("Reference", "reference", limits=SHARED)
    status: MeasureStatus = choice_field("Our status", MeasureStatus.NOT_STARTED, limits=SHARED)
    implementation: str = text_field("What we have done", limits=SHARED)
    proposed_language: str = text_field("Our proposed language", limits=SHARED)
    others: tuple[CounterpartStatus, ...] = elements_field("Counterparts' status", CounterpartStatus, limits=SHARED)
    next_step: str = text_field("Next step", limits=SHARED)
    owner: str = line_field("Owner", limits=SHARED)
    due: date | None = day_field("Due", limits=SHARED)
    direction: CapacityDirection = choice_field("Offer or need", CapacityDirection.NEITHER, limits=SHARED)
    provider: str = line_field("Provider", limits=SHARED)
    recipient: str = line_field("Recipient", limits=SHARED)
