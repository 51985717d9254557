"""Words are found by eye, and told by their own places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.domain.finding import folded, found_in


@pytest.mark.parametrize(
    "text, wanted, found",
    [
        ("The State and the state", "state", ["State", "state"]),
        ("Négociation negociation", "negociation", ["Négociation", "negociation"]),
        ("e\u0301tat état", "etat", ["e\u0301tat", "état"]),
        ("une œuvre", "oeuvre", ["œuvre"]),
        ("l’accord", "l'accord", ["l’accord"]),
        ("حِمايَة البنية", "حماية", ["حِمايَة"]),
        ("保护关键基础设施", "关键", ["关键"]),
        ("ЩИТ и щит", "щит", ["ЩИТ", "щит"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("abc", "", []),
        ("Straße", "strasse", ["Straße"]),
    ],
)
def test_case_and_accents_do_not_matter(text: str, wanted: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in found_in(text, wanted)] == found


def test_case_and_whole_words_where_they_are_asked_for() -> None:
    text = "State states Interstate state’s"
    assert [one.start for one in found_in(text, "State", match_case=True)] == [0]
    assert [one.start for one in found_in(text, "state", whole_words=True)] == [0, 24]
    assert found_in("été", "ete", match_case=True) == ()


@given(st.text(max_size=30), st.text(max_size=4))
def test_what_is_found_looks_like_what_is_wanted(text: str, wanted: str) -> None:
    ends = [0]
    for start, end in found_in(text, wanted):
        assert folded(wanted) in folded(text[start:end])
        assert ends[-1] <= start < end <= len(text)
        ends.append(end)
