"""Where the clearance of a brief stands, office by office.

A clearance counts for the text that it was given for and no other: its digest must be the document's own, or those of
all sections that the office clears must be as they were. In a chain one after the other an office counts only behind
those before it. A refusal stands until the same office clears. Silence past a set instant is agreement.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from functools import cached_property

from cyberbrief.compose.composition import Composition
from cyberbrief.compose.dates import day_of, day_short
from cyberbrief.compose.digest import digest, section_digests
from cyberbrief.compose.document import Document, Heading
from cyberbrief.domain.audience import Variant
from cyberbrief.domain.brief import Brief, Clearance, Decision, EvidenceKind, Office, Order
from cyberbrief.domain.words import inside, words

_ABOVE = ""  # the key of what stands above all sections


class Mark(Enum):
    """What an office's word is worth now."""

    CLEARED = words("cleared")
    DEEMED = words("deemed to agree")
    LAPSED = words("clearance lapsed")
    REFUSED = words("refused")
    COMMENTED = words("commented")
    WAITING = words("waits for those before it")
    OPEN = words("not yet cleared")


_COUNTS = frozenset({Mark.CLEARED, Mark.DEEMED})


@dataclass(frozen=True, slots=True)
class TrailLine:
    """One office of the chain. `sections` are the titles of what changed since it cleared."""

    office: str
    mark: Mark
    words: str
    sections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Trail:
    """The whole chain, in its order."""

    lines: tuple[TrailLine, ...]

    @property
    def is_cleared(self) -> bool:
        """Whether every office that has to clear did; nothing is cleared that nobody has to clear."""
        return bool(self.lines) and all(line.mark in _COUNTS for line in self.lines)

    def is_cleared_by(self, office: str) -> bool:
        """Say whether one office cleared this text or is deemed to agree."""
        return any(line.office == office and line.mark in _COUNTS for line in self.lines)

    @property
    def missing(self) -> tuple[TrailLine, ...]:
        """The offices whose clearance is still needed."""
        return tuple(line for line in self.lines if line.mark not in _COUNTS)


def standing(brief: Brief, variant: Variant, composition: Composition, now: datetime) -> Trail:
    """Return where each office of a brief's chain stands towards a composed document at an instant."""
    document = composition.document
    bound = _Bound(document)
    given = [one for one in brief.clearances if one.variant == variant.name]
    lines: list[TrailLine] = []
    reached: datetime | None = None  # when the offices so far had all cleared
    for office in brief.chain:
        mine = [one for one in given if one.office == office.name]
        line, since = _line(office, mine, bound, now, reached)
        if brief.order is Order.IN_ORDER:
            if line.mark in _COUNTS and any(earlier.mark not in _COUNTS for earlier in lines):
                waits = next(earlier.office for earlier in lines if earlier.mark not in _COUNTS)
                line = TrailLine(office.name, Mark.WAITING, words("waits for {office}", office=waits))
            elif since is not None:
                reached = since
        lines.append(line)
    return Trail(tuple(lines))


class _Bound:
    """A document's digests, to hold clearances against; made when a clearance asks for them."""

    def __init__(self, document: Document) -> None:
        self._document = document

    @cached_property
    def whole(self) -> str:
        """The digest of all of it."""
        return digest(self._document)

    @cached_property
    def sections(self) -> Mapping[str, str]:
        """The digest of each section by its key."""
        return dict(section_digests(self._document))

    @cached_property
    def titles(self) -> Mapping[str, str]:
        """The title of each section by its key."""
        return {_ABOVE: words("title and marking"), **_titles(self._document)}

    def changed(self, clearance: Clearance, office: Office) -> tuple[str, ...]:
        """Return the keys of sections that an office clears and that are not as it cleared them."""
        if clearance.digest == self.whole:
            return ()
        cleared = dict(one.partition(":")[::2] for one in clearance.sections)
        covered = self._covered(office, cleared)
        changed = tuple(key for key in covered if cleared.get(key) != self.sections.get(key))
        if not cleared:
            return tuple(self.sections) or (_ABOVE,)
        # Title, marking and letterhead stand in no section; an office that clears everything has read them as well.
        return changed or (() if office.sections else (_ABOVE,))

    def _covered(self, office: Office, cleared: Mapping[str, str]) -> tuple[str, ...]:
        every = tuple(dict.fromkeys((*self.sections, *cleared)))
        wanted = {name.casefold() for name in office.sections}
        if not wanted:
            return every
        named = tuple(key for key in every if {key.casefold(), self.titles.get(key, "").casefold()} & wanted)
        return named or every


def _titles(document: Document) -> dict[str, str]:
    found: dict[str, str] = {}
    for section in document.sections:
        headings = (block.passage.plain for block in section.blocks if isinstance(block, Heading))
        found[section.key] = next(headings, document.title)
    return found


def _line(
    office: Office, given: list[Clearance], bound: _Bound, now: datetime, after: datetime | None
) -> tuple[TrailLine, datetime | None]:
    """Return an office's line and since when it counts; `after` is when those before it had cleared."""
    decided = [one for one in given if one.decision is not Decision.COMMENTED]
    if not decided:
        if office.deemed_at is not None and office.deemed_at <= now and not given:
            since = words("deemed to agree since {day}", day=_day(office.deemed_at))
            return TrailLine(office.name, Mark.DEEMED, since), office.deemed_at
        mark = Mark.COMMENTED if given else Mark.OPEN
        return TrailLine(office.name, mark, _words(given[-1]) if given else mark.value), None
    last = decided[-1]
    if last.decision is Decision.REFUSED:
        return TrailLine(office.name, Mark.REFUSED, _words(last)), None
    since_refusal = decided[_after_last_refusal(decided) :]
    holding = [one for one in since_refusal if not bound.changed(one, office)]
    in_time = [one for one in holding if after is None or one.at is None or one.at >= after]
    if in_time:
        mark = Mark.DEEMED if in_time[0].decision is Decision.DEEMED else Mark.CLEARED
        return TrailLine(office.name, mark, _words(in_time[0])), in_time[0].at
    if holding:
        return TrailLine(office.name, Mark.WAITING, words("cleared before its turn")), None
    changed = tuple(bound.titles.get(key, words("a section that is gone")) for key in bound.changed(last, office))
    return TrailLine(office.name, Mark.LAPSED, words("clearance lapsed: changed since"), changed), None


def _after_last_refusal(decided: list[Clearance]) -> int:
    refusals = [place for place, one in enumerate(decided) if one.decision is Decision.REFUSED]
    return refusals[-1] + 1 if refusals else 0


def _words(clearance: Clearance) -> str:
    """Return what an office said, by whom, when and how; comments stay with the desk."""
    said = inside(clearance.decision.label)
    if clearance.by:
        said = words("{said} by {name}", said=said, name=clearance.by)
    if clearance.at is not None:
        said = words("{said}, {day}", said=said, day=_day(clearance.at))
    if clearance.evidence is not EvidenceKind.NONE:
        said = words("{said} ({evidence})", said=said, evidence=inside(clearance.evidence.label))
    return said


def _day(instant: datetime) -> str:
    on = day_of(instant, "")
    return f"{day_short(on)} {on.year}"
