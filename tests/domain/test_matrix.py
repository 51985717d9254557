"""The stance matrix: blocs, counts, who blocks, who is isolated, votes, and whom to speak to next, as rows."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import Any

import pytest

from cyberbrief.domain.counterpart import Counterpart, Membership, PartyKind
from cyberbrief.domain.dossier import DecisionRule, Dossier
from cyberbrief.domain.majority import summary, talk_first, verdict, votes_needed
from cyberbrief.domain.matrix import Counts, Matrix, RowOrder, bands, counts_of, counts_on, matrix, support
from cyberbrief.domain.position import Position, Priority
from cyberbrief.domain.statement import Confidence, Stance, StanceLevel

DAY = date(2026, 11, 23)
LEVELS = dict(zip(("++", "+", "~", "o", "-", "--", "?"), StanceLevel, strict=True))


def state(name: str, **more: object) -> Counterpart:
    return dataclasses.replace(Counterpart(id=name, name=name.title()), **more)  # type: ignore[arg-type]  # fields by name


def made(
    rows: dict[str, str],
    rule: DecisionRule = DecisionRule.CONSENSUS,
    parties: dict[str, Counterpart] | None = None,
    memberships: tuple[Membership, ...] = (),
) -> Matrix:
    """Make a matrix: each party with its stances as signs, one a position; a blank is a stance nobody noted."""
    count = max(len(signs.split()) for signs in rows.values())
    positions = tuple(Position(id=f"p{place}", topic=f"Issue {place}") for place in range(count))
    stances = [
        Stance(id=f"{name}{place}", counterpart=name, position=f"p{place}", level=LEVELS[sign])
        for name, signs in rows.items()
        for place, sign in enumerate(signs.split())
        if sign != "."
    ]
    counterparts = [(parties or {}).get(name) or state(name) for name in rows]
    groups = [one for name, one in (parties or {}).items() if name not in rows]
    dossier = Dossier(id="d", title="D", rule=rule, delegations=tuple(rows))
    return matrix(dossier, positions, [*counterparts, *groups], memberships, stances, DAY)


def group(name: str) -> Counterpart:
    return state(name, party=PartyKind.GROUP)


def member(name: str, of: str, **more: object) -> Membership:
    return dataclasses.replace(Membership(id=f"{name}-{of}", member=name, group=of), **more)  # type: ignore[arg-type]  # the same


def test_blocs_stand_from_with_us_to_against_us_their_nearest_first() -> None:
    found = made(
        {"a": "--", "b": "-", "c": "+", "d": "++", "e": "o"},
        parties={"west": group("west"), "east": group("east")},
        memberships=(member("a", "east"), member("b", "east"), member("c", "west"), member("d", "west")),
    )
    rows = [
        (band.group.id if band.group else "", [one.id for one in band.parties]) for band in bands(found, RowOrder.GROUP)
    ]
    assert rows == [("west", ["d", "c"]), ("", ["e"]), ("east", ["b", "a"])]
    assert [one.id for one in bands(found, RowOrder.SUPPORT)[0].parties] == ["d", "c", "e", "b", "a"]
    assert [one.id for one in bands(found, RowOrder.NAME)[0].parties] == ["a", "b", "c", "d", "e"]


@pytest.mark.parametrize(
    "more, bloc",
    [
        ({}, "west"),
        ({"issue": "Cables"}, ""),
        ({"until": date(2026, 1, 1)}, ""),
        ({"since": date(2027, 1, 1)}, ""),
        ({"since": DAY, "until": DAY}, "west"),
    ],
    ids=["holds", "on one issue", "over", "not begun", "today alone"],
)
def test_only_a_membership_that_holds_on_everything_makes_a_bloc(more: dict[str, object], bloc: str) -> None:
    found = made({"a": "+"}, parties={"west": group("west")}, memberships=(member("a", "west", **more),))
    assert found.parties[0].bloc == bloc


def test_of_two_groups_the_larger_at_the_table_is_the_bloc_and_a_group_heads_its_own() -> None:
    found = made(
        {"a": "+", "b": "+", "west": "-"},
        parties={"west": group("west"), "small": group("small")},
        memberships=(member("a", "small"), member("a", "west"), member("b", "west")),
    )
    assert [party.bloc for party in found.parties] == ["west", "west", "west"]
    assert bands(found, RowOrder.GROUP)[0].parties[0].id == "west"


def test_counts_of_columns_and_rows_and_what_weights_do() -> None:
    found = made({"a": "++ -", "b": "~ --", "c": "? o"}, parties={"a": state("a", weight=3)})
    assert counts_on(found, found.positions[0]) == Counts(2, 1, 0)
    assert counts_of(found, found.parties[0]) == Counts(1, 0, 1)
    weighted = dataclasses.replace(found, weighted=True)
    assert counts_on(weighted, found.positions[0]) == Counts(4, 1, 0)


def test_nothing_known_is_no_support_at_all() -> None:
    found = made({"a": "? ?", "b": ". ."})
    assert [support(found, party) for party in found.parties] == [None, None]


@pytest.mark.parametrize(
    "rows, blockers, isolated, alone",
    [
        pytest.param({"a": "+", "b": "+", "c": "~", "d": "--"}, "d", "d", False, id="one against three"),
        pytest.param({"a": "+", "b": "+", "c": "+", "d": "-"}, "", "d", False, id="alone without blocking"),
        pytest.param({"a": "+", "b": "+", "c": "o", "d": "--"}, "d", "", False, id="too few around it"),
        pytest.param({"a": "+", "b": "+", "c": "+", "d": "--", "e": "-"}, "d", "", False, id="two against"),
        pytest.param({"a": "o", "b": "-"}, "", "", True, id="nobody is with us"),
        pytest.param({"a": "o", "b": "?"}, "", "", False, id="nobody is against us"),
    ],
)
def test_who_blocks_and_who_is_isolated(rows: dict[str, str], blockers: str, isolated: str, alone: bool) -> None:
    found = verdict(one := made(rows), one.positions[0])
    names = ("".join(party.id for party in found.blockers), found.isolated.id if found.isolated else "")
    assert (*names, found.we_stand_alone) == (blockers, isolated, alone)


@pytest.mark.parametrize(
    "kind, takes_part, blocks",
    [
        (PartyKind.STATE, True, True),
        (PartyKind.GROUP, True, True),
        (PartyKind.COMPANY, True, False),
        (PartyKind.ORGANISATION, True, False),
        (PartyKind.STATE, False, False),
    ],
)
def test_who_can_block(kind: PartyKind, takes_part: bool, blocks: bool) -> None:
    found = made({"a": "--", "b": "+"}, parties={"a": state("a", party=kind)})
    parties = tuple(dataclasses.replace(one, takes_part=takes_part) for one in found.parties)
    found = dataclasses.replace(found, parties=parties)
    assert bool(verdict(found, found.positions[0]).blockers) is blocks


@pytest.mark.parametrize(
    "rows, who, why",
    [
        pytest.param(
            {"a": "+", "b": "+", "c": "+", "d": "--"}, "d", "stands alone against it; 3 are with us", id="alone"
        ),
        pytest.param(
            {"a": "+ +", "b": "-- --", "c": "-- ++"}, "c", "C is the nearest of those who would block it", id="near"
        ),
        pytest.param({"a": "o", "b": "--", "c": "-"}, "b", "the only one who would block", id="one blocks"),
        pytest.param({"a": "o", "b": "-", "c": "-"}, "b", "opposes it without", id="opposes before undecided"),
        pytest.param({"a": "+", "b": "o", "c": "?"}, "b", "Nobody is against it; B is undecided", id="undecided"),
        pytest.param({"a": "+", "b": "?"}, "b", "we do not know where B stands", id="not known"),
        pytest.param({"a": "+", "b": "~"}, "", "", id="all can live with it"),
    ],
)
def test_whom_to_speak_to_next_under_consensus(rows: dict[str, str], who: str, why: str) -> None:
    talk = verdict(one := made(rows), one.positions[0]).talk
    assert (talk.party.id if talk else "") == who
    assert why in (talk.why if talk else "")


def test_among_equals_the_least_sure_goes_first_and_the_heaviest_where_weights_count() -> None:
    found = made({"a": "o", "b": "o"}, parties={"a": state("a", weight=9)})
    stances = {place: dataclasses.replace(one, confidence=Confidence.HIGH) for place, one in found.stances.items()}
    stances["b", "p0"] = dataclasses.replace(stances["b", "p0"], confidence=Confidence.LOW)
    found = dataclasses.replace(found, stances=stances)
    talks = [verdict(one, one.positions[0]).talk for one in (found, dataclasses.replace(found, weighted=True))]
    assert [talk.party.id for talk in talks if talk] == ["b", "a"]


@pytest.mark.parametrize(
    "rule, voters, needed",
    [
        (DecisionRule.MAJORITY, 10, 6),
        (DecisionRule.MAJORITY, 11, 6),
        (DecisionRule.TWO_THIRDS, 9, 6),
        (DecisionRule.TWO_THIRDS, 10, 7),
        (DecisionRule.CONSENSUS, 5, 5),
    ],
)
def test_how_many_votes_are_needed(rule: DecisionRule, voters: int, needed: int) -> None:
    assert votes_needed(rule, voters) == needed


@pytest.mark.parametrize(
    "rows, rule, missing, who",
    [
        pytest.param({"a": "+", "b": "-"}, DecisionRule.MAJORITY, 0, "", id="carried with our own vote"),
        pytest.param({"a": "o", "b": "-", "c": "?"}, DecisionRule.MAJORITY, 2, "a", id="undecided before not known"),
        pytest.param({"a": "+", "b": "-", "c": "--"}, DecisionRule.TWO_THIRDS, 1, "b", id="opposed before firm"),
    ],
)
def test_votes_are_counted_only_where_the_forum_votes(
    rows: dict[str, str], rule: DecisionRule, missing: int, who: str
) -> None:
    found = verdict(one := made(rows, rule), one.positions[0])
    assert found.votes is not None
    assert (found.votes.missing, found.talk.party.id if found.talk else "") == (missing, who)
    by_consensus = made(rows)
    assert verdict(by_consensus, by_consensus.positions[0]).votes is None


def test_groups_and_companies_have_no_vote() -> None:
    parties = {"west": group("west"), "firm": state("firm", party=PartyKind.COMPANY)}
    found = verdict(one := made({"a": "+", "west": "-", "firm": "-"}, DecisionRule.MAJORITY, parties), one.positions[0])
    assert found.votes is not None
    assert (found.votes.yes, found.votes.no, found.votes.all) == (2, 0, 2)


def test_the_first_talk_is_on_what_matters_most() -> None:
    found = made({"a": "-- -", "b": "-- +"})
    first, second = found.positions
    found = dataclasses.replace(found, positions=(first, dataclasses.replace(second, priority=Priority.HIGH)))
    talk = talk_first(found)
    assert talk is not None
    assert talk.position.id == "p1"


def test_the_summary_says_who_blocks_and_who_is_isolated() -> None:
    said = " ".join(summary(made({"a": "+ +", "b": "+ ++", "c": "~ +", "d": "-- -- "})))
    assert "Decided by consensus. D would block 2 of 2. D is isolated on “Issue 0”, “Issue 1”." in said
    assert "Nobody is known to block 0 of 2." in said
    votes = " ".join(summary(made({"a": "+ -", "b": "- -"}, DecisionRule.MAJORITY)))
    assert votes == "Decided by a majority: 2 of 3 votes, ours among them. 1 of 2 issues have the votes."


def test_a_stance_set_shows_at_once() -> None:
    found = made({"a": "-"}).with_level("a", "p0", StanceLevel.SUPPORTS, DAY)
    assert found.level("a", "p0") is StanceLevel.SUPPORTS
    stance = found.stance("a", "p0")
    assert stance is not None
    assert stance.as_of == DAY


class Looked(dict[tuple[str, str], Stance]):
    """Stances that count how often one is looked up."""

    times = 0

    def get(self, key: Any, default: Any = None) -> Any:
        self.times += 1
        return super().get(key, default)


def test_twice_the_issues_take_twice_the_work() -> None:
    looked = []
    for count in (10, 20):
        small = made({"a": " ".join(["--", "-"] * count), "b": " ".join(["+"] * 2 * count), "c": "--"})
        stances = Looked(small.stances)
        found = dataclasses.replace(small, stances=stances)
        talk_first(found)
        assert summary(found) == summary(small)
        assert {one.id: verdict(found, one) for one in found.positions}
        looked.append(stances.times)
    assert looked[1] < 3 * looked[0]
