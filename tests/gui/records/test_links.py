"""Links and lists of values: chosen from what there is, made there, moved, taken away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cyberbrief.domain.dossier import AgendaItem, Allotment
from cyberbrief.domain.position import Position
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.positions.position_editor import PositionEditor
from cyberbrief.gui.records.elements_input import ElementsInput
from cyberbrief.gui.records.instant_input import read_hour
from cyberbrief.gui.records.keeper import Keeper
from cyberbrief.gui.records.link_input import LinkInput, LinksInput
from cyberbrief.gui.records.record_form import RecordForm, RecordPage
from cyberbrief.gui.records.record_picker import RecordPicker
from cyberbrief.services import reading
from tests.gui.desk import Desk


def opened(desk: Desk, qtbot: QtBot, kind: str, record: str) -> RecordPage:
    keeper = Keeper(desk.session, desk.window)
    page: RecordPage = (
        PositionEditor(desk.session, keeper) if kind == "position" else RecordForm(desk.session, keeper, kind)
    )
    keeper.shown.connect(page.show_loaded)
    desk.window.setCentralWidget(page)
    with qtbot.waitSignal(keeper.shown):
        keeper.open(record)
    desk.settle(qtbot)
    return page


def stored(desk: Desk) -> Position:
    found = desk.stored(desk.small.position.id)
    assert isinstance(found, Position)
    return found


def pick(picker: RecordPicker, words: str, desk: Desk, qtbot: QtBot) -> None:
    """Write into a picker and press Enter."""
    desk.settle(qtbot)
    qtbot.keyClicks(picker.search.line, words)
    qtbot.keyClick(picker.search.line, Qt.Key.Key_Return)
    desk.settle(qtbot)


def test_a_link_is_taken_away_chosen_and_gone_to(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot, "position", desk.small.position.id)
    link = page.fields.inputs["agenda_item"]
    assert isinstance(link, LinkInput)
    qtbot.mouseClick(link._link, Qt.MouseButton.LeftButton)
    assert desk.gone == [place_of("agenda-item", desk.small.item.id)]
    picker = link.pick(link)
    desk.settle(qtbot)
    qtbot.waitUntil(lambda: picker.list.rows.place_of("none") == 0)
    picker._pick("none")
    desk.settle(qtbot)
    assert stored(desk).agenda_item == ""
    pick(link.pick(link), "confidence", desk, qtbot)
    assert stored(desk).agenda_item == desk.small.item.id


def test_a_record_that_is_missing_is_made_where_it_is_needed(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot, "position", desk.small.position.id)
    links = page.fields.inputs["references"]
    assert isinstance(links, LinksInput)
    pick(links.pick(), "A/76/135", desk, qtbot)
    made = next(found for found in reading.records(desk.workspace, "reference") if found.title_text == "A/76/135")
    assert stored(desk).references == (desk.small.reference.id, made.id)


def test_chips_move_by_keys_and_go_with_delete(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot, "position", desk.small.position.id)
    links = page.fields.inputs["references"]
    assert isinstance(links, LinksInput)
    pick(links.pick(), "A/76/135", desk, qtbot)
    first, second = stored(desk).references
    qtbot.keyClick(links._chips[1].button, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    desk.settle(qtbot)
    assert stored(desk).references == (second, first)
    qtbot.keyClick(links._chips[0].button, Qt.Key.Key_Delete)
    desk.settle(qtbot)
    assert stored(desk).references == (first,)


def test_a_value_of_a_list_is_added_written_moved_and_taken_away(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot, "agenda-item", desk.small.item.id)
    rows = page.fields.inputs["allotments"]
    assert isinstance(rows, ElementsInput)

    def allotments() -> tuple[Allotment, ...]:
        found = desk.stored(desk.small.item.id)
        assert isinstance(found, AgendaItem)
        return found.allotments

    rows.add()
    rows.add()
    desk.settle(qtbot)
    first, second = allotments()
    rows._rows[second.id].inputs["seconds"].typed.emit(300)
    desk.settle(qtbot)
    assert [each.seconds for each in allotments()] == [180, 300]
    field = rows._rows[second.id].inputs["seconds"].inner
    qtbot.keyClick(field, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    desk.settle(qtbot)
    assert [each.id for each in allotments()] == [second.id, first.id]
    qtbot.mouseClick(rows._rows[first.id].away, Qt.MouseButton.LeftButton)
    desk.settle(qtbot)
    assert [each.seconds for each in allotments()] == [300]


def test_a_row_that_lacks_what_it_needs_waits_on_the_page(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot, "position", desk.small.position.id)
    rows = page.fields.inputs["outcomes"]
    assert isinstance(rows, ElementsInput)
    rows.add()
    desk.settle(qtbot)
    assert stored(desk).outcomes == ()
    ((key, row),) = rows._rows.items()
    row.inputs["text"].typed.emit("No list at all")
    desk.settle(qtbot)
    assert [(each.id, each.text) for each in stored(desk).outcomes] == [(key, "No list at all")]


@pytest.mark.parametrize(
    "typed, hour",
    [
        ("", "00:00"),
        ("9", "09:00"),
        ("14:30", "14:30"),
        ("14.30", "14:30"),
        ("14h30", "14:30"),
        ("25", None),
        ("x", None),
    ],
)
def test_hours_are_read_as_people_write_them(typed: str, hour: str | None) -> None:
    read = read_hour(typed)
    assert (f"{read:%H:%M}" if read is not None else None) == hour
