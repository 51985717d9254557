"""The room of templates: a file comes in by a button or by falling there, a style is changed, a paper takes it."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from cyberbrief.domain.template_role import TemplateRole
from cyberbrief.gui.places import Place
from cyberbrief.gui.templates.templates_room import TemplatesRoom
from cyberbrief.services import house_templates, keeping_templates, releasing
from tests.gui.desk import Desk
from tests.word.house.templates import german


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A ministry's own Word file."""
    path = tmp_path / "Hauspapier.dotx"
    path.write_bytes(german().data)
    return path


@pytest.fixture
def room(desk: Desk, qtbot: QtBot) -> TemplatesRoom:
    """The room, as one comes to it in a store that has no template of its own."""
    made = TemplatesRoom(desk.session)
    desk.show(made.panes())
    desk.come(qtbot, Place("templates"))
    return made


def come_in(room: TemplatesRoom, house: Path, qtbot: QtBot, desk: Desk) -> str:
    """Bring the file in and wait until its page is there."""
    room.bring_in(house)
    qtbot.waitUntil(lambda: room.page.shown is not None and room.page.shown.seen.record is not None, timeout=10_000)
    desk.settle(qtbot)
    assert room.page.shown is not None
    return room.page.shown.seen.key


def test_an_empty_room_teaches_and_shows_what_ships(room: TemplatesRoom, desk: Desk, qtbot: QtBot) -> None:
    assert room.pages.currentWidget() is room.empty
    assert room.rows.rows.rowCount() == 2
    desk.come(qtbot, Place("templates", house_templates.FORMAL))
    assert room.pages.currentWidget() is room.page
    assert "Heading 2" in room.page.picture.said
    assert not room.page.rows.fields[TemplateRole.BODY].isEnabled()


def test_a_style_that_is_changed_stands_in_the_paper(
    room: TemplatesRoom, desk: Desk, qtbot: QtBot, house: Path, tmp_path: Path
) -> None:
    key = come_in(room, house, qtbot, desk)
    assert room.page.title.text() == "Hauspapier"
    assert room.page.rows.fields[TemplateRole.HEADING_1].key() == "heading 1"
    assert "Vendrien" in room.page.picture.said
    field = room.page.rows.fields[TemplateRole.BODY]
    field.set_key("caption")
    field.chosen.emit("caption")
    qtbot.waitUntil(
        lambda: keeping_templates.look(desk.workspace, key).styles[TemplateRole.BODY] == "caption", timeout=10_000
    )
    desk.settle(qtbot)
    room.page.use.click()
    qtbot.waitUntil(lambda: house_templates.choices(desk.workspace).usual == key, timeout=10_000)
    out = tmp_path / "brief.docx"
    releasing.export(desk.workspace, desk.small.brief.id, "full", out)
    used = {one.style.name for one in docx.Document(str(out)).paragraphs if one.style is not None}
    assert "Caption" in used


def test_a_file_that_falls_there_is_brought_in(room: TemplatesRoom, house: Path, qtbot: QtBot, desk: Desk) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(house))])
    left = Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    dropped = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, plain)
    assert room.taking_in.eventFilter(room.side, dropped)
    assert dropped.isAccepted()
    qtbot.waitUntil(lambda: room.page.shown is not None, timeout=10_000)
    desk.settle(qtbot)
    assert room.rows.rows.rowCount() == 3


def test_a_bad_file_is_refused_in_words(room: TemplatesRoom, house: Path, qtbot: QtBot, desk: Desk) -> None:
    come_in(room, house, qtbot, desk)
    house.write_bytes(b"{\\rtf1 words}")
    room.renew(house)
    qtbot.waitUntil(lambda: "not a Word document" in room.page.notice.accessibleName(), timeout=10_000)


def test_what_lies_in_the_bin_is_gone_from_the_list(room: TemplatesRoom, house: Path, qtbot: QtBot, desk: Desk) -> None:
    come_in(room, house, qtbot, desk)
    room.page.remove.click()
    qtbot.waitUntil(lambda: room.rows.rows.rowCount() == 2, timeout=10_000)
