"""Positions: what we want on each issue, why, how far we can go, and who stands where."""

from __future__ import annotations

from collections.abc import Iterable

from cyberbrief.compose.document import Block, Facts, Manner, Paragraph, Passage
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.ladders import ladder
from cyberbrief.compose.sections.points import by_handling
from cyberbrief.compose.sections.stances import stances_table
from cyberbrief.compose.sheet import Sheet, Words, heading, joined, listed
from cyberbrief.domain.brief import SectionRole
from cyberbrief.domain.dossier import AgendaItem
from cyberbrief.domain.position import Position
from cyberbrief.domain.record import Record
from cyberbrief.domain.statement import Stance
from cyberbrief.domain.talking_point import Handling, TalkingPoint


def position_blocks(sheet: Sheet, scope: Scope, record: Record, level: int) -> list[Block]:
    """Return a position: topic, objective, grounds, ladder, points and stances that stand nowhere else in the brief."""
    assert isinstance(record, Position)  # noqa: S101  # the caller asks by kind
    found: list[Block] = [heading(sheet.title(record) or "Position", level)]
    if setting := setting_line(sheet, record):
        found.append(Paragraph(setting, Manner.SMALL))
    found += sheet.blocks(record, "objective", Manner.LEAD)
    facts = sheet.facts(record, ("interests", "rationale", "evidence", "group_line", "departure"))
    outcomes = [words for outcome in record.outcomes if (words := sheet.line(record, "text", outcome))]
    facts += sheet.fact("Possible outcomes", *outcomes)
    facts += sheet.fact("Could be traded against", _topics(sheet, record.trade_offs))
    facts += sheet.fact("References", sheet.cited(record.references))
    if facts:
        found.append(Facts(tuple(facts)))
    in_annex = {position.id for position in scope.entered(Position, SectionRole.LADDERS)} or _all_in_annex(scope)
    if record.id not in in_annex and (steps := ladder(sheet, record)):
        found.append(steps)
    elsewhere = {point.id for point in scope.entered(TalkingPoint)}
    points = [point for point in scope.points_of(record, *Handling) if point.id not in elsewhere]
    found += by_handling(sheet, points, level + 1)
    if not _stands_in_agenda(scope, record):
        found += stances_table(sheet, sheet.materials.where(Stance, "position", record.id))
    return found if len(found) > 1 or sheet.title(record) else []


def setting_line(sheet: Sheet, position: Position) -> Passage | None:
    """Return pillar, agenda item, paragraphs, room to move and priority in one line."""
    parts: list[Words] = []
    item = sheet.item_of(position)
    if number := item and sheet.line(item, "number"):
        parts.append(joined("Item ", number))
    parts += [part for part in (sheet.line(position, "paragraphs"), sheet.choice(position, "pillar")) if part]
    parts += [part for part in (sheet.choice(position, "stand"),) if part]
    if priority := sheet.choice(position, "priority"):
        parts.append(joined(priority, " priority"))
    return listed(parts, " · ") if parts else None


def _topics(sheet: Sheet, positions: Iterable[str]) -> Passage | None:
    found = [sheet.title(position) for one in positions if (position := sheet.materials.get(Position, one))]
    topics = [topic for topic in found if topic]
    return listed(topics) if topics else None


def _stands_in_agenda(scope: Scope, position: Position) -> bool:
    """Say whether the brief prints the agenda item of a position, and with it who stands where."""
    roles = {section.role for section in scope.materials.brief.sections}
    items = {item.id for item in scope.entered(AgendaItem)}
    all_of_them = SectionRole.AGENDA in roles and not scope.entered(AgendaItem, SectionRole.AGENDA)
    return position.agenda_item in items or (all_of_them and bool(position.agenda_item))


def _all_in_annex(scope: Scope) -> set[str]:
    """Return all positions where an annex of ladders names none and so prints every one."""
    annexes = any(section.role is SectionRole.LADDERS for section in scope.materials.brief.sections)
    return {position.id for position in scope.positions()} if annexes else set()
