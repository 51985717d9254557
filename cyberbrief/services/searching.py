"""Full-text search over everything in the store."""

from __future__ import annotations

from collections.abc import Collection

from cyberbrief.domain.record import RecordId
from cyberbrief.services.workspace import Workspace
from cyberbrief.store.search import Hit

__all__ = ["Hit", "search"]


def search(
    workspace: Workspace,
    words: str,
    kinds: Collection[str] = (),
    dossier: RecordId | None = None,
    limit: int = 50,
) -> tuple[Hit, ...]:
    """Return what is found, the best first; accents and case do not matter, and any input is safe."""
    with workspace.store.reading() as transaction:
        return tuple(transaction.search.find(words, kinds=kinds, dossier=dossier, limit=limit))
