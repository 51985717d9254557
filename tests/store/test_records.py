"""Records by id, kind and dossier, in use and in the bin, with their links."""

from __future__ import annotations

import dataclasses
import time

import pytest

from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.edits import Kept
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.position import Position
from cyberbrief.domain.record import Record
from cyberbrief.domain.reference import Reference
from cyberbrief.domain.statement import Stance
from cyberbrief.host.identifiers import new_id
from cyberbrief.store.errors import OtherKindError
from cyberbrief.store.links import LinkRow
from cyberbrief.store.store import Store
from tests.questions import questions
from tests.store.making import counterpart, delegate, dossier, keep, membership, position


def test_what_is_not_there_is_none(store: Store) -> None:
    with store.reading() as transaction:
        assert transaction.records.get(new_id()) is None
        assert transaction.records.many([new_id()]) == {}
        assert transaction.records.many([]) == {}
        assert transaction.records.get("") is None
        assert transaction.records.get("\udcff of a console") is None
        assert transaction.records.kinds_of(["\ud83d", "\x00"]) == {}


def test_a_record_written_again_is_changed(store: Store) -> None:
    first = counterpart()
    second = dataclasses.replace(first, name="Sudland")
    keep(store, first)
    with store.writing() as transaction:
        transaction.records.put(Kept(second))
        transaction.commit()
    with store.reading() as transaction:
        assert transaction.records.get(first.id) == Kept(second)


def test_of_two_states_of_one_record_the_later_is_kept(store: Store) -> None:
    first = counterpart()
    second = dataclasses.replace(first, name="Sudland")
    with store.writing() as transaction:
        transaction.records.put_many([Kept(first), Kept(second)])
        assert transaction.records.get(first.id) == Kept(second)


def test_nothing_is_written_where_there_is_nothing_to_write(store: Store) -> None:
    with store.writing() as transaction:
        transaction.records.put_many([])
        assert transaction.records.counts(new_id())["position"] == 0


def test_an_id_of_another_kind_is_refused(store: Store) -> None:
    taken = counterpart()
    keep(store, taken)
    with store.writing() as transaction:
        with pytest.raises(OtherKindError):
            transaction.records.put(Kept(Reference(id=taken.id, symbol="A/70/174")))
        assert transaction.records.get(taken.id) == Kept(taken)


def test_a_record_in_the_bin_is_kept_and_not_listed(store: Store) -> None:
    of = dossier()
    binned = position(of)
    keep(store, of, binned)
    with store.writing() as transaction:
        transaction.records.put(Kept(binned, deleted=True))
        assert transaction.records.get(binned.id) == Kept(binned, deleted=True)
        assert transaction.records.many([binned.id]) == {}
        assert transaction.records.of_kind("position", of.id) == []
        assert transaction.records.of_kind("position", of.id, deleted=True) == [binned]
        assert transaction.records.counts(of.id)["position"] == 0
        assert transaction.records.kinds_of([binned.id]) == {binned.id: "position"}
        assert transaction.records.linking_to(of.id) == []
        transaction.records.put(Kept(binned))
        assert transaction.records.linking_to(of.id) == [LinkRow(binned.id, "position", "dossier")]


def test_many_are_given_in_the_order_asked_for_once_each(store: Store) -> None:
    some = [counterpart(), dossier(), counterpart()]
    keep(store, *some)
    asked = [some[2].id, some[0].id, new_id(), some[1].id, some[0].id]
    with store.reading() as transaction:
        assert list(transaction.records.many(asked)) == [some[2].id, some[0].id, some[1].id]


def test_a_kind_is_listed_by_pages(store: Store) -> None:
    some = [counterpart(name=f"Land {number}") for number in range(5)]
    keep(store, *reversed(some))
    with store.reading() as transaction:
        pages: list[list[Record]] = []
        after = None
        while page := transaction.records.of_kind("counterpart", limit=2, after=after):
            pages.append(page)
            after = page[-1].id
    assert pages == [some[:2], some[2:4], some[4:]]


def test_an_unknown_kind_is_refused_in_words(store: Store) -> None:
    with store.reading() as transaction, pytest.raises(WrongUseError, match="Use one of: dossier"):
        transaction.records.of_kind("treaty")


def test_a_dossier_lists_and_counts_its_own_and_all_that_is_shared(store: Store) -> None:
    ours, theirs = dossier(), dossier(title="Another")
    land = counterpart()
    keep(store, ours, theirs, land, position(ours), position(ours), position(theirs))
    with store.reading() as transaction:
        assert len(transaction.records.of_kind("position", ours.id)) == 2
        assert len(transaction.records.of_kind("position")) == 3
        assert transaction.records.of_kind("counterpart", ours.id) == [land]
        counts = transaction.records.counts(ours.id)
    assert (counts["position"], counts["counterpart"], counts["dossier"], counts["brief"]) == (2, 1, 2, 0)


