"""Any record in any section: a few lines that say the most important of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from cyberbrief.compose.dates import instant
from cyberbrief.compose.document import Block, Facts, Manner, Paragraph, Passage
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections import (
    agenda,
    amendments,
    concerns,
    events,
    packages,
    positions,
    profiles,
    quotations,
    registers,
    stances,
)
from cyberbrief.compose.sections.points import spoken
from cyberbrief.compose.sheet import Sheet, joined
from cyberbrief.domain.amendment import Amendment
from cyberbrief.domain.brief import Brief, Entry, Section
from cyberbrief.domain.concern import Concern, Measure
from cyberbrief.domain.counterpart import Counterpart, Delegate, Membership
from cyberbrief.domain.dossier import AgendaItem, Deadline, Dossier
from cyberbrief.domain.instruction import Instruction, Package
from cyberbrief.domain.meeting import Commission, Commitment, Meeting
from cyberbrief.domain.position import Position
from cyberbrief.domain.record import Record
from cyberbrief.domain.reference import Reference
from cyberbrief.domain.statement import Stance, Statement
from cyberbrief.domain.talking_point import TalkingPoint

Layout = Callable[[Sheet, Scope, Record, int], list[Block]]


def entry_blocks(
    sheet: Sheet, scope: Scope, section: Section, entry: Entry, manner: Manner = Manner.BODY
) -> list[Block]:
    """Return the record that an entry names, then the entry's own text."""
    record = sheet.materials.records.get(entry.record)
    if record is None and entry.record == sheet.materials.dossier.id:
        record = sheet.materials.dossier
    found = record_blocks(sheet, scope, record, section.level + 1) if record is not None else []
    return [*found, *sheet.blocks(sheet.materials.brief, "text", manner, entry)]


def record_blocks(sheet: Sheet, scope: Scope, record: Record, level: int) -> list[Block]:
    """Return a record as its kind is laid out; headings inside are of the given level."""
    layout = _LAYOUTS.get(type(record))
    return layout(sheet, scope, record, level) if layout else []


def _point(sheet: Sheet, _scope: Scope, record: Record, _level: int) -> list[Block]:
    assert isinstance(record, TalkingPoint)  # noqa: S101  # the table below says so
    return [spoken(sheet, record)]


def _dossier(sheet: Sheet, _scope: Scope, record: Record, _level: int) -> list[Block]:
    facts = sheet.facts(record, ("forum", "mandate", "objective", "venue"))
    rule = sheet.choice(record, "rule")
    if rule and facts:
        facts.extend(sheet.fact("Decision rule", rule))
    return [Facts(tuple(facts))] if facts else []


def _deadline(sheet: Sheet, _scope: Scope, record: Record, _level: int) -> list[Block]:
    assert isinstance(record, Deadline)  # noqa: S101  # the table below says so
    line = deadline_line(sheet, record)
    return [Paragraph(line)] if line else []


def deadline_line(sheet: Sheet, deadline: Deadline) -> Passage | None:
    """Return what is due and when, in the forum's zone and in UTC; None where it may not be shown."""
    title = sheet.title(deadline)
    if title is None or deadline.due is None:
        return title
    due = instant(deadline.due, deadline.zone or sheet.materials.dossier.zone)
    return joined(title, ": ", due)


def _delegate(sheet: Sheet, _scope: Scope, record: Record, _level: int) -> list[Block]:
    assert isinstance(record, Delegate)  # noqa: S101  # the table below says so
    return profiles.delegate(sheet, record)


def _membership(sheet: Sheet, _scope: Scope, record: Record, _level: int) -> list[Block]:
    assert isinstance(record, Membership)  # noqa: S101  # the table below says so
    member, group = sheet.name(record.member), sheet.name(record.group)
    if not member or not group:
        return []
    issue, until = sheet.line(record, "issue"), sheet.day(record, "until")
    limits = (*((" on ", issue) if issue else ()), *((" until ", until) if until else ()))
    return [Paragraph(joined(member, " is in ", group, *limits, "."))]


def _commission(sheet: Sheet, _scope: Scope, record: Record, _level: int) -> list[Block]:
    facts = sheet.facts(record, ("title", "asked_of", "returned"))
    return [Facts(tuple(facts))] if facts else []


def _amendment(sheet: Sheet, _scope: Scope, record: Record, level: int) -> list[Block]:
    assert isinstance(record, Amendment)  # noqa: S101  # the table below says so
    return amendments.amendment_blocks(sheet, record, level=level)


def _other_brief(sheet: Sheet, _scope: Scope, record: Record, _level: int) -> list[Block]:
    title = sheet.title(record) if record.id != sheet.materials.brief.id else None
    return [Paragraph(joined("See also: ", title))] if title else []


_LAYOUTS: Mapping[type[Record], Layout] = {
    Dossier: _dossier,
    AgendaItem: agenda.item_blocks,
    Position: positions.position_blocks,
    TalkingPoint: _point,
    Reference: quotations.reference_blocks,
    Instruction: events.instruction_blocks,
    Package: packages.package_blocks,
    Concern: concerns.concern_blocks,
    Measure: registers.measure_blocks,
    Deadline: _deadline,
    Counterpart: profiles.profile_blocks,
    Membership: _membership,
    Delegate: _delegate,
    Statement: quotations.statement_blocks,
    Stance: stances.stance_blocks,
    Meeting: events.meeting_blocks,
    Commitment: events.commitment_blocks,
    Commission: _commission,
    Amendment: _amendment,
    Brief: _other_brief,
}
