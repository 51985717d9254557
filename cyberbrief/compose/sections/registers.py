"""Registers: confidence-building measures, norms and capacity, each entry with where we and others stand."""

from __future__ import annotations

from collections.abc import Iterable

from cyberbrief.compose.document import Block, Cell, Column, Passage
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sheet import Sheet, heading, joined, listed, tabled
from cyberbrief.domain.concern import CapacityDirection, Measure, Register
from cyberbrief.domain.record import Record

_COLUMNS = (Column("Entry", 28), Column("Our status", 24), Column("Others", 20), Column("Next step", 28))


def register_blocks(sheet: Sheet, measures: Iterable[Measure], level: int) -> list[Block]:
    """Return a table under a heading for each register that has entries to show."""
    held = tuple(measures)
    found: list[Block] = []
    for register in Register:
        rows = tuple(row for one in held if one.register is register and (row := _row(sheet, one)))
        if rows:
            found += [heading(register.label, level), *tabled(_COLUMNS, rows)]
    return found


def measure_blocks(sheet: Sheet, _scope: Scope, record: Record, _level: int) -> list[Block]:
    """Return one entry as a table of one row, with what we propose."""
    assert isinstance(record, Measure)  # noqa: S101  # the caller asks by kind
    row = _row(sheet, record)
    return [*tabled(_COLUMNS, (row,))] if row else []


def _row(sheet: Sheet, measure: Measure) -> tuple[Cell, ...] | None:
    title = sheet.title(measure)
    if title is None:
        return None
    entry: list[Passage] = [joined(title, bold=True)]
    if cited := sheet.cited((measure.reference,)):
        entry.append(cited)
    if measure.direction is not CapacityDirection.NEITHER:
        parties = [sheet.line(measure, "provider"), sheet.line(measure, "recipient")]
        direction = sheet.choice(measure, "direction")
        words = [part for part in (direction, listed([one for one in parties if one], " → ")) if part and part.runs]
        entry.append(listed(words, ": "))
    ours = [status] if (status := sheet.choice(measure, "status")) else []
    ours += sheet.passages(measure, "implementation")
    ours += [joined("We propose: ", line) for line in sheet.passages(measure, "proposed_language")]
    others = []
    for element in measure.others:
        party = sheet.name(element.counterpart)
        parts = [sheet.choice(measure, "status", element), sheet.line(measure, "note", element)]
        words = [part for part in parts if part]
        if party and words:
            others.append(joined(party, ": ", listed(words)))
    following = list(sheet.passages(measure, "next_step"))
    owned = [part for part in (sheet.line(measure, "owner"), sheet.day(measure, "due")) if part]
    if owned:
        following.append(listed(owned))
    return Cell(tuple(entry)), Cell(tuple(ours)), Cell(tuple(others)), Cell(tuple(following))
