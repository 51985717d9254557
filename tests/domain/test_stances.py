"""Which stance holds, and what went before."""

from __future__ import annotations

from datetime import date

import pytest

from cyberbrief.domain.stances import current, history_of
from cyberbrief.domain.statement import Stance


def stance(key: str, day: int | None, position: str = "p") -> Stance:
    return Stance(id=key, counterpart="c", position=position, as_of=date(2026, 11, day) if day else None)


@pytest.mark.parametrize(
    "given, holds",
    [
        pytest.param((stance("a", 3), stance("b", 2)), "a", id="the later day"),
        pytest.param((stance("b", 2), stance("a", 2)), "b", id="of one day the one made later"),
        pytest.param((stance("z", None), stance("a", 1)), "a", id="a day before none"),
        pytest.param((stance("a", None), stance("b", None)), "b", id="without days the one made later"),
    ],
)
def test_the_stance_that_holds(given: tuple[Stance, ...], holds: str) -> None:
    assert current(given)["c", "p"].id == holds


def test_history_runs_to_the_one_that_holds_and_leaves_others_out() -> None:
    given = (stance("c", 9), stance("a", 1), stance("x", 5, "q"), stance("b", 4))
    assert [one.id for one in history_of(given, "c", "p")] == ["a", "b", "c"]
