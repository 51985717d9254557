"""The registers: their tables, what is changed in a cell, the eleven norms, and lists that come in."""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from cyberbrief.domain.concern import Measure, MeasureStatus, Register
from cyberbrief.domain.dossier import Deadline
from cyberbrief.domain.known_measures import list_named
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.registers.entry_columns import DEADLINES
from cyberbrief.gui.registers.entry_model import CELL
from cyberbrief.gui.registers.note_popup import NotePopup
from cyberbrief.gui.registers.registers_room import RegistersRoom
from cyberbrief.rooms import rooms
from cyberbrief.services import adding, reading, undoing
from tests.builders import an_id
from tests.gui.desk import Desk

SAID = Qt.ItemDataRole.AccessibleTextRole


def measure(desk: Desk, name: str, **values: Any) -> Measure:
    return Measure(id=an_id(name), dossier=desk.small.dossier.id, title=name, **values)


@pytest.fixture
def room(desk: Desk, qtbot: QtBot) -> RegistersRoom:
    """Give the room with two measures, a norm and a deadline in it."""
    adding.add(
        desk.workspace,
        [
            measure(desk, "Contacts", owner="E. Marrow", due=date(2027, 1, 15)),
            measure(desk, "Template", next_step="Ask Lunara", due=date(2026, 1, 2)),
            measure(desk, "Norm (f): ports", register=Register.NORM, status=MeasureStatus.DONE),
            Deadline(id=an_id("Silence"), dossier=desk.small.dossier.id, title="Silence"),
        ],
    )
    made = next(row for row in rooms(desk.session) if row.id == "registers").make()
    assert isinstance(made, Panes)
    desk.show(made)
    desk.window.activateWindow()
    desk.come(qtbot, Place("registers"))
    shown = cast("RegistersRoom", made.page)
    qtbot.waitUntil(lambda: titles(shown) != [])
    return shown


def at(room: RegistersRoom, name: str, column: str) -> QModelIndex:
    model = room.table.entries
    place = next(number for number, one in enumerate(model.columns) if one.title == column)
    return model.index(model.place_of(an_id(name)), place)


def titles(room: RegistersRoom) -> list[str]:
    model = room.table.entries
    return [str(model.index(place, 0).data()) for place in range(model.rowCount())]


def stored(desk: Desk, name: str) -> Measure:
    return cast("Measure", desk.stored(an_id(name)))


def test_what_is_due_first_stands_first_and_late_is_said_in_words(room: RegistersRoom) -> None:
    assert titles(room) == ["Template", "Contacts"]
    assert "weeks overdue" in str(at(room, "Template", "Due").data(SAID))
    assert at(room, "Template", "Due").data(CELL).icon == "triangle"
    assert at(room, "Contacts", "Due").data(CELL).icon == ""
    room.overdue.click()
    assert titles(room) == ["Template"]


def test_a_column_sorts_both_ways(room: RegistersRoom) -> None:
    room.table.entries.sort(0, Qt.SortOrder.AscendingOrder)
    assert titles(room) == ["Contacts", "Template"]
    room.table.entries.sort(0, Qt.SortOrder.DescendingOrder)
    assert titles(room) == ["Template", "Contacts"]


def test_each_register_has_its_own_columns_and_count(room: RegistersRoom) -> None:
    room._show_tab("deadlines")
    assert titles(room) == ["Silence"]
    room._show_tab(Register.CAPACITY)
    assert [column.title for column in room.table.entries.columns][1:4] == ["Offer or need", "Provider", "Recipient"]
    assert room.tabs._segments[Register.CONFIDENCE].text() == "Confidence-building 2"


def test_enter_changes_a_line_where_it_stands(room: RegistersRoom, desk: Desk, qtbot: QtBot) -> None:
    room.table.setCurrentIndex(at(room, "Template", "Owner"))
    qtbot.keyClick(room.table, Qt.Key.Key_Return)
    field = next(one for one in room.table.findChildren(QLineEdit) if one.accessibleName() == "Template: Owner")
    qtbot.keyClicks(field, "I. Calloway")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert stored(desk, "Template").owner == "I. Calloway"


def test_a_day_that_is_typed_and_left_is_kept(room: RegistersRoom, desk: Desk, qtbot: QtBot) -> None:
    room.table.setCurrentIndex(at(room, "Contacts", "Due"))
    qtbot.keyClick(room.table, Qt.Key.Key_Return)
    field = next(one for one in room.table.findChildren(QLineEdit) if one.accessibleName() == "Contacts: Due")
    field.selectAll()
    qtbot.keyClicks(field, "2027-02-01")
    cast("Panes", desk.panes).leave()
    desk.settle(qtbot)
    assert stored(desk, "Contacts").due == date(2027, 2, 1)


def test_a_status_is_chosen_in_its_cell_as_one_step(room: RegistersRoom, desk: Desk, qtbot: QtBot) -> None:
    room.table.setCurrentIndex(at(room, "Template", "Our status"))
    qtbot.keyClick(room.table, Qt.Key.Key_Return)
    field = next(iter(room.table.findChildren(ChoiceField)))
    field.set_key(str(MeasureStatus.DONE))
    field.activated.emit(field.currentIndex())
    desk.settle(qtbot)
    assert stored(desk, "Template").status is MeasureStatus.DONE
    qtbot.waitUntil(lambda: at(room, "Template", "Due").data(CELL).icon == "")  # what is done is late no more
    undoing.undo(desk.workspace)
    assert stored(desk, "Template").status is MeasureStatus.NOT_STARTED


