"""Searching everything as one types, and finding or doing anything from one small window."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from cyberbrief.gui.parts.list_row import ROW, Row, RowList
from cyberbrief.gui.parts.tag import Chip
from cyberbrief.gui.places import Place
from cyberbrief.gui.search.find_popup import FindPopup, Room
from cyberbrief.gui.search.marked_text import paint_marked
from cyberbrief.gui.search.palette_sections import keys_of
from cyberbrief.gui.search.rooms import rooms
from cyberbrief.gui.search.search_room import SearchRoom
from cyberbrief.gui.theme import Ink, TypeRole
from cyberbrief.services import adding, editing, jumping
from tests.gui.desk import Desk


def rows(found: RowList) -> list[Row]:
    return [found.rows.index(place).data(ROW) for place in range(found.rows.rowCount())]


def hits(room: SearchRoom) -> list[Row]:
    return [row for row in rows(room.rows) if not row.head]


def come(desk: Desk, qtbot: QtBot, words: str = "") -> SearchRoom:
    """Come to the search room with words."""
    room = SearchRoom(desk.session)
    desk.show(room.panes())
    desk.come(qtbot, Place("search", part=words))
    return room


@pytest.mark.parametrize("typed", ["directory", "DIRECTÓRY", "direc", "العربية", "中国", "Überwachungs"])
def test_words_are_found_whatever_their_case_accents_and_script(typed: str, desk: Desk, qtbot: QtBot) -> None:
    inside = desk.small.dossier.id
    foreign = "العربية في المؤتمر 中国代表团 Überwachungsgesamtrechnung"
    adding.add_plain(desk.workspace, "position", {"dossier": inside, "topic": foreign})
    room = come(desk, qtbot)
    room.field.line.setText(typed)  # keys of a test keyboard have no Arabic
    qtbot.waitUntil(lambda: bool(rows(room.rows)))
    assert any(foreign in row.title or "Directory" in row.title for row in rows(room.rows))


def test_a_hit_says_where_it_was_found_and_enter_goes_there(desk: Desk, qtbot: QtBot) -> None:
    room = come(desk, qtbot, "voluntary")
    qtbot.waitUntil(lambda: len(hits(room)) == 2)
    hit = next(row for row in rows(room.rows) if row.key == desk.small.counterpart.id)
    assert hit.detail == "Their objectives: Keep the directory voluntary."
    room.rows.set_key(hit.key)
    qtbot.keyClick(room.field.line, Qt.Key.Key_Return)
    assert desk.gone[-1] == Place("counterparts", desk.small.counterpart.id)


def test_a_kind_narrows_what_is_found(desk: Desk, qtbot: QtBot) -> None:
    room = come(desk, qtbot, "voluntary")
    qtbot.waitUntil(lambda: len(hits(room)) == 2)
    chip = next(chip for chip in room.filters.findChildren(Chip) if chip.text() == "Statements")
    chip.click()
    qtbot.waitUntil(lambda: [row.key for row in hits(room)] == [desk.small.statement.id])
    assert room._all.isVisible()
    room._all.click()
    qtbot.waitUntil(lambda: len(hits(room)) == 2)


def test_nothing_found_says_what_to_try(desk: Desk, qtbot: QtBot) -> None:
    room = come(desk, qtbot, "zzzz")
    desk.settle(qtbot)
    assert room._stack.currentWidget() is room._nothing
    room.field.clear()
    qtbot.waitUntil(lambda: room._stack.currentWidget() is room._words)


@pytest.fixture
def popup(desk: Desk, qtbot: QtBot) -> FindPopup:
    made = FindPopup(desk.session, desk.window, [Room("positions", "Positions", "flag")])
    made.open()
    desk.settle(qtbot)
    return made


def test_records_places_and_commands_are_found_together(desk: Desk, popup: FindPopup, qtbot: QtBot) -> None:
    qtbot.keyClicks(popup.field.line, "po")
    qtbot.waitUntil(lambda: any(row.key == "room positions" for row in rows(popup.rows)))
    desk.settle(qtbot)
    found = rows(popup.rows)
    assert any(row.key == desk.small.dossier.id for row in found)
    assert [row.title for row in found if row.head] == ["Places and records", "Commands"]
    assert next(row for row in found if row.key == "action go-points").status == "Ctrl+4"


def test_enter_goes_to_the_record_that_is_chosen(desk: Desk, popup: FindPopup, qtbot: QtBot) -> None:
    qtbot.keyClicks(popup.field.line, "A/70")
    qtbot.waitUntil(lambda: popup.rows.key() == desk.small.reference.id)
    qtbot.keyClick(popup.field.line, Qt.Key.Key_Return)
    assert desk.gone == [Place("references", desk.small.reference.id)]
    assert not popup.isVisible()


def test_a_command_is_done(desk: Desk, popup: FindPopup, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.session.actions["lock"].triggered):
        qtbot.keyClicks(popup.field.line, ">lock")
        qtbot.waitUntil(lambda: popup.rows.key() == "action lock")
        qtbot.keyClick(popup.field.line, Qt.Key.Key_Return)


def test_arrows_pass_over_heads_and_esc_closes(desk: Desk, popup: FindPopup, qtbot: QtBot) -> None:
    first = popup.rows.key()
    qtbot.keyClick(popup.field.line, Qt.Key.Key_Down)
    assert popup.rows.key() not in {"", first}
    qtbot.keyClick(popup.field.line, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def keys(popup: FindPopup) -> list[str]:
    return [row.key for row in rows(popup.rows) if not row.head]


def test_people_stand_behind_one_sign_and_tags_behind_another(desk: Desk, popup: FindPopup, qtbot: QtBot) -> None:
    editing.edit_plain(desk.workspace, desk.small.position.id, {"tags": ["hotlines"]})
    desk.settle(qtbot)
    popup.open()
    qtbot.keyClicks(popup.field.line, "@ar")
    qtbot.waitUntil(lambda: keys(popup) == [desk.small.counterpart.id])
    popup.field.line.setText("#hot")
    qtbot.waitUntil(lambda: keys(popup) == [desk.small.position.id])


def test_the_letters_that_match_are_marked(desk: Desk, popup: FindPopup, qtbot: QtBot) -> None:
    qtbot.keyClicks(popup.field.line, "cont")
    qtbot.waitUntil(lambda: desk.small.position.id in keys(popup))
    title = desk.small.position.topic
    (spot,) = popup._delegate.found[desk.small.position.id].spots
    assert title[spot[0] : spot[1]] == "cont"


def test_what_was_opened_last_stands_first_and_is_kept_in_the_store(desk: Desk, popup: FindPopup, qtbot: QtBot) -> None:
    popup.came_to(Place("positions", desk.small.position.id))
    popup.came_to(Place("briefs", desk.small.brief.id))
    popup.came_to(Place("history", desk.small.item.id))
    qtbot.waitUntil(lambda: not popup._opened, timeout=10_000)
    desk.settle(qtbot)
    popup.open()
    desk.settle(qtbot)
    assert keys(popup)[:2] == [desk.small.brief.id, desk.small.position.id]
    assert jumping.read_names(desk.workspace).recent == (desk.small.brief.id, desk.small.position.id)


def test_a_record_of_another_dossier_is_entered(desk: Desk, qtbot: QtBot) -> None:
    (other,) = adding.add_plain(desk.workspace, "dossier", {"title": "Elsewhere"})
    (there,) = adding.add_plain(desk.workspace, "position", {"dossier": other, "topic": "Quarries"})
    entered: list[tuple[str, Place | None]] = []
    session = dataclasses.replace(desk.session, enter=lambda dossier, place: entered.append((dossier, place)))
    popup = FindPopup(session, desk.window, [])
    popup.open()
    qtbot.keyClicks(popup.field.line, "quarr")
    desk.settle(qtbot)
    assert there not in keys(popup)
    popup.here_only.setChecked(False)
    qtbot.waitUntil(lambda: there in keys(popup))
    qtbot.keyClick(popup.field.line, Qt.Key.Key_Return)
    assert entered == [(other, Place("positions", there))]


def test_control_and_enter_open_beside(desk: Desk, qtbot: QtBot) -> None:
    beside: list[Place | None] = []
    popup = FindPopup(dataclasses.replace(desk.session, open_beside=beside.append), desk.window, [])
    popup.open()
    qtbot.keyClicks(popup.field.line, "A/70")
    qtbot.waitUntil(lambda: popup.rows.key() == desk.small.reference.id)
    qtbot.keyClick(popup.field.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert beside == [Place("references", desk.small.reference.id)]
    assert not desk.gone


def test_words_inside_records_follow_after_the_names(desk: Desk, popup: FindPopup, qtbot: QtBot) -> None:
    qtbot.keyClicks(popup.field.line, "voluntary")
    qtbot.waitUntil(lambda: "In the text" in [row.title for row in rows(popup.rows) if row.head])
    assert desk.small.counterpart.id in keys(popup)
    assert keys(popup)[-1] == "everywhere"


def test_keys_stand_one_by_one() -> None:
    assert keys_of("Ctrl+Shift+F") == ("Ctrl", "Shift", "F")
    assert keys_of("Ctrl++") == ("Ctrl", "+")
    assert keys_of("") == ()


def test_the_window_is_handed_a_hidden_room(desk: Desk) -> None:
    assert [(room.id, room.hidden) for room in rooms(desk.session)] == [("search", True)]


@pytest.mark.parametrize("words", ["Protecting infrastructure", "توسيع المشاركة", "中国代表团", ""])
@pytest.mark.parametrize("from_right", [False, True])
def test_marked_words_are_painted_within_their_box(desk: Desk, words: str, *, from_right: bool) -> None:
    theme, box = desk.session.theme, QRectF(10, 0, 120, 24)
    picture = QImage(140, 24, QImage.Format.Format_ARGB32)
    picture.fill(theme.colour(Ink.PAGE))
    painter = QPainter(picture)
    spots = [(0, min(4, len(words)))] if words else []
    wide = paint_marked(painter, theme, words, spots, box, TypeRole.MEDIUM, Ink.TEXT, from_right=from_right)
    painter.end()
    page = theme.colour(Ink.PAGE).rgb()
    inked = {x for x in range(140) for y in range(24) if picture.pixel(x, y) != page}
    assert wide <= box.width() + 1
    assert bool(words) is bool(inked)
    assert not inked or min(inked) >= 9
    assert not inked or max(inked) <= 131
