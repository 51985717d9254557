"""A room: its list and its page together, adding, filtering, grouping, deleting, and the bin."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QTextEdit
from pytestqt.qtbot import QtBot

from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.position import Position, PositionStatus
from cyberbrief.gui.library.bin_room import BinRoom
from cyberbrief.gui.library.dossier_room import DossierRoom
from cyberbrief.gui.parts.list_row import ROW, Row
from cyberbrief.gui.parts.notice import EmptyState
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.points.talking_point_page import TalkingPointPage
from cyberbrief.gui.records.filters import Filter
from cyberbrief.gui.records.keeper import Keeper
from cyberbrief.gui.records.mentions import Lines
from cyberbrief.gui.records.record_room import RecordRoom
from cyberbrief.gui.records.room_table import ROOMS
from cyberbrief.gui.theme import StanceGrade
from cyberbrief.rooms import rooms
from cyberbrief.services import adding, editing, reading, undoing
from tests.builders import an_id
from tests.gui.desk import Desk


def shown(room: RecordRoom) -> list[Row]:
    """Return the rows of a room's list."""
    model = room.list.rows.rows
    return [model.index(place).data(ROW) for place in range(model.rowCount())]


def come(desk: Desk, qtbot: QtBot, name: str, record: str = "") -> RecordRoom:
    """Come into a room; one whose own list stands elsewhere is taken as the declarations alone would make it."""
    room = next(row for row in rooms(desk.session) if row.id == name).make()
    if not isinstance(room, Panes) or not isinstance(room.page, RecordRoom):
        room = RecordRoom(desk.session, next(row for row in ROOMS if row.id == name)).panes()
    desk.show(room)
    desk.come(qtbot, Place(name, record))
    assert isinstance(room.page, RecordRoom)
    return room.page


@pytest.mark.parametrize("name", [row.id for row in ROOMS])
def test_each_room_opens_with_its_list_and_a_page(name: str, desk: Desk, qtbot: QtBot) -> None:
    room = come(desk, qtbot, name)
    kinds = next(row for row in ROOMS if row.id == name).listed
    there = [record for kind in kinds for record in reading.records(desk.workspace, kind)]
    assert {row.key for row in shown(room) if not row.head} == {record.id for record in there}
    assert (room.page() is not None) is bool(there)
    assert desk.errors == []


def test_every_room_is_handed_to_the_window(desk: Desk) -> None:
    made = rooms(desk.session)
    assert len({room.id for room in made}) == len(made)
    assert {"agenda", "positions", "points", "dossier", "references", "bin"} <= {room.id for room in made}


def test_one_adds_by_typing_and_enter_and_the_next_at_once(desk: Desk, qtbot: QtBot) -> None:
    room = come(desk, qtbot, "positions")
    line = room.list.quick_add
    assert line is not None
    for topic in ("Undersea cables", "Hospitals"):
        qtbot.keyClicks(line.line, topic)
        qtbot.keyClick(line.line, Qt.Key.Key_Return)
        desk.settle(qtbot)
    found = cast("tuple[Position, ...]", reading.records(desk.workspace, "position", desk.small.dossier.id))
    assert {"Undersea cables", "Hospitals"} < {position.topic for position in found}
    qtbot.waitUntil(lambda: room.list.key() == next(p.id for p in found if p.topic == "Hospitals"))
    assert line.line.text() == ""


def test_rows_stand_under_the_heads_of_a_grouping_with_their_ladder(desk: Desk, qtbot: QtBot) -> None:
    room = come(desk, qtbot, "positions")
    head, row = shown(room)
    assert (head.head, head.title) == (True, "Promoting cooperation")
    assert [str(glyph) for glyph in row.glyphs] == ["opening", "preferred", "fallback", "bottom_line", "red_line"]
    assert row.status == "Draft"
    room.list.group_by("Agenda item")
    desk.settle(qtbot)
    assert shown(room)[0].title == "4  Confidence-building measures"


def test_chips_leave_only_what_has_a_state(desk: Desk, qtbot: QtBot) -> None:
    room = come(desk, qtbot, "positions")
    room.list.filters.ask(Filter("status", "cleared"), "Cleared")
    desk.settle(qtbot)
    assert shown(room) == []
    assert "1 hidden by filters" in [label.text() for label in room.list.hidden.findChildren(QLabel)]
    before = cast("Position", desk.stored(desk.small.position.id))
    editing.change(desk.workspace, before, dataclasses.replace(before, status=PositionStatus.CLEARED))
    qtbot.waitUntil(lambda: len(shown(room)) == 2)


def test_choosing_another_row_keeps_what_was_typed_and_goes_there(desk: Desk, qtbot: QtBot) -> None:
    first, second = desk.small.points[:2]
    room = come(desk, qtbot, "points", first.id)
    page = room.page()
    assert page is not None
    field = cast("QTextEdit", page.fields.inputs["evidence"].inner)
    field.setFocus()
    qtbot.keyClicks(field, "typed and not yet kept")
    room.list.chosen.emit(second.id)
    desk.settle(qtbot)
    assert desk.gone[-1] == Place("points", second.id)
    assert getattr(desk.stored(first.id), "evidence") == "typed and not yet kept"  # noqa: B009  # any record has its fields
    qtbot.waitUntil(lambda: room.list.key() == second.id)


