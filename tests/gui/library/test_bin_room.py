"""The bin: who deleted what and from where, found by words, brought back alone or together."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from cyberbrief.gui.library.bin_room import BinRoom
from cyberbrief.gui.library.dossier_room import _WAYS, DossierRoom
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.list_row import ROW, Row
from cyberbrief.gui.places import Place
from cyberbrief.services import deleted, editing, undoing
from tests.gui.desk import Desk


def rows(room: BinRoom) -> list[Row]:
    return [room.rows.rows.index(place).data(ROW) for place in range(room.rows.rows.rowCount())]


@pytest.fixture
def room(desk: Desk, qtbot: QtBot) -> BinRoom:
    """Come to a bin with a position and a point that went together, and a reference."""
    editing.delete(desk.workspace, [desk.small.position.id, desk.small.points[0].id])
    editing.delete(desk.workspace, [desk.small.reference.id])
    made = BinRoom(desk.session)
    desk.show(made.panes())
    desk.come(qtbot, Place("bin"))
    return made


def test_a_row_says_by_whom_and_from_where(desk: Desk, room: BinRoom) -> None:
    found = {row.key: row for row in rows(room)}
    row = found[desk.small.position.id]
    assert row.detail.startswith("Position · deleted ")
    assert row.detail.endswith(f"by E. Marrow · from “{desk.small.dossier.title}”")
    assert row.status == "and 1 other"
    assert "from" not in found[desk.small.reference.id].detail


def test_words_narrow_the_bin(desk: Desk, room: BinRoom) -> None:
    room.search.line.setText("DIRECTORY")
    assert [row.key for row in rows(room)] == [desk.small.position.id]
    room.search.line.setText("zebra")
    assert room._none.isVisible()


def test_what_went_along_is_named_and_comes_back_too(desk: Desk, room: BinRoom, qtbot: QtBot) -> None:
    room.rows.set_key(desk.small.position.id)
    assert room._along.text().startswith("1 record that was deleted along with it comes back too.")
    room.restore_button.click()
    qtbot.waitUntil(lambda: [row.key for row in rows(room)] == [desk.small.reference.id])
    assert desk.said[-1] == "2 records are back."
    undoing.undo(desk.workspace)
    assert len(deleted.contents(desk.workspace)) == 3


def test_several_come_back_together(desk: Desk, room: BinRoom, qtbot: QtBot) -> None:
    room.rows.selectAll()
    room.restore_button.click()
    qtbot.waitUntil(lambda: room.currentIndex() == 0)
    assert not deleted.contents(desk.workspace)


def test_a_place_names_the_record_that_is_chosen(desk: Desk, room: BinRoom, qtbot: QtBot) -> None:
    desk.come(qtbot, Place("bin", desk.small.points[0].id))
    assert room.rows.key() == desk.small.points[0].id
    room.history.click()
    assert desk.gone[-1] == Place("history", desk.small.points[0].id)


@pytest.mark.parametrize("action", ["handover", "review", "activity", "carry"])
def test_a_dossiers_page_leads_to_what_one_does_with_it(desk: Desk, qtbot: QtBot, action: str) -> None:
    room = DossierRoom(desk.session)
    desk.show(room.panes())
    desk.come(qtbot, Place("dossier"))
    words = {name: said for name, _icon, said in _WAYS}
    button = next(one for one in room.findChildren(Button) if one.text() == words[action])
    with qtbot.waitSignal(desk.session.actions[action].triggered):
        button.click()
