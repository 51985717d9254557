"""The history room tells what differs word by word and puts it back; activity tells what happened in the dossier."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from cyberbrief.domain.difference import Change
from cyberbrief.domain.position import Position
from cyberbrief.domain.reach import Reach
from cyberbrief.gui.history.activity_room import ActivityRoom
from cyberbrief.gui.history.history_room import HistoryRoom
from cyberbrief.gui.history.rooms import rooms
from cyberbrief.gui.parts.list_row import ROW, Row, RowList
from cyberbrief.gui.parts.tag import Chip
from cyberbrief.gui.places import Place
from cyberbrief.services import editing, undoing
from tests.gui.desk import Desk


def rows(found: RowList) -> list[Row]:
    return [found.rows.index(place).data(ROW) for place in range(found.rows.rowCount())]


def titles(found: RowList) -> list[str]:
    return [row.title for row in rows(found) if not row.head]


def change(desk: Desk, **values: Any) -> None:
    before = desk.stored(desk.small.position.id)
    editing.change(desk.workspace, before, dataclasses.replace(before, **values))


def position(desk: Desk) -> Position:
    found = desk.stored(desk.small.position.id)
    assert isinstance(found, Position)
    return found


@pytest.fixture
def room(desk: Desk, qtbot: QtBot) -> HistoryRoom:
    """Come to the history of a position that was changed twice."""
    change(desk, objective="A directory that answers in time.", interests="Ours.")
    change(desk, ladder=position(desk).ladder[::-1])
    made = HistoryRoom(desk.session)
    desk.show(made.panes())
    desk.come(qtbot, Place("history", desk.small.position.id))
    return made


def names(room: HistoryRoom) -> list[str]:
    return [block.name for block in room.page.blocks]


def test_moments_stand_under_their_day_newest_first(room: HistoryRoom) -> None:
    assert rows(room.list.rows)[0].title == "Today"
    assert titles(room.list.rows) == ["Order changed: Ladder", "Objective, Interests", "Made"]
    assert rows(room.list.rows)[1].detail == "E. Marrow"


def test_a_moment_shows_the_words_that_differ(desk: Desk, room: HistoryRoom, qtbot: QtBot) -> None:
    room.choose(rows(room.list.rows)[2].key)
    desk.settle(qtbot)
    assert names(room) == ["Objective", "Interests"]
    text = room.page.blocks[0].text
    assert text.words(Change.ADDED) == " in time"
    assert text.accessibleDescription() == "added: in time"
    assert not room.restore_all.isEnabled() or room.against.currentText() == "The one before"


def test_one_field_goes_back_and_undo_takes_that_back(desk: Desk, room: HistoryRoom, qtbot: QtBot) -> None:
    room.choose(rows(room.list.rows)[2].key)
    desk.settle(qtbot)
    room.page.blocks[0].restore_wanted.emit()
    qtbot.waitUntil(lambda: position(desk).objective == "A directory that answers.")
    assert position(desk).interests == "Ours."
    qtbot.waitUntil(lambda: titles(room.list.rows)[0] == "Objective")
    assert desk.said[-1].startswith("Restored as of")
    undoing.undo(desk.workspace)
    assert position(desk).objective == "A directory that answers in time."


def test_all_goes_back_to_an_earlier_state(desk: Desk, room: HistoryRoom, qtbot: QtBot) -> None:
    room.choose(rows(room.list.rows)[-1].key)
    desk.settle(qtbot)
    assert not room.restore_all.isEnabled()  # before it was made there was nothing
    room._compare_with("now")
    desk.settle(qtbot)
    assert names(room) == ["Objective", "Interests", "Ladder"]
    room.restore_all.click()
    qtbot.waitUntil(lambda: position(desk).interests == "")
    assert position(desk).ladder == desk.small.position.ladder


def test_what_more_people_would_see_is_asked_first(desk: Desk, qtbot: QtBot) -> None:
    change(desk, reach=(("objective", Reach.DESK),))
    room = HistoryRoom(desk.session)
    desk.show(room.panes())
    desk.come(qtbot, Place("history", desk.small.position.id))
    assert names(room) == ["Objective: may be shared with"]
    room.page.blocks[0].restore_wanted.emit()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(QDialog)))
    assert position(desk).reach
    (dialog,) = desk.window.findChildren(QDialog)
    dialog.findChildren(QDialogButtonBox)[0].accepted.emit()
    qtbot.waitUntil(lambda: not position(desk).reach)


def test_what_is_the_same_is_counted_and_can_be_read(desk: Desk, room: HistoryRoom, qtbot: QtBot) -> None:
    before = len(room.page.blocks)
    desk.settle(qtbot)
    links = [child for child in room.page.findChildren(type(room.back)) if child.text() == "Show them"]
    links[0].click()
    assert len(room.page.blocks) > before
    assert "Issue" in names(room)


def test_chips_narrow_to_a_field(desk: Desk, room: HistoryRoom, qtbot: QtBot) -> None:
    chip = next(chip for chip in room.list.findChildren(Chip) if chip.text() == "Interests" and chip.isVisible())
    chip.click()
    desk.settle(qtbot)
    assert titles(room.list.rows) == ["Objective, Interests"]


def test_a_record_in_the_bin_has_a_history_and_no_way_to_restore_by_half(desk: Desk, qtbot: QtBot) -> None:
    change(desk, objective="Another.")
    editing.delete(desk.workspace, [desk.small.position.id])
    room = HistoryRoom(desk.session)
    desk.show(room.panes())
    desk.come(qtbot, Place("history", desk.small.position.id))
    assert titles(room.list.rows)[0] == "Moved to the bin"
    room.choose(rows(room.list.rows)[2].key)
    desk.settle(qtbot)
    assert not room.restore_all.isEnabled()
    room.back.click()
    assert desk.gone[-1] == Place("bin", desk.small.position.id)


def test_without_a_record_it_says_how_one_comes_here(desk: Desk, qtbot: QtBot) -> None:
    room = HistoryRoom(desk.session)
    desk.show(room.panes())
    desk.come(qtbot, Place("history"))
    qtbot.waitUntil(room._empty.isVisible)
    assert not room.restore_all.isVisible()


def test_activity_is_told_by_day_narrowed_and_jumped_from(desk: Desk, qtbot: QtBot) -> None:
    change(desk, objective="Another.")
    editing.delete(desk.workspace, [desk.small.stance.id])
    room = ActivityRoom(desk.session)
    desk.show(room.panes())
    desk.come(qtbot, Place("activity"))
    assert rows(room.rows)[0].title == "Today"
    assert rows(room.rows)[1].struck
    assert rows(room.rows)[2].title == desk.small.position.topic
    chip = next(chip for chip in room.findChildren(Chip) if chip.text() == "Positions")
    chip.click()
    assert {row.title for row in rows(room.rows) if not row.head} == {desk.small.position.topic}
    room.rows.setCurrentIndex(room.rows.rows.index(1))
    room.rows.opened.emit(room.rows.key())
    assert desk.gone[-1] == Place("positions", desk.small.position.id)


def test_the_window_is_handed_hidden_rooms(desk: Desk) -> None:
    assert [(room.id, room.hidden) for room in rooms(desk.session)] == [("history", True), ("activity", True)]
