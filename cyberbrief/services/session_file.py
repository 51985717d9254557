"""All papers of a session as one ordered, numbered file: every brief of a dossier in one variant, by the one way out.

Partner lines of several briefs go to all the partners that any of them names, so each is composed for all of these. The
file says DRAFT until every office of every paper cleared it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import cast

from cyberbrief.compose.binder import bound
from cyberbrief.compose.clearance import Mark, Trail, TrailLine
from cyberbrief.compose.gate import Gate
from cyberbrief.compose.materials import Materials
from cyberbrief.domain.audience import Variant, variant_named
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.marking import Marking
from cyberbrief.domain.progress import Progress, Silent, proceed
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.words import words
from cyberbrief.services import house_templates, sitting
from cyberbrief.services.checking import Checked, check_materials
from cyberbrief.services.entering import WHOLE, Copy
from cyberbrief.services.gathering import for_brief
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.releasing import Released, in_word, release
from cyberbrief.services.workspace import Workspace

__all__ = ["check", "export"]


def check(workspace: Workspace, dossier: RecordId, variant: str, progress: Progress | None = None) -> Checked:
    """Compose and check every brief of a dossier in a variant, and bind them in the order in which they are used.

    Raises:
        WrongUseError: no such dossier or variant, or a dossier without a brief.
    """
    watched = progress or Silent()
    chosen = variant_named(variant)
    sitting.seal(workspace)
    with workspace.store.reading() as transaction:
        kept = cast("Dossier", kept_or_wrong(transaction, dossier, Dossier.KIND).record)
        held = transaction.records.dossier_material(kept.id)
        briefs = sorted((one for one in held if isinstance(one, Brief)), key=_when)
        if not briefs:
            raise WrongUseError("This dossier has no brief.", "Make one first.")
        named = _recipients(briefs)
        gathered = []
        for brief in briefs:
            proceed(watched)
            gathered.append(for_brief(workspace, transaction, dataclasses.replace(brief, recipients=named)))
    return _bound([check_materials(one, chosen) for one in gathered], chosen)


def export(  # noqa: PLR0913  # all that is to be known of a file that leaves
    workspace: Workspace,
    dossier: RecordId,
    variant: str,
    out: Path,
    *,
    overwrite: bool = False,
    recipient: str = "",
    copy: Copy = WHOLE,
    template: str = "",
    progress: Progress | None = None,
) -> Released:
    """Write every brief of a dossier in a variant as one Word document.

    Raises:
        BlockedError, RefusedError: as `releasing.export`; nothing was written.
        WrongUseError: as `check`.
    """
    watched = progress or Silent()
    watched.report(0, 0, words("Final check"))
    checked = check(workspace, dossier, variant, watched)
    form = in_word(checked.variant, house_templates.worn(workspace, template))
    return release(
        workspace,
        checked,
        out,
        form.write,
        overwrite=overwrite,
        recipient=recipient,
        progress=watched,
        filed_under=dossier,
        copy=copy,
        marks=form.marks,
        template=form.template,
    )


def _when(brief: Brief) -> tuple[bool, str, str]:
    return brief.starts is None, brief.starts.isoformat() if brief.starts else "", brief.id


def _recipients(briefs: Iterable[Brief]) -> tuple[RecordId, ...]:
    """Return all partners that any brief names; nobody where one of them names nobody, which is the narrowest."""
    named = [brief.recipients for brief in briefs]
    return tuple(dict.fromkeys(one for each in named for one in each)) if all(named) else ()


def _bound(papers: Sequence[Checked], variant: Variant) -> Checked:
    first = papers[0].materials
    whole = _whole(first, [paper.materials.brief for paper in papers])
    gate = Gate.of(whole, variant)
    dossier = whole.dossier
    title = dossier.title if gate.shows(dossier, "title") else variant.title
    forum = dossier.forum if gate.shows(dossier, "forum") else ""
    ours = Marking() if variant.is_released_by_act else Marking(dossier.marking, dossier.caveats)
    if whole.scheme.portions:
        title = f"({whole.scheme.portion(ours)}) {title}"
    composition = bound([paper.composition for paper in papers], whole.scheme, title, forum, ours)
    findings = tuple(dict.fromkeys(finding for paper in papers for finding in paper.findings))
    lines = tuple(line for number, paper in enumerate(papers, 1) for line in _lines(paper.trail, number))
    return Checked(whole, variant, composition, findings, Trail(lines))


def _lines(trail: Trail, number: int) -> Iterable[TrailLine]:
    """Yield the offices of a paper under its number; nothing is cleared that nobody has to clear."""
    if not trail.lines:
        yield TrailLine(f"{number}.", Mark.OPEN, Mark.OPEN.value)
    for line in trail.lines:
        yield dataclasses.replace(line, office=f"{number}. {line.office}")


def _whole(materials: Materials, briefs: Sequence[Brief]) -> Materials:
    """Return materials whose brief stands for all: what the gate and the last look ask of it holds for each."""
    brief = dataclasses.replace(
        briefs[0],
        chain=tuple(office for one in briefs for office in one.chain),
        clearances=tuple(clearance for one in briefs for clearance in one.clearances),
        accepted=tuple(phrase for one in briefs for phrase in one.accepted),
    )
    return dataclasses.replace(materials, brief=brief)
