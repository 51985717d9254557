"""The passphrase and the keyring: what opens the store afterwards, and what does not any more."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from cyberbrief.domain.errors import RefusedError
from cyberbrief.services import passphrases, reading, workspace
from cyberbrief.services.workspace import Workspace
from cyberbrief.vault.device import DeviceKeyring
from tests.services.template import CHEAP, OFFICER, PASSPHRASE
from tests.vault.conftest import MEMORY_ALLOWED, MemoryBackend

NEW = "copper valley lantern frost noon"


@pytest.fixture
def device() -> DeviceKeyring:
    backend = MemoryBackend()
    return DeviceKeyring(lambda: backend, MEMORY_ALLOWED)


def opens_with(path: Path, passphrase: str) -> bool:
    try:
        workspace.open_with_passphrase(path, passphrase).lock()
    except RefusedError:
        return False
    return True


def test_a_new_passphrase_takes_the_place_of_the_old(opened: Workspace, store_path: Path) -> None:
    passphrases.change(opened, PASSPHRASE, NEW, CHEAP)
    opened.lock()
    assert (opens_with(store_path, NEW), opens_with(store_path, PASSPHRASE)) == (True, False)


def test_a_wrong_old_passphrase_changes_nothing(opened: Workspace, store_path: Path) -> None:
    with pytest.raises(RefusedError, match="passphrase"):
        passphrases.change(opened, "not this one", NEW, CHEAP)
    opened.lock()
    assert (opens_with(store_path, NEW), opens_with(store_path, PASSPHRASE)) == (False, True)


def test_after_the_recovery_key_a_passphrase_is_set(store_path: Path) -> None:
    made = workspace.create(store_path, PASSPHRASE, OFFICER, cost=CHEAP)
    made.workspace.lock()
    recovered = workspace.open_with_recovery_key(store_path, made.recovery_key)
    passphrases.set_new(recovered, NEW, CHEAP)
    recovered.lock()
    assert (opens_with(store_path, NEW), opens_with(store_path, PASSPHRASE)) == (True, False)
    workspace.open_with_recovery_key(store_path, made.recovery_key).lock()


@pytest.mark.parametrize("new", ["", "   "])
def test_no_passphrase_is_none(opened: Workspace, store_path: Path, new: str) -> None:
    with pytest.raises(RefusedError):
        passphrases.change(opened, PASSPHRASE, new, CHEAP)
    opened.lock()
    assert opens_with(store_path, PASSPHRASE)


def test_the_keyring_opens_the_store_until_it_is_taken_off(
    opened: Workspace, store_path: Path, device: DeviceKeyring
) -> None:
    assert passphrases.keyring_availability(device).usable
    assert not passphrases.is_on_keyring(store_path)
    assert not passphrases.keyring_opens(store_path, device)
    passphrases.add_to_keyring(opened, device)
    opened.lock()
    assert passphrases.is_on_keyring(store_path)
    assert passphrases.keyring_opens(store_path, device)
    again = workspace.open_with_device(store_path, device)
    assert reading.records(again, "dossier") == ()
    passphrases.take_off_keyring(again, device)
    again.lock()
    assert not passphrases.keyring_opens(store_path, device)
    with pytest.raises(RefusedError):
        workspace.open_with_device(store_path, device)
    assert opens_with(store_path, PASSPHRASE)


def test_another_computers_keyring_asks_for_the_passphrase(
    opened: Workspace, store_path: Path, device: DeviceKeyring
) -> None:
    passphrases.add_to_keyring(opened, device)
    opened.lock()
    backend = MemoryBackend()
    before = {path.name: path.read_bytes() for path in store_path.parent.iterdir()}
    with pytest.raises(RefusedError, match="keyring"):
        workspace.open_with_device(store_path, DeviceKeyring(lambda: backend, MEMORY_ALLOWED))
    assert {path.name: path.read_bytes() for path in store_path.parent.iterdir()} == before


def test_a_keyring_nobody_allowed_is_refused_and_nothing_changes(opened: Workspace, store_path: Path) -> None:
    backend = MemoryBackend()
    stranger = DeviceKeyring(lambda: backend, {})
    assert not passphrases.keyring_availability(stranger).usable
    assert not passphrases.keyring_availability().usable
    with pytest.raises(RefusedError):
        passphrases.add_to_keyring(opened, stranger)
    assert (backend.kept, passphrases.is_on_keyring(store_path)) == ({}, False)


Ask = Callable[[Path], bool]


@pytest.mark.parametrize("ask", [passphrases.is_on_keyring, passphrases.keyring_opens])
def test_where_no_store_is_the_question_is_refused(tmp_path: Path, ask: Ask) -> None:
    with pytest.raises(RefusedError):
        ask(tmp_path / "nowhere.cyberbrief")


def test_a_passphrase_of_words_is_strong_and_each_time_another() -> None:
    first, second = passphrases.suggest_words(), passphrases.suggest_words()
    assert first != second
    assert passphrases.estimate(first).bits > 60 > passphrases.estimate("password").bits
