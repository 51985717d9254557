"""The preview: the tree that Word is written from, what was withheld, and then what the final check says."""

from __future__ import annotations

from typing import NamedTuple

from cyberbrief.compose import clearance, composition
from cyberbrief.compose.document import Document
from cyberbrief.compose.preflight import check
from cyberbrief.compose.reading import passages_of
from cyberbrief.compose.standing import Standing
from cyberbrief.compose.withholding import Withheld, ledger_of
from cyberbrief.domain.audience import VARIANTS, variant_named
from cyberbrief.domain.progress import Progress, Silent, proceed
from cyberbrief.domain.record import RecordId
from cyberbrief.host.clock import now
from cyberbrief.services.checking import Checked, check_materials
from cyberbrief.services.gathering import gather, gather_again
from cyberbrief.services.releasing import standing_of
from cyberbrief.services.workspace import Workspace

__all__ = ["Preview", "Withheld", "compose", "passages_of", "preview", "with_findings", "withheld_by_variant"]


class Preview(NamedTuple):
    """A variant as it would leave now."""

    document: Document
    standing: Standing
    ledger: tuple[Withheld, ...]
    checked: Checked


def preview(workspace: Workspace, brief: RecordId, variant: str) -> Preview:
    """Compose and check a brief without writing anything; raises WrongUseError for an unknown brief or variant."""
    return _preview(workspace, check_materials(gather(workspace, brief), variant_named(variant)))


def compose(
    workspace: Workspace,
    brief: RecordId,
    variant: str,
    before: Preview | None = None,
    changed: frozenset[tuple[str, RecordId]] = frozenset(),
) -> Preview:
    """Compose a brief without checking it, for pages that must not wait.

    Of the same brief's preview `before` the findings are kept until it is checked, and the records that have not
    `changed` since; with none named all are read.
    Raises WrongUseError for an unknown brief or variant.
    """
    chosen = variant_named(variant)
    known = before.checked if before is not None and before.checked.materials.brief.id == brief else None
    materials = gather_again(workspace, known.materials, changed) if known is not None else gather(workspace, brief)
    composed = composition.compose(materials, chosen, known.composition if known is not None else None)
    trail = clearance.standing(materials.brief, chosen, composed, now())
    findings = known.findings if known is not None and known.variant == chosen else ()
    return _preview(workspace, Checked(materials, chosen, composed, findings, trail))


def with_findings(composed: Preview) -> Preview:
    """Return a composed preview with what the final check says of it."""
    checked = composed.checked
    findings = check(checked.materials, checked.variant, checked.composition)
    return composed._replace(checked=checked._replace(findings=findings))


def withheld_by_variant(workspace: Workspace, brief: RecordId, progress: Progress | None = None) -> dict[str, int]:
    """Return how many records of the brief each variant withholds something of; raises CancelledError when stopped."""
    watched = progress or Silent()
    materials = gather(workspace, brief)
    printed = {entry.record for section in materials.brief.sections for entry in section.entries}
    found: dict[str, int] = {}
    for name, variant in VARIANTS.items():
        proceed(watched)
        found[name] = len({item.record for item in ledger_of(materials, variant, printed)})
    return found


def _preview(workspace: Workspace, checked: Checked) -> Preview:
    return Preview(checked.composition.document, standing_of(workspace, checked), checked.composition.ledger, checked)
