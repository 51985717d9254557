"""Lists of small values: written line by line, moved by keys, about records that are chosen."""

from __future__ import annotations

from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from cyberbrief.domain.concern import Measure
from cyberbrief.domain.meeting import Meeting
from cyberbrief.gui.records.elements_input import ElementsInput
from cyberbrief.gui.records.keeper import Keeper
from cyberbrief.gui.records.link_input import LinkInput
from cyberbrief.gui.records.record_form import RecordForm
from cyberbrief.services import adding
from tests.builders import an_id
from tests.gui.desk import Desk


@pytest.fixture
def opened(desk: Desk, qtbot: QtBot) -> RecordForm:
    inside: dict[str, Any] = {"dossier": desk.small.dossier.id}
    meeting = Meeting(id=an_id("meeting"), title="Corridor talk", **inside)
    measure = Measure(id=an_id("measure"), title="Points of contact", **inside)
    adding.add(desk.workspace, [meeting, measure])
    return form(desk, qtbot, "meeting")


def form(desk: Desk, qtbot: QtBot, kind: str) -> RecordForm:
    keeper = Keeper(desk.session, desk.window)
    page = RecordForm(desk.session, keeper, kind)
    keeper.shown.connect(page.show_loaded)
    desk.window.setCentralWidget(page)
    with qtbot.waitSignal(keeper.shown):
        keeper.open(an_id(kind))
    desk.settle(qtbot)
    return page


def names(desk: Desk) -> list[str]:
    return [one.name for one in cast("Meeting", desk.stored(an_id("meeting"))).participants]


def rows_of(page: RecordForm, name: str) -> ElementsInput:
    found = page.fields.inputs[name]
    assert isinstance(found, ElementsInput)
    return found


def test_participants_are_written_one_after_another(desk: Desk, opened: RecordForm, qtbot: QtBot) -> None:
    rows = rows_of(opened, "participants")
    for name in ("Amina Rahal", "Jon Weil"):
        qtbot.keyClicks(rows.line, name)
        qtbot.keyClick(rows.line, Qt.Key.Key_Return)
        desk.settle(qtbot)
    assert names(desk) == ["Amina Rahal", "Jon Weil"]
    assert rows.line.text() == ""


def test_a_line_moves_with_alt_and_goes_with_its_cross(desk: Desk, opened: RecordForm, qtbot: QtBot) -> None:
    rows = rows_of(opened, "participants")
    for name in ("Amina Rahal", "Jon Weil"):
        rows.add(name=name)
    desk.settle(qtbot)
    second = cast("Meeting", desk.stored(an_id("meeting"))).participants[1]
    field = rows._rows[second.id].inputs["name"].inner
    qtbot.keyClick(field, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    desk.settle(qtbot)
    assert names(desk) == ["Jon Weil", "Amina Rahal"]
    qtbot.mouseClick(rows._rows[second.id].away, Qt.MouseButton.LeftButton)
    desk.settle(qtbot)
    assert names(desk) == ["Amina Rahal"]


def test_a_line_is_one_line_where_it_fits(desk: Desk, opened: RecordForm, qtbot: QtBot) -> None:
    desk.window.resize(1280, 800)
    rows = rows_of(opened, "participants")
    rows.add(name="Amina Rahal")
    desk.settle(qtbot)
    (row,) = rows._rows.values()
    qtbot.waitUntil(lambda: row.width() > 400 and row.height() <= 40)
    tops = {made.mapTo(row, made.rect().topLeft()).y() // 8 for made in row.inputs.values()}
    assert len(tops) == 1
    assert all(
        made.inner.property("part") == "quiet" for made in row.inputs.values() if isinstance(made.inner, QLineEdit)
    )


def test_a_line_about_a_record_begins_with_choosing_it(desk: Desk, opened: RecordForm, qtbot: QtBot) -> None:
    assert opened.kind == "meeting"
    page = form(desk, qtbot, "measure")
    rows = rows_of(page, "others")
    rows._add_about(desk.small.counterpart)
    link = next(iter(rows._rows.values())).inputs["counterpart"]
    assert isinstance(link, LinkInput)
    assert link._link.accessibleName().endswith("Arvania")
    desk.settle(qtbot)
    measure = cast("Measure", desk.stored(an_id("measure")))
    assert [one.counterpart for one in measure.others] == [desk.small.counterpart.id]
