"""Declared red lines on papers that print no ladder: what we said openly that we cannot accept."""

from __future__ import annotations

from cyberbrief.compose.dates import day_short
from cyberbrief.compose.document import Paragraph, Passage, Run, Source
from cyberbrief.compose.sections.ladders import step_words
from cyberbrief.compose.sheet import Sheet, joined, led
from cyberbrief.domain.position import Position, Rung
from cyberbrief.domain.statement import Statement


def red_lines(sheet: Sheet, position: Position) -> list[Paragraph]:
    """Return each declared red line of a position, with the day on which it was said openly."""
    found = []
    for statement, words in _declared(sheet, position):
        day = _said_on(statement)
        label = joined("Red line, said openly", *((" on ", day) if day else ()), ":", bold=True)
        found += [Paragraph(line) for line in led(label, words)]
    return found


def refusals(sheet: Sheet, position: Position) -> list[Paragraph]:
    """Return each declared red line of a position as a delegate says it who has a card in hand."""
    found = []
    for statement, words in _declared(sheet, position):
        day = _said_on(statement)
        label = joined(joined("We cannot accept", bold=True), *((" (said ", day, ")") if day else ()), ":")
        found += [Paragraph(line) for line in led(label, words)]
    return found


def declared(sheet: Sheet, position: Position) -> list[tuple[Statement, Passage | None, tuple[Passage, ...]]]:
    """Return each declared red line: the statement that declared it, when, and its words."""
    return [(statement, _said_on(statement), words) for statement, words in _declared(sheet, position)]


def _declared(sheet: Sheet, position: Position) -> list[tuple[Statement, tuple[Passage, ...]]]:
    asked: list[tuple[Rung, Statement | None]] = [(rung, sheet.gate.declaration(rung)) for rung in position.ladder]
    read = [(one, step_words(sheet, position, rung)) for rung, one in asked if one]
    return [(statement, words) for statement, words in read if words]


def _said_on(statement: Statement) -> Passage | None:
    if statement.said_on is None:
        return None
    return Passage((Run(day_short(statement.said_on)),), "", (Source(statement.id, "said_on"),))
