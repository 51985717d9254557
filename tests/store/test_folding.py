"""How words are compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.store.folding import folded, folded_with_places, is_unspaced, pairs, pieces, tokens


@pytest.mark.parametrize(
    "written, typed",
    [
        ("Sécurité", "securite"),
        ("SE\u0301CURITE\u0301", "sécurité"),
        ("Straße", "STRASSE"),
        ("Łódź", "lodz"),
        ("Ærø", "aero"),
        ("İstanbul", "istanbul"),
        ("Çalışma", "calisma"),
        ("Совет", "СОВЕТ"),
        ("Ελλάδα", "ελλαδα"),
        ("الأَمْنُ", "الامن"),
        ("سياســة", "سياسه"),
        ("علی", "علي"),
        ("עִבְרִית", "עברית"),
        ("ＡＢＣ", "abc"),
        ("ガーナ", "ｶﾞｰﾅ"),
        ("한국", "\u1112\u1161\u11ab\u1100\u116e\u11a8"),
        ("ﬁnal", "final"),
        ("soft\u200bly", "softly"),
        ("a\x00b", "a b"),
        ("a\ud800b", "a b"),
    ],
)
def test_ways_of_writing_one_word_are_alike(written: str, typed: str) -> None:
    assert folded(written) == folded(typed)


@pytest.mark.parametrize("one, other", [("か", "が"), ("й", "я"), ("resume", "resumed")])
def test_other_words_stay_other_words(one: str, other: str) -> None:
    assert folded(one) != folded(other)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_folding_again_changes_nothing(text: str) -> None:
    once = folded(text)
    assert folded(once) == once


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_every_folded_character_has_its_place(text: str) -> None:
    whole, places = folded_with_places(text)
    assert len(places) == len(whole) + 1
    assert list(places) == sorted(places)
    assert places[-1] == len(text)


def test_places_lead_back_to_the_letters() -> None:
    text = "Die Große Straße"
    whole, places = folded_with_places(text)
    start = whole.index("strasse")
    assert text[places[start] : places[start + len("strasse")]] == "Straße"


@pytest.mark.parametrize(
    "text, expected",
    [
        ("a/70/174", ["a", "70", "174"]),
        ("cyber中国代表团2026", ["cyber", "中国代表团", "2026"]),
        ("_*\"'()^:-", []),
        ("😀", []),
        ("", []),
    ],
)
def test_text_is_parted_into_words(text: str, expected: list[str]) -> None:
    assert tokens(text) == expected


def test_unspaced_runs_are_told_apart() -> None:
    assert [token for token in tokens("cyber 中国 ガーナ 한국 الأمن") if is_unspaced(token)] == ["中国", "ガーナ"]


@pytest.mark.parametrize("run, expected", [("中", ["中"]), ("中国", ["中国"]), ("代表团", ["代表", "表团"])])
def test_a_run_is_parted_into_pairs(run: str, expected: list[str]) -> None:
    assert pairs(run) == expected


def test_runs_do_not_run_into_each_other() -> None:
    assert pieces("中国 and 代表团") == "中国 国 | 代表 表团 团"
    assert pieces("no such run") == ""
