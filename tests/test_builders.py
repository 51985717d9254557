"""The records that tests are built on are themselves what the domain accepts."""

from __future__ import annotations

import dataclasses

import pytest

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.plain import record_from_plain, to_plain
from cyberbrief.domain.record import Record
from tests.builders import a_small_dossier, an_id, canary, one_of_each, texts


@pytest.mark.parametrize("record", [*one_of_each(), *a_small_dossier().records], ids=lambda each: each.KIND)
def test_a_built_record_is_accepted(record: Record) -> None:
    assert record_from_plain(type(record), to_plain(record), lambda: an_id("new"), record) == record


def test_each_kind_is_built_once() -> None:
    assert [record.KIND for record in one_of_each()] == list(KINDS)


@pytest.mark.parametrize("record", one_of_each(), ids=lambda each: each.KIND)
def test_each_field_has_a_canary_of_its_own(record: Record) -> None:
    words = dict(texts(record))
    assert len(set(words.values())) == len(words)
    assert all(word == canary(f"{record.KIND}.{field}") for field, word in words.items())


def test_a_small_dossier_points_at_nothing_outside_itself() -> None:
    small = a_small_dossier()
    known = {record.id for record in small.records}
    pointed = {entry.record for section in small.brief.sections for entry in section.entries}
    pointed |= {getattr(record, "dossier", small.dossier.id) for record in small.records}
    assert pointed <= known
    assert len(known) == len(small.records)
    assert all(dataclasses.is_dataclass(record) for record in small.records)
