"""Tables for other programs: counterparts, people, references and registers as files, all through the one way out.

A table is no brief, so nobody clears it: it leaves as DRAFT, marked as its records are. It is made for a circle of
readers, and what they may not see never enters the tree that it is written from.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import cast

from cyberbrief.compose import clearance
from cyberbrief.compose.preflight import check as findings_on
from cyberbrief.compose.table_paper import compose_table, table_variant
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.kinds import kind_named
from cyberbrief.domain.progress import Progress
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import DossierRecord, Record, RecordId
from cyberbrief.domain.table_fields import KINDS_OF_TABLES
from cyberbrief.domain.words import words
from cyberbrief.host.clock import now
from cyberbrief.services import sitting
from cyberbrief.services.checking import Checked
from cyberbrief.services.gathering import for_brief
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.releasing import Released, release
from cyberbrief.services.workspace import Workspace
from cyberbrief.store.transaction import Transaction
from cyberbrief.tables.writing import Form, forms_for, writing

__all__ = ["Form", "check", "export", "forms_for"]

_PAPER = "table"


def check(
    workspace: Workspace,
    dossier: RecordId,
    kind: str,
    reach: Reach = Reach.DELEGATION,
    *,
    library: bool = False,
    recipients: Iterable[RecordId] = (),
) -> Checked:
    """Compose the table of a kind for a circle of readers and check it.

    It holds what a brief of the dossier can draw on, or all of the `library` where that is asked for; entries of a
    register are the dossier's alone. `recipients` are the partners that it is for.

    Raises:
        WrongUseError: no such dossier or kind, or a kind that stands in no table.
    """
    of = kind_named(kind)
    if of not in KINDS_OF_TABLES:
        raise WrongUseError(
            words("{kind} do not leave as a table.", kind=of.PLURAL),
            words("Use one of: {kinds}.", kinds=", ".join(one.KIND for one in KINDS_OF_TABLES)),
        )
    sitting.seal(workspace)
    with workspace.store.reading() as transaction:
        kept = cast("Dossier", kept_or_wrong(transaction, dossier, Dossier.KIND).record)
        paper = Brief(
            id=_PAPER, dossier=dossier, marking=kept.marking, caveats=kept.caveats, recipients=tuple(recipients)
        )
        materials = for_brief(workspace, transaction, paper)
        if library:
            materials = dataclasses.replace(materials, records={**_library(transaction), **materials.records})
    variant = table_variant(of, reach)
    composed = compose_table(materials, variant, of)
    # Of the final check that of words concerns a table; the other rules are about briefs.
    findings = tuple(one for one in findings_on(materials, variant, composed) if one.blocks_export)
    return Checked(
        materials, variant, composed, findings, clearance.standing(materials.brief, variant, composed, now())
    )


def export(  # noqa: PLR0913  # all that is to be known of a file that leaves
    workspace: Workspace,
    dossier: RecordId,
    kind: str,
    out: Path,
    form: Form,
    reach: Reach = Reach.DELEGATION,
    *,
    library: bool = False,
    recipients: Iterable[RecordId] = (),
    progress: Progress,
    overwrite: bool = False,
) -> Released:
    """Write a table to a file, and enter it in the register of exports under its dossier.

    Raises:
        BlockedError, RefusedError: as `releasing.export`; nothing was written.
        WrongUseError: as `check`, or a form that such records cannot have.
    """
    if form not in forms_for(kind):
        raise WrongUseError(
            words("{kind} cannot be written in that form.", kind=kind_named(kind).PLURAL),
            words("Use one of: {forms}.", forms=", ".join(one.value for one in forms_for(kind))),
        )
    progress.report(0, 0, words("Final check"))
    checked = check(workspace, dossier, kind, reach, library=library, recipients=recipients)
    return release(
        workspace,
        checked,
        out,
        writing(form),
        overwrite=overwrite,
        recipient=", ".join(checked.composition.document.releasable_to),
        progress=progress,
        filed_under=dossier,
    )


def _library(transaction: Transaction) -> Mapping[RecordId, Record]:
    shared = [kind for kind in KINDS_OF_TABLES if not issubclass(kind, DossierRecord)]
    return {record.id: record for kind in shared for record in transaction.records.of_kind(kind.KIND)}
