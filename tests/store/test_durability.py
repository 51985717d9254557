"""What was acknowledged is there after a kill, what is damaged is noticed, and no file shows a word of a record."""

from __future__ import annotations

import base64
import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cyberbrief.domain.edits import Kept, created
from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.kinds import KINDS
from cyberbrief.host.clock import elapsed
from cyberbrief.store.store import Store
from tests.builders import canary, filled, one_of_each
from tests.store.making import KEY, NOON, keep, revision

PROJECT = Path(__file__).resolve().parents[2]
ROUNDS = 20


def _spin(seconds: float) -> None:
    """Let a moment pass that no schedule knows, so that the kill falls anywhere within a commit."""
    until = elapsed() + seconds
    while elapsed() < until:
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")
def test_no_acknowledged_record_is_lost_when_the_program_is_killed(store_path: Path) -> None:
    chance = random.Random(7)
    command = [sys.executable, "-m", "tests.store.committing_writer", str(store_path)]
    acknowledged: set[str] = set()
    with subprocess.Popen(command, cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdin is not None
        assert writer.stdout is not None
        for number in range(ROUNDS):
            print(f"round-{number}", file=writer.stdin, flush=True)
            child = 0
            for _ in range(chance.randint(2, 12)):
                line = writer.stdout.readline().strip()
                if line.isdigit():
                    child = int(line)
                else:
                    acknowledged.add(line)
            _spin(chance.random() * 0.012)
            os.kill(child, signal.SIGKILL)
            while (line := writer.stdout.readline().strip()) != "killed":
                acknowledged.add(line)
        writer.stdin.close()
    opened = Store.open(store_path, KEY)
    with opened.reading() as transaction:
        names = {record.title_text for record in transaction.records.of_kind("counterpart")}
    assert len(acknowledged) > ROUNDS
    assert acknowledged - names == set()
    assert len(names) <= len(acknowledged) + ROUNDS
    assert opened.check() == ()
    opened.close()


def _read(store: Store) -> tuple[object, ...]:
    """Return all that a reader is shown; raises RefusedError where a reader would be told."""
    with store.reading() as transaction:
        return (
            [transaction.records.of_kind(kind) for kind in ("position", "counterpart", "brief")],
            transaction.history.recent(None, 1_000),
            [hit.record for hit in transaction.search.find(canary("position.topic"))],
        )


def test_every_flipped_bit_is_noticed_and_none_shows_other_words(store_path: Path, tmp_path: Path) -> None:
    opened = Store.open(store_path, KEY)
    keep(opened, *one_of_each())
    as_written = _read(opened)
    opened.close()
    whole = store_path.read_bytes()
    chance = random.Random(11)
    path = tmp_path / "flipped"
    for place in {0, 15, 16, 4_095, 4_096, len(whole) - 1, *(chance.randrange(len(whole)) for _ in range(200))}:
        data = bytearray(whole)
        data[place] ^= 1 << chance.randrange(8)
        path.write_bytes(data)
        try:
            flipped = Store.open(path, KEY)
        except RefusedError:
            continue
        assert flipped.check(), place
        with contextlib.suppress(RefusedError):
            assert _read(flipped) == as_written, place
        flipped.close()


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_store_cut_short_is_noticed(store_path: Path, share: float) -> None:
    os.truncate(store_path, int(store_path.stat().st_size * share))
    with pytest.raises(RefusedError):
        Store.open(store_path, KEY)


def _canaries() -> set[str]:
    words: set[str] = set()

    def say(place: str) -> str:
        word = canary(place)
        words.add(word)
        return word

    for kind in KINDS.values():
        filled(kind, say)
    return words | {canary(name) for name in OTHER_PLACES}


OTHER_PLACES = ("author", "note", "setting", "tree", "reason", "recipient")


def _write_canaries(store: Store) -> None:
    records = one_of_each()
    with store.writing() as transaction:
        transaction.records.put_many(Kept(record) for record in records)
        transaction.history.append_many(
            revision(created(record), author=canary("author"), note=canary("note")) for record in records
        )
        brief = records[-1].id
        transaction.settings.set("officer", canary("setting"))
        tree = transaction.trees.keep(
            brief=brief,
            variant="full",
            digest="",
            instant=NOON,
            reason=canary("reason"),
            tree={"text": canary("tree")},
        )
        transaction.exports.record(
            brief=brief,
            variant="full",
            digest="",
            tree=tree,
            sha256="",
            instant=NOON,
            recipient=canary("recipient"),
            draft=True,
        )
        transaction.commit()


def _found_in(folder: Path, words: set[str]) -> set[str]:
    found: set[str] = set()
    for path in folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes().lower()
            found |= {word for word in words if any(form in data for form in _forms(word))}
    return found


def _forms(word: str) -> tuple[bytes, ...]:
    """Return how a word may stand in a file; the content of a file that is kept is written in base64."""
    in_base64 = base64.b64encode(word.encode()).rstrip(b"=").lower()
    return (*(word.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")), in_base64)


def test_no_file_shows_a_word_of_any_field(store: Store, tmp_path: Path) -> None:
    words = _canaries()
    assert len(words) > 150
    _write_canaries(store)
    # The journal holds what stood in the pages before, for as long as a change is not committed.
    with store.writing() as transaction:
        transaction.records.put_many(Kept(record, deleted=True) for record in one_of_each())
        transaction.search.find(canary("position.ladder.text"))
        journal = store.path.with_name(f"{store.path.name}-journal")
        assert journal.stat().st_size > 4_096
        shutil.copy(journal, tmp_path / "journal")
        shutil.copy(store.path, tmp_path / "store while written")
    store.set_aside()
    assert store.check() == ()
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) >= 5
    assert _found_in(tmp_path, words) == set()


def test_the_search_for_canaries_finds_them_where_they_stand(store: Store, tmp_path: Path) -> None:
    words = _canaries()
    _write_canaries(store)
    with store.reading() as transaction:
        connection = transaction._connection
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        rows = [connection.exec_driver_sql(f'SELECT * FROM "{table}"').all() for table in tables]  # noqa: S608  # a name of the schema
    folder = tmp_path / "in the open"
    folder.mkdir()
    (folder / "dump").write_text(repr(rows), encoding="utf-8")
    assert _found_in(folder, words) == words
