"""Copies of the open store in a folder of the user's choice: made, confirmed, thinned out, and brought back.

A copy is four files: the store as it was, its two key files of that moment, so that the passphrase and the recovery
sheet of that day open it, and the digest of what was confirmed, so that a copy is recognised as good before anybody
unlocks it. The copy itself takes its name last: one that has its name is whole. Nothing is ever overwritten, and what
is replaced is set aside.
"""

from __future__ import annotations

import contextlib
import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final, NamedTuple

from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.progress import Progress, Silent
from cyberbrief.domain.thinning import FEW, MANY, USUAL, Keeping, kept
from cyberbrief.domain.words import words
from cyberbrief.host import lock_file
from cyberbrief.host.clock import now
from cyberbrief.host.files import read_limited, remove_leftovers, take_name, write_whole
from cyberbrief.host.refusal import folder_missing, refusal, shown, target_exists
from cyberbrief.services.workspace import Workspace
from cyberbrief.store import backup
from cyberbrief.store.backup import Contents
from cyberbrief.store.errors import CopyNotSoundError
from cyberbrief.vault import envelope

__all__ = ["Contents", "Rhythm"]

ENDING: Final = ".cyberbrief"
_PROOF: Final = ".sha256"
_NAME: Final = re.compile(r"(?P<stem>.+)\.(?P<made>\d{4}-\d\d-\d\dT\d{6})Z\.cyberbrief", re.DOTALL)
_STAMP: Final = "%Y-%m-%dT%H%M%S"
_LONGEST_PROOF: Final = 4096
_WEEK: Final = timedelta(days=7)


class Rhythm(StrEnum):
    """When a copy is made by itself."""

    LOCK = "lock"
    DAILY = "daily"
    WEEKLY = "weekly"
    NEVER = "never"


KEEPINGS: Final = {"few": FEW, "usual": USUAL, "many": MANY}


@dataclass(frozen=True, slots=True)
class Plan:
    """Where copies lie, when they are made and how many are kept; `own` says that the folder is the program's own."""

    folder: Path
    rhythm: Rhythm = Rhythm.DAILY
    keeping: Keeping = USUAL
    own: bool = False


class Backup(NamedTuple):
    """A copy by its name: where it lies, of which instant it is, how many bytes it has, and its digest when made."""

    path: Path
    made: datetime
    size: int
    digest: str


class Made(NamedTuple):
    """A copy just made, and how many old ones were thinned out for it."""

    backup: Backup
    removed: int


def make(workspace: Workspace, plan: Plan, progress: Progress | None = None) -> Made:
    """Copy the open store into the folder, confirm the copy, and thin out old ones.

    Raises:
        RefusedError: the folder is gone, full or read-only, or the store or the copy is damaged; no copy is left.
        CancelledError: the user stopped it.
    """
    progress = progress or Silent()
    _prepare(plan)
    target, made = _free_name(plan.folder, workspace.path.stem)
    written_at = workspace.path.stat().st_mtime_ns
    proofs: list[str] = []

    def confirmed(digest: str) -> None:
        envelope.copy_to(workspace.path, workspace.session.key(), target)
        proofs.append(digest)
        write_whole(_proof(target), f"{digest}  {target.name}\n".encode(), overwrite=False)

    try:
        workspace.store.copy_to(target, confirmed, progress)
    except BaseException:
        if proofs:
            _remove_beside(target)
        raise
    with contextlib.suppress(OSError):
        os.utime(target, ns=(written_at, written_at))  # by which one sees that nothing was written since
    written = Backup(target, made, target.stat().st_size, proofs[0])
    return Made(written, _thin_out(workspace.path, plan))


def make_if_due(workspace: Workspace, plan: Plan, progress: Progress | None = None, *, locking: bool) -> Made | None:
    """Make a copy where the rhythm asks for one and something was written since the last; None where not.

    Raises:
        RefusedError: as `make`.
    """
    if plan.rhythm is Rhythm.NEVER or (plan.rhythm is Rhythm.LOCK and not locking):
        return None
    last = next(iter(copies(plan.folder, workspace.path)), None)
    if last is not None and not _is_due(plan.rhythm, last, workspace.path):
        return None
    return make(workspace, plan, progress)


def copies(folder: Path, store: Path) -> tuple[Backup, ...]:
    """Return the copies of a store that were confirmed when they were made, the newest first; none is opened.

    Links, copies of other stores and what was left half-done are let pass. Where the store's own key files are gone,
    copies go by its name.
    """
    whose = _id_of(store)
    found = [item for item in _named(folder) if _is_of(item, store, whose)]
    return tuple(sorted(found, key=lambda item: item.made, reverse=True))


def newest_good(folder: Path, store: Path) -> Backup | None:
    """Return the newest copy whose bytes still are what was confirmed when it was made; no key is needed."""
    return next((item for item in copies(folder, store) if is_good(item)), None)


def is_good(item: Backup) -> bool:
    """Tell whether a copy's bytes still are those that were confirmed, and its key files can be read."""
    try:
        envelope.id_of(item.path)
        return backup.digest_of(item.path) == item.digest
    except RefusedError:
        return False


def look_into(workspace: Workspace, item: Backup) -> Contents:
    """Open a copy of this store, check it from end to end, and return what it holds.

    Raises:
        CopyNotSoundError: it is not what was confirmed, not of this store, or damaged.
    """
    if not is_good(item):
        raise CopyNotSoundError(item.path, removed=False)
    try:
        return workspace.store.look_into(item.path)
    except CopyNotSoundError as error:
        raise CopyNotSoundError(item.path, removed=False) from error


