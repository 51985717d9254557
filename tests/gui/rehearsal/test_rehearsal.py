"""The rehearsal: one point a screen, the clock, what is held back, and the way out."""

from __future__ import annotations

import dataclasses
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cyberbrief.compose.document import TimeRange
from cyberbrief.domain.dossier import AgendaItem, Allotment, Capacity
from cyberbrief.domain.talking_point import Handling, TalkingPoint
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.list_row import RowList
from cyberbrief.gui.places import Place
from cyberbrief.gui.rehearsal.pace import pace
from cyberbrief.gui.rehearsal.rehearsal_page import RehearsalPage
from cyberbrief.gui.rehearsal.rehearsal_room import RehearsalRoom
from cyberbrief.gui.rehearsal.stop_watch import StopWatch
from cyberbrief.services import adding, editing, reading
from tests.builders import an_id
from tests.gui.desk import Desk

TIMES = (TimeRange(10, 14), TimeRange(30, 40), TimeRange(20, 24))


@pytest.mark.parametrize(
    "here, elapsed, mark, behind, ends",
    [
        (0, 0, 12, 0, TimeRange(62, 76)),
        (1, 20, 47, 0, TimeRange(67, 71)),
        (1, 54, 47, 7, TimeRange(74, 78)),
        (2, 30, 69, -17, TimeRange(69, 69)),
        (2, 80, 69, 11, TimeRange(80, 80)),
    ],
)
def test_where_one_should_be(here: int, elapsed: float, mark: float, behind: float, ends: TimeRange) -> None:
    found = pace(TIMES, here, elapsed)
    assert (found.mark, found.behind, found.ends) == (mark, behind, ends)


@pytest.mark.parametrize("behind, expected", [(2, (False, False)), (3, (True, False)), (-3, (False, True))])
def test_a_breath_is_neither_late_nor_early(behind: float, expected: tuple[bool, bool]) -> None:
    found = dataclasses.replace(pace(TIMES, 0, 0), behind=behind)
    assert (found.is_behind, found.is_ahead) == expected


def test_a_watch_runs_stands_and_is_set_back(qtbot: QtBot) -> None:
    now = [0]
    parent = QObject()
    watch = StopWatch(parent, lambda: now[0])
    watch.start()
    now[0] = 5_000
    assert (watch.runs, watch.seconds()) == (True, 5)
    watch.stop()
    now[0] = 9_000
    assert (watch.runs, watch.seconds()) == (False, 5)
    watch.start()
    now[0] = 10_000
    assert watch.seconds() == 6
    watch.set_back()
    assert (watch.runs, watch.seconds()) == (False, 0)


@pytest.fixture
def room(desk: Desk, qtbot: QtBot) -> RehearsalRoom:
    second = TalkingPoint(
        id=an_id("second"),
        dossier=desk.small.dossier.id,
        text="And then this.",
        position=desk.small.position.id,
        order=9,
    )
    adding.add(desk.workspace, [second])
    item = cast("AgendaItem", reading.record(desk.workspace, desk.small.item.id))
    allotments = tuple(
        Allotment(id=an_id(str(one)), capacity=one, seconds=60 * minutes)
        for one, minutes in ((Capacity.NATIONAL, 3), (Capacity.GROUP, 5))
    )
    editing.change(desk.workspace, item, dataclasses.replace(item, allotments=allotments))
    made = RehearsalRoom(desk.session)
    desk.show(made.panes())
    desk.come(qtbot, Place("rehearsal", desk.small.item.id))
    return made


def said(page: RehearsalPage) -> str:
    return page.text.accessibleName()


def rows_of(rows: RowList) -> list[str]:
    """Return what a screen reader says of each row."""
    model = rows.rows
    return [str(model.data(model.index(place))) for place in range(model.rowCount())]


def press(page: RehearsalPage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page, key)


def test_arrows_turn_from_point_to_point_and_start_the_clock(room: RehearsalRoom) -> None:
    page = room.page
    assert (said(page), page.watch.runs) == ("What we say to make.", False)
    press(page, Qt.Key.Key_Right)
    assert (said(page), page.watch.runs) == ("And then this.", True)
    press(page, Qt.Key.Key_Right)  # the last: the clock stands
    assert (said(page), page.watch.runs) == ("And then this.", False)
    press(page, Qt.Key.Key_Left)
    assert said(page) == "What we say to make."


