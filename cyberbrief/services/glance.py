"""What the frame shows of a store: its dossiers, how many records each room has, the highest marking."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, cast

from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.marking import Marking
from cyberbrief.domain.record import RecordId
from cyberbrief.services.workspace import Workspace


class Glance(NamedTuple):
    """Dossiers with the latest first, the one that is meant, counts by kind, the banner's words and colour.

    `parties` counts those of the dossier that is meant; counterparts are counted over the whole store.
    """

    dossiers: tuple[Dossier, ...]
    dossier: Dossier | None
    counts: Mapping[str, int]
    parties: int
    banner: str
    colour: str


def glance(workspace: Workspace, dossier: RecordId) -> Glance:
    """Return what the frame shows; a dossier that is gone or not named gives way to the one changed last."""
    with workspace.store.reading() as transaction:
        found = cast("list[Dossier]", transaction.records.of_kind(Dossier.KIND))
        dossiers = tuple(sorted(found, key=lambda item: str(item.changed), reverse=True))
        here = next((item for item in dossiers if item.id == dossier), dossiers[0] if dossiers else None)
        counts = transaction.records.counts(here.id) if here is not None else {}
        parties = transaction.records.count_parties(here.id) if here is not None else 0
        marked = transaction.records.markings_of_material(here.id) if here is not None else set()
    scheme = workspace.scheme
    highest = scheme.highest(Marking(level, caveats) for level, caveats in sorted(marked))
    return Glance(dossiers, here, counts, parties, scheme.banner(highest), scheme.level(highest.level).colour)
