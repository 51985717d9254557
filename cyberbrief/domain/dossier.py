"""A dossier is one negotiation: its forum, its agenda and its deadlines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from cyberbrief.domain.choice import Choice
from cyberbrief.domain.record import (
    CONVENED,
    OURS,
    ROOM,
    DossierRecord,
    Element,
    Record,
    RecordId,
    VaryingReach,
    choice_field,
    day_field,
    elements_field,
    flag_field,
    instant_field,
    line_field,
    link_field,
    links_field,
    number_field,
    text_field,
)


class DecisionRule(Choice):
    """How the forum decides; majorities are counted only where it votes."""

    CONSENSUS = "consensus", "Consensus"
    MAJORITY = "majority", "Majority"
    TWO_THIRDS = "two_thirds", "Two thirds"


class Capacity(Choice):
    """In which capacity somebody takes the floor; each has its own time."""

    NATIONAL = "national", "National"
    GROUP = "group", "On behalf of a group"
    RIGHT_OF_REPLY = "right_of_reply", "Right of reply"


class DeadlineSetter(Choice):
    """Who set a deadline: the forum's are known to the room, our own are not."""

    FORUM = "forum", "The forum"
    OURSELVES = "ourselves", "Ourselves"


class DeadlineState(Choice):
    """Whether a deadline still runs."""

    OPEN = "open", "Open"
    MET = "met", "Met"
    MISSED = "missed", "Missed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier(Record):
    """One negotiation, with the forum's rules and who takes part."""

    KIND: ClassVar[str] = "dossier"
    LABEL: ClassVar[str] = "Dossier"
    PLURAL: ClassVar[str] = "Dossiers"

    title: str = line_field("Title", required=True)
    forum: str = line_field("Forum", limits=CONVENED, hint="The body that meets, spelt out")
    rule: DecisionRule = choice_field("Decision rule", DecisionRule.CONSENSUS, limits=ROOM)
    mandate: str = text_field("Mandate", limits=ROOM, hint="What the forum was set up to do, with its symbol")
    objective: str = text_field("Our objective", hint="What we want to leave with")
    previous: RecordId = link_field("Last session", "dossier")
    starts: date | None = day_field("Starts", limits=CONVENED)
    ends: date | None = day_field("Ends", limits=CONVENED)
    venue: str = line_field("Venue", limits=CONVENED)
    zone: str = line_field("Time zone", limits=ROOM, searchable=False, hint="For example America/New_York")
    delegations: tuple[RecordId, ...] = links_field("Delegations taking part", "counterpart")
    partners: tuple[RecordId, ...] = links_field(
        "Our partners", "counterpart", hint="The like-minded whom partner lines are for"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Allotment(Element):
    """How long we may speak on an item in one capacity."""

    capacity: Capacity = choice_field("Capacity", Capacity.NATIONAL, limits=ROOM)
    seconds: int = number_field("Time", default=180, limits=ROOM)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem(DossierRecord):
    """An item of the forum's agenda."""

    KIND: ClassVar[str] = "agenda-item"
    LABEL: ClassVar[str] = "Agenda item"
    PLURAL: ClassVar[str] = "Agenda"

    number: str = line_field("Number", limits=ROOM)
    title: str = line_field("Title", limits=ROOM, required=True)
    lead: str = line_field("Our lead")
    allotments: tuple[Allotment, ...] = elements_field("Time allotted", Allotment, limits=ROOM)
    interpreted: bool = flag_field("Interpreted", limits=ROOM)
    decided_before: str = text_field("Decided last time")
    order: int = number_field("Order", structural=True)


_BY_SETTER = VaryingReach("set_by", {DeadlineSetter.FORUM: ROOM, DeadlineSetter.OURSELVES: OURS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline(DossierRecord):
    """What must happen by when: silence expires, inputs are due, a clearance is due."""

    KIND: ClassVar[str] = "deadline"
    LABEL: ClassVar[str] = "Deadline"
    PLURAL: ClassVar[str] = "Deadlines"

    title: str = line_field("What", varies=_BY_SETTER, required=True)
    due: datetime | None = instant_field("Due", varies=_BY_SETTER)
    zone: str = line_field("Time zone", varies=_BY_SETTER, searchable=False)
    set_by: DeadlineSetter = choice_field("Set by", DeadlineSetter.FORUM)
    state: DeadlineState = choice_field("State", DeadlineState.OPEN)
