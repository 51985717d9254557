"""What takes a while to be read says so where it will stand; what is read at once says nothing."""

from __future__ import annotations

import threading

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cyberbrief.gui.parts.reading_note import AFTER, ReadingNote
from tests.gui.desk import Desk


def notes(page: QWidget) -> list[ReadingNote]:
    return page.findChildren(ReadingNote)


def test_slow_reading_says_so_until_it_is_done(desk: Desk, qtbot: QtBot) -> None:
    page = QWidget()
    desk.window.setCentralWidget(page)
    may_end = threading.Event()
    heard: list[bool] = []
    desk.session.read(may_end.wait, heard.append, page)
    (note,) = notes(page)
    assert note.isHidden()
    qtbot.waitUntil(note.isVisible, timeout=20 * AFTER)
    assert note.text() == "Reading…"
    page.resize(page.width() + 200, page.height())
    assert abs(note.geometry().center().x() - page.rect().center().x()) <= 1
    may_end.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert note.isHidden()


def test_what_could_not_be_read_waits_no_longer(desk: Desk, qtbot: QtBot) -> None:
    page = QWidget()
    desk.window.setCentralWidget(page)
    may_end = threading.Event()

    def fail() -> None:
        may_end.wait()
        raise ValueError

    desk.session.read(fail, lambda _none: None, page)
    (note,) = notes(page)
    qtbot.waitUntil(note.isVisible, timeout=20 * AFTER)
    may_end.set()
    qtbot.waitUntil(lambda: bool(desk.errors))
    assert note.isHidden()
    desk.errors.clear()


def test_two_readings_share_one_note(desk: Desk, qtbot: QtBot) -> None:
    page = QWidget()
    desk.window.setCentralWidget(page)
    first, second = threading.Event(), threading.Event()
    heard: list[bool] = []
    for gate in (first, second):
        desk.session.read(gate.wait, heard.append, page)
    (note,) = notes(page)
    qtbot.waitUntil(note.isVisible, timeout=20 * AFTER)
    first.set()
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert note.isVisible()
    second.set()
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert note.isHidden()
