"""The final check before export: one file a family of rules.

Each finding names the record, the field and what to do. Withheld words in what goes out block every export of that
variant until they are gone or accepted by name; any other error blocks clearing and a final export, never a draft.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from cyberbrief.compose.composition import Composition
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.preflight import (
    acronyms,
    cleared,
    coverage,
    ladders,
    recipients,
    shape,
    sources,
    speaking,
    withheld_words,
)
from cyberbrief.compose.preflight.finding import Case, Finding, Severity
from cyberbrief.domain.audience import Variant

__all__ = ["Finding", "Severity", "check"]

Rule = Callable[[Case], Iterable[Finding]]

RULES: tuple[Rule, ...] = (
    withheld_words.findings,
    ladders.steps,
    ladders.instructions,
    ladders.departures,
    ladders.declarations,
    shape.marking,
    shape.sections,
    shape.main_points,
    coverage.agenda,
    coverage.certain_answers,
    coverage.profiles,
    sources.statements,
    sources.quotations,
    sources.marks,
    sources.ages,
    speaking.allotments,
    acronyms.spelt_out,
    recipients.named_partners,
    cleared.offices,
)
_BY_SEVERITY = tuple(Severity)


def check(
    materials: Materials, variant: Variant, composition: Composition, now: datetime | None = None
) -> tuple[Finding, ...]:
    """Return all findings on a composed brief, errors first. `materials` are the full ones, `now` the moment."""
    case = Case(materials, variant, composition, now or datetime.now(tz=UTC))
    found = dict.fromkeys(finding for rule in RULES for finding in rule(case))
    return tuple(sorted(found, key=lambda finding: _BY_SEVERITY.index(finding.severity)))
