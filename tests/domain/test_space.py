"""The space between two ladders: whether the ranges meet, and where, with every case as a row."""

from __future__ import annotations

import pytest

from cyberbrief.domain.position import Outcome, Position, Rung, RungKind
from cyberbrief.domain.space import Meeting, rests_on, sentence, space
from cyberbrief.domain.statement import EstimatedRung, Stance

OUTCOMES = tuple(Outcome(id=f"o{place}", text=f"outcome {place}") for place in range(6))
OPEN, PREF, FALL, LOW, RED = RungKind


def position(*ladder: tuple[RungKind, int | None], outcomes: tuple[Outcome, ...] = OUTCOMES) -> Position:
    rungs = (
        Rung(id=f"r{number}", kind=kind, text=f"step {number}", outcome="" if place is None else f"o{place}")
        for number, (kind, place) in enumerate(ladder)
    )
    return Position(id="p", topic="Cables", outcomes=outcomes, ladder=tuple(rungs))


def stance(*ladder: tuple[str, int | None]) -> Stance:
    rungs = (
        EstimatedRung(id=f"e{number}", kind=kind, outcome="" if place is None else f"o{place}")
        for number, (kind, place) in enumerate(ladder)
    )
    return Stance(id="s", counterpart="c", position="p", estimate=tuple(rungs))


OURS = ((OPEN, 0), (PREF, 1), (FALL, 2), (LOW, 3), (RED, 4))
CASES = [
    pytest.param(OURS, (("Opening", 5), ("Would accept", 2)), Meeting.OVERLAP, (3, 2), id="the ranges overlap"),
    pytest.param(OURS, (("Opening", 5), ("Would accept", 3)), Meeting.TOUCH, (3, 3), id="they touch at one outcome"),
    pytest.param(OURS, (("Opening", 5), ("Preferred", 4)), Meeting.GAP, (3, 4), id="a gap with nothing between"),
    pytest.param(OURS, (("Opening", 5),), Meeting.GAP, (3, 5), id="only one step of theirs is known"),
    pytest.param(((OPEN, 2),), (("Opening", 1),), Meeting.OVERLAP, (2, 1), id="only one step of ours stands"),
    pytest.param(OURS, (), Meeting.UNKNOWN, (3, None), id="nothing is known of theirs"),
    pytest.param(OURS, (("Would accept", None),), Meeting.UNKNOWN, (3, None), id="their step is not placed"),
    pytest.param(((OPEN, None), (LOW, None)), (("Opening", 5),), Meeting.UNKNOWN, (None, 5), id="ours is not placed"),
    pytest.param(OURS, (("Opening", 5), ("Red line", 1)), Meeting.OVERLAP, (3, 2), id="inside their red line"),
    pytest.param(OURS, (("Would accept", 1), ("Red line", 3)), Meeting.GAP, (3, 4), id="never across their red line"),
    pytest.param(
        OURS, (("Would accept", 3), ("Red line", 5)), Meeting.TOUCH, (3, 3), id="a red line that bars nothing"
    ),
    pytest.param(
        ((OPEN, 0), (LOW, 4), (RED, 3)), (("Opening", 5),), Meeting.GAP, (2, 5), id="never across our red line"
    ),
    pytest.param(
        ((OPEN, 0), (RED, 4)), (("Would accept", 3),), Meeting.GAP, (0, 3), id="no bottom line: the last step"
    ),
    pytest.param(((RED, 4),), (("Would accept", 3),), Meeting.TOUCH, (3, 3), id="our red line alone"),
    pytest.param(((RED, 0),), (("Would accept", 3),), Meeting.UNKNOWN, (None, 3), id="a red line that bars all"),
    pytest.param(
        ((OPEN, 1), (PREF, 1), (LOW, 1)), (("a", 1), ("b", 1)), Meeting.TOUCH, (1, 1), id="ties stand together"
    ),
    pytest.param(
        ((OPEN, 0), (FALL, 4), (LOW, 2)), (("x", 3),), Meeting.GAP, (2, 3), id="the bottom line holds, not a fallback"
    ),
]


@pytest.mark.parametrize("ours, theirs, meeting, limits", CASES)
def test_how_the_ranges_lie(
    ours: tuple[tuple[RungKind, int | None], ...],
    theirs: tuple[tuple[str, int | None], ...],
    meeting: Meeting,
    limits: tuple[int | None, int | None],
) -> None:
    found = space(position(*ours), stance(*theirs))
    assert (found.meeting, found.our_limit, found.their_limit) == (meeting, *limits)


@pytest.mark.parametrize(
    "theirs, said",
    [
        ((("Would accept", 2),), "The ranges meet between “outcome 2” and “outcome 3”."),
        ((("Would accept", 3),), "The ranges meet at “outcome 3” alone."),
        ((("Opening", 5),), "A gap between “outcome 3” and “outcome 5”."),
        ((), "We have no estimate yet of how far Tavolia would go."),
    ],
)
def test_one_sentence_says_it(theirs: tuple[tuple[str, int | None], ...], said: str) -> None:
    assert sentence(space(position(*OURS), stance(*theirs)), "Tavolia") == said


def test_without_a_scale_or_steps_it_says_what_is_missing() -> None:
    assert "no possible outcomes" in sentence(space(position(*OURS, outcomes=()), None), "Tavolia")
    assert "None of our steps" in sentence(space(position((OPEN, None)), None), "Tavolia")


def test_steps_without_an_outcome_are_named_as_not_placed() -> None:
    found = space(position((OPEN, 0), (FALL, None)), stance(("Would accept", None), ("Opening", 5)))
    assert [mark.id for mark in found.unplaced] == ["r1", "e0"]


@pytest.mark.parametrize(
    "sources, said",
    [
        (("s", "s", ""), "It rests on 1 statement and 1 guess of ours."),
        (("s", "t"), "It rests on 2 statements."),
        (("",), "It rests on 1 guess of ours."),
        ((), "It rests on nothing yet."),
    ],
)
def test_what_an_estimate_rests_on(sources: tuple[str, ...], said: str) -> None:
    rungs = tuple(EstimatedRung(id=f"e{n}", kind="Opening", source=one) for n, one in enumerate(sources))
    assert rests_on(space(position(*OURS), Stance(id="s", estimate=rungs))) == said
