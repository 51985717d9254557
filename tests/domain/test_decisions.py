"""Decisions about a merge: who wrote what, what can be answered how, and that nothing undecided is taken."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import Any

import pytest

from cyberbrief.domain.decisions import (
    Decided,
    Decision,
    Way,
    built,
    decided,
    decided_pack,
    declined,
    for_all,
    lacking,
    ways,
)
from cyberbrief.domain.edits import Act, Kept
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.merge import merge, merge_pack
from cyberbrief.domain.merged import MergedRecord
from cyberbrief.domain.position import Position, Priority, Rung
from cyberbrief.domain.reach import Reach
from tests.builders import a_small_dossier
from tests.domain.sharing import after, answers, at, shared

SMALL = a_small_dossier()
BASE = dataclasses.replace(SMALL.position, tags=("cbm",), evidence="Before.")


def three(ours: dict[str, Any], theirs: dict[str, Any]) -> MergedRecord:
    sides = [dataclasses.replace(BASE, **values) for values in (ours, theirs)]
    return merge(shared(BASE), shared(sides[1]), Kept(sides[0]))


@pytest.mark.parametrize(
    "field,ours,theirs,offered,both",
    [
        ("objective", "Ours.", "Theirs.", "ours theirs both own", "Ours.\n\nTheirs."),
        ("objective", "", "Theirs.", "ours theirs both own", "Theirs."),
        ("objective", "a" * 60_000, "b" * 60_000, "ours theirs own", None),
        ("topic", "Ours", "Theirs", "ours theirs both own", "Ours / Theirs"),
        ("topic", "a" * 600, "b" * 600, "ours theirs own", None),
        ("references", ("a", "o"), ("a", "t"), "ours theirs both own", ("a", "o", "t")),
        ("references", tuple(map(str, range(900))), tuple(map(str, range(800, 1700))), "ours theirs own", None),
        ("priority", Priority.HIGH, Priority.LOW, "ours theirs own", None),
        ("review_by", date(2026, 1, 1), date(2026, 2, 2), "ours theirs own", None),
        ("agenda_item", "o", "t", "ours theirs own", None),
        ("language", "en", "fr", "ours theirs own", None),
        ("reach", (("topic", Reach.DESK),), (("topic", Reach.DELEGATION),), "ours theirs", None),
    ],
)
def test_each_thing_offers_the_answers_that_make_sense(
    field: str, ours: Any, theirs: Any, offered: str, both: object
) -> None:
    found = three({field: ours}, {field: theirs})
    assert " ".join(ways(at(found, field))) == offered
    for way, value in ((Way.OURS, ours), (Way.THEIRS, theirs), (Way.BOTH, ours if both is None else both)):
        result = after(found, answers(BASE.id, {(field,): Decision(way)}))
        assert result is not None
        assert getattr(result.record, field) == value


def test_being_there_is_ours_or_theirs() -> None:
    assert ways(three({}, {}).there) == (Way.OURS, Way.THEIRS)


def test_nothing_undecided_is_taken() -> None:
    found = three({"objective": "Ours.", "tags": ("ours",)}, {"objective": "Theirs.", "rationale": "Theirs."})
    result = after(found)
    assert result == Kept(dataclasses.replace(BASE, objective="Ours.", tags=("ours",), rationale="Theirs."))


def test_what_they_wrote_and_what_was_written_here_are_told_apart() -> None:
    found = three(
        {"objective": "Ours.", "topic": "Ours"}, {"objective": "Theirs.", "topic": "Theirs", "evidence": "T."}
    )
    decisions = answers(BASE.id, {("objective",): Decision(Way.OWN, "A third."), ("topic",): Decision(Way.THEIRS)})
    edits = decided(found, decisions)
    assert [(change.field, change.after) for edit in edits.theirs for change in edit.changes] == [
        ("topic", "Theirs"),
        ("evidence", "T."),
    ]
    assert [(change.field, change.before, change.after) for edit in edits.ours for change in edit.changes] == [
        ("objective", "Ours.", "A third.")
    ]
    assert edits.edits == edits.theirs + edits.ours


def test_a_value_of_ones_own_in_a_new_record_is_written_after_theirs() -> None:
    found = merge(None, shared(BASE), None)
    edits = decided(found, answers(BASE.id, {("dossier",): Decision(Way.OWN, "ours")}))
    assert [edit.act for edit in edits.theirs] == [Act.CREATED]
    assert [(change.field, change.before, change.after) for edit in edits.ours for change in edit.changes] == [
        ("dossier", BASE.dossier, "ours")
    ]


def test_what_would_be_taken_can_be_declined() -> None:
    found = three({}, {"objective": "Theirs.", "evidence": "Theirs."})
    result = after(found, answers(BASE.id, {("objective",): Decision(Way.OURS)}))
    assert result == Kept(dataclasses.replace(BASE, evidence="Theirs."))
    new = merge(None, shared(BASE), None)
    bare = after(new, answers(BASE.id, {("evidence",): Decision(Way.OURS), ("ladder",): Decision(Way.OURS)}))
    assert bare == Kept(dataclasses.replace(BASE, evidence="", ladder=()))


def test_an_element_of_theirs_can_be_declined() -> None:
    added = Rung(id="added", text="Theirs.")
    found = three({}, {"ladder": (*BASE.ladder, added)})
    assert after(found, answers(BASE.id, {("ladder", "added"): Decision(Way.OURS)})) == Kept(BASE)
    for way in (Way.THEIRS, Way.BOTH):
        result = after(found, answers(BASE.id, {("ladder", "added"): Decision(way)}))
        assert result == Kept(dataclasses.replace(BASE, ladder=(*BASE.ladder, added)))


def test_a_record_can_be_declined_as_a_whole() -> None:
    new, changed = merge(None, shared(BASE), None), three({}, {"objective": "Theirs."})
    assert after(new, declined([new])) is None
    assert after(changed, declined([changed])) == Kept(BASE)
    refused = merge(None, dataclasses.replace(shared(BASE), kind="treaty"), None)
    assert decided(refused, {}) == Decided()


def test_many_questions_are_answered_alike_where_the_answer_makes_sense() -> None:
    ours, theirs = {"objective": "Ours.", "priority": Priority.HIGH}, {"objective": "T.", "priority": Priority.LOW}
    found = three(ours, theirs)
    assert set(for_all([found], Way.THEIRS)) == {(BASE.id, ("objective",)), (BASE.id, ("priority",))}
    assert set(for_all([found], Way.BOTH)) == {(BASE.id, ("objective",))}
    with pytest.raises(WrongUseError):
        for_all([found], Way.OWN)


@pytest.mark.parametrize(
    "field,value",
    [
        ("topic", ""),
        ("topic", 3),
        ("objective", "\x00"),
        ("objective", None),
        ("tags", ("\n",)),
        ("priority", "highest"),
        ("ladder", BASE.ladder),
        ("ladder", "opening"),
    ],
)
def test_a_value_of_ones_own_is_one_that_the_field_can_hold(field: str, value: object) -> None:
    found = three({}, {})
    with pytest.raises(WrongUseError):
        decided(found, answers(BASE.id, {(field,): Decision(Way.OWN, value)}))


def test_what_is_built_is_what_the_edits_make() -> None:
    found = three({"tags": ("ours",)}, {"evidence": "Theirs.", "tags": ("cbm", "t")})
    assert after(found) == Kept(built(found, lambda _value: None))


def test_what_a_record_lacks_is_named() -> None:
    assert lacking(Position(id="x")) == ("dossier", "topic")


def test_a_pack_is_decided_record_by_record() -> None:
    point = SMALL.points[0]
    found = merge_pack({}, [shared(BASE), shared(point)], {BASE.id: Kept(BASE)})
    edits = decided_pack(found, {})
    assert [(edit.act, edit.record) for edit in edits.edits] == [(Act.CREATED, point.id)]
