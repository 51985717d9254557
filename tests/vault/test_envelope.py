"""The header opens for those it should, survives damage to either copy, and tells its errors apart."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cyberbrief.domain.errors import RefusedError
from cyberbrief.host.refusal import DiskFaultError, FolderMissingError, NotAFileError
from cyberbrief.vault import envelope
from cyberbrief.vault.canonical import canonical
from cyberbrief.vault.copies import CopyState, header_paths
from cyberbrief.vault.device import DeviceKeyring
from cyberbrief.vault.errors import (
    DamagedHeaderError,
    ForeignHeaderError,
    HalfWrittenError,
    HeaderMissingError,
    KeyringGoneError,
    NewerHeaderError,
    StoreThereError,
    TamperedHeaderError,
    UnusablePassphraseError,
    WrongPassphraseError,
    WrongRecoveryKeyError,
)
from cyberbrief.vault.keys import Argon2Cost, DataKey
from cyberbrief.vault.recovery_key import RecoveryKey, parse
from cyberbrief.vault.slot import SlotKind
from tests.machine import open_folder, run_on_tiny_disk, run_without_rights
from tests.vault.conftest import MemoryBackend

_STORE = "0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4051"
_OTHER_STORE = "0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4052"
_WORDS = "quiet harbour"
_CHEAP = Argon2Cost(8, 1, 1)


def _create(store_path: Path, store_id: str = _STORE, words: str = _WORDS) -> tuple[DataKey, RecoveryKey]:
    return envelope.create(store_path, store_id, words, _CHEAP)


def _states(store_path: Path, data_key: DataKey | None = None) -> list[CopyState]:
    return [report.state for report in envelope.check(store_path, data_key)]


def _contents(folder: Path) -> dict[str, bytes]:
    return {entry.name: entry.read_bytes() for entry in folder.iterdir() if entry.is_file()}


def _forge(path: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Change a copy as someone without the data key could: with the right checksum."""
    framed = json.loads(path.read_bytes())
    del framed["checksum"]
    change(framed["header"])
    checksum = hashlib.sha256(canonical(framed)).hexdigest()
    path.write_bytes(canonical({**framed, "checksum": checksum}) + b"\n")


# ------------------------------------------------------------------------------------------------ making and opening


def test_passphrase_and_recovery_key_open_what_was_created(store_path: Path) -> None:
    data_key, recovery_key = _create(store_path)
    for unlocked in (
        envelope.unlock_with_passphrase(store_path, _WORDS),
        envelope.unlock_with_passphrase(store_path, _WORDS, _STORE),
        envelope.unlock_with_recovery_key(store_path, parse(recovery_key.text())),
    ):
        assert unlocked.data_key == data_key
        assert unlocked.store_id == _STORE
        assert (unlocked.repaired, unlocked.repair_failed) == (False, False)
    assert _states(store_path, data_key) == [CopyState.INTACT] * 2
    assert [report.generation for report in envelope.check(store_path)] == [1, 1]


def test_the_two_copies_are_alike_and_hold_no_secret(store_path: Path) -> None:
    data_key, recovery_key = _create(store_path)
    first, second = (path.read_bytes() for path in header_paths(store_path))
    assert first == second
    raw = data_key.raw_pragma()[2:-1]
    for secret in (raw, _WORDS, recovery_key.secret.hex(), recovery_key.text()):
        assert secret.encode() not in first
    assert sorted(_contents(store_path.parent)) == ["desk.cyberbrief.key", "desk.cyberbrief.key2"]


def test_the_slots_can_be_listed_without_a_key(store_path: Path) -> None:
    _create(store_path)
    reports = envelope.slots(store_path)
    assert [(report.kind, report.cost) for report in reports] == [
        (SlotKind.PASSPHRASE, _CHEAP),
        (SlotKind.RECOVERY, None),
    ]


@pytest.mark.parametrize("words", ["", "quiet", "Quiet harbour", "quiet harbour ", "quiet  harbour"])
def test_a_wrong_passphrase_is_its_own_error_and_changes_nothing(store_path: Path, words: str) -> None:
    _create(store_path)
    before = _contents(store_path.parent)
    with pytest.raises(WrongPassphraseError if words else UnusablePassphraseError):
        envelope.unlock_with_passphrase(store_path, words)
    assert _contents(store_path.parent) == before


