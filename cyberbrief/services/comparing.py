"""Two or three counterparts side by side: the same questions asked of each, and where their answers differ."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, cast

from cyberbrief.domain.counterpart import Counterpart, Delegate, Membership
from cyberbrief.domain.position import Position
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.stances import current
from cyberbrief.domain.statement import AGAINST_US, WITH_US, Stance, StanceLevel
from cyberbrief.host.clock import now
from cyberbrief.services.profile import is_active
from cyberbrief.services.workspace import Workspace

MOST = 3


class StanceRow(NamedTuple):
    """One position with the stance of each party on it, None where nobody has said."""

    position: Position
    stances: tuple[Stance | None, ...]

    @property
    def differs(self) -> bool:
        """Whether the parties stand on different sides of it, or one's side is not known."""
        return len({_side(one) for one in self.stances}) > 1


class SideBySide(NamedTuple):
    """The parties that are compared, and the rows, in the order of the parties."""

    parties: tuple[Counterpart, ...]
    stances: tuple[StanceRow, ...]
    groups: tuple[tuple[Membership, ...], ...]
    delegates: tuple[tuple[Delegate, ...], ...]
    near: Mapping[RecordId, Record]


def side_by_side(workspace: Workspace, dossier: RecordId, wanted: Sequence[RecordId]) -> SideBySide:
    """Compare parties, on the positions of a dossier where one is named; those that are gone are left out."""
    with workspace.store.reading() as transaction:
        records = transaction.records
        found = records.many(list(dict.fromkeys(wanted))[:MOST])
        parties = tuple(one for one in found.values() if isinstance(one, Counterpart))
        memberships = cast("list[Membership]", records.of_kind(Membership.KIND))
        delegates = cast("list[Delegate]", records.of_kind(Delegate.KIND))
        positions = cast("list[Position]", records.of_kind(Position.KIND, dossier)) if dossier else []
        stances = cast("list[Stance]", records.of_kind(Stance.KIND, dossier)) if dossier else []
        near = records.many({one.group for one in memberships})
    latest = current(stances)
    today = now().date()
    rows = [StanceRow(one, tuple(latest.get((party.id, one.id)) for party in parties)) for one in positions]
    return SideBySide(
        parties,
        tuple(row for row in rows if any(row.stances)),
        tuple(
            tuple(one for one in memberships if one.member == party.id and is_active(one, today)) for party in parties
        ),
        tuple(tuple(one for one in delegates if one.counterpart == party.id) for party in parties),
        {**near, **found, **{one.id: one for one in positions}},
    )


def _side(stance: Stance | None) -> int | None:
    if stance is None or stance.level is StanceLevel.NOT_KNOWN:
        return None
    return 1 if stance.level in WITH_US else -1 if stance.level in AGAINST_US else 0
