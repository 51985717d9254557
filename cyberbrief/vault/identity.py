"""Our desk's identity beside the store: made once, kept twice, opened with the store's data key.

It lies in `NAME.desk` and `NAME.desk2`. Either suffices; the newest that is authentic wins and mends the other. It is
tied to the data key, not to the passphrase: changing that leaves it alone, and encrypting the store anew moves it
(`moved`). Nothing is ever made because something could not be read: only both files missing means that there is none.

Whoever changes it holds the store's lock file.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

from cyberbrief.domain.errors import RefusedError
from cyberbrief.host.clock import now
from cyberbrief.host.files import read_limited, write_whole
from cyberbrief.host.refusal import FileMissingError, FolderMissingError, TooLargeError
from cyberbrief.vault.copies import write_pair
from cyberbrief.vault.errors import (
    DamagedIdentityError,
    ForeignIdentityError,
    IdentityThereError,
    NewerIdentityError,
    NoIdentityError,
    TamperedIdentityError,
    UnusableNameError,
)
from cyberbrief.vault.header import DamageError, NewerVersionError
from cyberbrief.vault.identity_file import MOST_FORMER, OwnIdentity, SealedIdentity, parse, seal
from cyberbrief.vault.keys import KEY_BYTES, DataKey

SUFFIXES: Final = (".desk", ".desk2")
_LARGEST: Final = 16 * 1024


@dataclass(frozen=True)
class _Found:
    """One file as found: `sealed` where it is intact, `fault` where it is not, neither where it is missing."""

    path: Path
    sealed: SealedIdentity | None = None
    fault: RefusedError | None = None


def identity_paths(store_path: Path) -> tuple[Path, Path]:
    """Return where the two copies of a store's identity belong."""
    first, second = (store_path.parent / (store_path.name + suffix) for suffix in SUFFIXES)
    return first, second


def exists(store_path: Path) -> bool:
    """Tell whether an identity, readable or not, lies beside the store."""
    return any(found.sealed or found.fault for found in _read(store_path))


def read(store_path: Path, store_id: str, data_key: DataKey) -> OwnIdentity | None:
    """Return the identity of the desk, or None where none was made; a copy that needs it is mended.

    Raises:
        DamagedIdentityError, ForeignIdentityError, NewerIdentityError, TamperedIdentityError: it is there, and no copy
            can be believed.
        RefusedError: neither copy can be read.
    """
    found = _read(store_path)
    newest = _newest(found, store_id, data_key)
    if newest is None:
        return None
    for copy in found:
        if copy.sealed is None or copy.sealed.data != newest[0].data:
            with contextlib.suppress(RefusedError):
                write_whole(copy.path, newest[0].data, overwrite=True)
    return newest[1]


def create(store_path: Path, store_id: str, data_key: DataKey, name: str, office: str) -> OwnIdentity:
    """Make the identity of the desk.

    Raises:
        IdentityThereError: there is one already, readable or not.
        UnusableNameError: no name, or one of more than 120 characters.
        RefusedError: the folder is read-only or full; nothing was left.
    """
    if exists(store_path):
        raise IdentityThereError
    made = OwnIdentity(name, office, secrets.token_bytes(KEY_BYTES), secrets.token_bytes(KEY_BYTES), now())
    _write(store_path, made, store_id, 1, data_key)
    return made


def rename(
    store_path: Path, store_id: str, data_key: DataKey, name: str, office: str, expires: date | None = None
) -> OwnIdentity:
    """Give the desk another name, office or last day; its keys stay, and with them what others compared.

    Raises:
        NoIdentityError: there is none. UnusableNameError, RefusedError: as `create` and `read`.
    """
    return _change(
        store_path,
        store_id,
        data_key,
        lambda held: replace(held, name=name, office=office, expires=expires, made=now()),
    )


