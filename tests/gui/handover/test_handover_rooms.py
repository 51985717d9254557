"""Starting from the last session, looking at what came along, and handing over."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from cyberbrief.gui.handover.carry_page import CarryPage
from cyberbrief.gui.handover.handover_page import HandoverPage
from cyberbrief.gui.handover.review_page import ReviewPage
from cyberbrief.gui.handover.rooms import rooms
from cyberbrief.gui.parts.list_row import ROW, Row
from cyberbrief.gui.parts.press_row import PressRow
from cyberbrief.gui.places import Place
from cyberbrief.services import adding, carrying_forward, editing, reading
from cyberbrief.services.carrying_forward import Part
from cyberbrief.services.handover import Part as Question
from tests.gui.desk import Desk


def test_a_dossier_is_made_from_the_last_and_entered(desk: Desk, qtbot: QtBot) -> None:
    entered: list[tuple[str, Place | None]] = []
    page = CarryPage(dataclasses.replace(desk.session, enter=lambda dossier, place: entered.append((dossier, place))))
    desk.show(page.panes())
    desk.come(qtbot, Place("carry"))
    assert page.previous.key() == desk.small.dossier.id
    assert not page.make.isEnabled()
    assert not page.ticks[Part.REGISTERS].isEnabled()  # there are none
    qtbot.keyClicks(page.title, "Second session")
    page.ticks[Part.BRIEFS].click()
    page.make.click()
    qtbot.waitUntil(lambda: bool(entered))
    dossier, place = entered[0]
    assert place == Place("review")
    assert reading.record(desk.workspace, dossier).title_text == "Second session"
    assert not reading.records(desk.workspace, "brief", dossier)
    assert len(reading.records(desk.workspace, "talking-point", dossier)) == len(desk.small.points)


def test_without_positions_nothing_that_stands_on_them_is_offered(desk: Desk, qtbot: QtBot) -> None:
    page = CarryPage(desk.session)
    desk.show(page.panes())
    desk.come(qtbot, Place("carry"))
    page.ticks[Part.POSITIONS].click()
    assert not any(page.ticks[part].isEnabled() for part in (Part.POINTS, Part.STANCES, Part.BRIEFS))


def rows(page: ReviewPage) -> list[Row]:
    return [page.rows.rows.index(place).data(ROW) for place in range(page.rows.rows.rowCount())]


def test_what_is_still_right_goes_from_the_list(desk: Desk, qtbot: QtBot) -> None:
    editing.edit_plain(desk.workspace, desk.small.position.id, {"review_by": "2020-01-01"})
    editing.edit_plain(desk.workspace, desk.small.item.id, {"review_by": "2020-01-01"})
    page = ReviewPage(desk.session)
    desk.show(page.panes())
    desk.come(qtbot, Place("review"))
    assert [row.title for row in rows(page)] == ["Old dates", "Confidence-building measures", desk.small.position.topic]
    page.jump.click()
    assert desk.gone[-1] == Place("agenda", desk.small.item.id, "review_by")
    for place in (1, 2):
        page.rows.selectionModel().select(page.rows.rows.index(place), QItemSelectionModel.SelectionFlag.Select)
    page.right.click()
    qtbot.waitUntil(lambda: not rows(page))
    assert page._done.isVisible()
    assert desk.said[-1].startswith("2 records are to be looked at again")


def test_a_dossier_carried_forward_says_from_where(desk: Desk, qtbot: QtBot) -> None:
    carried = carrying_forward.carry_forward(desk.workspace, desk.small.dossier.id, "Second session")
    page = ReviewPage(dataclasses.replace(desk.session, dossier=lambda: carried.dossier))
    desk.show(page.panes())
    desk.come(qtbot, Place("review"))
    assert desk.small.dossier.title in page._words.text()
    assert "Stances without a statement since" in [row.title for row in rows(page)]


def test_each_line_of_a_handover_leads_to_its_record(desk: Desk, qtbot: QtBot) -> None:
    adding.add_plain(
        desk.workspace,
        "commitment",
        {"dossier": desk.small.dossier.id, "text": "A note on training", "due": "2020-01-01"},
    )
    page = HandoverPage(desk.session)
    desk.show(page.panes())
    desk.come(qtbot, Place("handover"))
    qtbot.waitUntil(lambda: bool(page.cards[Question.OVERDUE].findChildren(PressRow)))
    (line,) = page.cards[Question.OVERDUE].findChildren(PressRow)
    assert line.accessibleName() == "A note on training, We promised"
    (want,) = page.cards[Question.WANT].findChildren(PressRow)
    want.click()
    assert desk.gone[-1] == Place("positions", desk.small.position.id, "objective")


def test_an_empty_store_is_offered_a_dossier(desk: Desk, qtbot: QtBot) -> None:
    page = HandoverPage(dataclasses.replace(desk.session, dossier=lambda: ""))
    desk.show(page.panes())
    desk.come(qtbot, Place("handover"))
    qtbot.waitUntil(page._empty.isVisible)


def test_the_window_is_handed_hidden_rooms(desk: Desk) -> None:
    assert [(room.id, room.hidden) for room in rooms(desk.session)] == [
        ("carry", True),
        ("review", True),
        ("handover", True),
    ]
