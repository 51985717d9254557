"""Packages: what we would give for what we would get, across positions."""

from __future__ import annotations

from cyberbrief.compose.document import Block, Facts, Passage
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sheet import Sheet, heading, joined
from cyberbrief.domain.instruction import Concession, Gain, Package
from cyberbrief.domain.position import Position, rung_titles
from cyberbrief.domain.record import Record


def package_blocks(sheet: Sheet, _scope: Scope, record: Record, level: int) -> list[Block]:
    """Return a package: what is given, what is got, from whom, at what cost and on whose authority."""
    assert isinstance(record, Package)  # noqa: S101  # the caller asks by kind
    facts = sheet.fact("What we give", *(_part(sheet, record, one) for one in record.gives))
    facts += sheet.fact("What we get", *(_part(sheet, record, one) for one in record.gets))
    facts += sheet.fact("From whom", sheet.name(record.counterpart))
    facts += sheet.facts(record, ("cost", "authority"))
    if not facts:
        return []
    facts += sheet.fact("State", sheet.choice(record, "state"))
    return [heading(sheet.title(record) or "Package", level), Facts(tuple(facts))]


def _part(sheet: Sheet, package: Package, part: Concession | Gain) -> Passage | None:
    """Return one side of a package: the position, the step or outcome, and its own words."""
    position = sheet.materials.get(Position, part.position)
    topic = sheet.title(position) if position else None
    words = sheet.line(package, "text", part)
    target = _target(sheet, position, part) if position else None
    named = [one for one in (topic, target) if one]
    if not named:
        return words
    led = joined(named[0], *((", ", named[1]) if len(named) > 1 else ()))
    return joined(led, ": ", words) if words else led


def _target(sheet: Sheet, position: Position, part: Concession | Gain) -> Passage | None:
    if isinstance(part, Gain):
        outcomes = (one for one in position.outcomes if one.id == part.outcome)
        return next((sheet.line(position, "text", one) for one in outcomes), None)
    steps = zip(position.ladder, rung_titles(position.ladder), strict=True)
    return next((joined(title.lower()) for rung, title in steps if rung.id == part.rung), None)
