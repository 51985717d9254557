"""Many records changed at once: one step of undo each, and what was done is told."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date

import pytest

from cyberbrief.domain.pillar import Pillar
from cyberbrief.domain.position import Position
from cyberbrief.domain.record import Record
from cyberbrief.domain.words import Words
from cyberbrief.services import adding, changing_many, reading, undoing
from cyberbrief.services.workspace import Workspace
from tests.builders import a_small_dossier, an_id

SMALL = a_small_dossier()
POSITIONS = tuple(an_id(f"many {place}") for place in range(3))


@pytest.fixture
def filled(opened: Workspace) -> Workspace:
    workspace = opened
    adding.add(workspace, SMALL.records)
    adding.add(workspace, [dataclasses.replace(SMALL.position, id=key, tags=("old",)) for key in POSITIONS])
    return workspace


def field(workspace: Workspace, name: str) -> list[object]:
    return [getattr(record, name) for record in reading.many(workspace, POSITIONS).values()]


Change = Callable[[Workspace], Words]


@pytest.mark.parametrize(
    "change, name, value, told",
    [
        (lambda w: changing_many.tag(w, POSITIONS, ("new", "old")), "tags", ("old", "new"), "3 records have the tags"),
        (lambda w: changing_many.untag(w, POSITIONS, "old"), "tags", (), "3 records lost the tag “old”."),
        (lambda w: changing_many.mark(w, POSITIONS, "secret"), "marking", "secret", "3 records are marked Secret now."),
        (
            lambda w: changing_many.review_by(w, POSITIONS, date(2027, 7, 17)),
            "review_by",
            date(2027, 7, 17),
            "3 records are to be reviewed by 2027-07-17 now.",
        ),
        (
            lambda w: changing_many.move(w, (*POSITIONS, SMALL.points[0].id), "pillar", Pillar.NORMS),
            "pillar",
            Pillar.NORMS,
            "3 records were moved.",
        ),
    ],
)
def test_all_are_changed_in_one_step(change: Change, name: str, value: object, told: str, filled: Workspace) -> None:
    before = field(filled, name)
    assert change(filled).startswith(told)
    assert field(filled, name) == [value] * len(POSITIONS)
    undoing.undo(filled)
    assert field(filled, name) == before


def test_what_lies_in_the_bin_comes_back_in_one_step(filled: Workspace) -> None:
    assert changing_many.delete(filled, POSITIONS) == "3 records are in the bin."
    assert reading.many(filled, POSITIONS) == {}
    undoing.undo(filled)
    assert len(reading.many(filled, POSITIONS)) == len(POSITIONS)


def test_nothing_to_change_is_no_step(filled: Workspace) -> None:
    steps = list(filled.steps.done)
    assert changing_many.tag(filled, POSITIONS, ("old",)) == "0 records have the tags “old” now."
    assert filled.steps.done == steps


def test_what_would_be_lowered_is_named(filled: Workspace) -> None:
    changing_many.mark(filled, POSITIONS[:1], "secret")
    records: tuple[Record, ...] = tuple(reading.many(filled, POSITIONS).values())
    lowered = changing_many.lowered_by(filled.scheme, records, "internal")
    assert [record.id for record in lowered] == [POSITIONS[0]]
    assert changing_many.lowered_by(filled.scheme, records, "secret") == ()
    changing_many.mark(filled, POSITIONS, "unmarked")
    assert {position.marking for position in reading.many(filled, POSITIONS).values()} == {""}
    assert isinstance(reading.record(filled, POSITIONS[0]), Position)
