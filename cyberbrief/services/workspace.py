"""An open store: made, unlocked, locked. What happens on lock stands in `Workspace.lock`."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import NamedTuple

from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.marking import Scheme, scheme_named
from cyberbrief.domain.officer import Officer
from cyberbrief.domain.record import RecordId
from cyberbrief.host import lock_file
from cyberbrief.host.identifiers import new_id
from cyberbrief.services.steps import Steps
from cyberbrief.store.store import Store
from cyberbrief.vault import envelope
from cyberbrief.vault.keys import Argon2Cost, DataKey

Changed = frozenset[tuple[str, RecordId]]
Listener = Callable[[Changed], None]

_OFFICER, _SCHEME, _STORE_ID = "officer", "scheme", "store id"


class Workspace:
    """A store that is unlocked. Nothing of it is left in memory after `lock`, save what Python has not yet reused."""

    def __init__(self, path: Path, store: Store, key: DataKey, lock: lock_file.LockFile) -> None:
        self.path = path
        self.store = store
        self._key = key
        self._lock = lock
        self._listeners: list[Listener] = []
        with store.reading() as transaction:
            self.officer = Officer(**(transaction.settings.get(_OFFICER) or {}))
            self.scheme: Scheme = scheme_named(str(transaction.settings.get(_SCHEME) or "plain"))
            self.steps = Steps.of(transaction.history)

    @property
    def name(self) -> str:
        """The store's file name without its ending, for lists and titles."""
        return self.path.stem

    def listen(self, listener: Listener) -> None:
        """Call the listener with kinds and ids after every change, on the thread that made it."""
        self._listeners.append(listener)

    def announce(self, changed: Changed) -> None:
        """Tell all listeners what changed."""
        for listener in self._listeners:
            listener(changed)

    def set_officer(self, officer: Officer) -> None:
        """Keep who drafts here."""
        with self.store.writing() as transaction:
            transaction.settings.set(_OFFICER, asdict(officer))
            transaction.commit()
        self.officer = officer

    def lock(self) -> None:
        """Seal what was typed, close the store and drop the key; doing so twice is harmless."""
        with contextlib.suppress(RefusedError), self.store.writing() as transaction:
            transaction.history.seal(None)
            transaction.commit()
        self._listeners.clear()
        self.store.close()
        self._key.drop()
        self._lock.release()


class Created(NamedTuple):
    """A new store, open, and the recovery key, which is shown this once."""

    workspace: Workspace
    recovery_key: str


def create(
    path: Path, passphrase: str, officer: Officer, scheme: str = "plain", cost: Argon2Cost | None = None
) -> Created:
    """Make an encrypted store with its key files and open it.

    Raises:
        RefusedError: something of that name exists, or the folder cannot be written; nothing is left behind.
    """
    scheme_named(scheme)
    lock = lock_file.acquire(path)
    try:
        _refuse_existing(path)
        store_id = new_id()
        made = envelope.create(path, store_id, passphrase, cost or Argon2Cost())
        try:
            store = Store.create(path, made.data_key.raw_pragma())
            with store.writing() as transaction:
                transaction.settings.set(_OFFICER, asdict(officer))
                transaction.settings.set(_SCHEME, scheme)
                transaction.settings.set(_STORE_ID, store_id)
                transaction.commit()
        except BaseException:
            envelope.remove(path)
            raise
        return Created(Workspace(path, store, made.data_key, lock), made.recovery_key)
    except BaseException:
        lock.release()
        raise


def _refuse_existing(path: Path) -> None:
    for taken in (path, *envelope.header_paths(path)):
        if taken.exists():
            raise RefusedError(
                f"There is already a file called “{taken.name}” here.",
                "Choose another name, or open the store that is there.",
            )


def open_with_passphrase(path: Path, passphrase: str) -> Workspace:
    """Open a store; raises RefusedError, each cause with its own words, and changes nothing."""
    return _open(path, lambda: envelope.unlock_with_passphrase(path, passphrase))


def open_with_recovery_key(path: Path, recovery_key: str) -> Workspace:
    """Open a store with the key of its recovery sheet."""
    return _open(path, lambda: envelope.unlock_with_recovery_key(path, recovery_key))


def open_with_device(path: Path) -> Workspace:
    """Open a store with the secret that the operating system's keyring keeps."""
    return _open(path, lambda: envelope.unlock_with_device(path))


def _open(path: Path, unlock: Callable[[], envelope.Unlocked]) -> Workspace:
    _refuse_missing(path)
    lock = lock_file.acquire(path)
    try:
        unlocked = unlock()
        store = Store.open(path, unlocked.data_key.raw_pragma())
        try:
            _refuse_other(store, unlocked.store_id)
            return Workspace(path, store, unlocked.data_key, lock)
        except BaseException:
            store.close()
            raise
    except BaseException:
        lock.release()
        raise


def _refuse_missing(path: Path) -> None:
    if not path.exists():
        raise RefusedError(f"There is no store at “{path}”.", "Look for the file, or make a new store.")
    if path.is_dir():
        raise RefusedError(f"“{path}” is a folder.", "Name the store's file.")
    if path.stat().st_size == 0:
        raise RefusedError(
            f"The store “{path.name}” is empty: a file of no length.",
            "Do not write to it. Bring it back from a copy; its key files beside it still fit.",
        )


def _refuse_other(store: Store, store_id: str) -> None:
    with store.reading() as transaction:
        if transaction.settings.get(_STORE_ID) != store_id:
            raise RefusedError(
                "The key files beside this store belong to another store.",
                "Bring back the store and its key files (.key, .key2) from the same copy.",
            )
