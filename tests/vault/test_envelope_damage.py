"""Damage to the header: one copy suffices, the other is mended; two damaged copies are told from a wrong word."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from cyberbrief.host.refusal import NotAFileError
from cyberbrief.vault import envelope
from cyberbrief.vault.copies import CopyState, header_paths
from cyberbrief.vault.errors import (
    DamagedHeaderError,
    HeaderMissingError,
    WrongPassphraseError,
)
from tests.machine import open_folder, run_on_tiny_disk, run_without_rights
from tests.vault.headers import WORDS, contents, create, forge, states


@pytest.mark.parametrize("place", [0, 1])
def test_every_flipped_byte_of_one_copy_is_mended(store_path: Path, place: int) -> None:
    data_key, recovery_key = create(store_path)
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
    _, recovery_key = create(store_path)
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
    lambda path: forge(path, lambda header: header["slots"][0]["parameters"].update(memory_kib=1 << 40)),
]


@pytest.mark.parametrize("damage", _DAMAGES)
@pytest.mark.parametrize("place", [0, 1])
def test_one_copy_suffices_and_the_other_is_mended(
    store_path: Path, damage: Callable[[Path], object], place: int
) -> None:
    data_key, _ = create(store_path)
    paths = header_paths(store_path)
    damage(paths[place])
    assert states(store_path)[place] in {CopyState.MISSING, CopyState.DAMAGED}
    with pytest.raises(WrongPassphraseError):
        envelope.unlock_with_passphrase(store_path, "wrong")
    assert states(store_path)[place] is not CopyState.INTACT
    unlocked = envelope.unlock_with_passphrase(store_path, WORDS)
    assert unlocked.data_key == data_key
    assert unlocked.repaired
    assert states(store_path, data_key) == [CopyState.INTACT] * 2
    assert paths[0].read_bytes() == paths[1].read_bytes()


@pytest.mark.parametrize("damage", _DAMAGES)
def test_two_damaged_copies_are_told_from_a_wrong_passphrase(
    store_path: Path, damage: Callable[[Path], object]
) -> None:
    create(store_path)
    for path in header_paths(store_path):
        damage(path)
    before = contents(store_path.parent)
    with pytest.raises((DamagedHeaderError, HeaderMissingError)) as raised:
        envelope.unlock_with_passphrase(store_path, WORDS)
    assert isinstance(raised.value, DamagedHeaderError) == bool(before)
    assert contents(store_path.parent) == before


def test_a_damaged_and_a_missing_copy_are_damage(store_path: Path) -> None:
    create(store_path)
    first, second = header_paths(store_path)
    first.unlink()
    second.write_bytes(b"")
    with pytest.raises(DamagedHeaderError, match="key2"):
        envelope.slots(store_path)
    assert states(store_path) == [CopyState.MISSING, CopyState.DAMAGED]


def test_a_copy_that_cannot_be_read_or_mended_is_told(store_path: Path) -> None:
    create(store_path)
    first, second = header_paths(store_path)
    first.unlink()
    first.mkdir()
    unlocked = envelope.unlock_with_passphrase(store_path, WORDS)
    assert (unlocked.repaired, unlocked.repair_failed) == (False, True)
    assert states(store_path) == [CopyState.UNREADABLE, CopyState.INTACT]
    second.unlink()
    with pytest.raises(NotAFileError):
        envelope.unlock_with_passphrase(store_path, WORDS)


def test_a_missing_folder_has_no_header(tmp_path: Path) -> None:
    with pytest.raises(HeaderMissingError):
        envelope.unlock_with_passphrase(tmp_path / "missing" / "desk.cyberbrief", WORDS)


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
        create(folder / "desk.cyberbrief")
        (folder / "desk.cyberbrief.key2").write_bytes(b"")
        (folder / "desk.cyberbrief.key").chmod(0o644)
        before = contents(folder)
        folder.chmod(0o555)
        said = run_without_rights(_IMPORTS, script, folder).split()
        assert said == ["False", "True", "NotAllowedError", "NotAllowedError"]
        assert contents(folder) == before


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
