"""Two sequences that grew from one: hunks lead from one to the other, and changes that keep apart are both made."""

from __future__ import annotations

import time
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.domain.three_way import Hunk, hunks, woven, woven_once

SHORT = st.lists(st.sampled_from("abcd"), max_size=9)
ONCE = st.lists(st.sampled_from("abcdefgh"), max_size=8, unique=True)


@given(SHORT, SHORT)
def test_hunks_lead_from_one_to_the_other_with_something_between_them(before: list[str], after: list[str]) -> None:
    found = hunks(before, after)
    made: list[str] = []
    done = 0
    for hunk in found:
        made += [*before[done : hunk.start], *hunk.items]
        done = hunk.end
    assert [*made, *before[done:]] == after
    assert all(one.end < other.start for one, other in pairwise(found))


@pytest.mark.parametrize(
    "before,after,expected",
    [
        ("abc", "abc", ()),
        ("", "ab", (Hunk(0, 0, ("a", "b")),)),
        ("abc", "", (Hunk(0, 3, ()),)),
        ("abcde", "aXcYe", (Hunk(1, 2, ("X",)), Hunk(3, 4, ("Y",)))),
        ("abc", "abXc", (Hunk(2, 2, ("X",)),)),
    ],
)
def test_hunks_are_as_few_as_tell_it(before: str, after: str, expected: tuple[Hunk[str], ...]) -> None:
    assert hunks(before, after) == expected


@pytest.mark.parametrize(
    "base,ours,theirs,expected",
    [
        pytest.param("abcde", "aXcde", "abcYe", "aXcYe", id="apart"),
        pytest.param("abcde", "aXcde", "aXcde", "aXcde", id="alike"),
        pytest.param("abcde", "Xbcde", "Xbcde", "Xbcde", id="alike at the start"),
        pytest.param("abcde", "aXcYe", "abcYe", "aXcYe", id="alike and one more"),
        pytest.param("abcde", "aXcde", "aZcde", None, id="the same place"),
        pytest.param("abcde", "aXcde", "abYde", None, id="side by side"),
        pytest.param("abcde", "acde", "abbcde", None, id="out here, more there"),
        pytest.param("ab", "abX", "abY", None, id="both at the end"),
        pytest.param("ab", "Xab", "abY", "XabY", id="start and end"),
    ],
)
def test_changes_are_woven_where_they_keep_apart(base: str, ours: str, theirs: str, expected: str | None) -> None:
    for one, other in ((ours, theirs), (theirs, ours)):
        found = woven(base, one, other)
        assert (None if found is None else "".join(found)) == expected


def test_what_keeps_changes_apart_can_be_said() -> None:
    assert woven("3-5", "2-5", "3-7") == ("2", "-", "7")
    assert woven("3-5", "2-5", "3-7", str.isalpha) is None


@pytest.mark.parametrize(
    "ours,theirs,expected",
    [
        pytest.param("bacde", "abced", None, id="both put it in another order"),
        pytest.param("bacde", "bacde", "bacde", id="both in the same order"),
        pytest.param("abcd", "bcdea", None, id="out here, moved there"),
        pytest.param("bcde", "bcdea", None, id="out here, moved there to the end"),
        pytest.param("abXcde", "abcdXe", None, id="the same in two places"),
        pytest.param("Xabcde", "abcd", "Xabcd", id="in here, out there"),
        pytest.param("bacde", "abcdeY", "bacdeY", id="moved here, in there"),
    ],
)
def test_nothing_stands_twice_and_nothing_comes_back(ours: str, theirs: str, expected: str | None) -> None:
    for one, other in ((ours, theirs), (theirs, ours)):
        found = woven_once("abcde", one, other)
        assert (None if found is None else "".join(found)) == expected


@given(ONCE, ONCE, ONCE)
def test_what_is_woven_holds_what_either_put_in_and_nothing_that_either_took_out(
    base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]
) -> None:
    found = woven_once(base, ours, theirs)
    if found is not None:
        gone = (set(base) - set(ours)) | (set(base) - set(theirs))
        assert sorted(found) == sorted((set(ours) | set(theirs)) - gone)
        assert woven_once(base, theirs, ours) == found


def test_sequences_too_different_count_as_one_change_and_cost_little() -> None:
    before, after = ["a", "b"] * 20_000, ["b", "a", "c"] * 15_000
    began = time.process_time()
    found = hunks(["x", *before, "y"], ["x", *after, "y"])
    assert time.process_time() - began < 5
    assert len(found) == 1
    assert found[0].items[-1] == "c"
