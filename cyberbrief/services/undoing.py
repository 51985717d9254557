"""Undo and redo: each is a new step that applies the inverse edits, so that history tells of both."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from cyberbrief.domain.edits import Edit
from cyberbrief.domain.kinds import kind_named
from cyberbrief.services import performing
from cyberbrief.services.steps import REDO, UNDO
from cyberbrief.services.workspace import Changed, Workspace


class Undone(NamedTuple):
    """What an undo or redo did: in words, and which records it touched."""

    words: str
    changed: Changed


def undo(workspace: Workspace) -> Undone | None:
    """Undo the latest step; None where there is nothing to undo."""
    return _turn(workspace, workspace.steps.done, UNDO, "Undone")


def redo(workspace: Workspace) -> Undone | None:
    """Redo the latest undone step; None where there is nothing to redo."""
    return _turn(workspace, workspace.steps.undone, REDO, "Done again")


def _turn(workspace: Workspace, stack: list[str], note: str, word: str) -> Undone | None:
    if not stack:
        return None
    step = stack[-1]
    with workspace.store.writing() as transaction:
        transaction.history.seal(None)
        revisions = transaction.history.of_step(step)
        edits = [revision.edit.inverse() for revision in reversed(revisions)]
        made = performing.stage(workspace, transaction, edits, note + step)
        transaction.commit()
    performing.finish(workspace, edits, made, note + step)
    changed: Changed = frozenset((edit.kind, edit.record) for edit in edits)
    # What is done again is what was done at first, not the undoing of it.
    told = edits if note == REDO else [revision.edit for revision in revisions]
    return Undone(f"{word}: {_described(told)}", changed)


def _described(edits: Sequence[Edit]) -> str:
    if len(edits) != 1:
        return f"{len(edits)} changes"
    edit = edits[0]
    return f"{kind_named(edit.kind).LABEL}, {edit.act.label.lower()}"
