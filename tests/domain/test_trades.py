"""Packages and trades: where a package lands, and which trades suggest themselves."""

from __future__ import annotations

import dataclasses

import pytest

from cyberbrief.domain.instruction import Concession, Gain, Package, PackageState
from cyberbrief.domain.position import Outcome, Position, Rung, RungKind
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.space import space
from cyberbrief.domain.statement import EstimatedRung, Stance, StanceLevel
from cyberbrief.domain.trades import Landing, concerning, landed, suggested


def position(name: RecordId) -> Position:
    outcomes = tuple(Outcome(id=f"{name}{place}", text=f"{name} {place}") for place in range(6))
    kinds = (RungKind.OPENING, RungKind.PREFERRED, RungKind.FALLBACK, RungKind.BOTTOM_LINE, RungKind.RED_LINE)
    ladder = tuple(Rung(id=f"{name}-{kind}", kind=kind, outcome=f"{name}{n}") for n, kind in enumerate(kinds))
    return Position(id=name, topic=name.upper(), outcomes=outcomes, ladder=ladder)


def stance(name: RecordId, would_accept: int | None, level: StanceLevel = StanceLevel.OPPOSES) -> Stance:
    rungs = (
        () if would_accept is None else (EstimatedRung(id="e", kind="Would accept", outcome=f"{name}{would_accept}"),)
    )
    return Stance(id=f"s-{name}", counterpart="tavolia", position=name, level=level, estimate=rungs)


def package(**parts: tuple[Concession, ...] | tuple[Gain, ...]) -> Package:
    return dataclasses.replace(Package(id="k", title="T", counterpart="tavolia"), **parts)  # type: ignore[arg-type]  # fields by name


def gets(place: int, name: str = "a") -> dict[str, tuple[Gain, ...]]:
    return {"gets": (Gain(id="g", position=name, outcome=f"{name}{place}"),)}


def gives(kind: RungKind, name: str = "a") -> dict[str, tuple[Concession, ...]]:
    return {"gives": (Concession(id="c", position=name, rung=f"{name}-{kind}"),)}


@pytest.mark.parametrize(
    "would_accept, made, landing",
    [
        pytest.param(2, package(**gets(2)), Landing.WITHIN, id="it gets an outcome in the overlap"),
        pytest.param(2, package(**gets(0)), Landing.OUTSIDE, id="it gets more than they would take"),
        pytest.param(2, package(**gives(RungKind.BOTTOM_LINE)), Landing.WITHIN, id="it gives a step in the overlap"),
        pytest.param(5, package(**gets(3)), Landing.CLOSES, id="across a gap it gets what we can take"),
        pytest.param(5, package(**gets(4)), Landing.OUTSIDE, id="across a gap it gets what we cannot take"),
        pytest.param(5, package(**gives(RungKind.BOTTOM_LINE)), Landing.OUTSIDE, id="what it gives is not enough"),
        pytest.param(None, package(**gets(2)), Landing.NOT_PLACED, id="nothing is known of them"),
        pytest.param(2, package(**gets(2, "b")), Landing.NOT_PLACED, id="it says nothing of this position"),
    ],
)
def test_where_a_package_lands(would_accept: int | None, made: Package, landing: Landing) -> None:
    assert landed(space(position("a"), stance("a", would_accept)), "a", made).landing is landing


def test_a_package_that_lands_names_our_step_there() -> None:
    found = landed(space(position("a"), stance("a", 2)), "a", package(**gets(2)))
    assert found.step is not None
    assert found.step.title == "Fallback 1"


def test_packages_are_those_of_the_position_and_the_counterpart_dropped_ones_last() -> None:
    dropped = dataclasses.replace(package(**gets(2)), state=PackageState.DROPPED)
    anybody = dataclasses.replace(package(**gives(RungKind.FALLBACK)), id="any", counterpart="")
    other = dataclasses.replace(package(**gets(2)), id="other", counterpart="brennia")
    elsewhere = package(**gets(2, "b"))
    assert concerning((dropped, anybody, other, elsewhere), "a", "tavolia") == (anybody, dropped)


def test_linked_positions_suggest_a_trade_each_way() -> None:
    here, there = position("a"), position("b")
    found = suggested(here, (there,), {"a": stance("a", 5), "b": stance("b", 2)})
    assert [(one.giving.id, one.step.title, one.getting.id, one.outcome) for one in found] == [
        ("b", "Fallback 1", "a", "a3"),  # across the gap: our limit
        ("a", "Fallback 1", "b", "b2"),  # within the overlap: the best for us
    ]


@pytest.mark.parametrize(
    "stances, packages",
    [
        pytest.param({"a": stance("a", 5)}, (), id="where they stand there is not noted"),
        pytest.param(
            {"a": stance("a", 5), "b": stance("b", 2, StanceLevel.SUPPORTS)}, (), id="they are with us there already"
        ),
        pytest.param(
            {"a": stance("a", 5), "b": stance("b", 2)},
            (
                package(**gives(RungKind.FALLBACK, "b"), **gets(3)),
                package(**gives(RungKind.FALLBACK), **gets(3, "b")),
            ),
            id="a package trades them already",
        ),
    ],
)
def test_no_trade_is_suggested(stances: dict[RecordId, Stance], packages: tuple[Package, ...]) -> None:
    assert not suggested(position("a"), (position("b"),), stances, packages)


def test_a_ladder_without_a_fallback_gives_nothing() -> None:
    bare = dataclasses.replace(
        position("b"), ladder=tuple(one for one in position("b").ladder if one.kind is not RungKind.FALLBACK)
    )
    found = suggested(position("a"), (bare,), {"a": stance("a", 5), "b": stance("b", 2)})
    assert [one.giving.id for one in found] == ["a"]
