"""Revisions: sealed ones for ever, one sitting a record, and steps as undo needs them."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from cyberbrief.domain.edits import Act, Edit, FieldChange, Kept, changed, created, deleted
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.record import Record
from cyberbrief.host.identifiers import new_id
from cyberbrief.store.errors import UnreadableRecordError
from cyberbrief.store.store import Store
from cyberbrief.store.transaction import Transaction
from tests.store.making import KEY, counterpart, dossier, keep, position, revision
from tests.strategies import records


def _typed(before: Record, **fields: Any) -> Edit:
    return changed(before, dataclasses.replace(before, **fields))


@pytest.mark.parametrize("kind", KINDS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=10)
@given(data=st.data())
def test_a_revision_comes_back_as_it_went_in(kind: str, store: Store, data: st.DataObject) -> None:
    before = data.draw(records(kind))
    after = dataclasses.replace(data.draw(records(kind)), id=before.id)
    first = revision(created(before), note="Imported")
    second = revision(changed(before, after), parents=(first.id,))
    third = revision(deleted(after), parents=(second.id, first.id), author="Ø. Überall")
    with store.writing() as transaction:
        transaction.history.append_many([first, second])
        transaction.history.append(third)
        assert transaction.history.of_record(before.id) == [first, second, third]
        assert transaction.history.latest(before.id) == third


def test_a_record_without_history_has_none(store: Store) -> None:
    with store.writing() as transaction:
        transaction.history.append_many([])
        assert transaction.history.of_record(new_id()) == []
        assert transaction.history.latest(new_id()) is None
        assert transaction.history.sitting(new_id()) is None
        assert transaction.history.of_step(new_id()) == []
        assert transaction.history.recent(None, 5) == []
        assert transaction.history.steps(5) == []


def test_a_revision_of_no_record_is_not_kept(store: Store) -> None:
    with store.writing() as transaction:
        transaction.history.append(revision(created(counterpart())))
        with pytest.raises(IntegrityError):
            transaction.commit()


def test_a_sitting_grows_in_its_place_and_is_sealed(store: Store) -> None:
    land, other = counterpart(), counterpart()
    keep(store, land, other)
    with store.writing() as transaction:
        history = transaction.history
        first = revision(_typed(land, style="br"), sealed=False)
        history.replace_sitting(first)
        history.append(revision(_typed(other, style="quiet")))
        grown = revision(_typed(land, style="brisk"), sealed=False, id=first.id, step=first.step)
        history.replace_sitting(grown)
        assert history.sitting(land.id) == grown
        assert history.latest(land.id) == grown
        assert [one.id for one in history.of_record(land.id)][1:] == [first.id]
        assert history.seal([other.id]) == 0
        assert history.seal([land.id]) == 1
        assert history.sitting(land.id) is None
        assert history.latest(land.id) == dataclasses.replace(grown, sealed=True)


def test_sittings_are_sealed_by_their_own_ids_or_all_at_once(store: Store) -> None:
    lands = [counterpart() for _ in range(3)]
    keep(store, *lands)
    with store.writing() as transaction:
        sittings = [revision(_typed(land, style="x"), sealed=False) for land in lands]
        transaction.history.append_many(sittings)
        assert transaction.history.seal([sittings[0].id]) == 1
        assert transaction.history.seal() == 2
        assert transaction.history.seal(None) == 0
        assert transaction.history.seal([]) == 0


def test_a_record_has_one_sitting_at_most(store: Store) -> None:
    land = counterpart()
    keep(store, land)
    with store.writing() as transaction:
        transaction.history.append(revision(_typed(land, style="x"), sealed=False))
        with pytest.raises(IntegrityError):
            transaction.history.append(revision(_typed(land, style="y"), sealed=False))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE revision SET author = 'somebody else'",
        "UPDATE revision SET sealed = 0",
        "DELETE FROM revision",
        "INSERT OR REPLACE INTO revision SELECT * FROM revision",
        "UPDATE OR REPLACE revision SET seq = seq + 1",
    ],
)
def test_the_database_lets_nobody_touch_a_sealed_revision(store: Store, statement: str) -> None:
    keep(store, counterpart())
    with store.writing() as transaction, pytest.raises(IntegrityError, match="sealed revision"):
        transaction._connection.exec_driver_sql(statement)


def test_steps_are_given_newest_first_with_their_edits_in_order(store: Store) -> None:
    of = dossier()
    one, two = position(of), position(of)
    keep(store, of)
    with store.writing() as transaction:
        both = revision(created(one), note="Add two positions")
        second = revision(created(two), step=both.step)
        later = revision(deleted(one), author="B. Officer")
        transaction.history.append_many([both, second, later])
        newest, before, *older = transaction.history.steps(10)
        assert (newest.id, newest.author, newest.edits) == (later.step, "B. Officer", (later.edit,))
        assert (before.id, before.instant, before.edits) == (both.step, both.instant, (both.edit, second.edit))
        assert len(older) == 1
        assert transaction.history.of_step(both.step) == [both, second]
        assert transaction.history.latest_steps(2) == [(later.step, ""), (both.step, "Add two positions")]
        assert [step.id for step in transaction.history.steps(1)] == [later.step]


def test_what_is_recent_is_given_newest_first_for_one_dossier_or_all(store: Store) -> None:
    ours, theirs = dossier(), dossier()
    mine = position(ours)
    keep(store, ours)
    keep(store, mine)
    keep(store, theirs, position(theirs), counterpart())
    with store.reading() as transaction:
        assert [one.edit.record for one in transaction.history.recent(ours.id, 10)] == [mine.id, ours.id]
        assert [one.edit.record for one in transaction.history.recent(ours.id, 1)] == [mine.id]
        assert len(transaction.history.recent(None, 10)) == 5


@pytest.mark.parametrize(
    "column, value",
    [
        ("kind", "treaty"),
        ("act", "sold"),
        ("changes", "{"),
        ("changes", "[5]"),
        ("changes", '[{"field": "colour", "before": "", "after": "red"}]'),
        ("changes", '[{"field": "name", "before": ""}]'),
        ("changes", '[{"field": "name", "before": "", "after": 5}]'),
        ("parents", "5"),
        ("instant", "noon"),
    ],
)
def test_a_damaged_revision_is_refused(store: Store, column: str, value: str) -> None:
    land = counterpart()
    keep(store, land)
    with store.writing() as transaction:
        _without_seal(transaction)
        transaction._connection.exec_driver_sql(f"UPDATE revision SET {column} = ?", (value,))  # noqa: S608  # a row of this test
        with pytest.raises(UnreadableRecordError):
            transaction.history.of_record(land.id)


def test_revisions_outlive_the_program(store_path: Path) -> None:
    land = counterpart()
    edit = Edit(land.id, "counterpart", Act.CREATED, (FieldChange("name", "", "Norland"),))
    kept = revision(edit)
    first = Store.open(store_path, KEY)
    with first.writing() as transaction:
        transaction.records.put(Kept(land))
        transaction.history.append(kept)
        transaction.commit()
    first.close()
    second = Store.open(store_path, KEY)
    with second.reading() as transaction:
        assert transaction.history.of_record(land.id) == [kept]
    second.close()


def _without_seal(transaction: Transaction) -> None:
    transaction._connection.exec_driver_sql("DROP TRIGGER revision_never_changed")
