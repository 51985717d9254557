"""Spelling of texts: by language, with the store's names and its own dictionary beside the machine's."""

from __future__ import annotations

import pytest

from cyberbrief.services import adding, spelling
from cyberbrief.services.spelling import Spelling, chosen_languages, keep_personal_words, personal_words
from cyberbrief.services.workspace import Workspace

HAVE = ("de-AT", "de-DE", "en-GB", "en-US", "fr", "fr-CA")


@pytest.fixture
def tongues() -> tuple[str, ...]:
    found = chosen_languages(spelling.languages(), "en", (), "")
    if not found:
        pytest.skip("this machine has no English dictionary")
    return found


@pytest.mark.parametrize(
    "of_text, chosen, window, languages",
    [
        ("", (), "", ("en-GB",)),
        ("", (), "fr", ("en-GB", "fr")),
        ("", ("de-AT",), "fr", ("de-AT",)),
        ("fr-CA", ("de-AT",), "en", ("fr-CA",)),
        ("de", (), "en", ("de-DE",)),
        ("fr-CH", (), "en", ("fr",)),
        ("en-US", (), "en", ("en-US",)),
        ("ar", ("en-GB",), "en", ()),
    ],
)
def test_a_text_is_checked_in_its_language(
    of_text: str, chosen: tuple[str, ...], window: str, languages: tuple[str, ...]
) -> None:
    assert chosen_languages(HAVE, of_text, chosen, window) == languages


def test_without_dictionaries_nothing_is_wrong(opened: Workspace) -> None:
    known = Spelling()
    assert chosen_languages((), "en", (), "en") == ()
    known.look_up(opened, ["negociation"], ())
    assert known.verdict("negociation", ()) is True


def test_words_are_looked_up_once_and_remembered(opened: Workspace, tongues: tuple[str, ...]) -> None:
    known = Spelling()
    assert known.verdict("negociation", tongues) is None
    known.look_up(opened, ["negociation", "negotiation", "don’t", "language-like"], tongues)
    verdicts = [known.verdict(word, tongues) for word in ("negociation", "negotiation", "don’t", "language-like")]
    assert verdicts == [False, True, True, True]
    assert "negotiation" in known.suggestions("negociation", tongues)


def test_a_word_may_be_right_in_any_of_the_languages(opened: Workspace, tongues: tuple[str, ...]) -> None:
    french = chosen_languages(spelling.languages(), "fr", (), "")
    if not french:
        pytest.skip("this machine has no French dictionary")
    known = Spelling()
    both = (*tongues, *french)
    known.look_up(opened, ["négociation", "negotiation", "negociation"], both)
    assert [known.verdict(word, both) for word in ("négociation", "negotiation", "negociation")] == [True, True, False]


def test_an_added_word_is_kept_in_the_store(opened: Workspace, tongues: tuple[str, ...]) -> None:
    known = Spelling()
    known.look_up(opened, ["ferrule-ish", "demarche"], tongues)
    known.add(opened, "Zorblat")
    known.add(opened, "zorblat")
    assert personal_words(opened) == ("Zorblat",)
    known.look_up(opened, ["zorblat", "Zorblat"], tongues)
    assert known.verdict("zorblat", tongues) is True
    later = Spelling()
    later.look_up(opened, ["zorblat"], tongues)
    assert later.verdict("zorblat", tongues) is True
    keep_personal_words(opened, [" ", "b", "A", "a "])
    assert personal_words(opened) == ("a", "b")


def test_names_of_the_store_are_right(opened: Workspace, tongues: tuple[str, ...]) -> None:
    known = Spelling()
    known.look_up(opened, ["Brennianland"], tongues)
    assert known.verdict("Brennianland", tongues) is False
    adding.add_plain(opened, "counterpart", {"name": "Brennianland"})
    known.forget()
    known.look_up(opened, ["Brennianland"], tongues)
    assert known.verdict("Brennianland", tongues) is True


def test_an_ignored_word_is_left_alone_here_and_now(opened: Workspace, tongues: tuple[str, ...]) -> None:
    known = Spelling()
    known.look_up(opened, ["negociation"], tongues)
    known.ignore("negociation")
    assert known.verdict("negociation", tongues) is True
    assert Spelling().verdict("negociation", tongues) is None
