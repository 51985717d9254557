"""Desk words on the clipboard: said at once, gone after a minute unless somebody keeps them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cyberbrief.domain.reach import Reach
from cyberbrief.gui.writing.clipboard_guard import SECONDS, ClipboardGuard
from cyberbrief.gui.writing.editor import Editor
from tests.gui.desk import Desk


class Copying:
    """An editor whose words are for some circle, and the guard."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.owner = QObject()
        self.guard = ClipboardGuard(desk.session, self.owner)
        self.editor = Editor(desk.session, "Text")
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.addWidget(self.editor)
        column.addWidget(self.guard.strip)
        desk.window.setCentralWidget(holder)
        desk.window.activateWindow()
        qtbot.waitUntil(desk.window.isActiveWindow)
        self.editor.set_text("our floor")
        self.editor.setFocus()

    def copy(self, reach: Reach) -> None:
        self.editor.tell("", reach)
        self.editor.selectAll()
        QTest.keyClick(self.editor, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()

    def wait(self, seconds: int) -> None:
        for _second in range(seconds):
            self.guard._count()


@pytest.fixture
def copying(desk: Desk, qtbot: QtBot) -> Iterator[Copying]:
    QApplication.clipboard().setText("before")
    made = Copying(desk, qtbot)
    yield made
    desk.settle(qtbot)


def test_desk_words_are_told_of_and_cleared_after_a_minute(copying: Copying) -> None:
    copying.copy(Reach.DESK)
    assert QApplication.clipboard().text() == "our floor"
    assert "desk only" in copying.guard.strip.words.text()
    assert f"{SECONDS} seconds" in copying.guard.strip.words.text()
    copying.wait(SECONDS - 1)
    assert QApplication.clipboard().text() == "our floor"
    copying.wait(1)
    assert QApplication.clipboard().text() == ""
    assert copying.guard.strip.isHidden()


def test_other_words_are_no_matter(copying: Copying) -> None:
    copying.copy(Reach.DELEGATION)
    assert copying.guard.strip.isHidden()
    assert QApplication.clipboard().text() == "our floor"


def test_what_was_copied_since_is_never_cleared(copying: Copying) -> None:
    copying.copy(Reach.DESK)
    copying.editor.clearFocus()
    QApplication.clipboard().setText("somebody else's")
    QApplication.processEvents()
    copying.wait(SECONDS)
    assert QApplication.clipboard().text() == "somebody else's"
    assert copying.guard.strip.isHidden()


def test_words_can_be_cleared_or_kept_at_once(copying: Copying) -> None:
    copying.copy(Reach.DESK)
    copying.guard.strip.keep.click()
    copying.wait(SECONDS)
    assert QApplication.clipboard().text() == "our floor"
    QApplication.clipboard().setText("x")
    copying.copy(Reach.DESK)
    copying.guard.strip.clear.click()
    assert QApplication.clipboard().text() == ""


def test_a_machine_that_shall_not_clear_tells_and_keeps(copying: Copying, desk: Desk) -> None:
    desk.session.machine.change(clear_clipboard=False)
    copying.copy(Reach.DESK)
    assert copying.guard.strip.words.text() == "Copied: desk only. It stays on the clipboard."
    copying.guard.stop()
    assert QApplication.clipboard().text() == "our floor"


def test_the_lock_leaves_no_desk_words_behind(copying: Copying) -> None:
    copying.copy(Reach.DESK)
    copying.guard.stop()
    assert QApplication.clipboard().text() == ""
