"""A file with which several things can be done is asked about; each way leads to where it is done."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from cyberbrief.gui.dropped.choice_page import ChoicePage
from cyberbrief.gui.dropping import DROPPED, place_of_dropped, reveal_of, ways_of
from cyberbrief.gui.places import Place
from cyberbrief.gui.templates.templates_room import TemplatesRoom
from cyberbrief.services import reading
from tests.gui.desk import Desk
from tests.word.revealing.planting import planted


def test_it_asks_and_walks_there(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = ChoicePage(desk.session)
    desk.show(page.panes())
    path = tmp_path / "note.docx"
    desk.come(qtbot, place_of_dropped(path))
    assert page.title.text() == "note.docx"
    names = [row.accessibleName() for row in page.rows]
    assert [name.partition(".")[0] for name in names] == ["See what it reveals", "Take it as a template of the house"]
    assert desk.window.focusWidget() is page.rows[0]
    page.rows[0].click()
    assert desk.gone[-1] == reveal_of(path)


def test_without_a_file_nothing_is_offered(desk: Desk, qtbot: QtBot) -> None:
    page = ChoicePage(desk.session)
    desk.show(page.panes())
    desk.come(qtbot, Place(DROPPED))
    assert page.rows == []


def test_a_file_is_taken_as_a_template_once(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "Letter of the ministry.docx"
    path.write_bytes(planted())
    room = TemplatesRoom(desk.session)
    desk.show(room.panes())
    place = ways_of(path)[1].place
    for _time in range(2):
        desk.come(qtbot, place)
    assert len(reading.records(desk.workspace, "house-template")) == 1
