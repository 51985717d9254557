"""The preview: the tree that Word is written from, what was withheld, and what the final check says."""

from __future__ import annotations

from typing import NamedTuple

from cyberbrief.compose import composition
from cyberbrief.compose.document import Document, Standing
from cyberbrief.compose.withholding import Withheld
from cyberbrief.domain.audience import VARIANTS, variant_named
from cyberbrief.domain.record import RecordId
from cyberbrief.services.checking import Checked, check_materials
from cyberbrief.services.gathering import gather
from cyberbrief.services.releasing import standing_of
from cyberbrief.services.workspace import Workspace

__all__ = ["Preview", "Withheld", "preview", "withheld_by_variant"]


class Preview(NamedTuple):
    """A variant as it would leave now."""

    document: Document
    standing: Standing
    ledger: tuple[Withheld, ...]
    checked: Checked


def preview(workspace: Workspace, brief: RecordId, variant: str) -> Preview:
    """Compose a brief for a variant without writing anything; raises WrongUseError for an unknown brief or variant."""
    checked = check_materials(gather(workspace, brief), variant_named(variant))
    return Preview(checked.composition.document, standing_of(workspace, checked), checked.composition.ledger, checked)


def withheld_by_variant(workspace: Workspace, brief: RecordId) -> dict[str, int]:
    """Return how many records of the brief each variant withholds something of."""
    materials = gather(workspace, brief)
    printed = {entry.record for section in materials.brief.sections for entry in section.entries}
    found: dict[str, int] = {}
    for name, variant in VARIANTS.items():
        ledger = composition.compose(materials, variant).ledger
        found[name] = len({item.record for item in ledger if item.record in printed})
    return found
