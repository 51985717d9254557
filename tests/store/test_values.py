"""Every record comes back from its row as it went in, and a row that holds none is refused."""

from __future__ import annotations

import dataclasses
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.edits import Kept
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.position import Outcome, Position
from cyberbrief.domain.record import declarations
from cyberbrief.host.identifiers import new_id
from cyberbrief.store.errors import UnreadableRecordError
from cyberbrief.store.store import Store
from cyberbrief.store.values import instant_of, plain_of, record_of, row_of, value_of
from tests.builders import one_of_each
from tests.store.making import KEY, counterpart, dossier, position
from tests.strategies import records


@pytest.mark.parametrize("kind", KINDS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=15)
@given(data=st.data())
def test_a_record_of_any_kind_comes_back_as_it_went_in(kind: str, store: Store, data: st.DataObject) -> None:
    record = data.draw(records(kind))
    with store.writing() as transaction:
        transaction.records.put(Kept(record))
        assert transaction.records.get(record.id) == Kept(record)


def test_what_was_written_is_there_when_the_store_is_opened_again(store_path: Path) -> None:
    given_records = one_of_each()
    with Store.open(store_path, KEY).writing() as transaction:
        transaction.records.put_many(Kept(record) for record in given_records)
        transaction.commit()
    with Store.open(store_path, KEY).reading() as transaction:
        assert transaction.records.many(record.id for record in given_records) == {
            record.id: record for record in given_records
        }


def test_an_entry_left_half_filled_in_can_be_read_again(store: Store) -> None:
    half = position(dossier(), outcomes=(Outcome(id=new_id(), text=""),), topic="x" * 5_000)
    with store.writing() as transaction:
        transaction.records.put(Kept(half))
        assert transaction.records.get(half.id) == Kept(half)


def test_an_instant_sorts_as_text() -> None:
    on_the_second = dataclasses.replace(counterpart(), changed=datetime(2026, 12, 7, 9, 0, 0, tzinfo=UTC))
    later = dataclasses.replace(counterpart(), changed=datetime(2026, 12, 7, 9, 0, 0, 5, tzinfo=UTC))
    assert str(row_of(on_the_second, deleted=False)["changed"]) < str(row_of(later, deleted=False)["changed"])


@pytest.mark.parametrize(
    "column, value",
    [
        ("name", 7),
        ("name", None),
        ("party", "planet"),
        ("party", 3),
        ("tags", "not JSON"),
        ("tags", '"a word"'),
        ("tags", "[1]"),
        ("tags", None),
        ("tags", "[" * 100_000),
        ("reach", '{"name": "everywhere"}'),
        ("reach", "[]"),
        ("reach", '{"name": 3}'),
        ("created", "yesterday"),
        ("created", 5),
        ("review_by", "2026-13-01"),
        ("review_by", "0000-00-00"),
    ],
)
def test_a_damaged_row_is_refused(column: str, value: object) -> None:
    row = {**row_of(counterpart(), deleted=False), column: value}
    with pytest.raises(UnreadableRecordError):
        record_of(Counterpart, _mapping(row))


@pytest.mark.parametrize(
    "elements",
    [
        "{}",
        "[5]",
        '[{"id": "a", "text": "t", "colour": "red"}]',
        '[{"id": "a", "none_instructed": "yes"}]',
        '[{"id": "a", "kind": "cellar"}]',
        '[{"id": "a", "instructed_on": 5}]',
    ],
)
def test_damaged_elements_are_refused(elements: str) -> None:
    row = {**row_of(position(dossier()), deleted=False), "ladder": elements}
    with pytest.raises(UnreadableRecordError):
        record_of(Position, _mapping(row))


def test_a_missing_column_is_refused() -> None:
    row = row_of(counterpart(), deleted=False)
    del row["name"]
    with pytest.raises(UnreadableRecordError):
        record_of(Counterpart, _mapping(row))


@pytest.mark.parametrize("flag, seen", [(0, False), (1, True)])
def test_a_flag_is_a_number_in_its_row(flag: int, seen: bool) -> None:
    reference = next(record for record in one_of_each() if record.KIND == "reference")
    row = {**row_of(reference, deleted=False), "binding": flag}
    assert getattr(record_of(type(reference), _mapping(row)), "binding") is seen  # noqa: B009  # no class is named here


def test_any_other_number_is_no_flag() -> None:
    reference = next(record for record in one_of_each() if record.KIND == "reference")
    with pytest.raises(UnreadableRecordError):
        record_of(type(reference), _mapping({**row_of(reference, deleted=False), "binding": 2}))


def test_a_field_missing_in_an_element_is_as_in_a_new_one() -> None:
    row = {**row_of(position(dossier()), deleted=False), "ladder": json.dumps([{"id": "a", "text": "t"}])}
    read = record_of(Position, _mapping(row))
    assert isinstance(read, Position)
    assert (read.ladder[0].text, read.ladder[0].authority) == ("t", "")


@pytest.mark.parametrize("text", ["tomorrow", "", "2026-12-07T10:00:00+99:00"])
def test_a_damaged_instant_is_refused(text: str) -> None:
    with pytest.raises(UnreadableRecordError):
        instant_of(text)


@pytest.mark.parametrize("text", ["{", "", "nonsense"])
def test_damaged_json_is_refused(text: str) -> None:
    with pytest.raises(UnreadableRecordError):
        plain_of(text)


def test_a_value_of_another_type_is_refused() -> None:
    with pytest.raises(UnreadableRecordError):
        value_of(declarations(Position)["topic"], 5)


def _mapping(row: dict[str, object]) -> Any:
    """Hand a dictionary to what reads a mapping of the database."""
    return row
