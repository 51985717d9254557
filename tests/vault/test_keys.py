"""The data key hides itself, and wrapping keys depend on all they should depend on."""

from __future__ import annotations

import copy
import pickle
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.vault.errors import LockedError, UnusablePassphraseError
from cyberbrief.vault.keys import (
    DEFAULT_COST,
    Argon2Cost,
    DataKey,
    passphrase_key,
    prepared,
    random_secret_key,
    unwrap,
)
from tests.machine import run

_CHEAP = Argon2Cost(8, 1, 1)
_SALT = bytes(16)
_TYPABLE = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=40).filter(str.strip)


def test_the_raw_form_is_what_the_store_expects() -> None:
    assert DataKey(bytes(range(32))).raw_pragma() == f"x'{bytes(range(32)).hex()}'"


def test_fresh_keys_differ() -> None:
    assert DataKey.fresh() != DataKey.fresh()


@pytest.mark.parametrize("length", [0, 16, 31, 33, 64])
def test_only_32_bytes_make_a_key(length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        DataKey(bytes(length))


def test_the_key_shows_itself_nowhere() -> None:
    key = DataKey(b"\x41" * 32)
    shown = f"{key!r} {key} {[key]}"
    assert "41" not in shown
    assert "A" * 4 not in shown
    for duplicate in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            duplicate(key)
    with pytest.raises(TypeError):
        hash(key)


def test_equal_bytes_are_equal_keys() -> None:
    assert DataKey(b"\x01" * 32) == DataKey(b"\x01" * 32)
    assert DataKey(b"\x01" * 32) != DataKey(b"\x02" * 32)
    assert DataKey(b"\x01" * 32) != b"\x01" * 32


def test_a_dropped_key_is_overwritten_and_refuses_everything() -> None:
    key = DataKey(b"\x41" * 32)
    material = key._bytes
    key.drop()
    key.drop()
    assert key.dropped
    assert material == bytes(32)
    assert key == key  # noqa: PLR0124  # a dropped key is still itself
    assert key != DataKey(bytes(32)), "and no other"
    with pytest.raises(LockedError):
        key.raw_pragma()
    with pytest.raises(LockedError):
        key.derive("purpose")
    with pytest.raises(LockedError):
        key.wrap(bytes(32), b"")


def test_derived_keys_depend_on_key_purpose_and_salt() -> None:
    key, other = DataKey(b"\x01" * 32), DataKey(b"\x02" * 32)
    derived = {key.derive("a"), key.derive("b"), key.derive("a", b"salt"), other.derive("a")}
    assert len(derived) == 4
    assert key.derive("a") == DataKey(b"\x01" * 32).derive("a")
    assert bytes(key._bytes) not in derived


@given(st.binary(min_size=32, max_size=32), st.binary(max_size=50))
def test_what_is_wrapped_is_unwrapped_and_only_so(wrapping_key: bytes, bound: bytes) -> None:
    key = DataKey.fresh()
    wrapped = key.wrap(wrapping_key, bound)
    assert unwrap(wrapped, wrapping_key, bound) == key
    assert unwrap(wrapped, wrapping_key, bound + b"x") is None
    assert unwrap(wrapped, bytes(byte ^ 1 for byte in wrapping_key), bound) is None
    assert key.wrap(wrapping_key, bound) != wrapped


@pytest.mark.parametrize("one, other", [
    ("caf\u00e9", "cafe\u0301"),
    ("\u1e9b\u0323", "\u017f\u0323\u0307"),
    ("\ud55c\uad6d", "\u1112\u1161\u11ab\u1100\u116e\u11a8"),
    ("two words", "two\u00a0words"),
    ("two words", "two\u3000words"),
])  # fmt: skip
def test_the_same_passphrase_typed_otherwise_is_the_same(one: str, other: str) -> None:
    assert one != other
    assert passphrase_key(one, _SALT, _CHEAP) == passphrase_key(other, _SALT, _CHEAP)


@pytest.mark.parametrize("one, other", [
    ("word", "Word"), ("word", "word "), ("word", " word"), ("x²", "x2"), ("ＡＢ", "AB"), ("ﬁne", "fine"),
])  # fmt: skip
def test_different_passphrases_stay_different(one: str, other: str) -> None:
    assert passphrase_key(one, _SALT, _CHEAP) != passphrase_key(other, _SALT, _CHEAP)


@given(_TYPABLE)
def test_preparing_is_stable_under_both_unicode_forms(passphrase: str) -> None:
    assert prepared(unicodedata.normalize("NFD", passphrase)) == prepared(passphrase)
    assert prepared(prepared(passphrase).decode()) == prepared(passphrase)


@pytest.mark.parametrize("passphrase", [
    "", "   ", "\u00a0", "\n", "a\tb", "a\nb", "ab\0", "a\x7fb", "a\ud800b", "x" * 1025,
])  # fmt: skip
def test_unusable_passphrases_are_refused(passphrase: str) -> None:
    with pytest.raises(UnusablePassphraseError) as raised:
        passphrase_key(passphrase, _SALT, _CHEAP)
    assert "passphrase" in raised.value.happened


def test_a_long_passphrase_counts_to_its_end() -> None:
    assert passphrase_key("x" * 1023 + "y", _SALT, _CHEAP) != passphrase_key("x" * 1024, _SALT, _CHEAP)


def test_every_parameter_changes_the_key() -> None:
    keys = {
        passphrase_key("word", salt, cost)
        for salt in (bytes(16), b"\x01" * 16)
        for cost in (_CHEAP, Argon2Cost(16, 1, 1), Argon2Cost(16, 2, 1), Argon2Cost(16, 1, 2))
    }
    assert len(keys) == 8
    assert random_secret_key(b"s" * 20, bytes(16), "a") != random_secret_key(b"s" * 20, bytes(16), "b")


def test_argon2id_agrees_with_the_published_example() -> None:
    """The reference implementation's test: version 0x13, 64 MiB, two passes, one lane, salt "somesalt"."""
    key = passphrase_key("password", b"somesalt", Argon2Cost(65536, 2, 1))
    assert key.hex() == "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"


def test_the_default_cost_is_what_was_decided() -> None:
    assert Argon2Cost(256 * 1024, 3, 4) == DEFAULT_COST


@pytest.mark.parametrize("memory_kib, iterations, lanes", [
    (0, 1, 1), (7, 1, 1), (15, 1, 2), (8, 0, 1), (8, 1, 0), (-8, 1, 1), (1 << 21, 1, 1), (8, 65, 1),
    (1024, 1, 17), (1 << 20, 5, 1), (1 << 62, 1 << 62, 1),
])  # fmt: skip
def test_absurd_costs_are_refused(memory_kib: int, iterations: int, lanes: int) -> None:
    with pytest.raises(ValueError, match="absurd"):
        Argon2Cost(memory_kib, iterations, lanes)


@pytest.mark.skipif(sys.platform != "linux", reason="needs a limit on the memory of a process")
def test_a_machine_without_memory_says_so() -> None:
    script = """
import resource
from cyberbrief.vault.errors import NotEnoughMemoryError
from cyberbrief.vault.keys import Argon2Cost, passphrase_key
resource.setrlimit(resource.RLIMIT_AS, (1 << 29, 1 << 29))
try:
    passphrase_key("word", bytes(16), Argon2Cost(1 << 20, 1, 1))
except NotEnoughMemoryError as error:
    print(error.remedy)
"""
    assert run(script) == "Close other programs and try again.\n"
