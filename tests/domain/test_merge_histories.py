"""Merging random histories: own edits are never lost, what was withheld is never touched, twice is once.

What an own edit is, is told here without the merge: by comparing states place by place, and words by who wrote them.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from random import Random
from typing import Any, NamedTuple

import pytest

from cyberbrief.domain.decisions import Decision, Decisions, Way, decided, for_all
from cyberbrief.domain.edits import Kept
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.merge import merge
from cyberbrief.domain.merged import Fate, MergedRecord, Outcome
from cyberbrief.domain.record import Element, Record, TextKind, declarations
from cyberbrief.domain.shared import SharedElement, SharedRecord
from tests.domain.histories import Hand, Holder, sent
from tests.domain.sharing import after

HISTORIES = 10_000
SHARES = 20
HIDEABLE = 0.15
SHOWN_LATER = 0.3
Places = Mapping[tuple[str, ...], object]


class History(NamedTuple):
    """One exchange: what was common, what we made of it, what they send back."""

    base: SharedRecord
    theirs: SharedRecord
    ours: Kept
    hidden: frozenset[str]

    @property
    def merged(self) -> MergedRecord:
        return merge(self.base, self.theirs, self.ours)


def history(seed: int) -> History:
    """Make the same history for the same seed: mostly positions, whose ladders are what matters most."""
    chance = Random(seed)
    kind = "position" if chance.random() < 0.4 else chance.choice(list(KINDS))
    first = Hand(chance, "first").record(kind)
    never = frozenset(name for name in declarations(type(first)) if chance.random() < HIDEABLE)
    base = sent(first, None, never)
    hidden = frozenset(name for name in never if chance.random() > SHOWN_LATER)
    ours = Kept(Hand(chance, "ours").changed(first), deleted=chance.random() < 0.03)
    changed = Hand(chance, "theirs").changed(first)
    return History(base, sent(changed, base, hidden, deleted=chance.random() < 0.03), ours, hidden)


def of_share(share: int) -> Iterator[History]:
    """Make the histories of one share."""
    return (history(seed) for seed in range(share, HISTORIES, SHARES))


# ---------------------------------------------------------------------------------------- what the properties rest on


def places(holder: Record | Element | SharedRecord | SharedElement) -> Places:
    """Return every value by the way to it; that an element is there is a value as well."""
    return dict(_places(holder))


def _places(holder: Any) -> Iterator[tuple[tuple[str, ...], object]]:
    sent_values = isinstance(holder, SharedRecord | SharedElement)
    values = holder.values if sent_values else {name: getattr(holder, name) for name in declarations(type(holder))}
    for name, value in values.items():
        if isinstance(value, tuple) and value and isinstance(value[0], Element | SharedElement):
            listed = [one for one in value if not getattr(one, "deleted", False)]
            yield (name,), tuple(one.id for one in listed)
            for one in listed:
                yield (name, one.id), True
                yield from (((name, one.id, *inner), found) for inner, found in _places(one))
        else:
            yield (name,), value


def words(value: object, sign: str) -> set[str]:
    """Return what one hand wrote of a text or a list."""
    listed = value.split(" ") if isinstance(value, str) else value if isinstance(value, tuple) else ()
    return {word for word in listed if isinstance(word, str) and word.startswith(sign)}


def lost(history: History, result: Kept) -> list[tuple[str, ...]]:
    """Return where something of ours is no longer as we had made it, though nobody decided so."""
    before, base = places(history.ours.record), places(history.base)
    theirs, now = places(history.theirs), places(result.record)
    found = [where for where in base if len(where) % 2 == 0 and where not in before and where in now]
    for where, value in before.items():
        if where[-1] == "id" or base.get(where) == value or theirs.get(where) == value:
            continue
        signed = words(value, "ours") - words(base.get(where), "ours")
        if where not in now:
            found.append(where)
        elif where[0] not in history.base.values:
            found += [where] if value and now[where] != value and len(where) == 1 else []
        elif signed or isinstance(value, tuple) or (isinstance(value, str) and " " in value):
            kept = signed <= words(now[where], "ours") and stays(base.get(where), value, now[where], where)
            found += [] if kept else [where]
        elif now[where] != value:
            found.append(where)
    return found


def unchanged(history: History) -> bool:
    """Say whether ours is as it was exchanged; what was never shown, we have not written either."""
    before, base = places(history.ours.record), places(history.base)
    empty = places(type(history.ours.record)())
    return all(
        base[where] == value if where in base else where[-1] == "id" or value == empty.get(where)
        for where, value in before.items()
        if where[0] not in {"reach", "marking", "caveats", "released_to", "clearances", "raised_marking"}
        and where[-1] not in {"id", "reach"}
    )


def stays(base: object, ours: object, now: object, where: tuple[str, ...]) -> bool:
    """Say whether what we took out of a list stays out, and what we put in another order stays in that order."""
    if not isinstance(base, tuple) or not isinstance(ours, tuple) or not isinstance(now, tuple):
        return True
    if (set(base) - set(ours)) & set(now):
        return False
    moved = [one for one in base if one in ours] != [one for one in ours if one in base]
    in_order = [one for one in now if one in ours] == [one for one in ours if one in now]
    return in_order or not moved or where[-1] in {"tags", "languages", "sections"}


# ---------------------------------------------------------------------------------------------------------- properties


@pytest.mark.parametrize("share", range(SHARES))
def test_own_edits_are_never_lost_and_what_is_withheld_is_never_touched(share: int) -> None:
    for one in of_share(share):
        result = after(one.merged)
        assert result is not None
        if one.ours.deleted or result.deleted:
            assert one.ours.record == result.record
            assert one.ours.deleted or unchanged(one)
        else:
            assert not lost(one, result)
        for name in one.hidden:
            assert getattr(result.record, name) == getattr(one.ours.record, name)


def test_what_was_merged_once_changes_nothing_when_it_comes_again() -> None:
    for seed in range(700):
        one = history(seed)
        result = after(one.merged)
        again = merge(one.theirs, one.theirs, result)
        assert again.fate is Fate.SAME
        assert not again.asking
        assert after(again) == result


def test_what_they_did_not_change_changes_nothing() -> None:
    for seed in range(700):
        one = history(seed)
        again = merge(one.base, one.base, one.ours)
        assert again.fate is Fate.SAME
        assert after(again) == one.ours


def test_without_a_change_of_ours_theirs_is_taken_as_it_is() -> None:
    for seed in range(700):
        chance = Random(seed)
        first = Hand(chance, "first").record(chance.choice(list(KINDS)))
        changed = Hand(chance, "theirs").changed(first)
        base = sent(first, None, frozenset())
        found = merge(base, sent(changed, base, frozenset()), Kept(first))
        if {value.outcome for value in found.asking} <= {Outcome.WIDENED}:
            result = after(found, for_all([found], Way.THEIRS))
            assert _unordered(result) == _unordered(Kept(changed))


@pytest.mark.parametrize("way", [Way.OURS, Way.THEIRS, Way.BOTH])
def test_every_question_answered_is_as_it_was_answered(way: Way) -> None:
    asked = 0
    for seed in range(900):
        one = history(seed)
        found = one.merged
        decisions = for_all([found], way)
        result = after(found, decisions)
        assert result is not None
        assert after(merge(one.theirs, one.theirs, result)) == result
        if way is Way.OURS:
            assert result == after(found)
        asked += len(decisions)
        if way is Way.THEIRS and not result.deleted:
            now = places(result.record)
            for value in found.asking:
                if value.field is not None and value.field.kind is not TextKind.ELEMENTS and value.where in now:
                    assert now[value.where] == value.theirs
    assert asked > 30


def test_every_question_can_be_answered_by_a_value_of_ones_own() -> None:
    answered = 0
    for seed in range(900):
        one = history(seed)
        found = one.merged
        writer = Hand(Random(seed), "third")
        own = {
            value.where: writer.value(value.field)
            for value in found.asking
            if value.field is not None and value.field.kind is not TextKind.ELEMENTS
        }
        decisions: Decisions = {(found.id, where): Decision(Way.OWN, value) for where, value in own.items()}
        result = after(found, decisions)
        assert result is not None
        edits = decided(found, decisions)
        now = places(result.record)
        for where, value in own.items():
            if where in now and not result.deleted:
                assert now[where] == value
                answered += 1
        assert not (own and result.record == one.ours.record and edits.ours)
    assert answered > 30


def test_two_packs_give_the_same_in_either_order_where_nothing_is_asked() -> None:
    clear = 0
    for seed in range(1_500):
        chance = Random(seed)
        kind = "position" if chance.random() < 0.5 else chance.choice(list(KINDS))
        first = Hand(chance, "first").record(kind)
        base = sent(first, None, frozenset())
        ours = Kept(Hand(chance, "ours").changed(first, 2))
        sides = [sent(Hand(chance, sign).changed(first, 2), base, frozenset()) for sign in ("one", "two")]
        results = [_in_turn(base, turns, ours) for turns in (sides, sides[::-1])]
        if None not in results:
            clear += 1
            assert _unordered(results[0]) == _unordered(results[1])
    assert clear > 300


def _in_turn(base: SharedRecord, sides: list[SharedRecord], ours: Kept) -> Kept | None:
    """Merge one after the other; None where something was asked on the way."""
    kept: Kept | None = ours
    for side in sides:
        found = merge(base, side, kept)
        if found.asking:
            return None
        kept = after(found)
    return kept


def _unordered(kept: Kept | None) -> Kept:
    """Return a record with its plain words in one order, since they have none."""
    assert kept is not None
    record = _with_plain_words_sorted(kept.record)
    return dataclasses.replace(kept, record=record)


def _with_plain_words_sorted(holder: Holder) -> Holder:
    values: dict[str, Any] = {}
    for name, field in declarations(type(holder)).items():
        if field.kind is TextKind.WORDS:
            values[name] = tuple(sorted(getattr(holder, name)))
        elif field.kind is TextKind.ELEMENTS:
            values[name] = tuple(_with_plain_words_sorted(one) for one in getattr(holder, name))
    return dataclasses.replace(holder, **values)
