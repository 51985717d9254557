"""Ladders and other ordered lists: elements by their ids, an order never interleaved, nothing gone unasked."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

import pytest

from cyberbrief.domain.brief import Brief, Entry, Section
from cyberbrief.domain.decisions import Decision, Way, for_all
from cyberbrief.domain.edits import Kept
from cyberbrief.domain.merge import merge
from cyberbrief.domain.merge_rules import Terms
from cyberbrief.domain.merge_words import labels
from cyberbrief.domain.merged import Fate, Fault, MergedRecord, Outcome, Why
from cyberbrief.domain.position import Position, Rung, RungKind
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.shared import SharedElement, SharedRecord
from tests.domain.sharing import after, answers, at, removed, shared

NAMES = {"o": RungKind.OPENING, "p": RungKind.PREFERRED, "f": RungKind.FALLBACK, "b": RungKind.BOTTOM_LINE}


def rung(name: str, **values: Any) -> Rung:
    kind = NAMES.get(name[0], RungKind.FALLBACK)
    return Rung(id=name, **{"kind": kind, "text": f"Text of {name}", **values})


def ladder(names: str, **changed: str) -> Position:
    """Make a position with a step a letter; a keyword gives a step another text."""
    steps = tuple(rung(name, **({"text": changed[name]} if name in changed else {})) for name in names)
    return Position(id="P", topic="Topic", dossier="D", ladder=steps)


BASE = ladder("opfgb")


def sent(now: Position, since: Position = BASE) -> SharedRecord:
    """Return a position as it is sent back, telling what is gone since it was exchanged."""
    there = {one.id for one in now.ladder}
    return removed(shared(now), "ladder", [one.id for one in since.ladder if one.id not in there])


def three(ours: Position, theirs: Position, base: Position = BASE) -> MergedRecord:
    return merge(shared(base), sent(theirs, base), Kept(ours))


def steps(merged: MergedRecord, decisions: Any = None) -> str:
    result = after(merged, decisions)
    assert result is not None
    assert isinstance(result.record, Position)
    return "".join(one.id for one in result.record.ladder)


@pytest.mark.parametrize(
    "ours,theirs,outcome,result",
    [
        pytest.param("opfgb", "opfgb", Outcome.SAME, "opfgb", id="nobody"),
        pytest.param("opfgb", "opfXgb", Outcome.TAKEN, "opfXgb", id="they added"),
        pytest.param("opfgb", "opgb", Outcome.TAKEN, "opgb", id="they removed"),
        pytest.param("opfgb", "opgfb", Outcome.TAKEN, "opgfb", id="they moved"),
        pytest.param("opfYgb", "opfgb", Outcome.KEPT, "opfYgb", id="we added"),
        pytest.param("opgb", "opfgb", Outcome.KEPT, "opgb", id="we removed"),
        pytest.param("opgfb", "opfgb", Outcome.KEPT, "opgfb", id="we moved"),
        pytest.param("opgfb", "opgfb", Outcome.ALIKE, "opgfb", id="both moved alike"),
        pytest.param("opgb", "opgb", Outcome.ALIKE, "opgb", id="both removed the same"),
        pytest.param("Yopfgb", "opfXgb", Outcome.MERGED, "YopfXgb", id="both added far apart"),
        pytest.param("opfYgb", "opfXgb", Outcome.CONFLICT, "opfYgb", id="both added in one place"),
        pytest.param("opfgbY", "opfgbX", Outcome.CONFLICT, "opfgbY", id="both added at the end"),
        pytest.param("opgb", "opfb", Outcome.CONFLICT, "opgb", id="each removed the other's neighbour"),
        pytest.param("opfYgb", "opgb", Outcome.CONFLICT, "opfYgb", id="added beside what they removed"),
        pytest.param("opgfb", "pofgb", Outcome.CONFLICT, "opgfb", id="both moved otherwise"),
        pytest.param("opgfb", "opfgXb", Outcome.CONFLICT, "opgfb", id="moved where they added"),
        pytest.param("pofgb", "opfgbX", Outcome.MERGED, "pofgbX", id="moved far from where they added"),
    ],
)
def test_the_order_of_a_ladder_is_never_interleaved(ours: str, theirs: str, outcome: Outcome, result: str) -> None:
    found = three(ladder(ours), ladder(theirs))
    order = at(found, "ladder")
    assert (order.outcome, steps(found)) == (outcome, result)
    assert order.asks is (outcome is Outcome.CONFLICT)
    assert after(merge(sent(ladder(theirs)), sent(ladder(theirs)), after(found))) == after(found)


@pytest.mark.parametrize(
    "ours,theirs,way,result",
    [
        ("opfYgb", "opfXgb", Way.OURS, "opfYgb"),
        ("opfYgb", "opfXgb", Way.THEIRS, "opfXYgb"),
        ("opfYgb", "opfXgb", Way.BOTH, "opfXYgb"),
        ("opgfb", "pofgb", Way.THEIRS, "pofgb"),
        ("opgfb", "opfgXb", Way.BOTH, "opgXfb"),
        ("opgb", "opfb", Way.THEIRS, "opfb"),
        ("opgb", "opfb", Way.BOTH, "opgb"),
    ],
)
def test_a_whole_order_is_decided(ours: str, theirs: str, way: Way, result: str) -> None:
    found = three(ladder(ours), ladder(theirs))
    assert steps(found, for_all([found], way)) == result


def test_an_order_of_ones_own_is_taken_as_it_is_given() -> None:
    found = three(ladder("opfYgb"), ladder("opfXgb"))
    own = Decision(Way.OWN, ("o", "X", "p", "Y", "nobody's", "f", "g", "b", "o"))
    assert steps(found, answers("P", {("ladder",): own})) == "oXpYfgb"


def test_different_steps_merge_field_by_field_while_their_order_is_asked() -> None:
    found = three(ladder("opgfb", o="Ours of o"), ladder("pofgb", b="Theirs of b"))
    assert [value.where for value in found.asking] == [("ladder",)]
    result = after(found)
    assert result is not None
    texts = {one.id: one.text for one in getattr(result.record, "ladder", ())}
    assert (texts["o"], texts["b"]) == ("Ours of o", "Theirs of b")
    assert steps(found) == "opgfb"


def test_a_field_of_a_step_is_asked_by_itself() -> None:
    found = three(ladder("opfgb", f="Ours"), ladder("opfgb", f="Theirs"))
    (asked,) = found.asking
    assert (asked.where, asked.ours, asked.theirs) == (("ladder", "f", "text"), "Ours", "Theirs")
    both = after(found, for_all([found], Way.BOTH))
    assert both is not None
    assert isinstance(both.record, Position)
    assert both.record.ladder[2].text == "Ours\n\nTheirs"


# ----------------------------------------------------------------------------------------------------- here or not here


def test_what_they_removed_and_we_changed_is_asked() -> None:
    found = three(ladder("opfgb", f="Ours"), ladder("opgb"))
    assert at(found, "ladder", "f").outcome is Outcome.DELETED_THERE
    assert steps(found) == "opfgb"
    assert steps(found, for_all([found], Way.OURS)) == "opfgb"
    assert steps(found, for_all([found], Way.THEIRS)) == "opgb"
    assert at(found, "ladder").outcome is Outcome.SAME


def test_what_we_removed_and_they_changed_is_asked() -> None:
    found = three(ladder("opgb"), ladder("opfgb", f="Theirs"))
    assert at(found, "ladder", "f").outcome is Outcome.CHANGED_THERE
    assert steps(found) == "opgb"
    assert steps(found, for_all([found], Way.THEIRS)) == "opfgb"
    assert at(found, "ladder").outcome is Outcome.SAME


def test_a_note_of_ours_keeps_a_step_that_they_remove_from_going_unasked() -> None:
    ours = dataclasses.replace(BASE, ladder=tuple(dataclasses.replace(one, condition="Only if") for one in BASE.ladder))
    base = shared(BASE, without=("ladder.condition",))
    theirs = removed(base, "ladder", ["f"])
    assert at(merge(base, theirs, Kept(ours)), "ladder", "f").outcome is Outcome.DELETED_THERE


def test_what_they_show_no_longer_is_asked_and_stays() -> None:
    theirs = shared(ladder("opgb"))
    found = merge(shared(BASE), theirs, Kept(BASE))
    assert [(value.where, value.outcome) for value in found.asking] == [(("ladder", "f"), Outcome.GONE)]
    assert (found.fate, steps(found)) == (Fate.THEIRS, "opfgb")
    assert steps(found, for_all([found], Way.THEIRS)) == "opgb"
    again = merge(theirs, theirs, after(found))
    assert (again.asking, steps(again)) == ((), "opfgb")


def test_what_those_they_sent_it_to_may_not_see_was_withheld_and_is_not_asked() -> None:
    for_partners = merge(shared(BASE), shared(ladder("o")), Kept(BASE), Terms(reach=Reach.PARTNERS))
    assert (for_partners.asking, for_partners.fate, steps(for_partners)) == ((), Fate.SAME, "opfgb")
    for_the_desk = merge(shared(BASE), shared(ladder("o")), Kept(BASE))
    assert [value.outcome for value in for_the_desk.asking] == [Outcome.GONE] * 4


def test_what_was_said_to_be_gone_before_and_kept_is_not_asked_again() -> None:
    gone = sent(ladder("opgb"))
    ours = Kept(ladder("opfgb", f="Ours"))
    assert merge(gone, gone, ours).asking == ()


def test_a_step_that_a_third_desk_took_out_and_we_never_exchanged_is_asked() -> None:
    gone = removed(shared(ladder("opgb")), "ladder", ["f"])
    found = merge(shared(ladder("opgb")), gone, Kept(BASE))
    assert at(found, "ladder", "f").outcome is Outcome.DELETED_THERE


def test_steps_that_they_never_saw_are_no_change_of_ours() -> None:
    seen = shared(ladder("o"))
    theirs = shared(ladder("o", o="Said otherwise"))
    found = merge(seen, theirs, Kept(BASE), Terms(reach=Reach.PARTNERS))
    assert (found.fate, at(found, "ladder").outcome, steps(found)) == (Fate.THEIRS, Outcome.SAME, "opfgb")
    to_the_desk = merge(seen, theirs, Kept(BASE))
    assert (to_the_desk.fate, at(to_the_desk, "ladder").outcome) == (Fate.BOTH, Outcome.KEPT)


def test_where_a_step_of_theirs_stands_among_those_they_never_saw_is_asked() -> None:
    found = merge(shared(ladder("o")), shared(ladder("oX")), Kept(BASE), Terms(reach=Reach.DELEGATION))
    assert (at(found, "ladder").outcome, steps(found)) == (Outcome.CONFLICT, "opfgb")
    assert steps(found, for_all([found], Way.BOTH)) == "oXpfgb"


def test_lists_that_were_never_exchanged_meet_by_their_ids() -> None:
    without = shared(BASE, without=("ladder",))
    found = merge(without, shared(ladder("opX", p="Theirs")), Kept(ladder("opf")))
    outcomes = {value.where: value.outcome for value in found.asking}
    assert outcomes == {("ladder",): Outcome.CONFLICT, ("ladder", "p", "text"): Outcome.CONFLICT}
    assert steps(found) == "opf"
    assert steps(merge(without, shared(BASE), Kept(ladder("")))) == "opfgb"
    assert at(merge(without, shared(BASE), Kept(BASE)), "ladder").outcome is Outcome.SAME
    assert steps(merge(without, shared(ladder("")), Kept(BASE))) == "opfgb"


@pytest.mark.parametrize(
    "broken,where,why",
    [
        (lambda one: (*one, one[0]), "o", Why.TWICE),
        (lambda one: (*one, SharedElement("", {"kind": RungKind.OPENING})), "", Why.TWICE),
        (lambda one: (*one, SharedElement("X", {"text": "No kind"})), "X", Why.UNDECIDED),
    ],
)
def test_a_step_that_is_none_is_left_out_and_named(broken: Callable[[Any], Any], where: str, why: Why) -> None:
    theirs = shared(BASE)
    theirs = dataclasses.replace(theirs, values={**theirs.values, "ladder": broken(theirs.values["ladder"])})
    found = merge(shared(BASE), theirs, Kept(BASE))
    assert found.faults == (Fault(("ladder", where), why),)
    assert steps(found) == "opfgb"


def test_an_element_without_what_it_must_say_is_left_out() -> None:
    base = Position(id="P", topic="Topic", dossier="D")
    for outcome in (SharedElement("X", {}), SharedElement("X", {"text": ""}), SharedElement("X", {"text": 3})):
        theirs = dataclasses.replace(shared(base), values={**shared(base).values, "outcomes": (outcome,)})
        found = merge(shared(base), theirs, Kept(base))
        assert found.faults
        assert after(found) == Kept(base)


# ------------------------------------------------------------------------------------------------------ lists in lists


def brief(*sections: tuple[str, str]) -> Brief:
    return Brief(
        id="B",
        title="Second session",
        dossier="D",
        sections=tuple(
            Section(id=name, entries=tuple(Entry(id=name + one, record=f"r{one}") for one in entries))
            for name, entries in sections
        ),
    )


def test_sections_of_a_brief_merge_with_what_stands_in_them() -> None:
    base, ours, theirs = (
        brief(("1", "abc"), ("2", "d")),
        brief(("1", "Xabc"), ("2", "d")),
        brief(("1", "abcY"), ("3", "e")),
    )
    found = merge(shared(base), removed(shared(theirs), "sections", ["2"]), Kept(ours))
    assert not found.asking
    assert after(found) == Kept(brief(("1", "XabcY"), ("3", "e")))
    assert at(found, "sections", "1", "entries").outcome is Outcome.MERGED


def test_a_section_with_an_entry_of_ours_does_not_go_unasked() -> None:
    base, ours = brief(("1", "ab"), ("2", "d")), brief(("1", "ab"), ("2", "dX"))
    found = merge(shared(base), removed(shared(brief(("1", "ab"))), "sections", ["2"]), Kept(ours))
    assert at(found, "sections", "2").outcome is Outcome.DELETED_THERE
    moved = brief(("1", "ab"), ("2", ""))
    assert merge(shared(base), removed(shared(brief(("1", "ab"))), "sections", ["2"]), Kept(moved)).asking


# ------------------------------------------------------------------------------------------------------------- in words


@pytest.mark.parametrize(
    "where,said",
    [
        ((), ()),
        (("topic",), ("Issue",)),
        (("ladder",), ("Ladder",)),
        (("ladder", "g"), ("Fallback 2",)),
        (("ladder", "g", "text"), ("Fallback 2", "Text")),
        (("ladder", "X"), ("Fallback 2",)),
        (("no_such",), ()),
    ],
)
def test_what_is_asked_has_a_name(where: tuple[str, ...], said: tuple[str, ...]) -> None:
    found = three(ladder("opfgb"), ladder("opfXgb", g="Theirs"))
    assert labels(found, where) == said


def test_an_entry_of_a_section_is_named_by_both() -> None:
    base = dataclasses.replace(
        brief(("1", "a")), sections=(Section(id="1", title="Purpose", entries=(Entry(id="e", text="Ask"),)),)
    )
    found = merge(None, shared(base), None)
    assert labels(found, ("sections", "1", "entries", "e", "text")) == ("Purpose", "Ask", "Text")
    assert labels(found, ("sections", "1", "entries")) == ("Purpose", "Entries")
