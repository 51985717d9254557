"""What the forum's decision rule makes of a matrix: who would block, who is isolated, the votes, whom to speak to next.

Consensus is stopped by one: a party that would block. A vote is carried by more than half, or by two thirds, of the
states taking part with ourselves among them; who supports or can live with it counts for, who opposes or would block
counts against, who is undecided or not known is still to be won.

Whom to speak to next. Under consensus: whoever stands alone against it, else of those who would block, else of those
who oppose, else of those undecided, else of those not known. For a vote, as long as it is not carried: of those
undecided, else not known, else opposed. Among equals first the one the desk weighs most (where weights count), then of
whose stance we are least sure, then the one nearest to us elsewhere, then by name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from cyberbrief.domain.dossier import DecisionRule
from cyberbrief.domain.matrix import FEWEST_AROUND, Matrix, Party, counts_of, support
from cyberbrief.domain.position import Position, Priority
from cyberbrief.domain.statement import AGAINST_US, WITH_US, Confidence, StanceLevel
from cyberbrief.domain.words import Words, counted, words

_SURE = {confidence: rank for rank, confidence in enumerate((Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH))}
_PRIORITIES = {priority: rank for rank, priority in enumerate(Priority)}


class Votes(NamedTuple):
    """A count of votes with ours in it: for, against, open, and how many carry it."""

    yes: int
    no: int
    open: int
    needed: int

    @property
    def all(self) -> int:
        """How many vote."""
        return self.yes + self.no + self.open

    @property
    def missing(self) -> int:
        """How many more are needed."""
        return max(0, self.needed - self.yes)


class Talk(NamedTuple):
    """Whom to speak to next, on what, and why in one sentence."""

    party: Party
    position: Position
    why: Words


@dataclass(frozen=True, slots=True)
class Verdict:
    """What stands below a column. `votes` is None where the forum does not vote."""

    blockers: tuple[Party, ...]
    isolated: Party | None
    we_stand_alone: bool
    votes: Votes | None
    talk: Talk | None


def votes_needed(rule: DecisionRule, voters: int) -> int:
    """Return how many of so many carry a vote: more than half, or two thirds; all of them under consensus."""
    if rule is DecisionRule.MAJORITY:
        return voters // 2 + 1
    if rule is DecisionRule.TWO_THIRDS:
        return -(-voters * 2 // 3)
    return voters


def verdict(matrix: Matrix, position: Position) -> Verdict:
    """Return what the decision rule makes of one position."""
    return matrix.once("verdict", position.id, lambda: _verdict(matrix, position))


def _verdict(matrix: Matrix, position: Position) -> Verdict:
    levels = [(party, matrix.level(party.id, position.id)) for party in matrix.parties]
    blockers = tuple(party for party, level in levels if level is StanceLevel.WOULD_BLOCK and party.can_block)
    against = [party for party, level in levels if level in AGAINST_US and party.can_block]
    with_us = [party for party, level in levels if level in WITH_US and party.decides]
    isolated = against[0] if len(against) == 1 and len(with_us) >= FEWEST_AROUND else None
    alone = bool(against) and not any(level in WITH_US for party, level in levels if party.can_block)
    votes = _votes(matrix, position) if matrix.rule is not DecisionRule.CONSENSUS else None
    talk = _talk_for_votes(matrix, position, votes) if votes else _talk_for_consensus(matrix, position, isolated)
    return Verdict(blockers, isolated, alone, votes, talk)


def _votes(matrix: Matrix, position: Position) -> Votes:
    levels = [matrix.level(party.id, position.id) for party in matrix.parties if party.decides]
    yes = 1 + sum(level in WITH_US for level in levels)
    no = sum(level in AGAINST_US for level in levels)
    voters = len(levels) + 1
    return Votes(yes, no, voters - yes - no, votes_needed(matrix.rule, voters))


def _talk_for_consensus(matrix: Matrix, position: Position, isolated: Party | None) -> Talk | None:
    if isolated is not None:
        with_us = sum(matrix.level(one.id, position.id) in WITH_US for one in matrix.parties if one.decides)
        why = words("{name} stands alone against it; {n} are with us.", name=isolated.name, n=with_us)
        return Talk(isolated, position, why)
    blocking = [one for one in matrix.parties if one.can_block and _is(matrix, one, position, StanceLevel.WOULD_BLOCK)]
    states = [one for one in blocking if one.decides] or blocking
    if states:
        party = _nearest(matrix, position, states)
        if len(states) == 1:
            why = words("{name} is the only one who would block it, and {elsewhere}.", **_named(matrix, party))
        else:
            why = words("{name} is the nearest of those who would block it, and {elsewhere}.", **_named(matrix, party))
        return Talk(party, position, why)
    levels = (StanceLevel.OPPOSES, StanceLevel.UNDECIDED, StanceLevel.NOT_KNOWN)
    for level, party in _nearest_at(matrix, position, *levels):
        return Talk(party, position, _why_by_consensus(level, _named(matrix, party)))
    return None


def _why_by_consensus(level: StanceLevel, values: dict[str, object]) -> Words:
    if level is StanceLevel.OPPOSES:
        return words("{name} opposes it without wanting to block it, and {elsewhere}.", **values)
    if level is StanceLevel.UNDECIDED:
        return words("Nobody is against it; {name} is undecided, and {elsewhere}.", **values)
    return words("Nobody is against it, but we do not know where {name} stands.", **values)


def _talk_for_votes(matrix: Matrix, position: Position, votes: Votes) -> Talk | None:
    if not votes.missing:
        return None
    missing = counted(votes.missing, "{n} more vote is needed", "{n} more votes are needed")
    levels = (StanceLevel.UNDECIDED, StanceLevel.NOT_KNOWN, StanceLevel.OPPOSES, StanceLevel.WOULD_BLOCK)
    for level, party in _nearest_at(matrix, position, *levels):
        return Talk(party, position, _why_by_votes(level, {**_named(matrix, party), "votes": missing}))
    return None


def _why_by_votes(level: StanceLevel, values: dict[str, object]) -> Words:
    if level is StanceLevel.UNDECIDED:
        return words("{name} is undecided, and {elsewhere}; {votes}.", **values)
    if level is StanceLevel.NOT_KNOWN:
        return words("We do not know where {name} stands; {votes}.", **values)
    if level is StanceLevel.OPPOSES:
        return words("{name} opposes it, and {elsewhere}; {votes}.", **values)
    return words("{name} is firmly against it, and {elsewhere}; {votes}.", **values)


def _nearest_at(matrix: Matrix, position: Position, *levels: StanceLevel) -> Iterator[tuple[StanceLevel, Party]]:
    """Yield the nearest party at each of the levels at which any of those who decide stand."""
    for level in levels:
        found = [one for one in matrix.parties if one.decides and _is(matrix, one, position, level)]
        if found:
            yield level, _nearest(matrix, position, found)


def _is(matrix: Matrix, party: Party, position: Position, level: StanceLevel) -> bool:
    return matrix.level(party.id, position.id) is level


def _named(matrix: Matrix, party: Party) -> dict[str, object]:
    found = counts_of(matrix, party)
    elsewhere = words("is with us on {n} of {all} issues", n=found.with_us, all=found.all)
    return {"name": party.name, "elsewhere": elsewhere}


def _nearest(matrix: Matrix, position: Position, parties: Iterable[Party]) -> Party:
    def rank(party: Party) -> tuple[int, int, float, str]:
        stance = matrix.stance(party.id, position.id)
        sure = _SURE[stance.confidence] if stance is not None else 0
        return -matrix.weight(party), sure, -(support(matrix, party) or 0.0), party.name.casefold()

    return min(parties, key=rank)


def talk_first(matrix: Matrix) -> Talk | None:
    """Return the one talk to have first: on what matters most to us, and there where most stand against us."""

    def rank(talk: Talk) -> tuple[int, int, int]:
        levels = [matrix.level(one.id, talk.position.id) for one in matrix.parties]
        blocking = sum(level is StanceLevel.WOULD_BLOCK for level in levels)
        return _PRIORITIES[talk.position.priority], -blocking, -sum(level in AGAINST_US for level in levels)

    talks = [talk for position in matrix.positions if (talk := verdict(matrix, position).talk) is not None]
    return min(talks, key=rank, default=None)


def summary(matrix: Matrix) -> tuple[Words, ...]:
    """Return in a few sentences how it stands: the rule, who blocks most, who is isolated, what is free."""
    if not matrix.positions or not matrix.parties:
        return ()
    verdicts = [(position, verdict(matrix, position)) for position in matrix.positions]
    if matrix.rule is not DecisionRule.CONSENSUS:
        return _vote_summary(matrix, [one for _, one in verdicts])
    said = [words("Decided by consensus.")]
    blocked = [party for _, one in verdicts for party in one.blockers]
    if blocked:
        most = max(dict.fromkeys(blocked), key=blocked.count)
        values = {"name": most.name, "n": blocked.count(most), "all": len(verdicts)}
        said.append(words("{name} would block {n} of {all}.", **values))
    isolated: dict[str, list[str]] = {}
    for position, one in verdicts:
        if one.isolated is not None:
            isolated.setdefault(one.isolated.name, []).append(f"“{position.title_text}”")
    said += [words("{name} is isolated on {issues}.", name=name, issues=", ".join(on)) for name, on in isolated.items()]
    free = sum(not one.blockers for _, one in verdicts)
    said.append(words("Nobody is known to block {n} of {all}.", n=free, all=len(verdicts)))
    return tuple(said)


def _vote_summary(matrix: Matrix, verdicts: list[Verdict]) -> tuple[Words, ...]:
    voters = sum(party.decides for party in matrix.parties) + 1
    needed = votes_needed(matrix.rule, voters)
    if matrix.rule is DecisionRule.MAJORITY:
        rule = words(
            "Decided by a majority: {needed} of {voters} votes, ours among them.", needed=needed, voters=voters
        )
    else:
        rule = words(
            "Decided by two thirds: {needed} of {voters} votes, ours among them.", needed=needed, voters=voters
        )
    carried = sum(one.votes is not None and not one.votes.missing for one in verdicts)
    return rule, words("{n} of {all} issues have the votes.", n=carried, all=len(verdicts))
