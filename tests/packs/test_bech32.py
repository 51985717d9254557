"""Keys as age writes them."""

from __future__ import annotations

import pyrage  # type: ignore[import-untyped]  # the package has no types
import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.packs.bech32 import AGE_PUBLIC, AGE_SECRET, decoded, encoded


def test_keys_are_spelt_as_age_spells_them() -> None:
    for _ in range(20):
        theirs = pyrage.x25519.Identity.generate()
        secret = decoded(AGE_SECRET, str(theirs).lower())
        assert encoded(AGE_SECRET, secret).upper() == str(theirs)
        public = X25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()
        assert encoded(AGE_PUBLIC, public) == str(theirs.to_public())


@given(st.binary(max_size=50))
def test_what_was_spelt_is_read(data: bytes) -> None:
    assert decoded("age", encoded("age", data)) == data


@given(st.binary(min_size=32, max_size=32), st.data())
def test_one_wrong_letter_is_noticed(data: bytes, more: st.DataObject) -> None:
    text = encoded("age", data)
    place = more.draw(st.integers(4, len(text) - 1))
    letter = more.draw(st.sampled_from(sorted(set("qpzry9x8gf2tvdw0s3jn54khce6mua7lbo1I ") - {text[place]})))
    with pytest.raises(ValueError, match=r"."):
        decoded("age", text[:place] + letter + text[place + 1 :])


@pytest.mark.parametrize("text", ["", "age1", "age1qqqqq", "AGE1" + "Q" * 58, "bge1qqqqqq"])
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        decoded("age", text)


def test_bits_left_over_must_be_nought() -> None:
    # A right checksum over a spelling that our writer does not use: the last letter carries a bit too many.
    from cyberbrief.packs import bech32  # noqa: PLC0415  # to write what the module would not

    values = [*bech32._regrouped(b"\0", 8, 5, pad=True)]
    values[-1] |= 1
    remainder = bech32._remainder([*bech32._spread("age"), *values, 0, 0, 0, 0, 0, 0]) ^ 1
    check = [(remainder >> 5 * (5 - place)) & 31 for place in range(6)]
    text = "age1" + "".join(bech32._LETTERS[value] for value in (*values, *check))
    with pytest.raises(ValueError, match="not as written"):
        decoded("age", text)
