"""A file that came from elsewhere: what it is, what it holds, and what it would make of ours.

Packs, tables and the files of other programs come this way, in the window and on the command line. Nothing is changed
here; `importing.accept` does that, once all was decided.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Final

from cyberbrief.domain.arrival import Arrival
from cyberbrief.domain.decisions import outcome
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.exchange import Source
from cyberbrief.domain.links import targets_of
from cyberbrief.domain.marking import SCHEMES, Marking
from cyberbrief.domain.merged import MergedPack
from cyberbrief.domain.progress import Progress, Silent, proceed
from cyberbrief.domain.record import DossierRecord, Record, RecordId
from cyberbrief.domain.shared import Line
from cyberbrief.domain.words import words
from cyberbrief.host.clock import now
from cyberbrief.host.files import read_limited
from cyberbrief.packs import card_file, sealing
from cyberbrief.packs.age import is_closed
from cyberbrief.packs.errors import WrongPackPassphraseError
from cyberbrief.packs.fingerprint import fingerprint, in_digits, in_words
from cyberbrief.packs.limits import LARGEST_CARD, LARGEST_FILE
from cyberbrief.services import arriving, importing, inspecting, other_scheme, placing, reading, undoing
from cyberbrief.services.arriving import Opened, Picked
from cyberbrief.services.importing import Preview
from cyberbrief.services.inspecting import Seen
from cyberbrief.services.undoing import Undone
from cyberbrief.services.workspace import Workspace

__all__ = ["Came", "Outlook", "Received", "WrongPackPassphraseError"]
PACK_SUFFIX: Final = sealing.SUFFIX
CARD_SUFFIX: Final = card_file.SUFFIX
_ENVELOPE: Final = b'{"payload":"'
_CARD: Final = f'"format":"{card_file.FORMAT}"'.encode()


class Came(Enum):
    """What a file is."""

    PACK = "pack"
    CARD = "card"
    LIST = "list"


class OtherStepsError(RefusedError):
    """An import that is to be undone and is not the latest step any more."""

    def __init__(self) -> None:
        super().__init__(
            "Something else was done since that import.",
            "Undo what came after it first, or put single fields back in their history.",
        )


@dataclass(frozen=True, slots=True)
class Received:
    """What came, as it came: `seen` of a pack, `arrival` of another file; `levels` that must be mapped to ours."""

    source: Source
    lines: tuple[Line, ...]
    seen: Seen | None = None
    arrival: Arrival | None = None
    levels: tuple[str, ...] = ()

    @property
    def fingerprint(self) -> tuple[str, str]:
        """The signer's fingerprint in words and in digits; nothing where nobody signed."""
        if self.seen is None:
            return "", ""
        whole = fingerprint(self.seen.pack.signer)
        return in_words(whole), in_digits(whole)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What would become of our records, with the records whose names are needed to show it.

    `homes` are the dossiers of ours, with their titles, where new records came without theirs and go into one of them.
    """

    preview: Preview
    near: Mapping[RecordId, Record] = field(default_factory=dict)
    homes: tuple[tuple[RecordId, str], ...] = ()

    @property
    def dossiers(self) -> tuple[RecordId, ...]:
        """The dossiers that the records belong to, the one of most records first."""
        told: dict[RecordId, int] = {}
        for merged in self.preview.pack.records:
            record = self.near.get(merged.id)
            if isinstance(record, DossierRecord) and record.dossier:
                told[record.dossier] = told.get(record.dossier, 0) + 1
            elif record is not None and record.KIND == "dossier":
                told.setdefault(record.id, 0)
        return tuple(sorted(told, key=lambda one: -told[one]))


def kind_of(path: Path) -> Came:
    """Say what a file is, by its ending or, where that tells nothing, by how it begins.

    Raises:
        RefusedError: it cannot be read, or is too large for anything that can be imported.
    """
    ending = path.suffix.lower()
    if ending in {PACK_SUFFIX, CARD_SUFFIX}:
        return Came.PACK if ending == PACK_SUFFIX else Came.CARD
    data = read_limited(path, LARGEST_FILE)
    if is_closed(data) or data.startswith(_ENVELOPE):
        return Came.PACK
    return Came.CARD if len(data) <= LARGEST_CARD and _CARD in data else Came.LIST


def pack(
    workspace: Workspace, path: Path, *, passphrase: str | None = None, progress: Progress | None = None
) -> Received:
    """Open a pack and judge it by our trust book; raises what `inspecting.inspect` raises."""
    seen = inspecting.inspect(path, workspace, passphrase=passphrase, progress=progress)
    source = importing.source_of(seen.pack.id, seen.pack.manifest)
    levels = other_scheme.levels_asked(workspace, seen.pack.lines, source)
    return Received(source, seen.pack.lines, seen=seen, levels=levels)


def listed(
    workspace: Workspace, opened: Opened, picked: Picked | None = None, *, dossier: RecordId = "", kind: str = ""
) -> Received:
    """Read a table or another program's file; raises what `arriving.arrival` raises."""
    arrival = arriving.arrival(workspace, opened, picked, dossier=dossier, kind=kind)
    return Received(source_of(opened), tuple(map(importing.line_of, arrival.records)), arrival=arrival)


