"""Positions: what we want on each issue, why, how far we can go, and who stands where."""

from __future__ import annotations

from collections.abc import Iterable

from cyberbrief.compose.document import Block, Cell, Column, Facts, Manner, Paragraph, Passage, Table
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.ladders import ladder
from cyberbrief.compose.sections.points import by_handling
from cyberbrief.compose.sheet import Sheet, Words, heading, joined, listed
from cyberbrief.domain.brief import SectionRole
from cyberbrief.domain.position import Position
from cyberbrief.domain.record import Record
from cyberbrief.domain.statement import Stance
from cyberbrief.domain.talking_point import Handling, TalkingPoint

_STANCES = (Column("Party", 20), Column("Stance", 20), Column("What we know", 34), Column("Our response", 26))


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
    if table := stances_table(sheet, sheet.materials.where(Stance, "position", record.id)):
        found.append(table)
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


def stances_table(sheet: Sheet, stances: Iterable[Stance], *, by_issue: bool = False) -> Table | None:
    """Return who stands where, by party or (`by_issue`) by position; None where nothing of it may be shown."""
    rows = []
    for stance in stances:
        level, note, response = (
            sheet.choice(stance, "level"),
            sheet.passages(stance, "note"),
            sheet.passages(stance, "response"),
        )
        if not (level or note or response):
            continue
        position = sheet.materials.get(Position, stance.position)
        who = (sheet.title(position) if position else None) if by_issue else sheet.name(stance.counterpart)
        standing = [level] if level else []
        if as_of := sheet.day(stance, "as_of"):
            standing.append(joined("as of ", as_of))
        rows.append((Cell((joined(who, bold=True),) if who else ()), Cell(tuple(standing)), Cell(note), Cell(response)))
    columns = (Column("Issue", 20), *_STANCES[1:]) if by_issue else _STANCES
    return Table(columns, tuple(rows)) if rows else None


def stance_blocks(sheet: Sheet, _scope: Scope, record: Record, _level: int) -> list[Block]:
    """Return one stance as a table of one row."""
    assert isinstance(record, Stance)  # noqa: S101  # the caller asks by kind
    table = stances_table(sheet, (record,))
    return [table] if table else []


def _topics(sheet: Sheet, positions: Iterable[str]) -> Passage | None:
    found = [sheet.title(position) for one in positions if (position := sheet.materials.get(Position, one))]
    topics = [topic for topic in found if topic]
    return listed(topics) if topics else None


def _all_in_annex(scope: Scope) -> set[str]:
    """Return all positions where an annex of ladders names none and so prints every one."""
    annexes = any(section.role is SectionRole.LADDERS for section in scope.materials.brief.sections)
    return {position.id for position in scope.positions()} if annexes else set()
