"""The pages before a store is open: what they ask, what they refuse, and what stays behind."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cyberbrief.app import Program
from cyberbrief.domain.officer import Officer
from cyberbrief.gui.application import clear_away
from cyberbrief.gui.recovery_sheet import Sheet, paint_sheet, sheet_as_pdf
from cyberbrief.gui.welcome.new_store_page import NewStorePage
from cyberbrief.host.log import Log
from cyberbrief.services import workspace
from cyberbrief.services.machine import Machine
from tests.machine import open_folder, run_without_rights
from tests.services.conftest import CHEAP, PASSPHRASE

LONG = 20_000
KEY = "-".join(["K7QM2", "9HTR4", "BN3C8", "6ZAS1"] * 2)


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    machine = Machine(cost=CHEAP)
    log = Log(machine.paths.log)
    made = Program(machine, log, native_dialogs=False)
    made.theme.apply(qapp)
    made.window.show()
    yield made
    made._close_anyway()
    made.theme.take_off()
    clear_away()
    log.close()


@pytest.fixture
def page(program: Program) -> NewStorePage:
    program._show_new()
    shown = program.window._covers.currentWidget()
    assert isinstance(shown, NewStorePage)
    return shown


@pytest.mark.parametrize(
    "name, place, words",
    [
        ("", "desk", "Your name is missing."),
        ("E. Marrow", "{home}/nowhere/desk", "There is no folder"),
        ("E. Marrow", "{home}/taken.cyberbrief", "There is already a file called “taken.cyberbrief” there."),
        ("E. Marrow", "{home}/taken", "There is already a file called “taken.cyberbrief” there."),
        ("E. Marrow", "{home}/" + "x" * 5000, "No file can have this name."),
    ],
)
def test_the_first_step_says_what_is_missing(
    page: NewStorePage, tmp_path: Path, name: str, place: str, words: str
) -> None:
    (tmp_path / "taken.cyberbrief").write_bytes(b"something else")
    page.name.set_text(name)
    page.place.set_text(place.format(home=tmp_path))
    page.to_passphrase.click()
    assert page.notice.accessibleName().startswith(words)
    assert page._steps.currentIndex() == 0
    assert (tmp_path / "taken.cyberbrief").read_bytes() == b"something else"


@pytest.mark.parametrize(
    "typed, made",
    [("desk", "desk.cyberbrief"), ("desk.cyberbrief", "desk.cyberbrief"), ("v1.2", "v1.2.cyberbrief")],
)
def test_a_store_gets_its_ending(page: NewStorePage, tmp_path: Path, typed: str, made: str) -> None:
    page.place.set_text(str(tmp_path / typed))
    assert page._path() == tmp_path / made


def test_the_next_free_name_is_suggested(program: Program) -> None:
    documents = program.machine.paths.documents
    (documents / "My desk.cyberbrief").touch()
    program._show_new()
    shown = program.window._covers.currentWidget()
    assert isinstance(shown, NewStorePage)
    assert shown.place.text() == str(documents / "My desk 2.cyberbrief")


def test_six_words_are_suggested_and_have_to_be_typed_again(page: NewStorePage, qtbot: QtBot) -> None:
    choice = page.passphrase
    choice.suggest.click()
    qtbot.waitUntil(lambda: len(choice.first.text().split()) == 6, timeout=LONG)
    assert not choice.text()
    choice.again.set_text(choice.first.text())
    assert choice.text() == choice.first.text()
    qtbot.waitUntil(lambda: "bits" in choice.strength.accessibleName() + choice.strength.accessibleDescription())


def test_the_key_is_hidden_while_it_is_asked_for_and_wrong_groups_open_nothing(
    program: Program, page: NewStorePage, qtbot: QtBot
) -> None:
    page.name.set_text("E. Marrow")
    page.to_passphrase.click()
    page.passphrase.first.set_text(PASSPHRASE)
    page.passphrase.again.set_text(PASSPHRASE)
    page.to_sheet.click()
    qtbot.waitUntil(page.have.isVisible, timeout=LONG)
    groups = page._sheet.groups
    assert page._sheet_view.accessibleDescription() == " ".join(groups)
    page.have.click()
    assert not page._sheet_view.accessibleDescription()
    page.first_group.set_text(groups[page._asked[0]])
    page.second_group.set_text("00000")
    page.finish.click()
    assert page.notice.accessibleName().startswith("That is not what stands on the sheet.")
    assert program.window.covered
    page.again.click()
    assert page._sheet_view.accessibleDescription() == " ".join(groups)
    page.have.click()
    page.second_group.set_text(groups[page._asked[1]].lower())
    page.finish.click()
    qtbot.waitUntil(lambda: program.background.idle() and not program.window.covered, timeout=LONG)


def test_a_sheet_is_one_page_of_pdf_and_an_example_holds_no_key() -> None:
    sheet = Sheet("My desk", date(2026, 11, 23), KEY)
    assert sheet_as_pdf(sheet).startswith(b"%PDF")
    assert _painted(sheet, shown=True) != _painted(sheet, shown=False)
    other = Sheet("My desk", date(2026, 11, 23), "-".join(["00000"] * 8))
    assert _painted(sheet, shown=False) == _painted(other, shown=False)


def _painted(sheet: Sheet, *, shown: bool) -> bytes:
    image = QImage(480, 460, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    paint_sheet(painter, QRectF(0, 0, 480, 456), sheet, shown=shown)
    painter.end()
    return bytes(image.constBits())


IMPORTS = """
import os, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from cyberbrief.app import TRANSLATIONS, Program
from cyberbrief.gui.application import Application
from cyberbrief.host.log import Log
from cyberbrief.services.machine import Machine
from tests.journeys.person import CHEAP, Person, begin
"""
SCRIPT = """
os.environ["CYBERBRIEF_HOME"] = sys.argv[2]
Application(TRANSLATIONS)
machine = Machine(cost=CHEAP)
program = Program(machine, Log(machine.paths.log), native_dialogs=False)
begin(program, QApplication.instance(), Path(sys.argv[1]))
person = Person(program)
person.write("Passphrase", sys.argv[3])
person.press("Unlock")
person.settles()
print(program.window._covers.currentWidget().trouble.accessibleName())
program._close_anyway()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="rights work otherwise on Windows")
def test_a_store_in_a_folder_that_may_not_be_written_is_said_to_be_there_and_left_alone() -> None:
    with open_folder() as folder:
        store, home = folder / "desk.cyberbrief", folder / "home"
        workspace.create(store, PASSPHRASE, Officer(name="E. Marrow"), cost=CHEAP).workspace.lock()
        for path in folder.iterdir():
            path.chmod(0o644)
        home.mkdir()
        home.chmod(0o777)
        before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
        said = run_without_rights(IMPORTS, SCRIPT, store, home, PASSPHRASE)
        after = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    assert said.startswith("desk may not be written")
    assert after == before
