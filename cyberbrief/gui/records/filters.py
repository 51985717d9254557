"""The filters of a list: what can be asked of its records, how many have it, and which records pass.

Two filters of one group widen what is shown (draft or cleared), those of different groups narrow it (and of high
priority).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from cyberbrief.domain.choice import Choice
from cyberbrief.domain.marking import Scheme
from cyberbrief.domain.position import Position, RungKind
from cyberbrief.domain.record import Record, RecordId, TextKind, declarations
from cyberbrief.domain.reference import Reference, Wording
from cyberbrief.domain.talking_point import TalkingPoint
from cyberbrief.gui.days import today
from cyberbrief.gui.language import later, tr

_TAG, _MARKING, _ORIGIN, _IS, _CHANGED = "tag", "marking", "origin", "is", "changed"
_PAST, _BARE, _UNCHECKED, _LOOSE = "past", "no red line", "unchecked", "loose"
_MINE, _WEEK = "me", "week"
_TAG_WORD, _MARKING_WORD, _ORIGIN_WORD = later("Tag"), later("Marking"), later("Origin")
_TOLD: Mapping[str, str] = {
    _PAST: later("Past its review date"),
    _BARE: later("No red line"),
    _UNCHECKED: later("Not yet checked"),
    _LOOSE: later("On no position"),
    _MINE: later("Changed by me"),
    _WEEK: later("Changed this week"),
}
_DAYS = 7
_NOT_ASKED = frozenset({"reliability", "credibility", "channel"})  # rarely what one looks for in a list


class Filter(NamedTuple):
    """One thing that is asked: in a group (a field, “tag”, …), the value wanted."""

    group: str
    value: str


class Offer(NamedTuple):
    """A filter as it is offered: under which words (none: by itself), in which words, and how many pass it."""

    filter: Filter
    under: str
    words: str
    passing: int


class Asked(NamedTuple):
    """What is known besides the records themselves: which the user changed, the day, and a week before it."""

    mine: frozenset[RecordId]
    today: date
    week_ago: datetime


def asked_now(mine: frozenset[RecordId]) -> Asked:
    """Return what is known now."""
    return Asked(mine, today(), datetime.now(tz=UTC) - timedelta(days=_DAYS))


def passes(record: Record, wanted: frozenset[Filter], asked: Asked) -> bool:
    """Say whether a record has what is asked for; nothing asked lets all pass."""
    groups: dict[str, bool] = {}
    for one in wanted:
        groups[one.group] = groups.get(one.group, False) or has(record, one, asked)
    return all(groups.values())


def has(record: Record, wanted: Filter, asked: Asked) -> bool:
    """Say whether a record has one thing that is asked for."""
    if wanted.group == _TAG:
        return wanted.value in record.tags
    if wanted.group == _MARKING:
        return record.marking == wanted.value
    if wanted.group in {_IS, _CHANGED}:
        return _IS_SO[wanted.value](record, asked)
    return str(getattr(record, wanted.group, "")) == wanted.value


def offers(records: Iterable[Record], kinds: Iterable[type[Record]], scheme: Scheme, asked: Asked) -> tuple[Offer, ...]:
    """Return the filters that would leave some and hide some, in the order of a menu."""
    records = tuple(records)
    found = [
        *(offer for kind in kinds for offer in _of_choices(records, kind)),
        *_of_tags(records),
        *_of_markings(records, scheme),
        *_of_origins(records),
        *_of_states(records, asked),
    ]
    return tuple(offer for offer in found if 0 < offer.passing < len(records))


def words_of(wanted: Filter, scheme: Scheme, kinds: Iterable[type[Record]]) -> str:
    """Return what a chip says of a filter."""
    if wanted.group in {_IS, _CHANGED}:
        return tr(_TOLD[wanted.value])
    if wanted.group == _TAG:
        return f"#{wanted.value}"
    if wanted.group == _MARKING:
        return scheme.level(wanted.value).name
    if wanted.group == _ORIGIN:
        return tr("from {origin}", origin=wanted.value) if wanted.value else tr("Made here")
    fields = (declarations(kind).get(wanted.group) for kind in kinds)
    choices = next((field.choices for field in fields if field is not None), None)
    return tr(choices.named(wanted.value).label) if choices is not None else wanted.value


def _of_choices(records: tuple[Record, ...], kind: type[Record]) -> Iterator[Offer]:
    own = [record for record in records if isinstance(record, kind)]
    for name, field in declarations(kind).items():
        if field.kind is TextKind.CHOICE and field.choices is not None and name not in _NOT_ASKED:
            counts = Counter(str(getattr(record, name)) for record in own)
            for choice in field.choices:
                yield Offer(Filter(name, str(choice)), tr(field.label), tr(_label(choice)), counts[str(choice)])


def _label(choice: Choice) -> str:
    return choice.label


def _of_tags(records: tuple[Record, ...]) -> Iterator[Offer]:
    counts = Counter(tag for record in records for tag in record.tags)
    for tag, count in sorted(counts.items(), key=lambda found: found[0].casefold()):
        yield Offer(Filter(_TAG, tag), tr(_TAG_WORD), tag, count)


def _of_markings(records: tuple[Record, ...], scheme: Scheme) -> Iterator[Offer]:
    counts = Counter(record.marking for record in records)
    for marking in sorted(counts, key=scheme.rank):
        yield Offer(Filter(_MARKING, marking), tr(_MARKING_WORD), scheme.level(marking).name, counts[marking])


def _of_origins(records: tuple[Record, ...]) -> Iterator[Offer]:
    counts = Counter(record.origin for record in records)
    for origin, count in sorted(counts.items(), key=lambda found: found[0].casefold()):
        yield Offer(Filter(_ORIGIN, origin), tr(_ORIGIN_WORD), origin or tr("Made here"), count)


def _of_states(records: tuple[Record, ...], asked: Asked) -> Iterator[Offer]:
    for state, holds in _IS_SO.items():
        count = sum(holds(record, asked) for record in records)
        yield Offer(Filter(_CHANGED if state in {_MINE, _WEEK} else _IS, state), "", tr(_TOLD[state]), count)


def _is_past(record: Record, asked: Asked) -> bool:
    return record.review_by is not None and record.review_by < asked.today


def _is_bare(record: Record, _asked: Asked) -> bool:
    return isinstance(record, Position) and all(step.kind is not RungKind.RED_LINE for step in record.ladder)


def _is_unchecked(record: Record, _asked: Asked) -> bool:
    return isinstance(record, Reference) and record.wording is Wording.QUOTED and record.checked_on is None


def _is_loose(record: Record, _asked: Asked) -> bool:
    return isinstance(record, TalkingPoint) and not record.position


_IS_SO: Mapping[str, Callable[[Record, Asked], bool]] = {
    _PAST: _is_past,
    _BARE: _is_bare,
    _UNCHECKED: _is_unchecked,
    _LOOSE: _is_loose,
    _MINE: lambda record, asked: record.id in asked.mine,
    _WEEK: lambda record, asked: record.changed is not None and record.changed >= asked.week_ago,
}
