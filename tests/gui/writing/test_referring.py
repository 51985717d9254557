"""A reference that a record's words mention is linked to the record as well."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cyberbrief.domain.position import Position
from cyberbrief.gui.places import Place
from cyberbrief.gui.positions.rooms import rooms
from cyberbrief.gui.writing.editor import Editor
from cyberbrief.services import editing
from tests.gui.desk import Desk


@pytest.mark.parametrize("field", ["Rationale", "Opening: Text"])
def test_a_mention_links_the_record(desk: Desk, qtbot: QtBot, field: str) -> None:
    position, reference = desk.small.position, desk.small.reference
    editing.edit_plain(desk.workspace, position.id, {"references": []})
    made = next(room for room in rooms(desk.session) if room.id == "positions").make()
    desk.show(made)  # type: ignore[arg-type]  # positions make panes
    desk.come(qtbot, Place("positions", position.id))
    every = {one.accessibleName().casefold(): one for one in desk.window.findChildren(Editor)}
    editor = every[field.casefold()]
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    editor.setFocus()
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    QTest.keyClicks(editor, f" @{reference.symbol[:4]}")
    desk.settle(qtbot)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    desk.settle(qtbot)
    stored = desk.stored(position.id)
    assert isinstance(stored, Position)
    assert stored.references == (reference.id,)
    words = stored.rationale if field == "Rationale" else stored.ladder[0].text
    assert f"[@{reference.symbol}" in words
