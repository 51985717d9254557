"""Words are plain text that remembers how it was made."""

from __future__ import annotations

import copy
import pickle

import pytest

from cyberbrief.domain.words import counted, inside, words


@pytest.mark.parametrize("n, said", [(0, "0 steps"), (1, "1 step"), (2, "2 steps"), (11, "11 steps")])
def test_a_number_chooses_its_words(n: int, said: str) -> None:
    assert counted(n, "{n} step", "{n} steps") == said


def test_values_stand_where_the_pattern_names_them() -> None:
    made = words("{who} moved {what}", what="the bottom line", who="I. Calloway")
    assert made == "I. Calloway moved the bottom line"
    assert made.values == {"what": "the bottom line", "who": "I. Calloway"}


def test_a_pattern_without_values_is_said_as_it_stands() -> None:
    assert words("Only {braces} here") == "Only {braces} here"


def test_a_copy_remembers_too() -> None:
    made = counted(3, "{n} step of {name}", "{n} steps of {name}", name="{x}")
    for again in (copy.deepcopy(made), pickle.loads(pickle.dumps(made))):  # noqa: S301  # our own bytes
        assert (again, again.pattern, again.many, again.values) == (made, made.pattern, made.many, made.values)


@pytest.mark.parametrize(
    "label, said", [("Red line", "red line"), ("BATNA", "BATNA"), ("", ""), ("A point", "a point")]
)
def test_a_label_inside_a_sentence_begins_small(label: str, said: str) -> None:
    for made in (inside(label), copy.deepcopy(inside(label))):
        assert (made, made.pattern, made.inside) == (said, label, True)
