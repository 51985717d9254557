"""One item alone as a Word document: a position, a point, a party, a meeting, from its own page, by the one way out.

A brief is made for the moment, of that item and no other, and never kept. Its title is the name of the kind, not of the
item: what a record is called may be withheld from readers who may see the rest of it, and the gate asks each field.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from cyberbrief.domain.audience import variant_named
from cyberbrief.domain.brief import Brief, Entry, Section, SectionRole
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.meeting import Meeting
from cyberbrief.domain.progress import Progress, Silent
from cyberbrief.domain.record import DossierRecord, Record, RecordId
from cyberbrief.domain.words import words
from cyberbrief.services import house_templates, sitting
from cyberbrief.services.checking import Checked, check_materials
from cyberbrief.services.entering import WHOLE, Copy
from cyberbrief.services.gathering import for_brief
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.releasing import Released, in_word, release
from cyberbrief.services.workspace import Workspace

__all__ = ["check", "export", "usual_variant"]


class _Paper(NamedTuple):
    """How an item of a kind is printed alone: as what, and in which variant where nobody says which."""

    role: SectionRole
    variant: str


_PAPER = "one-item"
_FREE = _Paper(SectionRole.FREE, "delegation")
_PAPERS: Mapping[str, _Paper] = {
    "position": _Paper(SectionRole.POSITIONS, "delegation"),
    "talking-point": _Paper(SectionRole.MAIN_POINTS, "speaking"),
    "counterpart": _Paper(SectionRole.PROFILES, "profiles"),
    "meeting": _Paper(SectionRole.MEETINGS, "readout"),
    "amendment": _Paper(SectionRole.AMENDMENTS, "delegation"),
    "agenda-item": _Paper(SectionRole.AGENDA, "agenda"),
}


def usual_variant(kind: str) -> str:
    """Return the variant that an item of a kind is printed in where nobody says which."""
    return _PAPERS.get(kind, _FREE).variant


def check(workspace: Workspace, record: RecordId, variant: str, dossier: RecordId = "") -> Checked:
    """Compose one item and check it; `dossier` says in which negotiation an item of the library is meant.

    Raises:
        WrongUseError: no such record, variant or dossier, or an item of the library and no dossier named.
    """
    chosen = variant_named(variant)
    sitting.seal(workspace)
    with workspace.store.reading() as transaction:
        kept = kept_or_wrong(transaction, record).record
        paper = _paper(kept, dossier)
        materials = for_brief(workspace, transaction, paper)
        if kept.id not in materials.records and kept.id != materials.dossier.id:
            materials = dataclasses.replace(materials, records={**materials.records, kept.id: kept})
    return check_materials(materials, chosen)


def export(  # noqa: PLR0913  # all that is to be known of a file that leaves
    workspace: Workspace,
    record: RecordId,
    out: Path,
    variant: str = "",
    *,
    dossier: RecordId = "",
    overwrite: bool = False,
    recipient: str = "",
    copy: Copy = WHOLE,
    template: str = "",
    progress: Progress | None = None,
) -> Released:
    """Write one item as a Word document; it leaves as DRAFT, since no office clears an item alone.

    Raises:
        BlockedError, RefusedError: as `releasing.export`; nothing was written.
        WrongUseError: as `check`.
    """
    watched = progress or Silent()
    watched.report(0, 0, words("Final check"))
    if not variant:
        with workspace.store.reading() as transaction:
            variant = usual_variant(kept_or_wrong(transaction, record).record.KIND)
    checked = check(workspace, record, variant, dossier)
    form = in_word(checked.variant, house_templates.worn(workspace, template))
    return release(
        workspace,
        checked,
        out,
        form.write,
        overwrite=overwrite,
        recipient=recipient,
        progress=watched,
        filed_under=record,
        copy=copy,
        marks=form.marks,
        template=form.template,
    )


def _paper(record: Record, dossier: RecordId) -> Brief:
    within = record.dossier if isinstance(record, DossierRecord) else record.id if record.KIND == "dossier" else dossier
    if not within:
        raise WrongUseError("This belongs to no dossier.", "Say for which dossier it is printed.")
    section = Section(
        id="item", role=_PAPERS.get(record.KIND, _FREE).role, entries=(Entry(id="entry", record=record.id),)
    )
    return Brief(
        id=_PAPER,
        dossier=within,
        title=record.LABEL,
        marking=record.marking,
        caveats=record.caveats,
        meeting=record.id if isinstance(record, Meeting) else "",
        sections=(section,),
    )