def test_enter_on_the_title_opens_the_whole_entry(room: RegistersRoom, desk: Desk, qtbot: QtBot) -> None:
    assert room.pane.isHidden()
    room.table.setCurrentIndex(at(room, "Contacts", "Measure"))
    qtbot.keyClick(room.table, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert desk.gone[-1] == Place("registers", an_id("Contacts"))
    assert room.pane.keeper.id == an_id("Contacts")
    qtbot.keyClick(room.table, Qt.Key.Key_Up)
    desk.settle(qtbot)
    assert room.pane.keeper.id == an_id("Template")
    room.pane.closed.emit()
    assert room.pane.isHidden()


def test_a_place_finds_its_register(room: RegistersRoom, desk: Desk, qtbot: QtBot) -> None:
    desk.come(qtbot, Place("registers", an_id("Silence")))
    assert room.tabs.key() == "deadlines"
    assert room.table.key() == an_id("Silence")
    assert not room.pane.isHidden()


def test_one_adds_to_the_register_that_is_shown(room: RegistersRoom, desk: Desk, qtbot: QtBot) -> None:
    room.tabs.set_key(Register.CAPACITY)
    room._show_tab(Register.CAPACITY)
    qtbot.keyClicks(room.quick_add.line, "Twenty seats")
    qtbot.keyClick(room.quick_add.line, Qt.Key.Key_Return)
    desk.settle(qtbot)
    made = next(one for one in reading.records(desk.workspace, "measure") if one.title_text == "Twenty seats")
    assert cast("Measure", made).register is Register.CAPACITY
    qtbot.waitUntil(lambda: titles(room) == ["Twenty seats"])


def test_a_list_comes_in_and_goes_in_one_step(room: RegistersRoom, desk: Desk, qtbot: QtBot) -> None:
    room._bring_in(list_named("osce"))
    desk.settle(qtbot)
    qtbot.waitUntil(lambda: len(titles(room)) == 18)
    assert "8. Points of contact for incidents" in titles(room)
    assert desk.said[-1] == "16 measures came in."
    undoing.undo(desk.workspace)
    qtbot.waitUntil(lambda: len(titles(room)) == 2)


def test_the_grid_has_eleven_rows_and_says_what_is_missing(room: RegistersRoom) -> None:
    room._show_tab(Register.NORM)
    model = room.grid.norms
    assert model.rowCount() == 11
    assert model.index(5, 0).data(SAID) == "Us, norm (f): Done"
    assert model.index(0, 0).data(SAID) == "Us, norm (a): Add an entry"
    assert room.missing.text() == "10 norms have no entry yet"


def test_a_missing_norm_is_added_and_opened(room: RegistersRoom, desk: Desk, qtbot: QtBot) -> None:
    room._show_tab(Register.NORM)
    room.grid.setCurrentIndex(room.grid.norms.index(2, 0))
    qtbot.keyClick(room.grid, Qt.Key.Key_Return)
    desk.settle(qtbot)
    qtbot.waitUntil(lambda: room.missing.text() == "9 norms have no entry yet")
    assert desk.gone[-1].room == "registers"
    assert cast("Measure", desk.stored(desk.gone[-1].record)).title.startswith("(c) ")


def test_a_cell_opens_its_note_and_keeps_what_is_written(room: RegistersRoom, desk: Desk, qtbot: QtBot) -> None:
    room._show_tab(Register.NORM)
    room._open_spot(room.grid.norms.index(5, 0))
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, NotePopup)
    popup.note.setFocus()
    qtbot.keyClicks(popup.note, "A decree names them.")
    popup.close()
    desk.settle(qtbot)
    qtbot.waitUntil(lambda: stored(desk, "Norm (f): ports").implementation == "A decree names them.")
    room._set_status(an_id("Norm (f): ports"), desk.small.counterpart.id, MeasureStatus.NOT_PLANNED)
    desk.settle(qtbot)
    assert stored(desk, "Norm (f): ports").others[0].status is MeasureStatus.NOT_PLANNED


def test_deleting_moves_the_entry_to_the_bin(room: RegistersRoom, desk: Desk, qtbot: QtBot) -> None:
    room.table.setCurrentIndex(at(room, "Contacts", "Measure"))
    desk.session.actions["delete"].trigger()
    desk.settle(qtbot)
    qtbot.waitUntil(lambda: titles(room) == ["Template"])
    assert [one.id for one in reading.bin_of(desk.workspace)] == [an_id("Contacts")]
    assert desk.errors == []


def test_the_registers_leave_as_a_marked_table_in_which_no_cell_is_a_formula(
    desk: Desk, room: RegistersRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    adding.add(desk.workspace, [measure(desk, "=1+1", owner="@E. Marrow", next_step="-2 days")])
    desk.session.machine.change(export_folder=str(tmp_path), export_name="title-variant")
    room.export.click()
    assert room.exporting.isVisible()
    room.exporting.choose.click()
    dialog = desk.window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.selectedFiles() == [str(tmp_path / "Registers.csv")]
    dialog.fileSelected.emit(dialog.selectedFiles()[0])
    qtbot.waitUntil(room.exporting.outcome.isVisible, timeout=10_000)
    dialog.reject()
    rows = list(csv.reader(StringIO((tmp_path / "Registers.csv").read_bytes().decode("utf-8-sig"))))
    cells = [cell for row in rows for cell in row]
    assert "DRAFT" in rows[0][0]
    assert {"Contacts", "Norm (f): ports"} <= set(cells)
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


def test_deadlines_leave_with_no_register(room: RegistersRoom) -> None:
    room.tabs.chosen.emit(DEADLINES)
    assert not room.export.isVisible()
