"""Two changes of one text: joined where an untouched word lies between them, and never into what nobody wrote."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.domain.difference import words_of
from cyberbrief.domain.merge_text import merged_text

BASE = "We accept answers within three days, never later."
WORDS = st.lists(st.sampled_from(["we", "accept", "answers", "in", "3", "days", ",", ".", "\n"]), max_size=12)
TEXTS = WORDS.map(" ".join)


@pytest.mark.parametrize(
    "ours,theirs,expected",
    [
        pytest.param(
            "We accept answers within two days, never later.",
            "We can accept answers within three days, never later.",
            "We can accept answers within two days, never later.",
            id="two words apart",
        ),
        pytest.param(
            "We accept answers within two days, never later.",
            "We accept answers within three hours, never later.",
            None,
            id="side by side",
        ),
        pytest.param(
            "We accept answers within two days, never later.",
            "We accept answers within four days, never later.",
            None,
            id="the same word",
        ),
        pytest.param(f"{BASE}\n\nOurs.", f"Theirs.\n\n{BASE}", None, id="the first word moved over"),
        pytest.param(f"{BASE}\n\nOurs.", f"{BASE}\n\nTheirs.", None, id="both at the end"),
        pytest.param(
            "We accept answers within days, never later.",
            "We accept answers within three days, never ever later.",
            "We accept answers within days, never ever later.",
            id="a word less and a word more",
        ),
        pytest.param("", "We accept answers within two days, never later.", None, id="emptied and changed"),
    ],
)
def test_two_changes_of_one_sentence(ours: str, theirs: str, expected: str | None) -> None:
    assert merged_text(BASE, ours, theirs) == expected
    assert merged_text(BASE, theirs, ours) == expected


@pytest.mark.parametrize(
    "base,ours,theirs",
    [
        ("See A/70/174 of then.", "See A/71/174 of then.", "See A/70/175 of then."),
        ("Within 3–5 days.", "Within 2–5 days.", "Within 3–7 days."),
        ("At 10.30 we met.", "At 11.30 we met.", "At 10.45 we met."),
    ],
)
def test_a_figure_is_not_put_together_from_two_hands(base: str, ours: str, theirs: str) -> None:
    assert merged_text(base, ours, theirs) is None


def test_scripts_without_blanks_are_joined_sign_by_sign() -> None:
    assert merged_text("我们接受三天", "我们会接受三天", "我们接受三天内") == "我们会接受三天内"


def test_what_grows_too_long_is_not_joined() -> None:
    base = "a b c d"
    assert merged_text(base, "a" * 60_000 + " b c d", "a b c " + "d" * 60_000) is None


@given(TEXTS, TEXTS, TEXTS)
def test_joined_text_is_the_same_either_way_and_stays_when_merged_again(base: str, ours: str, theirs: str) -> None:
    found = merged_text(base, ours, theirs)
    assert merged_text(base, theirs, ours) == found
    if found is not None:
        assert merged_text(base, found, theirs) == found
        assert merged_text(base, ours, found) == found


@given(st.text() | TEXTS)
def test_words_with_their_blanks_are_the_text(text: str) -> None:
    assert "".join(words_of(text)) == text
