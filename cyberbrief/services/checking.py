"""The final check of a brief for one variant, and where its clearance stands."""

from __future__ import annotations

from typing import NamedTuple

from cyberbrief.compose import clearance, composition
from cyberbrief.compose.composition import Composition
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.preflight import Finding, Severity, check
from cyberbrief.domain.audience import Variant, variant_named
from cyberbrief.domain.record import RecordId
from cyberbrief.host.clock import now
from cyberbrief.services.gathering import gather
from cyberbrief.services.workspace import Workspace

__all__ = ["Checked", "Finding", "Severity", "final_check"]


class Checked(NamedTuple):
    """A composed brief with everything that the final check says of it."""

    materials: Materials
    variant: Variant
    composition: Composition
    findings: tuple[Finding, ...]
    trail: clearance.Trail

    @property
    def blocking(self) -> tuple[Finding, ...]:
        """The findings that forbid every export."""
        return tuple(finding for finding in self.findings if finding.blocks_export)

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that forbid clearing and a final export."""
        return tuple(finding for finding in self.findings if finding.severity is Severity.ERROR)


def final_check(workspace: Workspace, brief: RecordId, variant: str) -> Checked:
    """Compose a brief for a variant and check it; raises WrongUseError for an unknown brief or variant."""
    chosen = variant_named(variant)
    return check_materials(gather(workspace, brief), chosen)


def check_materials(materials: Materials, variant: Variant) -> Checked:
    """Compose and check what was gathered."""
    composed = composition.compose(materials, variant)
    findings = check(materials, variant, composed)
    trail = clearance.standing(materials.brief, variant, composed, now())
    return Checked(materials, variant, composed, findings, trail)
