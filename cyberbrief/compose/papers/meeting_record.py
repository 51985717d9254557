"""What came of a meeting, on two papers: a read-out for the delegation, and the desk's memorandum of conversation.

The read-out says in a page what was said and promised, for those who were not there. The memorandum keeps the
conversation paragraph by paragraph, with who said what and how surely we know it, and the desk's own comment apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from cyberbrief.compose.dates import instant, time_of
from cyberbrief.compose.document import (
    Block,
    Cell,
    Column,
    DocumentSection,
    Fact,
    Facts,
    Listing,
    ListItem,
    Manner,
    Paragraph,
    Passage,
    Run,
    Source,
)
from cyberbrief.compose.papers.statement import Count
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.background import due_lines
from cyberbrief.compose.sections.quotations import how_we_know, speaker
from cyberbrief.compose.sections.stances import stances_table
from cyberbrief.compose.sheet import Sheet, heading, joined, listed, tabled
from cyberbrief.domain.meeting import Commitment, Meeting, MeetingOutcome, Promiser, Side
from cyberbrief.domain.statement import Stance, Statement
from cyberbrief.domain.talking_point import TalkingPoint

# What is due next belongs on the page; all that is ever due does not.
_DUE_AT_MOST = 2
_PROMISES = (Column("Who", 20), Column("What", 44), Column("By", 18), Column("State", 18))


def readout(sheet: Sheet, scope: Scope) -> Iterator[DocumentSection]:
    """Yield the read-out of each meeting of the brief, then what is due next."""
    for place, meeting in enumerate(scope.meetings()):
        blocks = _readout(sheet, scope, meeting)
        if blocks:
            yield DocumentSection(meeting.id, tuple(blocks), new_page=place > 0)
    due = tuple(ListItem(line) for line in due_lines(sheet)[:_DUE_AT_MOST])
    if due:
        yield DocumentSection("next", (heading("What is due next", 1), Listing(due)))


def memorandum(sheet: Sheet, scope: Scope) -> Iterator[DocumentSection]:
    """Yield the memorandum of each meeting of the brief; its paragraphs are numbered anew in each."""
    for place, meeting in enumerate(scope.meetings()):
        blocks = _memorandum(sheet, meeting)
        if blocks:
            yield DocumentSection(meeting.id, tuple(blocks), new_page=place > 0)


def _readout(sheet: Sheet, scope: Scope, meeting: Meeting) -> list[Block]:
    found: list[Block] = _named(sheet, meeting)
    if facts := _head(sheet, meeting):
        found.append(Facts(tuple(facts)))
    if short := [*_free(sheet, scope), *sheet.passages(meeting, "said")]:
        found += [heading("In short", 1), *(Paragraph(line, Manner.LEAD) for line in short)]
    said = [_quoted(sheet, one) for one in _statements(sheet, meeting)]
    if said:
        found += [heading("Who said what", 1), Listing(tuple(ListItem(line) for line in said if line))]
    made = [ListItem(line) for line in _made(sheet, meeting, timed=False)]
    if made:
        found += [heading("What we said", 1), Listing(tuple(made))]
    return [*found, *_promises(sheet, meeting)]


def _memorandum(sheet: Sheet, meeting: Meeting) -> list[Block]:
    found: list[Block] = _named(sheet, meeting)
    facts = [*sheet.fact("Subject", sheet.title(meeting)), *_head(sheet, meeting)]
    if facts:
        found.append(Facts(tuple(facts)))
    numbers = Count()
    course = [*sheet.passages(meeting, "said"), *_conversation(sheet, meeting)]
    if course:
        found += [heading("Conversation", 1), *numbers.blocks(course)]
    found += _stepped_away(sheet, meeting)
    found += _promises(sheet, meeting)
    rests_on = {one.id for one in _statements(sheet, meeting)}
    stances = [one for one in sheet.materials.of(Stance) if rests_on & set(one.statements)]
    if table := stances_table(sheet, stances):
        found += [heading("Comment", 1), *table]
    return found


def _named(sheet: Sheet, meeting: Meeting) -> list[Block]:
    """Return the meeting's name as a heading where the brief is about more than one."""
    title = sheet.title(meeting)
    return [heading(title, 1)] if title and sheet.materials.brief.meeting != meeting.id else []


