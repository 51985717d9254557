"""The other side: parties across the table, the groups they are in, and their people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from cyberbrief.domain.choice import Choice
from cyberbrief.domain.record import (
    DESK_ALONE,
    KEPT,
    OPEN,
    RELEASABLE,
    Record,
    RecordId,
    choice_field,
    day_field,
    line_field,
    link_field,
    number_field,
    text_field,
    words_field,
)


class PartyKind(Choice):
    """What a counterpart is."""

    STATE = "state", "State"
    GROUP = "group", "Group"
    ORGANISATION = "organisation", "Organisation"
    COMPANY = "company", "Company"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counterpart(Record):
    """A party across the table; shared by all dossiers."""

    KIND: ClassVar[str] = "counterpart"
    LABEL: ClassVar[str] = "Counterpart"
    PLURAL: ClassVar[str] = "Counterparts"
    TITLE: ClassVar[str] = "name"

    name: str = line_field("Name", limits=OPEN, required=True)
    official_name: str = line_field("Official name", limits=OPEN)
    party: PartyKind = choice_field("Kind", PartyKind.STATE, limits=OPEN)
    country: str = line_field("Country code", limits=OPEN, searchable=False, hint="ISO 3166 code; empty for a group")
    objectives: str = text_field("Their objectives")
    interests: str = text_field("Their interests")
    style: str = text_field("Style", limits=KEPT, assessment=True)
    leverage_ours: str = text_field("Our leverage over them", limits=KEPT, assessment=True)
    leverage_theirs: str = text_field("Their leverage over us", limits=KEPT, assessment=True)
    sensitivities: str = text_field("Sensitivities", limits=KEPT, assessment=True)
    protocol: str = text_field("Protocol", hint="Forms of address, order of precedence")
    relations: str = text_field("Relations", hint="Where we stand with them; when we last met")
    weight: int = number_field("Desk weight", limits=DESK_ALONE, hint="How often it counts in our own reckoning")


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership(Record):
    """A party in a group, for a time and perhaps on one issue only."""

    KIND: ClassVar[str] = "membership"
    LABEL: ClassVar[str] = "Membership"
    PLURAL: ClassVar[str] = "Memberships"
    TITLE: ClassVar[str] = "issue"

    member: RecordId = link_field("Party", "counterpart", required=True)
    group: RecordId = link_field("Group", "counterpart", required=True)
    since: date | None = day_field("From")
    until: date | None = day_field("Until")
    issue: str = line_field("On which issue", hint="Empty: on everything")

    @property
    def title_text(self) -> str:
        """The issue, or that it covers all."""
        return self.issue or "On everything"


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegate(Record):
    """A person of a counterpart."""

    KIND: ClassVar[str] = "delegate"
    LABEL: ClassVar[str] = "Delegate"
    PLURAL: ClassVar[str] = "Delegates"
    TITLE: ClassVar[str] = "name"

    counterpart: RecordId = link_field("Counterpart", "counterpart", required=True, structural=True)
    name: str = line_field("Name", limits=RELEASABLE, required=True)
    sort_name: str = line_field("Sorted as", limits=RELEASABLE, hint="Family name first")
    role: str = line_field("Role", limits=RELEASABLE)
    telephone: str = line_field("Telephone")
    email: str = line_field("E-mail")
    form_of_address: str = line_field("Form of address")
    languages: tuple[str, ...] = words_field("Languages")
    biography: str = text_field("Biography", limits=KEPT, assessment=True)
    ice_breakers: str = text_field("Ice-breakers", limits=KEPT, assessment=True)
    style: str = text_field("Style", limits=KEPT, assessment=True)
    last_met: date | None = day_field("Last met")
