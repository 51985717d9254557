"""A sitting: what is being typed is kept within the second, as one revision that grows until it is sealed."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping

from cyberbrief.domain.edits import Kept, Revision, changed
from cyberbrief.domain.plain import with_values
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.host.clock import now
from cyberbrief.host.identifiers import new_id
from cyberbrief.services.checking_input import check_values
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.workspace import Workspace


def keep(workspace: Workspace, record: RecordId, values: Mapping[str, object]) -> Record:
    """Keep what somebody is typing, by field name, in domain values; returns the record as it now is.

    Raises:
        WrongUseError: a value is not allowed; what was there before stands.
    """
    with workspace.store.writing() as transaction:
        before = kept_or_wrong(transaction, record).record
        after = with_values(before, values, new_id)
        edit = changed(before, after)
        if not edit.changes:
            return before
        check_values(workspace, transaction, after)
        instant = now()
        sitting = transaction.history.sitting(record)
        if sitting is None:
            parents = (before.revision,) if before.revision else ()
            sitting = Revision(new_id(), edit, parents, workspace.officer.name, instant, new_id(), sealed=False)
            transaction.history.append(sitting)
        else:
            sitting = dataclasses.replace(sitting, edit=sitting.edit.joined(edit), instant=instant)
            transaction.history.replace_sitting(sitting)
        after = dataclasses.replace(after, revision=sitting.id, changed=instant)
        transaction.records.put(Kept(after))
        transaction.commit()
    workspace.steps.add(sitting.step, "")
    workspace.announce(frozenset({(after.KIND, after.id)}))
    return after


def seal(workspace: Workspace, records: Collection[RecordId] | None = None) -> int:
    """Make what was typed an immutable revision (of all records where none are named); returns how many."""
    with workspace.store.writing() as transaction:
        sealed = transaction.history.seal(None if records is None else list(records))
        transaction.commit()
    return sealed
