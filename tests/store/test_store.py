"""A store is made whole or not at all, opened only as what it is, and left unchanged by what was not committed."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.exc import ResourceClosedError
from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # it brings no types

from cyberbrief.domain.edits import Kept
from cyberbrief.domain.errors import RefusedError
from cyberbrief.host.refusal import (
    DiskFullError,
    FileMissingError,
    FolderMissingError,
    NotAFileError,
    NotAllowedError,
    TargetExistsError,
)
from cyberbrief.store import engine
from cyberbrief.store import store as store_module
from cyberbrief.store.engine import connect
from cyberbrief.store.errors import (
    BusyStoreError,
    ClosedStoreError,
    DamagedStoreError,
    EmptyStoreError,
    NewerStoreError,
    OtherTablesError,
)
from cyberbrief.store.store import Store
from tests.machine import open_folder, run_on_tiny_disk, run_without_rights
from tests.store.making import KEY, OTHER_KEY, counterpart, dossier, keep, position

MAKE = """
import sys
from pathlib import Path
from cyberbrief.domain.errors import RefusedError
from cyberbrief.store.store import Store
import cyberbrief.store.migrate
"""


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if not path.name.endswith("-journal"))


def test_a_new_store_is_empty_and_sound(tmp_path: Path) -> None:
    path = tmp_path / "new.cyberbrief"
    made = Store.create(path, KEY)
    with made.reading() as transaction:
        assert set(transaction.records.counts("").values()) == {0}
    assert made.check() == ()
    made.close()
    assert _names(tmp_path) == ["new.cyberbrief"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("name", ["brève.cyberbrief", "a?b#c%20d.db", "with space", "中国", "-rf", "file:x"])
def test_any_name_of_a_file_will_do(tmp_path: Path, name: str) -> None:
    Store.create(tmp_path / name, KEY).close()
    Store.open(tmp_path / name, KEY).close()
    assert _names(tmp_path) == [name]


def test_a_file_that_exists_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "letter"
    path.write_bytes(b"dear colleague")
    dangling = tmp_path / "dangling"
    dangling.symlink_to(tmp_path / "nowhere")
    for taken in (path, dangling, tmp_path):
        with pytest.raises(TargetExistsError):
            Store.create(taken, KEY)
    assert path.read_bytes() == b"dear colleague"
    assert _names(tmp_path) == ["dangling", "letter"]


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    for attempt in (Store.create, Store.open):
        with pytest.raises(FolderMissingError):
            attempt(tmp_path / "no such folder" / "store", KEY)
    assert _names(tmp_path) == []


def test_a_store_that_could_not_be_made_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RefusedError("Something refused.", "Try again.")

    monkeypatch.setattr(store_module, "_migrate", fail)
    with pytest.raises(RefusedError, match="Something refused"):
        Store.create(tmp_path / "store", KEY)
    assert list(tmp_path.iterdir()) == []


def test_the_journal_of_a_store_that_is_gone_stays_out_of_a_new_one(store_path: Path) -> None:
    journal = store_path.with_name(f"{store_path.name}-journal")
    gone = Store.open(store_path, KEY)
    with gone.writing() as transaction:
        transaction.records.put(Kept(counterpart(objectives="x" * 50_000)))
        left = journal.read_bytes()
    gone.close()
    assert len(left) > 4_096
    store_path.unlink()
    journal.write_bytes(left)
    made = Store.create(store_path, OTHER_KEY)
    assert made.check() == ()
    made.close()
    (aside,) = store_path.parent.glob("*-journal.*.aside")
    assert aside.read_bytes() == left


def test_a_journal_that_cannot_be_moved_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "store"
    path.with_name("store-journal").write_bytes(b"pages")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "refused")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(NotAllowedError):
        Store.create(path, KEY)
    assert _names(tmp_path) == []


def _missing(path: Path) -> None:
    path.unlink()


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _zero_length(path: Path) -> None:
    path.write_bytes(b"")


def _letter(path: Path) -> None:
    path.write_bytes(b"Dear colleague, " * 1_000)


def _one_byte(path: Path) -> None:
    path.write_bytes(b"S")


def _plain_database(path: Path) -> None:
    path.unlink()
    connection = dbapi2.connect(str(path))
    connection.execute("CREATE TABLE record (id TEXT)")
    connection.close()


def _first_page_damaged(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[100] ^= 1
    path.write_bytes(data)


def _shortened(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _other_tables(path: Path) -> None:
    path.write_bytes(b"")
    connection = connect(path, KEY, new=True)
    connection.execute("CREATE TABLE record (id TEXT)")
    connection.close()


def _set_version(path: Path, statement: str) -> None:
    connection = connect(path, KEY)
    connection.execute(statement)
    connection.close()


def _newer(path: Path) -> None:
    _set_version(path, "UPDATE alembic_version SET version_num = '0777'")


def _no_version(path: Path) -> None:
    _set_version(path, "DELETE FROM alembic_version")


def _unfinished(path: Path) -> None:
    _set_version(path, "ALTER TABLE position DROP COLUMN objective")


@pytest.mark.parametrize(
    "damage, error",
    [
        (_missing, FileMissingError),
        (_folder, NotAFileError),
        (_pipe, NotAFileError),
        (_zero_length, EmptyStoreError),
        (_letter, DamagedStoreError),
        (_one_byte, DamagedStoreError),
        (_plain_database, DamagedStoreError),
        (_first_page_damaged, DamagedStoreError),
        (_shortened, DamagedStoreError),
        (_other_tables, DamagedStoreError),
        (_no_version, DamagedStoreError),
        (_newer, NewerStoreError),
        (_unfinished, OtherTablesError),
    ],
)
def test_what_is_no_store_of_ours_is_refused_and_left(
    store_path: Path, damage: Callable[[Path], None], error: type[RefusedError], capfd: pytest.CaptureFixture[str]
) -> None:
    damage(store_path)
    before = store_path.read_bytes() if store_path.is_file() else None
    with pytest.raises(error) as caught:
        Store.open(store_path, KEY)
    assert caught.type is error
    assert store_path.name in caught.value.happened
    assert (store_path.read_bytes() if store_path.is_file() else None) == before
    assert capfd.readouterr() == ("", "")


def test_another_key_does_not_open_it(store_path: Path) -> None:
    with pytest.raises(DamagedStoreError):
        Store.open(store_path, OTHER_KEY)


@pytest.mark.parametrize("key", ["", "passphrase", f"x'{'5a' * 31}'", f"x'{'5A' * 32}'", f"x'{'5a' * 48}'", f"{KEY};"])
def test_a_key_out_of_form_is_a_bug(store_path: Path, key: str) -> None:
    with pytest.raises(AssertionError, match="out of form"):
        Store.open(store_path, key)


def test_a_store_that_may_not_be_written_is_refused(empty_store: Path) -> None:
    script = """
