"""Numbers in letters and in Roman letters."""

from __future__ import annotations

import pytest

from cyberbrief.domain.numerals import letters, roman


@pytest.mark.parametrize(
    "count, in_letters, in_roman",
    [
        (1, "a", "i"),
        (4, "d", "iv"),
        (26, "z", "xxvi"),
        (27, "aa", "xxvii"),
        (53, "aaa", "liii"),
        (199, "q" * 8, "cxcix"),
    ],
)
def test_a_place_is_counted_as_word_counts_it(count: int, in_letters: str, in_roman: str) -> None:
    assert (letters(count), roman(count)) == (in_letters, in_roman)
