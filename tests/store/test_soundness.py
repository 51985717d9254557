"""The check finds what does not agree, and nothing in a store that is sound."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path

import pytest
from sqlalchemy import Connection

from cyberbrief.domain.edits import Kept, changed, deleted
from cyberbrief.host.identifiers import new_id
from cyberbrief.store.store import Store
from tests.builders import one_of_each
from tests.store.making import KEY, change, counterpart, dossier, keep, position, revision


def test_a_store_that_was_worked_in_is_sound(store: Store) -> None:
    of = dossier()
    land, binned = counterpart(), counterpart()
    keep(store, of, land, binned, position(of), *one_of_each())
    change(store, land, name="Sudland", tags=("a", "b"))
    with store.writing() as transaction:
        transaction.records.put(Kept(binned, deleted=True))
        transaction.history.append(revision(deleted(binned)))
        typed = dataclasses.replace(of, objective="half a sen")
        transaction.records.put(Kept(typed))
        transaction.history.append(revision(changed(of, typed), sealed=False))
        transaction.commit()
    assert store.check() == ()
    with store.reading() as transaction:
        assert transaction.records.get(binned.id) == Kept(binned, deleted=True)


def _spoil(store: Store, *statements: str) -> None:
    with store.writing() as transaction:
        connection: Connection = transaction._connection
        for statement in statements:
            connection.exec_driver_sql(statement)
        transaction.commit()


NO_LIST = "is not as the list of records, the links or the search text say."
NO_HISTORY = "is not as its history says."
NO_SEAL = "DROP TRIGGER revision_never_changed"


@pytest.mark.parametrize(
    "statements, sentence",
    [
        (["UPDATE position SET objective = 'their objective'"], NO_HISTORY),
        (["UPDATE position SET deleted = 1"], NO_HISTORY),
        (["UPDATE position SET deleted = 1"], NO_LIST),
        ([NO_SEAL, "UPDATE revision SET changes = '[]' WHERE kind = 'position'"], NO_HISTORY),
        ([NO_SEAL, "UPDATE revision SET act = 'restored' WHERE kind = 'position'"], NO_HISTORY),
        ([NO_SEAL, "UPDATE revision SET kind = 'treaty' WHERE kind = 'position'"], "or its history cannot be read."),
        (["DROP TRIGGER revision_never_removed", "DELETE FROM revision WHERE kind = 'position'"], NO_HISTORY),
        (["UPDATE position SET pillar = 'cellar'"], "or its history cannot be read."),
        (["UPDATE record SET dossier = '' WHERE kind = 'position'"], NO_LIST),
        (["UPDATE record SET kind = 'brief' WHERE kind = 'position'"], NO_LIST),
        (["UPDATE record SET deleted = 1 WHERE kind = 'position'"], NO_LIST),
        (["DELETE FROM link"], NO_LIST),
        (["UPDATE link SET target = 'elsewhere'"], NO_LIST),
        (["INSERT INTO link SELECT 999, source, source_kind, field, element, 'more' FROM link LIMIT 1"], NO_LIST),
        (["DELETE FROM search_text"], NO_LIST),
        (["UPDATE search_text SET body = 'other words'"], "The search index does not agree with the records' words."),
        (
            ["INSERT INTO search_parts (search_parts) VALUES ('delete-all')"],
            "The search index does not agree with the records' words.",
        ),
        (
            ["INSERT INTO search_words (rowid, title) VALUES (9999, 'stray')"],
            "The search index does not agree with the records' words.",
        ),
        (
            ["INSERT INTO record VALUES (77, 'nobody', 'position', '', 0)"],
            "The list of records names 3 where 2 are kept.",
        ),
    ],
)
def test_what_does_not_agree_is_told(store: Store, statements: list[str], sentence: str) -> None:
    of = dossier()
    keep(store, of, position(of, objective="ours alone"))
    assert store.check() == ()
    _spoil(store, *statements)
    found = store.check()
    assert any(told.endswith(sentence) for told in found), found
    assert not any("ours alone" in told for told in found)


def test_a_reference_to_nothing_is_told(store_path: Path) -> None:
    opened = Store.open(store_path, KEY)
    keep(opened, counterpart())
    engine = opened._open_engine()
    raw = engine.raw_connection()
    assert raw.driver_connection is not None
    raw.driver_connection.execute("PRAGMA query_only = OFF")
    raw.driver_connection.execute("PRAGMA foreign_keys = OFF")
    raw.driver_connection.execute("DELETE FROM record")
    raw.driver_connection.execute("PRAGMA foreign_keys = ON")
    raw.close()
    assert "3 entries belong to records that are not there." in opened.check()
    opened.close()


def test_a_missing_index_entry_is_told(store: Store) -> None:
    keep(store, counterpart())
    hidden = "FROM sqlite_master WHERE name = 'ix_link_target'"
    _spoil(store, f"CREATE TABLE held AS SELECT * {hidden}", "PRAGMA writable_schema = ON", f"DELETE {hidden}")
    _spoil(store, "PRAGMA writable_schema = RESET")
    keep(store, counterpart(released_to=("x",)))
    _spoil(store, "PRAGMA writable_schema = ON", "INSERT INTO sqlite_master SELECT * FROM held", "DROP TABLE held")
    _spoil(store, "PRAGMA writable_schema = RESET")
    assert store.check() == ("The database contradicts itself: a table or an index of it is damaged.",)


def test_very_many_problems_are_counted(store: Store) -> None:
    keep(store, *(counterpart(id=new_id()) for _ in range(30)))
    _spoil(store, "UPDATE counterpart SET country = 'NO'")
    found = store.check()
    assert "10 more records have problems." in found
    assert len([told for told in found if told.endswith(NO_HISTORY)]) == 20


def test_a_store_that_vanished_or_lost_its_first_page_is_told(store_path: Path) -> None:
    opened = Store.open(store_path, KEY)
    store_path.write_bytes(os.urandom(store_path.stat().st_size))
    assert opened.check()
    opened.close()
