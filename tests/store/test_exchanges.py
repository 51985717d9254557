"""What was exchanged with others: read back as it was, forgotten while its import is undone, tolerant of the past."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

import pytest

from cyberbrief.domain.exchange import Exchanged, LoggedPack, Source
from cyberbrief.domain.pack import PackMarking
from cyberbrief.domain.position import Priority, RungKind
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.shared import SharedElement, SharedRecord
from cyberbrief.host.identifiers import new_id
from cyberbrief.store.errors import UnreadableRecordError
from cyberbrief.store.shared_values import shared_of, shared_text
from cyberbrief.store.store import Store
from tests.store.making import NOON

SOURCE = Source(
    pack="ab" * 32,
    peer="cd" * 32,
    name="Norland, Cyber Desk",
    title="Position on points of contact – 目标",
    created=NOON,
    key=bytes(range(32)),
    readers=("ef" * 32,),
    audience=Reach.PARTNERS,
    marking=PackMarking("plain", "restricted", ("Personal",)),
    supersedes="12" * 32,
)
STEP = SharedElement(
    "r1",
    {"kind": RungKind.OPENING, "text": "Ziel", "instructed_on": date(2026, 1, 5), "reach": (("text", Reach.PUBLIC),)},
    unknown={"later": [1, {"a": None}]},
)
SHARED = SharedRecord(
    "p1",
    "position",
    {
        "topic": "Contact – 目标",
        "priority": Priority.HIGH,
        "tags": ("a", "b"),
        "ladder": (STEP, SharedElement("r2", {}, deleted=True)),
        "reach": (),
    },
    deleted=True,
    unknown={"added": "by 1.7"},
)


def exchanged(line: str, record: SharedRecord = SHARED) -> Exchanged:
    return Exchanged(line, frozenset({"l0", line + "-"}), record, SOURCE, sent=False)


def enter(store: Store, line: str, *, sent: bool = False, step: str = "") -> str:
    with store.writing() as transaction:
        entry = transaction.exchanges.enter(SOURCE, [exchanged(line)], NOON, sent=sent, step=step)
        transaction.commit()
    return entry


def lines(store: Store) -> list[str]:
    with store.reading() as transaction:
        return [one.line for one in transaction.exchanges.of_records(["p1", "p1", new_id()]).get("p1", [])]


def turn(store: Store, step: str, by: str) -> None:
    with store.writing() as transaction:
        transaction.exchanges.turned(step, by)
        transaction.commit()


def test_what_was_exchanged_is_read_back_as_it_was(store: Store) -> None:
    first, second = enter(store, "l1"), enter(store, "l2", sent=True)
    with store.reading() as transaction:
        assert transaction.exchanges.of_records(["p1"]) == {
            "p1": [exchanged("l1"), dataclasses.replace(exchanged("l2"), sent=True)]
        }
        assert transaction.exchanges.packs() == [
            LoggedPack(second, SOURCE, sent=True, instant=NOON, records=1),
            LoggedPack(first, SOURCE, sent=False, instant=NOON, records=1),
        ]


def test_a_pack_without_records_is_logged_all_the_same(store: Store) -> None:
    with store.writing() as transaction:
        transaction.exchanges.enter(SOURCE, [], NOON + timedelta(1), sent=True, step="")
        transaction.commit()
    with store.reading() as transaction:
        assert [one.records for one in transaction.exchanges.packs()] == [0]


def test_an_import_is_forgotten_while_it_is_undone(store: Store) -> None:
    enter(store, "l1")
    enter(store, "l2", step="s")
    turn(store, "other", "u0")
    assert lines(store) == ["l1", "l2"]
    for undone, redone, step in (("u1", "d1", "s"), ("u2", "d2", "d1")):
        turn(store, step, undone)
        assert lines(store) == ["l1"]
        with store.reading() as transaction:
            assert len(transaction.exchanges.packs()) == 1
        turn(store, undone, redone)
        assert lines(store) == ["l1", "l2"]


def test_what_only_an_earlier_version_could_say_is_left_out() -> None:
    said = shared_text(SHARED)
    for old, new in (
        ('"priority":"high"', '"priority":"extreme"'),
        ('"priority":"high"', '"urgency":"high"'),
        ('"kind":"opening"', '"kind":"overture"'),
    ):
        assert old in said
        found = shared_of(said.replace(old, new))
        assert found.values["tags"] == ("a", "b")
        assert found != SHARED
    gone = shared_of(said.replace('"kind":"position"', '"kind":"posture"'))
    assert (gone.kind, gone.values) == ("posture", {})
    assert shared_of(shared_text(gone)) == gone


@pytest.mark.parametrize(
    "broken", ["", "[]", "{}", '{"kind":"position","values":[],"id":"x","deleted":0,"unknown":{}}']
)
def test_what_is_no_record_is_refused(broken: str) -> None:
    with pytest.raises(UnreadableRecordError):
        shared_of(broken)
