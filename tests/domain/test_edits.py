"""Edits: an edit and its inverse give the same record, and edits of one sitting join into one."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.domain.edits import Act, ChangedSinceError, Edit, Kept, applied, changed, created, deleted
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.record import Record, written_by_users
from tests.strategies import records

KIND = st.sampled_from(list(KINDS))


@st.composite
def states(draw: st.DrawFn, count: int) -> tuple[Record, ...]:
    """Make several states of one record: what the program keeps is the same in all."""
    kind = draw(KIND)
    first = draw(records(kind))
    found = [first]
    for _ in range(count - 1):
        other = draw(records(kind))
        values: dict[str, Any] = {name: getattr(other, name) for name in written_by_users(type(first))}
        found.append(dataclasses.replace(first, **values))
    return tuple(found)


@given(states(2))
def test_an_edit_and_its_inverse_give_the_same_record(both: tuple[Record, ...]) -> None:
    before, after = both
    edit = changed(before, after)
    there = applied(edit, Kept(before))
    assert there == Kept(after)
    assert applied(edit.inverse(), there) == Kept(before)
    assert edit.inverse().inverse() == edit


@given(states(3))
def test_joined_edits_are_one_edit(three: tuple[Record, ...]) -> None:
    first, second, third = three
    joined = changed(first, second).joined(changed(second, third))
    assert applied(joined, Kept(first)) == Kept(third)
    assert {change.field: change for change in joined.changes} == {
        change.field: change for change in changed(first, third).changes
    }


@given(states(1))
def test_what_is_created_can_be_taken_back_and_restored(one: tuple[Record, ...]) -> None:
    (record,) = one
    edit = created(record)
    there = applied(edit, Kept(type(record)(id=record.id)))
    for name in written_by_users(type(record)):
        assert getattr(there.record, name) == getattr(record, name)
    gone = applied(edit.inverse(), there)
    assert gone.deleted
    assert applied(edit.inverse().inverse(), gone) == there


@given(states(1))
def test_what_is_deleted_can_be_restored(one: tuple[Record, ...]) -> None:
    (record,) = one
    gone = applied(deleted(record), Kept(record))
    assert gone == Kept(record, deleted=True)
    assert applied(deleted(record).inverse(), gone) == Kept(record)


@given(states(3))
def test_an_edit_that_no_longer_fits_is_refused(three: tuple[Record, ...]) -> None:
    first, second, third = three
    edit = changed(first, second)
    touched = {change.field for change in edit.changes}
    if any(getattr(first, name) != getattr(third, name) for name in touched):
        with pytest.raises(ChangedSinceError):
            applied(edit, Kept(third))
    else:
        assert applied(edit, Kept(third)).record.id == third.id


def test_a_deleted_record_is_not_deleted_again() -> None:
    record = KINDS["position"](id="p")
    with pytest.raises(ChangedSinceError):
        applied(deleted(record), Kept(record, deleted=True))
    with pytest.raises(ChangedSinceError):
        applied(Edit("p", "position", Act.RESTORED), Kept(record))
