"""Changing who may open a store, all or nothing, and the keyring as one more way."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from cyberbrief.domain.errors import RefusedError
from cyberbrief.host.refusal import DiskFaultError, NotAFileError
from cyberbrief.vault import envelope
from cyberbrief.vault.copies import CopyState, header_paths
from cyberbrief.vault.device import DeviceKeyring
from cyberbrief.vault.errors import (
    HalfWrittenError,
    KeyringGoneError,
    TamperedHeaderError,
    UnusablePassphraseError,
    WrongPassphraseError,
    WrongRecoveryKeyError,
)
from cyberbrief.vault.keys import Argon2Cost, DataKey
from cyberbrief.vault.slot import SlotKind
from tests.vault.conftest import MemoryBackend
from tests.vault.headers import CHEAP, STORE, WORDS, contents, create, states


def test_a_new_passphrase_replaces_the_old_and_keeps_the_rest(store_path: Path) -> None:
    data_key, recovery_key = create(store_path)
    dearer = Argon2Cost(16, 2, 1)
    envelope.change_passphrase(store_path, WORDS, "calm anchorage", dearer)
    assert envelope.unlock_with_passphrase(store_path, "calm anchorage").data_key == data_key
    assert envelope.unlock_with_recovery_key(store_path, recovery_key).data_key == data_key
    with pytest.raises(WrongPassphraseError):
        envelope.unlock_with_passphrase(store_path, WORDS)
    assert {report.kind: report.cost for report in envelope.slots(store_path)}[SlotKind.PASSPHRASE] == dearer
    assert [report.generation for report in envelope.check(store_path)] == [2, 2]


@pytest.mark.parametrize("old, new, error", [
    ("wrong", "calm anchorage", WrongPassphraseError), (WORDS, " ", UnusablePassphraseError),
])  # fmt: skip
def test_a_refused_change_changes_nothing(store_path: Path, old: str, new: str, error: type[RefusedError]) -> None:
    create(store_path)
    before = contents(store_path.parent)
    with pytest.raises(error):
        envelope.change_passphrase(store_path, old, new, CHEAP)
    assert contents(store_path.parent) == before


@pytest.mark.parametrize("older", [0, 1])
def test_an_older_copy_neither_wins_nor_lets_the_old_passphrase_in(store_path: Path, older: int) -> None:
    data_key, _ = create(store_path)
    paths = header_paths(store_path)
    before = paths[0].read_bytes()
    envelope.change_passphrase(store_path, WORDS, "calm anchorage", CHEAP)
    after = paths[0].read_bytes()
    paths[older].write_bytes(before)
    assert states(store_path, data_key)[older] is CopyState.OLDER
    with pytest.raises(WrongPassphraseError):
        envelope.unlock_with_passphrase(store_path, WORDS)
    assert paths[older].read_bytes() == before
    unlocked = envelope.unlock_with_passphrase(store_path, "calm anchorage")
    assert (unlocked.data_key, unlocked.repaired) == (data_key, True)
    assert paths[older].read_bytes() == after


def test_when_the_newer_copy_is_damaged_the_older_still_opens(store_path: Path) -> None:
    data_key, _ = create(store_path)
    first, second = header_paths(store_path)
    before = second.read_bytes()
    envelope.change_passphrase(store_path, WORDS, "calm anchorage", CHEAP)
    first.write_bytes(b"")
    second.write_bytes(before)
    assert envelope.unlock_with_passphrase(store_path, WORDS).data_key == data_key


def test_a_change_written_to_one_copy_only_is_told_and_mended_later(
    store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data_key, _ = create(store_path)
    real_replace = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if target.name.endswith(".key2"):
            raise OSError(5, "fault")
        return real_replace(self, target)

    with monkeypatch.context() as faulty:
        faulty.setattr(Path, "replace", replace)
        with pytest.raises(HalfWrittenError, match="in force"):
            envelope.set_passphrase(store_path, data_key, "calm anchorage", CHEAP)
    assert states(store_path, data_key) == [CopyState.INTACT, CopyState.OLDER]
    with pytest.raises(WrongPassphraseError):
        envelope.unlock_with_passphrase(store_path, WORDS)
    assert envelope.unlock_with_passphrase(store_path, "calm anchorage").repaired
    assert len(contents(store_path.parent)) == 2


def test_a_change_that_the_first_copy_refuses_is_none(store_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data_key, _ = create(store_path)
    before = contents(store_path.parent)

    def replace(*_: object) -> Path:
        raise OSError(5, "fault")

    with monkeypatch.context() as faulty:
        faulty.setattr(Path, "replace", replace)
        with pytest.raises(DiskFaultError):
            envelope.set_passphrase(store_path, data_key, "calm anchorage", CHEAP)
    assert contents(store_path.parent) == before


def test_a_second_copy_that_cannot_be_staged_stops_the_change(store_path: Path) -> None:
    data_key, _ = create(store_path)
    second = header_paths(store_path)[1]
    second.unlink()
    second.mkdir()
    before = contents(store_path.parent)
    with pytest.raises(NotAFileError):
        envelope.set_passphrase(store_path, data_key, "calm anchorage", CHEAP)
    assert contents(store_path.parent) == before


def test_a_new_recovery_key_replaces_the_old(store_path: Path) -> None:
    data_key, old = create(store_path)
    new = envelope.replace_recovery_key(store_path, data_key)
    assert envelope.unlock_with_recovery_key(store_path, new).data_key == data_key
    assert envelope.unlock_with_passphrase(store_path, WORDS).data_key == data_key
    with pytest.raises(WrongRecoveryKeyError):
        envelope.unlock_with_recovery_key(store_path, old)


def test_another_data_key_changes_nothing(store_path: Path) -> None:
    create(store_path)
    before = contents(store_path.parent)
    with pytest.raises(TamperedHeaderError):
        envelope.replace_recovery_key(store_path, DataKey.fresh())
    assert contents(store_path.parent) == before


def test_the_keyring_opens_once_it_was_added(store_path: Path, device: DeviceKeyring, backend: MemoryBackend) -> None:
    data_key, recovery_key = create(store_path)
    with pytest.raises(KeyringGoneError, match="not opened through the keyring"):
        envelope.unlock_with_device(store_path, device)
    envelope.add_device_slot(store_path, data_key, device)
    envelope.add_device_slot(store_path, data_key, device)
    assert [report.kind for report in envelope.slots(store_path)].count(SlotKind.DEVICE) == 1
    assert envelope.unlock_with_device(store_path, device).data_key == data_key
    assert envelope.unlock_with_device(store_path, device, STORE).store_id == STORE
    assert envelope.unlock_with_passphrase(store_path, WORDS).data_key == data_key
    assert envelope.unlock_with_recovery_key(store_path, recovery_key).data_key == data_key
    assert data_key.raw_pragma()[2:-1] not in str(backend.kept)
    assert envelope.remove_device_slot(store_path, data_key, device)
    assert backend.kept == {}
    with pytest.raises(KeyringGoneError):
        envelope.unlock_with_device(store_path, device)
    assert not envelope.remove_device_slot(store_path, data_key, device)


@pytest.mark.parametrize("happens", [
    lambda backend: backend.kept.clear(),
    lambda backend: backend.kept.update(dict.fromkeys(backend.kept, "00" * 32)),
    lambda backend: backend.kept.update(dict.fromkeys(backend.kept, "junk")),
])  # fmt: skip
def test_a_keyring_that_changed_leads_to_the_passphrase(
    store_path: Path, device: DeviceKeyring, backend: MemoryBackend, happens: Callable[[MemoryBackend], None]
) -> None:
    data_key, _ = create(store_path)
    envelope.add_device_slot(store_path, data_key, device)
    happens(backend)
    before, kept = contents(store_path.parent), dict(backend.kept)
    with pytest.raises(KeyringGoneError) as raised:
        envelope.unlock_with_device(store_path, device)
    assert raised.value.remedy == "Type the passphrase."
    assert (contents(store_path.parent), backend.kept) == (before, kept), "nothing is created"
    assert envelope.unlock_with_passphrase(store_path, WORDS).data_key == data_key


def test_a_slot_that_cannot_be_written_leaves_no_secret_in_the_keyring(
    store_path: Path, device: DeviceKeyring, backend: MemoryBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    data_key, _ = create(store_path)

    def write(*_: object) -> int:
        raise OSError(28, "full")

    monkeypatch.setattr(os, "write", write)
    with pytest.raises(RefusedError):
        envelope.add_device_slot(store_path, data_key, device)
    assert backend.kept == {}
