"""What a list can be filtered by, and what passes."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime, timedelta

import pytest

from cyberbrief.domain.marking import SCHEMES
from cyberbrief.domain.position import Position, PositionStatus, Priority, RungKind
from cyberbrief.domain.record import Record
from cyberbrief.domain.reference import Reference, Wording
from cyberbrief.gui.records.filters import Asked, Filter, offers, passes, words_of
from tests.builders import a_small_dossier, an_id

SMALL = a_small_dossier()
NOW = datetime(2026, 11, 23, tzinfo=UTC)
ASKED = Asked(frozenset({an_id("mine")}), NOW.date(), NOW - timedelta(days=7))
PLAIN = SCHEMES["plain"]
ALL = dataclasses.replace(SMALL.position, changed=NOW - timedelta(days=90))


@pytest.mark.parametrize(
    "record, wanted",
    [
        (dataclasses.replace(ALL, status=PositionStatus.CLEARED), Filter("status", "cleared")),
        (dataclasses.replace(ALL, tags=("energy",)), Filter("tag", "energy")),
        (dataclasses.replace(ALL, marking="secret"), Filter("marking", "secret")),
        (dataclasses.replace(ALL, origin="Brennia, Unit"), Filter("origin", "Brennia, Unit")),
        (dataclasses.replace(ALL, review_by=date(2026, 11, 22)), Filter("is", "past")),
        (dataclasses.replace(ALL, ladder=ALL.ladder[:-1]), Filter("is", "no red line")),
        (Reference(id=an_id("r"), symbol="A/1", wording=Wording.QUOTED), Filter("is", "unchecked")),
        (dataclasses.replace(SMALL.points[0], position=""), Filter("is", "loose")),
        (dataclasses.replace(ALL, id=an_id("mine")), Filter("changed", "me")),
        (dataclasses.replace(ALL, changed=NOW - timedelta(days=2)), Filter("changed", "week")),
    ],
)
def test_each_filter_lets_through_what_has_it_and_nothing_else(record: Record, wanted: Filter) -> None:
    assert passes(record, frozenset({wanted}), ASKED)
    assert not passes(ALL, frozenset({wanted}), ASKED)


@pytest.mark.parametrize(
    "wanted, through",
    [
        ([], True),
        ([Filter("status", "draft"), Filter("status", "cleared")], True),
        ([Filter("status", "draft"), Filter("priority", "high")], False),
        ([Filter("status", "draft"), Filter("priority", "medium"), Filter("priority", "high")], True),
    ],
)
def test_filters_of_one_group_widen_and_of_several_narrow(wanted: list[Filter], through: bool) -> None:
    assert ALL.priority is Priority.MEDIUM
    assert passes(ALL, frozenset(wanted), ASKED) is through


def test_only_what_would_hide_some_and_leave_some_is_offered() -> None:
    bare = tuple(step for step in ALL.ladder if step.kind is not RungKind.RED_LINE)
    records = [ALL, dataclasses.replace(ALL, id=an_id("b"), tags=("energy",), marking="secret", ladder=bare)]
    found = {offer.filter: offer.passing for offer in offers(records, [Position], PLAIN, ASKED)}
    assert found == {
        Filter("tag", "energy"): 1,
        Filter("marking", ""): 1,
        Filter("marking", "secret"): 1,
        Filter("is", "no red line"): 1,
    }


@pytest.mark.parametrize(
    "wanted, words",
    [
        (Filter("status", "draft"), "Draft"),
        (Filter("tag", "energy"), "#energy"),
        (Filter("marking", "secret"), "Secret"),
        (Filter("is", "past"), "Past its review date"),
    ],
)
def test_a_chip_says_what_it_lets_through(wanted: Filter, words: str) -> None:
    assert words_of(wanted, PLAIN, [Position]) == words