def test_a_wrong_recovery_key_is_its_own_error(store_path: Path) -> None:
    _create(store_path)
    with pytest.raises(WrongRecoveryKeyError):
        envelope.unlock_with_recovery_key(store_path, RecoveryKey.fresh())


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_passphrase_opens_in_either_unicode_form(store_path: Path, form: str) -> None:
    words = "café \u1e69 \ud55c\uad6d"
    other = {"NFC": "NFD", "NFD": "NFC"}[form]
    _create(store_path, words=unicodedata.normalize(other, words))  # type: ignore[arg-type]
    typed = unicodedata.normalize(form, words).replace(" ", "\u00a0")  # type: ignore[arg-type]
    assert envelope.unlock_with_passphrase(store_path, typed).store_id == _STORE


@pytest.mark.parametrize("name", ["desk.cyberbrief", "desk.cyberbrief.key", "desk.cyberbrief.key2"])
def test_nothing_is_created_over_a_store_or_its_keys(store_path: Path, name: str) -> None:
    (store_path.parent / name).write_bytes(b"")
    with pytest.raises(StoreThereError, match=name):
        _create(store_path)
    assert _contents(store_path.parent) == {name: b""}


def test_an_unusable_passphrase_creates_nothing(store_path: Path) -> None:
    with pytest.raises(UnusablePassphraseError):
        _create(store_path, words=" ")
    assert _contents(store_path.parent) == {}


def test_creating_in_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FolderMissingError):
        _create(tmp_path / "missing" / "desk.cyberbrief")


