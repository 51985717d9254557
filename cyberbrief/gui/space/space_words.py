"""A negotiation space in sentences: what the picture shows, for whoever reads or hears it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from cyberbrief.domain.position import RungKind
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.space import Mark, Meeting, Space, rests_on, sentence
from cyberbrief.domain.statement import Statement
from cyberbrief.gui.days import day_words
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.theme import Meaning
from cyberbrief.services.negotiating import Facing, SpacePage


class MeetingLook(NamedTuple):
    """How a meeting of ranges looks: its meaning, icon and short word."""

    meaning: Meaning
    icon: str
    word: str


LOOKS: Mapping[Meeting, MeetingLook] = {
    Meeting.OVERLAP: MeetingLook(Meaning.GOOD, "check-circle", later("The ranges meet")),
    Meeting.TOUCH: MeetingLook(Meaning.GOOD, "check-circle", later("They just meet")),
    Meeting.GAP: MeetingLook(Meaning.WARNING, "triangle", later("A gap")),
    Meeting.UNKNOWN: MeetingLook(Meaning.NEUTRAL, "help", later("Not known")),
}


def lead_words(facing: Facing) -> str:
    """Say in a sentence how the ranges lie, and what that rests on."""
    said = tr(sentence(facing.space, facing.counterpart.title_text))
    if facing.space.meeting is Meeting.UNKNOWN:
        return said
    return tr("{sentence} {rests}", sentence=said, rests=tr(rests_on(facing.space)))


def source_words(mark: Mark, statements: Mapping[RecordId, Statement]) -> str:
    """Say how a step of theirs is known: from what they said, or by our own estimate."""
    statement = statements.get(mark.source)
    if statement is None:
        return tr("our estimate")
    known = tr(statement.how_known)
    if statement.said_on is None:
        return known
    return tr("said {day} · {known}", day=day_words(statement.said_on), known=known)


def mark_words(mark: Mark, space: Space, *, ours: bool, source: str = "") -> str:
    """Say one step in words: whose, which, where it stands, and what it says."""
    values = {"step": title_of(mark), "text": " ".join(mark.text.split())}
    where = tr("not placed yet") if mark.place is None else tr("at “{outcome}”", outcome=space.name(mark.place))
    if ours:
        if mark.said:
            return tr("Ours, {step}, {where}, declared openly: {text}", where=where, **values)
        return tr("Ours, {step}, {where}: {text}", where=where, **values)
    return tr("Theirs, {step}, {where}: {text} ({source})", where=where, source=source, **values)


def space_lines(page: SpacePage, facing: Facing) -> Iterator[str]:
    """Yield the space as sentences: how it lies, the outcomes, our steps, theirs, and how the others compare."""
    space = facing.space
    yield lead_words(facing)
    yield ""
    yield tr("Possible outcomes, from the furthest ours to the furthest theirs:")
    for place, outcome in enumerate(space.outcomes, 1):
        yield tr("{place}. {outcome}", place=place, outcome=outcome.text)
    yield ""
    yield from (mark_words(mark, space, ours=True) for mark in space.ours)
    yield ""
    for mark in space.theirs:
        yield mark_words(mark, space, ours=False, source=source_words(mark, page.statements))
    if not space.theirs:
        yield tr("Nothing is noted of their ladder.")
    others = [one for one in page.facings if one.counterpart.id != facing.counterpart.id]
    if others:
        yield ""
        yield tr("The others:")
        for one in others:
            name = one.counterpart.title_text
            yield tr("{name}: {sentence}", name=name, sentence=tr(sentence(one.space, name)))


def title_of(mark: Mark) -> str:
    """Return the words beside a mark."""
    if mark.kind is RungKind.RED_LINE:
        return tr("Red line")
    head, _, number = mark.title.rpartition(" ")
    if head and number.isdigit():
        return tr("{step} {number}", step=tr(head), number=number)
    return tr(mark.title) if mark.title else tr("A step")
