"""A part that may be taller than the window: whole where there is room, else it scrolls; it comes and goes."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.tall_part import TallPart


def test_it_is_whole_where_there_is_room_and_scrolls_where_there_is_not(qtbot: QtBot) -> None:
    part = QWidget()
    column = QVBoxLayout(part)
    for number in range(30):
        column.addWidget(Label(f"Row {number}"))
    tall = TallPart(part, "Rows")
    page = QWidget()
    around = QVBoxLayout(page)
    around.addWidget(tall)
    around.addWidget(QWidget(), 1)
    qtbot.addWidget(page)
    page.resize(400, 1600)
    page.show()
    qtbot.waitUntil(lambda: tall.height() >= part.sizeHint().height())
    assert not tall.verticalScrollBar().maximum()
    page.resize(400, 300)
    qtbot.waitUntil(lambda: tall.verticalScrollBar().maximum() > 0)
    part.hide()
    qtbot.waitUntil(lambda: not tall.isVisible())
    part.show()
    qtbot.waitUntil(tall.isVisible)
