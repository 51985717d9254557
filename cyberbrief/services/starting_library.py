"""The library to start from: the signed packs that ship with the program, looked at and taken in as any other pack.

Each is opened apart, its signature verified against the key that the program knows, compared with what is here, and
imported; all that is added at once is one step of undo. What one has changed since is asked nowhere here: ours stays.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.merged import Fate
from cyberbrief.domain.pillar import Pillar
from cyberbrief.domain.progress import Progress, Silent, proceed
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.words import words
from cyberbrief.packs.publisher import PUBLISHER
from cyberbrief.services import importing, inspecting
from cyberbrief.services.starter_packs import FOLDER, pack_path, titles
from cyberbrief.services.workspace import Workspace


class NotOursError(RefusedError):
    """A pack beside the program that its publisher did not sign."""

    def __init__(self, name: str) -> None:
        super().__init__(
            words("“{name}” beside the program was not signed by its publisher.", name=name),
            "Nothing was added. Install the program anew from a source that you trust.",
        )


@dataclass(frozen=True, slots=True)
class Offered:
    """A pack that ships with the program; `taken` says whether it, or an older edition, was imported already."""

    pillar: Pillar
    title: str
    about: str
    as_of: date
    path: Path
    taken: bool
    older: bool = False

    @property
    def news(self) -> bool:
        """Whether it would bring anything."""
        return not self.taken or self.older


@dataclass(frozen=True, slots=True)
class Added:
    """What came in: how many new records, and the dossier that they stand in."""

    records: int
    shelf: RecordId


def offered(workspace: Workspace, folder: Path = FOLDER) -> tuple[Offered, ...]:
    """Return the packs that ship with the program, in the order of the pillars."""
    with workspace.store.reading() as transaction:
        packs = [one.source for one in transaction.exchanges.packs() if not one.sent]
    days = {one.title: one.created.date() for one in reversed(packs) if one.key == PUBLISHER.signing}
    return tuple(
        Offered(
            one.pillar,
            one.title,
            one.about,
            one.as_of,
            pack_path(one.pillar, folder),
            taken=one.title in days,
            older=one.title in days and days[one.title] < one.as_of,
        )
        for one in titles(folder)
        if pack_path(one.pillar, folder).exists()
    )


def add(
    workspace: Workspace, pillars: Collection[Pillar], folder: Path = FOLDER, progress: Progress | None = None
) -> Added:
    """Take in the packs of some pillars, all as one step of undo; those that came in before bring nothing twice.

    Raises:
        PackRefusedError, NotOursError: a pack is not whole, or not the publisher's; those before it stay.
        CancelledError: the user asked to stop; those before stay.
    """
    watched = progress or Silent()
    chosen = [one for one in titles(folder) if one.pillar in pillars]
    records, shelf, step = 0, "", ""
    for done, one in enumerate(chosen):
        proceed(watched)
        watched.report(done, len(chosen), one.title)
        pack = inspecting.inspect(pack_path(one.pillar, folder), workspace).pack
        if pack.signer.signing != PUBLISHER.signing:
            raise NotOursError(pack_path(one.pillar, folder).name)
        seen = importing.preview(workspace, pack.lines, importing.source_of(pack.id, pack.manifest))
        step = importing.accept(workspace, seen, {}, step) or step
        records += seen.pack.counts[Fate.NEW]
        shelf = shelf or _dossier(line.record.kind == "dossier" and line.record.id for line in pack.lines)
    watched.report(len(chosen), len(chosen), words("Done"))
    return Added(records, shelf)


def _dossier(found: Iterable[RecordId | bool]) -> RecordId:
    return next((one for one in found if isinstance(one, str)), "")
