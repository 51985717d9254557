"""A travel store: one dossier as the delegation may have it, under its own passphrase, to be brought back by a pack.

1. What only our own desk may see is not hidden in a travel store; it was never written into it.
2. It passes every check that a pack for the delegation passes, and comes into the new store as a pack does, so that
what was written on both sides comes together afterwards.
3. It is of the same desk: our identity goes along, and what it signs is ours.
4. Either the whole travel store stands there, or nothing of it. It is made in a folder of its own under a passphrase
that nobody knows; only what is whole gets the one that was given, and takes its name.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from cyberbrief.domain.errors import BlockedError
from cyberbrief.domain.progress import Progress, Silent, proceed
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.words import words
from cyberbrief.host.files import name_beside, remove_leftovers, take_name
from cyberbrief.host.refusal import UnconfirmedError, folder_missing, refusal, target_exists
from cyberbrief.packs.sealing import SealedPack
from cyberbrief.services import importing, leaving, packing, reading, sitting, trusting, workspace
from cyberbrief.services.leaving import Preview, Wish
from cyberbrief.services.packing import Packed
from cyberbrief.services.workspace import STORE_ID, Workspace
from cyberbrief.vault import envelope, identity
from cyberbrief.vault.copies import header_paths
from cyberbrief.vault.keys import DEFAULT_COST, Argon2Cost

SUFFIX: Final = ".cyberbrief"
_TRAVELS: Final = "travels with"
_STEPS: Final = 6
_NOBODYS: Final = Argon2Cost(memory_kib=8, iterations=1, lanes=1)  # enough for 256 random bits


@dataclass(frozen=True, slots=True)
class Travelling:
    """A travel store that was made."""

    path: Path
    records: int
    withheld: int


@dataclass(frozen=True, slots=True)
class Travels:
    """What a travel store knows of itself: the dossier it was made of."""

    dossier: RecordId
    title: str


def wish_of(opened: Workspace, dossier: RecordId, accepted: tuple[str, ...] = ()) -> Wish:
    """Return what a travel store of a dossier would hold, as a pack for the delegation that we address to ourselves."""
    title = reading.record(opened, dossier).title_text
    with opened.store.reading() as transaction:
        records = tuple(record.id for record in transaction.records.dossier_material(dossier))
    return Wish(title, records, Reach.DELEGATION, desks=(trusting.named_desk(opened).card,), accepted=accepted)


def preview(opened: Workspace, dossier: RecordId, accepted: tuple[str, ...] = ()) -> Preview:
    """Return exactly what a travel store would hold, and what stays at home."""
    return leaving.preview(opened, wish_of(opened, dossier, accepted))


def travel(
    opened: Workspace,
    dossier: RecordId,
    out: Path,
    passphrase: str,
    *,
    accepted: tuple[str, ...] = (),
    cost: Argon2Cost = DEFAULT_COST,
    progress: Progress | None = None,
) -> Travelling:
    """Make a travel store of a dossier, and close it again. It has no recovery key: the whole is still here.

    Raises:
        BlockedError, PackLeakError: as for a pack for the delegation; there is no store.
        RefusedError: something of that name exists, or the folder cannot be written; nothing is left behind.
        CancelledError: the user asked to stop; nothing is left behind.
    """
    watched = progress or Silent()
    watched.report(0, _STEPS, words("Looking at what leaves"))
    sitting.seal(opened)
    seen, sealed = packing.closed(opened, wish_of(opened, dossier, accepted), watched)
    watched.report(3, _STEPS, words("Making the travel store"))
    with _workshop(out) as bench:
        made = workspace.create(bench, secrets.token_hex(), opened.officer, opened.scheme.key, _NOBODYS).workspace
        entry = ""
        try:
            proceed(watched)
            _fill(opened, made, sealed, Travels(dossier, seen.titles.get(dossier, "")))
            watched.report(5, _STEPS, words("Entering what left"))
            proceed(watched)
            entry = _enter(opened, sealed)
            envelope.set_passphrase(bench, made.session.key(), passphrase, cost)
            made.lock()
            _publish(bench, out)
        except BaseException as error:
            made.lock()
            if entry and not isinstance(error, UnconfirmedError):
                packing.withdraw_sent(opened, entry)
            raise
    opened.announce(frozenset())
    watched.report(_STEPS, _STEPS, words("Done"))
    return Travelling(out, len(sealed.payload.lines), len(seen.ledger))


def travels(opened: Workspace) -> Travels | None:
    """Return the dossier that a travel store was made of, or None where this is no travel store."""
    with opened.store.reading() as transaction:
        kept = transaction.settings.get(_TRAVELS)
    return Travels(str(kept["dossier"]), str(kept["title"])) if isinstance(kept, dict) else None


def bring_back(opened: Workspace, out: Path, *, overwrite: bool = False, progress: Progress | None = None) -> Packed:
    """Write a pack of the whole dossier as it is now, which the store at home imports as any other.

    What is the same at home changes nothing there, and a pack that was lost on the way is just written again. It
    carries every field, those of our own desk too: what was written on the way must not be lost with the store.

    Raises:
        BlockedError: this is no travel store. RefusedError: the file cannot be written.
    """
    of = travels(opened)
    if of is None:
        raise BlockedError("This is no travel store.", "Share what you changed as a pack, and choose what goes.")
    own = trusting.named_desk(opened).card
    wish = Wish(of.title, leaving.everything_of(opened, of.dossier), Reach.DESK, desks=(own,), homeward=True)
    return packing.pack(opened, wish, out, overwrite=overwrite, progress=progress)


# -------------------------------------------------------------------------------------------------------------- inside


def _fill(opened: Workspace, made: Workspace, sealed: SealedPack, of: Travels) -> None:
    """Let the records come in as a pack does, and our identity and paces go along."""
    with opened.store.reading() as transaction:
        old_id = str(transaction.settings.get(STORE_ID))
    with made.store.writing() as transaction:
        new_id = str(transaction.settings.get(STORE_ID))
        transaction.settings.set(_TRAVELS, {"dossier": of.dossier, "title": of.title})
        transaction.commit()
    identity.moved(opened.path, opened.session.key(), made.path, new_id, made.session.key(), old_id)
    made.set_paces(opened.paces)
    payload = sealed.payload
    source = importing.source_of(payload.id, replace(payload.manifest, title=of.title))
    importing.accept(made, importing.preview(made, payload.lines, source), {})


def _enter(opened: Workspace, sealed: SealedPack) -> str:
    with opened.store.writing() as transaction:
        entry = packing.enter_sent(transaction, sealed)
        transaction.commit()
    return entry


def _files_of(store: Path) -> tuple[Path, ...]:
    """Return the files of a store, itself last: what lies beside it says nothing without it."""
    return (*identity.identity_paths(store), *header_paths(store), store)


@contextlib.contextmanager
def _workshop(out: Path) -> Iterator[Path]:
    """Give the path at which a store is made that will stand at `out`; nothing of it stays there in the end."""
    there = next((path for path in _files_of(out) if os.path.lexists(path)), None)
    if there is not None:
        raise target_exists(there)
    if not out.parent.is_dir():
        raise folder_missing(out.parent)
    remove_leftovers(out.parent)
    folder = name_beside(out.absolute())
    try:
        folder.mkdir(0o700)
    except OSError as error:
        raise refusal(error, out) from error
    try:
        yield folder / out.name
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _publish(bench: Path, out: Path) -> None:
    """Let every file of a whole store take its name; where one cannot, none has it."""
    given: list[Path] = []
    try:
        for made, target in zip(_files_of(bench), _files_of(out), strict=True):
            if made.exists():
                take_name(made, target)
                given.append(target)
    except UnconfirmedError:
        raise
    except BaseException:
        for target in given:
            target.unlink(missing_ok=True)
        raise