def source_of(opened: Opened) -> Source:
    """Return a file of another program as a source: nobody signed it, so its kind and name stand for the sender."""
    digest = hashlib.sha256(opened.data).hexdigest()
    name = opened.source
    return Source(pack=digest, peer=f"{opened.form.value} {name}", name=name, title=name, created=now())


def suggested_levels(workspace: Workspace, received: Received) -> dict[str, str]:
    """Return for each level of another scheme the one of ours that it is likeliest to be.

    That is the one of the same name, else the one as far up the scale; what stands higher there stands no lower here.
    """
    ours, theirs = workspace.scheme, SCHEMES[received.source.marking.scheme]
    by_key = {level.key: place for place, level in enumerate(ours.levels)}
    top, steps = len(ours.levels) - 1, max(1, len(theirs.levels) - 1)
    found: dict[str, str] = {}
    least = 0
    for level in received.levels:
        scaled = -(-theirs.rank(level) * top // steps)  # rounded up: rather guarded too well
        least = max(least, by_key.get(level, scaled))
        found[level] = ours.levels[least].key
    return found


def marking_here(workspace: Workspace, received: Received) -> Marking:
    """Return how what came is to be guarded on our screen, before anybody said what its levels are in our scheme."""
    marking, ours = received.source.marking, workspace.scheme
    if marking.scheme == ours.key:
        return Marking(marking.level, marking.caveats)
    theirs = SCHEMES[marking.scheme]
    top, steps = len(ours.levels) - 1, max(1, len(theirs.levels) - 1)
    place = -(-theirs.rank(marking.level) * top // steps)
    return Marking(ours.levels[place].key, marking.caveats)


def outlook(
    workspace: Workspace,
    received: Received,
    levels: Mapping[str, str] | None = None,
    progress: Progress | None = None,
    home: RecordId | None = None,
) -> Outlook:
    """Return what an import would make of our records; `levels` and `home` as `importing.preview` takes them.

    Raises:
        OtherSchemeError: a level of another scheme is mapped to none of ours. CancelledError: the user asked to stop.
    """
    watch = progress or Silent()
    seen = importing.preview(workspace, received.lines, received.source, levels, home)
    proceed(watch)
    shown = dict(_shown(seen.pack))
    states = [*shown.values(), *(one.ours.record for one in seen.pack.records if one.ours is not None)]
    links = {link for record in states for link in targets_of(record)} - shown.keys()
    proceed(watch)
    near = {**reading.many(workspace, links), **_made(seen), **shown}
    near = {key: placing.as_made(seen.placed, one) if isinstance(one, Dossier) else one for key, one in near.items()}
    return Outlook(seen, near, _homes(workspace) if seen.placed is not None and seen.placed.records else ())


def undo(workspace: Workspace, step: str) -> Undone | None:
    """Undo an import while it is the latest step.

    Raises:
        OtherStepsError: something else was done since; nothing is undone.
    """
    if workspace.steps.done[-1:] != [step]:
        raise OtherStepsError
    return undoing.undo(workspace)


def refusal_of_card(path: Path) -> RefusedError:
    """Return what is said where a card came in the place of a pack."""
    return RefusedError(
        words("“{name}” is the card of a desk, not a pack.", name=path.name),
        "Put it into the trust book (cyberbrief trust STORE CARD), or import it under “Trusted desks”.",
    )


def _made(seen: Preview) -> dict[RecordId, Record]:
    """Return the dossier that would be made for what came without its own."""
    if seen.placed is None or not seen.placed.home.title:
        return {}
    return {seen.placed.home.dossier: Dossier(id=seen.placed.home.dossier)}


def _homes(workspace: Workspace) -> tuple[tuple[RecordId, str], ...]:
    return tuple((one.id, one.title_text) for one in reading.records(workspace, Dossier.KIND))


def _shown(pack_: MergedPack) -> Iterator[tuple[RecordId, Record]]:
    for merged in pack_.records:
        if not merged.refused and not merged.theirs.deleted:
            yield merged.id, outcome(merged, {})
        elif merged.ours is not None:
            yield merged.id, merged.ours.record
