"""A position is what we want on one issue; its ladder runs from the opening down to the red line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from cyberbrief.domain.choice import Choice
from cyberbrief.domain.pillar import Pillar
from cyberbrief.domain.record import (
    KEPT,
    OURS,
    RELEASABLE,
    DossierRecord,
    Element,
    Limits,
    RecordId,
    VaryingReach,
    choice_field,
    day_field,
    elements_field,
    flag_field,
    line_field,
    link_field,
    links_field,
    text_field,
)


class RungKind(Choice):
    """The steps of a ladder, in the order in which they are read."""

    OPENING = "opening", "Opening"
    PREFERRED = "preferred", "Preferred"
    FALLBACK = "fallback", "Fallback"
    BOTTOM_LINE = "bottom_line", "Bottom line"
    RED_LINE = "red_line", "Red line"


class Priority(Choice):
    """How much a position matters to us."""

    HIGH = "high", "High"
    MEDIUM = "medium", "Medium"
    LOW = "low", "Low"


class PositionStatus(Choice):
    """Where a position stands in our own house."""

    DRAFT = "draft", "Draft"
    CLEARED = "cleared", "Cleared"
    SUPERSEDED = "superseded", "Superseded"


class Stand(Choice):
    """Whether a position has room to move."""

    NEGOTIABLE = "negotiable", "Negotiable"
    STATEMENT_ONLY = "statement_only", "Statement only"


def _by_kind(opening: Limits, preferred: Limits = OURS) -> VaryingReach:
    limits: Mapping[str, Limits] = {
        RungKind.OPENING: opening,
        RungKind.PREFERRED: preferred,
        RungKind.FALLBACK: OURS,
        RungKind.BOTTOM_LINE: KEPT,
        RungKind.RED_LINE: OURS,
    }
    return VaryingReach("kind", limits)


_WORDING = _by_kind(RELEASABLE)
_TERMS = _by_kind(OURS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(Element):
    """One way the issue could end; outcomes run from the furthest ours to the furthest theirs."""

    text: str = line_field("Outcome", required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung(Element):
    """A step of the ladder. Its kind decides who may see it."""

    kind: RungKind = choice_field("Step", RungKind.OPENING, varies=_TERMS)
    text: str = text_field("Text", varies=_WORDING)
    proposed_language: str = text_field("Proposed language", varies=_WORDING)
    condition: str = line_field("Condition", varies=_TERMS, hint="Only if …")
    authority: str = line_field("Authority", varies=_TERMS, hint="Who must agree before it is used")
    outcome: str = line_field("Outcome it stands at", varies=_TERMS, structural=True, searchable=False)
    instruction: RecordId = link_field("Set by instruction", "instruction", varies=_TERMS)
    none_instructed: bool = flag_field("None instructed", varies=_TERMS)
    instructed_by: str = line_field("Said by", varies=_TERMS, hint="Who told us that there is none")
    instructed_on: date | None = day_field("Said on", varies=_TERMS)
    declared_in: RecordId = link_field("Declared openly in", "statement", varies=_TERMS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Position(DossierRecord):
    """What we want on one issue, how far we can go, and what happens if we do not get it."""

    KIND: ClassVar[str] = "position"
    LABEL: ClassVar[str] = "Position"
    PLURAL: ClassVar[str] = "Positions"
    TITLE: ClassVar[str] = "topic"

    pillar: Pillar = choice_field("Pillar", Pillar.COOPERATION)
    topic: str = line_field("Issue", limits=RELEASABLE, required=True)
    agenda_item: RecordId = link_field("Agenda item", "agenda-item", structural=True)
    paragraphs: str = line_field("Paragraphs concerned", hint="For example OP 7, OP 7 bis")
    group_line: str = text_field("Group line that binds us")
    departure: str = text_field("Why we depart from it", hint="Only where we do")
    objective: str = text_field("Objective", limits=RELEASABLE)
    interests: str = text_field("Interests")
    rationale: str = text_field("Rationale", limits=RELEASABLE)
    evidence: str = text_field("Evidence")
    outcomes: tuple[Outcome, ...] = elements_field("Possible outcomes", Outcome)
    ladder: tuple[Rung, ...] = elements_field("Ladder", Rung, structural=True)
    no_agreement: str = text_field("If no agreement", limits=KEPT)
    stand: Stand = choice_field("Room to move", Stand.NEGOTIABLE)
    priority: Priority = choice_field("Priority", Priority.MEDIUM)
    trade_offs: tuple[RecordId, ...] = links_field("Could be traded against", "position")
    references: tuple[RecordId, ...] = links_field("References", "reference", structural=True)
    status: PositionStatus = choice_field("Status", PositionStatus.DRAFT)
    language: str = line_field("Language", structural=True, searchable=False, hint="For example en, fr, ar")


def rung_titles(ladder: tuple[Rung, ...]) -> tuple[str, ...]:
    """Name each step as it is read: fallbacks are numbered where they stand."""
    titles: list[str] = []
    fallbacks = 0
    for rung in ladder:
        if rung.kind is RungKind.FALLBACK:
            fallbacks += 1
            titles.append(f"{rung.kind.label} {fallbacks}")
        else:
            titles.append(rung.kind.label)
    return tuple(titles)
