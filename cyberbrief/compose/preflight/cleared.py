"""Cleared: by the offices it needs, for this text."""

from __future__ import annotations

from collections.abc import Iterator

from cyberbrief.compose.clearance import Mark, standing
from cyberbrief.compose.preflight.finding import Case, Finding, warning
from cyberbrief.domain.words import words


def offices(case: Case) -> Iterator[Finding]:
    """Yield a finding for each office that has not cleared this text; they make it leave as DRAFT."""
    brief = case.materials.brief
    trail = standing(brief, case.variant, case.composition, case.now)
    if not trail.lines:
        yield warning(
            "clearance",
            brief.id,
            "chain",
            "No office is named to clear this brief; it leaves as DRAFT.",
            "Name the offices that clear it.",
        )
    for line in trail.missing:
        said = line.words
        if line.mark is Mark.LAPSED and line.sections:
            said = words("{said} ({sections})", said=said, sections=", ".join(line.sections))
        yield warning(
            "clearance",
            brief.id,
            "chain",
            words("{office}: {said}; the brief leaves as DRAFT.", office=line.office, said=said),
            "Ask the office, then record what it said.",
        )
