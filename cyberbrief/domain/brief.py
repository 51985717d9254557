"""A brief is the document being prepared: its outline, the meeting it is for, and who has cleared it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from cyberbrief.domain.choice import Choice
from cyberbrief.domain.record import (
    KEPT,
    TABLED,
    DossierRecord,
    Element,
    RecordId,
    choice_field,
    elements_field,
    flag_field,
    instant_field,
    line_field,
    link_field,
    links_field,
    number_field,
    text_field,
    words_field,
)


class BriefKind(Choice):
    """What a brief is for; each has a ready-made outline."""

    NEGOTIATION = "negotiation", "Negotiation brief"
    BILATERAL = "bilateral", "Bilateral meeting"
    SESSION = "session", "Whole session"
    STATEMENT = "statement", "Statement for delivery"
    EXPLANATION = "explanation", "Explanation of position"
    NON_PAPER = "nonpaper", "Non-paper"
    AMENDMENTS = "amendments", "Amendments"
    READ_OUT = "readout", "Read-out of a meeting"
    SUMMARY = "summary", "One page for a minister"


class SectionRole(Choice):
    """What a section is for; it decides how its entries are printed."""

    PURPOSE = "purpose", "Purpose and desired outcome"
    MAIN_POINTS = "main_points", "Main points"
    ANSWERS = "answers", "What they want and our answer"
    RESERVE = "reserve", "Held in reserve"
    PRESS = "press", "Press line"
    BACKGROUND = "background", "Background"
    POSITIONS = "positions", "Positions"
    LADDERS = "ladders", "Ladders"
    AGENDA = "agenda", "Agenda"
    PROFILES = "profiles", "Counterparts"
    CONCERNS = "concerns", "Concerns"
    REGISTERS = "registers", "Registers"
    PACKAGES = "packages", "Packages"
    ALIGNMENT = "alignment", "Statements we align with"
    DELIVERY = "delivery", "What we deliver"
    PROPOSALS = "proposals", "What we propose"
    AMENDMENTS = "amendments", "Amendments"
    MEETINGS = "meetings", "Meetings"
    FREE = "free", "Section"


class Order(Choice):
    """Whether offices clear one after the other or side by side."""

    IN_ORDER = "in_order", "One after the other"
    SIDE_BY_SIDE = "side_by_side", "Side by side"


class Decision(Choice):
    """What an office said."""

    CLEARED = "cleared", "Cleared"
    COMMENTED = "commented", "Commented"
    REFUSED = "refused", "Refused"
    DEEMED = "deemed", "Deemed to agree"


class EvidenceKind(Choice):
    """How we know that an office cleared."""

    NONE = "none", "Not said"
    MAIL = "mail", "Mail"
    INITIALS = "initials", "Initials"
    TELEPHONE = "telephone", "Telephone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Element):
    """What stands in a section: a record, or free text of the brief's own."""

    record: RecordId = link_field("Record", "", structural=True)
    text: str = text_field("Text", limits=TABLED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section(Element):
    """A section of the outline. Level 1 is the outermost."""

    role: SectionRole = choice_field("Role", SectionRole.FREE, structural=True)
    title: str = line_field("Title", limits=TABLED, hint="Empty: the usual title")
    level: int = number_field("Level", default=1, structural=True)
    entries: tuple[Entry, ...] = elements_field("Entries", Entry, structural=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Office(Element):
    """An office that has to clear, with when it is deemed to agree."""

    name: str = line_field("Office", required=True)
    deemed_at: datetime | None = instant_field("Deemed to agree at")
    sections: tuple[str, ...] = words_field("For which sections", structural=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clearance(Element):
    """What one office said of one variant; it holds for the composed text of that moment and no other."""

    office: str = line_field("Office")
    variant: str = line_field("Variant", structural=True, searchable=False)
    decision: Decision = choice_field("Decision", Decision.CLEARED)
    by: str = line_field("By")
    at: datetime | None = instant_field("At")
    comment: str = text_field("Comment", limits=KEPT)
    evidence: EvidenceKind = choice_field("Evidence", EvidenceKind.NONE)
    recorded_by: str = line_field("Recorded by")
    digest: str = line_field("Digest of the text cleared", structural=True, searchable=False)
    sections: tuple[str, ...] = words_field("Digests by section", structural=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedPhrase(Element):
    """A match of the final check that somebody accepted by name, for one phrase in one variant."""

    phrase: str = line_field("Phrase", limits=KEPT, required=True)
    variant: str = line_field("Variant", structural=True, searchable=False)
    by: str = line_field("By", limits=KEPT, required=True)
    at: datetime | None = instant_field("At", limits=KEPT)
    reason: str = line_field("Why", limits=KEPT, required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief(DossierRecord):
    """The document being prepared."""

    KIND: ClassVar[str] = "brief"
    LABEL: ClassVar[str] = "Brief"
    PLURAL: ClassVar[str] = "Briefs"

    title: str = line_field("Title", limits=TABLED, required=True)
    brief_kind: BriefKind = choice_field("Kind of brief", BriefKind.NEGOTIATION)
    reference_number: str = line_field("Reference number", hint="For example CPD/2026/118")
    meeting: RecordId = link_field("Meeting", "meeting")
    occasion: str = line_field("Occasion", hint="Place and form, where there is no meeting record")
    starts: datetime | None = instant_field("Starts")
    minutes: int = number_field("Duration in minutes")
    participants: str = text_field("Participants")
    interpreted: bool = flag_field("Interpreted")
    sections: tuple[Section, ...] = elements_field("Outline", Section, structural=True)
    recipients: tuple[RecordId, ...] = links_field("Partners it is for", "counterpart", structural=True)
    order: Order = choice_field("Offices clear", Order.IN_ORDER)
    chain: tuple[Office, ...] = elements_field("Clearance chain", Office)
    clearances: tuple[Clearance, ...] = elements_field("Clearances", Clearance, recorded=True)
    accepted: tuple[AcceptedPhrase, ...] = elements_field("Accepted phrases", AcceptedPhrase, limits=KEPT)
    raised_marking: str = line_field("Marked at least", structural=True, searchable=False)
    template: str = line_field("House template", structural=True, searchable=False)
