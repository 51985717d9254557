"""Replacing words across a dossier: every change seen before, each left out at will, all of them one step of undo."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple, cast

from cyberbrief.compose import clearance
from cyberbrief.compose.clearance import Mark
from cyberbrief.compose.composition import compose
from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.brief import Brief, Decision
from cyberbrief.domain.edits import Edit, changed
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.plain import with_values
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.replacing import Caution, Place, Wanted, places_in, replaced
from cyberbrief.domain.words import counted, words
from cyberbrief.host.clock import now
from cyberbrief.host.identifiers import new_id
from cyberbrief.services import performing
from cyberbrief.services.checking_input import check_all
from cyberbrief.services.gathering import gather_in
from cyberbrief.services.workspace import Workspace
from cyberbrief.store.transaction import Transaction

__all__ = ["MOST", "Caution", "Found", "Place", "Preview", "Wanted", "lapsing", "preview", "replace"]

MOST = 2_000
_COUNTS = frozenset({Mark.CLEARED, Mark.DEEMED})
_CLEARING = frozenset({Decision.CLEARED, Decision.DEEMED})


class Found(NamedTuple):
    """A record with the places in it where the words stand."""

    record: Record
    places: tuple[Place, ...]


class Preview(NamedTuple):
    """What would change: by record, and of which kinds there is any; `cut` says that there is more than is shown."""

    found: tuple[Found, ...]
    kinds: Mapping[str, int]
    near: Mapping[RecordId, Record]
    cut: bool


def preview(workspace: Workspace, dossier: RecordId, wanted: Wanted, kind: str = "") -> Preview:
    """Return every place of a dossier where the words stand, in the records of one kind or of all."""
    if not wanted.find.strip():
        return Preview((), {}, {}, cut=False)
    with workspace.store.reading() as transaction:
        material = _material(transaction, dossier)
    found: list[Found] = []
    kinds: dict[str, int] = {}
    shown = 0
    cut = False
    for record in material:
        places = tuple(places_in(record, wanted))
        if not places:
            continue
        kinds[record.KIND] = kinds.get(record.KIND, 0) + len(places)
        if kind not in {"", record.KIND}:
            continue
        if shown + len(places) > MOST:
            cut = True
            places = places[: MOST - shown]
        if places:
            found.append(Found(record, places))
            shown += len(places)
    return Preview(tuple(found), kinds, {record.id: record for record in material}, cut)


def lapsing(workspace: Workspace, dossier: RecordId, wanted: Wanted, keys: Collection[str]) -> int:
    """Return how many clearances would lapse if the words were replaced; nothing is changed."""
    with workspace.store.writing() as transaction:  # left without commit, so that none of it was ever there
        before = _cleared(workspace, transaction, dossier)
        if not before:
            return 0
        edits = _edits(workspace, transaction, dossier, wanted, keys)
        performing.stage(workspace, transaction, edits)
        return len(before - _cleared(workspace, transaction, dossier))


def replace(workspace: Workspace, dossier: RecordId, wanted: Wanted, keys: Collection[str]) -> str:
    """Replace the words in the places named, as one step of undo, and say what was done.

    Raises:
        WrongUseError: a field would hold more than it may, or none of the places is as it was; nothing was changed.
    """
    with workspace.store.writing() as transaction:
        edits = _edits(workspace, transaction, dossier, wanted, keys)
        if not edits:
            raise WrongUseError("None of these places is as it was.", "Look through the changes again.")
        note = words("“{find}” became “{put}”", find=wanted.find, put=wanted.put)
        step = performing.stage(workspace, transaction, edits, note)
        transaction.commit()
    performing.finish(workspace, edits, step, note)
    return counted(
        len(edits), "Replaced in one record. Undo takes it back.", "Replaced in {n} records. Undo takes it back."
    )


def _material(transaction: Transaction, dossier: RecordId) -> tuple[Record, ...]:
    return tuple(transaction.records.dossier_material(dossier))


def _edits(
    workspace: Workspace, transaction: Transaction, dossier: RecordId, wanted: Wanted, keys: Collection[str]
) -> list[Edit]:
    edits: list[Edit] = []
    later: list[Record] = []
    for record in _material(transaction, dossier):
        after = replaced(record, wanted, keys)
        if after is record:
            continue
        edit = changed(record, after)
        later.append(with_values(record, {change.field: change.after for change in edit.changes}, new_id))
        edits.append(edit)
    check_all(workspace, transaction, later)
    return edits


def _cleared(workspace: Workspace, transaction: Transaction, dossier: RecordId) -> frozenset[tuple[str, str, str]]:
    """Return which office's clearance of which variant of which brief stands."""
    standing: set[tuple[str, str, str]] = set()
    for brief in cast("list[Brief]", transaction.records.of_kind(Brief.KIND, dossier)):
        cleared = {one.variant for one in brief.clearances if one.decision in _CLEARING}
        for variant in (one for one in VARIANTS.values() if one.name in cleared):
            composed = compose(gather_in(workspace, transaction, brief.id), variant)
            trail = clearance.standing(brief, variant, composed, now())
            standing |= {(brief.id, variant.name, line.office) for line in trail.lines if line.mark in _COUNTS}
    return frozenset(standing)
