"""Copies of the store: made by hand, looked into, brought back; made by the lock; offered where a store is damaged."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton

from cyberbrief.services import backups
from tests.journeys.conftest import Starting
from tests.journeys.first_run import make_a_dossier, make_a_store, unlock
from tests.journeys.person import Person


def go_to_copies(person: Person) -> None:
    person.keys("Ctrl+,")
    person.press("Copies", "Sections")
    person.settles()


def store_of(person: Person) -> Path:
    return person.program.machine.paths.documents / "My desk.cyberbrief"


def back_up(person: Person) -> None:
    go_to_copies(person)
    person.press("Back up now", "Copies")
    person.sees("It was read back and checked.")
    person.settles()


def test_a_copy_is_made_looked_into_and_put_in_the_place_of_the_store(person: Person, tmp_path: Path) -> None:
    make_a_store(person)
    make_a_dossier(person, "Thematic group 1")
    go_to_copies(person)
    stick = tmp_path / "stick"
    stick.mkdir()
    person.press("Choose a folder …", "Copies")
    person.choose_file(stick)
    person.sees(str(stick))
    back_up(person)
    make_a_dossier(person, "Written since")
    go_to_copies(person)
    (copy,) = backups.copies(stick, store_of(person))
    person.choose_row(str(copy.made.day))
    person.sees("It holds one record.")
    person.sees("The store now holds 2.")
    person.press("Put it in the place of this store …")
    person.press("Go back to this copy")
    person.sees("is in its place.")
    person.settles()
    unlock(person)
    person.sees("Thematic group 1")
    person.sees_no("Written since")
    assert len(list(store_of(person).parent.glob("My desk.cyberbrief.*.aside"))) == 1


def test_a_damaged_store_comes_back_from_the_copy_that_closing_made(starts: Starting) -> None:
    first = starts()
    make_a_store(first)
    make_a_dossier(first, "Thematic group 1")
    first.closes()
    store = store_of(first)
    data = bytearray(store.read_bytes())
    data[300] ^= 1
    store.write_bytes(bytes(data))
    again = starts(store)
    again.write("Passphrase", "harbour linen orbit maple quiet")
    again.press("Unlock")
    again.sees("My desk is damaged")
    again.sees("The newest good copy is of")
    again.press("Bring back this copy")
    again.sees("is in its place.")
    again.settles()
    unlock(again)
    again.sees("Thematic group 1")


def test_a_folder_that_is_gone_is_told_and_work_goes_on(person: Person, tmp_path: Path) -> None:
    make_a_store(person)
    person.program.machine.change(backup_folder=str(tmp_path / "stick"))
    go_to_copies(person)
    person.press("Back up now", "Copies")
    person.sees("does not exist")
    make_a_dossier(person, "Thematic group 1")
    person.keys("Ctrl+L")
    person.sees("No copy of the store was made.")
    person.settles()
    unlock(person)
    person.sees("Thematic group 1")


def test_a_store_that_was_moved_is_found_again_or_forgotten(starts: Starting) -> None:
    first = starts()
    make_a_store(first)
    first.closes()
    store = store_of(first)
    moved = store.with_name("Moved.cyberbrief")
    for ending in ("", ".key", ".key2"):
        store.with_name(store.name + ending).rename(moved.with_name(moved.name + ending))
    again = starts()
    again.choose_row("My desk")
    again.sees("My desk is not where it was")
    again.press("Say where it is …")
    again.choose_file(moved)
    again.sees("Moved is locked")
    unlock(again)
    again.keys("Ctrl+L")
    again.settles()
    assert "My desk" not in again.names(QAbstractButton)
    assert [Path(path).stem for path in again.program.machine.settings.recent_stores] == ["Moved"]
