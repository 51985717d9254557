"""What a row in a list says of a record: its name, one line of detail, its state and its signs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from cyberbrief.domain.amendment import Amendment
from cyberbrief.domain.choice import Choice
from cyberbrief.domain.concern import Concern, Measure
from cyberbrief.domain.counterpart import Counterpart, Delegate, Membership
from cyberbrief.domain.dossier import AgendaItem, Capacity, Deadline, Dossier
from cyberbrief.domain.instruction import Instruction, InstructionState, Package
from cyberbrief.domain.meeting import Commission, Commitment, Meeting
from cyberbrief.domain.paces import Paces
from cyberbrief.domain.position import Position, PositionStatus, RungKind, Stand
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.reference import Reference, Wording
from cyberbrief.domain.statement import Stance, StanceLevel, Statement
from cyberbrief.domain.talking_point import Handling, TalkingPoint
from cyberbrief.gui.days import day_words, instant_words, today
from cyberbrief.gui.kind_signs import icon_of
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.list_row import NO_DETAIL, Row
from cyberbrief.gui.parts.meter import minutes
from cyberbrief.gui.parts.rung_glyph import Glyph
from cyberbrief.gui.record_titles import Near, linked_title, title_of
from cyberbrief.gui.theme import Handling as HandlingLook
from cyberbrief.gui.theme import Meaning, StanceGrade, TagLook
from cyberbrief.services import timing

HANDLING_LOOKS: Mapping[Handling, TagLook] = {
    Handling.TO_MAKE: HandlingLook.TO_MAKE.value,
    Handling.IF_RAISED: HandlingLook.IF_RAISED.value,
    Handling.IF_PRESSED: HandlingLook.IF_PRESSED.value,
    Handling.RESERVE: HandlingLook.RESERVE.value,
    Handling.PRESS: HandlingLook.PRESS_LINE.value,
    Handling.DO_NOT_RAISE: HandlingLook.DO_NOT_RAISE.value,
}
_BAR = " · "
_SNIPPET = 90
_MISSING: Mapping[RungKind, str] = {
    RungKind.OPENING: later("No opening"),
    RungKind.PREFERRED: later("No preferred outcome"),
    RungKind.RED_LINE: later("No red line"),
}
_NONE = "none"  # a state that says nothing, such as a meeting without an outcome


def grade_of(level: StanceLevel) -> StanceGrade:
    """Return how a stance is painted."""
    return StanceGrade[level.name]


def detail_of(record: Record, near: Near, above: str = "") -> str:
    """Return the second line of a row, without what stands above it already."""
    words = _DETAILS.get(type(record))
    return _BAR.join(part for part in (words(record, near) if words else ()) if part and part != above)


def row_of(  # each is a part of the row
    record: Record,
    near: Near,
    paces: Paces,
    *,
    icon: bool = False,
    depth: int = 0,
    above: str = "",
    changed_here: bool = False,
) -> Row:
    """Return the row of a record; what the head `above` it says is not said again. `paces` time what is spoken.

    One that came from elsewhere bears a sign, another where it was `changed_here` since.
    """
    status, tag = state_of(record), tag_of(record)
    said = tr(status.label) if status is not None and str(status) != _NONE else ""
    return Row(
        record.id,
        _title_below(record, near, above),
        detail_of(record, near, above) or NO_DETAIL,
        icon=icon_of(record.KIND) if icon else "",
        glyphs=glyphs_of(record) if isinstance(record, Position) else (),
        status=_time_of(record, near, paces) or ("" if tag is not None and tag.word == said else said),
        badge=_badge_of(record),
        tag=tag,
        grade=grade_of(record.level) if isinstance(record, Stance) else None,
        depth=depth,
        origin=origin_of(record, changed_here=changed_here),
    )


def origin_of(record: Record, *, changed_here: bool) -> TagLook | None:
    """Return the sign of a record that came from elsewhere, None for one of ours."""
    if not record.origin:
        return None
    if changed_here:
        return TagLook(Meaning.NOTE, "pencil", tr("from {origin}, changed here since", origin=record.origin))
    return TagLook(Meaning.NEUTRAL, "arrow-in", tr("from {origin}", origin=record.origin))


def _time_of(record: Record, near: Near, paces: Paces) -> str:
    """Return how long a point takes to say, and how long we may speak on an agenda item."""
    if isinstance(record, TalkingPoint) and record.handling is not Handling.DO_NOT_RAISE:
        position = near.get(record.position)
        item = near.get(record.agenda_item or str(getattr(position, "agenda_item", "")))
        return timing.time_of_words(record.text, item if isinstance(item, AgendaItem) else None, paces).words
    if isinstance(record, AgendaItem) and record.allotments:
        longest = max(record.allotments, key=lambda one: (one.capacity is Capacity.NATIONAL, one.seconds))
        return minutes(longest.seconds)
    return ""


def _title_below(record: Record, near: Near, above: str) -> str:
    if isinstance(record, Stance):
        names = [linked_title(near, link) for link in (record.counterpart, record.position)]
        return next((name for name in names if name and name != above), names[0] or title_of(record, near))
    return title_of(record, near).removeprefix(f"{above}: ") if above else title_of(record, near)


def state_of(record: Record) -> Choice | None:
    """Return the word for where a record stands, where its kind has one."""
    for name in ("status", "state", "outcome"):
        value = getattr(record, name, None)
        if isinstance(value, Choice):
            return value
    return None


def glyphs_of(position: Position) -> tuple[Glyph, ...]:
    """Return a ladder's shape."""
    return tuple(Glyph(str(rung.kind)) for rung in position.ladder)


