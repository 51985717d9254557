"""Who takes part in a negotiation: a counterpart that is named in a dossier sits at its table."""

from __future__ import annotations

import dataclasses
from typing import cast

from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.edits import changed, created
from cyberbrief.domain.record import RecordId
from cyberbrief.services import performing
from cyberbrief.services.checking_input import check_all
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.workspace import Workspace


def add_counterpart(workspace: Workspace, dossier_id: RecordId, counterpart: Counterpart) -> None:
    """Add a counterpart and put it among the delegations of a dossier, as one step of undo.

    Raises:
        WrongUseError: no such dossier, or a value of the counterpart cannot be kept; nothing was added.
    """
    with workspace.store.writing() as transaction:
        dossier = cast("Dossier", kept_or_wrong(transaction, dossier_id, Dossier.KIND).record)
        with_it = dataclasses.replace(dossier, delegations=(*dossier.delegations, counterpart.id))
        check_all(workspace, transaction, [counterpart, with_it], {counterpart.id: Counterpart.KIND})
        edits = [created(counterpart), changed(dossier, with_it)]
        step = performing.stage(workspace, transaction, edits, "")
        transaction.commit()
    performing.finish(workspace, edits, step, "")


def join(workspace: Workspace, dossier_id: RecordId, counterpart: RecordId) -> None:
    """Put a counterpart that the store knows among the delegations of a dossier; one that is there already stays.

    Raises:
        WrongUseError: no such dossier or counterpart; nothing was changed.
    """
    with workspace.store.writing() as transaction:
        dossier = cast("Dossier", kept_or_wrong(transaction, dossier_id, Dossier.KIND).record)
        if counterpart in dossier.delegations:
            return
        with_it = dataclasses.replace(dossier, delegations=(*dossier.delegations, counterpart))
        check_all(workspace, transaction, [with_it])
        edits = [changed(dossier, with_it)]
        step = performing.stage(workspace, transaction, edits, "")
        transaction.commit()
    performing.finish(workspace, edits, step, "")


def leave(workspace: Workspace, dossier_id: RecordId, counterpart: RecordId) -> None:
    """Take a counterpart from the delegations and partners of a dossier; all that is known of it stays in the store."""
    with workspace.store.reading() as transaction:
        dossier = cast("Dossier", kept_or_wrong(transaction, dossier_id, Dossier.KIND).record)
    without = dataclasses.replace(
        dossier,
        delegations=tuple(one for one in dossier.delegations if one != counterpart),
        partners=tuple(one for one in dossier.partners if one != counterpart),
    )
    edit = changed(dossier, without)
    if edit.changes:
        performing.perform(workspace, [edit])
