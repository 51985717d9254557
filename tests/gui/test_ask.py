"""Questions are asked over the window, answered once, and go away with the lock."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from cyberbrief.gui.ask import Ask
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.theme import Theme


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def ask(theme: Theme, window: QWidget) -> Ask:
    return Ask(theme, window, native=False)


def _press(dialog: QDialog, words: str) -> None:
    next(button for button in dialog.findChildren(Button) if button.text() == words).click()


@pytest.mark.parametrize("dangerous", [False, True])
@pytest.mark.parametrize("words, done", [("Delete", ["done"]), ("Cancel", [])])
def test_a_question_is_answered_by_its_verb(
    qtbot: QtBot, ask: Ask, words: str, done: list[str], *, dangerous: bool
) -> None:
    said: list[str] = []
    dialog = ask.confirm(
        "Delete “Supply chain”?", "It goes to the bin.", "Delete", lambda: said.append("done"), dangerous=dangerous
    )
    assert dialog.accessibleName() == "Delete “Supply chain”?"
    _press(dialog, words)
    assert said == done
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_a_line_is_not_answered_while_it_is_empty(qtbot: QtBot, ask: Ask) -> None:
    said: list[str] = []
    dialog = ask.line("Name the dossier", "Title", "Make it", said.append)
    make = next(button for button in dialog.findChildren(Button) if button.text() == "Make it")
    assert not make.isEnabled()
    qtbot.keyClicks(dialog.findChildren(LineField)[0], "  Thematic group 1 ")
    make.click()
    assert said == ["Thematic group 1"]


def test_a_message_says_what_happened_and_what_to_do(ask: Ask) -> None:
    dialog = ask.say("The file exists.", "Choose another name.")
    assert (dialog.accessibleName(), dialog.accessibleDescription()) == ("The file exists.", "Choose another name.")
    _press(dialog, "Close")


@pytest.mark.parametrize("kind", ["open", "save", "folder"])
def test_a_path_is_chosen_in_the_file_dialog(qtbot: QtBot, ask: Ask, tmp_path: Path, kind: str) -> None:
    said: list[Path] = []
    (tmp_path / "a.docx").write_bytes(b"")
    kinds = [("Word documents", "*.docx")]
    asks: dict[str, Callable[[], QDialog]] = {
        "open": lambda: ask.open_file("Open", kinds, tmp_path, said.append),
        "save": lambda: ask.save_file("Export", tmp_path / "b.docx", kinds, said.append),
        "folder": lambda: ask.open_folder("Folder", tmp_path, said.append),
    }
    dialog = asks[kind]()
    assert isinstance(dialog, QFileDialog)
    chosen = {"open": tmp_path / "a.docx", "save": tmp_path / "b.docx", "folder": tmp_path}[kind]
    dialog.fileSelected.emit(str(chosen))
    dialog.reject()
    assert said == [chosen]


def test_the_lock_takes_open_questions_along(qtbot: QtBot, ask: Ask) -> None:
    said: list[str] = []
    dialogs = [
        ask.confirm("Delete “Supply chain”?", "", "Delete", lambda: said.append("done")),
        ask.say("The file exists.", "Choose another name."),
    ]
    ask.dismiss()
    assert said == []
    qtbot.waitUntil(lambda: not any(isValid(dialog) for dialog in dialogs))


def test_a_dialog_of_a_screen_stands_under_the_same_rules(qtbot: QtBot, ask: Ask, window: QWidget) -> None:
    dialog = ask.show(QDialog(window))
    assert dialog.windowModality() == Qt.WindowModality.WindowModal
    ask.dismiss()
    qtbot.waitUntil(lambda: not isValid(dialog))