def test_a_place_with_a_part_puts_the_keyboard_there(desk: Desk, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    room = come(desk, qtbot, "points")
    desk.come(qtbot, Place("points", desk.small.points[1].id, "raised_as"))
    page = room.page()
    assert page is not None
    qtbot.waitUntil(page.fields.inputs["raised_as"].inner.hasFocus)


def test_a_room_out_of_sight_does_not_look_for_the_next_among_what_is_gone(desk: Desk, qtbot: QtBot) -> None:
    room = come(desk, qtbot, "points")
    points = [record.id for record in reading.records(desk.workspace, "talking-point")]
    assert len(points) > 1
    room.hide()
    room.list.hide()
    editing.delete(desk.workspace, points)
    qtbot.waitUntil(lambda: room.keeper.id == "")
    room.list.show()
    room.show()
    desk.come(qtbot, Place("points"))
    assert isinstance(room.currentWidget(), EmptyState)


def test_what_is_deleted_lies_in_the_bin_and_comes_back(desk: Desk, qtbot: QtBot) -> None:
    point = desk.small.points[0]
    room = come(desk, qtbot, "points", point.id)
    desk.session.actions["delete"].trigger()
    desk.settle(qtbot)
    assert [record.id for record in reading.bin_of(desk.workspace)] == [point.id]
    qtbot.waitUntil(lambda: point.id not in {row.key for row in shown(room)})
    qtbot.waitUntil(lambda: room.keeper.record is not None and room.keeper.record.id != point.id)
    bin_room = BinRoom(desk.session)
    desk.show(bin_room.panes())
    desk.come(qtbot, Place("bin"))
    qtbot.waitUntil(lambda: bin_room.rows.rows.rowCount() == 1)
    bin_room.rows.opened.emit(point.id)
    desk.settle(qtbot)
    assert reading.bin_of(desk.workspace) == ()
    assert desk.stored(point.id).id == point.id
    qtbot.waitUntil(lambda: bin_room.rows.rows.rowCount() == 0)


def test_undoing_an_addition_leaves_the_room_in_order(desk: Desk, qtbot: QtBot) -> None:
    room = come(desk, qtbot, "positions")
    room.list.add("Undersea cables")
    desk.settle(qtbot)
    qtbot.waitUntil(lambda: len(shown(room)) == 3)
    undoing.undo(desk.workspace)
    qtbot.waitUntil(lambda: len(shown(room)) == 2)
    qtbot.waitUntil(lambda: room.list.key() == desk.small.position.id)
    assert desk.errors == []


def test_what_is_beneath_a_position_is_shown_and_added_there(desk: Desk, qtbot: QtBot) -> None:
    room = come(desk, qtbot, "positions", desk.small.position.id)
    page = room.page()
    assert page is not None
    (lines,) = [lines for lines in page.mentions.findChildren(Lines) if lines.accessibleName() == "Talking points"]
    rows = [lines.rows.index(place).data(ROW) for place in range(lines.rows.rowCount())]
    assert "What we say to make." in [row.title for row in rows]
    qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=lines.visualRect(lines.rows.index(0)).center())
    assert desk.gone[-1] == Place("points", rows[0].key)
    add = next(
        b for b in page.mentions.findChildren(QAbstractButton) if b.accessibleName() == "Talking points: add one"
    )
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    desk.settle(qtbot)
    made = {point.id for point in reading.records(desk.workspace, "talking-point")}
    (point,) = made - {point.id for point in desk.small.points}
    assert getattr(desk.stored(point), "position") == desk.small.position.id  # noqa: B009  # any record has its fields
    assert desk.gone[-1] == Place("points", point, "topic")


def test_the_dossier_has_its_page(desk: Desk, qtbot: QtBot) -> None:
    room = DossierRoom(desk.session)
    desk.show(room.panes())
    desk.come(qtbot, Place("dossier"))
    qtbot.waitUntil(lambda: room.currentWidget() is room.form)
    assert room.keeper.record == desk.stored(desk.small.dossier.id)


def test_the_sight_says_where_one_is_and_how_it_is_marked(desk: Desk, qtbot: QtBot) -> None:
    before = desk.stored(desk.small.position.id)
    editing.change(desk.workspace, before, dataclasses.replace(before, marking="secret"))
    come(desk, qtbot, "positions", desk.small.position.id)
    qtbot.waitUntil(lambda: bool(desk.sights))
    assert desk.sights[-1].path == ("Directory of points of contact",)
    assert "secret" in {marking.level for marking in desk.sights[-1].markings}


