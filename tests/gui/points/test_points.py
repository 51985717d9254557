"""Points and agenda items: put in order by keys and by hand, measured as they are written, times as one says them."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from cyberbrief.domain.dossier import AgendaItem
from cyberbrief.domain.paces import Paces
from cyberbrief.domain.talking_point import Handling, TalkingPoint
from cyberbrief.gui.parts.draft import leave_all
from cyberbrief.gui.parts.meter import Meter
from cyberbrief.gui.places import Place
from cyberbrief.gui.points.agenda_item_page import AgendaItemPage
from cyberbrief.gui.points.duration_input import read_duration
from cyberbrief.gui.points.spoken_room import SpokenRoom
from cyberbrief.gui.points.talking_point_page import TalkingPointPage
from cyberbrief.services import adding, editing
from tests.builders import an_id
from tests.gui.desk import Desk


@pytest.mark.parametrize(
    "typed, seconds",
    [("3:00", 180), ("3", 180), ("2.30", 150), ("10:05", 605), ("3 min", 180), ("", 0), ("3:75", None), ("soon", None)],
)
def test_a_time_is_typed_as_one_says_it(typed: str, seconds: int | None) -> None:
    assert read_duration(typed) == seconds


def with_points(desk: Desk) -> None:
    inside = {"dossier": desk.small.dossier.id, "position": desk.small.position.id}
    for number, name in enumerate("abc", 1):
        point = TalkingPoint(id=an_id(name), topic=name, text=f"{name} is said", order=number, **inside)  # type: ignore[arg-type]  # shared fields
        adding.add(desk.workspace, [point])
    editing.delete(desk.workspace, [an_id(Handling.TO_MAKE)])


@pytest.fixture
def points(desk: Desk, qtbot: QtBot) -> SpokenRoom:
    with_points(desk)
    made = SpokenRoom(desk.session, "points", {"talking-point": TalkingPointPage})
    desk.show(made.panes())
    desk.come(qtbot, Place("points", an_id("b")))
    return made


def in_order(room: SpokenRoom) -> list[str]:
    keys = room.list.rows.rows.rows.keys
    names = {an_id(name): name for name in "abc"}
    return [names[key] for key in keys if key in names]


@pytest.mark.parametrize("action, expected", [("move-up", ["b", "a", "c"]), ("move-down", ["a", "c", "b"])])
def test_a_key_moves_a_point_past_its_neighbour(
    desk: Desk, points: SpokenRoom, qtbot: QtBot, action: str, expected: list[str]
) -> None:
    desk.session.actions[action].trigger()
    desk.settle(qtbot)
    qtbot.waitUntil(lambda: in_order(points) == expected)
    assert points.list.key() == an_id("b")


def test_a_hand_carries_a_point_behind_another(desk: Desk, points: SpokenRoom, qtbot: QtBot) -> None:
    view = points.list.rows
    view.resize(300, 600)

    def spot(name: str, down: int) -> QPoint:
        return view.visualRect(view.rows.index(view.rows.place_of(an_id(name)))).center() + QPoint(0, down)

    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=spot("a", 0))

    for name, down in (("a", 12), ("c", 8)):
        held = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(spot(name, down)),
            QPointF(view.viewport().mapToGlobal(spot(name, down))),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(view.viewport(), held)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=spot("c", 8))
    qtbot.waitUntil(lambda: in_order(points) == ["b", "c", "a"])


def test_at_the_end_of_its_item_that_is_said(desk: Desk, points: SpokenRoom, qtbot: QtBot) -> None:
    desk.come(qtbot, Place("points", an_id("a")))
    desk.session.actions["move-up"].trigger()
    desk.settle(qtbot)
    assert "agenda item" in desk.said[-1]
    assert in_order(points) == ["a", "b", "c"]


def test_the_button_rehearses_what_is_on_the_page(desk: Desk, points: SpokenRoom) -> None:
    panes = points.panes()
    assert panes.primary is points.rehearse
    points.rehearse.click()
    assert desk.gone[-1] == Place("rehearsal", an_id("b"))


def test_the_meter_follows_what_somebody_writes(desk: Desk, points: SpokenRoom, qtbot: QtBot) -> None:
    page = cast("TalkingPointPage", points.page())
    before = page.meter.accessibleDescription()
    area = cast("QTextEdit", page.fields.inputs["text"].inner)
    area.setPlainText("word " * 400)
    leave_all(page)
    desk.settle(qtbot)
    assert page.meter.isVisible()
    assert page.meter.accessibleDescription() != before


@pytest.fixture
def agenda(desk: Desk, qtbot: QtBot) -> SpokenRoom:
    with_points(desk)
    made = SpokenRoom(desk.session, "agenda", {"agenda-item": AgendaItemPage})
    desk.show(made.panes())
    desk.come(qtbot, Place("agenda", desk.small.item.id))
    return made


def test_an_allotment_is_typed_and_measured_at_once(desk: Desk, agenda: SpokenRoom, qtbot: QtBot) -> None:
    page = cast("AgendaItemPage", agenda.page())
    allotments = page.fields.inputs["allotments"]
    allotments.add()  # type: ignore[attr-defined]  # a list of rows
    desk.settle(qtbot)
    line = next(one for one in allotments.findChildren(QLineEdit) if one.accessibleName() == "Time in minutes")
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "2:30")
    leave_all(page)
    desk.settle(qtbot)
    stored = cast("AgendaItem", desk.stored(desk.small.item.id))
    assert [one.seconds for one in stored.allotments] == [150]
    qtbot.waitUntil(lambda: any("2:30" in one.accessibleDescription() for one in page.findChildren(Meter)))
    line.selectAll()
    QTest.keyClicks(line, "soon")
    leave_all(page)
    desk.settle(qtbot)
    assert cast("AgendaItem", desk.stored(desk.small.item.id)).allotments == stored.allotments
    assert line.text() == "soon"


def test_another_pace_reaches_the_list_and_the_page(desk: Desk, points: SpokenRoom, qtbot: QtBot) -> None:
    editing.edit_plain(desk.workspace, an_id("b"), {"text": "A word to say. " * 65})
    page = cast("TalkingPointPage", points.page())

    def times() -> tuple[str, str]:
        shown = points.list.rows.rows
        return shown.row(shown.place_of(an_id("b"))).status, page.fields.blocks["text"].said_beside

    qtbot.waitUntil(lambda: "2" in times()[0])
    usual = times()
    desk.workspace.set_paces(Paces(65, 65, 110))
    qtbot.waitUntil(lambda: times()[0] != usual[0] and times()[1] != usual[1])
