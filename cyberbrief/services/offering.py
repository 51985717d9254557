"""What can be put into a brief: the records of its dossier, and of the library, by a few letters or a kind."""

from __future__ import annotations

from typing import Final, NamedTuple

from cyberbrief.domain.record import RecordId
from cyberbrief.services import jumping, searching
from cyberbrief.services.workspace import Workspace

# What a brief can print; the others are reached through these.
PRINTED: Final = (
    *("talking-point", "position", "counterpart", "agenda-item", "meeting", "commitment", "concern", "measure"),
    *("package", "statement", "reference", "deadline", "delegate", "stance", "instruction", "dossier"),
)
_LIBRARY: Final = frozenset({"counterpart", "delegate", "reference"})
_SHORTEST: Final = 3  # letters from which on the words of records are searched, not their names alone


class Offer(NamedTuple):
    """A record that can be added: `about` is what tells it from others of that name."""

    record: RecordId
    kind: str
    title: str
    about: str = ""


def offered(workspace: Workspace, dossier: RecordId, typed: str, kind: str = "", limit: int = 30) -> tuple[Offer, ...]:
    """Return what can be added, the best first: by letters of names, then by words inside; of one kind alone if named.

    With nothing typed all of that kind are returned, those of the dossier first; with neither, nothing is.
    """
    kinds = (kind,) if kind else PRINTED
    names = jumping.read_names(workspace)
    if not typed.strip():
        if not kind:
            return ()
        of_kind = [one for one in names.all if one.kind == kind and (one.dossier == dossier or kind in _LIBRARY)]
        return tuple(_offer(one) for one in sorted(of_kind, key=lambda one: one.folded)[:limit])
    found = [_offer(jump.named) for jump in jumping.jumps(names, typed, kinds=kinds, dossier=dossier, limit=limit)]
    if len(typed.strip()) >= _SHORTEST and len(found) < limit:
        known = {one.record for one in found}
        hits = searching.search(workspace, typed, kinds, dossier, limit)
        found += [Offer(hit.record, hit.kind, hit.title) for hit in hits if hit.record not in known]
    return tuple(found[:limit])


def _offer(named: jumping.Named) -> Offer:
    return Offer(named.record, named.kind, named.title, " · ".join(filter(None, named.about)))
