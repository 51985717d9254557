"""One item goes to Word from its own page, and a session from the list of briefs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cyberbrief.gui.briefs import session_export
from cyberbrief.gui.places import Place
from cyberbrief.gui.records import item_export
from cyberbrief.gui.records.record_room import RecordRoom
from cyberbrief.gui.records.room_table import ROOMS
from cyberbrief.gui.way_out import Way, WayOut
from tests.gui.desk import Desk
from tests.services.papers import is_draft, words_in


def test_a_position_is_written_from_its_page(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    room = next(row for row in ROOMS if row.id == "positions")
    desk.show(RecordRoom(desk.session, room).panes())
    desk.come(qtbot, Place("positions", desk.small.position.id))
    desk.session.actions["export-item"].trigger()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in desk.window.findChildren(WayOut)))
    (asked,) = desk.window.findChildren(WayOut)
    assert asked.way() == Way("delegation")
    asked.do.click()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(QFileDialog)))
    dialog = next(one for one in desk.window.findChildren(QFileDialog))
    assert "Delegation brief" in dialog.selectedFiles()[0]
    dialog.reject()
    out = tmp_path / "position.docx"
    item_export.write(desk.session, desk.small.position, Way("delegation", copies=2), out)
    qtbot.waitUntil(lambda: any("2 copies" in said for said in desk.said), timeout=10_000)
    item_export.write(desk.session, desk.small.position, Way("delegation", ("Legal",)), out)
    qtbot.waitUntil(lambda: any("position.docx" in said for said in desk.said), timeout=10_000)
    names = ["position - copy 1 of 2.docx", "position - copy 2 of 2.docx", "position.docx"]
    assert sorted(path.name for path in tmp_path.glob("*.docx")) == names
    assert is_draft(out)
    assert "A directory that answers." in words_in(out)


def test_a_session_is_written_from_its_briefs(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "session.docx"
    session_export.write(desk.session, Way("delegation"), out)
    qtbot.waitUntil(lambda: any("session.docx" in said for said in desk.said), timeout=10_000)
    assert "Second session" in words_in(out)
