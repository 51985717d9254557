"""An open store: made, unlocked, locked. What happens on lock stands in `Workspace.lock`."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import asdict, fields
from pathlib import Path
from typing import NamedTuple

from cyberbrief.domain.characters import checked
from cyberbrief.domain.errors import RefusedError, WrongUseError
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.marking import Scheme, scheme_named
from cyberbrief.domain.officer import Officer
from cyberbrief.domain.paces import Paces, checked_paces
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.words import counted, words
from cyberbrief.host import lock_file
from cyberbrief.host.identifiers import new_id
from cyberbrief.host.refusal import shown
from cyberbrief.services.steps import Steps
from cyberbrief.store.store import Store
from cyberbrief.store.transaction import Transaction
from cyberbrief.vault import envelope
from cyberbrief.vault.device import DeviceKeyring
from cyberbrief.vault.keys import DEFAULT_COST, Argon2Cost, DataKey
from cyberbrief.vault.recovery_key import parse
from cyberbrief.vault.session_lock import SessionLock

Changed = frozenset[tuple[str, RecordId]]
Listener = Callable[[Changed], None]

_OFFICER, _SCHEME, STORE_ID, _PACES = "officer", "scheme", "store id", "paces"
_IDLE_SECONDS = 600.0  # until settings say otherwise


class NoStoreError(RefusedError):
    """There is no file where the store should be."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            words("There is no store at “{path}”.", path=shown(path)), "Look for the file, or make a new store."
        )


