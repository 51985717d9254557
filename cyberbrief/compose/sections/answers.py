"""What they want and our answer: a table, what is surest to be raised first."""

from __future__ import annotations

from collections.abc import Iterator

from cyberbrief.compose.document import Block, Cell, Column, Passage
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.points import by_likelihood
from cyberbrief.compose.sections.records import entry_blocks
from cyberbrief.compose.sheet import Sheet, joined, tabled
from cyberbrief.domain.brief import Section
from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.position import Position
from cyberbrief.domain.statement import Stance
from cyberbrief.domain.talking_point import Handling, TalkingPoint

COLUMNS = (Column("Party", 18), Column("They will say", 38), Column("We answer", 44))
_ANSWERS = (Handling.IF_RAISED, Handling.IF_PRESSED)


def blocks(sheet: Sheet, scope: Scope, section: Section) -> list[Block]:
    """Return the table of answers: of the points named, of the positions' points, of the parties' stances."""
    beside: list[Block] = []
    points: dict[str, TalkingPoint] = {}
    rows: list[tuple[Cell, ...]] = []
    for entry in section.entries:
        record = sheet.materials.records.get(entry.record)
        if isinstance(record, TalkingPoint):
            points[record.id] = record
        elif isinstance(record, Position):
            points.update((point.id, point) for point in scope.points_of(record, *_ANSWERS))
        elif isinstance(record, Counterpart):
            answering = tuple(_answering(sheet, scope, record))
            points.update((point.id, point) for point in answering)
            rows.extend(() if answering else _wants(sheet, scope, record))
        elif isinstance(record, Stance):
            rows.extend(_stance_row(sheet, record))
        if not isinstance(record, TalkingPoint | Position | Counterpart | Stance):
            beside.extend(entry_blocks(sheet, scope, section, entry))
        else:
            beside.extend(sheet.blocks(sheet.materials.brief, "text", element=entry))
    rows = [*(_row(sheet, point) for point in by_likelihood(sheet, points.values())), *rows]
    return [*tabled(COLUMNS, rows), *beside]


def _answering(sheet: Sheet, scope: Scope, party: Counterpart) -> Iterator[TalkingPoint]:
    about = {position.id for position in scope.positions()}
    for point in sheet.materials.where(TalkingPoint, "answers", party.id):
        if point.handling in _ANSWERS and (not point.position or point.position in about):
            yield point


def _row(sheet: Sheet, point: TalkingPoint) -> tuple[Cell, ...]:
    party: list[Passage] = []
    if name := sheet.name(point.answers):
        party.append(joined(name, bold=True))
    likely = sheet.choice(point, "likelihood")
    if likely:
        party.append(joined(likely.plain.lower(), Passage((), "", likely.sources)))
    answer = list(sheet.passages(point, "text"))
    if topic := sheet.line(point, "topic"):
        answer[:1] = [joined(joined(topic, ". ", bold=True), answer[0])] if answer else [topic]
    if point.handling is not Handling.IF_RAISED:
        answer[:1] = [joined(joined(f"{point.handling.label}: ", italic=True), *answer[:1])]
    return Cell(tuple(party)), Cell(sheet.passages(point, "raised_as")), Cell(tuple(answer))


def _wants(sheet: Sheet, scope: Scope, party: Counterpart) -> list[tuple[Cell, ...]]:
    """Return rows for a party whom no point answers: where it stands, or else what it is after."""
    about = {position.id for position in scope.positions()}
    stances = [
        stance
        for stance in sheet.materials.where(Stance, "counterpart", party.id)
        if stance.position in about and (stance.note or stance.response)
    ]
    if stances:
        return [row for stance in stances for row in _stance_row(sheet, stance)]
    name = sheet.title(party)
    wants = sheet.passages(party, "objectives")
    if not wants:
        return []
    return [(Cell((joined(name, bold=True),) if name else ()), Cell(wants), Cell(()))]


def _stance_row(sheet: Sheet, stance: Stance) -> list[tuple[Cell, ...]]:
    name = sheet.name(stance.counterpart)
    party = [joined(name, bold=True)] if name else []
    position = sheet.materials.get(Position, stance.position)
    if position and (topic := sheet.title(position)):
        party.append(topic)
    says = list(sheet.passages(stance, "note"))
    level = sheet.choice(stance, "level")
    if level:
        says.insert(0, level)
    answer = sheet.passages(stance, "response")
    return [(Cell(tuple(party)), Cell(tuple(says)), Cell(answer))] if says or answer else []
