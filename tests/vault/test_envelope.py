"""The header opens for those it should and no one else, and is made where nothing is."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

import pytest

from cyberbrief.host.refusal import DiskFaultError, FolderMissingError
from cyberbrief.vault import envelope
from cyberbrief.vault.copies import CopyState, header_paths
from cyberbrief.vault.errors import (
    StoreThereError,
    UnusablePassphraseError,
    WrongPassphraseError,
    WrongRecoveryKeyError,
)
from cyberbrief.vault.keys import DataKey
from cyberbrief.vault.recovery_key import RecoveryKey, parse
from cyberbrief.vault.slot import SlotKind
from tests.vault.headers import CHEAP, STORE, WORDS, contents, create, states


def test_passphrase_and_recovery_key_open_what_was_created(store_path: Path) -> None:
    data_key, recovery_key = create(store_path)
    for unlocked in (
        envelope.unlock_with_passphrase(store_path, WORDS),
        envelope.unlock_with_passphrase(store_path, WORDS, STORE),
        envelope.unlock_with_recovery_key(store_path, parse(recovery_key.text())),
    ):
        assert unlocked.data_key == data_key
        assert unlocked.store_id == STORE
        assert (unlocked.repaired, unlocked.repair_failed) == (False, False)
    assert states(store_path, data_key) == [CopyState.INTACT] * 2
    assert [report.generation for report in envelope.check(store_path)] == [1, 1]


def test_the_two_copies_are_alike_and_hold_no_secret(store_path: Path) -> None:
    data_key, recovery_key = create(store_path)
    first, second = (path.read_bytes() for path in header_paths(store_path))
    assert first == second
    raw = data_key.raw_pragma()[2:-1]
    for secret in (raw, WORDS, recovery_key.secret.hex(), recovery_key.text()):
        assert secret.encode() not in first
    assert sorted(contents(store_path.parent)) == ["desk.cyberbrief.key", "desk.cyberbrief.key2"]


def test_the_slots_can_be_listed_without_a_key(store_path: Path) -> None:
    create(store_path)
    reports = envelope.slots(store_path)
    assert [(report.kind, report.cost) for report in reports] == [
        (SlotKind.PASSPHRASE, CHEAP),
        (SlotKind.RECOVERY, None),
    ]


@pytest.mark.parametrize("words", ["", "quiet", "Quiet harbour", "quiet harbour ", "quiet  harbour"])
def test_a_wrong_passphrase_is_its_own_error_and_changes_nothing(store_path: Path, words: str) -> None:
    create(store_path)
    before = contents(store_path.parent)
    with pytest.raises(WrongPassphraseError if words else UnusablePassphraseError):
        envelope.unlock_with_passphrase(store_path, words)
    assert contents(store_path.parent) == before


def test_a_wrong_recovery_key_is_its_own_error(store_path: Path) -> None:
    create(store_path)
    with pytest.raises(WrongRecoveryKeyError):
        envelope.unlock_with_recovery_key(store_path, RecoveryKey.fresh())


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_passphrase_opens_in_either_unicode_form(store_path: Path, form: str) -> None:
    words = "café \u1e69 \ud55c\uad6d"
    other = {"NFC": "NFD", "NFD": "NFC"}[form]
    create(store_path, words=unicodedata.normalize(other, words))  # type: ignore[arg-type]  # one of the two forms
    typed = unicodedata.normalize(form, words).replace(" ", "\u00a0")  # type: ignore[arg-type]  # one of the two forms
    assert envelope.unlock_with_passphrase(store_path, typed).store_id == STORE


@pytest.mark.parametrize("name", ["desk.cyberbrief", "desk.cyberbrief.key", "desk.cyberbrief.key2"])
def test_nothing_is_created_over_a_store_or_its_keys(store_path: Path, name: str) -> None:
    (store_path.parent / name).write_bytes(b"")
    with pytest.raises(StoreThereError, match=name):
        create(store_path)
    assert contents(store_path.parent) == {name: b""}


def test_an_unusable_passphrase_creates_nothing(store_path: Path) -> None:
    with pytest.raises(UnusablePassphraseError):
        create(store_path, words=" ")
    assert contents(store_path.parent) == {}


def test_creating_in_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FolderMissingError):
        create(tmp_path / "missing" / "desk.cyberbrief")


def test_a_creation_that_fails_halfway_leaves_nothing(store_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real_link = os.link

    def link(source: Path, target: Path) -> None:
        if target.name.endswith(".key2"):
            raise OSError(5, "fault")
        real_link(source, target)

    monkeypatch.setattr(os, "link", link)
    with pytest.raises(DiskFaultError):
        create(store_path)
    assert contents(store_path.parent) == {}


def test_a_header_can_be_withdrawn_while_there_is_no_store(store_path: Path) -> None:
    data_key, _ = create(store_path)
    envelope.withdraw(store_path, DataKey.fresh())
    assert len(contents(store_path.parent)) == 2
    store_path.write_bytes(b"store")
    with pytest.raises(StoreThereError):
        envelope.withdraw(store_path, data_key)
    store_path.unlink()
    envelope.withdraw(store_path, data_key)
    envelope.withdraw(store_path, data_key)
    assert contents(store_path.parent) == {}