def _head(sheet: Sheet, meeting: Meeting) -> list[Fact]:
    facts: list[Fact] = []
    if meeting.starts:
        when = instant(meeting.starts, meeting.zone or sheet.materials.dossier.zone)
        facts += sheet.fact("When", Passage((Run(when),), "", (Source(meeting.id, "starts"),)))
    facts += sheet.fact("Where", sheet.line(meeting, "place"))
    facts += sheet.fact("With", sheet.names(meeting.counterparts))
    for side, label in ((Side.OURS, "For us"), (Side.THEIRS, "For them")):
        there = [one for one in meeting.participants if one.side is side]
        names = [name for one in there if (name := sheet.line(meeting, "name", one) or sheet.name(one.delegate))]
        facts += sheet.fact(label, listed(names) if names else None)
    if meeting.outcome is not MeetingOutcome.NONE:
        facts += sheet.fact("Outcome", sheet.choice(meeting, "outcome"))
    return facts


def _free(sheet: Sheet, scope: Scope) -> list[Passage]:
    """Return what the outline says in words of its own, where it stands beside a meeting."""
    brief = sheet.materials.brief
    return [
        line
        for section in scope.sections_of_meetings()
        for entry in section.entries
        for line in sheet.passages(brief, "text", entry)
    ]


def _statements(sheet: Sheet, meeting: Meeting) -> tuple[Statement, ...]:
    """Return what was said there, in the order in which it was noted."""
    return tuple(sorted(sheet.materials.where(Statement, "meeting", meeting.id), key=lambda one: one.id))


def _quoted(sheet: Sheet, statement: Statement) -> Passage | None:
    words = sheet.flowing(statement, "text")
    if words is None:
        return None
    by = speaker(sheet, statement)
    return joined(joined(by, ": ", bold=True), words) if by else words


def _conversation(sheet: Sheet, meeting: Meeting) -> Iterator[Passage]:
    """Yield each statement with how we know of it, then each point that we made."""
    for statement in _statements(sheet, meeting):
        line = _quoted(sheet, statement)
        if line is not None:
            known = how_we_know(sheet, statement)
            yield joined(line, " (", known, ")") if known else line
    yield from _made(sheet, meeting, timed=True)


def _made(sheet: Sheet, meeting: Meeting, *, timed: bool) -> Iterator[Passage]:
    zone = meeting.zone or sheet.materials.dossier.zone
    for made in meeting.made:
        point = sheet.materials.get(TalkingPoint, made.point)
        words = sheet.flowing(point, "text") if point else None
        if words is None:
            continue
        at = f"At {time_of(made.at, zone)} we said: " if timed and made.at else "We said: " if timed else ""
        yield joined(at, words) if at else words


def _stepped_away(sheet: Sheet, meeting: Meeting) -> list[Block]:
    lines = []
    for element in meeting.dissociations:
        party, paragraph = sheet.name(element.counterpart), sheet.line(meeting, "paragraph", element)
        parts = [part for part in (party, paragraph, sheet.line(meeting, "text", element)) if part]
        lines += [ListItem(listed(parts))] if parts else []
    return [heading("Who stepped away from what", 1), Listing(tuple(lines))] if lines else []


def _promises(sheet: Sheet, meeting: Meeting) -> list[Block]:
    rows = []
    for one in sheet.materials.where(Commitment, "meeting", meeting.id):
        what = sheet.title(one)
        if what is None:
            continue
        party, owner = sheet.name(one.counterpart), sheet.line(one, "owner")
        ours = one.promiser is Promiser.US
        who = [joined("We", bold=True)] if ours else [joined(party, bold=True)] if party else []
        who += [owner] if owner else []
        promised = joined(what, " (to ", party, ")") if ours and party else what
        by, state = sheet.day(one, "due"), sheet.choice(one, "state")
        rows.append((Cell(tuple(who)), Cell((promised,)), Cell((by,) if by else ()), Cell((state,) if state else ())))
    return [heading("What was promised", 1), *tabled(_PROMISES, rows)] if rows else []
