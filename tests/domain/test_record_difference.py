"""Two states of a record: fields by their labels, steps by their names, the way back for each alone."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

import pytest

from cyberbrief.domain.position import Position, Priority, Rung, RungKind
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record_difference import Difference, How, fields_alike, record_differences, with_earlier
from tests.builders import a_small_dossier, an_id

BEFORE = a_small_dossier().position


def changed(**values: Any) -> Position:
    return dataclasses.replace(BEFORE, **values)


def step(which: RungKind, /, **values: Any) -> Position:
    ladder = tuple(dataclasses.replace(rung, **values) if rung.kind is which else rung for rung in BEFORE.ladder)
    return changed(ladder=ladder)


def only(after: Position) -> Difference:
    (found,) = record_differences(BEFORE, after)
    return found


def test_a_text_differs_by_words() -> None:
    found = only(changed(objective="A directory that answers in time."))
    assert (found.label, found.how, found.reach) == (("Objective",), How.WORDS, Reach.PARTNERS)
    assert [piece.text for piece in found.pieces] == ["A directory that answers", " in time", "."]


def test_a_choice_differs_by_value() -> None:
    found = only(changed(priority=Priority.HIGH))
    assert (found.how, found.before, found.after) == (How.VALUE, Priority.MEDIUM, Priority.HIGH)


def test_a_step_is_called_by_its_kind() -> None:
    found = only(step(RungKind.BOTTOM_LINE, condition="Only if asked"))
    assert (found.label, found.field, found.inner) == (("Bottom line", "Condition"), "ladder", "condition")
    assert found.reach is Reach.DESK


def test_a_step_of_another_kind_is_told() -> None:
    found = only(step(RungKind.PREFERRED, kind=RungKind.FALLBACK))
    assert (found.label, found.before, found.after) == (("Fallback 1", "Step"), RungKind.PREFERRED, RungKind.FALLBACK)


def test_steps_that_changed_places_are_told_by_those_that_moved() -> None:
    first, second, *rest = BEFORE.ladder
    found = only(changed(ladder=(second, first, *rest)))
    assert found.how is How.MOVED
    assert found.before in {("Opening",), ("Preferred",)}
    assert found.after == ("Preferred", "Opening", "Fallback 1", "Bottom line", "Red line")


def test_steps_come_and_go() -> None:
    new = Rung(id=an_id("new"), kind=RungKind.FALLBACK, text="Answers within a month")
    found = record_differences(BEFORE, changed(ladder=(*BEFORE.ladder[:-1], new)))
    assert [(one.how, one.label) for one in found] == [(How.ADDED, ("Fallback 2",)), (How.REMOVED, ("Red line",))]
    assert found[0].pieces[0].text == "Answers within a month"


def test_reach_is_told_in_circles() -> None:
    found = only(changed(reach=(("objective", Reach.DESK),)))
    assert (found.how, found.label) == (How.SHARED, ("Objective",))
    assert (found.before, found.after) == (Reach.PARTNERS, Reach.DESK)


def test_what_says_the_same_reach_is_no_difference() -> None:
    assert not record_differences(BEFORE, changed(reach=(("objective", Reach.PARTNERS),)))


@pytest.mark.parametrize(
    "change",
    [
        lambda: changed(objective="Another", interests="Ours"),
        lambda: step(RungKind.OPENING, text="Another", condition="Only if"),
        lambda: changed(reach=(("objective", Reach.DESK),), topic="Another"),
        lambda: changed(ladder=BEFORE.ladder[::-1]),
        lambda: changed(ladder=BEFORE.ladder[1:]),
        lambda: step(RungKind.OPENING, reach=(("text", Reach.DESK),)),
    ],
)
def test_putting_back_every_difference_is_the_state_before(change: Callable[[], Position]) -> None:
    after = change()
    now: Any = after
    for difference in record_differences(BEFORE, after):
        now = with_earlier(now, BEFORE, difference)
    assert now == BEFORE


def test_one_field_of_a_step_is_put_back_alone() -> None:
    after = step(RungKind.OPENING, text="Another", condition="Only if")
    text = next(one for one in record_differences(BEFORE, after) if one.inner == "text")
    back = with_earlier(after, BEFORE, text)
    assert isinstance(back, Position)
    assert back.ladder[0].text == BEFORE.ladder[0].text
    assert back.ladder[0].condition == "Only if"


def test_what_is_the_same_is_named_where_it_holds_something() -> None:
    alike = fields_alike(BEFORE, changed(objective="Another"))
    assert "topic" in alike
    assert "objective" not in alike
    assert "interests" not in alike
