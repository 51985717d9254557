"""A party at a glance: what it wants from us and what it can trade, drawn from what the desk has written elsewhere.

Everything here is drawn from the records that point at the party, each with the place it came from. Nothing is guessed:
a wish is a promise that we owe, what a package would give, a step of a ladder as we see it, or a stance against us.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple, TypeVar

from cyberbrief.domain.choice import Choice
from cyberbrief.domain.counterpart import Counterpart, Delegate, Membership, PartyKind
from cyberbrief.domain.instruction import Package, PackageState
from cyberbrief.domain.meeting import Commitment, CommitmentState, Meeting, Promiser
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.statement import AGAINST_US, Stance, StanceLevel, Statement
from cyberbrief.domain.words import Words, words
from cyberbrief.services.reading import Pointer

_Kind = TypeVar("_Kind", bound=Record)
_FIRST_STEPS = frozenset({"opening", "preferred"})
_LAST_STEPS = frozenset({"red line", "red_line"})


class Drawn(NamedTuple):
    """One thing that a party wants or can trade: in whose words, where it stands, from when, and whether it is late."""

    text: str
    source: Words
    kind: str
    record: RecordId
    when: date | None = None
    late: bool = False
    refused: bool = False


class OnPosition(NamedTuple):
    """Where a party stood on one of our positions, the oldest stance first."""

    position: RecordId
    title: str
    dossier: RecordId
    history: tuple[Stance, ...]

    @property
    def latest(self) -> Stance:
        """The stance of now."""
        return self.history[-1]


class Missing(NamedTuple):
    """What a profile lacks: the field to write it in, or the kind of record to add, and the words that ask for it."""

    part: str
    words: Words


class Profile(NamedTuple):
    """All that stands on the page of a party beside its own fields."""

    wants: tuple[Drawn, ...]
    trades: tuple[Drawn, ...]
    stances: tuple[OnPosition, ...]
    statements: tuple[Statement, ...]
    commitments: tuple[Commitment, ...]
    delegates: tuple[Delegate, ...]
    groups: tuple[Membership, ...]
    members: tuple[Membership, ...]
    last_met: date | None
    missing: tuple[Missing, ...]


def profile(
    party: Counterpart, pointers: Sequence[Pointer], near: Mapping[RecordId, Record], instant: datetime
) -> Profile:
    """Return the profile of a party from the records that point at it and those near them."""
    today = instant.date()
    stances = _on_positions(_by(pointers, Stance, "counterpart"), near)
    commitments = tuple(sorted(_by(pointers, Commitment, "counterpart"), key=_urgency))
    packages = [one for one in _by(pointers, Package, "counterpart") if one.state is not PackageState.DROPPED]
    delegates = tuple(sorted(_by(pointers, Delegate, "counterpart"), key=lambda one: one.sort_name or one.name))
    groups = tuple(sorted(_by(pointers, Membership, "member"), key=lambda one: _order(one, today)))
    members = tuple(sorted(_by(pointers, Membership, "group"), key=lambda one: _order(one, today)))
    statements = tuple(sorted(_statements(pointers), key=lambda one: (str(one.said_on or ""), one.id), reverse=True))
    meetings = _by(pointers, Meeting, "counterparts")
    return Profile(
        wants=tuple(_wants(stances, packages, commitments, today)),
        trades=tuple(_trades(stances, packages, commitments, today)),
        stances=stances,
        statements=statements,
        commitments=commitments,
        delegates=delegates,
        groups=groups,
        members=members,
        last_met=_last_met(meetings, delegates, instant),
        missing=tuple(_missing(party, delegates)),
    )


def is_active(membership: Membership, today: date) -> bool:
    """Say whether a membership holds on a day."""
    begun = membership.since is None or membership.since <= today
    return begun and (membership.until is None or membership.until >= today)


def _by(pointers: Iterable[Pointer], kind: type[_Kind], field: str) -> list[_Kind]:
    return [one.record for one in pointers if isinstance(one.record, kind) and one.field == field]


def _statements(pointers: Iterable[Pointer]) -> Iterable[Statement]:
    return {one.record.id: one.record for one in pointers if isinstance(one.record, Statement)}.values()


def _order(membership: Membership, today: date) -> tuple[bool, str, str]:
    return not is_active(membership, today), str(membership.since or ""), membership.id


def _urgency(commitment: Commitment) -> tuple[bool, bool, str, str]:
    over = commitment.state is not CommitmentState.OPEN
    return over, commitment.due is None, str(commitment.due or ""), commitment.id


def _on_positions(stances: Iterable[Stance], near: Mapping[RecordId, Record]) -> tuple[OnPosition, ...]:
    by_position: dict[RecordId, list[Stance]] = {}
    for stance in sorted(stances, key=lambda one: (one.as_of or date.min, one.id)):
        by_position.setdefault(stance.position, []).append(stance)
    lines = [
        OnPosition(key, near[key].title_text, found[-1].dossier, tuple(found))
        for key, found in by_position.items()
        if key in near
    ]
    return tuple(sorted(lines, key=lambda one: (-_against(one.latest.level), one.title.casefold())))


def _against(level: StanceLevel) -> int:
    return -1 if level is StanceLevel.NOT_KNOWN else list(StanceLevel).index(level)


def _wants(
    stances: Iterable[OnPosition], packages: Iterable[Package], commitments: Iterable[Commitment], today: date
) -> Iterable[Drawn]:
    yield from _promises(commitments, Promiser.US, words("We promised this"), today)
    told = set()
    for line in stances:
        for step in line.latest.estimate:
            if step.kind.casefold() in _FIRST_STEPS | _LAST_STEPS and step.text:
                refused = step.kind.casefold() in _LAST_STEPS
                asks, refuses = words("Asks for, on “{issue}”", issue=line.title), _refuses(line)
                told.add(line.position)
                source = refuses if refused else asks
                yield Drawn(step.text, source, Stance.KIND, line.latest.id, line.latest.as_of, refused=refused)
    for package in packages:
        for concession in package.gives:
            if concession.text:
                yield Drawn(concession.text, _of_package(package), Package.KIND, package.id)
    for line in stances:
        stance = line.latest
        if stance.level in AGAINST_US and line.position not in told:
            source = words("{level}: “{issue}”", level=_label(stance.level), issue=line.title)
            said = _first_line(stance.note) or line.title
            yield Drawn(said, source, Stance.KIND, stance.id, stance.as_of, refused=True)


def _trades(
    stances: Iterable[OnPosition], packages: Iterable[Package], commitments: Iterable[Commitment], today: date
) -> Iterable[Drawn]:
    for package in packages:
        for gain in package.gets:
            if gain.text:
                yield Drawn(gain.text, _of_package(package), Package.KIND, package.id)
    for line in stances:
        for step in line.latest.estimate:
            if step.kind.casefold() not in _FIRST_STEPS | _LAST_STEPS and step.text:
                source = words("Might accept, on “{issue}”", issue=line.title)
                yield Drawn(step.text, source, Stance.KIND, line.latest.id, line.latest.as_of)
    yield from _promises(commitments, Promiser.THEM, words("They promised this"), today)


def _promises(commitments: Iterable[Commitment], promiser: Promiser, source: Words, today: date) -> Iterable[Drawn]:
    for one in commitments:
        if one.promiser is promiser and one.state is CommitmentState.OPEN:
            late = one.due is not None and one.due < today
            yield Drawn(one.text, source, Commitment.KIND, one.id, one.due, late=late)


def _refuses(line: OnPosition) -> Words:
    return words("Would refuse, on “{issue}”", issue=line.title)


def _of_package(package: Package) -> Words:
    return words("Package “{title}”: {state}", title=package.title, state=_label(package.state))


def _label(choice: Choice) -> Words:
    return Words(choice.label)


def _first_line(text: str) -> str:
    return next((line.strip() for line in text.splitlines() if line.strip()), "")


def _last_met(meetings: Iterable[Meeting], delegates: Iterable[Delegate], instant: datetime) -> date | None:
    days = [one.starts.date() for one in meetings if one.starts is not None and one.starts <= instant]
    days += [one.last_met for one in delegates if one.last_met is not None and one.last_met <= instant.date()]
    return max(days, default=None)


def _missing(party: Counterpart, delegates: Sequence[Delegate]) -> Iterable[Missing]:
    asked = (
        ("objectives", words("what they want")),
        ("interests", words("their interests")),
        ("style", words("how they work")),
        ("leverage_ours", words("our leverage")),
        ("leverage_theirs", words("their leverage")),
        ("sensitivities", words("what to avoid")),
        ("protocol", words("how to address them")),
    )
    if party.party is PartyKind.STATE and not party.country:
        yield Missing("country", words("the country"))
    yield from (Missing(part, said) for part, said in asked if not getattr(party, part))
    if not delegates and party.party is not PartyKind.GROUP:
        yield Missing("delegate", words("a delegate"))
