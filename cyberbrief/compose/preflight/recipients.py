"""Recipients: partner lines name whom they are for."""

from __future__ import annotations

from collections.abc import Iterator

from cyberbrief.compose.gate import Gate
from cyberbrief.compose.preflight.finding import Case, Finding, warning
from cyberbrief.domain.reach import Reach


def named_partners(case: Case) -> Iterator[Finding]:
    """Yield a finding where partner lines name nobody, or somebody whose name cannot be printed."""
    if case.variant.reach is not Reach.PARTNERS:
        return
    brief = case.materials.brief
    if not brief.recipients:
        yield warning(
            "recipients",
            brief.id,
            "recipients",
            "The partner lines do not say which partners they are for.",
            "Choose the partners; records released to some only stay out until you do.",
        )
    elif len(Gate.of(case.materials, case.variant).recipient_names()) < len(set(brief.recipients)):
        yield warning(
            "recipients",
            brief.id,
            "recipients",
            "A partner that these lines are for cannot be named on them.",
            "Look whether the partner is still in the library and its name may be shared.",
        )