class EmptyFileError(RefusedError):
    """The store's file has no bytes."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            words("The store “{name}” is empty: a file of no length.", name=path.name),
            "Do not write to it. Bring it back from a copy; its key files beside it still fit.",
        )


class OtherKeysError(RefusedError):
    """The key files beside the store open another one."""

    def __init__(self) -> None:
        super().__init__(
            "The key files beside this store belong to another store.",
            "Bring back the store and its key files (.key, .key2) from the same copy.",
        )


class SchemeInUseError(RefusedError):
    """Records are marked with what another scheme does not have."""

    def __init__(self, scheme: Scheme, records: int) -> None:
        super().__init__(
            counted(
                records,
                "{n} record is marked with a level or caveat that {scheme} does not have.",
                "{n} records are marked with levels or caveats that {scheme} does not have.",
                scheme=scheme.name,
            ),
            "Unmark them first, or begin a new store with that scheme. Nothing was changed.",
        )


class Workspace:
    """A store that is unlocked, until `lock`.

    `key_file_mended` tells that one of the two key files was damaged, missing or older when the store was opened.
    """

    def __init__(
        self, path: Path, store: Store, key: DataKey, lock: lock_file.LockFile, *, key_file_mended: bool = False
    ) -> None:
        self.path = path
        self.key_file_mended = key_file_mended
        self.store = store
        self.session = SessionLock(key, _IDLE_SECONDS)
        self.locked = False
        self._lock = lock
        self._listeners: list[Listener] = []
        with store.reading() as transaction:
            self.officer = _officer(transaction.settings.get(_OFFICER))
            self.scheme: Scheme = scheme_named(str(transaction.settings.get(_SCHEME) or "plain"))
            self.paces = _paces(transaction.settings.get(_PACES))
            self.steps = Steps.of(transaction.history)

    @property
    def name(self) -> str:
        """The store's file name without its ending, for lists and titles."""
        return self.path.stem

    def listen(self, listener: Listener) -> None:
        """Call the listener with kinds and ids after every change, on the thread that made it."""
        self._listeners.append(listener)

    def unlisten(self, listener: Listener) -> None:
        """Call the listener no more; one that never listened is let pass."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    def announce(self, changed: Changed) -> None:
        """Tell all listeners what changed."""
        for listener in tuple(self._listeners):
            listener(changed)

    def set_officer(self, officer: Officer) -> None:
        """Keep who drafts here; raises WrongUseError where a line holds what no document can carry."""
        officer = _checked(officer)
        with self.store.writing() as transaction:
            transaction.settings.set(_OFFICER, asdict(officer))
            transaction.commit()
        self.officer = officer

    def set_paces(self, paces: Paces) -> None:
        """Keep how quickly the delegation speaks, and tell every view; raises WrongUseError where nobody speaks so."""
        paces = checked_paces(paces)
        with self.store.writing() as transaction:
            transaction.settings.set(_PACES, asdict(paces))
            transaction.commit()
        self.paces = paces
        self.announce(frozenset())  # every time that is shown is another

    def set_scheme(self, key: str) -> None:
        """Take another marking scheme.

        Raises:
            SchemeInUseError: records carry levels or caveats that the other scheme does not have; nothing was changed.
        """
        scheme = scheme_named(key)
        with self.store.writing() as transaction:
            found = _marked(transaction)
            foreign = [record for record in found if not _fits(scheme, record.marking, record.caveats)]
            if foreign:
                raise SchemeInUseError(scheme, len(foreign))
            transaction.settings.set(_SCHEME, key)
            transaction.commit()
        self.scheme = scheme

    def lock(self) -> None:
        """Seal what was typed, close the store and drop the key; doing so twice is harmless."""
        if self.locked:
            return
        self.locked = True
        self._listeners.clear()
        try:
            # What cannot be sealed on a full disk is kept all the same, and sealed another time.
            with contextlib.suppress(RefusedError), self.store.writing() as transaction:
                transaction.history.seal(None)
                transaction.commit()
        finally:
            self.store.close()
            self.session.lock()
            self._lock.release()


def _officer(kept: object) -> Officer:
    """Read the officer as kept; what a later version added is left alone."""
    given = kept if isinstance(kept, dict) else {}
    return Officer(**{field.name: str(given.get(field.name, "")) for field in fields(Officer)})


def _paces(kept: object) -> Paces:
    """Read the paces as kept; what makes no sense is the usual."""
    given = kept if isinstance(kept, dict) else {}
    try:
        return checked_paces(Paces(**{field.name: int(given[field.name]) for field in fields(Paces)}))
    except (KeyError, TypeError, ValueError, WrongUseError):
        return Paces()


def _marked(transaction: Transaction) -> list[Record]:
    """Return the records, in use or in the bin, that carry a marking or caveats."""
    every = (
        record
        for kind in KINDS
        for deleted in (False, True)
        for record in transaction.records.of_kind(kind, deleted=deleted)
    )
    return [record for record in every if record.marking or record.caveats]


def _fits(scheme: Scheme, marking: str, caveats: tuple[str, ...]) -> bool:
    known = {level.key for level in scheme.levels}
    return (not marking or marking in known) and set(caveats) <= set(scheme.caveats)


def _checked(officer: Officer) -> Officer:
    return Officer(
        **{
            name: checked(line, words("The officer's {name}", name=name), one_line=True)
            for name, line in asdict(officer).items()
        }
    )


class Created(NamedTuple):
    """A new store, open, and the recovery key, which is shown this once."""

    workspace: Workspace
    recovery_key: str


def create(
    path: Path, passphrase: str, officer: Officer, scheme: str = "plain", cost: Argon2Cost = DEFAULT_COST
) -> Created:
    """Make an encrypted store with its key files and open it.

    Raises:
        RefusedError: something of that name exists, or the folder cannot be written; nothing is left behind.
        WrongUseError: no such scheme, or the officer's lines hold what no document can carry.
    """
    scheme_named(scheme)
    officer = _checked(officer)
    lock = lock_file.acquire(path)
    try:
        store_id = new_id()
        key, recovery_key = envelope.create(path, store_id, passphrase, cost)
        try:
            store = _begun(path, key, officer, scheme, store_id)
        except BaseException:
            with contextlib.suppress(RefusedError):
                envelope.withdraw(path, key)
            raise
        return Created(Workspace(path, store, key, lock), recovery_key.text())
    except BaseException:
        lock.release()
        raise


def _begun(path: Path, key: DataKey, officer: Officer, scheme: str, store_id: str) -> Store:
    """Make the store itself; where that fails half-way nothing of it stays."""
    store = Store.create(path, key.raw_pragma())
    try:
        with store.writing() as transaction:
            transaction.settings.set(_OFFICER, asdict(officer))
            transaction.settings.set(_SCHEME, scheme)
            transaction.settings.set(STORE_ID, store_id)
            transaction.commit()
    except BaseException:
        store.close()
        path.unlink(missing_ok=True)
        raise
    return store


def open_with_passphrase(path: Path, passphrase: str) -> Workspace:
    """Open a store; raises RefusedError, each cause with its own words, and changes nothing."""
    return _open(path, lambda: envelope.unlock_with_passphrase(path, passphrase))


def open_with_recovery_key(path: Path, recovery_key: str) -> Workspace:
    """Open a store with the key of its recovery sheet."""
    return _open(path, lambda: envelope.unlock_with_recovery_key(path, parse(recovery_key)))


def open_with_device(path: Path, device: DeviceKeyring | None = None) -> Workspace:
    """Open a store with the secret that the operating system's keyring keeps."""
    return _open(path, lambda: envelope.unlock_with_device(path, device or DeviceKeyring()))


def _open(path: Path, unlock: Callable[[], envelope.Unlocked]) -> Workspace:
    refuse_missing(path)
    lock = lock_file.acquire(path)
    try:
        unlocked = unlock()
        store = Store.open(path, unlocked.data_key.raw_pragma())
        try:
            _refuse_other(store, unlocked.store_id)
            mended = unlocked.repaired or unlocked.repair_failed
            return Workspace(path, store, unlocked.data_key, lock, key_file_mended=mended)
        except BaseException:
            store.close()
            raise
    except BaseException:
        lock.release()
        raise


def refuse_missing(path: Path) -> None:
    """Raise RefusedError where there is no file that could be a store, without looking into it."""
    if not path.exists():
        raise NoStoreError(path)
    if path.is_dir():
        raise RefusedError(words("“{path}” is a folder.", path=shown(path)), "Name the store's file.")
    if path.stat().st_size == 0:
        raise EmptyFileError(path)


def _refuse_other(store: Store, store_id: str) -> None:
    with store.reading() as transaction:
        if transaction.settings.get(STORE_ID) != store_id:
            raise OtherKeysError
