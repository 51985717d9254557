"""What a merge lets in of theirs: no marking lowered, no words of ours widened, nothing that no field can hold."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime
from typing import Any

import pytest

from cyberbrief.domain.brief import Brief
from cyberbrief.domain.decisions import Way, for_all
from cyberbrief.domain.dossier import Deadline, DeadlineSetter
from cyberbrief.domain.edits import Kept
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.marking import scheme_named
from cyberbrief.domain.merge import merge
from cyberbrief.domain.merge_rules import Terms, fits
from cyberbrief.domain.merged import Fault, MergedRecord, Outcome, Why
from cyberbrief.domain.position import Position, Rung, RungKind
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Record, declarations
from cyberbrief.domain.shared import SharedElement, SharedRecord
from cyberbrief.domain.talking_point import Handling, TalkingPoint
from tests.builders import a_small_dossier, filled
from tests.domain.sharing import after, at, shared

SMALL = a_small_dossier()
BASE = SMALL.position
RESERVE = next(one for one in SMALL.points if one.handling is Handling.RESERVE)


def three(base: Record, ours: dict[str, Any], theirs: dict[str, Any], terms: Terms | None = None) -> MergedRecord:
    """Merge a record in which both sides set some fields."""
    sides = [dataclasses.replace(base, **values) for values in (ours, theirs)]
    return merge(shared(base), shared(sides[1]), Kept(sides[0]), terms)


def marked(level: str, caveats: tuple[str, ...] = ()) -> Position:
    return dataclasses.replace(BASE, marking=level, caveats=caveats)


# ---------------------------------------------------------------------------------------------------------- marking


@pytest.mark.parametrize(
    "base,ours,theirs,outcome,value",
    [
        ("restricted", "restricted", "secret", Outcome.TAKEN, "secret"),
        ("restricted", "restricted", "internal", Outcome.LOWERED, "restricted"),
        ("restricted", "restricted", "", Outcome.LOWERED, "restricted"),
        ("restricted", "secret", "restricted", Outcome.KEPT, "secret"),
        ("restricted", "internal", "restricted", Outcome.KEPT, "internal"),
        ("restricted", "confidential", "secret", Outcome.MERGED, "secret"),
        ("restricted", "secret", "confidential", Outcome.MERGED, "secret"),
        ("restricted", "secret", "internal", Outcome.CONFLICT, "secret"),
        ("restricted", "internal", "secret", Outcome.CONFLICT, "internal"),
        ("restricted", "internal", "internal", Outcome.ALIKE, "internal"),
        ("", "", "internal", Outcome.TAKEN, "internal"),
    ],
)
def test_a_marking_is_raised_and_never_lowered_unasked(
    base: str, ours: str, theirs: str, outcome: Outcome, value: str
) -> None:
    found = three(marked(base), {"marking": ours}, {"marking": theirs})
    one = at(found, "marking")
    assert (one.outcome, one.value, one.asks) == (outcome, value, outcome in {Outcome.LOWERED, Outcome.CONFLICT})
    lowered = after(found, for_all([found], Way.THEIRS))
    assert lowered is not None
    assert lowered.record.marking == (theirs if one.asks else value)


def test_the_order_of_levels_is_that_of_our_scheme() -> None:
    terms = Terms(scheme_named("uk"))
    before = marked("official-sensitive")
    assert at(three(before, {}, {"marking": "official"}, terms), "marking").outcome is Outcome.LOWERED
    found = three(before, {}, {"marking": "geheim"}, terms)
    assert found.faults == (Fault(("marking",), Why.MARKING),)
    assert after(found) == Kept(before)


def test_the_least_marking_of_a_brief_is_not_lowered_unasked() -> None:
    before = dataclasses.replace(SMALL.brief, raised_marking="secret")
    assert at(three(before, {}, {"raised_marking": ""}), "raised_marking").outcome is Outcome.LOWERED


@pytest.mark.parametrize(
    "ours,theirs,outcome,value,decided",
    [
        (("a", "b"), ("a", "b", "c"), Outcome.TAKEN, ("a", "b", "c"), ("a", "b", "c")),
        (("a", "b"), ("a",), Outcome.LOWERED, ("a", "b"), ("a",)),
        (("a", "b"), ("a", "c"), Outcome.LOWERED, ("a", "b", "c"), ("a", "c")),
        (("a", "b", "o"), ("a", "c"), Outcome.LOWERED, ("a", "b", "o", "c"), ("a", "o", "c")),
        (("a",), ("a", "b", "c"), Outcome.MERGED, ("a", "c"), ("a", "c")),
    ],
)
def test_a_caveat_is_not_taken_off_unasked(
    ours: tuple[str, ...], theirs: tuple[str, ...], outcome: Outcome, value: tuple[str, ...], decided: tuple[str, ...]
) -> None:
    found = three(marked("", ("a", "b")), {"caveats": ours}, {"caveats": theirs})
    assert (at(found, "caveats").outcome, at(found, "caveats").value) == (outcome, value)
    result = after(found, for_all([found], Way.THEIRS))
    assert result is not None
    assert result.record.caveats == decided


# ------------------------------------------------------------------------------------------------------------ reach


def reaching(**settings: Reach) -> tuple[tuple[str, Reach], ...]:
    return tuple(sorted(settings.items()))


@pytest.mark.parametrize(
    "ours,theirs,outcome,value",
    [
        pytest.param({}, {"topic": Reach.DESK}, Outcome.TAKEN, {"topic": Reach.DESK}, id="narrowed"),
        pytest.param({}, {"topic": Reach.PUBLIC}, Outcome.WIDENED, {}, id="widened"),
        pytest.param(
            {},
            {"topic": Reach.PUBLIC, "objective": Reach.DESK},
            Outcome.WIDENED,
            {"objective": Reach.DESK},
            id="one widened, one narrowed",
        ),
        pytest.param({"topic": Reach.DESK}, {"topic": Reach.DESK}, Outcome.ALIKE, {"topic": Reach.DESK}, id="alike"),
        pytest.param({"topic": Reach.DESK}, {}, Outcome.KEPT, {"topic": Reach.DESK}, id="ours alone"),
        pytest.param(
            {"topic": Reach.DESK}, {"topic": Reach.DELEGATION}, Outcome.CONFLICT, {"topic": Reach.DESK}, id="both"
        ),
        pytest.param(
            {"topic": Reach.DESK},
            {"objective": Reach.DESK},
            Outcome.MERGED,
            {"topic": Reach.DESK, "objective": Reach.DESK},
            id="each another",
        ),
        pytest.param({}, {"evidence": Reach.DELEGATION}, Outcome.TAKEN, {"evidence": Reach.DELEGATION}, id="no wider"),
        pytest.param({}, {"rationale": Reach.PUBLIC}, Outcome.TAKEN, {"rationale": Reach.PUBLIC}, id="no words yet"),
    ],
)
def test_reach_settings_are_merged_one_by_one(
    ours: dict[str, Reach], theirs: dict[str, Reach], outcome: Outcome, value: dict[str, Reach]
) -> None:
    found = three(BASE, {"reach": reaching(**ours)}, {"reach": reaching(**theirs)})
    assert (at(found, "reach").outcome, at(found, "reach").value) == (outcome, reaching(**value))
    assert not found.faults


def test_a_setting_that_they_lift_is_lifted_where_that_narrows_and_asked_where_it_widens() -> None:
    narrow = dataclasses.replace(BASE, reach=reaching(topic=Reach.DESK))
    assert at(three(narrow, {"reach": narrow.reach}, {"reach": ()}), "reach").outcome is Outcome.WIDENED
    wide = dataclasses.replace(BASE, reach=reaching(topic=Reach.PUBLIC))
    found = three(wide, {"reach": wide.reach}, {"reach": ()})
    assert (at(found, "reach").outcome, at(found, "reach").value) == (Outcome.TAKEN, ())


def test_settings_shown_for_the_first_time_do_not_take_the_place_of_ours() -> None:
    ours = dataclasses.replace(BASE, reach=reaching(topic=Reach.DESK))
    theirs = shared(dataclasses.replace(BASE, reach=reaching(topic=Reach.DELEGATION, objective=Reach.DESK)))
    found = at(merge(shared(BASE, without=("reach",)), theirs, Kept(ours)), "reach")
    assert (found.outcome, found.value) == (Outcome.CONFLICT, ours.reach)


def test_a_setting_of_what_they_do_not_show_is_none_of_theirs() -> None:
    hidden = dataclasses.replace(BASE, no_agreement="We leave.")
    theirs = shared(
        dataclasses.replace(hidden, reach=reaching(no_agreement=Reach.DELEGATION)), without=("no_agreement",)
    )
    found = merge(shared(hidden, without=("no_agreement",)), theirs, Kept(hidden))
    assert at(found, "reach").outcome is Outcome.SAME
    assert after(found) == Kept(hidden)


@pytest.mark.parametrize("ours", [None, Kept(BASE)])
def test_a_setting_beyond_the_widest_allowed_is_left_out_and_named(ours: Kept | None) -> None:
    wide = reaching(no_agreement=Reach.PUBLIC, topic=Reach.DESK, ladder=Reach.PUBLIC, no_such=Reach.DESK)
    found = merge(None, shared(dataclasses.replace(BASE, reach=wide)), ours)
    assert found.faults == (
        Fault(("reach", "ladder"), Why.UNKNOWN),
        Fault(("reach", "no_agreement"), Why.TOO_WIDE),
        Fault(("reach", "no_such"), Why.UNKNOWN),
    )
    result = after(found)
    assert result is not None
    assert result.record.reach == reaching(topic=Reach.DESK)


def test_a_setting_that_would_be_too_wide_for_our_kind_of_step_is_cut_back_to_what_is_allowed() -> None:
    step = BASE.ladder[0]
    ours = dataclasses.replace(BASE, ladder=(dataclasses.replace(step, kind=RungKind.BOTTOM_LINE), *BASE.ladder[1:]))
    wide = dataclasses.replace(step, reach=reaching(text=Reach.PUBLIC))
    found = merge(shared(BASE), shared(dataclasses.replace(BASE, ladder=(wide, *BASE.ladder[1:]))), Kept(ours))
    assert at(found, "ladder", step.id, "reach").outcome is Outcome.WIDENED
    result = after(found, for_all([found], Way.THEIRS))
    assert result is not None
    assert isinstance(result.record, Position)
    first = result.record.ladder[0]
    assert (first.kind, first.reach) == (RungKind.BOTTOM_LINE, reaching(text=Reach.DELEGATION))


@pytest.mark.parametrize(
    "record,name,value",
    [
        (RESERVE, "handling", Handling.PRESS),
        (RESERVE, "handling", Handling.TO_MAKE),
        (
            Deadline(id="d", title="Inputs due", dossier="D", set_by=DeadlineSetter.OURSELVES),
            "set_by",
            DeadlineSetter.FORUM,
        ),
    ],
)
def test_what_would_let_our_words_travel_further_is_asked(record: Record, name: str, value: Any) -> None:
    found = three(record, {}, {name: value})
    one = at(found, name)
    assert (one.outcome, one.value) == (Outcome.WIDENED, getattr(record, name))
    assert after(found) == Kept(record)
    result = after(found, for_all([found], Way.THEIRS))
    assert result is not None
    assert getattr(result.record, name) is value


def test_what_narrows_who_may_see_our_words_is_taken() -> None:
    press = dataclasses.replace(RESERVE, handling=Handling.PRESS)
    assert at(three(press, {}, {"handling": Handling.RESERVE}), "handling").outcome is Outcome.TAKEN


def test_a_floor_of_ours_is_not_made_an_opening_by_a_partner_that_never_saw_it() -> None:
    floor = next(one for one in BASE.ladder if one.kind is RungKind.BOTTOM_LINE)
    named = SharedElement(floor.id, {"kind": RungKind.OPENING})
    hostile = SharedRecord(BASE.id, "position", {"ladder": (named,)})
    found = merge(None, hostile, Kept(BASE), Terms(reach=Reach.PARTNERS))
    assert at(found, "ladder", floor.id, "kind").asks
    assert after(found) == Kept(BASE)


@pytest.mark.parametrize(
    "ours,theirs,outcome",
    [
        (("a",), ("a", "b"), Outcome.WIDENED),
        (("a",), (), Outcome.WIDENED),
        (("a", "b"), ("b",), Outcome.TAKEN),
        ((), ("a",), Outcome.TAKEN),
    ],
)
def test_a_release_to_more_partners_is_asked(ours: tuple[str, ...], theirs: tuple[str, ...], outcome: Outcome) -> None:
    before = dataclasses.replace(BASE, released_to=ours)
    assert at(three(before, {}, {"released_to": theirs}), "released_to").outcome is outcome


# ---------------------------------------------------------------------------------------- what is not let in at all


def test_a_partner_does_not_write_where_partners_may_not_look() -> None:
    before = dataclasses.replace(BASE, no_agreement="We leave.")
    theirs = shared(dataclasses.replace(before, no_agreement="You stay.", objective="Theirs."))
    for reach, taken in ((Reach.PARTNERS, False), (Reach.DELEGATION, True), (Reach.DESK, True)):
        found = merge(shared(before), theirs, Kept(before), Terms(reach=reach))
        result = after(found)
        assert result is not None
        assert (getattr(result.record, "no_agreement", "") == "You stay.") is taken
        assert getattr(result.record, "objective", "") == "Theirs."
        assert (Fault(("no_agreement",), Why.NOT_FOR_THEM) in found.faults) is not taken


def test_a_partners_record_never_carries_notes_for_a_desk_alone() -> None:
    new = merge(None, shared(dataclasses.replace(BASE, no_agreement="We leave.")), None, Terms(reach=Reach.PARTNERS))
    result = after(new)
    assert result is not None
    assert getattr(result.record, "no_agreement", None) == ""
    kinds = {one.kind: one.text for one in getattr(result.record, "ladder", ())}
    assert kinds[RungKind.OPENING]
    assert not kinds[RungKind.BOTTOM_LINE]


def test_a_red_line_that_was_declared_openly_comes_along() -> None:
    red = next(one for one in BASE.ladder if one.kind is RungKind.RED_LINE)
    for statement, shown in ((SMALL.statement.id, True), ("", False)):
        said = SharedElement(red.id, {"kind": red.kind, "text": "As we said.", "declared_in": statement})
        values = {**shared(BASE).values, "ladder": (said,)}
        result = after(merge(None, SharedRecord(BASE.id, "position", values), None, Terms(reach=Reach.PARTNERS)))
        assert result is not None
        assert isinstance(result.record, Position)
        assert [one.text == "As we said." for one in result.record.ladder] == [shown]


WRONG = object()


@pytest.mark.parametrize(
    "kind,field,value",
    [
        (Position, "objective", None),
        (Position, "topic", 3),
        (Position, "agenda_item", ("a",)),
        (Position, "priority", "high!"),
        (Position, "tags", ["a"]),
        (Position, "references", (3,)),
        (Position, "review_by", datetime(2026, 1, 1, tzinfo=UTC)),
        (Position, "review_by", "2026-01-01"),
        (Position, "ladder", (Rung(id="r"),)),
        (Position, "ladder", "ladder"),
        (Position, "reach", (("topic", "public"),)),
        (Position, "reach", ("topic",)),
        (Brief, "minutes", True),
        (Brief, "minutes", -1),
        (Brief, "interpreted", 1),
        (Brief, "starts", datetime(2026, 1, 1)),  # noqa: DTZ001  # a time of nowhere is what is tried
        (Brief, "starts", date(2026, 1, 1)),
        (TalkingPoint, "handling", WRONG),
    ],
)
def test_what_a_field_cannot_hold_is_left_out_and_named(kind: type[Record], field: str, value: object) -> None:
    assert not fits(declarations(kind)[field], value)
    ours = kind(id="x")
    found = merge(None, SharedRecord("x", kind.KIND, {field: value}), Kept(ours))
    assert found.faults == (Fault((field,), Why.WRONG),)
    assert after(found) == Kept(ours)


@pytest.mark.parametrize(
    "values,fault",
    [
        ({"topic": ""}, Fault(("topic",), Why.EMPTIED)),
        ({"no_such_field": "x"}, Fault(("no_such_field",), Why.UNKNOWN)),
    ],
)
def test_what_must_not_be_empty_and_what_is_unknown_is_left_out(values: dict[str, object], fault: Fault) -> None:
    found = merge(shared(BASE), SharedRecord(BASE.id, "position", values), Kept(BASE))
    assert found.faults == (fault,)
    assert after(found) == Kept(BASE)


JUNK: tuple[Any, ...] = (
    None,
    3,
    -1,
    True,
    "x",
    b"x",
    [],
    {},
    (),
    (1,),
    ("a", "a"),
    ((),),
    (SharedElement("e", {"kind": []}),),
    object(),
)


@pytest.mark.parametrize("kind", ["position", "brief", "talking-point"])
def test_whatever_stands_in_a_field_a_merge_comes_to_an_end(kind: str) -> None:
    ours = filled(KINDS[kind])
    said = shared(ours)
    for name in (*said.values, "no_such_field"):
        for junk in JUNK:
            theirs = dataclasses.replace(said, values={**said.values, name: junk})
            for kept in (None, Kept(ours), Kept(ours, deleted=True)):
                found = merge(said, theirs, kept)
                result = after(found, for_all([found], Way.THEIRS))
                assert result is None or result.record.id == ours.id
                assert merge(None, theirs, kept).id == ours.id