for path in map(Path, sys.argv[1:]):
    try:
        Store.open(path, KEY)
    except RefusedError as error:
        print(type(error).__name__)
    try:
        Store.create(path.parent / "another", KEY)
    except RefusedError as error:
        print(type(error).__name__)
"""
    with open_folder() as folder:
        closed, protected = folder / "closed" / "store", folder / "open" / "store"
        for path in (closed, protected):
            path.parent.mkdir()
            shutil.copy(empty_store, path)
        closed.chmod(0o666)
        closed.parent.chmod(0o555)
        protected.chmod(0o444)
        protected.parent.chmod(0o777)
        said = run_without_rights(MAKE, f"KEY = {KEY!r}{script}", closed, protected)
        assert said.split() == ["NotAllowedError"] * 3
        closed.parent.chmod(0o755)


def test_a_full_disk_makes_no_store(tmp_path: Path) -> None:
    script = f"""{MAKE}
folder = Path(sys.argv[1])
try:
    Store.create(folder / "store", {KEY!r})
except RefusedError as error:
    print(type(error).__name__, sum(1 for _ in folder.iterdir()))
"""
    assert run_on_tiny_disk(script, tmp_path).split() == ["DiskFullError", "0"]


def test_a_full_disk_undoes_the_transaction_and_nothing_else(store: Store) -> None:
    land = counterpart()
    keep(store, land)
    with store.writing() as transaction:
        pages = transaction._connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        transaction._connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 8}")
        with pytest.raises(DiskFullError):
            transaction.records.put(Kept(counterpart(objectives="x" * 100_000)))
    with store.writing() as transaction:
        assert transaction.records.counts("")["counterpart"] == 1
        transaction._connection.exec_driver_sql(f"PRAGMA max_page_count = {2**30}")
        transaction.records.put(Kept(counterpart()))
        transaction.commit()
    with store.reading() as transaction:
        assert transaction.records.counts("")["counterpart"] == 2


def test_without_commit_nothing_happened(store: Store) -> None:
    with store.writing() as transaction:
        transaction.records.put(Kept(counterpart()))
    with contextlib.suppress(KeyError), store.writing() as transaction:
        transaction.records.put(Kept(counterpart()))
        raise KeyError
    with store.reading() as transaction:
        assert transaction.records.counts("")["counterpart"] == 0


def test_after_commit_nothing_more_can_be_written(store: Store) -> None:
    with store.writing() as transaction:
        transaction.commit()
        with pytest.raises(ResourceClosedError):
            transaction.records.put(Kept(counterpart()))


def test_a_reader_cannot_write(store: Store) -> None:
    with store.reading() as transaction, pytest.raises(NotAllowedError):
        transaction.records.put(Kept(counterpart()))
    with store.writing() as transaction:
        transaction.records.put(Kept(counterpart()))
        transaction.commit()


def test_a_reader_sees_one_moment(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    with store.reading() as reader:
        assert reader.records.counts("")["counterpart"] == 0
        with store.writing() as writer:
            writer.records.put(Kept(counterpart()))
            assert writer.records.counts("")["counterpart"] == 1
            assert reader.records.counts("")["counterpart"] == 0


def test_one_writes_at_a_time_and_the_other_is_told(store_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "_PATIENCE", 0.05)
    first, second = Store.open(store_path, KEY), Store.open(store_path, KEY)
    with first.writing():
        with pytest.raises(BusyStoreError), second.writing():
            raise AssertionError("two writers")
        with second.reading() as transaction:
            assert transaction.records.counts("")["position"] == 0
    with second.writing() as transaction:
        transaction.records.put(Kept(counterpart()))
        transaction.commit()
    first.close()
    second.close()


def test_any_thread_may_read_and_write(store: Store) -> None:
    of = dossier()
    keep(store, of)
    troubles: list[BaseException] = []

    def work(number: int) -> None:
        try:
            for turn in range(6):
                with store.writing() as transaction:
                    transaction.records.put(Kept(position(of, topic=f"issue {number} {turn}")))
                    transaction.commit()
                with store.reading() as transaction:
                    assert transaction.search.find(f"issue {number} {turn}")
        except BaseException as error:  # noqa: BLE001  # a thread's trouble is told below
            troubles.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert troubles == []
    with store.reading() as transaction:
        assert transaction.records.counts(of.id)["position"] == 36


def test_a_closed_store_is_closed(store: Store) -> None:
    store.close()
    store.close()
    for attempt in (store.check, store.set_aside, store.reading().__enter__, store.writing().__enter__):
        with pytest.raises(ClosedStoreError):
            attempt()


def test_a_transaction_that_runs_while_the_store_closes_is_finished(store_path: Path) -> None:
    land = counterpart()
    closing = Store.open(store_path, KEY)
    with closing.writing() as transaction:
        transaction.records.put(Kept(land))
        closing.close()
        transaction.commit()
    again = Store.open(store_path, KEY)
    with again.reading() as transaction:
        assert transaction.records.get(land.id) == Kept(land)
    again.close()


def test_the_disk_is_asked_for_every_promise(store: Store) -> None:
    with store.reading() as transaction:
        ask = transaction._connection.exec_driver_sql
        answers = {
            name: ask(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "temp_store", "trusted_schema")
        }
    assert answers == {
        "journal_mode": "truncate",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "trusted_schema": 0,
    }
