"""What composing needs of a brief, gathered from the store: records, scheme and letterhead."""

from __future__ import annotations

from typing import cast

from cyberbrief.compose.document import Letterhead
from cyberbrief.compose.materials import Materials
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.record import RecordId
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.workspace import Workspace
from cyberbrief.store.transaction import Transaction


def gather(workspace: Workspace, brief_id: RecordId) -> Materials:
    """Return what composing a brief needs; raises WrongUseError where there is no such brief."""
    with workspace.store.reading() as transaction:
        return gather_in(workspace, transaction, brief_id)


def gather_in(workspace: Workspace, transaction: Transaction, brief_id: RecordId) -> Materials:
    """Gather inside a transaction of the caller's, so that nothing changes in between."""
    brief = cast("Brief", kept_or_wrong(transaction, brief_id, Brief.KIND).record)
    return for_brief(workspace, transaction, brief)


def for_brief(workspace: Workspace, transaction: Transaction, brief: Brief) -> Materials:
    """Gather for a brief that need not be kept yet."""
    dossier = cast("Dossier", kept_or_wrong(transaction, brief.dossier, Dossier.KIND).record)
    records = {record.id: record for record in transaction.records.dossier_material(dossier.id)}
    records[brief.id] = brief
    officer = workspace.officer
    letterhead = Letterhead(officer.state, officer.ministry, officer.desk)
    return Materials(brief=brief, dossier=dossier, records=records, scheme=workspace.scheme, letterhead=letterhead)