def test_a_record_that_moves_is_counted_where_it_went(store: Store) -> None:
    first, second = dossier(), dossier()
    moving = position(first)
    keep(store, first, second, moving)
    with store.writing() as transaction:
        transaction.records.put(Kept(dataclasses.replace(moving, dossier=second.id)))
        assert transaction.records.counts(first.id)["position"] == 0
        assert transaction.records.counts(second.id)["position"] == 1


def test_links_are_found_in_fields_lists_and_elements(store: Store) -> None:
    of = dossier()
    land, source = counterpart(), Reference(id=new_id(), symbol="A/70/174")
    linking = position(of, references=(source.id,), released_to=(land.id,))
    ladder = (dataclasses.replace(linking.ladder[0], instruction=source.id), *linking.ladder[1:])
    linking = dataclasses.replace(linking, ladder=ladder)
    stance = Stance(id=new_id(), dossier=of.id, counterpart=land.id, position=linking.id)
    keep(store, of, land, source, linking, stance)
    with store.reading() as transaction:
        assert transaction.records.linking_to(source.id) == [
            LinkRow(linking.id, "position", "ladder"),
            LinkRow(linking.id, "position", "references"),
        ]
        assert transaction.records.linking_to(land.id) == [
            LinkRow(linking.id, "position", "released_to"),
            LinkRow(stance.id, "stance", "counterpart"),
        ]


def test_a_link_taken_away_is_no_longer_found(store: Store) -> None:
    of, land = dossier(), counterpart()
    linking = position(of, released_to=(land.id,))
    keep(store, of, land, linking)
    with store.writing() as transaction:
        transaction.records.put(Kept(dataclasses.replace(linking, released_to=())))
        assert transaction.records.linking_to(land.id) == []


def test_the_material_of_a_dossier_is_all_that_its_briefs_can_draw_on(store: Store) -> None:
    ours, theirs = dossier(), dossier()
    land, group, stranger = counterpart(), counterpart(name="Group of Few"), counterpart(name="Elsewhere")
    source = Reference(id=new_id(), symbol="A/70/174")
    ours = dataclasses.replace(ours, delegations=(land.id,), previous=theirs.id)
    linking = position(ours, references=(source.id,))
    wanted: list[Record] = [ours, land, group, source, linking, delegate(land), membership(land, group)]
    binned = delegate(land)
    others: list[Record] = [theirs, stranger, position(theirs), delegate(stranger), binned]
    keep(store, *wanted, *others)
    with store.writing() as transaction:
        transaction.records.put(Kept(binned, deleted=True))
        material = transaction.records.dossier_material(ours.id)
    assert material == sorted(wanted, key=lambda record: record.id)


def test_the_material_is_asked_for_by_kind_however_much_there_is(store: Store) -> None:
    case = dossier()
    keep(store, case, position(case))
    asked = []
    for more in (0, 2_500):
        keep(store, *(position(case) for _ in range(more)))
        with store.reading() as transaction, questions(store) as heard:
            assert len(transaction.records.dossier_material(case.id)) == more + 2
        asked.append(len(heard))
    assert asked[0] == asked[1]


def test_the_material_of_an_unknown_dossier_is_empty(store: Store) -> None:
    with store.reading() as transaction:
        assert transaction.records.dossier_material(new_id()) == []


def test_five_thousand_records_are_written_in_seconds(store: Store) -> None:
    of = dossier()
    words = "points of contact answer within one working day "
    many = [position(of, topic=f"Issue {number}", rationale=words * 10) for number in range(5_000)]
    started = time.perf_counter()
    with store.writing() as transaction:
        transaction.records.put_many(Kept(record) for record in [of, *many])
        transaction.commit()
    assert time.perf_counter() - started < 20  # about two; a loaded machine is slower
    with store.reading() as transaction:
        assert transaction.records.counts(of.id)["position"] == 5_000
        assert len(transaction.records.kinds_of(record.id for record in many)) == 5_000
        found = transaction.search.find("issue 4999")
        assert [hit.record for hit in found] == [many[-1].id]
        read = transaction.records.of_kind("position", of.id, limit=3)
    assert [record.title_text for record in read] == ["Issue 0", "Issue 1", "Issue 2"]
    assert all(isinstance(record, Position) for record in read)


def test_kinds_share_no_rows(store: Store) -> None:
    land = counterpart()
    keep(store, land)
    with store.reading() as transaction:
        assert [type(record) for record in transaction.records.of_kind("counterpart")] == [Counterpart]
        assert transaction.records.of_kind("delegate") == []
