"""What is written and what was said: references and statements, each with its source in plain words."""

from __future__ import annotations

from collections.abc import Mapping

from cyberbrief.compose.dates import day
from cyberbrief.compose.document import Block, Manner, Paragraph, Passage, Run, Source
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sheet import Sheet, Words, joined
from cyberbrief.domain.record import Record
from cyberbrief.domain.reference import Reference, Wording
from cyberbrief.domain.statement import Setting, Statement

# What a reader needs to know of a source; the letter codes are for those who ask for them.
_HOW_WE_KNOW: Mapping[Setting, str] = {
    Setting.OPEN: "on the record",
    Setting.CLOSED: "heard by us",
    Setting.PRIVATE: "told to us in private",
}


def reference_blocks(sheet: Sheet, _scope: Scope, record: Record, _level: int) -> list[Block]:
    """Return a reference's text as a quotation, or as our paraphrase, with its note."""
    assert isinstance(record, Reference)  # noqa: S101  # the caller asks by kind
    text = sheet.passages(record, "text")
    cited = sheet.cited((record.id,))
    if cited is None:
        return []
    if not text:
        return [Paragraph(joined(cited, ": ", title)) if (title := sheet.line(record, "title")) else Paragraph(cited)]
    quoted = record.wording is Wording.QUOTED
    led = joined(cited, " says:" if quoted else ", in our words:")
    found: list[Block] = [Paragraph(led), *(Paragraph(line, Manner.QUOTE if quoted else Manner.BODY) for line in text)]
    if record.as_of:
        found.append(
            Paragraph(Passage((Run(f"As of {day(record.as_of)}."),), "", (Source(record.id, "as_of"),)), Manner.SMALL)
        )
    reservations = sheet.passages(record, "reservations")
    found.extend(Paragraph(joined("Reservations: ", line), Manner.SMALL) for line in reservations)
    return found


def statement_blocks(sheet: Sheet, _scope: Scope, record: Record, _level: int) -> list[Block]:
    """Return a statement: who, when and where, then the words."""
    assert isinstance(record, Statement)  # noqa: S101  # the caller asks by kind
    text = sheet.passages(record, "text")
    if not text:
        return []
    return [
        Paragraph(joined(attribution(sheet, record), ":")),
        *(Paragraph(line, Manner.QUOTE) for line in text),
    ]


def attribution(sheet: Sheet, statement: Statement) -> Passage:
    """Return who said it, for whom, when, where, and how we know."""
    parts: list[Words] = [speaker(sheet, statement) or "A delegation"]
    if behalf := sheet.name(statement.on_behalf):
        parts += [" on behalf of ", behalf]
    if aligned := sheet.names(statement.aligned):
        parts += [", aligned: ", aligned]
        if exceptions := sheet.line(statement, "exceptions"):
            parts += [" (", exceptions, ")"]
    parts += occasion(sheet, statement)
    if known := how_we_know(sheet, statement):
        parts += [" (", known, ")"]
    return joined(*parts)


def occasion(sheet: Sheet, statement: Statement) -> list[Words]:
    """Return when and where something was said, each with the sign before it."""
    parts: list[Words] = []
    if said_on := sheet.day(statement, "said_on"):
        parts += [", ", said_on]
    if forum := sheet.line(statement, "forum"):
        parts += [", ", forum]
    return parts


def speaker(sheet: Sheet, statement: Statement) -> Passage | None:
    """Return who spoke: the party, the person, or both."""
    party, person = sheet.name(statement.speaker), sheet.line(statement, "speaker_name")
    if party and person:
        return joined(party, " (", person, ")")
    return party or person


def how_we_know(sheet: Sheet, statement: Statement) -> Passage | None:
    """Return how we know of a statement, in plain words, with its reference where there is one."""
    cited = sheet.cited((statement.reference,))
    words = sheet.line(statement, "source")
    if cited:
        return cited
    if words:
        return words
    if sheet.gate.shows(statement, "source"):
        return Passage((Run(_HOW_WE_KNOW[statement.setting]),), "", (Source(statement.id, "setting"),))
    return None