def contents_now(workspace: Workspace) -> Contents:
    """Return what the open store holds, to be compared with a copy."""
    return workspace.store.contents()


def picked(path: Path) -> Backup:
    """Return a copy that the user chose in a folder; raises RefusedError where it is none that this program made."""
    found = _backup_at(path)
    if found is None:
        raise RefusedError(
            words("“{path}” is no copy that CyberBrief made, or its key files are not beside it.", path=shown(path)),
            words("Choose a copy with its key files (.key, .key2) and its digest (.sha256) beside it."),
        )
    return found


def bring_back_beside(item: Backup, target: Path, progress: Progress | None = None) -> Path:
    """Make a store of its own of a copy, under a name that no file has yet; it opens with the passphrase of that day.

    Raises:
        CopyNotSoundError: the copy is damaged. RefusedError: the name is taken or the folder refuses. Nothing is left.
    """
    progress = progress or Silent()
    for path in (target, *envelope.files_beside(target)):
        if os.path.lexists(path):
            raise target_exists(path)
    beside = backup.stage_file(item.path, target, item.digest, progress)
    try:
        envelope.bring_back(item.path, target)
        take_name(beside, target)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        _remove_beside(target)
        raise
    return target


def bring_back_in_place(item: Backup, store: Path, progress: Progress | None = None) -> Path | None:
    """Put a copy in the place of a store that is closed; what is there is set aside and never deleted.

    The key files that are there stay, where they are this store's own: then today's passphrase opens it. Returns the
    name under which what was there lies now, None where nothing was.

    Raises:
        OpenElsewhereError: the store is open. CopyNotSoundError: the copy is damaged. RefusedError: the folder refuses.
        What was there stands as it was.
    """
    progress = progress or Silent()
    with lock_file.acquire(store):
        beside = backup.stage_file(item.path, store, item.digest, progress)
        aside: Path | None = None
        try:
            envelope.id_of(item.path)
            aside = backup.put_aside(store)
            envelope.bring_back(item.path, store)
            take_name(beside, store)
        except BaseException:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
            if aside is not None:
                backup.put_back(aside, store)
            raise
    return aside


# --------------------------------------------------------------------------------------------------------------- inside


def _prepare(plan: Plan) -> None:
    try:
        if plan.own:
            plan.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not plan.folder.is_dir():
            raise folder_missing(plan.folder)  # made by hand or on a disk that is not plugged in: not ours to make
    except OSError as error:
        raise refusal(error, plan.folder) from error
    remove_leftovers(plan.folder)


def _free_name(folder: Path, stem: str) -> tuple[Path, datetime]:
    made = now().replace(microsecond=0)
    while True:
        target = folder / f"{stem}.{made:{_STAMP}}Z{ENDING}"
        if not any(os.path.lexists(path) for path in (target, *envelope.files_beside(target), _proof(target))):
            return target, made
        made += timedelta(seconds=1)


def _is_due(rhythm: Rhythm, last: Backup, store: Path) -> bool:
    with contextlib.suppress(OSError):
        if store.stat().st_mtime_ns == last.path.stat().st_mtime_ns:
            return False  # nothing was written since
    if rhythm is Rhythm.LOCK:
        return True
    if rhythm is Rhythm.WEEKLY:
        return now() - last.made >= _WEEK
    return now().astimezone().date() != last.made.astimezone().date()


def _named(folder: Path) -> Iterator[Backup]:
    try:
        paths = sorted(folder.iterdir())
    except OSError:
        return
    for path in paths:
        if _NAME.fullmatch(path.name) is not None and (found := _backup_at(path)) is not None:
            yield found


def _backup_at(path: Path) -> Backup | None:
    named = _NAME.fullmatch(path.name)
    try:
        found = path.lstat()
        proof = read_limited(_proof(path), _LONGEST_PROOF).decode()
        if named is None or not stat.S_ISREG(found.st_mode):
            return None
        digest, _space, name = proof.rstrip("\n").partition("  ")
        made = datetime.strptime(named["made"], _STAMP).replace(tzinfo=UTC)
    except (OSError, RefusedError, ValueError):
        return None
    if name != path.name or re.fullmatch(r"[0-9a-f]{64}", digest) is None:
        return None
    return Backup(path, made, found.st_size, digest)


def _is_of(item: Backup, store: Path, whose: str) -> bool:
    theirs = _id_of(item.path)
    if not theirs or whose:
        return bool(theirs) and theirs == whose
    named = _NAME.fullmatch(item.path.name)
    return named is not None and named["stem"] == store.stem


def _id_of(store: Path) -> str:
    try:
        return envelope.id_of(store)
    except RefusedError:
        return ""


def _thin_out(store: Path, plan: Plan) -> int:
    found = copies(plan.folder, store)
    staying = kept([item.made for item in found], plan.keeping)
    removed = 0
    for item in found:
        if item.made not in staying:
            with contextlib.suppress(OSError):
                item.path.unlink()
                removed += 1
                _remove_beside(item.path)
    _sweep(store, plan.folder)
    return removed


def _sweep(store: Path, folder: Path) -> None:
    """Remove the key files and digests of this store's copies that are not there: a killed program left them."""
    with contextlib.suppress(OSError, RefusedError):
        ours = envelope.id_of(store)
        for key_file in folder.glob(f"*{ENDING}.key"):
            copy = key_file.with_suffix("")
            if _NAME.fullmatch(copy.name) and not os.path.lexists(copy) and envelope.id_of(copy) == ours:
                _remove_beside(copy)


def _proof(copy: Path) -> Path:
    return copy.with_name(copy.name + _PROOF)


def _remove_beside(copy: Path) -> None:
    for path in (_proof(copy), *envelope.files_beside(copy)):
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
