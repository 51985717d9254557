"""The whole program put together: what it remembers, what becomes of a store that opens too late or cannot write."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from cyberbrief.app import Program
from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.officer import Officer
from cyberbrief.gui.application import clear_away
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.welcome.new_store_page import NewStorePage
from cyberbrief.gui.welcome.unlock_page import UnlockPage
from cyberbrief.host.log import Log
from cyberbrief.host.settings import Settings, load
from cyberbrief.services import adding, reading, workspace
from cyberbrief.services.machine import Machine
from cyberbrief.services.workspace import Workspace
from tests.services.conftest import CHEAP, PASSPHRASE

LONG = 20_000


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "desk.cyberbrief"
    made = workspace.create(path, PASSPHRASE, Officer(name="E. Marrow"), cost=CHEAP).workspace
    adding.add_plain(made, "dossier", {"title": "Thematic group 1"})
    made.lock()
    return path


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
    made.window.deleteLater()
    clear_away()
    log.close()


def page(program: Program) -> UnlockPage:
    shown = program.window._covers.currentWidget()
    assert isinstance(shown, UnlockPage)
    return shown


def opened(program: Program, qtbot: QtBot, store: Path) -> Workspace:
    """Open a store and return it once its overview stands there."""
    program.start(store, PASSPHRASE)
    qtbot.waitUntil(lambda: program.workbench is not None and not program.window.covered, timeout=LONG)
    qtbot.waitUntil(program.background.idle, timeout=LONG)
    assert program.workbench is not None
    return program.workbench._workspace


def can_be_opened(store: Path) -> bool:
    again = workspace.open_with_passphrase(store, PASSPHRASE)
    again.lock()
    return again.locked


def test_a_store_given_on_the_command_line_is_remembered_by_its_whole_path(
    program: Program, qtbot: QtBot, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(store.parent)
    opened(program, qtbot, Path(store.name))
    assert program.machine.settings.recent_stores == (str(store),)


def test_without_a_store_it_begins_at_the_one_opened_last_and_else_with_a_greeting(
    program: Program, qtbot: QtBot, store: Path
) -> None:
    program.start(None)
    assert page(program)._store is None
    program.machine.remember_store(store.with_name("gone.cyberbrief"))
    program.start(None)
    assert page(program)._store is None
    program.machine.remember_store(store)
    program.start(None)
    assert page(program)._store == store


def test_another_page_gives_up_a_store_that_is_being_opened(program: Program, qtbot: QtBot, store: Path) -> None:
    program.start(store, PASSPHRASE)
    program.window.commands["new-store"].trigger()
    assert isinstance(program.window._covers.currentWidget(), NewStorePage)
    qtbot.waitUntil(program.background.idle, timeout=LONG)
    assert program.workbench is None
    assert can_be_opened(store)


def test_closing_gives_up_a_store_that_is_being_opened(program: Program, qtbot: QtBot, store: Path) -> None:
    program.start(store, PASSPHRASE)
    program.window.close()
    QCoreApplication.sendPostedEvents(program.background)
    assert program.workbench is None
    assert can_be_opened(store)


def test_closing_twice_is_harmless(program: Program, qtbot: QtBot, store: Path) -> None:
    opened(program, qtbot, store)
    program.window.close()
    program.close()
    assert can_be_opened(store)


def test_the_lock_takes_an_open_question_and_the_finder_with_it(program: Program, qtbot: QtBot, store: Path) -> None:
    opened(program, qtbot, store)
    program.window.commands["find-or-do"].trigger()
    program.window.commands["new-dossier"].trigger()
    assert program.window.findChildren(QDialog)
    program.window.commands["lock"].trigger()
    qtbot.waitUntil(lambda: program.workbench is None, timeout=LONG)
    qtbot.waitUntil(lambda: not program.window.findChildren(QDialog), timeout=LONG)
    assert program.seats[0].finder is None
    program.window.commands["find-or-do"].trigger()
    assert page(program).passphrase.isVisible()


def test_what_cannot_be_written_keeps_the_store_open_and_its_words_in_their_field(
    program: Program, qtbot: QtBot, store: Path
) -> None:
    ours = opened(program, qtbot, store)
    bench = program.workbench
    assert bench is not None
    ours.store.close()  # as a disk that went away
    bench.session.write(lambda: ours.set_officer(Officer(name="Somebody else")))
    program.window.commands["lock"].trigger()
    qtbot.waitUntil(lambda: program.background.idle() and not program.window.covered, timeout=LONG)
    assert program.workbench is bench
    qtbot.waitUntil(program.window.notice.isVisible, timeout=LONG)
    assert not program.window.toolbar.saved.accessibleName().startswith("Saved")


def test_what_the_disk_refused_is_tried_again_at_each_lock_and_never_given_up(
    program: Program, qtbot: QtBot, store: Path
) -> None:
    ours = opened(program, qtbot, store)
    bench = program.workbench
    assert bench is not None
    refusing = [True]

    def write() -> None:
        if refusing:
            raise RefusedError("The disk is full.", "Make room.")  # words of a test
        ours.set_officer(Officer(name="Kept after all"))

    bench.session.owe("field", write)
    for _turn in range(2):
        program.window.commands["lock"].trigger()
        qtbot.waitUntil(lambda: program.background.idle() and not program.window.covered, timeout=LONG)
        assert program.workbench is bench
        assert ours.session.seconds_left() > 0
    refusing.clear()
    program.window.commands["lock"].trigger()
    qtbot.waitUntil(lambda: program.workbench is None and program.background.idle(), timeout=LONG)
    again = workspace.open_with_passphrase(store, PASSPHRASE)
    assert again.officer.name == "Kept after all"
    again.lock()


def test_nobody_there_and_words_unwritten_the_windows_stay_covered_until_the_passphrase_is_typed(
    program: Program, qtbot: QtBot, store: Path
) -> None:
    ours = opened(program, qtbot, store)
    bench = program.workbench
    assert bench is not None

    def write() -> None:
        raise RefusedError("The disk is full.", "Make room.")  # words of a test

    bench.session.owe("field", write)
    ours.session.wait_for(0)
    bench._store.watch_idle()
    ours.session.wait_for(600)
    qtbot.waitUntil(lambda: program.background.idle() and page(program)._check is not None, timeout=LONG)
    assert program.workbench is bench
    program.window.commands["open-store"].trigger()  # leads nowhere past the page
    program.ask.dismiss()
    page(program).open_with("another passphrase")
    qtbot.waitUntil(program.background.idle, timeout=LONG)
    assert program.window.covered
    page(program).open_with(PASSPHRASE)
    qtbot.waitUntil(lambda: not program.window.covered, timeout=LONG)
    assert program.workbench is bench


def test_closing_asks_first_where_the_last_words_cannot_be_written(program: Program, qtbot: QtBot, store: Path) -> None:
    ours = opened(program, qtbot, store)
    assert program.workbench is not None
    ours.store.close()
    program.workbench.session.write(lambda: ours.set_officer(Officer(name="Somebody else")))
    assert not program.window.close()
    question = program.window.findChild(QDialog)
    assert question is not None
    next(button for button in question.findChildren(Button) if button.text() == "Close without them").click()
    assert not program.window.isVisible()


def test_a_language_waits_where_the_last_words_cannot_be_written(program: Program, qtbot: QtBot, store: Path) -> None:
    ours = opened(program, qtbot, store)
    bench = program.workbench
    assert bench is not None
    ours.store.close()  # as a disk that went away
    bench.session.owe("words", lambda: ours.set_officer(Officer(name="Somebody else")))
    program.machine.change(language="fr")
    toast = program.window.status.toast
    qtbot.waitUntil(lambda: "started again" in toast.accessibleName(), timeout=LONG)
    assert program.workbench is bench
    assert not program.window.covered


def test_a_language_chosen_before_a_store_is_open_makes_the_page_anew(
    program: Program, qtbot: QtBot, store: Path
) -> None:
    program.start(store)
    before = program.window
    program.machine.change(language="fr")
    qtbot.waitUntil(lambda: program.window is not before, timeout=LONG)
    qtbot.waitUntil(lambda: program.window.isVisible() and not isValid(before))
    assert page(program).passphrase.isVisible()


def test_how_it_looks_is_kept_as_soon_as_it_changes(program: Program) -> None:
    program.window.commands["dark"].trigger()
    program.window.commands["larger"].trigger()
    program.window.commands["contrast"].trigger()
    kept = load(program.machine.paths.configuration)
    assert (kept.theme, kept.text_size, kept.high_contrast) == ("dark", 110, True)


@pytest.mark.parametrize("kept", ["", "1 2 3", "a b c d e f", "99999 88888 200 300 0 0", "-1 -2 0 0 0 0"])
def test_an_arrangement_that_makes_no_sense_here_gives_way_to_one_that_does(program: Program, kept: str) -> None:
    program.machine.settings = Settings(window_geometry=kept)
    program.arrange()
    room = program.window.screen().availableSize()
    least = program.window.minimumSize()
    assert least.width() <= program.window.width() <= max(room.width(), least.width())
    assert least.height() <= program.window.height() <= max(room.height(), least.height())


def test_settings_that_cannot_be_kept_are_told_and_nothing_else_fails(
    program: Program, qtbot: QtBot, store: Path
) -> None:
    folder = program.machine.paths.configuration
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    opened(program, qtbot, store)
    assert program.window.notice.isVisible()
    assert reading.records(program.workbench._workspace, "dossier") if program.workbench else False
    program.window.close()
    assert can_be_opened(store)


def test_an_error_is_seen_on_the_pages_before_a_store_too(program: Program) -> None:
    program.start(None)
    program.errors.show(ZeroDivisionError())
    assert page(program).isAncestorOf(program.window.notice)
    assert program.window.notice.isVisible()


def test_every_action_of_the_table_is_performed_by_somebody(program: Program, qtbot: QtBot, store: Path) -> None:
    opened(program, qtbot, store)
    idle = [row.id for row, action in program.window.commands if not action.receivers("2triggered(bool)")]
    performed_in_rooms = {"new", "delete", "move-up", "move-down", "history", "export", "check"}
    assert set(idle) <= performed_in_rooms
