"""What the window says where a store does not open, each cause in its own words; and the other ways in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from cyberbrief.domain.officer import Officer
from cyberbrief.services import passphrases, workspace
from cyberbrief.services.machine import Machine
from cyberbrief.vault.device import DeviceKeyring
from tests.journeys.conftest import Starting
from tests.journeys.first_run import PASSPHRASE, make_a_dossier, make_a_store, unlock
from tests.journeys.person import CHEAP
from tests.vault.conftest import MEMORY_ALLOWED, MemoryBackend

OFFICER = Officer(name="E. Marrow")
KEY_FILES = (".key", ".key2")


def flip(path: Path, place: int) -> None:
    data = bytearray(path.read_bytes())
    data[place] ^= 0x40
    path.write_bytes(bytes(data))


def flip_key_files(store: Path) -> None:
    for ending in KEY_FILES:
        flip(store.with_name(store.name + ending), 300)


def remove_key_files(store: Path) -> None:
    for ending in KEY_FILES:
        store.with_name(store.name + ending).unlink()


def make_newer(store: Path) -> None:
    opened = workspace.open_with_passphrase(store, PASSPHRASE)
    with opened.store._open_engine().connect().execution_options(writing=True) as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    opened.lock()


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.endswith(".lock")}


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "Desk 4.cyberbrief"
    workspace.create(path, PASSPHRASE, OFFICER, cost=CHEAP).workspace.lock()
    return path


SEEN_AT_ONCE: list[tuple[str, Callable[[Path], object], str]] = [
    ("gone", lambda store: store.unlink(), "There is no store at"),
    ("zero length", lambda store: store.write_bytes(b""), "is empty"),
    ("key files damaged", flip_key_files, "The key files of the store are damaged"),
    ("key files gone", remove_key_files, "The key files of the store are missing"),
]
SEEN_ON_UNLOCKING: list[tuple[str, Callable[[Path], object], str]] = [
    ("damaged", lambda store: flip(store, 100), "is damaged. It was left as it is."),
    ("no store at all", lambda store: store.write_bytes(b"hello " * 2000), "is damaged. It was left as it is."),
    ("newer", make_newer, "was written by a newer CyberBrief"),
]


@pytest.mark.parametrize("spoil,words", [row[1:] for row in SEEN_AT_ONCE], ids=[row[0] for row in SEEN_AT_ONCE])
def test_what_no_passphrase_would_mend_is_said_before_one_is_typed(
    starts: Starting, store: Path, spoil: Callable[[Path], object], words: str
) -> None:
    spoil(store)
    before = contents(store.parent)
    person = starts(store)
    person.sees(words)
    person.settles()
    person.sees("There is no good copy of it in the folder for copies.")
    assert "Passphrase" not in person.all_words()
    person.press("Try again")
    person.settles()
    person.sees(words)
    assert contents(store.parent) == before


@pytest.mark.parametrize(
    "spoil,words", [row[1:] for row in SEEN_ON_UNLOCKING], ids=[row[0] for row in SEEN_ON_UNLOCKING]
)
def test_what_the_key_finds_wrong_is_said_and_nothing_is_written(
    starts: Starting, store: Path, spoil: Callable[[Path], object], words: str
) -> None:
    spoil(store)
    before = contents(store.parent)
    person = starts(store)
    person.write("Passphrase", PASSPHRASE)
    person.keys("Return")
    person.sees(words)
    assert contents(store.parent) == before


def test_after_a_wrong_passphrase_the_right_one_opens(starts: Starting, store: Path) -> None:
    person = starts(store)
    person.write("Passphrase", "harbour linen orbit maple quite")
    person.press("Unlock")
    person.sees("That did not open it.")
    unlock(person)
    person.sees("No dossier")


def test_a_damaged_key_file_is_mended_and_told(starts: Starting, store: Path) -> None:
    flip(store.with_name(store.name + ".key2"), 300)
    person = starts(store)
    unlock(person)
    person.sees("One of the two key files of this store was missing, damaged or older.")


def test_a_keyring_that_lost_its_secret_leads_back_to_the_passphrase(starts: Starting, store: Path) -> None:
    backend = MemoryBackend()
    keyring = DeviceKeyring(lambda: backend, MEMORY_ALLOWED)
    opened = workspace.open_with_passphrase(store, PASSPHRASE)
    passphrases.add_to_keyring(opened, keyring)
    opened.lock()
    person = starts(store, Machine(cost=CHEAP, keyring=keyring))
    person.press("Use the keyring")
    person.sees("No dossier")
    person.keys("Ctrl+L")
    person.sees("Desk 4 is locked")
    backend.kept.clear()
    person.press("Use the keyring")
    person.sees("The keyring of this computer holds no secret for this store.")
    person.sees("The passphrase opens the store as ever.")
    unlock(person)


def test_the_recovery_sheet_opens_and_leads_to_another_passphrase(starts: Starting) -> None:
    person = starts()
    key = make_a_store(person)
    make_a_dossier(person, "Thematic group 1")
    person.keys("Ctrl+L")
    person.press("Use the recovery sheet")
    groups = key.split("-")
    wrong = [*groups[:2], groups[2][::-1] if groups[2][::-1] != groups[2] else "00000", *groups[3:]]
    person.write("Recovery key", " ".join(wrong))
    person.press("Unlock with the recovery key")
    person.sees("Group 3 of the recovery key has a typing error.")
    person.write("Recovery key", " ".join(groups).lower())
    person.keys("Return")
    person.sees("My desk is open")
    person.write("New passphrase", "cobalt winter anchor fable seven")
    person.write("New passphrase again", "cobalt winter anchor fable seven")
    person.press("Set the passphrase")
    person.sees("Thematic group 1")
    person.keys("Ctrl+L")
    person.write("Passphrase", PASSPHRASE)
    person.press("Unlock")
    person.sees("That did not open it.")
    unlock(person, "cobalt winter anchor fable seven")


def test_the_key_of_another_store_does_not_open_this_one(starts: Starting, store: Path, tmp_path: Path) -> None:
    other = workspace.create(tmp_path / "other.cyberbrief", PASSPHRASE, OFFICER, cost=CHEAP)
    other.workspace.lock()
    person = starts(store)
    person.press("Use the recovery sheet")
    person.write("Recovery key", other.recovery_key)
    person.press("Unlock with the recovery key")
    person.sees("This recovery key does not open the store.")


def test_a_second_program_on_the_store_is_told_so(starts: Starting, store: Path) -> None:
    first = starts(store)
    unlock(first)
    second = starts(store)
    second.write("Passphrase", PASSPHRASE)
    second.press("Unlock")
    second.sees("Desk 4 is open already")
    second.sees("has had it open on this computer since")
    first.keys("Ctrl+L")
    first.sees("Desk 4 is locked")
    first.settles()
    second.press("Try again")
    unlock(second)


def test_another_store_is_opened_from_within_an_open_one(starts: Starting, store: Path, tmp_path: Path) -> None:
    person = starts()
    make_a_store(person)
    make_a_dossier(person, "Thematic group 1")
    person.keys("Ctrl+O")
    person.choose_file(store)
    person.sees("Desk 4 is locked")
    person.sees_no("Thematic group 1")
    unlock(person)
    person.sees("No dossier")
    person.keys("Ctrl+L")
    person.choose_row("My desk")
    unlock(person)
    person.sees("Thematic group 1")
