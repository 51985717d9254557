"""Looking into a pack: who signed it, how far that is believed, what it says of itself. Nothing is imported.

Only a pack that is not addressed to anybody can be looked into without a store; our keys and whom we trust lie there.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from cyberbrief.domain.marking import SCHEMES, Marking
from cyberbrief.domain.plain import Plain
from cyberbrief.domain.progress import Progress
from cyberbrief.host.clock import today
from cyberbrief.host.files import read_limited
from cyberbrief.packs import apart, opening
from cyberbrief.packs.limits import LARGEST_FILE
from cyberbrief.packs.opening import OpenedPack, OurKeys, open_pack
from cyberbrief.packs.publisher import PINNED
from cyberbrief.packs.trust import TrustBook
from cyberbrief.services import importing, trusting
from cyberbrief.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Seen:
    """A pack that was opened, with the words that stand over it."""

    pack: OpenedPack
    banner: str


def needs_passphrase(path: Path) -> bool:
    """Tell whether a file is a pack that a passphrase opens; raises PackRefusedError where it cannot be one."""
    return opening.needs_passphrase(read_limited(path, LARGEST_FILE))


def inspect(
    path: Path, workspace: Workspace | None = None, *, passphrase: str | None = None, progress: Progress | None = None
) -> Seen:
    """Open a pack in a process apart, and judge it by the trust book of a store, if one is given.

    Raises:
        PackRefusedError: whatever stands against it, each reason its own kind, with what to do.
        CancelledError: the user asked to stop.
    """
    data = read_limited(path, LARGEST_FILE)
    keys = OurKeys.of(None if workspace is None else trusting.own(workspace), passphrase)
    book = TrustBook((PINNED,)) if workspace is None else trusting.book(workspace)
    taken = () if workspace is None else importing.taken(workspace)
    pack = open_pack(data, keys, book, today(), apart.reading(progress), taken)
    marking = pack.manifest.marking
    return Seen(pack, SCHEMES[marking.scheme].banner(Marking(marking.level, marking.caveats)))


def described(seen: Seen) -> dict[str, Plain]:
    """Return what is known of a pack as JSON values."""
    manifest = seen.pack.manifest
    recipients: list[Plain] = [
        {"name": desk.name, "office": desk.office, "fingerprint": desk.fingerprint} for desk in manifest.recipients
    ]
    releasable: list[Plain] = list(manifest.releasable_to)
    remarks: list[Plain] = [str(remark) for remark in seen.pack.remarks]
    return {
        "id": seen.pack.id,
        "title": manifest.title,
        "issuer": trusting.described(manifest.issuer),
        "state": str(seen.pack.standing.state),
        "created": manifest.created.isoformat(),
        "expires": manifest.expires.isoformat() if manifest.expires else None,
        "audience": manifest.audience.word,
        "marking": seen.banner,
        "recipients": recipients,
        "releasable_to": releasable,
        "counts": dict(manifest.counts),
        "remarks": remarks,
    }
