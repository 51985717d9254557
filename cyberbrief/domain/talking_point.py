"""A talking point is what we say, and its handling is when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from cyberbrief.domain.choice import Choice
from cyberbrief.domain.record import (
    OPEN,
    OURS,
    RELEASABLE,
    SHARED,
    DossierRecord,
    RecordId,
    VaryingReach,
    choice_field,
    line_field,
    link_field,
    number_field,
    text_field,
)
from cyberbrief.domain.words import words


class Handling(Choice):
    """When a point is used; it decides who may see the point."""

    TO_MAKE = "to_make", "To make"
    IF_RAISED = "if_raised", "If raised"
    IF_PRESSED = "if_pressed", "If pressed"
    RESERVE = "reserve", "Reserve"
    PRESS = "press", "Press line"
    DO_NOT_RAISE = "do_not_raise", "Do not raise"


class Likelihood(Choice):
    """How likely the other side raises what the point answers."""

    CERTAIN = "certain", "Certain"
    MIGHT = "might", "Might"
    UNLIKELY = "unlikely", "Unlikely"


_BY_HANDLING = VaryingReach(
    "handling",
    {
        Handling.TO_MAKE: RELEASABLE,
        Handling.IF_RAISED: SHARED,
        Handling.IF_PRESSED: OURS,
        Handling.RESERVE: OURS,
        Handling.PRESS: OPEN,
        Handling.DO_NOT_RAISE: OURS,
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkingPoint(DossierRecord):
    """One thing to say, with when to say it and whom it answers."""

    KIND: ClassVar[str] = "talking-point"
    LABEL: ClassVar[str] = "Talking point"
    PLURAL: ClassVar[str] = "Talking points"
    TITLE: ClassVar[str] = "text"

    handling: Handling = choice_field("Handling", Handling.TO_MAKE, varies=_BY_HANDLING)
    topic: str = line_field("Topic in a word or two", varies=_BY_HANDLING)
    text: str = text_field("Text", varies=_BY_HANDLING, required=True)
    position: RecordId = link_field("Position", "position", structural=True)
    agenda_item: RecordId = link_field("Agenda item", "agenda-item", structural=True)
    raised_as: str = text_field("What they will say", hint="The remark or question that this answers")
    answers: RecordId = link_field("Whom it answers", "counterpart")
    likelihood: Likelihood = choice_field("How likely they raise it", Likelihood.MIGHT, assessment=True)
    evidence: str = text_field("Evidence")
    language: str = line_field("Language", structural=True, searchable=False, hint="For example en, fr, ar")
    order: int = number_field("Order", structural=True)

    @property
    def title_text(self) -> str:
        """The topic where there is one, else the first words of the text."""
        if self.topic:
            return self.topic
        first = self.text.strip().splitlines()[0] if self.text.strip() else ""
        return first or words("Untitled talking point")