def test_a_creation_that_fails_halfway_leaves_nothing(store_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real_link = os.link

    def link(source: Path, target: Path) -> None:
        if target.name.endswith(".key2"):
            raise OSError(5, "fault")
        real_link(source, target)

    monkeypatch.setattr(os, "link", link)
    with pytest.raises(DiskFaultError):
        _create(store_path)
    assert _contents(store_path.parent) == {}


def test_a_header_can_be_withdrawn_while_there_is_no_store(store_path: Path) -> None:
    data_key, _ = _create(store_path)
    envelope.withdraw(store_path, DataKey.fresh())
    assert len(_contents(store_path.parent)) == 2
    store_path.write_bytes(b"store")
    with pytest.raises(StoreThereError):
        envelope.withdraw(store_path, data_key)
    store_path.unlink()
    envelope.withdraw(store_path, data_key)
    envelope.withdraw(store_path, data_key)
    assert _contents(store_path.parent) == {}


# -------------------------------------------------------------------------------------------------------- damage


@pytest.mark.parametrize("place", [0, 1])
def test_every_flipped_byte_of_one_copy_is_mended(store_path: Path, place: int) -> None:
    data_key, recovery_key = _create(store_path)
    path = header_paths(store_path)[place]
    good = path.read_bytes()
    for position in range(len(good)):
        flipped = bytearray(good)
        flipped[position] ^= 1 << (position % 8)
        path.write_bytes(flipped)
        unlocked = envelope.unlock_with_recovery_key(store_path, recovery_key)
        assert unlocked.data_key == data_key
        assert (unlocked.repaired, unlocked.repair_failed) == (True, False)
        assert path.read_bytes() == good


def test_every_flipped_byte_of_both_copies_is_an_error(store_path: Path) -> None:
    _, recovery_key = _create(store_path)
    paths = header_paths(store_path)
    good = paths[0].read_bytes()
    for position in range(len(good)):
        flipped = bytearray(good)
        flipped[position] ^= 1 << (position % 8)
        for path in paths:
            path.write_bytes(flipped)
        with pytest.raises(DamagedHeaderError):
            envelope.unlock_with_recovery_key(store_path, recovery_key)
        assert paths[0].read_bytes() == bytes(flipped), "nothing is mended without a key"


_DAMAGES: list[Callable[[Path], object]] = [
    lambda path: path.unlink(),
    lambda path: path.write_bytes(b""),
    lambda path: path.write_bytes(path.read_bytes()[:-1]),
    lambda path: path.write_bytes(path.read_bytes()[:500]),
    lambda path: path.write_bytes(bytes(len(path.read_bytes()))),
    lambda path: path.write_bytes(path.read_bytes() * 2),
    lambda path: path.write_bytes(b"x" * 1_000_000),
    lambda path: _forge(path, lambda header: header["slots"][0]["parameters"].update(memory_kib=1 << 40)),
]


@pytest.mark.parametrize("damage", _DAMAGES)
@pytest.mark.parametrize("place", [0, 1])
def test_one_copy_suffices_and_the_other_is_mended(
    store_path: Path, damage: Callable[[Path], object], place: int
) -> None:
    data_key, _ = _create(store_path)
    paths = header_paths(store_path)
    damage(paths[place])
    assert _states(store_path)[place] in {CopyState.MISSING, CopyState.DAMAGED}
    with pytest.raises(WrongPassphraseError):
        envelope.unlock_with_passphrase(store_path, "wrong")
    assert _states(store_path)[place] is not CopyState.INTACT
    unlocked = envelope.unlock_with_passphrase(store_path, _WORDS)
    assert unlocked.data_key == data_key
    assert unlocked.repaired
    assert _states(store_path, data_key) == [CopyState.INTACT] * 2
    assert paths[0].read_bytes() == paths[1].read_bytes()


@pytest.mark.parametrize("damage", _DAMAGES)
def test_two_damaged_copies_are_told_from_a_wrong_passphrase(
    store_path: Path, damage: Callable[[Path], object]
) -> None:
    _create(store_path)
    for path in header_paths(store_path):
        damage(path)
    before = _contents(store_path.parent)
    with pytest.raises((DamagedHeaderError, HeaderMissingError)) as raised:
        envelope.unlock_with_passphrase(store_path, _WORDS)
    assert isinstance(raised.value, DamagedHeaderError) == bool(before)
    assert _contents(store_path.parent) == before


def test_a_damaged_and_a_missing_copy_are_damage(store_path: Path) -> None:
    _create(store_path)
    first, second = header_paths(store_path)
    first.unlink()
    second.write_bytes(b"")
    with pytest.raises(DamagedHeaderError, match="key2"):
        envelope.slots(store_path)
    assert _states(store_path) == [CopyState.MISSING, CopyState.DAMAGED]


def test_a_copy_that_cannot_be_read_or_mended_is_told(store_path: Path) -> None:
    _create(store_path)
    first, second = header_paths(store_path)
    first.unlink()
    first.mkdir()
    unlocked = envelope.unlock_with_passphrase(store_path, _WORDS)
    assert (unlocked.repaired, unlocked.repair_failed) == (False, True)
    assert _states(store_path) == [CopyState.UNREADABLE, CopyState.INTACT]
    second.unlink()
    with pytest.raises(NotAFileError):
        envelope.unlock_with_passphrase(store_path, _WORDS)


def test_a_missing_folder_has_no_header(tmp_path: Path) -> None:
    with pytest.raises(HeaderMissingError):
        envelope.unlock_with_passphrase(tmp_path / "missing" / "desk.cyberbrief", _WORDS)


_IMPORTS = """
import sys
from pathlib import Path
from cyberbrief.domain.errors import RefusedError
from cyberbrief.vault import envelope
from cyberbrief.vault.copies import header_paths
from cyberbrief.vault.keys import Argon2Cost
store_path = Path(sys.argv[1]) / "desk.cyberbrief"
cheap = Argon2Cost(8, 1, 1)
"""


def test_in_a_read_only_folder_the_store_opens_and_nothing_changes() -> None:
    script = """
unlocked = envelope.unlock_with_passphrase(store_path, "quiet harbour")
print(unlocked.repaired, unlocked.repair_failed)
for act in (
    lambda: envelope.set_passphrase(store_path, unlocked.data_key, "new words", cheap),
    lambda: envelope.create(store_path.with_name("other"), "id", "words", cheap),
):
    try:
        act()
    except RefusedError as error:
        print(type(error).__name__)
"""
    with open_folder() as folder:
        _create(folder / "desk.cyberbrief")
        (folder / "desk.cyberbrief.key2").write_bytes(b"")
        (folder / "desk.cyberbrief.key").chmod(0o644)
        before = _contents(folder)
        folder.chmod(0o555)
        said = run_without_rights(_IMPORTS, script, folder).split()
        assert said == ["False", "True", "NotAllowedError", "NotAllowedError"]
        assert _contents(folder) == before


def test_on_a_full_disk_the_old_passphrase_stays(tmp_path: Path) -> None:
    script = (
        _IMPORTS
        + """
data_key, _ = envelope.create(store_path, "id", "quiet harbour", cheap)
before = [path.read_bytes() for path in header_paths(store_path)]
filler = (store_path.parent / "filler").open("wb", buffering=0)
try:
    while True:
        filler.write(bytes(512))
except OSError:
    pass
for act in (
    lambda: envelope.set_passphrase(store_path, data_key, "new words", cheap),
    lambda: envelope.replace_recovery_key(store_path, data_key),
    lambda: envelope.create(store_path.with_name("other"), "id", "words", cheap),
):
    try:
        act()
    except RefusedError as error:
        print(type(error).__name__)
print([path.read_bytes() for path in header_paths(store_path)] == before, len(list(store_path.parent.iterdir())))
print(envelope.unlock_with_passphrase(store_path, "quiet harbour").data_key == data_key)
"""
    )
    assert run_on_tiny_disk(script, tmp_path).splitlines() == [*["DiskFullError"] * 3, "True 3", "True"]


# ------------------------------------------------------------------------------------------- another hand


def test_a_forged_copy_is_put_aside_when_the_other_is_true(store_path: Path) -> None:
    data_key, _ = _create(store_path)
    first, second = header_paths(store_path)
    true = second.read_bytes()
    _forge(first, lambda header: header.update(generation=99))
    forged = first.read_bytes()
    assert _states(store_path, data_key) == [CopyState.ALTERED, CopyState.INTACT]
    unlocked = envelope.unlock_with_passphrase(store_path, _WORDS)
    assert unlocked.data_key == data_key
    assert unlocked.repaired
    assert (first.read_bytes(), second.read_bytes()) == (true, true)
    assert first.with_name(first.name + ".aside").read_bytes() == forged


@pytest.mark.parametrize("change, error", [
    (lambda header: header.update(generation=99), TamperedHeaderError),
    (lambda header: header["slots"].pop(), TamperedHeaderError),
    (lambda header: header["slots"][0]["parameters"].update(iterations=2), WrongPassphraseError),
    (lambda header: header["slots"][0]["parameters"].update(memory_kib=16), WrongPassphraseError),
    (lambda header: header["slots"][0]["parameters"].update(salt="00" * 16), WrongPassphraseError),
    (lambda header: header.update(store=_OTHER_STORE), WrongPassphraseError),
])  # fmt: skip
def test_a_header_forged_in_both_copies_opens_nothing(
    store_path: Path, change: Callable[[dict[str, Any]], None], error: type[RefusedError]
) -> None:
    data_key, _ = _create(store_path)
    for path in header_paths(store_path):
        _forge(path, change)
    before = _contents(store_path.parent)
    with pytest.raises(error):
        envelope.unlock_with_passphrase(store_path, _WORDS)
    with pytest.raises(TamperedHeaderError):
        envelope.set_passphrase(store_path, data_key, "new words", _CHEAP)
    assert _states(store_path, data_key) == [CopyState.ALTERED] * 2
    assert _contents(store_path.parent) == before


def test_the_header_of_another_store_is_told(tmp_path: Path, store_path: Path) -> None:
    data_key, _ = _create(store_path)
    other_path = tmp_path / "other.cyberbrief"
    _create(other_path, _OTHER_STORE)
    first, second = header_paths(store_path)
    shutil.copy(header_paths(other_path)[0], first)
    before = _contents(tmp_path)
    with pytest.raises(ForeignHeaderError, match=r"key” or .*key2"):
        envelope.unlock_with_passphrase(store_path, _WORDS)
    with pytest.raises(ForeignHeaderError, match=r"store: “[^”]*key”\."):
        envelope.unlock_with_passphrase(store_path, _WORDS, _STORE)
    assert _states(store_path) == [CopyState.FOREIGN] * 2
    reports = envelope.check(store_path, data_key, _STORE)
    assert [report.state for report in reports] == [CopyState.FOREIGN, CopyState.INTACT]
    shutil.copy(first, second)
    with pytest.raises(ForeignHeaderError):
        envelope.unlock_with_passphrase(store_path, _WORDS, _STORE)
    with pytest.raises(TamperedHeaderError):
        envelope.set_passphrase(store_path, data_key, "new words", _CHEAP)
    before["desk.cyberbrief.key2"] = before["desk.cyberbrief.key"]
    assert _contents(tmp_path) == before


@pytest.mark.parametrize("places", [[0], [1], [0, 1]])
def test_the_header_of_a_newer_program_is_told(store_path: Path, places: list[int]) -> None:
    _create(store_path)
    for place in places:
        _forge(header_paths(store_path)[place], lambda header: header.update(version=2, shape="new"))
    before = _contents(store_path.parent)
    with pytest.raises(NewerHeaderError, match="newer CyberBrief"):
        envelope.unlock_with_passphrase(store_path, _WORDS)
    assert [_states(store_path)[place] for place in places] == [CopyState.NEWER] * len(places)
    assert _contents(store_path.parent) == before


# -------------------------------------------------------------------------------------------- changing who may open


def test_a_new_passphrase_replaces_the_old_and_keeps_the_rest(store_path: Path) -> None:
    data_key, recovery_key = _create(store_path)
    dearer = Argon2Cost(16, 2, 1)
    envelope.change_passphrase(store_path, _WORDS, "calm anchorage", dearer)
    assert envelope.unlock_with_passphrase(store_path, "calm anchorage").data_key == data_key
    assert envelope.unlock_with_recovery_key(store_path, recovery_key).data_key == data_key
    with pytest.raises(WrongPassphraseError):
        envelope.unlock_with_passphrase(store_path, _WORDS)
    assert {report.kind: report.cost for report in envelope.slots(store_path)}[SlotKind.PASSPHRASE] == dearer
    assert [report.generation for report in envelope.check(store_path)] == [2, 2]


@pytest.mark.parametrize("old, new, error", [
    ("wrong", "calm anchorage", WrongPassphraseError), (_WORDS, " ", UnusablePassphraseError),
])  # fmt: skip
def test_a_refused_change_changes_nothing(store_path: Path, old: str, new: str, error: type[RefusedError]) -> None:
    _create(store_path)
    before = _contents(store_path.parent)
    with pytest.raises(error):
        envelope.change_passphrase(store_path, old, new, _CHEAP)
    assert _contents(store_path.parent) == before


@pytest.mark.parametrize("older", [0, 1])
def test_an_older_copy_neither_wins_nor_lets_the_old_passphrase_in(store_path: Path, older: int) -> None:
    data_key, _ = _create(store_path)
    paths = header_paths(store_path)
    before = paths[0].read_bytes()
    envelope.change_passphrase(store_path, _WORDS, "calm anchorage", _CHEAP)
    after = paths[0].read_bytes()
    paths[older].write_bytes(before)
    assert _states(store_path, data_key)[older] is CopyState.OLDER
    with pytest.raises(WrongPassphraseError):
        envelope.unlock_with_passphrase(store_path, _WORDS)
    assert paths[older].read_bytes() == before
    unlocked = envelope.unlock_with_passphrase(store_path, "calm anchorage")
    assert (unlocked.data_key, unlocked.repaired) == (data_key, True)
    assert paths[older].read_bytes() == after


def test_when_the_newer_copy_is_damaged_the_older_still_opens(store_path: Path) -> None:
    data_key, _ = _create(store_path)
    first, second = header_paths(store_path)
    before = second.read_bytes()
    envelope.change_passphrase(store_path, _WORDS, "calm anchorage", _CHEAP)
    first.write_bytes(b"")
    second.write_bytes(before)
    assert envelope.unlock_with_passphrase(store_path, _WORDS).data_key == data_key


def test_a_change_written_to_one_copy_only_is_told_and_mended_later(
    store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data_key, _ = _create(store_path)
    real_replace = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if target.name.endswith(".key2"):
            raise OSError(5, "fault")
        return real_replace(self, target)

    with monkeypatch.context() as faulty:
        faulty.setattr(Path, "replace", replace)
        with pytest.raises(HalfWrittenError, match="in force"):
            envelope.set_passphrase(store_path, data_key, "calm anchorage", _CHEAP)
    assert _states(store_path, data_key) == [CopyState.INTACT, CopyState.OLDER]
    with pytest.raises(WrongPassphraseError):
        envelope.unlock_with_passphrase(store_path, _WORDS)
    assert envelope.unlock_with_passphrase(store_path, "calm anchorage").repaired
    assert len(_contents(store_path.parent)) == 2


def test_a_change_that_the_first_copy_refuses_is_none(store_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data_key, _ = _create(store_path)
    before = _contents(store_path.parent)

    def replace(*_: object) -> Path:
        raise OSError(5, "fault")

    with monkeypatch.context() as faulty:
        faulty.setattr(Path, "replace", replace)
        with pytest.raises(DiskFaultError):
            envelope.set_passphrase(store_path, data_key, "calm anchorage", _CHEAP)
    assert _contents(store_path.parent) == before


def test_a_second_copy_that_cannot_be_staged_stops_the_change(store_path: Path) -> None:
    data_key, _ = _create(store_path)
    second = header_paths(store_path)[1]
    second.unlink()
    second.mkdir()
    before = _contents(store_path.parent)
    with pytest.raises(NotAFileError):
        envelope.set_passphrase(store_path, data_key, "calm anchorage", _CHEAP)
    assert _contents(store_path.parent) == before


def test_a_new_recovery_key_replaces_the_old(store_path: Path) -> None:
    data_key, old = _create(store_path)
    new = envelope.replace_recovery_key(store_path, data_key)
    assert envelope.unlock_with_recovery_key(store_path, new).data_key == data_key
    assert envelope.unlock_with_passphrase(store_path, _WORDS).data_key == data_key
    with pytest.raises(WrongRecoveryKeyError):
        envelope.unlock_with_recovery_key(store_path, old)


def test_another_data_key_changes_nothing(store_path: Path) -> None:
    _create(store_path)
    before = _contents(store_path.parent)
    with pytest.raises(TamperedHeaderError):
        envelope.replace_recovery_key(store_path, DataKey.fresh())
    assert _contents(store_path.parent) == before


# ------------------------------------------------------------------------------------------------------ the keyring


def test_the_keyring_opens_once_it_was_added(store_path: Path, device: DeviceKeyring, backend: MemoryBackend) -> None:
    data_key, recovery_key = _create(store_path)
    with pytest.raises(KeyringGoneError, match="not opened through the keyring"):
        envelope.unlock_with_device(store_path, device)
    envelope.add_device_slot(store_path, data_key, device)
    envelope.add_device_slot(store_path, data_key, device)
    assert [report.kind for report in envelope.slots(store_path)].count(SlotKind.DEVICE) == 1
    assert envelope.unlock_with_device(store_path, device).data_key == data_key
    assert envelope.unlock_with_device(store_path, device, _STORE).store_id == _STORE
    assert envelope.unlock_with_passphrase(store_path, _WORDS).data_key == data_key
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
    data_key, _ = _create(store_path)
    envelope.add_device_slot(store_path, data_key, device)
    happens(backend)
    before, kept = _contents(store_path.parent), dict(backend.kept)
    with pytest.raises(KeyringGoneError) as raised:
        envelope.unlock_with_device(store_path, device)
    assert raised.value.remedy == "Type the passphrase."
    assert (_contents(store_path.parent), backend.kept) == (before, kept), "nothing is created"
    assert envelope.unlock_with_passphrase(store_path, _WORDS).data_key == data_key


def test_a_slot_that_cannot_be_written_leaves_no_secret_in_the_keyring(
    store_path: Path, device: DeviceKeyring, backend: MemoryBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    data_key, _ = _create(store_path)

    def write(*_: object) -> int:
        raise OSError(28, "full")

    monkeypatch.setattr(os, "write", write)
    with pytest.raises(RefusedError):
        envelope.add_device_slot(store_path, data_key, device)
    assert backend.kept == {}
