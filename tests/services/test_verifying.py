"""Verifying: each kind of damage is told, and a sound store is called sound."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # it brings no types

from cyberbrief.domain.errors import RefusedError
from cyberbrief.services import editing, passphrases, sitting, verifying, workspace
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier
from tests.services.template import CHEAP, PASSPHRASE

Reopen = Callable[[], Workspace]


def key_file(store: Path, ending: str) -> Path:
    return store.with_name(store.name + ending)


def flip(path: Path, place: int) -> None:
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(bytes(data))


def raw(opened: Workspace, *statements: str) -> None:
    """Change the database behind the program's back, with its own key."""
    driver = dbapi2.connect(str(opened.path), isolation_level=None)
    driver.execute(f'PRAGMA key = "{opened.session.key().raw_pragma()}"')
    for statement in statements:
        driver.execute(statement)
    driver.close()


def test_a_sound_store_is_called_sound(opened: Workspace, small: SmallDossier) -> None:
    sitting.keep(opened, small.position.id, {"objective": "Typed and not left."})
    found = verifying.verify(opened)
    assert found.problems == ()
    assert [words.split(": ")[1] for words in found.checks] == ["intact", "intact", "sound"]


@pytest.mark.parametrize("ending", [".key", ".key2"])
@pytest.mark.parametrize(
    "spoil,state",
    [
        (lambda path: flip(path, 120), "damaged"),
        (lambda path: path.unlink(), "missing"),
        (lambda path: path.write_bytes(b""), "damaged"),
    ],
    ids=["flipped", "missing", "empty"],
)
def test_a_key_file_that_is_not_in_order_is_named(
    opened: Workspace, ending: str, spoil: Callable[[Path], object], state: str
) -> None:
    path = key_file(opened.path, ending)
    spoil(path)
    (problem,) = verifying.verify(opened).problems
    assert path.name in problem
    assert state in problem


def test_a_key_file_of_before_a_new_passphrase_is_called_older(opened: Workspace) -> None:
    path = key_file(opened.path, ".key2")
    older = path.read_bytes()
    passphrases.change(opened, PASSPHRASE, "another one of five words", CHEAP)
    path.write_bytes(older)
    (problem,) = verifying.verify(opened).problems
    assert "older" in problem


@pytest.mark.parametrize("ending", [".key", ".key2"])
def test_a_key_file_that_was_mended_on_opening_is_told_once(opened: Workspace, reopened: Reopen, ending: str) -> None:
    flip(key_file(opened.path, ending), 120)
    opened.lock()
    (problem,) = verifying.verify(reopened()).problems
    assert "mended" in problem
    assert verifying.verify(reopened()).problems == ()


def test_a_flipped_byte_of_the_database_is_noticed(opened: Workspace, small: SmallDossier, store_path: Path) -> None:
    opened.lock()
    whole = store_path.read_bytes()
    for place in range(200, len(whole), len(whole) // 24):
        damaged = bytearray(whole)
        damaged[place] ^= 0x10
        store_path.write_bytes(bytes(damaged))
        try:
            again = workspace.open_with_passphrase(store_path, PASSPHRASE)
        except RefusedError:
            continue
        assert verifying.verify(again).problems, place
        again.lock()


ALTERED = [
    ("a record", "UPDATE position SET objective = 'Words that nobody wrote'", "not as its history says"),
    ("a title", "UPDATE reference SET title = 'Another report'", "not as"),
    ("a search text", "DELETE FROM search_text", "search"),
    ("a link", "DELETE FROM link", "links"),
    ("a removed record", "DELETE FROM stance", ""),
    ("a list entry", "UPDATE record SET dossier = 'another' WHERE kind = 'position'", "list of records"),
]


@pytest.mark.parametrize("statement,words", [row[1:] for row in ALTERED], ids=[row[0] for row in ALTERED])
def test_what_was_altered_past_the_history_is_told_without_its_words(
    opened: Workspace, small: SmallDossier, statement: str, words: str
) -> None:
    raw(opened, "PRAGMA foreign_keys = OFF", statement)
    problems = verifying.verify(opened).problems
    assert problems
    assert any(words in problem for problem in problems)
    assert "nobody wrote" not in " ".join(problems)


def test_an_altered_history_is_told(opened: Workspace, small: SmallDossier) -> None:
    editing.edit_plain(opened, small.position.id, {"topic": "Contacts"})
    raw(
        opened,
        "DROP TRIGGER revision_never_changed",
        "UPDATE revision SET changes = replace(changes, 'Contacts', 'Contract') WHERE act = 'changed'",
    )
    (problem,) = verifying.verify(opened).problems
    assert small.position.id in problem
    assert "history" in problem


def test_a_sealed_revision_cannot_be_changed_even_so(opened: Workspace, small: SmallDossier) -> None:
    for statement in ("UPDATE revision SET author = 'somebody else'", "DELETE FROM revision"):
        with pytest.raises(dbapi2.IntegrityError):
            raw(opened, statement)
    assert verifying.verify(opened).problems == ()
