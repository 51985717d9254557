"""Countries: found by any name or code, named in the language of the window."""

from __future__ import annotations

import pytest

from cyberbrief.services.countries import countries, country_of, folded, found, is_own


@pytest.mark.parametrize(
    "typed, language, first",
    [
        ("de", "en", "DE"),
        ("DEU", "fr", "DE"),
        ("allemagne", "en", "DE"),
        ("germ", "fr", "DE"),
        ("cote d", "fr", "CI"),
        ("CÔTE", "en", "CI"),
        ("ألمانيا", "ar", "DE"),
    ],
)
def test_a_country_is_found_by_any_of_its_names(typed: str, language: str, first: str) -> None:
    assert found(typed, language)[0].code == first


def test_names_are_those_of_the_window_and_english_where_there_are_none() -> None:
    french, strange = country_of("DE", "fr-FR"), country_of("DE", "xx")
    assert french is not None
    assert strange is not None
    assert (french.name, french.official) == ("Allemagne", "République fédérale d'Allemagne")
    assert strange.name == "Germany"


def test_the_list_is_whole_and_in_order() -> None:
    every = countries("fr")
    assert len(every) > 240
    assert [folded(one.name) for one in every] == sorted(folded(one.name) for one in every)
    assert found("", "fr") == every
    assert found("zebra finch", "fr") == ()


@pytest.mark.parametrize("code, own", [("XA", True), ("QT", True), ("DE", False), ("XAA", False), ("", False)])
def test_codes_for_invented_states_are_told_apart(code: str, own: bool) -> None:
    assert is_own(code) is own
    assert not own or country_of(code, "en") is None
