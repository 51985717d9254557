"""The desk's own identity: made once, kept twice, opened by the data key alone."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cyberbrief.domain.canonical import canonical, read_canonical
from cyberbrief.domain.errors import RefusedError
from cyberbrief.host.clock import now
from cyberbrief.vault import envelope, identity, identity_file
from cyberbrief.vault.errors import (
    DamagedIdentityError,
    ForeignIdentityError,
    IdentityThereError,
    NewerIdentityError,
    NoIdentityError,
    StoreThereError,
    TamperedIdentityError,
    UnusableNameError,
)
from cyberbrief.vault.header import DamageError
from cyberbrief.vault.identity_file import MOST_FORMER, OwnIdentity, parse, seal
from cyberbrief.vault.keys import Argon2Cost, DataKey

STORE = "store-1"
CHEAP = Argon2Cost(8, 1, 1)


@pytest.fixture
def data_key() -> DataKey:
    return DataKey.fresh()


@pytest.fixture
def made(store_path: Path, data_key: DataKey) -> OwnIdentity:
    return identity.create(store_path, STORE, data_key, "Cyber desk", "Ministry")


def test_there_is_none_until_it_is_made(store_path: Path, data_key: DataKey) -> None:
    assert identity.read(store_path, STORE, data_key) is None
    assert not identity.exists(store_path)
    made = identity.create(store_path, STORE, data_key, "Cyber desk", "Ministry")
    assert identity.read(store_path, STORE, data_key) == made
    assert len({made.signing, made.receiving}) == 2


def test_its_keys_show_in_no_text_and_stand_in_no_file(store_path: Path, made: OwnIdentity) -> None:
    assert made.signing.hex() not in repr(made)
    assert repr(made.signing) not in repr(made)
    for path in identity.identity_paths(store_path):
        assert made.signing.hex().encode() not in path.read_bytes()
        assert b"Cyber desk" not in path.read_bytes()


def test_it_is_made_once(store_path: Path, data_key: DataKey, made: OwnIdentity) -> None:
    with pytest.raises(IdentityThereError):
        identity.create(store_path, STORE, data_key, "Other", "")
    assert identity.read(store_path, STORE, data_key) == made


def test_nothing_is_made_over_what_cannot_be_read(store_path: Path, data_key: DataKey, made: OwnIdentity) -> None:
    for path in identity.identity_paths(store_path):
        path.write_bytes(b"damaged")
    with pytest.raises(DamagedIdentityError):
        identity.read(store_path, STORE, data_key)
    with pytest.raises(IdentityThereError):
        identity.create(store_path, STORE, data_key, "Cyber desk", "Ministry")


@pytest.mark.parametrize("which", [0, 1])
@pytest.mark.parametrize("harm", [Path.unlink, lambda path: path.write_bytes(b"x"), lambda path: path.write_bytes(b"")])
def test_either_copy_suffices_and_mends_the_other(
    store_path: Path, data_key: DataKey, made: OwnIdentity, which: int, harm: Callable[[Path], object]
) -> None:
    paths = identity.identity_paths(store_path)
    whole = paths[which].read_bytes()
    harm(paths[which])
    assert identity.read(store_path, STORE, data_key) == made
    assert paths[which].read_bytes() == whole


def test_the_newer_copy_wins(store_path: Path, data_key: DataKey, made: OwnIdentity) -> None:
    second = identity.identity_paths(store_path)[1]
    old = second.read_bytes()
    renamed = identity.rename(store_path, STORE, data_key, "Digital desk", "Ministry", date(2027, 1, 1))
    assert (renamed.signing, renamed.receiving) == (made.signing, made.receiving)
    second.write_bytes(old)
    assert identity.read(store_path, STORE, data_key) == renamed
    assert second.read_bytes() != old


def test_new_keys_still_open_what_the_old_one_received(store_path: Path, data_key: DataKey, made: OwnIdentity) -> None:
    renewed = identity.renew(store_path, STORE, data_key)
    assert renewed.former == ((made.signing, made.receiving),)
    assert not {renewed.signing, renewed.receiving} & {made.signing, made.receiving}
    for _ in range(MOST_FORMER + 2):
        renewed = identity.renew(store_path, STORE, data_key)
    assert len(renewed.former) == MOST_FORMER


def test_who_has_none_can_change_none(store_path: Path, data_key: DataKey) -> None:
    with pytest.raises(NoIdentityError):
        identity.rename(store_path, STORE, data_key, "Desk", "")
    with pytest.raises(NoIdentityError):
        identity.renew(store_path, STORE, data_key)


@pytest.mark.parametrize("name,office", [("", "Ministry"), ("  ", ""), ("x" * 121, ""), ("Desk", "x" * 121)])
def test_names_that_no_card_could_carry(store_path: Path, data_key: DataKey, name: str, office: str) -> None:
    with pytest.raises(UnusableNameError):
        identity.create(store_path, STORE, data_key, name, office)
    assert not identity.exists(store_path)


def test_another_key_or_another_store_is_told(store_path: Path, data_key: DataKey, made: OwnIdentity) -> None:
    with pytest.raises(TamperedIdentityError):
        identity.read(store_path, STORE, DataKey.fresh())
    with pytest.raises(ForeignIdentityError):
        identity.read(store_path, "store-2", data_key)


def test_a_newer_file_is_left_alone(store_path: Path, data_key: DataKey, made: OwnIdentity) -> None:
    first, second = identity.identity_paths(store_path)
    framed = read_canonical(first.read_bytes()[:-1])
    del framed["checksum"]
    framed["version"] = 2
    data = canonical({**framed, "checksum": hashlib.sha256(canonical(framed)).hexdigest()}) + b"\n"
    second.write_bytes(data)
    with pytest.raises(NewerIdentityError):
        identity.read(store_path, STORE, data_key)
    with pytest.raises(NewerIdentityError):
        identity.rename(store_path, STORE, data_key, "Desk", "")
    assert second.read_bytes() == data


def test_every_flipped_byte_is_noticed(data_key: DataKey) -> None:
    whole = OwnIdentity("Desk", "", b"\1" * 32, b"\2" * 32, now())
    data = seal(whole, STORE, 1, data_key).data
    for place in range(len(data)):
        for bit in (1, 32):
            flipped = bytearray(data)
            flipped[place] ^= bit
            with pytest.raises((DamageError, ValueError)):
                parse(bytes(flipped))


def test_what_was_bound_to_it_cannot_be_changed(data_key: DataKey) -> None:
    whole = OwnIdentity("Desk", "", b"\1" * 32, b"\2" * 32, now())
    sealed = seal(whole, STORE, 1, data_key)
    assert sealed.opened(data_key) == whole
    assert replace(sealed, generation=2).opened(data_key) is None
    assert replace(sealed, store_id="store-2").opened(data_key) is None


def test_a_pair_is_left_alone_when_nothing_is_wrong(store_path: Path, data_key: DataKey, made: OwnIdentity) -> None:
    before = [path.stat().st_mtime_ns for path in identity.identity_paths(store_path)]
    identity.read(store_path, STORE, data_key)
    assert [path.stat().st_mtime_ns for path in identity.identity_paths(store_path)] == before


def test_it_moves_to_a_store_with_another_key(
    store_path: Path, tmp_path: Path, data_key: DataKey, made: OwnIdentity
) -> None:
    target, fresh = tmp_path / "travel.cyberbrief", DataKey.fresh()
    assert identity.moved(store_path, data_key, target, "store-2", fresh, STORE)
    assert identity.read(target, "store-2", fresh) == made
    with pytest.raises(IdentityThereError):
        identity.moved(store_path, data_key, target, "store-2", fresh, STORE)
    assert not identity.moved(tmp_path / "none.cyberbrief", data_key, tmp_path / "x.cyberbrief", "s", fresh, STORE)


def test_changing_the_passphrase_leaves_it_alone(store_path: Path) -> None:
    key, _ = envelope.create(store_path, STORE, "old passphrase", CHEAP)
    made = identity.create(store_path, STORE, key, "Desk", "")
    envelope.change_passphrase(store_path, "old passphrase", "new passphrase", CHEAP)
    opened = envelope.unlock_with_passphrase(store_path, "new passphrase").data_key
    assert identity.read(store_path, STORE, opened) == made


def test_it_goes_with_a_backup_and_comes_back(store_path: Path, tmp_path: Path) -> None:
    key, _ = envelope.create(store_path, STORE, "passphrase", CHEAP)
    made = identity.create(store_path, STORE, key, "Desk", "")
    copy, elsewhere = tmp_path / "copy.cyberbrief", tmp_path / "elsewhere.cyberbrief"
    envelope.copy_to(store_path, key, copy)
    assert identity.read(copy, STORE, key) == made
    envelope.bring_back(copy, elsewhere)
    assert identity.read(elsewhere, STORE, key) == made
    # In place: what is there and newer stays, what is missing comes back.
    newer = identity.rename(store_path, STORE, key, "Desk, renamed", "")
    envelope.bring_back(copy, store_path)
    assert identity.read(store_path, STORE, key) == newer
    for path in identity.identity_paths(store_path):
        path.unlink()
    envelope.bring_back(copy, store_path)
    assert identity.read(store_path, STORE, key) == made


def test_a_backup_that_cannot_take_it_leaves_nothing(store_path: Path, tmp_path: Path) -> None:
    key, _ = envelope.create(store_path, STORE, "passphrase", CHEAP)
    identity.create(store_path, STORE, key, "Desk", "")
    copy = tmp_path / "copy.cyberbrief"
    identity.identity_paths(copy)[0].mkdir()
    with pytest.raises(RefusedError):
        envelope.copy_to(store_path, key, copy)
    assert [path.name for path in tmp_path.glob("copy*")] == ["copy.cyberbrief.desk"]


def test_the_identity_of_another_store_is_put_aside(store_path: Path, tmp_path: Path) -> None:
    key, _ = envelope.create(store_path, STORE, "passphrase", CHEAP)
    made = identity.create(store_path, STORE, key, "Desk", "")
    other = tmp_path / "other.cyberbrief"
    other_key, _ = envelope.create(other, "store-2", "passphrase", CHEAP)
    identity.create(other, "store-2", other_key, "Other", "")
    assert envelope.bring_back(store_path, other)
    assert identity.read(other, STORE, key) == made
    assert len(list(tmp_path.glob("other.cyberbrief.desk*.aside"))) == 2


def test_no_store_is_made_beside_the_identity_of_another(
    store_path: Path, data_key: DataKey, made: OwnIdentity
) -> None:
    with pytest.raises(StoreThereError):
        envelope.create(store_path, STORE, "passphrase", CHEAP)


def _framed(**changes: object) -> bytes:
    """Return an identity file with other parts and a right checksum."""
    whole = OwnIdentity("Desk", "", b"\1" * 32, b"\2" * 32, now())
    framed = read_canonical(seal(whole, STORE, 1, DataKey(b"\3" * 32)).data[:-1])
    del framed["checksum"]
    framed = {name: value for name, value in {**framed, **changes}.items() if value is not None}
    return canonical({**framed, "checksum": hashlib.sha256(canonical(framed)).hexdigest()}) + b"\n"


@pytest.mark.parametrize(
    "changes",
    [
        {"format": "cyberbrief-key"},
        {"format": None},
        {"version": 0},
        {"store": "a b"},
        {"store": 7},
        {"generation": 0},
        {"generation": True},
        {"generation": 1 << 49},
        {"nonce": "00"},
        {"nonce": "x"},
        {"nonce": 7},
        {"sealed": None},
        {"more": 1},
    ],
)
def test_parts_that_no_version_writes(changes: dict[str, object]) -> None:
    with pytest.raises(DamageError):
        parse(_framed(**changes))


@pytest.mark.parametrize("held", [b"{}", b"[]", b'{"keys":[["00","00"]],"made":"2026-11-20T09:30:00+00:00"}', b"x"])
def test_what_was_sealed_is_looked_at_as_well(held: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(identity_file, "_plain", lambda _identity: held)
    with pytest.raises(DamageError):
        seal(OwnIdentity("Desk", "", b"\1" * 32, b"\2" * 32, now()), STORE, 1, DataKey.fresh())


@pytest.mark.parametrize("pairs", [[], [["00" * 31, "00" * 32]], [["00" * 32, "00" * 32]] * (MOST_FORMER + 2)])
def test_keys_that_are_none(pairs: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    made = now()
    held = canonical({"name": "Desk", "office": "", "keys": pairs, "made": made.isoformat(), "expires": None})
    monkeypatch.setattr(identity_file, "_plain", lambda _identity: held)
    with pytest.raises(DamageError):
        seal(OwnIdentity("Desk", "", b"\1" * 32, b"\2" * 32, made), STORE, 1, DataKey.fresh())


def test_a_copy_that_cannot_be_read_is_told(store_path: Path, data_key: DataKey) -> None:
    for path in identity.identity_paths(store_path):
        path.mkdir()
    with pytest.raises(RefusedError):
        identity.read(store_path, STORE, data_key)
