"""In the room: the line of the log, the entries of each item, ticks, promises, and the read-out."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cyberbrief.domain.brief import Brief
from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.meeting import Commitment, CommitmentState, ItemState, Meeting, MeetingOutcome, Promiser
from cyberbrief.domain.statement import Setting, Stance, StanceLevel, Statement
from cyberbrief.domain.talking_point import Handling
from cyberbrief.gui.meetings.log_entry import LogEntry
from cyberbrief.gui.meetings.meeting_page import MeetingPage
from cyberbrief.gui.meetings.meetings_room import IN_THE_ROOM, MeetingsRoom
from cyberbrief.gui.meetings.quick_log import QuickLog
from cyberbrief.gui.meetings.statement_page import StatementPage
from cyberbrief.gui.parts.choice_field import CheckField
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.places import Place
from cyberbrief.gui.records.keeper import Keeper
from cyberbrief.services import adding, editing, in_the_room, reading, undoing
from tests.builders import an_id
from tests.gui.desk import Desk

MET = an_id("met")


@pytest.fixture
def page(room: MeetingsRoom) -> MeetingPage:
    return cast("MeetingPage", room.page())


@pytest.fixture
def room(desk: Desk, qtbot: QtBot) -> MeetingsRoom:
    small = desk.small
    met = Meeting(id=MET, dossier=small.dossier.id, title="Informal talk", counterparts=(small.counterpart.id,))
    adding.add(desk.workspace, [met])
    made = MeetingsRoom(desk.session)
    desk.show(made.panes())
    desk.come(qtbot, Place("meetings", MET, IN_THE_ROOM))
    return made


def write(desk: Desk, qtbot: QtBot, page: MeetingPage, line: str) -> None:
    page.log.line.setFocus()
    page.log.line.setText(line)
    QTest.keyClick(page.log.line, Qt.Key.Key_Return)
    desk.settle(qtbot)


def said(desk: Desk) -> list[Statement]:
    found = [cast("Statement", one) for one in reading.records(desk.workspace, "statement")]
    return [one for one in found if one.id != desk.small.statement.id]


def words_on(page: MeetingPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(Label))


def test_enter_keeps_a_line_and_frees_the_field(desk: Desk, page: MeetingPage, qtbot: QtBot) -> None:
    write(desk, qtbot, page, "Arvania · Directory of points of contact · ~ · could live with it")
    assert [(one.text, one.meeting) for one in said(desk)] == [("could live with it", MET)]
    assert page.log.line.text() == ""
    entries = page.findChildren(LogEntry)
    assert [entry.accessibleName() for entry in entries] == ["Arvania: could live with it"]
    assert (entries[0].said.before, entries[0].said.after) == (StanceLevel.OPPOSES, StanceLevel.CAN_LIVE_WITH)
    assert "1 stance moved" in words_on(page)


def test_what_lacks_something_stays_and_is_told(desk: Desk, page: MeetingPage, qtbot: QtBot) -> None:
    for line, told in (
        ("nobody knows this", "who spoke"),
        ("Arvania · -- · no", "position"),
        ("Arvania · ", "was said"),
    ):
        write(desk, qtbot, page, line)
        assert page.log.line.text() == line
        assert told in words_on(page)
    assert not said(desk)


def test_an_unknown_name_is_offered_then_made(desk: Desk, page: MeetingPage, qtbot: QtBot) -> None:
    write(desk, qtbot, page, "Noveria · · would join")
    assert "no counterpart yet" in words_on(page)
    assert not said(desk)
    QTest.keyClick(page.log.line, Qt.Key.Key_Return)
    desk.settle(qtbot)
    made = cast("Counterpart", desk.stored(said(desk)[0].speaker))
    assert made.name == "Noveria"


def test_tab_completes_party_and_position(page: MeetingPage) -> None:
    page.log.line.setFocus()
    QTest.keyClicks(page.log.line, "arv")
    QTest.keyClick(page.log.line, Qt.Key.Key_Tab)
    assert page.log.line.text() == "Arvania · "
    QTest.keyClicks(page.log.line, "dir")
    QTest.keyClick(page.log.line, Qt.Key.Key_Tab)
    assert page.log.line.text() == "Arvania · Directory of points of contact · "
    assert page.log.read().topic is not None


def test_an_item_shows_its_own_log_and_takes_lines_that_name_none(
    desk: Desk, room: MeetingsRoom, page: MeetingPage, qtbot: QtBot
) -> None:
    write(desk, qtbot, page, "Arvania: thanks the Chair")
    item = desk.small.item.id
    room.side.rows.chosen.emit(item)
    assert page.item == item
    assert "Nothing is logged yet" in words_on(page)
    write(desk, qtbot, page, "Arvania: agrees with all of it")
    assert [one.agenda_item for one in said(desk)] == ["", item]


def test_a_line_that_was_begun_is_kept_when_one_leaves(
    desk: Desk, page: MeetingPage, room: MeetingsRoom, qtbot: QtBot
) -> None:
    cast("MeetingPage", room.page()).log.line.setText("they said that they would")
    room.leave()
    desk.settle(qtbot)
    assert [one.text for one in said(desk)] == ["they said that they would"]


def test_how_far_an_item_is_stands_beside_the_agenda(desk: Desk, room: MeetingsRoom, qtbot: QtBot) -> None:
    page = cast("MeetingPage", room.page())
    page.show_item(desk.small.item.id)
    page.course.chosen.emit(str(ItemState.OPEN))
    desk.settle(qtbot)
    assert "open since" in side_words(room)
    page.course.chosen.emit(str(MeetingOutcome.CONSENSUS))
    desk.settle(qtbot)
    assert "consensus, closed" in side_words(room)


def side_words(room: MeetingsRoom) -> str:
    model = room.side.rows.rows
    return "\n".join(str(model.data(model.index(place))) for place in range(model.rowCount()))


def test_our_points_are_ticked_beside_the_agenda(desk: Desk, room: MeetingsRoom, qtbot: QtBot) -> None:
    room.side.chosen.emit(desk.small.item.id)
    tick = next(one for one in room.side.findChildren(CheckField) if one.accessibleName().startswith("Made: "))
    tick.click()
    desk.settle(qtbot)
    assert [one.point for one in cast("Meeting", desk.stored(MET)).made] == [an_id(Handling.TO_MAKE)]


def test_ctrl_j_makes_a_commitment_out_of_the_line(desk: Desk, room: MeetingsRoom, qtbot: QtBot) -> None:
    page = cast("MeetingPage", room.page())
    page.log.line.setText("Arvania: will send wording today")
    desk.session.actions["commitment"].trigger()
    form = page.form
    assert form.isVisible()
    assert (form.what.text(), form.promiser.key()) == ("will send wording today", str(Promiser.THEM))
    form.owner.setText("R. Velde")
    form.due.set_iso("2026-12-09")
    QTest.keyClick(form.what, Qt.Key.Key_Return)
    desk.settle(qtbot)
    made = cast("Commitment", reading.records(desk.workspace, "commitment")[0])
    assert (made.counterpart, made.meeting, made.owner) == (desk.small.counterpart.id, MET, "R. Velde")
    assert str(made.due) == "2026-12-09"
    assert page.log.line.text() == "Arvania: will send wording today"  # the line itself is not kept yet
    page.promises.kept.emit(made.id, True)
    desk.settle(qtbot)
    assert cast("Commitment", desk.stored(made.id)).state is CommitmentState.KEPT


def test_a_commitment_needs_words(desk: Desk, page: MeetingPage, qtbot: QtBot) -> None:
    desk.session.actions["commitment"].trigger()
    QTest.keyClick(page.form.what, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert page.form.isVisible()
    assert not reading.records(desk.workspace, "commitment")


def test_closing_drafts_the_read_out_and_goes_there(desk: Desk, room: MeetingsRoom, qtbot: QtBot) -> None:
    page = cast("MeetingPage", room.page())
    write(desk, qtbot, page, "Arvania: thanks the Chair")
    page.close_button.click()
    desk.settle(qtbot)
    qtbot.waitUntil(lambda: desk.gone[-1].room == "briefs")
    brief = cast("Brief", desk.stored(desk.gone[-1].record))
    assert (brief.meeting, brief.title) == (MET, "Read-out: Informal talk")


def test_the_list_of_all_meetings_is_one_press_away(desk: Desk, room: MeetingsRoom, qtbot: QtBot) -> None:
    panes = room.panes()
    assert panes.list is not None
    assert room.side.isVisible()
    room.side.left.emit()
    desk.settle(qtbot)
    assert not room.side.isVisible()
    cast("MeetingPage", room.page()).in_room.click()
    assert desk.gone[-1] == Place("meetings", MET, IN_THE_ROOM)


# ------------------------------------------------------------------------------------------------- from any screen


@pytest.fixture
def popup(desk: Desk, qtbot: QtBot) -> QuickLog:
    made = QuickLog(desk.session, desk.window)
    made.open()
    desk.settle(qtbot)
    return made


def test_the_quick_log_keeps_line_after_line(desk: Desk, popup: QuickLog, qtbot: QtBot) -> None:
    for line in ("Arvania: one", "Arvania: two"):
        QTest.keyClicks(popup.field.line, line)
        QTest.keyClick(popup.field.line, Qt.Key.Key_Return)
        desk.settle(qtbot)
        assert popup.isVisible()
        assert popup.field.line.text() == ""
    assert [one.text for one in said(desk)] == ["one", "two"]
    undoing.undo(desk.workspace)
    assert [one.text for one in said(desk)] == ["one"]


def test_esc_closes_it_and_what_was_begun_is_still_there(desk: Desk, popup: QuickLog, qtbot: QtBot) -> None:
    QTest.keyClicks(popup.field.line, "Arvania: begun")
    QTest.keyClick(popup.field.line, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    popup.open()
    desk.settle(qtbot)
    assert popup.field.line.text() == "Arvania: begun"
    assert not said(desk)


@pytest.mark.parametrize("typed, kept", [("Arvania: begun", "begun"), ("they would", "they would")])
def test_the_lock_loses_no_line(desk: Desk, popup: QuickLog, qtbot: QtBot, typed: str, kept: str) -> None:
    QTest.keyClicks(popup.field.line, typed)
    popup.hand_on()
    desk.settle(qtbot)
    assert [one.text for one in said(desk)] == [kept]


# ------------------------------------------------------------------------------------------------- statements


@pytest.mark.parametrize(
    "values, known",
    [
        ({"setting": str(Setting.OPEN)}, "on the record"),
        ({"setting": str(Setting.CLOSED), "source": "Own note, E. Marrow"}, "heard by us"),
        ({"setting": str(Setting.PRIVATE), "source": "Told by Mr Vasselle"}, "told by Mr Vasselle"),
        ({"setting": str(Setting.CLOSED), "source": "Minutes"}, "from Minutes"),
    ],
)
def test_how_we_know_is_said_in_plain_words(desk: Desk, qtbot: QtBot, values: dict[str, str], known: str) -> None:
    editing.edit_plain(desk.workspace, desk.small.statement.id, {**values, "reliability": "B", "credibility": "2"})
    keeper = Keeper(desk.session, desk.window)
    page = StatementPage(desk.session, keeper)
    keeper.shown.connect(page.show_loaded)
    desk.window.setCentralWidget(page)
    with qtbot.waitSignal(keeper.shown):
        keeper.open(desk.small.statement.id)
    desk.settle(qtbot)
    assert page.known.text() == known
    assert page.code.text() == "code B2"
    assert not page.fields.blocks["reliability"].isVisible()
    page.code.click()
    assert page.fields.blocks["reliability"].isVisible()


def test_a_stance_of_the_log_is_history_not_a_change(desk: Desk, room: MeetingsRoom, qtbot: QtBot) -> None:
    write(desk, qtbot, cast("MeetingPage", room.page()), "Arvania · Directory of points of contact · ++ · joins us")
    stances = [cast("Stance", one) for one in reading.records(desk.workspace, "stance")]
    assert sorted(str(one.level) for one in stances) == ["opposes", "strongly_supports"]
    view = in_the_room.in_the_room(desk.workspace, MET)
    assert len(view.moved) == 1
