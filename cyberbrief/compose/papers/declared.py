"""Declared red lines on papers that print no ladder: what we said openly that we cannot accept."""

from __future__ import annotations

from cyberbrief.compose.dates import day_short
from cyberbrief.compose.document import Paragraph, Passage, Run, Source
from cyberbrief.compose.sections.ladders import step_words
from cyberbrief.compose.sheet import Sheet, Words, joined
from cyberbrief.domain.position import Position


def refusals(sheet: Sheet, position: Position) -> list[Paragraph]:
    """Return each declared red line of a position as a sentence that a delegate can say."""
    found = []
    for rung in position.ladder:
        statement = sheet.gate.declaration(rung)
        words = step_words(sheet, position, rung) if statement else ()
        if statement is None or not words:
            continue
        led: list[Words] = [joined("We cannot accept", bold=True)]
        if statement.said_on:
            said_on = Passage((Run(day_short(statement.said_on)),), "", (Source(statement.id, "said_on"),))
            led += [" (said ", said_on, ")"]
        found.append(Paragraph(joined(*led, ": ", words[0])))
        found.extend(Paragraph(more) for more in words[1:])
    return found
