"""Copies of the store are whole, encrypted under the same key, and confirmed before they count."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from cyberbrief.domain.edits import Kept
from cyberbrief.host.refusal import NotAllowedError
from cyberbrief.store import aside as aside_module
from cyberbrief.store.errors import CopyNotSoundError, DamagedStoreError
from cyberbrief.store.store import Store
from tests.machine import open_folder, run_without_rights
from tests.store.making import KEY, OTHER_KEY, counterpart, keep


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if not path.name.endswith("-journal"))


def test_a_copy_is_the_store_as_it_was(store: Store) -> None:
    land, later = counterpart(), counterpart()
    keep(store, land)
    first = store.set_aside()
    keep(store, later)
    second = store.set_aside()
    assert _names(store.path.parent) == sorted(path.name for path in (store.path, first, second))
    assert first.name.startswith(f"{store.path.name}.")
    assert first.name.endswith(".aside")
    assert stat.S_IMODE(first.stat().st_mode) == 0o600
    copy = Store.open(first, KEY)
    with copy.reading() as transaction:
        assert transaction.records.get(land.id) == Kept(land)
        assert transaction.records.get(later.id) is None
    assert copy.check() == ()
    copy.close()
    with pytest.raises(DamagedStoreError):
        Store.open(first, OTHER_KEY)


def test_a_damaged_store_is_not_copied(store_path: Path) -> None:
    data = bytearray(store_path.read_bytes())
    data[-9_000] ^= 1
    store_path.write_bytes(data)
    opened = Store.open(store_path, KEY)
    with pytest.raises(DamagedStoreError):
        opened.set_aside()
    opened.close()
    assert _names(store_path.parent) == [store_path.name]


@pytest.mark.parametrize("place", [100, -5_000])
def test_a_copy_that_the_disk_did_not_keep_does_not_count(
    store: Store, monkeypatch: pytest.MonkeyPatch, place: int
) -> None:
    copied = aside_module._copy

    def copy_badly(*arguments: object) -> None:
        copied(*arguments)  # type: ignore[arg-type]  # handed on as they came
        beside = next(path for path in store.path.parent.iterdir() if path.suffix == ".part")
        with beside.open("r+b") as file:
            file.seek(place, os.SEEK_SET if place > 0 else os.SEEK_END)
            byte = file.read(1)
            file.seek(-1, os.SEEK_CUR)
            file.write(bytes([byte[0] ^ 1]))

    monkeypatch.setattr(aside_module, "_copy", copy_badly)
    with pytest.raises(CopyNotSoundError):
        store.set_aside()
    assert _names(store.path.parent) == [store.path.name]


def test_a_folder_that_refuses_is_said(store: Store) -> None:
    with open_folder() as folder:
        folder.chmod(0o555)
        script = """
try:
    new_file(Path(sys.argv[1]) / "copy")
except NotAllowedError as error:
    print(type(error).__name__)
"""
        imports = """
import sys
from pathlib import Path
from cyberbrief.host.refusal import NotAllowedError
from cyberbrief.store.aside import new_file
"""
        said = run_without_rights(imports, script, folder)
        assert said.split() == [NotAllowedError.__name__]
