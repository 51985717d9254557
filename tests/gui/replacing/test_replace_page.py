"""Find and replace: every change is seen, each can be left out, what is replaced is one step."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cyberbrief.gui.places import Place
from cyberbrief.gui.replacing.change_list import CHANGE
from cyberbrief.gui.replacing.replace_page import ReplacePage
from cyberbrief.services import adding, undoing
from tests.gui.desk import Desk


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[ReplacePage]:
    made = ReplacePage(desk.session)
    desk.show(made.panes())
    desk.come(qtbot, Place("replace"))
    yield made
    desk.settle(qtbot)


def look(page: ReplacePage, desk: Desk, qtbot: QtBot, find: str, put: str = "") -> None:
    page.words.setText(find)
    page.instead.setText(put)
    page.look()
    desk.settle(qtbot)


def places(page: ReplacePage) -> int:
    return sum(one.place is not None for one in page.list.changes.rows)


def test_before_anything_is_looked_for_the_page_teaches(page: ReplacePage) -> None:
    assert page._stack.currentWidget() is page._teaches
    assert not page.do.isEnabled()


def test_words_that_stand_nowhere_are_said_to(page: ReplacePage, desk: Desk, qtbot: QtBot) -> None:
    look(page, desk, qtbot, "zebra finch")
    assert page._stack.currentWidget() is page._nothing


def test_every_change_is_seen_and_each_can_be_left_out(page: ReplacePage, desk: Desk, qtbot: QtBot) -> None:
    look(page, desk, qtbot, "directory", "register")
    assert places(page) > 2
    chosen, careful = len(page.list.chosen()), len(page.list.changes.left_out)
    assert "changes" in page.said.text()
    said = page.list.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Issue: “Directory” becomes “Register”"
    page.list.setFocus()
    page.list.setCurrentIndex(page.list.model().index(1, 0))
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert len(page.list.chosen()) == chosen - 1
    assert f"{careful + 1} left out" in page.said.text()
    desk.settle(qtbot)


def test_all_changes_of_a_record_are_left_out_at_its_head(page: ReplacePage, desk: Desk, qtbot: QtBot) -> None:
    look(page, desk, qtbot, "directory", "register")
    first = page.list.model().index(0, 0).data(CHANGE)
    page.list.setCurrentIndex(page.list.model().index(0, 0))
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    mine = {one.place.key for one in page.list.changes.rows if one.place is not None and one.record == first.record}
    assert mine
    assert not mine & set(page.list.chosen())
    desk.settle(qtbot)


def test_what_is_replaced_is_said_and_undone_as_one(page: ReplacePage, desk: Desk, qtbot: QtBot) -> None:
    look(page, desk, qtbot, "directory", "register")
    before = places(page)
    page.do.click()
    desk.settle(qtbot)
    assert desk.said[-1].startswith("Replaced in")
    qtbot.waitUntil(lambda: places(page) < before)
    undoing.undo(desk.workspace)
    look(page, desk, qtbot, "directory", "register")
    assert places(page) == before


def test_quoted_words_are_left_out_until_somebody_wants_them(page: ReplacePage, desk: Desk, qtbot: QtBot) -> None:
    adding.add_plain(
        desk.workspace,
        "statement",
        {"dossier": desk.small.dossier.id, "speaker_name": "X", "text": "A gyrfalcon clause", "source": "own note"},
    )
    look(page, desk, qtbot, "gyrfalcon", "kestrel")
    assert places(page) == 1
    assert page.list.chosen() == ()
    assert not page.do.isEnabled()


def test_one_kind_alone_is_looked_through(page: ReplacePage, desk: Desk, qtbot: QtBot) -> None:
    look(page, desk, qtbot, "directory")
    everything = places(page)
    page.kinds.set_key("position")
    page.look()
    desk.settle(qtbot)
    assert 0 < places(page) < everything
    assert page.kinds.key() == "position"


def test_enter_goes_to_the_record(page: ReplacePage, desk: Desk, qtbot: QtBot) -> None:
    look(page, desk, qtbot, "directory")
    first = page.list.model().index(0, 0).data(CHANGE)
    desk.panes = None
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert desk.gone[-1].record == first.record