def renew(store_path: Path, store_id: str, data_key: DataKey) -> OwnIdentity:
    """Give the desk new keys, as after a theft; everybody has to compare its fingerprint again.

    What was addressed to the old key still opens.

    Raises:
        NoIdentityError: there is none. RefusedError: as `read` and `create`.
    """
    return _change(
        store_path,
        store_id,
        data_key,
        lambda held: replace(
            held,
            signing=secrets.token_bytes(KEY_BYTES),
            receiving=secrets.token_bytes(KEY_BYTES),
            former=((held.signing, held.receiving), *held.former)[:MOST_FORMER],
            made=now(),
        ),
    )


def moved(store_path: Path, data_key: DataKey, target: Path, store_id: str, new_key: DataKey, old_id: str) -> bool:
    """Write the identity beside another store, under that one's id and data key; return whether there was one.

    So a store that is encrypted anew, or a travel store, keeps the desk that it is of.

    Raises:
        IdentityThereError: an identity lies at the target already.
        RefusedError: as `read` and `create`; the target has none then.
    """
    held = read(store_path, old_id, data_key)
    if held is None:
        return False
    if exists(target):
        raise IdentityThereError
    _write(target, held, store_id, 1, new_key)
    return True


def copy_to(store_path: Path, target: Path) -> None:
    """Write what lies beside a store beside a copy of it, which opens with the same data key.

    A file that is damaged is left out; the copy of the store matters more.

    Raises:
        RefusedError: the target's folder refuses.
    """
    intact = [found.sealed for found in _read(store_path) if found.sealed is not None]
    if intact:
        newest = max(intact, key=lambda sealed: sealed.generation)
        write_pair(identity_paths(target), newest.data)


def _change(
    store_path: Path, store_id: str, data_key: DataKey, change: Callable[[OwnIdentity], OwnIdentity]
) -> OwnIdentity:
    newest = _newest(_read(store_path), store_id, data_key)
    if newest is None:
        raise NoIdentityError
    sealed, held = newest
    changed = change(held)
    _write(store_path, changed, store_id, sealed.generation + 1, data_key)
    return changed


def _write(store_path: Path, identity: OwnIdentity, store_id: str, generation: int, data_key: DataKey) -> None:
    try:
        sealed = seal(identity, store_id, generation, data_key)
    except DamageError:
        raise UnusableNameError from None
    write_pair(identity_paths(store_path), sealed.data)


def _read(store_path: Path) -> tuple[_Found, _Found]:
    first, second = (_read_one(path) for path in identity_paths(store_path))
    return first, second


def _read_one(path: Path) -> _Found:
    try:
        return _Found(path, parse(read_limited(path, _LARGEST)))
    except (FileMissingError, FolderMissingError):
        return _Found(path)
    except NewerVersionError:
        return _Found(path, fault=NewerIdentityError(path))
    except (DamageError, TooLargeError):
        return _Found(path, fault=DamagedIdentityError(path))
    except RefusedError as error:
        return _Found(path, fault=error)


def _newest(
    found: tuple[_Found, _Found], store_id: str, data_key: DataKey
) -> tuple[SealedIdentity, OwnIdentity] | None:
    """Return the newest copy that was written with the data key, and what it holds."""
    believed: list[tuple[SealedIdentity, OwnIdentity]] = []
    faults = [copy.fault for copy in found if copy.fault is not None]
    for copy in found:
        if copy.sealed is None:
            continue
        if copy.sealed.store_id != store_id:
            faults.append(ForeignIdentityError(copy.path))
        elif (held := copy.sealed.opened(data_key)) is None:
            faults.append(TamperedIdentityError(copy.path))
        else:
            believed.append((copy.sealed, held))
    # A newer program's file is never overwritten by what this one knows.
    newer = next((fault for fault in faults if isinstance(fault, NewerIdentityError)), None)
    if newer is not None or (faults and not believed):
        raise newer or faults[0]
    return max(believed, key=lambda each: each[0].generation, default=None)