def _item(near: Near, link: RecordId) -> str:
    item = near.get(link)
    if isinstance(item, AgendaItem) and item.number:
        return tr("Item {number}", number=item.number)
    return linked_title(near, link)


def tag_of(record: Record) -> TagLook | None:
    """Return the tag of a record: its handling, or that it no longer holds."""
    if isinstance(record, TalkingPoint):
        look = HANDLING_LOOKS[record.handling]
        return TagLook(look.meaning, look.icon, tr(record.handling.label))
    if isinstance(record, Instruction) and record.state is InstructionState.SUPERSEDED:
        return TagLook(Meaning.WARNING, "history", tr("Superseded"))
    return None


def _badge_of(record: Record) -> TagLook | None:
    if isinstance(record, Position) and record.status is not PositionStatus.SUPERSEDED:
        kinds = {rung.kind for rung in record.ladder}
        needed = {RungKind.OPENING, RungKind.PREFERRED, RungKind.RED_LINE}
        if record.stand is Stand.STATEMENT_ONLY:
            needed = {RungKind.OPENING}
        if missing := [tr(_MISSING[kind]) for kind in RungKind if kind in needed - kinds]:
            return TagLook(Meaning.ERROR, "octagon-x", ", ".join(missing))
    if isinstance(record, Reference) and record.wording is Wording.QUOTED and record.checked_on is None:
        return TagLook(Meaning.WARNING, "triangle", tr("Not yet checked"))
    if record.review_by is not None and record.review_by < today():
        return TagLook(Meaning.WARNING, "triangle", tr("Past review"))
    return None


def _position(record: Record, near: Near) -> tuple[str, ...]:
    position = cast("Position", record)
    only = tr("statement only") if position.stand is Stand.STATEMENT_ONLY else ""
    return _item(near, position.agenda_item), position.paragraphs, only


def _point(record: Record, near: Near) -> tuple[str, ...]:
    point = cast("TalkingPoint", record)
    answered = linked_title(near, point.answers)
    likely = tr(point.likelihood.label).lower()
    answers = tr("answers {party}, {likely}", party=answered, likely=likely) if answered else ""
    words = " ".join(point.text.split())[:_SNIPPET] if point.topic else ""
    return answers, words or linked_title(near, point.position) or _item(near, point.agenda_item)


def _measure(record: Record, near: Near) -> tuple[str, ...]:
    measure = cast("Measure", record)
    due = tr("due {day}", day=day_words(measure.due)) if measure.due else ""
    return linked_title(near, measure.reference), measure.owner, due


def _commitment(record: Record, near: Near) -> tuple[str, ...]:
    commitment = cast("Commitment", record)
    due = tr("due {day}", day=day_words(commitment.due)) if commitment.due else tr("no date")
    return tr(commitment.promiser.label), linked_title(near, commitment.counterpart), commitment.owner, due


def _meeting(record: Record, near: Near) -> tuple[str, ...]:
    meeting = cast("Meeting", record)
    return (
        instant_words(meeting.starts),
        meeting.place,
        ", ".join(linked_title(near, key) for key in meeting.counterparts),
    )


def _statement(record: Record, _near: Near) -> tuple[str, ...]:
    statement = cast("Statement", record)
    return day_words(statement.said_on), statement.forum, tr(statement.how_known)


def _stance(record: Record, _near: Near) -> tuple[str, ...]:
    stance = cast("Stance", record)
    sure = tr("how sure: {confidence}", confidence=tr(stance.confidence.label).lower())
    return tr(stance.level.label), day_words(stance.as_of), sure


def _counterpart(record: Record, _near: Near) -> tuple[str, ...]:
    counterpart = cast("Counterpart", record)
    profile = "" if counterpart.objectives or counterpart.interests else tr("no profile")
    return counterpart.official_name, counterpart.country, profile


_DETAILS: Mapping[type[Record], Callable[[Record, Near], tuple[str, ...]]] = {
    Position: _position,
    TalkingPoint: _point,
    Measure: _measure,
    Commitment: _commitment,
    Meeting: _meeting,
    Statement: _statement,
    Stance: _stance,
    Counterpart: _counterpart,
    Dossier: lambda record, _near: (cast("Dossier", record).forum, day_words(cast("Dossier", record).starts)),
    AgendaItem: lambda record, _near: (cast("AgendaItem", record).lead,),
    Delegate: lambda record, near: (
        cast("Delegate", record).role,
        linked_title(near, cast("Delegate", record).counterpart),
    ),
    Membership: lambda record, _near: (record.title_text,),
    Reference: lambda record, _near: (cast("Reference", record).paragraph, cast("Reference", record).title),
    Instruction: lambda record, _near: (
        cast("Instruction", record).sender,
        instant_words(cast("Instruction", record).received),
    ),
    Package: lambda record, near: (linked_title(near, cast("Package", record).counterpart),),
    Concern: lambda record, near: (linked_title(near, cast("Concern", record).counterpart),),
    Deadline: lambda record, _near: (
        instant_words(cast("Deadline", record).due),
        tr(cast("Deadline", record).set_by.label),
    ),
    Amendment: lambda record, near: (
        cast("Amendment", record).draft,
        linked_title(near, cast("Amendment", record).author),
    ),
    Commission: lambda record, _near: (
        cast("Commission", record).asked_of,
        instant_words(cast("Commission", record).due),
    ),
}
