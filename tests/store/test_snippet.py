"""A snippet shows where something was found and, joined, reads as the text does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.store.folding import folded
from cyberbrief.store.snippet import best_of, snippet_of
from cyberbrief.store.wording import Worded


def _shown(text: str, *needles: str) -> str:
    return "".join(f"[{part.text}]" if part.matched else part.text for part in snippet_of(text, needles))


@pytest.mark.parametrize(
    "text, needles, expected",
    [
        ("The norm and the Norms", ("norm",), "The [norm] and the [Norm]s"),
        ("abnormal norm", ("norm",), "abnormal [norm]"),
        ("abnormal", ("norm",), "ab[norm]al"),
        ("directory", ("direct", "directory"), "[directory]"),
        ("ﬁnal ﬁ", ("final",), "[ﬁnal] ﬁ"),
        ("Straße", ("stras",), "[Straß]e"),
        ("Straße", ("s",), "[S]traße"),
        ("x ßx", ("s",), "x [ß]x"),
        ("re\u0301seau", ("re",), "[re\u0301]seau"),
        ("中国代表团", ("代表",), "中国[代表]团"),
        ("nothing of it", ("treaty",), "nothing of it"),
        ("", ("treaty",), ""),
    ],
)
def test_what_was_found_is_told_apart(text: str, needles: tuple[str, ...], expected: str) -> None:
    assert _shown(text, *needles) == expected


def test_a_long_text_without_spaces_is_cut_anyway() -> None:
    shown = _shown("中" * 300 + "国" + "中" * 300, "国")
    assert shown.startswith("…中")
    assert "[国]" in shown
    assert len(shown) < 190


def test_a_word_across_the_end_is_not_half_marked() -> None:
    text = "norm " + "x" * 172 + " norm and more"
    assert _shown(text, "norm") == "[norm] " + "x" * 172 + " no…"


@given(
    st.text(st.characters(exclude_characters="…")), st.lists(st.text(min_size=1, max_size=3), min_size=1, max_size=3)
)
def test_the_parts_joined_read_as_the_text(text: str, typed: list[str]) -> None:
    needles = tuple(filter(None, map(folded, typed))) or ("x",)
    parts = snippet_of(text, needles)
    joined = "".join(part.text for part in parts)
    as_one_line = "".join(" " if sign.isspace() else sign for sign in text)
    assert joined.strip("…") in as_one_line
    assert all(part.text for part in parts)


def test_the_text_with_most_of_it_is_taken_and_the_first_among_equals() -> None:
    first, second, third = Worded("A", "abnormal"), Worded("B", "a norm"), Worded("C", "norms")
    assert best_of([first, second, third], ("norm",)) is second
    assert best_of([first, third, second], ("norm", "al")) is first
    assert best_of([first], ("treaty",)) is None