def test_space_stops_the_clock_and_home_begins_again(room: RehearsalRoom) -> None:
    page = room.page
    runs = []
    for _press in range(2):
        press(page, Qt.Key.Key_Space)
        runs.append(page.watch.runs)
    assert runs == [True, False]
    press(page, Qt.Key.Key_Right, Qt.Key.Key_Home)
    assert (said(page), page.watch.seconds(), page.side.clock.text()) == ("What we say to make.", 0, "0:00")


def test_a_number_shows_an_answer_and_the_point_again(room: RehearsalRoom) -> None:
    page = room.page
    press(page, Qt.Key.Key_1)
    assert said(page) == "What we say if raised."
    press(page, Qt.Key.Key_1)
    assert said(page) == "What we say to make."
    press(page, Qt.Key.Key_2, Qt.Key.Key_Escape)  # Esc goes back to the point before it leaves
    assert said(page) == "What we say to make."
    press(page, Qt.Key.Key_9)
    assert said(page) == "What we say to make."


def test_what_is_held_back_comes_only_when_asked_for(desk: Desk, room: RehearsalRoom, qtbot: QtBot) -> None:
    page = room.page
    shown = {label.text() for label in page.findChildren(Label)} | {said(page)}
    secret = {"What we say reserve.", "What we say do not raise."}
    assert not secret & shown
    assert not any(
        words in str(page.side.points.rows.data(page.side.points.rows.index(n))) for n in range(9) for words in secret
    )
    assert "(2)" in page.side.held_back.text()
    page.side.held_back.click()
    desk.settle(qtbot)
    held = [line.point.handling for line in room.page._script.lines] if room.page._script else []
    assert held[-2:] == [Handling.RESERVE, Handling.DO_NOT_RAISE]
    assert said(page) == "What we say to make."


def test_a_capacity_has_its_own_time(desk: Desk, room: RehearsalRoom, qtbot: QtBot) -> None:
    page = room.page
    assert "3:00" in " ".join(label.text() for label in page.side.findChildren(Label))
    page.capacity.setCurrentIndex(page.capacity.findData(str(Capacity.GROUP)))
    page.capacity.chosen.emit(str(Capacity.GROUP))
    assert "5:00" in " ".join(label.text() for label in page.side.findChildren(Label))
    desk.come(qtbot, Place("rehearsal", desk.small.item.id, str(Capacity.GROUP)))
    assert page.capacity.key() == str(Capacity.GROUP)


def test_esc_leaves_and_the_markings_are_told(desk: Desk, room: RehearsalRoom) -> None:
    assert desk.sights[-1].markings
    press(room.page, Qt.Key.Key_Escape)
    assert desk.gone[-1] == Place("agenda", desk.small.item.id) or desk.session.actions["back"].isEnabled()


def test_without_a_record_one_chooses_what_to_rehearse(desk: Desk, room: RehearsalRoom, qtbot: QtBot) -> None:
    desk.come(qtbot, Place("rehearsal"))
    assert room.currentWidget() is room.choice
    keys = [
        room.choice.rows.rows.index(n).data(Qt.ItemDataRole.UserRole + 1).key
        for n in range(room.choice.rows.rows.rowCount())
    ]
    assert keys == [desk.small.item.id, desk.small.brief.id]
    QTest.keyClick(room.choice.rows, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert room.currentWidget() is room.page


def test_where_nothing_is_said_that_is_told(desk: Desk, room: RehearsalRoom, qtbot: QtBot) -> None:
    empty = AgendaItem(id=an_id("empty"), dossier=desk.small.dossier.id, title="Empty")
    adding.add(desk.workspace, [empty])
    desk.come(qtbot, Place("rehearsal", empty.id))
    assert room.currentWidget() is room.nothing


def test_an_arabic_point_runs_from_the_right(desk: Desk, room: RehearsalRoom, qtbot: QtBot) -> None:
    editing.edit_plain(desk.workspace, an_id(Handling.TO_MAKE), {"text": "السيدة الرئيسة", "language": "ar"})
    desk.come(qtbot, Place("rehearsal", desk.small.position.id))
    line = room.page.line
    assert line is not None
    assert line.paragraphs[0].right_to_left


def test_a_narrow_window_keeps_the_words_and_the_time(desk: Desk, room: RehearsalRoom) -> None:
    desk.session.theme.set_scale(200)
    assert room.page.side.isHidden()
    assert room.page.text.isVisible()
    desk.session.theme.set_scale(100)
    assert not room.page.side.isHidden()
