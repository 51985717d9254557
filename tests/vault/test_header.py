"""A key file is what the program wrote, byte for byte, or it is damaged; and believed only with the data key."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cyberbrief.domain.canonical import canonical, read_canonical
from cyberbrief.vault.header import DamageError, Header, NewerVersionError, SealedHeader, parse, seal
from cyberbrief.vault.keys import Argon2Cost, DataKey, passphrase_key, random_secret_key, unwrap
from cyberbrief.vault.slot import SlotKind, passphrase_slot, secret_slot

_KEY = DataKey(b"\x07" * 32)
_STORE = "0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4051"
_SEALED = seal(
    Header(
        _STORE,
        3,
        (
            passphrase_slot(_KEY, _STORE, "word", Argon2Cost(8, 1, 1)),
            secret_slot(_KEY, _STORE, SlotKind.RECOVERY, b"r" * 20),
        ),
    ),
    _KEY,
)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=5,
)


def _forged(framed: dict[str, Any]) -> bytes:
    """Return what someone without the data key could write: everything but the authentication code is right."""
    framed.pop("checksum", None)
    checksum = hashlib.sha256(canonical(framed)).hexdigest()
    return canonical({**framed, "checksum": checksum}) + b"\n"


def _framed() -> dict[str, Any]:
    framed: dict[str, Any] = json.loads(_SEALED.data)
    return framed


def test_what_is_sealed_is_read_and_believed() -> None:
    read = parse(_SEALED.data)
    assert read == _SEALED
    assert read.is_authentic(_KEY)
    assert not read.is_authentic(DataKey.fresh())
    assert _SEALED.data.isascii()
    assert len(_SEALED.data) < 2000


def test_the_key_does_not_stand_in_the_header() -> None:
    assert (b"\x07" * 8).hex().encode() not in _SEALED.data


def test_each_slot_opens_with_its_own_secret_alone() -> None:
    words, recovery = _SEALED.header.slots
    assert words.open_with_passphrase("word", _STORE) == _KEY
    assert words.open_with_passphrase("wrong", _STORE) is None
    assert words.open_with_passphrase("word", "another-store") is None
    assert recovery.open_with_secret(b"r" * 20, _STORE) == _KEY
    assert recovery.open_with_secret(b"s" * 20, _STORE) is None
    assert recovery.open_with_passphrase("word", _STORE) is None
    assert words.open_with_secret(b"r" * 20, _STORE) is None


def test_a_wrapped_key_is_bound_to_store_kind_and_parameters() -> None:
    """Said twice over: the wrapping key depends on all of them, and so does what it authenticates."""
    words, recovery = _SEALED.header.slots
    for slot, key in (
        (words, passphrase_key("word", words.salt, Argon2Cost(8, 1, 1))),
        (recovery, random_secret_key(b"r" * 20, recovery.salt, "recovery")),
    ):
        bound = {"store": _STORE, "kind": slot.kind.value, "parameters": slot.parameters()}
        assert unwrap(slot.wrapped, key, canonical(bound)) == _KEY
        for name in bound:
            assert unwrap(slot.wrapped, key, canonical({**bound, name: "other"})) is None


@pytest.mark.parametrize("mask", [0x01, 0x20, 0x80, 0xFF])
def test_every_flipped_byte_is_damage(mask: int) -> None:
    data = _SEALED.data
    for place in range(len(data)):
        flipped = bytearray(data)
        flipped[place] ^= mask
        with pytest.raises(DamageError):
            parse(bytes(flipped))


def test_every_cut_and_every_added_byte_is_damage() -> None:
    for length in range(len(_SEALED.data)):
        with pytest.raises(DamageError):
            parse(_SEALED.data[:length])
    for added in (b"\n", b" ", b"\0", b"{}"):
        with pytest.raises(DamageError):
            parse(_SEALED.data + added)
        with pytest.raises(DamageError):
            parse(added + _SEALED.data)


@given(st.binary(max_size=200))
def test_any_bytes_are_damage(data: bytes) -> None:
    with pytest.raises(DamageError):
        parse(data)
    with pytest.raises(DamageError):
        parse(data + b"\n")


@given(_JSON)
def test_any_json_is_damage(value: object) -> None:
    with pytest.raises(DamageError):
        parse(canonical(value) + b"\n")


@pytest.mark.parametrize("data", [b"[" * 8000 + b"]" * 8000, b'{"checksum":Infinity}', b"9" * 5000])
def test_hostile_json_is_damage(data: bytes) -> None:
    with pytest.raises(DamageError):
        parse(data + b"\n")


_PLACES: list[tuple[str | int, ...]] = [
    ("code",), ("header",), ("header", "format"), ("header", "version"), ("header", "store"),
    ("header", "generation"), ("header", "slots"), ("header", "slots", 0), ("header", "slots", 0, "kind"),
    ("header", "slots", 0, "nonce"), ("header", "slots", 0, "wrapped"), ("header", "slots", 0, "parameters"),
    ("header", "slots", 0, "parameters", "method"), ("header", "slots", 0, "parameters", "salt"),
    ("header", "slots", 0, "parameters", "memory_kib"), ("header", "slots", 0, "parameters", "iterations"),
    ("header", "slots", 0, "parameters", "lanes"), ("header", "slots", 1, "kind"),
    ("header", "slots", 1, "parameters", "salt"), ("header", "new"), ("header", "slots", 1, "new"), ("new",),
]  # fmt: skip


def _believable(sealed: SealedHeader) -> bool:
    return sealed.is_authentic(_KEY)


@settings(max_examples=400)
@given(st.sampled_from(_PLACES), _JSON | st.integers(1, 9) | st.sampled_from(["device", "recovery", "00" * 16]))
def test_what_a_forger_puts_anywhere_is_damage_newer_or_not_believed(
    place: tuple[str | int, ...], value: object
) -> None:
    framed: Any = _framed()
    inner = framed
    for step in place[:-1]:
        inner = inner[step]
    same = isinstance(inner, dict) and canonical(inner.get(place[-1])) == canonical(value)
    inner[place[-1]] = value
    try:
        sealed = parse(_forged(framed))
    except (DamageError, NewerVersionError):
        return
    assert _believable(sealed) == same


def test_a_slot_left_out_or_put_elsewhere_is_not_believed() -> None:
    framed = _framed()
    framed["header"]["slots"].pop()
    assert not _believable(parse(_forged(framed)))
    framed = _framed()
    framed["header"]["slots"].reverse()
    assert not _believable(parse(_forged(framed)))


@pytest.mark.parametrize("slots", [[], [1], [0, 0], [0, 1, 1], [0, 1, 0, 1]])
def test_a_header_has_one_passphrase_and_no_kind_twice(slots: list[int]) -> None:
    framed = _framed()
    framed["header"]["slots"] = [framed["header"]["slots"][index] for index in slots]
    with pytest.raises(DamageError):
        parse(_forged(framed))


@pytest.mark.parametrize("changed", [
    {"memory_kib": 1 << 40}, {"iterations": 1 << 30}, {"lanes": 1 << 20}, {"memory_kib": 0}, {"lanes": True},
    {"iterations": 1.0},
])  # fmt: skip
def test_absurd_costs_are_damage(changed: dict[str, object]) -> None:
    framed = _framed()
    framed["header"]["slots"][0]["parameters"].update(changed)
    with pytest.raises(DamageError):
        parse(_forged(framed))


def test_cheaper_costs_make_the_slot_useless() -> None:
    costly = passphrase_slot(_KEY, _STORE, "word", Argon2Cost(64, 2, 1))
    framed = json.loads(seal(Header(_STORE, 1, (costly,)), _KEY).data)
    framed["header"]["slots"][0]["parameters"].update({"memory_kib": 8, "iterations": 1})
    forged = parse(_forged(framed))
    assert forged.header.slots[0].open_with_passphrase("word", _STORE) is None
    assert not forged.is_authentic(_KEY)


@pytest.mark.parametrize("version", [2, 99, 1 << 70])
def test_a_newer_version_is_told_from_damage(version: int) -> None:
    framed = _framed()
    framed["header"] = {"format": "cyberbrief-key", "version": version, "something": "new"}
    with pytest.raises(NewerVersionError):
        parse(_forged(framed))
    with pytest.raises(DamageError):
        parse(_forged(framed).replace(b"new", b"old"))


def test_a_header_that_could_not_be_read_is_never_written() -> None:
    words = passphrase_slot(_KEY, "two words", "word", Argon2Cost(8, 1, 1))
    with pytest.raises(DamageError):
        seal(Header("two words", 1, (words,)), _KEY)
    with pytest.raises(DamageError):
        seal(Header(_STORE, 1, ()), _KEY)


@given(_JSON)
def test_canonical_json_has_one_form(value: object) -> None:
    data = canonical(value)
    assert canonical(read_canonical(data)) == data
    with pytest.raises(ValueError, match="form"):
        read_canonical(data + b" ")


@pytest.mark.parametrize("data", [b'{"a":1,"a":1}', b'{"b":1,"a":1}', b'"\\u0041"', b"1.0e5", b"[1, 2]"])
def test_other_forms_of_json_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="canonical form"):
        read_canonical(data)
