"""The profile of a party: each line is drawn from a record, and says from which."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from cyberbrief.domain.counterpart import Counterpart, Delegate, Membership, PartyKind
from cyberbrief.domain.instruction import Concession, Gain, Package, PackageState
from cyberbrief.domain.meeting import Commitment, CommitmentState, Meeting, Promiser
from cyberbrief.domain.position import Position
from cyberbrief.domain.record import Record
from cyberbrief.domain.statement import EstimatedRung, Stance, StanceLevel, Statement
from cyberbrief.services.profile import Profile, is_active, profile
from cyberbrief.services.reading import Pointer
from tests.builders import an_id

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
PARTY = Counterpart(id=an_id("party"), name="Brennia")
ISSUE = Position(id=an_id("issue"), dossier=an_id("d"), topic="Hospitals")
INSIDE: dict[str, Any] = {"dossier": an_id("d")}


def stance(name: str, level: StanceLevel, day: date, *rungs: EstimatedRung, note: str = "") -> Stance:
    return Stance(
        id=an_id(name),
        counterpart=PARTY.id,
        position=ISSUE.id,
        level=level,
        as_of=day,
        estimate=rungs,
        note=note,
        **INSIDE,
    )


def rung(kind: str, text: str) -> EstimatedRung:
    return EstimatedRung(id=an_id(kind), kind=kind, text=text)


def seen(*pointing: tuple[Record, str]) -> Profile:
    return profile(PARTY, [Pointer(record, field) for record, field in pointing], {ISSUE.id: ISSUE}, NOW)


def test_a_ladder_as_we_see_it_tells_what_they_ask_refuse_and_might_accept() -> None:
    one = stance(
        "s",
        StanceLevel.OPPOSES,
        date(2026, 11, 1),
        rung("Opening", "No examples"),
        rung("Would accept", "Hospitals alone"),
        rung("Red line", "Any list"),
    )
    found = seen((one, "counterpart"))
    assert [(item.text, str(item.source), item.refused) for item in found.wants] == [
        ("No examples", "Asks for, on “Hospitals”", False),
        ("Any list", "Would refuse, on “Hospitals”", True),
    ]
    assert [(item.text, item.record) for item in found.trades] == [("Hospitals alone", one.id)]


def test_only_the_latest_stance_counts_and_the_earlier_ones_are_its_history() -> None:
    before = stance("a", StanceLevel.WOULD_BLOCK, date(2026, 3, 1), note="Never")
    after = stance("b", StanceLevel.SUPPORTS, date(2026, 11, 1))
    found = seen((after, "counterpart"), (before, "counterpart"))
    assert found.wants == ()
    assert [one.level for one in found.stances[0].history] == [StanceLevel.WOULD_BLOCK, StanceLevel.SUPPORTS]
    assert found.stances[0].latest is after


def test_a_stance_against_us_is_told_by_its_note() -> None:
    found = seen((stance("a", StanceLevel.WOULD_BLOCK, date(2026, 3, 1), note="Never.\nNot even so."), "counterpart"))
    assert [(one.text, str(one.source)) for one in found.wants] == [("Never.", "Would block: “Hospitals”")]


@pytest.mark.parametrize(
    "promiser, state, due, wants, trades, late",
    [
        (Promiser.US, CommitmentState.OPEN, date(2026, 11, 2), 1, 0, True),
        (Promiser.US, CommitmentState.OPEN, date(2026, 11, 23), 1, 0, False),
        (Promiser.THEM, CommitmentState.OPEN, None, 0, 1, False),
        (Promiser.US, CommitmentState.KEPT, date(2026, 11, 2), 0, 0, False),
    ],
)
def test_an_open_promise_is_wanted_or_can_be_asked_for(
    promiser: Promiser, state: CommitmentState, due: date | None, wants: int, trades: int, late: bool
) -> None:
    promise = Commitment(
        id=an_id("c"), text="A note", counterpart=PARTY.id, promiser=promiser, state=state, due=due, **INSIDE
    )
    found = seen((promise, "counterpart"))
    assert (len(found.wants), len(found.trades)) == (wants, trades)
    assert [one.late for one in (*found.wants, *found.trades)] == [late] * (wants + trades)


@pytest.mark.parametrize("state, lines", [(PackageState.IDEA, 1), (PackageState.DROPPED, 0)])
def test_a_package_gives_and_gets_unless_it_was_dropped(state: PackageState, lines: int) -> None:
    package = Package(
        id=an_id("p"),
        title="Trade",
        counterpart=PARTY.id,
        state=state,
        gives=(Concession(id=an_id("g"), text="No days"),),
        gets=(Gain(id=an_id("h"), text="Hospitals named"),),
        **INSIDE,
    )
    found = seen((package, "counterpart"))
    assert [one.text for one in found.wants] == ["No days"][:lines]
    assert [one.text for one in found.trades] == ["Hospitals named"][:lines]


def test_the_last_meeting_is_the_latest_that_is_over() -> None:
    past = Meeting(id=an_id("m"), title="Talk", starts=datetime(2026, 7, 22, 9, tzinfo=UTC), **INSIDE)
    coming = Meeting(id=an_id("n"), title="Next", starts=datetime(2026, 12, 8, 9, tzinfo=UTC), **INSIDE)
    person = Delegate(id=an_id("o"), counterpart=PARTY.id, name="A. Person", last_met=date(2026, 9, 1))
    assert seen((past, "counterparts"), (coming, "counterparts")).last_met == date(2026, 7, 22)
    assert seen((past, "counterparts"), (person, "counterpart")).last_met == date(2026, 9, 1)


def test_what_is_not_written_is_asked_for_and_what_is_written_is_not() -> None:
    parts = {one.part for one in seen().missing}
    assert {"objectives", "style", "country", "delegate"} <= parts
    group = Counterpart(id=PARTY.id, name="Concord", party=PartyKind.GROUP, objectives="A date", style="One text")
    assert {one.part for one in profile(group, [], {}, NOW).missing} & {
        "objectives",
        "style",
        "country",
        "delegate",
    } == set()


def test_statements_stand_once_and_the_newest_first() -> None:
    first = Statement(id=an_id("1"), text="One", said_on=date(2026, 1, 1), speaker=PARTY.id, **INSIDE)
    second = Statement(id=an_id("2"), text="Two", said_on=date(2026, 2, 1), speaker=PARTY.id, **INSIDE)
    found = seen((first, "speaker"), (second, "speaker"), (second, "aligned"))
    assert [one.text for one in found.statements] == ["Two", "One"]


@pytest.mark.parametrize(
    "since, until, active",
    [
        (None, None, True),
        (date(2026, 11, 23), None, True),
        (date(2026, 11, 24), None, False),
        (None, date(2026, 11, 23), True),
        (None, date(2026, 11, 22), False),
    ],
)
def test_a_membership_holds_from_its_first_day_to_its_last(
    since: date | None, until: date | None, active: bool
) -> None:
    assert is_active(Membership(id=an_id("m"), since=since, until=until), date(2026, 11, 23)) is active
