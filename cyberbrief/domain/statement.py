"""Statements are evidence of what was said; stances are where a counterpart stands on a position at a date."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from cyberbrief.domain.choice import Choice
from cyberbrief.domain.record import (
    KEPT,
    OPEN,
    OURS,
    DossierRecord,
    Element,
    RecordId,
    VaryingReach,
    choice_field,
    day_field,
    elements_field,
    line_field,
    link_field,
    links_field,
    text_field,
)
from cyberbrief.domain.words import Words, words


class Setting(Choice):
    """Where a statement was made; only an open one may be shown to everybody."""

    OPEN = "open", "Openly, on the record"
    CLOSED = "closed", "In a closed meeting"
    PRIVATE = "private", "To us, in private"


class Reliability(Choice):
    """How far the source is to be trusted, A to F."""

    A = "A", "A – completely reliable"
    B = "B", "B – usually reliable"
    C = "C", "C – fairly reliable"
    D = "D", "D – not usually reliable"
    E = "E", "E – unreliable"
    F = "F", "F – cannot be judged"


class Credibility(Choice):
    """How likely the content is true, 1 to 6."""

    ONE = "1", "1 – confirmed"
    TWO = "2", "2 – probably true"
    THREE = "3", "3 – possibly true"
    FOUR = "4", "4 – doubtful"
    FIVE = "5", "5 – improbable"
    SIX = "6", "6 – cannot be judged"


class StanceLevel(Choice):
    """Where a counterpart stands, from with us to against us."""

    STRONGLY_SUPPORTS = "strongly_supports", "Strongly supports"
    SUPPORTS = "supports", "Supports"
    CAN_LIVE_WITH = "can_live_with", "Can live with"
    UNDECIDED = "undecided", "Undecided"
    OPPOSES = "opposes", "Opposes"
    WOULD_BLOCK = "would_block", "Would block"
    NOT_KNOWN = "not_known", "Not known"


WITH_US = frozenset({StanceLevel.STRONGLY_SUPPORTS, StanceLevel.SUPPORTS, StanceLevel.CAN_LIVE_WITH})
AGAINST_US = frozenset({StanceLevel.OPPOSES, StanceLevel.WOULD_BLOCK})


class Confidence(Choice):
    """How sure we are of a stance."""

    HIGH = "high", "High"
    MEDIUM = "medium", "Medium"
    LOW = "low", "Low"


OWN_NOTE = "Own note"
_NOTED = re.compile(OWN_NOTE, re.IGNORECASE)
_TOLD = re.compile(r"told by\s+", re.IGNORECASE)
_BY_SETTING = VaryingReach("setting", {Setting.OPEN: OPEN, Setting.CLOSED: OURS, Setting.PRIVATE: OURS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(DossierRecord):
    """What somebody said, on whose behalf, when, where, and how we know."""

    KIND: ClassVar[str] = "statement"
    LABEL: ClassVar[str] = "Statement"
    PLURAL: ClassVar[str] = "Statements"
    TITLE: ClassVar[str] = "text"

    speaker: RecordId = link_field("Delivered by", "counterpart", varies=_BY_SETTING)
    speaker_name: str = line_field("Speaker", varies=_BY_SETTING, hint="For our own statements: who spoke")
    on_behalf: RecordId = link_field("On behalf of", "counterpart", varies=_BY_SETTING)
    aligned: tuple[RecordId, ...] = links_field("Who aligned", "counterpart", varies=_BY_SETTING)
    exceptions: str = line_field("With exceptions", varies=_BY_SETTING)
    said_on: date | None = day_field("Date", varies=_BY_SETTING)
    forum: str = line_field("Forum", varies=_BY_SETTING)
    setting: Setting = choice_field("Made", Setting.OPEN, varies=_BY_SETTING)
    text: str = text_field("Text or summary", varies=_BY_SETTING, required=True)
    positions: tuple[RecordId, ...] = links_field("On which positions", "position", structural=True)
    paragraph: str = line_field("On which paragraph")
    agenda_item: RecordId = link_field("On which agenda item", "agenda-item", structural=True)
    meeting: RecordId = link_field("At which meeting", "meeting", structural=True)
    reference: RecordId = link_field("Source", "reference", varies=_BY_SETTING)
    source: str = line_field("Source in words", hint="Own note, told by …")
    reliability: Reliability = choice_field("Reliability", Reliability.F, limits=KEPT, assessment=True)
    credibility: Credibility = choice_field("Credibility", Credibility.SIX, limits=KEPT, assessment=True)
    language: str = line_field("Language", structural=True, searchable=False)

    @property
    def how_known(self) -> Words:
        """How we know of it, in plain words; the letter codes stand beside for those who want them."""
        source = self.source.strip()
        if self.setting is Setting.OPEN:
            return words("on the record")
        if _TOLD.match(source):
            return words("told by {whom}", whom=_TOLD.sub("", source))
        if not source or _NOTED.match(source):
            return words("heard by us")
        return words("from {source}", source=source)

    @property
    def code(self) -> str:
        """The letter code of reliability and credibility, such as “B2”."""
        return f"{self.reliability}{self.credibility}"

    @property
    def title_text(self) -> str:
        """The first line of what was said."""
        return self.text.strip().splitlines()[0] if self.text.strip() else words("Untitled statement")


@dataclass(frozen=True, slots=True, kw_only=True)
class EstimatedRung(Element):
    """A step that we believe to be on the other side's ladder."""

    kind: str = line_field("Step", limits=KEPT, searchable=False)
    text: str = line_field("Text", limits=KEPT, assessment=True)
    outcome: str = line_field("Outcome it stands at", limits=KEPT, structural=True, searchable=False)
    source: RecordId = link_field("Source", "statement", limits=KEPT)
    reliability: Reliability = choice_field("Reliability", Reliability.F, limits=KEPT, assessment=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stance(DossierRecord):
    """Where a counterpart stands on a position, at a date."""

    KIND: ClassVar[str] = "stance"
    LABEL: ClassVar[str] = "Stance"
    PLURAL: ClassVar[str] = "Stances"
    TITLE: ClassVar[str] = "note"

    counterpart: RecordId = link_field("Counterpart", "counterpart", required=True)
    position: RecordId = link_field("Position", "position", required=True)
    as_of: date | None = day_field("As of")
    level: StanceLevel = choice_field("Stance", StanceLevel.NOT_KNOWN, assessment=True)
    confidence: Confidence = choice_field("How sure", Confidence.LOW, assessment=True)
    note: str = text_field("Note", assessment=True)
    statements: tuple[RecordId, ...] = links_field("Rests on", "statement")
    estimate: tuple[EstimatedRung, ...] = elements_field("Their ladder as we see it", EstimatedRung, limits=KEPT)
    response: str = text_field("Our response")

    @property
    def title_text(self) -> str:
        """The word for the stance."""
        return self.level.label
