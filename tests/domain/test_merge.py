"""Merging one record: what only one side did is clear, what both did is looked into, what is withheld stays."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.domain.decisions import Way, decided, for_all
from cyberbrief.domain.edits import Act, Kept
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.merge import merge, merge_pack
from cyberbrief.domain.merge_rules import Terms
from cyberbrief.domain.merged import NOT_SHOWN, Fate, Fault, MergedRecord, Outcome, Why
from cyberbrief.domain.position import Position, Priority
from cyberbrief.domain.record import Record
from cyberbrief.domain.shared import SharedElement, SharedRecord
from cyberbrief.domain.talking_point import TalkingPoint
from tests.builders import a_small_dossier, an_id
from tests.domain.sharing import after, at, shared
from tests.strategies import records

SMALL = a_small_dossier()
BASE = dataclasses.replace(SMALL.position, rationale="A line that answers saves days, and days count.", tags=("cbm",))


def made(**values: Any) -> Position:
    return dataclasses.replace(BASE, **values)


def three(ours: Position, theirs: Position) -> MergedRecord:
    return merge(shared(BASE), shared(theirs), Kept(ours))


@pytest.mark.parametrize(
    "field,ours,theirs,outcome,value",
    [
        ("objective", BASE.objective, BASE.objective, Outcome.SAME, BASE.objective),
        ("objective", BASE.objective, "Theirs.", Outcome.TAKEN, "Theirs."),
        ("objective", "Ours.", BASE.objective, Outcome.KEPT, "Ours."),
        ("objective", "Alike.", "Alike.", Outcome.ALIKE, "Alike."),
        ("objective", "Ours.", "Theirs.", Outcome.CONFLICT, "Ours."),
        ("objective", "", "Theirs.", Outcome.CONFLICT, ""),
        ("objective", BASE.objective, "", Outcome.TAKEN, ""),
        (
            "rationale",
            "A phone that answers saves days, and days count.",
            "A line that answers saves days, and hours count.",
            Outcome.MERGED,
            "A phone that answers saves days, and hours count.",
        ),
        ("topic", "Directory of ours", "Directory for points of contact", Outcome.CONFLICT, "Directory of ours"),
        ("priority", Priority.HIGH, Priority.LOW, Outcome.CONFLICT, Priority.HIGH),
        ("priority", BASE.priority, Priority.LOW, Outcome.TAKEN, Priority.LOW),
        ("review_by", date(2026, 1, 1), date(2026, 2, 2), Outcome.CONFLICT, date(2026, 1, 1)),
        ("tags", ("cbm", "ours"), ("cbm", "b", "a"), Outcome.MERGED, ("cbm", "ours", "a", "b")),
        ("tags", ("cbm", "ours"), (), Outcome.MERGED, ("ours",)),
        ("tags", ("x", "cbm"), ("cbm", "x"), Outcome.ALIKE, ("x", "cbm")),
        ("tags", tuple("abcdefgh" * 100) + tuple(map(str, range(200))), ("z",), Outcome.CONFLICT, None),
        ("references", ("o", *BASE.references), (*BASE.references, "t"), Outcome.MERGED, ("o", *BASE.references, "t")),
        ("references", (*BASE.references, "o"), (*BASE.references, "t"), Outcome.CONFLICT, (*BASE.references, "o")),
        ("agenda_item", "ours", "theirs", Outcome.CONFLICT, "ours"),
    ],
)
def test_a_field_that_is_one_value(field: str, ours: Any, theirs: Any, outcome: Outcome, value: Any) -> None:
    found = at(three(made(**{field: ours}), made(**{field: theirs})), field)
    assert (found.outcome, found.base, found.ours) == (outcome, getattr(BASE, field), ours)
    assert found.value == (ours if value is None else value)
    assert found.asks is (outcome is Outcome.CONFLICT)


@pytest.mark.parametrize(
    "field,ours,theirs,outcome,value",
    [
        ("evidence", "", "Theirs.", Outcome.TAKEN, "Theirs."),
        ("evidence", "Ours.", "Ours.", Outcome.SAME, "Ours."),
        ("evidence", "Ours.", "Theirs.", Outcome.CONFLICT, "Ours."),
        ("evidence", "Ours.", "", Outcome.CONFLICT, "Ours."),
        ("review_by", None, date(2026, 2, 2), Outcome.TAKEN, date(2026, 2, 2)),
        ("priority", Priority.MEDIUM, Priority.HIGH, Outcome.CONFLICT, Priority.MEDIUM),
    ],
)
def test_a_field_that_is_shown_for_the_first_time(
    field: str, ours: Any, theirs: Any, outcome: Outcome, value: Any
) -> None:
    before = shared(BASE, without=(field,))
    for base in (before, None):
        found = at(merge(base, shared(made(**{field: theirs})), Kept(made(**{field: ours}))), field)
        assert (found.outcome, found.value, found.base) == (outcome, value, NOT_SHOWN)


@pytest.mark.parametrize("field", ["no_agreement", "objective", "ladder", "tags", "reach", "marking"])
def test_what_is_withheld_stays_as_it_is_with_us(field: str) -> None:
    ours = made(no_agreement="We leave.", ladder=BASE.ladder[:2], tags=("ours",), marking="secret")
    theirs = shared(made(rationale="Theirs."), without=(field,))
    result = after(merge(shared(BASE), theirs, Kept(ours)))
    assert result is not None
    assert getattr(result.record, field) == getattr(ours, field)
    assert all(value.where[:1] != (field,) for value in merge(shared(BASE), theirs, Kept(ours)).values)


def test_what_the_program_keeps_and_what_is_recorded_is_never_theirs_to_set() -> None:
    clearance = SharedElement("c", {"office": "Legal Department", "by": "Nobody"})
    values = {"title": "Second session", "dossier": SMALL.dossier.id, "clearances": (clearance,), "revision": "r"}
    theirs = SharedRecord(SMALL.brief.id, "brief", {**values, "origin": "o", "created": datetime.now(UTC)})
    for ours in (None, Kept(SMALL.brief)):
        result = after(merge(None, theirs, ours))
        assert result is not None
        assert (result.record.revision, result.record.origin, result.record.created) == ("", "", None)
        assert getattr(result.record, "clearances", None) == ()


# --------------------------------------------------------------------------------------------------- the whole record


def test_a_record_that_is_new_is_as_they_have_it() -> None:
    for record in SMALL.records:
        found = merge(None, shared(record), None)
        assert found.fate is Fate.NEW
        assert not found.asking
        assert after(found) == Kept(record)
        assert [edit.act for edit in decided(found, {}).edits] == [Act.CREATED]
        assert found.title in {str(getattr(record, record.TITLE)), record.title_text}


@given(st.sampled_from(list(KINDS)).flatmap(records))
def test_a_new_record_of_any_kind_is_as_they_have_it(record: Record) -> None:
    blank: dict[str, Any] = {"revision": "", "origin": "", "created": None, "changed": None, "marking": ""}
    blank |= {"clearances": (), "raised_marking": ""} if record.KIND == "brief" else {}
    plain = dataclasses.replace(record, **blank)
    found = merge(None, shared(plain), None)
    result = after(found)
    if result is not None and not found.faults:
        assert result == Kept(plain)
        assert not merge(shared(plain), shared(plain), result).asking


def test_a_record_that_we_do_not_have_is_new_whatever_was_exchanged() -> None:
    assert merge(shared(BASE), shared(BASE), None).fate is Fate.NEW


def test_a_new_record_without_what_it_must_have_is_not_imported() -> None:
    found = merge(None, shared(BASE, without=("topic",)), None)
    assert found.fate is Fate.NEW
    assert after(found) is None


@pytest.mark.parametrize(
    "base,theirs,ours,outcome,fate,there",
    [
        pytest.param(True, True, BASE, Outcome.TAKEN, Fate.DELETED, False, id="they deleted it"),
        pytest.param(True, True, made(rationale="Ours."), Outcome.DELETED_THERE, Fate.DELETED, True, id="we changed"),
        pytest.param(False, True, BASE, Outcome.DELETED_THERE, Fate.DELETED, True, id="never exchanged"),
        pytest.param(True, True, None, Outcome.SAME, Fate.SAME, None, id="never ours"),
    ],
)
def test_a_record_that_they_deleted(
    base: bool, theirs: bool, ours: Position | None, outcome: Outcome, fate: Fate, there: bool | None
) -> None:
    kept = Kept(ours) if ours is not None else None
    found = merge(shared(BASE) if base else None, shared(BASE, deleted=theirs), kept)
    assert (found.there.outcome, found.fate) == (outcome, fate)
    result = after(found)
    assert (None if result is None else not result.deleted) is there
    for_good = after(found, for_all([found], Way.THEIRS))
    assert for_good is None or for_good.deleted
    again = merge(shared(BASE, deleted=True), shared(BASE, deleted=True), result)
    assert (again.fate, after(again)) == (Fate.SAME, result)


def test_notes_of_ours_that_they_never_saw_are_a_change_where_they_delete() -> None:
    before = shared(BASE, without=("no_agreement",))
    ours = Kept(made(no_agreement="We leave."))
    gone = SharedRecord(BASE.id, "position", {}, deleted=True)
    assert merge(before, gone, ours).there.outcome is Outcome.DELETED_THERE
    assert merge(before, gone, Kept(made(no_agreement=""))).there.outcome is Outcome.TAKEN


def test_a_record_deleted_by_both_is_the_same() -> None:
    found = merge(shared(BASE), shared(BASE, deleted=True), Kept(BASE, deleted=True))
    assert (found.there.outcome, found.fate, decided(found, {}).edits) == (Outcome.ALIKE, Fate.SAME, ())


def test_a_record_that_lies_in_our_bin() -> None:
    binned = Kept(made(evidence="Ours."), deleted=True)
    untouched = merge(shared(BASE), shared(BASE), binned)
    assert (untouched.there.outcome, untouched.fate, after(untouched)) == (Outcome.KEPT, Fate.SAME, binned)
    changed = merge(shared(BASE), shared(made(rationale="Theirs.")), binned)
    assert (changed.there.outcome, changed.fate, after(changed)) == (Outcome.CHANGED_THERE, Fate.BOTH, binned)
    taken = decided(changed, for_all([changed], Way.THEIRS))
    assert [edit.act for edit in taken.edits] == [Act.RESTORED, Act.CHANGED]
    assert after(changed, for_all([changed], Way.THEIRS)) == Kept(made(evidence="Ours.", rationale="Theirs."))
    assert after(changed, for_all([changed], Way.OURS)) == binned


def test_a_record_whose_making_was_undone_is_new() -> None:
    binned = Kept(made(evidence="Of old."), deleted=True)
    found = merge(None, shared(BASE), binned, Terms(undone={BASE.id}))
    assert (found.fate, found.asking) == (Fate.NEW, ())
    assert [edit.act for edit in decided(found, {}).edits] == [Act.RESTORED, Act.CHANGED]
    assert after(found) == Kept(BASE)
    gone = merge(None, shared(BASE, deleted=True), binned, Terms(undone={BASE.id}))
    assert (gone.fate, after(gone)) == (Fate.SAME, binned)
    assert merge(None, shared(BASE, without=("topic",)), binned, Terms(undone={BASE.id})).fate is Fate.NEW


def test_what_came_back_from_their_bin_is_looked_at_field_by_field() -> None:
    gone = shared(BASE, deleted=True)
    assert merge(gone, shared(BASE), Kept(BASE)).fate is Fate.SAME
    assert merge(gone, shared(BASE), Kept(BASE, deleted=True)).there.outcome is Outcome.CHANGED_THERE


@pytest.mark.parametrize(
    "ours,theirs,fate",
    [
        (made(), made(), Fate.SAME),
        (made(evidence="Ours."), made(), Fate.SAME),
        (made(evidence="Alike."), made(evidence="Alike."), Fate.SAME),
        (made(), made(evidence="Theirs."), Fate.THEIRS),
        (made(interests="Ours."), made(evidence="Theirs."), Fate.BOTH),
        (made(evidence="Ours."), made(evidence="Theirs."), Fate.BOTH),
    ],
)
def test_every_record_has_one_fate(ours: Position, theirs: Position, fate: Fate) -> None:
    assert three(ours, theirs).fate is fate


@pytest.mark.parametrize(
    "theirs,ours,why",
    [
        (SharedRecord("x", "treaty", {}), None, Why.UNKNOWN),
        (shared(dataclasses.replace(SMALL.points[0], id=BASE.id)), Kept(BASE), Why.OTHER_KIND),
        (shared(SMALL.points[0], without=("handling",)), None, Why.UNDECIDED),
        (shared(made(marking="geheim")), None, Why.MARKING),
    ],
)
def test_a_record_that_cannot_be_taken_at_all(theirs: SharedRecord, ours: Kept | None, why: Why) -> None:
    found = merge(None, theirs, ours)
    assert (found.fate, found.faults, after(found)) == (Fate.FAULTY, (Fault((), why),), ours)


def test_one_that_we_have_need_not_say_again_what_decides_who_may_see_it() -> None:
    point = SMALL.points[0]
    said = shared(dataclasses.replace(point, text="Said otherwise."), without=("handling",))
    result = after(merge(shared(point), said, Kept(point)))
    assert result is not None
    assert isinstance(result.record, TalkingPoint)
    assert (result.record.text, result.record.handling) == ("Said otherwise.", point.handling)


# ------------------------------------------------------------------------------------------------------------ packs


def test_a_pack_tells_how_many_of_each() -> None:
    changed = shared(made(rationale="Theirs."))
    theirs = [changed, *(shared(point) for point in SMALL.points), shared(SMALL.item, deleted=True)]
    bases = {one.id: shared(one) for one in SMALL.records}
    ours = {one.id: Kept(one) for one in (BASE, SMALL.points[0], SMALL.item)}
    found = merge_pack({**bases, BASE.id: shared(BASE)}, theirs, ours)
    assert found.counts == {
        Fate.NEW: len(SMALL.points) - 1,
        Fate.THEIRS: 1,
        Fate.BOTH: 0,
        Fate.DELETED: 1,
        Fate.SAME: 1,
        Fate.FAULTY: 0,
    }
    assert found.asking == ()


def test_an_id_that_comes_twice_is_taken_neither_time() -> None:
    found = merge_pack({}, [shared(BASE), shared(made(topic="Another")), shared(SMALL.item)], {})
    assert [record.fate for record in found.records] == [Fate.FAULTY, Fate.FAULTY, Fate.NEW]
    assert found.faults == ((BASE.id, Fault((), Why.TWICE)),) * 2


def test_links_that_lead_nowhere_are_named_and_kept() -> None:
    rung = dataclasses.replace(BASE.ladder[4], instruction="elsewhere")
    theirs = shared(made(ladder=(*BASE.ladder[:4], rung), references=("far", SMALL.reference.id)))
    terms = Terms(known={SMALL.dossier.id})
    found = merge_pack({}, [theirs, shared(SMALL.item)], {}, terms).records[0]
    assert found.unresolved == (
        (("ladder", rung.id, "instruction"), "elsewhere"),
        (("references",), "far"),
        (("references",), SMALL.reference.id),
    )
    result = after(found)
    assert result is not None
    assert getattr(result.record, "references", ()) == ("far", SMALL.reference.id)


def test_a_pack_asks_record_by_record() -> None:
    point = SMALL.points[0]
    theirs = [shared(made(objective="Theirs.")), shared(dataclasses.replace(point, text="Theirs."))]
    ours = {BASE.id: Kept(made(objective="Ours.")), point.id: Kept(dataclasses.replace(point, text="Ours."))}
    found = merge_pack({BASE.id: shared(BASE), point.id: shared(point)}, theirs, ours)
    assert [(record, value.where) for record, value in found.asking] == [
        (BASE.id, ("objective",)),
        (point.id, ("text",)),
    ]
    assert an_id("position") == BASE.id
