"""Several rows at once: the bar at the foot, the menu, what is asked first, and what a room remembers."""

from __future__ import annotations

import dataclasses
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from cyberbrief.domain.dossier import AgendaItem, Dossier
from cyberbrief.domain.pillar import Pillar
from cyberbrief.domain.position import Position
from cyberbrief.gui.pack_places import records_of
from cyberbrief.gui.places import Place
from cyberbrief.gui.records.record_room import RecordRoom
from cyberbrief.gui.records.room_table import ROOMS
from cyberbrief.services import adding, editing, reading, undoing
from tests.builders import an_id
from tests.gui.desk import Desk

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def room(desk: Desk, qtbot: QtBot) -> RecordRoom:
    others = [dataclasses.replace(desk.small.position, id=an_id(f"p{n}"), topic=f"Issue {n}") for n in range(3)]
    adding.add(desk.workspace, [Dossier(id=an_id("next"), title="The next session"), *others])
    made = RecordRoom(desk.session, next(row for row in ROOMS if row.id == "positions"))
    desk.show(made.panes())
    desk.come(qtbot, Place("positions"))
    desk.window.activateWindow()
    return made


def choose_all(room: RecordRoom, desk: Desk, qtbot: QtBot) -> None:
    desk.settle(qtbot)
    qtbot.keyClick(room.list.rows, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


def positions(desk: Desk) -> tuple[Position, ...]:
    return cast("tuple[Position, ...]", reading.records(desk.workspace, "position", desk.small.dossier.id))


def asked(desk: Desk) -> QDialog:
    return next(dialog for dialog in desk.window.findChildren(QDialog) if dialog.isVisible())


def entries(menu: QMenu) -> list[str]:
    return [entry.text().split("\t")[0] for entry in menu.actions() if entry.text()]


def test_the_bar_stands_at_the_foot_while_several_are_chosen(room: RecordRoom, desk: Desk, qtbot: QtBot) -> None:
    assert room.list.foot.isHidden()
    choose_all(room, desk, qtbot)
    assert not room.list.foot.isHidden()
    assert room.list.foot._count.text() == "4 chosen"
    qtbot.keyClick(room.list.rows, Qt.Key.Key_Escape)
    assert room.list.foot.isHidden()


def test_one_step_marks_all_and_is_told(room: RecordRoom, desk: Desk, qtbot: QtBot) -> None:
    choose_all(room, desk, qtbot)
    room.list.many.mark("restricted")
    desk.settle(qtbot)
    assert {position.marking for position in positions(desk)} == {"restricted"}
    assert desk.said[-1] == "4 records are marked Restricted now."
    undoing.undo(desk.workspace)
    assert {position.marking for position in positions(desk)} == {""}


@pytest.mark.parametrize("answer, left", [("accept", {"internal"}), ("reject", {"", "secret"})])
def test_what_would_be_lowered_is_named_and_asked_first(
    answer: str, left: set[str], room: RecordRoom, desk: Desk, qtbot: QtBot
) -> None:
    before = desk.stored(an_id("p1"))
    editing.change(desk.workspace, before, dataclasses.replace(before, marking="secret"))
    desk.settle(qtbot)
    qtbot.waitUntil(lambda: "secret" in {record.marking for record in room.list.records()})
    choose_all(room, desk, qtbot)
    room.list.many.mark("internal")
    dialog = asked(desk)
    assert dialog.accessibleName() == "Lower the marking of 1 record to Internal?"
    assert "“Issue 1”, now Secret" in dialog.accessibleDescription()
    getattr(dialog, answer)()
    desk.settle(qtbot)
    assert {position.marking for position in positions(desk)} == left


def test_tags_are_asked_for_and_offered_to_be_taken_away(room: RecordRoom, desk: Desk, qtbot: QtBot) -> None:
    choose_all(room, desk, qtbot)
    room.list.many.ask_for_tags()
    dialog = asked(desk)
    dialog.findChildren(QLineEdit)[0].setText("energy, health")
    dialog.accept()
    desk.settle(qtbot)
    assert {position.tags for position in positions(desk)} == {("energy", "health")}
    qtbot.waitUntil(lambda: all(record.tags for record in room.list.selected()))
    assert entries(room.list.many.tags(QMenu(room))) == [
        "Add tags …",
        "Take “energy” away",
        "Take “health” away",
    ]


def test_the_menu_moves_to_another_pillar(room: RecordRoom, desk: Desk, qtbot: QtBot) -> None:
    choose_all(room, desk, qtbot)
    menu = room.list.many.menu(lambda: None)
    assert entries(menu) == [
        "Tags",
        "Marking",
        "Review date",
        "Move to",
        "Copy to another dossier …",
        "Share as a pack …",
        "Move to the bin",
    ]
    room.list.many.move("pillar", Pillar.NORMS)
    desk.settle(qtbot)
    assert {position.pillar for position in positions(desk)} == {Pillar.NORMS}


def test_copies_go_to_another_dossier_and_what_was_left_out_is_named(
    room: RecordRoom, desk: Desk, qtbot: QtBot
) -> None:
    choose_all(room, desk, qtbot)
    room.list.many.copy_to(an_id("next"))
    desk.settle(qtbot)
    copies = reading.records(desk.workspace, "position", an_id("next"))
    assert {record.title_text for record in copies} == {record.title_text for record in positions(desk)}
    dialog = asked(desk)
    assert desk.small.item.title_text in dialog.accessibleDescription()
    dialog.accept()


def test_all_that_are_chosen_go_to_the_bin_together(room: RecordRoom, desk: Desk, qtbot: QtBot) -> None:
    choose_all(room, desk, qtbot)
    qtbot.keyClick(room.list.rows, Qt.Key.Key_Up, SHIFT)
    desk.session.actions["delete"].trigger()
    desk.settle(qtbot)
    assert positions(desk) == () or len(positions(desk)) < 4
    undoing.undo(desk.workspace)
    assert len(positions(desk)) == 4


def test_a_room_remembers_how_it_is_grouped(room: RecordRoom, desk: Desk, qtbot: QtBot) -> None:
    room.list.group_by("Priority")
    desk.settle(qtbot)
    assert desk.session.machine.settings.list_groupings == ("positions=Priority",)
    again = RecordRoom(desk.session, next(row for row in ROOMS if row.id == "positions"))
    desk.show(again.panes())
    desk.come(qtbot, Place("positions"))
    first = again.list.rows.rows.row(0)
    assert (first.head, first.title) == (True, "Medium priority")


def test_a_new_position_takes_the_group_of_the_one_that_is_chosen(room: RecordRoom, desk: Desk, qtbot: QtBot) -> None:
    room.list.group_by("Agenda item")
    desk.settle(qtbot)
    room.list.add("Undersea cables")
    desk.settle(qtbot)
    made = next(position for position in positions(desk) if position.topic == "Undersea cables")
    assert made.agenda_item == desk.small.item.id
    assert room.list.quick_link.isHidden()


def test_a_new_position_without_an_item_offers_to_link_one(room: RecordRoom, desk: Desk, qtbot: QtBot) -> None:
    room.list.add("Undersea cables")
    desk.settle(qtbot)
    assert not room.list.quick_link.isHidden()
    item = desk.stored(desk.small.item.id)
    assert isinstance(item, AgendaItem)
    room.list.quick_link._picked(item)
    desk.settle(qtbot)
    made = next(position for position in positions(desk) if position.topic == "Undersea cables")
    assert made.agenda_item == item.id


def test_a_change_while_nobody_looks_waits_until_one_comes_back(room: RecordRoom, desk: Desk, qtbot: QtBot) -> None:
    room.list.hide()
    desk.window.hide()
    before = desk.stored(an_id("p1"))
    editing.change(desk.workspace, before, dataclasses.replace(cast("Position", before), topic="Renamed"))
    desk.settle(qtbot)
    qtbot.waitUntil(lambda: bool(room.list._pending))
    desk.window.show()
    room.list.show()
    desk.come(qtbot, Place("positions"))
    assert "Renamed" in {record.title_text for record in room.list.records()}


def test_what_is_chosen_is_shared_as_a_pack(room: RecordRoom, desk: Desk, qtbot: QtBot) -> None:
    choose_all(room, desk, qtbot)
    room.list.many.share()
    assert records_of(desk.gone[-1]) == tuple(record.id for record in room.list.selected())
