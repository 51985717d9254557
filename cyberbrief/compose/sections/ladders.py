"""Ladders: our steps from the opening down, and what happens if there is no agreement; theirs as we see them."""

from __future__ import annotations

from cyberbrief.compose.dates import day
from cyberbrief.compose.document import Block, Cell, Column, LadderStep, LadderTable, Passage, Table
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.events import instruction_name
from cyberbrief.compose.sections.quotations import how_we_know, occasion, speaker
from cyberbrief.compose.sheet import Sheet, Words, heading, joined, tabled
from cyberbrief.compose.withholding import in_statement_words
from cyberbrief.domain.brief import Section
from cyberbrief.domain.instruction import Instruction
from cyberbrief.domain.position import Position, Rung, RungKind, rung_titles
from cyberbrief.domain.statement import Stance

_THEIRS = (Column("Step", 18), Column("What we expect", 46), Column("How we know", 36))


def blocks(sheet: Sheet, scope: Scope, section: Section) -> list[Block]:
    """Return each ladder under a heading of its own; composition letters these as annexes."""
    found: list[Block] = []
    positions = tuple(scope.entries_of(section, Position)) or scope.positions()
    for position in positions:
        table = ladder(sheet, position)
        if table is None:
            continue
        topic = sheet.title(position)
        found.append(heading(joined("Ladder: ", topic) if topic else "Ladder", section.level))
        found.append(table)
        stances = sheet.materials.where(Stance, "position", position.id)
        found.extend(theirs for stance in stances for theirs in estimate(sheet, stance))
    for entry in section.entries:
        found.extend(sheet.blocks(sheet.materials.brief, "text", element=entry))
    return found


def ladder(sheet: Sheet, position: Position) -> LadderTable | None:
    """Return a position's ladder as far as it may be shown, or None where nothing of it may."""
    titled = zip(position.ladder, rung_titles(position.ladder), strict=True)
    steps = tuple(step for rung, title in titled if (step := _step(sheet, position, rung, title)))
    no_agreement = sheet.passages(position, "no_agreement")
    if not steps and not no_agreement:
        return None
    topic = sheet.title(position)
    caption = joined("Steps on ", topic, ", from the opening down") if topic else joined("Steps from the opening down")
    return LadderTable(caption, steps, no_agreement)


def step_words(sheet: Sheet, position: Position, rung: Rung) -> tuple[Passage, ...]:
    """Return the words of a step: its own, those of the statement that declared it, or that none was instructed."""
    statement = in_statement_words(sheet.gate, rung)
    if statement is not None:
        return sheet.passages(statement, "text")
    words = sheet.passages(position, "text", rung)
    if rung.none_instructed:
        named = sheet.line(position, "instructed_by", rung)
        parts: list[Words] = ["None instructed"]
        if named or rung.instructed_on:
            parts += [" (", named or "", ", " if named and rung.instructed_on else ""]
            parts += [day(rung.instructed_on) if rung.instructed_on else "", ")"]
        words = (joined(*parts, "."), *words)
    return words


def declared(sheet: Sheet, rung: Rung) -> Passage | None:
    """Return when, where and by whom a red line was said openly, or None."""
    statement = sheet.gate.declaration(rung)
    if statement is None:
        return None
    by = speaker(sheet, statement)
    return joined("Declared openly", *occasion(sheet, statement), *((", by ", by) if by else ()), ".")


def _step(sheet: Sheet, position: Position, rung: Rung, title: str) -> LadderStep | None:
    words = step_words(sheet, position, rung)
    proposed = sheet.passages(position, "proposed_language", rung)
    if not words and not proposed:
        return None
    authority = list(sheet.passages(position, "authority", rung))
    instruction = sheet.materials.get(Instruction, rung.instruction)
    if instruction and (named := instruction_name(sheet, instruction)):
        authority.append(named)
    return LadderStep(
        kind=rung.kind,
        title=title,
        paragraphs=words,
        proposed_language=proposed,
        conditions=sheet.passages(position, "condition", rung),
        authority=tuple(authority),
        declared=declared(sheet, rung) if rung.kind is RungKind.RED_LINE else None,
    )


def estimate(sheet: Sheet, stance: Stance) -> list[Table]:
    """Return a party's ladder as we see it, with how we know each step; none where it may not be shown."""
    rows = []
    for step in stance.estimate:
        words = sheet.line(stance, "text", step)
        if words is None:
            continue
        kind = sheet.line(stance, "kind", step)
        source = sheet.statement(step.source)
        known = how_we_know(sheet, source) if source else None
        rows.append((Cell((kind,) if kind else ()), Cell((words,)), Cell((known or joined("Our estimate"),))))
    party = sheet.name(stance.counterpart)
    caption = joined("Their ladder as we see it", *((": ", party) if party else ()))
    return tabled(_THEIRS, rows, caption)
