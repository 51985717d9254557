"""Concerns: what may turn into conflict, with the ask, the channel and the way down."""

from __future__ import annotations

from cyberbrief.compose.document import Block, Facts
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sheet import Sheet, heading
from cyberbrief.domain.concern import Concern
from cyberbrief.domain.record import Record


def concern_blocks(sheet: Sheet, _scope: Scope, record: Record, level: int) -> list[Block]:
    """Return a concern: what we know and how surely, our ask, the channel, how to calm it, what stays unsaid."""
    assert isinstance(record, Concern)  # noqa: S101  # the caller asks by kind
    facts = sheet.fact("With", sheet.name(record.counterpart))
    known = sheet.facts(record, ("known",))
    if known:
        facts += [*known, *sheet.fact("How surely", sheet.choice(record, "certainty"))]
    ask = sheet.facts(record, ("ask",))
    if ask:
        facts += [*ask, *sheet.fact("Channel", sheet.choice(record, "channel"))]
    facts += sheet.facts(record, ("de_escalation", "unsaid"))
    if not facts:
        return []
    if sheet.title(record):
        facts += sheet.fact("State", sheet.choice(record, "state"))
    return [heading(sheet.title(record) or "Concern", level), Facts(tuple(facts))]
