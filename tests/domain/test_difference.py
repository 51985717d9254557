"""Differences tell words, not letters; nothing of either text is lost or invented."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.domain.difference import Change, Piece, differences, words_in

SAME, ADDED, REMOVED = Change.SAME, Change.ADDED, Change.REMOVED


def without(pieces: tuple[Piece, ...], change: Change) -> str:
    return "".join(piece.text for piece in pieces if piece.change is not change)


@pytest.mark.parametrize(
    "before, after, expected",
    [
        ("", "", []),
        ("", "Name hospitals", [("Name hospitals", ADDED)]),
        ("Name hospitals", "", [("Name hospitals", REMOVED)]),
        ("The Chair asks", "The Chair asks", [("The Chair asks", SAME)]),
        (
            "The Chair asks",
            "The Bureau asks",
            [("The", SAME), (" Chair", REMOVED), (" Bureau", ADDED), (" asks", SAME)],
        ),
        ("apply it.", "apply it, now.", [("apply it", SAME), (", now", ADDED), (".", SAME)]),
        ("中国代表团支持", "中国代表支持", [("中国代表", SAME), ("团", REMOVED), ("支持", SAME)]),
        ("يدعم الوفد النص", "يعارض الوفد النص", [("يدعم", REMOVED), ("يعارض", ADDED), (" الوفد النص", SAME)]),
        ("one  two", "one two", [("one  two", REMOVED), ("one two", ADDED)]),
    ],
)
def test_words_differ_and_not_letters(before: str, after: str, expected: list[tuple[str, Change]]) -> None:
    assert [tuple(piece) for piece in differences(before, after)] == expected


def test_a_line_that_was_broken_is_a_change() -> None:
    pieces = differences("first. Second", "first.\nSecond")
    assert without(pieces, REMOVED) == "first.\nSecond"
    assert any(piece.change is ADDED for piece in pieces)


WORDS = st.lists(st.sampled_from(["red", "line", ",", "中", "国", "النص", "\n", "a"]), max_size=30).map(" ".join)


@given(WORDS, WORDS)
def test_nothing_is_lost_or_invented(before: str, after: str) -> None:
    pieces = differences(before, after)
    assert without(pieces, REMOVED) == after
    assert without(pieces, ADDED).split() == before.split()
    assert bool(before != after) is any(piece.change is not SAME for piece in pieces)
    assert all(one.change is not other.change for one, other in pairwise(pieces))


def test_very_long_texts_are_told_without_a_pause() -> None:
    before = " ".join(f"a{number}" for number in range(4_000))
    after = " ".join(f"b{number}" for number in range(4_000))
    assert [piece.change for piece in differences(before, after)] == [REMOVED, ADDED]


def test_words_are_counted_and_marks_are_not() -> None:
    pieces = differences("It may.", "It may, one day, oblige 中国.")
    assert words_in(pieces, ADDED) == 5
    assert words_in(pieces, REMOVED) == 0
