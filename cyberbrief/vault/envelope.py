"""What can be done with the header of a store: make it, open it, change who may open it, look at it.

Whoever changes a header holds the store's lock file; two programs never write one header at a time.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from cyberbrief.domain.errors import RefusedError
from cyberbrief.vault import identity
from cyberbrief.vault.copies import (
    Copy,
    CopyState,
    candidates,
    header_paths,
    mark_foreign,
    mend,
    put_aside,
    read_copies,
    rewrite,
    write_new,
)
from cyberbrief.vault.device import DeviceKeyring
from cyberbrief.vault.errors import (
    KeyringGoneError,
    StoreThereError,
    TamperedHeaderError,
    WrongPassphraseError,
    WrongRecoveryKeyError,
)
from cyberbrief.vault.header import Header, SealedHeader, seal
from cyberbrief.vault.keys import DEFAULT_COST, Argon2Cost, DataKey, prepared
from cyberbrief.vault.recovery_key import RecoveryKey
from cyberbrief.vault.slot import Slot, SlotKind, passphrase_slot, secret_slot


@dataclass(frozen=True)
class Unlocked:
    """An opened store: its key, its id, and how the two copies of the header fared."""

    data_key: DataKey
    store_id: str
    repaired: bool
    """A copy was missing, damaged or older, and is in order again."""
    repair_failed: bool
    """A copy is still not in order, because it could not be written."""


@dataclass(frozen=True)
class SlotReport:
    """A way to open the store; `cost` is there for the passphrase."""

    kind: SlotKind
    cost: Argon2Cost | None


@dataclass(frozen=True)
class CopyReport:
    """The state of one key file; `generation` is 0 where it cannot be told."""

    path: Path
    state: CopyState
    generation: int


def create(
    store_path: Path, store_id: str, passphrase: str, cost: Argon2Cost = DEFAULT_COST
) -> tuple[DataKey, RecoveryKey]:
    """Make the header of a new store, before the store itself is made, and return its keys.

    Raises:
        StoreThereError: a store, or the keys of one, is there already; nothing was touched.
        UnusablePassphraseError, NotEnoughMemoryError: as `keys.passphrase_key`.
        RefusedError: the folder is missing, read-only or full; nothing was left.
    """
    for path in (store_path, *files_beside(store_path)):
        if os.path.lexists(path):
            raise StoreThereError(path)
    data_key, recovery_key = DataKey.fresh(), RecoveryKey.fresh()
    slots = (
        passphrase_slot(data_key, store_id, passphrase, cost),
        secret_slot(data_key, store_id, SlotKind.RECOVERY, recovery_key.secret),
    )
    write_new(store_path, seal(Header(store_id, 1, slots), data_key).data)
    return data_key, recovery_key


def withdraw(store_path: Path, data_key: DataKey) -> None:
    """Remove the header that `create` made, when making the store itself failed; only its key allows it.

    Raises:
        StoreThereError: the store is there, so its header stays.
    """
    if os.path.lexists(store_path):
        raise StoreThereError(store_path)
    for copy in read_copies(store_path):
        if copy.sealed is not None and copy.sealed.is_authentic(data_key):
            with contextlib.suppress(OSError):
                copy.path.unlink()


def unlock_with_passphrase(store_path: Path, passphrase: str, store_id: str | None = None) -> Unlocked:
    """Open the header with the passphrase, and mend a copy that needs it.

    Raises:
        WrongPassphraseError: the header is in order, the passphrase is another.
        HeaderMissingError, DamagedHeaderError, TamperedHeaderError, ForeignHeaderError, NewerHeaderError:
        the header is not; `store_id` says which store is expected, where that is known.
        UnusablePassphraseError, NotEnoughMemoryError, RefusedError: as `keys.passphrase_key`, `host.files`.
    """
    prepared(passphrase)

    def attempt(header: Header) -> DataKey | None:
        slot = header.slot(SlotKind.PASSPHRASE)
        return slot.open_with_passphrase(passphrase, header.store_id) if slot is not None else None

    return _unlock(store_path, attempt, WrongPassphraseError(), store_id)


def unlock_with_recovery_key(store_path: Path, recovery_key: RecoveryKey, store_id: str | None = None) -> Unlocked:
    """Open the header with the recovery key, and mend a copy that needs it.

    Raises:
        WrongRecoveryKeyError: the header is in order, the recovery key is another.
        RefusedError: as `unlock_with_passphrase`.
    """

    def attempt(header: Header) -> DataKey | None:
        slot = header.slot(SlotKind.RECOVERY)
        return slot.open_with_secret(recovery_key.secret, header.store_id) if slot is not None else None

    return _unlock(store_path, attempt, WrongRecoveryKeyError(), store_id)


def unlock_with_device(store_path: Path, device: DeviceKeyring, store_id: str | None = None) -> Unlocked:
    """Open the header with the secret in the operating system's keyring, and mend a copy that needs it.

    Raises:
        KeyringGoneError: no such slot, no usable keyring, or its secret is gone or another; the passphrase
            is next.
        RefusedError: as `unlock_with_passphrase`.
    """
    headers = [_sealed(copy).header for copy in candidates(read_copies(store_path), store_id)]
    if all(header.slot(SlotKind.DEVICE) is None for header in headers):
        raise KeyringGoneError("This store is not opened through the keyring of the computer.")
    secret = device.fetch(headers[0].store_id)

    def attempt(header: Header) -> DataKey | None:
        slot = header.slot(SlotKind.DEVICE)
        return slot.open_with_secret(secret, header.store_id) if slot is not None else None

    changed = KeyringGoneError("The secret in the keyring of this computer does not open the store any more.")
    return _unlock(store_path, attempt, changed, store_id)


def change_passphrase(store_path: Path, old: str, new: str, cost: Argon2Cost = DEFAULT_COST) -> None:
    """Put a new passphrase in the place of the old one; the data key stays.

    Raises:
        RefusedError: as `unlock_with_passphrase` and `set_passphrase`.
    """
    data_key = unlock_with_passphrase(store_path, old).data_key
    try:
        set_passphrase(store_path, data_key, new, cost)
    finally:
        data_key.drop()


def set_passphrase(store_path: Path, data_key: DataKey, new: str, cost: Argon2Cost = DEFAULT_COST) -> None:
    """Set the passphrase for whoever holds the data key, as after opening with the recovery key.

    Raises:
        UnusablePassphraseError, NotEnoughMemoryError: as `keys.passphrase_key`.
        HalfWrittenError: the change is in force, one copy is still to be mended.
        TamperedHeaderError, RefusedError: the header cannot be believed, read or written; nothing changed.
    """
    _change(store_path, data_key, lambda store_id: passphrase_slot(data_key, store_id, new, cost))


def replace_recovery_key(store_path: Path, data_key: DataKey) -> RecoveryKey:
    """Make a new recovery key; the one before opens the store no longer.

    Raises:
        RefusedError: as `set_passphrase`.
    """
    fresh = RecoveryKey.fresh()
    set_recovery_key(store_path, data_key, fresh)
    return fresh


def set_recovery_key(store_path: Path, data_key: DataKey, recovery_key: RecoveryKey) -> None:
    """Put a recovery key in force that was made, and printed, before; the one before opens the store no longer.

    Raises:
        RefusedError: as `set_passphrase`.
    """
    _change(
        store_path,
        data_key,
        lambda store_id: secret_slot(data_key, store_id, SlotKind.RECOVERY, recovery_key.secret),
    )


def add_device_slot(store_path: Path, data_key: DataKey, device: DeviceKeyring) -> None:
    """Let the operating system's keyring open the store from now on.

    Raises:
        KeyringGoneError: the keyring cannot be used; nothing changed.
        RefusedError: as `set_passphrase`; the secret was taken out of the keyring again.
    """
    store_id = _current(store_path, data_key).header.store_id
    secret = device.store(store_id)
    try:
        _change(store_path, data_key, lambda store_id: secret_slot(data_key, store_id, SlotKind.DEVICE, secret))
    except BaseException:
        with contextlib.suppress(KeyringGoneError):
            device.delete(store_id)
        raise


def remove_device_slot(store_path: Path, data_key: DataKey, device: DeviceKeyring) -> bool:
    """Let only passphrase and recovery key open the store; return whether the keyring let go as well.

    Raises:
        RefusedError: as `set_passphrase`.
    """
    store_id = _current(store_path, data_key).header.store_id
    _change(store_path, data_key, None, without=SlotKind.DEVICE)
    try:
        device.delete(store_id)
    except KeyringGoneError:
        return False
    return True


def id_of(store_path: Path) -> str:
    """Return which store the header belongs to, from the newest intact copy; not believed before an unlock.

    Raises:
        RefusedError: as `unlock_with_passphrase`, as far as no key is needed to tell.
    """
    return _sealed(candidates(read_copies(store_path))[0]).header.store_id


def copy_to(store_path: Path, data_key: DataKey, target: Path) -> None:
    """Write the header as it is now beside a copy of the store, so that the copy opens as the store does today.

    Raises:
        TamperedHeaderError, RefusedError: the header cannot be believed or read, or key files lie there already;
            nothing was left.
    """
    write_new(target, _current(store_path, data_key).data)
    try:
        identity.copy_to(store_path, target)
    except BaseException:
        for path in files_beside(target):
            with contextlib.suppress(OSError):
                path.unlink()
        raise


def files_beside(store_path: Path) -> tuple[Path, ...]:
    """Return where everything belongs that lies beside a store and opens with its data key: header and identity."""
    return (*header_paths(store_path), *identity.identity_paths(store_path))


def bring_back(copy_path: Path, store_path: Path) -> bool:
    """Put the header of a copy beside the store it is brought back to, unless the one there is the same store's own.

    What lay there is kept under another name (“.aside”). The desk's identity comes back where this store has none.
    Returns whether the header of the copy was taken, so that the store opens with the passphrase of that day.

    Raises:
        RefusedError: the copy's header cannot be read, or the folder refuses.
    """
    ours = _sealed(candidates(read_copies(copy_path))[0])
    with contextlib.suppress(RefusedError):
        if id_of(store_path) == ours.header.store_id:
            if not identity.exists(store_path):
                identity.copy_to(copy_path, store_path)
            return False
    put_aside(files_beside(store_path))
    write_new(store_path, ours.data)
    identity.copy_to(copy_path, store_path)
    return True


def slots(store_path: Path) -> tuple[SlotReport, ...]:
    """Return the ways to open the store, from the newest intact copy; not believed before an unlock.

    Raises:
        RefusedError: as `unlock_with_passphrase`, as far as no key is needed to tell.
    """
    newest = candidates(read_copies(store_path))[0]
    return tuple(SlotReport(slot.kind, slot.cost) for slot in _sealed(newest).header.slots)


def check(
    store_path: Path, data_key: DataKey | None = None, store_id: str | None = None
) -> tuple[CopyReport, CopyReport]:
    """Return the state of both copies, changing nothing.

    Only the data key can tell whether a copy was altered, and only the store's id which of two belongs to
    another store; without it both are called foreign.
    """
    first, second = mark_foreign(_judged(read_copies(store_path), data_key), store_id)
    newest = max(_generation(first), _generation(second))
    return _report(first, newest), _report(second, newest)


def _unlock(
    store_path: Path,
    attempt: Callable[[Header], DataKey | None],
    wrong: RefusedError,
    store_id: str | None,
) -> Unlocked:
    copies = read_copies(store_path)
    tried: list[SealedHeader] = []
    altered: Path | None = None
    for copy in candidates(copies, store_id):
        sealed = _sealed(copy)
        data_key = attempt(sealed.header)
        if data_key is None:
            tried.append(sealed)
        elif not sealed.is_authentic(data_key):
            data_key.drop()
            altered = copy.path
        elif any(newer.is_authentic(data_key) for newer in tried):
            # A true newer header is there, and what was typed was replaced in it.
            data_key.drop()
            raise wrong
        else:
            mended, failed = mend(_judged(copies, data_key), sealed)
            return Unlocked(data_key, sealed.header.store_id, mended, failed)
    raise wrong if altered is None else TamperedHeaderError(altered)


def _change(
    store_path: Path,
    data_key: DataKey,
    make: Callable[[str], Slot] | None,
    *,
    without: SlotKind | None = None,
) -> None:
    """Write the next generation of the header with one slot put in, replaced or left out."""
    header = _current(store_path, data_key).header
    fresh = (make(header.store_id),) if make is not None else ()
    left_out = {slot.kind for slot in fresh} | {without}
    kept = tuple(slot for slot in header.slots if slot.kind not in left_out)
    changed = replace(header, generation=header.generation + 1, slots=(*kept, *fresh))
    rewrite(store_path, seal(changed, data_key).data)


def _current(store_path: Path, data_key: DataKey) -> SealedHeader:
    """Return the newest header that whoever holds this data key wrote."""
    found = candidates(read_copies(store_path))
    for copy in found:
        if _sealed(copy).is_authentic(data_key):
            return _sealed(copy)
    raise TamperedHeaderError(found[0].path)


def _judged(copies: tuple[Copy, Copy], data_key: DataKey | None) -> tuple[Copy, Copy]:
    """Mark the intact copies that were not written with this data key."""
    first, second = (
        replace(copy, state=CopyState.ALTERED)
        if data_key is not None and copy.sealed is not None and not copy.sealed.is_authentic(data_key)
        else copy
        for copy in copies
    )
    return first, second


def _report(copy: Copy, newest: int) -> CopyReport:
    generation = _generation(copy)
    older = copy.state is CopyState.INTACT and generation < newest
    return CopyReport(copy.path, CopyState.OLDER if older else copy.state, generation)


def _generation(copy: Copy) -> int:
    """Return the generation of a copy that counts, or 0."""
    return copy.sealed.header.generation if copy.sealed and copy.state is CopyState.INTACT else 0


def _sealed(copy: Copy) -> SealedHeader:
    if copy.sealed is None:
        raise AssertionError("only intact copies are tried")
    return copy.sealed
