"""The overview: what is due first, how ready each item is, who stands where, and the way to each."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from cyberbrief.domain.dossier import Deadline, Dossier
from cyberbrief.domain.meeting import Commitment, Meeting
from cyberbrief.gui.overview import overview_page
from cyberbrief.gui.overview.overview_page import OverviewPage
from cyberbrief.gui.overview.rooms import rooms
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.press_row import PressRow
from cyberbrief.gui.places import Place
from cyberbrief.services import adding, editing
from tests.builders import an_id
from tests.gui.desk import Desk


def come(desk: Desk, qtbot: QtBot) -> OverviewPage:
    """Come to the overview of a dossier with something due."""
    inside = desk.small.dossier.id
    soon = datetime.now(tz=UTC) + timedelta(hours=20)
    adding.add(
        desk.workspace,
        [
            Deadline(id=an_id("silence"), dossier=inside, title="Silence expires", due=soon, zone="America/New_York"),
            Meeting(id=an_id("talks"), dossier=inside, title="Bilateral with Arvania", starts=soon + timedelta(days=3)),
            Commitment(
                id=an_id("note"), dossier=inside, text="A note on training", due=date(2020, 1, 2), owner="I. C."
            ),
        ],
    )
    before = desk.stored(inside)
    assert isinstance(before, Dossier)
    taking_part = dataclasses.replace(before, delegations=(desk.small.counterpart.id,), zone="America/New_York")
    editing.change(desk.workspace, before, taking_part)
    page = OverviewPage(desk.session)
    desk.show(page.panes())
    desk.come(qtbot, Place("overview"))
    qtbot.waitUntil(lambda: bool(row_named(page, "Silence")))
    return page


def words_on(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def row_named(page: QWidget, words: str) -> PressRow | None:
    return next((row for row in page.findChildren(PressRow) if words in row.accessibleName()), None)


def test_the_page_says_what_is_due_and_on_both_clocks(desk: Desk, qtbot: QtBot) -> None:
    page = come(desk, qtbot)
    assert "20 h" in words_on(page.deadlines)
    assert "New York" in words_on(page.deadlines)
    assert "here" in words_on(page.deadlines)
    assert "to the next meeting" in words_on(page.meeting)
    assert "Bilateral with Arvania" in words_on(page.meeting)
    assert "days late" in words_on(page.commitments)
    assert page.review.isHidden()
    assert desk.errors == []


def test_readiness_leads_to_the_record_behind_the_finding(desk: Desk, qtbot: QtBot) -> None:
    page = come(desk, qtbot)
    row = row_named(page, "Confidence-building measures")
    assert row is not None
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    place = desk.gone[-1]
    assert place.room in {"positions", "points", "agenda"}
    assert place.record


def test_counterparts_say_how_they_stand_in_words_too(desk: Desk, qtbot: QtBot) -> None:
    page = come(desk, qtbot)
    cell = row_named(page.support, "Arvania")
    assert cell is not None
    assert "0 with us, 0 open, 1 against us" in cell.accessibleName()
    cell.setFocus()
    qtbot.keyClick(cell, Qt.Key.Key_Space)
    assert desk.gone[-1] == Place("counterparts", desk.small.counterpart.id)


def test_a_change_is_seen_by_itself(desk: Desk, qtbot: QtBot) -> None:
    page = come(desk, qtbot)
    adding.add_plain(
        desk.workspace,
        "deadline",
        {"dossier": desk.small.dossier.id, "title": "Inputs due", "due": "2030-01-02T10:00:00Z"},
    )
    qtbot.waitUntil(lambda: row_named(page, "Inputs due") is not None)


def test_coming_back_leaves_the_cards_where_nothing_changed(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(overview_page, "this_minute", lambda: datetime(2026, 11, 23, 22, 47, tzinfo=UTC))
    page = come(desk, qtbot)
    desk.come(qtbot, Place("overview"))
    before = row_named(page, "Silence")
    desk.come(qtbot, Place("overview"))
    assert row_named(page, "Silence") is before
    assert page.updatesEnabled()


def test_the_window_is_handed_one_room(desk: Desk) -> None:
    assert [room.id for room in rooms(desk.session)] == ["overview"]


def test_cards_lead_to_all_that_happened_to_the_handover_and_to_the_review(desk: Desk, qtbot: QtBot) -> None:
    page = come(desk, qtbot)
    editing.edit_plain(desk.workspace, desk.small.position.id, {"review_by": "2020-01-02"})
    qtbot.waitUntil(lambda: row_named(page.review, "Directory") is not None)
    desk.panes = None  # the test looks at where one would go
    for card, words, room in (
        (page.recent, "Everything that happened", "activity"),
        (page.recent, "Hand over this dossier", "handover"),
        (page.review, "What to look at again", "review"),
    ):
        next(one for one in card.findChildren(Button) if one.text() == words).click()
        assert desk.gone[-1] == Place(room)


def test_what_is_being_read_is_not_read_again(desk: Desk, qtbot: QtBot) -> None:
    page = OverviewPage(desk.session)
    desk.show(page.panes())
    desk.go(Place("overview"))
    desk.go(Place("overview"))
    assert page._asked == 1
    page._changed(frozenset())
    desk.go(Place("overview"))
    assert page._asked == 2
    desk.settle(qtbot)
    assert words_on(page.deadlines)
