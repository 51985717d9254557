"""Who sits across the table: the parties of one dossier, or of the whole store, each with what a list says of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, cast

from cyberbrief.domain.counterpart import Counterpart, Delegate, Membership
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.stances import current
from cyberbrief.domain.statement import AGAINST_US, WITH_US, Stance
from cyberbrief.host.clock import now
from cyberbrief.services.profile import is_active
from cyberbrief.services.workspace import Workspace


class Party(NamedTuple):
    """A counterpart with its people, the groups it is in now, and how it stands over the positions of the dossier."""

    counterpart: Counterpart
    delegates: tuple[Delegate, ...]
    groups: tuple[Membership, ...]
    with_us: int
    open: int
    against_us: int
    dossiers: tuple[RecordId, ...]

    @property
    def has_profile(self) -> bool:
        """Whether somebody wrote down what they want."""
        return bool(self.counterpart.objectives or self.counterpart.interests)

    @property
    def stances(self) -> int:
        """On how many positions it is known where the party stands."""
        return self.with_us + self.open + self.against_us


class Parties(NamedTuple):
    """Parties by name, and the names of all counterparts and dossiers."""

    parties: tuple[Party, ...]
    names: Mapping[RecordId, str]


def parties(workspace: Workspace, dossier: RecordId = "") -> Parties:
    """Return the parties that take part in a dossier or are spoken of there; all of the store where none is named."""
    with workspace.store.reading() as transaction:
        of_kind = transaction.records.of_kind
        counterparts = cast("list[Counterpart]", of_kind(Counterpart.KIND))
        delegates = cast("list[Delegate]", of_kind(Delegate.KIND))
        memberships = cast("list[Membership]", of_kind(Membership.KIND))
        dossiers = cast("list[Dossier]", of_kind(Dossier.KIND))
        stances = cast("list[Stance]", of_kind(Stance.KIND, dossier)) if dossier else []
    today = now().date()
    standing = _standing(stances)
    active = [one for one in memberships if is_active(one, today)]
    at_table = _taking_part(dossiers)
    there = at_table.get(dossier, set()) | {stance.counterpart for stance in stances}
    found = [
        Party(
            one,
            tuple(sorted((d for d in delegates if d.counterpart == one.id), key=_sorted_as)),
            tuple(m for m in active if m.member == one.id),
            *standing.get(one.id, (0, 0, 0)),
            tuple(key for key, who in at_table.items() if one.id in who),
        )
        for one in sorted(counterparts, key=lambda one: one.name.casefold())
        if not dossier or one.id in there
    ]
    names = {one.id: one.title_text for one in (*counterparts, *dossiers)}
    return Parties(tuple(found), names)


def _sorted_as(delegate: Delegate) -> str:
    return (delegate.sort_name or delegate.name).casefold()


def _taking_part(dossiers: Iterable[Dossier]) -> dict[RecordId, set[RecordId]]:
    return {one.id: {*one.delegations, *one.partners} for one in dossiers}


def _standing(stances: Iterable[Stance]) -> dict[RecordId, tuple[int, int, int]]:
    levels: dict[RecordId, list[Stance]] = {}
    for (who, _position), stance in current(stances).items():
        levels.setdefault(who, []).append(stance)
    return {who: _counted(found) for who, found in levels.items()}


def _counted(stances: list[Stance]) -> tuple[int, int, int]:
    with_us = sum(stance.level in WITH_US for stance in stances)
    against = sum(stance.level in AGAINST_US for stance in stances)
    return with_us, len(stances) - with_us - against, against
