"""Markings: a whole is never marked below its parts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.marking import SCHEMES, Marking, Scheme, scheme_named


@st.composite
def wholes(draw: st.DrawFn) -> tuple[Scheme, list[Marking], str]:
    scheme = draw(st.sampled_from(list(SCHEMES.values())))
    keys = st.sampled_from(["", "unheard-of", *(level.key for level in scheme.levels)])
    caveats = st.lists(st.sampled_from(["NOFORN", "Limited"]), max_size=2).map(tuple)
    return scheme, draw(st.lists(st.builds(Marking, keys, caveats), max_size=5)), draw(keys)


@given(wholes())
def test_a_whole_is_never_marked_below_its_parts(whole: tuple[Scheme, list[Marking], str]) -> None:
    scheme, parts, raised = whole
    marking = scheme.highest(parts, raised)
    for part in (*parts, Marking(raised)):
        assert scheme.rank(marking.level) >= scheme.rank(part.level)
        assert set(part.caveats) <= set(marking.caveats)
    needed = max([scheme.rank(raised), *(scheme.rank(part.level) for part in parts)])
    assert scheme.rank(marking.level) == needed


@pytest.mark.parametrize("scheme", list(SCHEMES.values()))
def test_every_scheme_has_keys_banners_and_colours_of_its_own(scheme: Scheme) -> None:
    assert len({level.key for level in scheme.levels}) == len(scheme.levels)
    for level in scheme.levels:
        scheme.require(level.key)
        assert scheme.level(level.key) is level
        assert scheme.banner(Marking(level.key, ("Limited",))) == f"{level.banner} – LIMITED"
        assert len(level.colour) == len("#RRGGBB")
    scheme.require("")
    with pytest.raises(WrongUseError, match="is not a marking of the scheme"):
        scheme.require("unheard-of")


def test_a_scheme_that_is_not_there_is_named() -> None:
    assert scheme_named("plain").name == "Plain"
    with pytest.raises(WrongUseError, match="no marking scheme called “mars”"):
        scheme_named("mars")
