"""Who sits at the table, who stands where, and how two of them compare."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import Any, cast

from cyberbrief.domain.counterpart import Counterpart, Delegate, Membership, PartyKind
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.statement import Stance, StanceLevel
from cyberbrief.services import adding, comparing, reading, taking_part, undoing
from cyberbrief.services.parties import parties
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier, an_id

BRENNIA = Counterpart(id=an_id("brennia"), name="Brennia", interests="Ports")
GROUP = Counterpart(id=an_id("group"), name="Concord", party=PartyKind.GROUP)
STRANGER = Counterpart(id=an_id("stranger"), name="Faraway")


def stance(small: SmallDossier, name: str, level: StanceLevel, **more: Any) -> Stance:
    return Stance(
        id=an_id(name),
        dossier=small.dossier.id,
        counterpart=BRENNIA.id,
        position=small.position.id,
        level=level,
        **more,
    )


def filled(opened: Workspace, small: SmallDossier) -> None:
    adding.add(
        opened,
        [
            *(BRENNIA, GROUP, STRANGER),
            Membership(id=an_id("m1"), member=BRENNIA.id, group=GROUP.id, since=date(2020, 1, 1)),
            Membership(id=an_id("m2"), member=BRENNIA.id, group=STRANGER.id, until=date(2021, 1, 1)),
            Delegate(id=an_id("d2"), counterpart=BRENNIA.id, name="Zoe Arden", sort_name="Arden, Zoe"),
            Delegate(id=an_id("d1"), counterpart=BRENNIA.id, name="Ada Zell", sort_name="Zell, Ada"),
            stance(small, "old", StanceLevel.WOULD_BLOCK, as_of=date(2026, 1, 1)),
            stance(small, "new", StanceLevel.SUPPORTS, as_of=date(2026, 6, 1)),
        ],
    )


def test_those_at_the_table_and_those_spoken_of_are_listed(opened: Workspace, small: SmallDossier) -> None:
    filled(opened, small)
    taking_part.join(opened, small.dossier.id, GROUP.id)
    found = {one.counterpart.name: one for one in parties(opened, small.dossier.id).parties}
    assert list(found) == ["Arvania", "Brennia", "Concord"]
    brennia = found["Brennia"]
    assert (brennia.with_us, brennia.open, brennia.against_us) == (1, 0, 0)  # the latest stance alone
    assert [one.group for one in brennia.groups] == [GROUP.id]  # the other membership has ended
    assert [one.name for one in brennia.delegates] == ["Zoe Arden", "Ada Zell"]
    assert brennia.has_profile
    assert not found["Concord"].has_profile
    assert found["Concord"].dossiers == (small.dossier.id,)


def test_all_parties_are_listed_where_no_dossier_is_named(opened: Workspace, small: SmallDossier) -> None:
    filled(opened, small)
    found = parties(opened)
    assert [one.counterpart.name for one in found.parties] == ["Arvania", "Brennia", "Concord", "Faraway"]
    assert found.names[small.dossier.id] == small.dossier.title


def test_one_joins_a_table_once_and_leaves_it_again(opened: Workspace, small: SmallDossier) -> None:
    filled(opened, small)

    def at_table() -> tuple[str, ...]:
        return cast("Dossier", reading.record(opened, small.dossier.id)).delegations

    taking_part.join(opened, small.dossier.id, GROUP.id)
    taking_part.join(opened, small.dossier.id, GROUP.id)
    assert at_table() == (GROUP.id,)
    taking_part.leave(opened, small.dossier.id, GROUP.id)
    assert at_table() == ()
    undoing.undo(opened)
    assert at_table() == (GROUP.id,)
    taking_part.leave(opened, small.dossier.id, STRANGER.id)  # was never there
    assert at_table() == (GROUP.id,)


def test_two_stand_side_by_side_with_their_latest_stances(opened: Workspace, small: SmallDossier) -> None:
    filled(opened, small)
    found = comparing.side_by_side(opened, small.dossier.id, [BRENNIA.id, small.counterpart.id, "gone"])
    assert [one.name for one in found.parties] == ["Brennia", "Arvania"]
    (line,) = found.stances
    assert [one.level for one in line.stances if one] == [StanceLevel.SUPPORTS, StanceLevel.OPPOSES]
    assert line.differs
    assert [len(held) for held in found.groups] == [1, 0]
    assert [len(held) for held in found.delegates] == [2, 0]


def test_the_same_side_is_no_difference_and_an_unknown_one_is(small: SmallDossier) -> None:
    one, other = stance(small, "a", StanceLevel.SUPPORTS), stance(small, "b", StanceLevel.CAN_LIVE_WITH)
    assert not comparing.StanceRow(small.position, (one, other)).differs
    unknown = dataclasses.replace(other, level=StanceLevel.NOT_KNOWN)
    assert comparing.StanceRow(small.position, (one, unknown)).differs
    assert not comparing.StanceRow(small.position, (None, unknown)).differs


def test_no_more_than_three_are_compared(opened: Workspace, small: SmallDossier) -> None:
    filled(opened, small)
    wanted = [BRENNIA.id, GROUP.id, STRANGER.id, small.counterpart.id]
    assert len(comparing.side_by_side(opened, "", wanted).parties) == comparing.MOST
