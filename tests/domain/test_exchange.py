"""The last state that both sides know: found by lineage, never by the clock; and who may be told of which line."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from cyberbrief.domain.exchange import Exchanged, Source, ancestors, common, going_out, heads, overlaid
from cyberbrief.domain.position import Position, Rung
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.shared import Line, SharedElement, SharedRecord

NOON = datetime(2026, 12, 7, 12, tzinfo=UTC)


def source(peer: str = "them", **more: Any) -> Source:
    return Source(**{"pack": "p", "peer": peer, "name": peer, "title": "Pack", "created": NOON, **more})


def record(says: str, **more: Any) -> SharedRecord:
    return SharedRecord("P", "position", {"topic": says, **more})


def line(name: str, *parents: str) -> Line:
    return Line(name, parents, record(f"line {name}"))


def known(name: str, *before: str, peer: str = "them", sent: bool = False, **more: Any) -> Exchanged:
    return Exchanged(name, frozenset(before), record(f"base {name}"), source(peer, **more), sent)


@pytest.mark.parametrize(
    "came,lineage,exchanged,base",
    [
        pytest.param(line("x"), {}, [], None, id="nothing was exchanged"),
        pytest.param(line("x"), {}, [known("x")], "line x", id="the very line came before"),
        pytest.param(line("x"), {}, [known("x", sent=True)], "line x", id="our own line comes back"),
        pytest.param(line("x"), {}, [known("y", "x")], "line x", id="a later one came before"),
        pytest.param(
            line("x", "a"), {}, [known("a", sent=True), known("b", sent=True)], "base a", id="on what we sent"
        ),
        pytest.param(line("x", "m"), {"m": ("a",)}, [known("a"), known("z")], "base a", id="told by lineage"),
        pytest.param(line("x", "m", "b"), {"m": ("a",)}, [known("b"), known("a")], "base b", id="the nearest"),
        pytest.param(line("x", "a", "b"), {}, [known("a"), known("b")], "base b", id="of two the later"),
        pytest.param(line("x"), {"x": ("a",)}, [known("a"), known("b")], "base a", id="told by the manifest alone"),
        pytest.param(line("x", "m"), {"m": ("n",), "n": ("m", "x")}, [], None, id="in a circle"),
        pytest.param(line("x"), {}, [known("a"), known("b", sent=True)], "base a", id="what they sent last"),
        pytest.param(line("x"), {}, [known("a", peer="others")], None, id="what others sent is no base"),
        pytest.param(line("x"), {}, [known("a", sent=True)], None, id="what was merely sent is no base"),
        pytest.param(
            line("x"), {}, [known("a", created=NOON + timedelta(1))], None, id="an older pack without lineage"
        ),
    ],
)
def test_a_merge_starts_from_what_both_sides_know(
    came: Line, lineage: dict[str, tuple[str, ...]], exchanged: list[Exchanged], base: str | None
) -> None:
    found = common(came, source(lineage=lineage), exchanged)
    assert (None if found is None else found.values["topic"]) == base


def test_what_went_before_a_line_is_told_here_or_was_told_before() -> None:
    came = line("x", "m")
    told = ancestors(came, source(lineage={"m": ("a",)}), [known("a", "0"), known("z", "y")])
    assert told == {"m", "a", "0"}


def test_what_was_shown_before_and_is_not_now_stays_known() -> None:
    before = record(
        "Before", evidence="Seen", ladder=(SharedElement("r", {"text": "T", "condition": "C"}), SharedElement("q", {}))
    )
    gone = SharedElement("q", {}, deleted=True)
    now = record(
        "Now", ladder=(SharedElement("r", {"text": "New"}, unknown={"u": 1}), SharedElement("s", {}), gone), tags=("a",)
    )
    found = overlaid(before, dataclasses.replace(now, deleted=True, unknown={"v": 2}))
    rung = SharedElement("r", {"text": "New", "condition": "C"}, unknown={"u": 1})
    assert found.values == {
        "topic": "Now",
        "evidence": "Seen",
        "ladder": (rung, SharedElement("s", {}), gone),
        "tags": ("a",),
    }
    assert (found.deleted, found.unknown) == (True, {"v": 2})
    assert overlaid(None, now) is now


# ---------------------------------------------------------------------------------------------------------- going out


@pytest.mark.parametrize(
    "made_for,audience,readers,told",
    [
        (Reach.DESK, Reach.DESK, "", True),
        (Reach.DESK, Reach.DELEGATION, "", False),
        (Reach.DESK, Reach.PARTNERS, "them", False),
        (Reach.PARTNERS, Reach.DESK, "", True),
        (Reach.PUBLIC, Reach.PARTNERS, "others", True),
        (Reach.PARTNERS, Reach.PARTNERS, "them", True),
        (Reach.PARTNERS, Reach.PARTNERS, "them reader", True),
        (Reach.PARTNERS, Reach.PARTNERS, "them others", False),
        (Reach.PARTNERS, Reach.PARTNERS, "", False),
        (Reach.PARTNERS, Reach.PUBLIC, "them", False),
    ],
)
def test_a_line_is_named_only_to_those_who_may_know_what_it_says(
    made_for: Reach, audience: Reach, readers: str, *, told: bool
) -> None:
    one = known("a", audience=made_for, readers=("reader",))
    assert one.may_be_named_to(audience, frozenset(readers.split())) is told
    assert [each.line for each in heads([one], audience, frozenset(readers.split()))] == ["a"] * told


def test_what_a_later_line_was_written_on_is_not_named_again() -> None:
    found = heads([known("a"), known("b", "a"), known("c", "a"), known("c", "a")], Reach.DESK, frozenset())
    assert [one.line for one in found] == ["b", "c"]


def test_what_is_gone_since_is_told_and_what_is_withheld_is_not() -> None:
    ours = Position(id="P", ladder=(Rung(id="kept"), Rung(id="withheld"), Rung(id="new")))
    before = Exchanged(
        "a",
        frozenset(),
        SharedRecord(
            "P",
            "position",
            {"ladder": tuple(SharedElement(one, {}, unknown={"u": one}) for one in ("kept", "withheld", "gone"))},
            unknown={"later": "word"},
        ),
        source(),
        sent=True,
    )
    shown = SharedRecord(
        "P", "position", {"ladder": (SharedElement("kept", {}), SharedElement("new", {})), "topic": "T"}
    )
    found = going_out(ours, shown, [before])
    assert found.parents == ("a",)
    assert found.record.values["ladder"] == (
        SharedElement("kept", {}, unknown={"u": "kept"}),
        SharedElement("new", {}),
        SharedElement("gone", {}, deleted=True),
    )
    assert (found.record.unknown, found.record.values["topic"]) == ({"later": "word"}, "T")
    again = going_out(ours, found.record, [before, before])
    assert again.record.values == found.record.values


def test_lists_that_were_not_shown_before_tell_of_nothing_gone() -> None:
    ours = Position(id="P", ladder=(Rung(id="r"),))
    shown = SharedRecord("P", "position", {"ladder": (SharedElement("r", {}),)})
    assert going_out(ours, shown, [known("a")]).record == shown
