"""Undo and redo: each is a new step that applies the inverse edits, so that history tells of both."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from cyberbrief.domain.edits import Act, Edit, Revision
from cyberbrief.domain.kinds import kind_named
from cyberbrief.domain.record import DossierRecord, RecordId, declarations
from cyberbrief.domain.words import Words, counted, inside, words
from cyberbrief.services import performing
from cyberbrief.services.steps import REDO, UNDO
from cyberbrief.services.workspace import Changed, Workspace
from cyberbrief.store.transaction import Transaction

_NAMED = 60


class Undone(NamedTuple):
    """What an undo or redo did, in words, which records it touched, and where one looks at it.

    `record` is the first that is in use now ("" where all of them lie in the bin), `kind` its kind, else the first's,
    `field` the one field that changed ("" for several), `dossier` that of the record ("" for what all dossiers share).
    """

    words: str
    changed: Changed
    kind: str = ""
    record: RecordId = ""
    field: str = ""
    dossier: RecordId = ""


def undo(workspace: Workspace) -> Undone | None:
    """Undo the latest step; None where there is nothing to undo."""
    return _turn(workspace, workspace.steps.done, UNDO)


def redo(workspace: Workspace) -> Undone | None:
    """Redo the latest undone step; None where there is nothing to redo."""
    return _turn(workspace, workspace.steps.undone, REDO)


def _turn(workspace: Workspace, stack: list[str], note: str) -> Undone | None:
    if not stack:
        return None
    step = stack[-1]
    with workspace.store.writing() as transaction:
        transaction.history.seal(None)
        revisions = transaction.history.of_step(step)
        edits = [revision.edit.inverse() for revision in reversed(revisions)]
        made = performing.stage(workspace, transaction, edits, note + step)
        transaction.exchanges.turned(step, made)
        told = _first_done(transaction, revisions) if note == REDO else [revision.edit for revision in revisions]
        said = _said(transaction, told, note)
        place = _place(transaction, edits)
        transaction.commit()
    performing.finish(workspace, edits, made, note + step)
    changed: Changed = frozenset((edit.kind, edit.record) for edit in edits)
    return Undone(said, changed, *place)


def _first_done(transaction: Transaction, undone: Sequence[Revision]) -> list[Edit]:
    """Return what a step did at first, of which these revisions are the undoing: that is what is done again."""
    first = undone[0].note.removeprefix(UNDO) if undone and undone[0].note.startswith(UNDO) else ""
    revisions = transaction.history.of_step(first) if first else []
    return [revision.edit for revision in revisions] or [one.edit.inverse() for one in reversed(undone)]


def _place(transaction: Transaction, edits: Sequence[Edit]) -> tuple[str, RecordId, str, RecordId]:
    in_use = transaction.records.many([edit.record for edit in edits])
    shown = next((edit for edit in edits if edit.record in in_use), None)
    if shown is None:
        return (edits[0].kind if edits else "", "", "", "")
    fields = [change.field for change in shown.changes] if shown.act is Act.CHANGED else []
    record = in_use[shown.record]
    dossier = record.dossier if isinstance(record, DossierRecord) else record.id if shown.kind == "dossier" else ""
    return shown.kind, shown.record, fields[0] if len(fields) == 1 else "", dossier


def _said(transaction: Transaction, edits: Sequence[Edit], note: str) -> Words:
    records = {edit.record for edit in edits}
    if len(records) == 1:
        what = _of_one(transaction, edits)
    else:
        what = counted(len(records), "{n} record changed", "{n} records changed")
        if len({edit.act for edit in edits}) == 1:
            what = _alike(edits[0].act, len(records))
    return words("Done again: {what}", what=what) if note == REDO else words("Undone: {what}", what=what)


def _alike(act: Act, number: int) -> Words:
    if act is Act.CREATED:
        return counted(number, "{n} record added", "{n} records added")
    if act is Act.DELETED:
        return counted(number, "{n} record moved to the bin", "{n} records moved to the bin")
    if act is Act.RESTORED:
        return counted(number, "{n} record restored", "{n} records restored")
    return counted(number, "{n} record changed", "{n} records changed")


def _of_one(transaction: Transaction, edits: Sequence[Edit]) -> Words:
    """Say what was done to one record: its kind and name, and the field where it was one alone."""
    edit = edits[0]
    kept = transaction.records.get(edit.record)
    title = " ".join(kept.record.title_text.split()) if kept is not None else ""
    title = title if len(title) <= _NAMED else title[: _NAMED - 1] + "…"
    kind = inside(kind_named(edit.kind).LABEL)
    acts = {one.act for one in edits}
    if Act.CREATED in acts:
        return words("{kind} “{title}” added", kind=kind, title=title)
    if Act.DELETED in acts:
        return words("{kind} “{title}” moved to the bin", kind=kind, title=title)
    if Act.RESTORED in acts:
        return words("{kind} “{title}” restored", kind=kind, title=title)
    fields = list(dict.fromkeys(change.field for one in edits for change in one.changes))
    if len(fields) == 1:
        label = inside(declarations(kind_named(edit.kind))[fields[0]].label)
        return words("{field} of “{title}” changed", field=label, title=title)
    return counted(len(fields), "{n} field of “{title}” changed", "{n} fields of “{title}” changed", title=title)
