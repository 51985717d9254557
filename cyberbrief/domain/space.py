"""The negotiation space of one position: how far we can go, how far they might, and whether the two meet.

The common scale are the position's outcomes in order, 0 the furthest ours. A step stands at the outcome it names; one
that names none is not placed, and bears on nothing until somebody places it.

1. Ours reaches down to our limit: the bottom line where it is placed, else the last step before the red line, else the
   outcome just inside the red line.
2. Theirs, as we estimate it, reaches up to their limit: the outcome just inside their red line where one is placed,
   since all inside of it might still be had; else the step nearest to us.
3. They overlap where their limit lies on our side of ours, touch where it is the same outcome, else leave a gap.
4. A red line is never crossed: what lies at or beyond it is out of our reach, whatever the steps say.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from cyberbrief.domain.position import Outcome, Position, Rung, RungKind, rung_titles
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.statement import EstimatedRung, Stance
from cyberbrief.domain.words import Words, counted, words

_KINDS_IN_WORDS = {name.casefold(): kind for kind in RungKind for name in (kind.label, kind.value)}


class Meeting(Enum):
    """How two ranges lie to each other."""

    OVERLAP = "overlap"
    TOUCH = "touch"
    GAP = "gap"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Mark:
    """A step on the scale: `place` is None where it stands at no outcome; `said` that it was declared openly.

    `source` is the statement that declared it, or that an estimate rests on; "" where there is none.
    """

    id: str
    kind: RungKind
    title: str
    text: str
    place: int | None
    source: RecordId = ""
    said: bool = False


class Band(NamedTuple):
    """The outcomes from the one that is better for us to the one that is better for them, both within."""

    first: int
    last: int

    def __contains__(self, place: object) -> bool:
        """Say whether an outcome lies within."""
        return isinstance(place, int) and self.first <= place <= self.last


@dataclass(frozen=True, slots=True)
class Space:
    """Our ladder against theirs on one scale; the limits are None where nothing is placed."""

    outcomes: tuple[Outcome, ...]
    ours: tuple[Mark, ...]
    theirs: tuple[Mark, ...]
    our_limit: int | None
    their_limit: int | None
    meeting: Meeting

    @property
    def band(self) -> Band | None:
        """The overlap or the gap, from our side down; None where one of the ranges is not known."""
        if self.our_limit is None or self.their_limit is None:
            return None
        return Band(*sorted((self.their_limit, self.our_limit)))

    @property
    def unplaced(self) -> tuple[Mark, ...]:
        """Our steps and theirs that stand at no outcome."""
        return tuple(mark for mark in (*self.ours, *self.theirs) if mark.place is None)

    def name(self, place: int) -> str:
        """Return the words of an outcome."""
        return self.outcomes[place].text

    def place_of(self, outcome: str) -> int | None:
        """Return where an outcome stands, or None."""
        return next((place for place, one in enumerate(self.outcomes) if one.id == outcome), None)

    def our_step_at(self, place: int) -> Mark | None:
        """Return our step at an outcome that we may take: the first of those there."""
        found = [mark for mark in self.ours if mark.place == place and mark.kind is not RungKind.RED_LINE]
        return found[0] if found else None


def space(position: Position, stance: Stance | None) -> Space:
    """Return the space between our ladder and what a stance says of theirs."""
    places = {outcome.id: place for place, outcome in enumerate(position.outcomes)}
    titles = rung_titles(position.ladder)
    ours = tuple(
        _ours(rung, title, places.get(rung.outcome)) for rung, title in zip(position.ladder, titles, strict=True)
    )
    theirs = tuple(_theirs(rung, places.get(rung.outcome)) for rung in (stance.estimate if stance else ()))
    our_limit, their_limit = _our_limit(ours), _their_limit(theirs, len(position.outcomes))
    return Space(position.outcomes, ours, theirs, our_limit, their_limit, _meeting(our_limit, their_limit))


def _ours(rung: Rung, title: str, place: int | None) -> Mark:
    return Mark(rung.id, rung.kind, title, rung.text, place, source=rung.declared_in, said=bool(rung.declared_in))


def _theirs(rung: EstimatedRung, place: int | None) -> Mark:
    kind = _KINDS_IN_WORDS.get(rung.kind.strip().casefold(), RungKind.FALLBACK)
    return Mark(rung.id, kind, rung.kind.strip(), rung.text, place, source=rung.source)


def _steps(marks: Iterable[Mark]) -> list[int]:
    return [mark.place for mark in marks if mark.place is not None and mark.kind is not RungKind.RED_LINE]


def _red_lines(marks: Iterable[Mark]) -> list[int]:
    return [mark.place for mark in marks if mark.place is not None and mark.kind is RungKind.RED_LINE]


def _our_limit(marks: Sequence[Mark]) -> int | None:
    """Return the outcome furthest theirs that we may take."""
    bottom = [mark.place for mark in marks if mark.kind is RungKind.BOTTOM_LINE and mark.place is not None]
    steps = bottom or _steps(marks)
    inside = min(_red_lines(marks)) - 1 if _red_lines(marks) else None
    if not steps:
        return inside if inside is not None and inside >= 0 else None
    limit = max(steps)
    return limit if inside is None else max(0, min(limit, inside))


def _their_limit(marks: Sequence[Mark], outcomes: int) -> int | None:
    """Return the outcome nearest ours that they might take."""
    inside = max((place + 1 for place in _red_lines(marks)), default=outcomes)
    return inside if inside < outcomes else min(_steps(marks), default=None)


def _meeting(our_limit: int | None, their_limit: int | None) -> Meeting:
    if our_limit is None or their_limit is None:
        return Meeting.UNKNOWN
    if their_limit < our_limit:
        return Meeting.OVERLAP
    return Meeting.TOUCH if their_limit == our_limit else Meeting.GAP


def sentence(found: Space, name: str) -> Words:
    """Say in one sentence how our range and that of the counterpart of that name lie to each other."""
    if not found.outcomes:
        return words("This position has no possible outcomes in order yet, so nothing can be placed.")
    if found.our_limit is None:
        return words("None of our steps stands at an outcome yet.")
    band = found.band
    if band is None:
        return words("We have no estimate yet of how far {name} would go.", name=name)
    return _band_sentence(found.meeting, {"first": found.name(band.first), "last": found.name(band.last)})


def _band_sentence(meeting: Meeting, values: dict[str, object]) -> Words:
    if meeting is Meeting.OVERLAP:
        return words("The ranges meet between “{first}” and “{last}”.", **values)
    if meeting is Meeting.TOUCH:
        return words("The ranges meet at “{first}” alone.", **values)
    return words("A gap between “{first}” and “{last}”.", **values)


def rests_on(found: Space) -> Words:
    """Say how much of their side is known from what they said, and how much is a guess of ours."""
    said = len({mark.source for mark in found.theirs if mark.source})
    guessed = sum(not mark.source for mark in found.theirs)
    statements = counted(said, "{n} statement", "{n} statements")
    guesses = counted(guessed, "{n} guess of ours", "{n} guesses of ours")
    if said and guessed:
        return words("It rests on {statements} and {guesses}.", statements=statements, guesses=guesses)
    if said or guessed:
        return words("It rests on {what}.", what=statements if said else guesses)
    return words("It rests on nothing yet.")
