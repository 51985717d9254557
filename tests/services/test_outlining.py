"""Acts on an outline: nothing is lost, and an act on what is gone does no harm."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.domain.brief import Entry, Section, SectionRole
from cyberbrief.services import outlining
from cyberbrief.services.outlining import Act, Sections


def _outline(sizes: tuple[int, ...]) -> Sections:
    return tuple(
        Section(
            id=f"s{number}",
            role=SectionRole.FREE,
            entries=tuple(Entry(id=f"e{number}.{place}", text="words") for place in range(size)),
        )
        for number, size in enumerate(sizes)
    )


def _keys(sections: Sections) -> list[str]:
    return [key for section in sections for key in (section.id, *(entry.id for entry in section.entries))]


TWO = _outline((2, 1))


@pytest.mark.parametrize(
    "act,keys",
    [
        (outlining.moved("e0.1", -1), ["s0", "e0.1", "e0.0", "s1", "e1.0"]),
        (outlining.moved("e0.1", 1), ["s0", "e0.0", "s1", "e0.1", "e1.0"]),
        (outlining.moved("e1.0", -1), ["s0", "e0.0", "e0.1", "e1.0", "s1"]),
        (outlining.moved("e0.0", -1), _keys(TWO)),
        (outlining.moved("e1.0", 1), _keys(TWO)),
        (outlining.moved("s1", -1), ["s1", "e1.0", "s0", "e0.0", "e0.1"]),
        (outlining.moved("s1", 1), _keys(TWO)),
        (outlining.moved_behind("e0.0", "s1"), ["s0", "e0.1", "s1", "e0.0", "e1.0"]),
        (outlining.moved_behind("e0.0", "e1.0"), ["s0", "e0.1", "s1", "e1.0", "e0.0"]),
        (outlining.moved_behind("e1.0", ""), ["s0", "e1.0", "e0.0", "e0.1", "s1"]),
        (outlining.moved_behind("s0", "e1.0"), ["s1", "e1.0", "s0", "e0.0", "e0.1"]),
        (outlining.moved_behind("s1", ""), ["s1", "e1.0", "s0", "e0.0", "e0.1"]),
        (outlining.moved_behind("s0", "e0.1"), _keys(TWO)),
        (outlining.without("s0"), ["s1", "e1.0"]),
        (outlining.without("e0.0"), ["s0", "e0.1", "s1", "e1.0"]),
        (outlining.with_section(SectionRole.PRESS, "e0.0", "new"), ["s0", "e0.0", "e0.1", "new", "s1", "e1.0"]),
        (outlining.with_section(SectionRole.PRESS, "", "new"), ["s0", "e0.0", "e0.1", "s1", "e1.0", "new"]),
        (outlining.with_entry(Entry(id="new"), "e0.0"), ["s0", "e0.0", "new", "e0.1", "s1", "e1.0"]),
        (outlining.with_entry(Entry(id="new"), "s0"), ["s0", "e0.0", "e0.1", "new", "s1", "e1.0"]),
        (outlining.with_entry(Entry(id="new"), ""), ["s0", "e0.0", "e0.1", "s1", "e1.0", "new"]),
    ],
)
def test_an_act_puts_things_where_one_expects_them(act: Act, keys: list[str]) -> None:
    assert _keys(act(TWO)) == keys


@given(
    sizes=st.tuples(st.integers(0, 3), st.integers(0, 3), st.integers(0, 3)),
    moves=st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11), st.sampled_from([-1, 0, 1])), max_size=12),
)
def test_moving_loses_nothing(sizes: tuple[int, ...], moves: list[tuple[int, int, int]]) -> None:
    sections = _outline(sizes)
    keys = _keys(sections)
    for one, other, step in moves:
        key, behind = keys[one % len(keys)], keys[other % len(keys)]
        act = outlining.moved(key, step) if step else outlining.moved_behind(key, behind)
        sections = act(sections)
        assert Counter(_keys(sections)) == Counter(keys)


@pytest.mark.parametrize(
    "act",
    [
        outlining.moved("gone", 1),
        outlining.moved_behind("gone", "s0"),
        outlining.without("gone"),
        outlining.named("gone", "Title"),
        outlining.with_text("gone", "words"),
        outlining.with_text("s0", "words"),
        outlining.indented("gone", 1),
    ],
)
def test_an_act_on_what_is_gone_does_no_harm(act: Act) -> None:
    assert act(TWO) == TWO


def test_a_section_goes_no_deeper_than_it_may() -> None:
    sections = TWO
    for _again in range(5):
        sections = outlining.indented("s0", 1)(sections)
    assert sections[0].level == outlining.DEEPEST
    for _again in range(5):
        sections = outlining.indented("s0", -1)(sections)
    assert sections[0].level == 1


def test_the_first_entry_of_an_empty_outline_gets_a_section() -> None:
    made = outlining.with_entry(Entry(id="new"), "")(())
    assert [entry.id for entry in made[0].entries] == ["new"]