def test_heads_and_rows_never_say_the_same_twice(desk: Desk, qtbot: QtBot) -> None:
    room = come(desk, qtbot, "stances")
    head, row = shown(room)
    assert head.title == "Directory of points of contact"
    assert (row.title, row.grade) == ("Arvania", StanceGrade.OPPOSES)
    assert "Directory" not in row.detail
    room.list.group_by("Counterpart")
    desk.settle(qtbot)
    head, row = shown(room)
    assert (head.title, row.title) == ("Arvania", "Directory of points of contact")


def test_filters_count_what_there_is_and_offer_nothing_that_would_filter_nothing(desk: Desk, qtbot: QtBot) -> None:
    room = come(desk, qtbot, "positions")
    assert room.list.filters.isHidden() or not room.list.filters.chips
    before = cast("Position", desk.stored(desk.small.position.id))
    adding.add(desk.workspace, [dataclasses.replace(before, id=an_id("other"), status=PositionStatus.CLEARED)])
    qtbot.waitUntil(lambda: bool(room.list.filters.chips))
    chips = room.list.filters.chips
    assert {wanted.value: chip.accessibleDescription() for wanted, chip in chips.items()} == {
        "draft": "1",
        "cleared": "1",
    }


def test_without_a_dossier_a_room_says_what_is_missing_and_makes_it(desk: Desk, qtbot: QtBot) -> None:
    session = dataclasses.replace(desk.session, dossier=lambda: "")
    room = RecordRoom(session, next(row for row in ROOMS if row.id == "positions"))
    desk.show(room.panes())
    desk.come(qtbot, Place("positions"))
    shown_page = cast("EmptyState", room.currentWidget())
    assert "belongs to a dossier" in shown_page.accessibleName()
    with qtbot.waitSignal(session.actions["new-dossier"].triggered):
        qtbot.mouseClick(shown_page.findChildren(QAbstractButton)[0], Qt.MouseButton.LeftButton)
    assert desk.errors == []


def test_an_empty_room_leads_to_the_line_on_which_one_adds(desk: Desk, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    room = come(desk, qtbot, "concerns")
    button = cast("EmptyState", room.currentWidget()).findChildren(QAbstractButton)[0]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    line = room.list.quick_add
    assert line is not None
    qtbot.waitUntil(line.line.hasFocus)


def test_a_counterpart_that_is_added_takes_part(desk: Desk, qtbot: QtBot) -> None:
    room = come(desk, qtbot, "counterparts")
    room.list.add("Brennia")
    desk.settle(qtbot)
    names = [reading.record(desk.workspace, key).title_text for key in dossier(desk).delegations]
    assert names[-1] == "Brennia"


def test_a_point_says_how_long_it_takes_while_it_is_written(desk: Desk, qtbot: QtBot) -> None:
    room = come(desk, qtbot, "points", desk.small.points[0].id)
    page = room.page()
    assert isinstance(page, TalkingPointPage)
    page.fields.inputs["text"].typed.emit("word " * 110)
    words = " ".join(label.text() for label in page.fields.blocks["text"].findChildren(QLabel))
    assert "0:47–0:56 to say" in words


def dossier(desk: Desk) -> Dossier:
    return cast("Dossier", desk.stored(desk.small.dossier.id))


def test_what_is_typed_until_a_page_is_ready_belongs_to_the_record_before(desk: Desk, qtbot: QtBot) -> None:
    waiting: list[Callable[[], None]] = []
    owner = QObject()
    keeper = Keeper(desk.session, owner, lambda _kind, then: waiting.append(then))
    item, position = desk.small.item, desk.small.position
    keeper.open(item.id)
    desk.settle(qtbot)
    waiting.pop()()
    keeper.open(position.id)
    desk.settle(qtbot)
    assert keeper.record is not None
    assert keeper.record.id == item.id
    keeper.type("title", "Typed meanwhile")
    waiting.pop()()
    assert keeper.record.id == position.id
    desk.settle(qtbot)
    assert desk.stored(item.id).title_text == "Typed meanwhile"
    assert desk.stored(position.id).title_text == position.topic


def test_a_page_is_made_over_several_turns(desk: Desk, qtbot: QtBot) -> None:
    room = RecordRoom(desk.session, next(row for row in ROOMS if row.id == "agenda"))
    desk.show(room.panes())
    desk.go(Place("agenda", desk.small.item.id))
    qtbot.waitUntil(lambda: room._making._turns.waiting)
    assert room.page() is None
    desk.settle(qtbot)
    page = room.page()
    assert page is not None
    assert not any(True for _step in page.making())
    assert page.fields.inputs["title"].isVisible()


def test_a_room_that_is_not_read_yet_does_not_say_that_it_is_empty(desk: Desk, qtbot: QtBot) -> None:
    for name, first in (("positions", True), ("commissions", False)):
        room = RecordRoom(desk.session, next(row for row in ROOMS if row.id == name))
        desk.show(room.panes())
        desk.go(Place(name))
        assert not isinstance(room.currentWidget(), EmptyState)
        desk.settle(qtbot)
        assert isinstance(room.currentWidget(), EmptyState) is not first
