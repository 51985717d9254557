"""Marks: names that a bookmark may have, one for each place, of which a stranger learns nothing."""

from __future__ import annotations

import re

import pytest

from cyberbrief.domain.mark import MarkedBlock, mark_of, token_in, token_of

TOKEN, KEY = token_of(bytes(range(10))), b"a key of ten"


def test_a_mark_is_a_hidden_bookmark_of_at_most_forty_letters_digits_and_underscores() -> None:
    mark = mark_of(TOKEN, KEY, 0)
    assert re.fullmatch(r"_cb_[a-z2-7]+", mark)
    assert len(mark) <= 40


def test_each_place_has_a_mark_of_its_own_and_its_file_is_read_from_it() -> None:
    marks = [mark_of(TOKEN, KEY, place) for place in range(2_000)]
    assert len(set(marks)) == len(marks)
    assert {token_in(mark) for mark in marks} == {TOKEN}


def test_without_the_key_the_order_of_two_marks_cannot_be_told() -> None:
    assert mark_of(TOKEN, KEY, 7) != mark_of(TOKEN, b"another", 7)
    marks = [mark_of(TOKEN, KEY, place) for place in range(50)]
    assert marks != sorted(marks)


@pytest.mark.parametrize("name", ["", "_cb_", "_cb_short", "_Toc1", "_cb_" + "a" * 33, "_cb_" + "1" * 32])
def test_a_name_that_is_no_mark_has_no_token(name: str) -> None:
    assert token_in(name) == ""


def test_capitals_that_another_program_wrote_are_the_same_mark() -> None:
    assert token_in(mark_of(TOKEN, KEY, 3).upper().replace("_CB_", "_cb_")) == TOKEN


def test_the_digest_is_that_of_the_words() -> None:
    assert MarkedBlock("_cb_x", "One.", ()).digest == MarkedBlock("_cb_y", "One.", ()).digest
    assert MarkedBlock("_cb_x", "One.", ()).digest != MarkedBlock("_cb_x", "Two.", ()).digest
