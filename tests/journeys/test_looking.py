"""Each look that the walk past every screen takes sees the fault that it is there for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QMainWindow,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cyberbrief.gui.parts.label import ElidedLabel, Label
from tests.journeys import looking, tour
from tests.journeys.first_run import make_a_store
from tests.journeys.leaving import Leaving
from tests.journeys.person import Person, wait_until

WORDS = "⟦Á séñtéñçé thát ís lóñgér thán óñé líñé óf thé páge wóúld béár⟧"


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QMainWindow]:
    """Give a window with a button and a line of words."""
    made = QMainWindow()
    made.setAccessibleName("⟦Window⟧")
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(QPushButton("⟦Save⟧"))
    column.addWidget(Label(WORDS, wrap=True))
    made.setCentralWidget(page)
    made.show()
    yield made
    made.close()
    qapp.processEvents()


def button_of(window: QMainWindow) -> QPushButton:
    found = window.findChild(QPushButton)
    assert isinstance(found, QPushButton)
    return found


def label_of(window: QMainWindow) -> QLabel:
    found = window.findChild(QLabel)
    assert isinstance(found, QLabel)
    return found


def test_a_sound_window_is_let_go(window: QMainWindow) -> None:
    assert [*looking.nameless(window), *looking.untranslated(window), *looking.cut(window)] == []


def test_a_control_without_a_name_is_seen(window: QMainWindow) -> None:
    button_of(window).setText("")
    assert any("QPushButton" in fault for fault in looking.nameless(window))


def test_a_button_of_an_icon_alone_is_seen(window: QMainWindow) -> None:
    tool = QToolButton(window)
    tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    tool.show()
    assert any("QToolButton" in fault for fault in looking.nameless(window))


@pytest.mark.parametrize("set_words", [QPushButton.setText, QWidget.setToolTip, QWidget.setAccessibleDescription])
def test_a_word_that_is_not_translated_is_seen(window: QMainWindow, set_words: object) -> None:
    assert callable(set_words)
    set_words(button_of(window), "⟦Save⟧ now")
    assert any("now" in fault for fault in looking.untranslated(window))


def test_a_menu_that_is_not_translated_is_seen(window: QMainWindow) -> None:
    menu = QMenu(window)
    below = menu.addMenu("⟦Móré⟧")
    below.addAction("Delete")
    menu.popup(window.pos())
    assert any("Delete" in fault for fault in looking.untranslated(window))
    menu.close()


def test_a_word_that_is_cut_is_seen(window: QMainWindow) -> None:
    button_of(window).setFixedWidth(8)
    assert any("⟦Save⟧" in fault for fault in looking.cut(window))


def test_lines_that_are_cut_below_are_seen(window: QMainWindow) -> None:
    label = label_of(window)
    label.setFixedWidth(100)
    label.setFixedHeight(20)
    assert any("Label" in fault for fault in looking.cut(window))


def test_a_label_of_ours_that_is_cut_is_seen_and_one_that_ends_in_dots_is_not(window: QMainWindow) -> None:
    for label, faults in ((Label(WORDS), 1), (ElidedLabel(WORDS), 0)):
        window.setCentralWidget(label)
        label.show()
        label.setFixedWidth(60)
        assert len(looking.cut(window)) == faults


def test_a_page_that_scrolls_sideways_is_seen(window: QMainWindow) -> None:
    area, page = QScrollArea(), QWidget()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    page.setFixedSize(3000, 20)
    area.setWidget(page)
    window.setCentralWidget(area)
    area.show()
    assert wait_until(lambda: area.horizontalScrollBar().maximum() > 0)
    assert any("sideways" in fault for fault in looking.cut(window))


# ------------------------------------------------------------------------------------------------------ left with Esc


class Stubborn(QDialog):
    """A dialog that Esc does not close."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key and do nothing."""
        event.accept()


def test_a_dialog_that_esc_does_not_close_is_seen(person: Person) -> None:
    make_a_store(person)
    leaving = Leaving(person)
    dialog = Stubborn(person.program.window)
    dialog.setWindowTitle("⟦Ásk⟧")
    dialog.open()
    assert leaving.leave() == ["Stubborn “⟦Ásk⟧” does not go with Esc"]
    assert not dialog.isVisible()


def test_a_dialog_that_keeps_the_keyboard_is_seen(person: Person) -> None:
    make_a_store(person)
    window = person.program.window
    button = next(one for one in window.findChildren(QPushButton) if one.isVisible() and one.isEnabled())
    button.setFocus()
    leaving = Leaving(person)
    dialog = QDialog(window)
    dialog.setWindowTitle("⟦Ásk⟧")
    dialog.finished.connect(button.clearFocus)
    dialog.open()
    assert leaving.leave() == ["QDialog “⟦Ásk⟧” does not give the keyboard back"]


def test_what_stands_over_the_window_is_left_with_esc(person: Person) -> None:
    make_a_store(person)
    window = person.program.window
    button = next(one for one in window.findChildren(QPushButton) if one.isVisible() and one.isEnabled())
    button.setFocus()
    leaving = Leaving(person)
    person.keys("Ctrl+K")
    finder = person.program.seats[0].finder
    assert finder is not None
    assert finder.isVisible()
    assert leaving.leave() == []
    assert not finder.isVisible()


def test_every_sort_of_button_is_found_once(person: Person) -> None:
    tour.open_sample(person)
    found = tour._buttons(person)
    assert ("Button", "OverviewPage", "New") in found
    assert not [sort for sort, _owner, _word in found if sort == "ElidedLink"]
