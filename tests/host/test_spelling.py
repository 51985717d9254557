"""Dictionaries of this machine, where it has them; a machine without them has no languages and no complaint."""

from __future__ import annotations

import sys

import pytest

from cyberbrief.host import spelling


def test_a_dictionary_knows_its_words_and_what_was_meant() -> None:
    if "en-GB" not in spelling.languages():
        pytest.skip("this machine has no British dictionary")
    dictionary = spelling.Dictionary("en-GB")
    assert dictionary.knows("colour")
    assert not dictionary.knows("negociation")
    assert "negotiation" in dictionary.suggestions("negociation")
    assert dictionary.suggestions("") == ()


def test_a_language_without_a_dictionary_is_said_to_have_none() -> None:
    with pytest.raises(LookupError):
        spelling.Dictionary("tlh")


def test_a_machine_without_the_library_has_no_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "enchant", None)
    spelling._library.cache_clear()
    try:
        assert spelling.languages() == ()
        with pytest.raises(LookupError):
            spelling.Dictionary("en-GB")
    finally:
        spelling._library.cache_clear()
