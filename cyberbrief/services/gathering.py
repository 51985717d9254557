"""What composing needs of a brief, gathered from the store: records, scheme and letterhead."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import cast

from cyberbrief.compose.document import Letterhead
from cyberbrief.compose.materials import Materials
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.links import targets_of
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.workspace import Workspace
from cyberbrief.store.transaction import Transaction


def gather(workspace: Workspace, brief_id: RecordId) -> Materials:
    """Return what composing a brief needs; raises WrongUseError where there is no such brief."""
    with workspace.store.reading() as transaction:
        return gather_in(workspace, transaction, brief_id)


def gather_again(workspace: Workspace, before: Materials, changed: frozenset[tuple[str, RecordId]]) -> Materials:
    """Return what `gather` would, reading only the records that changed since; all of them where that is not enough.

    `changed` names every record that changed, by kind and id; none means that anything may have.
    Raises WrongUseError where the brief is gone.
    """
    ids = {record for _kind, record in changed}
    if not ids or not ids <= {*before.records, before.dossier.id, before.brief.id}:
        return gather(workspace, before.brief.id)
    with workspace.store.reading() as transaction:
        now = transaction.records.many(ids)
        if len(now) != len(ids) or not all(_draws_alike(before, now[one]) for one in ids):
            return gather_in(workspace, transaction, before.brief.id)
    dossier = cast("Dossier", now.get(before.dossier.id, before.dossier))
    brief = cast("Brief", now.get(before.brief.id, before.brief))
    letterhead = _letterhead(workspace)
    records = {**before.records, **now}
    return replace(
        before, brief=brief, dossier=dossier, records=records, scheme=workspace.scheme, letterhead=letterhead
    )


def _draws_alike(before: Materials, now: Record) -> bool:
    """Say whether a record draws on the same records of the library as it did before, and belongs where it did."""
    held = {before.dossier.id: before.dossier, **before.records}
    then = held[now.id]
    if getattr(then, "dossier", "") != getattr(now, "dossier", ""):
        return False
    own = before.dossier.id
    moved = set(targets_of(then)) ^ set(targets_of(now))
    return all(link in held and (link == own or getattr(held[link], "dossier", "") == own) for link in moved)


def _letterhead(workspace: Workspace) -> Letterhead:
    officer = workspace.officer
    return Letterhead(officer.state, officer.ministry, officer.desk)


def gather_in(workspace: Workspace, transaction: Transaction, brief_id: RecordId) -> Materials:
    """Gather inside a transaction of the caller's, so that nothing changes in between."""
    brief = cast("Brief", kept_or_wrong(transaction, brief_id, Brief.KIND).record)
    return for_brief(workspace, transaction, brief)


def for_brief(workspace: Workspace, transaction: Transaction, brief: Brief) -> Materials:
    """Gather for a brief that need not be kept yet."""
    dossier = cast("Dossier", kept_or_wrong(transaction, brief.dossier, Dossier.KIND).record)
    return from_material(workspace, dossier, brief, transaction.records.dossier_material(dossier.id))


def from_material(workspace: Workspace, dossier: Dossier, brief: Brief, material: Iterable[Record]) -> Materials:
    """Gather from a dossier's material that was read already; whoever looks at several briefs reads it once."""
    records = {record.id: record for record in material}
    records[brief.id] = brief
    letterhead = _letterhead(workspace)
    return Materials(
        brief=brief,
        dossier=dossier,
        records=records,
        scheme=workspace.scheme,
        letterhead=letterhead,
        words_per_minute=workspace.paces.plain,
        interpreted_words_per_minute=workspace.paces.interpreted,
        characters_per_minute=workspace.paces.characters,
    )
