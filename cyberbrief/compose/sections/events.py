"""What happened and what was promised: meetings, commitments, instructions."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, datetime

from cyberbrief.compose.dates import day, day_of, instant
from cyberbrief.compose.document import Block, Facts, Manner, Paragraph, Passage, Run, Source
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sheet import Sheet, Words, joined, listed
from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.instruction import Instruction
from cyberbrief.domain.meeting import Commitment, CommitmentState, Meeting, MeetingOutcome, Promiser
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.statement import Statement


def meeting_blocks(sheet: Sheet, _scope: Scope, record: Record, _level: int) -> list[Block]:
    """Return a meeting: its head line, who was there, what was said, how it ended."""
    assert isinstance(record, Meeting)  # noqa: S101  # the caller asks by kind
    head: list[Words] = [title] if (title := sheet.title(record)) else []
    if record.starts:
        when = instant(record.starts, record.zone or sheet.materials.dossier.zone)
        head.append(Passage((Run(when),), "", (Source(record.id, "starts"),)))
    if place := sheet.line(record, "place"):
        head.append(place)
    facts = sheet.fact("With", sheet.names(record.counterparts))
    present = [
        one for part in record.participants if (one := sheet.line(record, "name", part) or sheet.name(part.delegate))
    ]
    facts += sheet.fact("Participants", listed(present) if present else None)
    facts += sheet.facts(record, ("said",))
    if record.outcome is not MeetingOutcome.NONE:
        facts += sheet.fact("Outcome", sheet.choice(record, "outcome"))
    for element in record.dissociations:
        party, paragraph = sheet.name(element.counterpart), sheet.line(record, "paragraph", element)
        words = [part for part in (party, paragraph, sheet.line(record, "text", element)) if part]
        facts += sheet.fact("Dissociation", listed(words) if words else None)
    found: list[Block] = [Paragraph(listed(head), Manner.LABEL)] if head else []
    return [*found, Facts(tuple(facts))] if facts else found


def commitment_blocks(sheet: Sheet, _scope: Scope, record: Record, _level: int) -> list[Block]:
    """Return a commitment in one line."""
    assert isinstance(record, Commitment)  # noqa: S101  # the caller asks by kind
    line = commitment_line(sheet, record)
    return [Paragraph(line)] if line else []


def commitment_line(sheet: Sheet, commitment: Commitment) -> Passage | None:
    """Return who promised what to whom, by when, and whether it was kept."""
    text = sheet.title(commitment)
    if text is None:
        return None
    party = sheet.name(commitment.counterpart)
    if commitment.promiser is Promiser.US:
        who: list[Words] = ["We promised ", party] if party else ["We promised"]
    else:
        who = [party, " promised"] if party else ["They promised"]
    state = sheet.choice(commitment, "state")
    details: list[Words] = []
    if due := sheet.day(commitment, "due"):
        details += ["due ", due]
    if state:
        details += [", " if details else "", joined(state.plain.lower(), Passage((), "", state.sources))]
    return joined(*who, ": ", text, *((" (", *details, ")") if details else ()))


def instruction_blocks(sheet: Sheet, _scope: Scope, record: Record, _level: int) -> list[Block]:
    """Return an instruction: its reference, sender, state and text."""
    assert isinstance(record, Instruction)  # noqa: S101  # the caller asks by kind
    named = instruction_name(sheet, record)
    facts = sheet.fact("From", sheet.line(record, "sender"))
    facts += sheet.fact("State", sheet.choice(record, "state"))
    facts += sheet.facts(record, ("text",))
    found: list[Block] = [Paragraph(named, Manner.LABEL)] if named else []
    return [*found, Facts(tuple(facts))] if facts else found


def instruction_name(sheet: Sheet, instruction: Instruction) -> Passage | None:
    """Return an instruction as an authority cites it: its reference and day."""
    named = sheet.title(instruction)
    if named is None or instruction.received is None:
        return named
    received = day(day_of(instruction.received, sheet.materials.dossier.zone))
    return joined(named, ", ", Passage((Run(received),), "", (Source(instruction.id, "received"),)))


def last_met(sheet: Sheet, parties: Iterable[Counterpart]) -> list[Passage]:
    """Return when and where we last met each party, the latest first, those met together in one line."""
    together: dict[RecordId, tuple[Meeting, list[Counterpart]]] = {}
    for party in parties:
        meeting = last_meeting(sheet, party)
        if meeting is not None:
            together.setdefault(meeting.id, (meeting, []))[1].append(party)
    latest_first = sorted(together.values(), key=lambda met: (met[0].starts, met[0].id), reverse=True)
    return [_met(sheet, meeting, met) for meeting, met in latest_first]


def open_promises(sheet: Sheet, parties: Iterable[Counterpart], without: Collection[RecordId] = ()) -> list[Passage]:
    """Return what is still open between us and each party; `without` are those that stand nearby already."""
    held = (one for party in parties for one in sheet.materials.where(Commitment, "counterpart", party.id))
    still = (one for one in held if one.state is CommitmentState.OPEN and one.id not in without)
    return [line for one in still if (line := commitment_line(sheet, one))]


def _met(sheet: Sheet, meeting: Meeting, parties: list[Counterpart]) -> Passage:
    names = [name for party in parties if (name := sheet.title(party))]
    when = held_at(sheet, meeting)
    return joined(when, ": ", listed(names)) if when and names else when or listed(names)


def held_at(sheet: Sheet, meeting: Meeting) -> Passage | None:
    """Return when and where a meeting was held."""
    parts: list[Words] = []
    if meeting.starts is not None:
        when = day(day_of(meeting.starts, meeting.zone or sheet.materials.dossier.zone))
        parts.append(Passage((Run(when),), "", (Source(meeting.id, "starts"),)))
    if place := sheet.line(meeting, "place"):
        parts.append(place)
    return listed(parts) if parts else None


def begins_on(sheet: Sheet) -> date | None:
    """Return the day for which the brief is written, as far as it is known."""
    dossier, starts = sheet.materials.dossier, _begins(sheet)
    return day_of(starts, dossier.zone) if starts else dossier.starts


def _begins(sheet: Sheet) -> datetime | None:
    brief = sheet.materials.brief
    ours = sheet.materials.get(Meeting, brief.meeting)
    return brief.starts or (ours.starts if ours else None)


def _was_held(sheet: Sheet, meeting: Meeting) -> bool:
    """Say whether anything is known of a meeting but that it is planned: a record, or what was logged in the room."""
    recorded = meeting.said.strip() or meeting.outcome is not MeetingOutcome.NONE or meeting.dissociations
    return bool(recorded or meeting.made or sheet.materials.where(Statement, "meeting", meeting.id))


def last_meeting(sheet: Sheet, party: Counterpart) -> Meeting | None:
    """Return the latest meeting held with a party before the one that the brief is for."""
    until = _begins(sheet)
    held = [
        meeting
        for meeting in sheet.materials.where(Meeting, "counterparts", party.id)
        if meeting.starts
        and _was_held(sheet, meeting)
        and meeting.id != sheet.materials.brief.meeting
        and (until is None or meeting.starts < until)
    ]
    return max(held, key=lambda meeting: (meeting.starts, meeting.id), default=None)
