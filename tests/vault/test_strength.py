"""The estimate tells hopeless passphrases from good ones, and says why in one sentence."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cyberbrief.vault.strength import Level, estimate, suggest_words

_RANDOM = "zE4%kq9!Lmä%tB3z#Vy7&uW2§hP8~"


@pytest.mark.parametrize("passphrase, level, words", [
    ("", Level.WEAK, "empty"),
    ("   ", Level.WEAK, "empty"),
    ("password", Level.WEAK, "well-known"),
    ("P@ssw0rd!", Level.WEAK, "well-known"),
    ("zxcvfdsa", Level.WEAK, "guessed soon"),
    ("19.03.1984", Level.WEAK, "a date"),
    ("abcdefghijklmnop", Level.WEAK, "a sequence"),
    ("a" * 100, Level.WEAK, "repetition"),
    ("a" * 5000, Level.WEAK, "repetition"),
    ("p a s s w o r d", Level.WEAK, "well-known"),
    ("correct horse battery staple", Level.FAIR, "a few computers"),
    ("zE4%kq9!Lmä%tB3z", Level.GOOD, "criminal"),
    ("granite aflutter bounding proofing chatting", Level.STRONG, "a state"),
    (_RANDOM, Level.VERY_STRONG, "for anyone"),
    ("a" * 72 + _RANDOM, Level.VERY_STRONG, "for anyone"),
])  # fmt: skip
def test_each_passphrase_gets_its_word(passphrase: str, level: Level, words: str) -> None:
    strength = estimate(passphrase)
    assert strength.level is level, strength
    assert words in strength.sentence
    assert strength.sentence.endswith(".")
    assert strength.sentence.count(".") == 1


def test_words_an_attacker_knows_count_for_nothing() -> None:
    assert estimate("Vandermeulenstraat").bits > 2 * estimate("Vandermeulenstraat", ("vandermeulenstraat",)).bits
    assert estimate("Vandermeulenstraat").bits == estimate("Vandermeulenstraat").bits


def test_suggested_words_are_new_each_time_and_very_strong() -> None:
    suggested = [suggest_words() for _ in range(20)]
    assert len(set(suggested)) == 20
    assert all(len(words.split(" ")) == 6 and words.isascii() for words in suggested)
    assert all(estimate(words).level in {Level.STRONG, Level.VERY_STRONG} for words in suggested)
    assert len(suggest_words(3).split(" ")) == 3


@settings(max_examples=25)
@given(st.text(max_size=80))
def test_any_text_has_a_strength_in_order_with_its_word(passphrase: str) -> None:
    strength = estimate(passphrase)
    assert strength.bits >= 0
    assert (strength.level is Level.VERY_STRONG) == (strength.bits >= 75)
    assert (strength.level is Level.WEAK) == (strength.bits < 36)


def test_a_very_long_passphrase_takes_no_time() -> None:
    start = time.perf_counter()
    estimate("the quick brown fox " * 5000)
    assert time.perf_counter() - start < 2
