"""Fingerprints: the same everywhere and always, and compared as people read them to each other."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from cyberbrief.packs import fingerprint as fingerprints
from cyberbrief.packs.fingerprint import agrees, fingerprint, in_digits, in_words
from tests.packs.desks import PARTNER, US


def test_the_list_of_words_never_changes() -> None:
    listed = fingerprints._word_list()
    assert len(listed) == len(set(listed)) == 7776
    digest = hashlib.sha256("\n".join(listed).encode()).hexdigest()
    assert digest == "abae49761b88f3f1ba31ef944bea1f61b795a3cd7e1cfb7d276ed45bf77967ba"


def test_it_covers_both_keys_and_no_name() -> None:
    whole = fingerprint(US.card)
    assert fingerprint(replace(US.card, name="Another", office="")) == whole
    assert fingerprint(replace(US.card, signing=PARTNER.card.signing)) != whole
    assert fingerprint(replace(US.card, receiving=PARTNER.card.receiving)) != whole


def test_words_and_digits() -> None:
    whole = fingerprint(US.card)
    assert whole == "2cf7b4837dc36b573b64fe2b5a42b02bc22a9909f1a368283bc4fe2843f89d0e"
    assert in_words(whole) == "domelike coach nerd dainty cacti unworn kindred platter"
    assert in_digits(whole) == "53092 13153 17970 95094 73188 32398"


def test_small_numbers_have_all_their_places() -> None:
    assert in_digits("0" * 63 + "1") == "00000 00000 00000 00000 00000 00001"
    assert in_words("0" * 64).split() == [fingerprints._word_list()[0]] * 8


@pytest.mark.parametrize(
    "change", [str, str.upper, lambda said: said.replace(" ", "  "), lambda said: said.replace(" ", ", ")]
)
def test_heard_over_the_telephone(change: object) -> None:
    assert callable(change)
    whole = fingerprint(PARTNER.card)
    assert agrees(whole, change(in_words(whole)))
    assert agrees(whole, change(in_digits(whole)))


def test_half_of_it_is_not_it() -> None:
    whole = fingerprint(PARTNER.card)
    said = in_words(whole).split()
    for wrong in ("", said[0], " ".join(said[:7]), " ".join([*said, said[0]]), " ".join(reversed(said))):
        assert not agrees(whole, wrong)
    assert not agrees(whole, in_digits(whole)[:-1])
    assert not agrees(whole, in_digits(fingerprint(US.card)))
