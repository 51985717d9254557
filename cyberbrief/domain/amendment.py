"""An amendment is a change of wording that somebody proposes to a draft text, with why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from cyberbrief.domain.choice import Choice
from cyberbrief.domain.record import (
    TABLED,
    DossierRecord,
    RecordId,
    choice_field,
    line_field,
    link_field,
    links_field,
    number_field,
    text_field,
)


class AmendmentState(Choice):
    """What became of an amendment."""

    PREPARED = "prepared", "Prepared"
    TABLED = "tabled", "Tabled"
    ACCEPTED = "accepted", "Accepted"
    WITHDRAWN = "withdrawn", "Withdrawn"
    REJECTED = "rejected", "Rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment(DossierRecord):
    """A paragraph of a draft text as it stands, and as somebody would have it."""

    KIND: ClassVar[str] = "amendment"
    LABEL: ClassVar[str] = "Amendment"
    PLURAL: ClassVar[str] = "Amendments"
    TITLE: ClassVar[str] = "paragraph"

    paragraph: str = line_field("Provision", limits=TABLED, required=True, hint="For example Operative paragraph 7")
    draft: str = line_field(
        "Of which draft", limits=TABLED, hint="Symbol and revision, for example Rev.1 of 12 November"
    )
    original: str = text_field("Text as it stands", limits=TABLED, hint="Empty: a new provision")
    proposed: str = text_field("Text proposed", limits=TABLED, hint="Empty: to be deleted")
    author: RecordId = link_field("Author", "counterpart", limits=TABLED)
    sponsors: tuple[RecordId, ...] = links_field("Together with", "counterpart", limits=TABLED)
    justification: str = text_field("Justification", limits=TABLED)
    position: RecordId = link_field("Position", "position", structural=True)
    state: AmendmentState = choice_field("State", AmendmentState.PREPARED)
    language: str = line_field("Language", structural=True, searchable=False, hint="For example en, fr, ar")
    order: int = number_field("Order", structural=True)
