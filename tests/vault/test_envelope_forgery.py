"""A header that another hand changed, or that belongs elsewhere, opens nothing and is never written over."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cyberbrief.domain.errors import RefusedError
from cyberbrief.vault import envelope
from cyberbrief.vault.copies import CopyState, header_paths
from cyberbrief.vault.errors import (
    ForeignHeaderError,
    NewerHeaderError,
    TamperedHeaderError,
    WrongPassphraseError,
)
from tests.vault.headers import CHEAP, OTHER_STORE, STORE, WORDS, contents, create, forge, states


def test_a_forged_copy_is_put_aside_when_the_other_is_true(store_path: Path) -> None:
    data_key, _ = create(store_path)
    first, second = header_paths(store_path)
    true = second.read_bytes()
    forge(first, lambda header: header.update(generation=99))
    forged = first.read_bytes()
    assert states(store_path, data_key) == [CopyState.ALTERED, CopyState.INTACT]
    unlocked = envelope.unlock_with_passphrase(store_path, WORDS)
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
    (lambda header: header.update(store=OTHER_STORE), WrongPassphraseError),
])  # fmt: skip
def test_a_header_forged_in_both_copies_opens_nothing(
    store_path: Path, change: Callable[[dict[str, Any]], None], error: type[RefusedError]
) -> None:
    data_key, _ = create(store_path)
    for path in header_paths(store_path):
        forge(path, change)
    before = contents(store_path.parent)
    with pytest.raises(error):
        envelope.unlock_with_passphrase(store_path, WORDS)
    with pytest.raises(TamperedHeaderError):
        envelope.set_passphrase(store_path, data_key, "new words", CHEAP)
    assert states(store_path, data_key) == [CopyState.ALTERED] * 2
    assert contents(store_path.parent) == before


def test_the_header_of_another_store_is_told(tmp_path: Path, store_path: Path) -> None:
    data_key, _ = create(store_path)
    other_path = tmp_path / "other.cyberbrief"
    create(other_path, OTHER_STORE)
    first, second = header_paths(store_path)
    shutil.copy(header_paths(other_path)[0], first)
    before = contents(tmp_path)
    with pytest.raises(ForeignHeaderError, match=r"key” or .*key2"):
        envelope.unlock_with_passphrase(store_path, WORDS)
    with pytest.raises(ForeignHeaderError, match=r"store: “[^”]*key”\."):
        envelope.unlock_with_passphrase(store_path, WORDS, STORE)
    assert states(store_path) == [CopyState.FOREIGN] * 2
    reports = envelope.check(store_path, data_key, STORE)
    assert [report.state for report in reports] == [CopyState.FOREIGN, CopyState.INTACT]
    shutil.copy(first, second)
    with pytest.raises(ForeignHeaderError):
        envelope.unlock_with_passphrase(store_path, WORDS, STORE)
    with pytest.raises(TamperedHeaderError):
        envelope.set_passphrase(store_path, data_key, "new words", CHEAP)
    before["desk.cyberbrief.key2"] = before["desk.cyberbrief.key"]
    assert contents(tmp_path) == before


@pytest.mark.parametrize("places", [[0], [1], [0, 1]])
def test_the_header_of_a_newer_program_is_told(store_path: Path, places: list[int]) -> None:
    create(store_path)
    for place in places:
        forge(header_paths(store_path)[place], lambda header: header.update(version=2, shape="new"))
    before = contents(store_path.parent)
    with pytest.raises(NewerHeaderError, match="newer CyberBrief"):
        envelope.unlock_with_passphrase(store_path, WORDS)
    assert [states(store_path)[place] for place in places] == [CopyState.NEWER] * len(places)
    assert contents(store_path.parent) == before
