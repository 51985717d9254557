"""Making, opening and locking a store: each thing that can go wrong has words of its own and changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from cyberbrief.domain.errors import CyberBriefError, RefusedError, WrongUseError
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.officer import Officer
from cyberbrief.domain.paces import Paces
from cyberbrief.services import adding, editing, reading, sitting, workspace
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier, a_small_dossier
from tests.services.conftest import CHEAP, OFFICER, PASSPHRASE


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.endswith(".lock")}


def test_a_new_store_opens_again_with_passphrase_and_recovery_key(store_path: Path) -> None:
    made = workspace.create(store_path, PASSPHRASE, OFFICER, "uk", cost=CHEAP)
    adding.add(made.workspace, a_small_dossier().records)
    made.workspace.lock()
    ways: tuple[Callable[[], Workspace], ...] = (
        lambda: workspace.open_with_passphrase(store_path, PASSPHRASE),
        lambda: workspace.open_with_recovery_key(store_path, made.recovery_key.lower()),
    )
    for reopened in ways:
        again = reopened()
        assert again.officer == OFFICER
        assert again.scheme.key == "uk"
        assert len(reading.records(again, "talking-point")) == 6
        again.lock()


def test_locking_twice_is_harmless_and_drops_the_key(opened: Workspace) -> None:
    opened.lock()
    opened.lock()
    assert opened.session.locked


def test_locking_seals_what_was_typed(opened: Workspace, small: SmallDossier, store_path: Path) -> None:
    sitting.keep(opened, small.position.id, {"objective": "Typed and not left."})
    opened.lock()
    again = workspace.open_with_passphrase(store_path, PASSPHRASE)
    with again.store.reading() as transaction:
        assert transaction.history.sitting(small.position.id) is None
        latest = transaction.history.latest(small.position.id)
    assert latest is not None
    assert latest.sealed
    assert latest.edit.changes[0].after == "Typed and not left."
    again.lock()


def test_a_second_program_is_told_that_the_store_is_open(opened: Workspace, store_path: Path) -> None:
    with pytest.raises(RefusedError, match="open in another window"):
        workspace.open_with_passphrase(store_path, PASSPHRASE)


Spoil = Callable[[Path], object]
KEY_FILES = (".key", ".key2")


def flip(path: Path, offset: int) -> None:
    data = bytearray(path.read_bytes())
    data[offset] ^= 0x40
    path.write_bytes(bytes(data))


def flip_both_key_files(path: Path) -> None:
    for end in KEY_FILES:
        flip(path.with_name(path.name + end), 300)


def remove_both_key_files(path: Path) -> None:
    for end in KEY_FILES:
        path.with_name(path.name + end).unlink()


def put_a_folder_there(path: Path) -> None:
    path.unlink()
    path.mkdir()


SPOILT: list[tuple[str, Spoil, str, str]] = [
    ("wrong passphrase", lambda _path: None, "another passphrase", "passphrase"),
    ("empty file", lambda path: path.write_bytes(b""), PASSPHRASE, "empty"),
    ("missing", lambda path: path.unlink(), PASSPHRASE, "no store"),
    ("first page damaged", lambda path: flip(path, 100), PASSPHRASE, "damaged"),
    ("cut short", lambda path: path.write_bytes(path.read_bytes()[:5000]), PASSPHRASE, "damaged"),
    (
        "both key files damaged",
        flip_both_key_files,
        PASSPHRASE,
        "key file",
    ),
    (
        "both key files gone",
        remove_both_key_files,
        PASSPHRASE,
        "key",
    ),
    ("not a store", lambda path: path.write_bytes(b"hello " * 2000), PASSPHRASE, "damaged"),
    ("a folder", put_a_folder_there, PASSPHRASE, "folder"),
]


@pytest.mark.parametrize("spoil,passphrase,words", [row[1:] for row in SPOILT], ids=[row[0] for row in SPOILT])
def test_what_cannot_be_opened_says_why_and_is_left_as_it_is(
    store_path: Path, spoil: Spoil, passphrase: str, words: str
) -> None:
    workspace.create(store_path, PASSPHRASE, OFFICER, cost=CHEAP).workspace.lock()
    spoil(store_path)
    before = contents(store_path.parent) if store_path.is_file() else None
    with pytest.raises(CyberBriefError, match=f"(?i){words}") as caught:
        workspace.open_with_passphrase(store_path, passphrase)
    assert caught.value.exit_code == 3
    assert caught.value.remedy
    if before is not None:
        assert contents(store_path.parent) == before


def test_the_messages_differ_from_each_other(tmp_path: Path) -> None:
    said: set[str] = set()
    for name, spoil, passphrase, _words in SPOILT[:6]:
        path = tmp_path / name.replace(" ", "-") / "desk.cyberbrief"
        path.parent.mkdir()
        workspace.create(path, PASSPHRASE, OFFICER, cost=CHEAP).workspace.lock()
        spoil(path)
        with pytest.raises(CyberBriefError) as caught:
            workspace.open_with_passphrase(path, passphrase)
        said.add(caught.value.happened)
    assert len(said) >= 5


def test_one_key_file_suffices_and_the_other_is_mended(store_path: Path) -> None:
    workspace.create(store_path, PASSPHRASE, OFFICER, cost=CHEAP).workspace.lock()
    first, second = (store_path.with_name(store_path.name + end) for end in (".key", ".key2"))
    flip(first, 300)
    workspace.open_with_passphrase(store_path, PASSPHRASE).lock()
    assert first.read_bytes() == second.read_bytes()


def test_key_files_of_another_store_are_refused(tmp_path: Path) -> None:
    paths = [tmp_path / name / "desk.cyberbrief" for name in ("one", "two")]
    for path in paths:
        path.parent.mkdir()
        workspace.create(path, PASSPHRASE, OFFICER, cost=CHEAP).workspace.lock()
    for end in (".key", ".key2"):
        paths[0].with_name(paths[0].name + end).write_bytes(paths[1].with_name(paths[1].name + end).read_bytes())
    with pytest.raises(RefusedError):
        workspace.open_with_passphrase(paths[0], PASSPHRASE)


@pytest.mark.parametrize("taken", ["desk.cyberbrief", "desk.cyberbrief.key"])
def test_a_new_store_replaces_nothing(store_path: Path, taken: str) -> None:
    (store_path.parent / taken).write_bytes(b"precious")
    with pytest.raises(RefusedError):
        workspace.create(store_path, PASSPHRASE, OFFICER, cost=CHEAP)
    assert contents(store_path.parent) == {taken: b"precious"}


def test_a_new_store_in_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RefusedError):
        workspace.create(tmp_path / "nowhere" / "desk.cyberbrief", PASSPHRASE, OFFICER, cost=CHEAP)


def test_the_officer_can_be_changed(opened: Workspace, store_path: Path) -> None:
    opened.set_officer(Officer(name="I. Calloway"))
    opened.lock()
    again = workspace.open_with_passphrase(store_path, PASSPHRASE)
    assert again.officer.name == "I. Calloway"
    again.lock()


def test_listeners_hear_of_every_change(opened: Workspace, small: SmallDossier) -> None:
    heard: list[object] = []
    opened.listen(heard.append)
    editing.edit_plain(opened, small.position.id, {"topic": "Another topic"})
    assert heard == [frozenset({("position", small.position.id)})]


def test_the_paces_are_kept_and_nonsense_is_refused(opened: Workspace, reopened: Callable[[], Workspace]) -> None:
    assert opened.paces == Paces()
    with pytest.raises(WrongUseError):
        opened.set_paces(Paces(plain=7))
    opened.set_paces(Paces(120, 100, 200))
    assert reopened().paces == Paces(120, 100, 200)


def test_another_scheme_is_taken_where_no_record_carries_a_level_that_it_lacks(
    opened: Workspace, small: SmallDossier, reopened: Callable[[], Workspace]
) -> None:
    for record in [record for kind in KINDS for record in reading.records(opened, kind)]:
        if record.marking or record.caveats:
            editing.change(opened, record, replace(record, marking="", caveats=()))
    before = reading.record(opened, small.position.id)
    marked = editing.change(opened, before, replace(before, marking="internal"))
    with pytest.raises(RefusedError) as raised:
        opened.set_scheme("nato")
    assert raised.value.happened.startswith("1 record is marked")
    assert opened.scheme.key == "plain"
    now = reading.record(opened, small.position.id)
    assert marked is not None
    editing.change(opened, now, replace(now, marking=""))
    opened.set_scheme("nato")
    assert reopened().scheme.key == "nato"
