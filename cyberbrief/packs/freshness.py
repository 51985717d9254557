"""How a pack stands beside those of the same desk that were imported before.

Order alone is no fault: two packs may arrive the wrong way round, and merging by lineage takes nothing back. A pack in
whose place its issuer put another is out of date, whoever hands it on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from cyberbrief.domain.marking import SCHEMES
from cyberbrief.domain.pack import Manifest, PackId, PackMarking, Remark, Sealing, TakenPack
from cyberbrief.packs.errors import ReplayedPackError

_OTHER_SIDE_OF_THE_WORLD = timedelta(days=1)


def of_itself(manifest: Manifest, today: date, *, closed: bool) -> Iterator[Remark]:
    """Yield what is to be said of a pack that came closed, or not."""
    if not closed and manifest.sealing is not Sealing.OPEN:
        yield Remark.CAME_OPEN
    if manifest.expires is not None and manifest.expires < today:
        yield Remark.EXPIRED
    if manifest.created.date() > today + _OTHER_SIDE_OF_THE_WORLD:
        yield Remark.FROM_LATER


def beside(pack: PackId, manifest: Manifest, taken: Iterable[TakenPack]) -> Iterator[Remark]:
    """Yield what is to be said of a pack beside those imported before.

    Raises:
        ReplayedPackError: its issuer put another in its place, and that one is here.
    """
    ours = [earlier for earlier in taken if earlier.issuer == manifest.issuer.signing]
    if any(earlier.supersedes == pack for earlier in ours):
        raise ReplayedPackError
    if any(earlier.id == pack for earlier in ours):
        yield Remark.TAKEN_BEFORE
    elif any(earlier.created > manifest.created for earlier in ours):
        yield Remark.OLDER
    followed = {manifest.updates, manifest.supersedes}
    if any(_is_lower(manifest.marking, earlier.marking) for earlier in ours if earlier.id in followed):
        yield Remark.MARKED_LOWER


def _is_lower(now: PackMarking, before: PackMarking) -> bool:
    scheme = SCHEMES[now.scheme]
    return now.scheme == before.scheme and (
        scheme.rank(now.level) < scheme.rank(before.level) or not set(before.caveats) <= set(now.caveats)
    )
