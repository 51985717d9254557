"""Which words a dictionary is asked about, and which it is spared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.domain.spelt_words import is_written_in, spelt_words


@pytest.mark.parametrize(
    "text, words",
    [
        ("Teh norm stands", ["Teh", "norm", "stands"]),
        ("See A/70/174 and OP7bis of Rev.1", ["See", "and", "of"]),
        ("The OEWG and its CBMs", ["The", "and", "its"]),
        ("We met Brennia in Vharto", ["We", "met", "in"]),
        ("It ended. Wich side?", ["It", "ended", "Wich", "side"]),
        ("As “teh agred words” say", ["As", "say"]),
        ("Selon « les mots convenu » dits", ["Selon", "dits"]),
        ("So says [@A/70/174 para. thirten] here", ["So", "says", "here"]),
        ("Write to desk@office.example now", ["Write", "to", "now"]),
        ("**Wrng** and *alos*", ["Wrng", "and", "alos"]),
        ("don’t l’accord co-operation", ["don’t", "l’accord", "co-operation"]),
        ("- Frist\n- Scond", ["Frist", "Scond"]),
        ("x = 5th", []),
    ],
)
def test_words_that_are_checked(text: str, words: list[str]) -> None:
    assert [found.word for found in spelt_words(text)] == words


@given(st.text(max_size=80))
def test_a_word_stands_where_it_is_said_to_stand(text: str) -> None:
    for start, end, word in spelt_words(text):
        assert text[start:end] == word


@pytest.mark.parametrize(
    "word, language, written",
    [("norm", "en-GB", True), ("норма", "en-GB", False), ("норма", "ru", True), ("保护", "fr", False)],
)
def test_a_dictionary_is_asked_about_its_own_letters(word: str, language: str, written: bool) -> None:
    assert is_written_in(word, language) is written
