"""What happened in the room, what was promised there, and what was asked of us."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from cyberbrief.domain.choice import Choice
from cyberbrief.domain.record import (
    KEPT,
    DossierRecord,
    Element,
    RecordId,
    choice_field,
    day_field,
    elements_field,
    instant_field,
    line_field,
    link_field,
    links_field,
    text_field,
)


class Side(Choice):
    """On which side of the table somebody sits."""

    OURS = "ours", "Ours"
    THEIRS = "theirs", "Theirs"


class MeetingOutcome(Choice):
    """How a meeting ended."""

    NONE = "none", "None"
    CONSENSUS = "consensus", "Consensus"
    VOTE = "vote", "Vote"


class ItemState(Choice):
    """How far an agenda item has come in a meeting."""

    WAITING = "waiting", "Not yet opened"
    OPEN = "open", "Open"
    CLOSED = "closed", "Closed"


class CommitmentState(Choice):
    """Whether a promise was kept."""

    OPEN = "open", "Open"
    KEPT = "kept", "Kept"
    BROKEN = "broken", "Broken"


class Promiser(Choice):
    """Which side promised."""

    US = "us", "We promised"
    THEM = "them", "They promised"


class Depth(Choice):
    """How deep a commissioned brief should go."""

    LINE = "line", "One line"
    PAGE = "page", "One page"
    FULL = "full", "Full brief"


class CommissionState(Choice):
    """What became of a commission."""

    ASKED = "asked", "Asked"
    RECEIVED = "received", "Received"
    LATE = "late", "Late"


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant(Element):
    """Somebody in the room."""

    side: Side = choice_field("Side", Side.THEIRS)
    name: str = line_field("Name")
    delegate: RecordId = link_field("Delegate", "delegate")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dissociation(Element):
    """Who stepped away from what, by paragraph."""

    counterpart: RecordId = link_field("Party", "counterpart")
    paragraph: str = line_field("Paragraph")
    text: str = line_field("Explanation")


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemCourse(Element):
    """How far an agenda item came in a meeting, since when, and how it ended."""

    item: RecordId = link_field("Agenda item", "agenda-item", structural=True)
    state: ItemState = choice_field("State", ItemState.OPEN, structural=True)
    since: datetime | None = instant_field("Since", structural=True)
    outcome: MeetingOutcome = choice_field("Outcome", MeetingOutcome.NONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class PointMade(Element):
    """A talking point that was made in a meeting, and when."""

    point: RecordId = link_field("Talking point", "talking-point", structural=True)
    at: datetime | None = instant_field("At")


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(DossierRecord):
    """With whom we met, what was said, and how it ended."""

    KIND: ClassVar[str] = "meeting"
    LABEL: ClassVar[str] = "Meeting"
    PLURAL: ClassVar[str] = "Meetings"

    title: str = line_field("Title", required=True)
    counterparts: tuple[RecordId, ...] = links_field("With whom", "counterpart")
    starts: datetime | None = instant_field("When")
    zone: str = line_field("Time zone", searchable=False)
    place: str = line_field("Where")
    participants: tuple[Participant, ...] = elements_field("Participants", Participant)
    said: str = text_field("What was said")
    outcome: MeetingOutcome = choice_field("Outcome", MeetingOutcome.NONE)
    dissociations: tuple[Dissociation, ...] = elements_field("Dissociations and explanations", Dissociation)
    course: tuple[ItemCourse, ...] = elements_field("How each item went", ItemCourse, structural=True)
    made: tuple[PointMade, ...] = elements_field("Points that we made", PointMade, structural=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment(DossierRecord):
    """Who promised what to whom."""

    KIND: ClassVar[str] = "commitment"
    LABEL: ClassVar[str] = "Commitment"
    PLURAL: ClassVar[str] = "Commitments"
    TITLE: ClassVar[str] = "text"

    promiser: Promiser = choice_field("Who promised", Promiser.US)
    text: str = line_field("What", required=True)
    counterpart: RecordId = link_field("Party", "counterpart")
    owner: str = line_field("Owner")
    meeting: RecordId = link_field("At which meeting", "meeting")
    due: date | None = day_field("Due")
    state: CommitmentState = choice_field("State", CommitmentState.OPEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Commission(DossierRecord):
    """A brief asked of another office, and what came back."""

    KIND: ClassVar[str] = "commission"
    LABEL: ClassVar[str] = "Commission"
    PLURAL: ClassVar[str] = "Commissions"

    title: str = line_field("What is asked", limits=KEPT, required=True)
    asked_of: str = line_field("Of whom", limits=KEPT)
    depth: Depth = choice_field("How deep", Depth.PAGE, limits=KEPT)
    due: datetime | None = instant_field("Due", limits=KEPT)
    returned: str = text_field("What came back", limits=KEPT)
    state: CommissionState = choice_field("State", CommissionState.ASKED, limits=KEPT)
