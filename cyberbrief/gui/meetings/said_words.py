"""How an entry of the log is put into words: who spoke for whom, when it was noted, how we know."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.statement import Statement
from cyberbrief.gui.days import zone_named
from cyberbrief.gui.language import later, tr

_WITH_EXCEPTIONS = later("statement · {known} · aligned: {names}, except {exceptions}")
Near = Mapping[RecordId, Record]


def who(statement: Statement, near: Near) -> str:
    """Return who spoke and on whose behalf."""
    speaker = _named(near, statement.speaker) or statement.speaker_name or tr("Somebody")
    group = _named(near, statement.on_behalf)
    return tr("{speaker}, for {group}", speaker=speaker, group=group) if group else speaker


def code_of(statement: Statement, near: Near) -> str:
    """Return the country code of who spoke."""
    speaker = near.get(statement.speaker)
    return speaker.country if isinstance(speaker, Counterpart) else ""


def facts(statement: Statement, near: Near) -> str:
    """Return in a line how we know of it, and who aligned."""
    aligned = ", ".join(name for one in statement.aligned if (name := _named(near, one)))
    known = tr(statement.how_known)
    if not aligned:
        return tr("statement · {known}", known=known)
    if statement.exceptions:
        return tr(_WITH_EXCEPTIONS, known=known, names=aligned, exceptions=statement.exceptions)
    return tr("statement · {known} · aligned: {names}", known=known, names=aligned)


def hour(at: datetime | None, zone: str) -> str:
    """Return the hour of an instant on the clocks of a place."""
    return f"{at.astimezone(zone_named(zone)):%H:%M}" if at is not None else ""


def on_what(statement: Statement, near: Near) -> str:
    """Return what it is on: positions and the paragraph."""
    topics = [name for one in statement.positions if (name := _named(near, one))]
    return " · ".join((*topics, *([statement.paragraph] if statement.paragraph else [])))


def _named(near: Near, record: RecordId) -> str:
    found = near.get(record)
    return found.title_text if found is not None else ""
