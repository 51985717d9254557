"""The recovery key reads back however it is typed, and a slip is named by its group."""

from __future__ import annotations

import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.vault.errors import RecoveryKeyTypoError
from cyberbrief.vault.recovery_key import ALPHABET, RecoveryKey, parse

_KEYS = st.binary(min_size=20, max_size=20).map(RecoveryKey)
_KNOWN = RecoveryKey(bytes(range(20)))


def _with_group(key: RecoveryKey, index: int, group: str) -> str:
    groups = list(key.groups())
    groups[index] = group
    return "-".join(groups)


def test_the_printed_form_stays_as_it_is() -> None:
    """Keys printed by earlier versions lie in safes; this text must read for ever."""
    text = _KNOWN.text()
    assert [len(group) for group in text.split("-")] == [5] * 8
    assert text == "000GC-40R4Y-0M301-E209M-185G2-R38EE-1W810-24GKG"


@given(_KEYS)
def test_what_is_printed_is_read(key: RecoveryKey) -> None:
    assert parse(key.text()) == key
    assert set(key.text()) <= {*ALPHABET, "-"}


@given(_KEYS, st.sampled_from(["", " ", "-", "\n", " – ", "  ", ".", "\u00a0", "\u2011", "_"]), st.booleans())
def test_case_and_spacing_do_not_matter(key: RecoveryKey, separator: str, lower: bool) -> None:
    text = f" {separator.join(key.groups())} "
    assert parse(text.lower() if lower else text) == key


@given(_KEYS)
def test_letters_that_look_like_digits_are_those_digits(key: RecoveryKey) -> None:
    for swap in ("OI", "oi", "ol", "OL"):
        assert parse(key.text().replace("0", swap[0]).replace("1", swap[1])) == key


def test_full_width_signs_are_read() -> None:
    wide = "".join(chr(ord(sign) + 0xFEE0) if sign != "-" else sign for sign in _KNOWN.text())
    assert parse(wide) == _KNOWN


def test_every_single_wrong_sign_is_noticed_and_its_group_named() -> None:
    key = RecoveryKey(bytes.fromhex("00ff5a3c9100ff5a3c9100ff5a3c91deadbeef42"))
    for index, group in enumerate(key.groups()):
        for place in range(5):
            for sign in ALPHABET:
                if sign == group[place]:
                    continue
                with pytest.raises(RecoveryKeyTypoError) as raised:
                    parse(_with_group(key, index, group[:place] + sign + group[place + 1 :]))
                assert raised.value.groups == (index + 1,)
                assert f"Group {index + 1} " in raised.value.happened


@given(_KEYS, st.integers(0, 7), st.integers(0, 4), st.integers(0, 4))
def test_two_signs_in_each_others_place_are_noticed(key: RecoveryKey, index: int, one: int, other: int) -> None:
    signs = list(key.groups()[index])
    if signs[one] == signs[other]:
        return
    signs[one], signs[other] = signs[other], signs[one]
    with pytest.raises(RecoveryKeyTypoError) as raised:
        parse(_with_group(key, index, "".join(signs)))
    assert raised.value.groups == (index + 1,)


@given(_KEYS, st.integers(0, 7), st.integers(0, 7))
def test_two_groups_in_each_others_place_are_noticed(key: RecoveryKey, one: int, other: int) -> None:
    if one == other:
        return
    groups = list(key.groups())
    groups[one], groups[other] = groups[other], groups[one]
    with pytest.raises(RecoveryKeyTypoError) as raised:
        parse("-".join(groups))
    assert raised.value.groups == tuple(sorted((one + 1, other + 1)))


@pytest.mark.parametrize("text, groups, words", [
    ("", (), "0 were typed"),
    ("ABCDE", (), "5 were typed"),
    (_KNOWN.text() + "-ABCDE", (), "45 were typed"),
    (_KNOWN.text().replace("-", "")[:-1], (), "39 were typed"),
    (_KNOWN.text()[:-1], (8,), "Group 8 "),
    ("X" + _KNOWN.text(), (1,), "Group 1 "),
    (_with_group(_KNOWN, 3, "UUUUU"), (4,), "Group 4 "),
    (_with_group(_KNOWN, 3, "éàüöß"), (4,), "Group 4 "),
    ("-".join(["ZZZZZ"] * 8), tuple(range(1, 9)), "Groups 1, 2, 3, 4, 5, 6, 7 and 8 "),
])  # fmt: skip
def test_what_is_wrong_is_said(text: str, groups: tuple[int, ...], words: str) -> None:
    with pytest.raises(RecoveryKeyTypoError, match=words) as raised:
        parse(text)
    assert raised.value.groups == groups


@given(st.text(max_size=60))
def test_any_text_is_a_key_or_a_typing_error(text: str) -> None:
    try:
        key = parse(text)
    except RecoveryKeyTypoError:
        return
    assert parse(key.text()) == key


def test_fresh_keys_differ_and_hide_themselves() -> None:
    key = RecoveryKey.fresh()
    assert key != RecoveryKey.fresh()
    assert key != key.secret
    assert len(key.secret) == 20
    assert all(group not in repr(key) for group in key.groups())
    with pytest.raises(TypeError):
        copy.deepcopy(key)
    with pytest.raises(ValueError, match="20 bytes"):
        RecoveryKey(b"short")
