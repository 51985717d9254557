"""Finding in the page: in fields and in what is read, onward and back, away with Esc."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.text_area import TextArea
from cyberbrief.gui.theme import Theme
from cyberbrief.gui.writing.find_bar import FindBar

SHIFT = Qt.KeyboardModifier.ShiftModifier


class Page:
    """A page with a label, a line and two texts, and the bar below it."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.window = QMainWindow()
        self.window.resize(600, 400)
        qtbot.addWidget(self.window)
        self.page = QWidget()
        self.label = Label("Harbour rules")
        self.line, self.text, self.other = LineField("Title"), TextArea(theme, "Text"), TextArea(theme, "Other")
        column = QVBoxLayout(self.page)
        for widget in (self.label, self.line, self.text, self.other):
            column.addWidget(widget)
        self.line.set_text("The harbour")
        self.text.set_text("👩 Hárbour one\nand HARBOUR two")
        self.other.set_text("nothing")
        self.bar = FindBar(theme, lambda: self.page)
        holder = QWidget()
        outer = QVBoxLayout(holder)
        outer.addWidget(self.page)
        outer.addWidget(self.bar)
        self.window.setCentralWidget(holder)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def find(self, words: str) -> None:
        self.bar.begin()
        self.bar.field.setText(words)
        self.bar.step(1)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> Page:
    return Page(qtbot, theme)


def test_all_of_the_page_is_looked_through_and_counted(page: Page) -> None:
    page.find("harbour")
    assert page.bar.count.text() == "2 of 4"  # the first at or below the field that had the keyboard
    assert len(page.text.extraSelections()) == 2
    marked = [one.cursor.selectedText() for one in page.text.extraSelections()]
    assert marked == ["Hárbour", "HARBOUR"]


def test_enter_goes_on_and_shift_enter_back_around_the_end(page: Page) -> None:
    page.find("harbour")
    seen = []
    for beside in (Qt.KeyboardModifier.NoModifier,) * 4:
        QTest.keyClick(page.bar.field, Qt.Key.Key_Return, beside)
        seen.append(page.bar.count.text())
    QTest.keyClick(page.bar.field, Qt.Key.Key_Return, SHIFT)
    seen.append(page.bar.count.text())
    assert seen == ["3 of 4", "4 of 4", "1 of 4", "2 of 4", "1 of 4"]


def test_a_line_is_selected_where_one_is(page: Page) -> None:
    page.find("harbour")
    assert page.line.selectedText() == "harbour"


def test_what_is_not_there_is_said(page: Page) -> None:
    page.find("zebra")
    assert page.bar.count.text() == "Not in this page"
    assert not page.bar.onward.isEnabled()


def test_esc_closes_and_stays_with_what_was_found(page: Page) -> None:
    page.find("two")
    QTest.keyClick(page.bar.field, Qt.Key.Key_Escape)
    assert page.bar.isHidden()
    assert page.text.extraSelections() == []
    assert page.text.hasFocus()
    assert page.text.textCursor().selectedText() == "two"


def test_the_selected_words_are_looked_for(page: Page) -> None:
    page.line.setFocus()
    page.line.setSelection(4, 7)
    page.bar.begin()
    assert page.bar.field.text() == "harbour"


def test_a_page_that_went_away_is_forgotten(page: Page) -> None:
    page.find("harbour")
    page.text.setParent(None)
    page.text.deleteLater()
    page.bar.look_again()
    page.bar.step(1)
    page.bar.close_bar()
    assert page.bar.isHidden()
