"""Who holds what, on its page: what to replace, a way to what changed, and a way to give the new one."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from cyberbrief.gui.briefs.briefs_room import HOLDERS, BriefsRoom
from cyberbrief.gui.places import Place
from cyberbrief.services import editing, sending_out
from cyberbrief.services.sending_out import Wanted
from tests.gui.desk import Desk


def test_it_says_what_to_replace_and_gives_the_new_one(
    qtbot: QtBot, desk: Desk, room: BriefsRoom, tmp_path: Path
) -> None:
    brief, position = desk.small.brief.id, desk.small.position
    wanted = [Wanted("full", "Minister"), Wanted("delegation", "Legal")]
    sending_out.export_all(desk.workspace, brief, wanted, tmp_path)
    editing.edit_plain(desk.workspace, position.id, {"no_agreement": "We wait for the next session."})
    desk.session.actions["holders"].trigger()
    assert desk.gone[-1] == Place("briefs", brief, HOLDERS)
    qtbot.waitUntil(lambda: len(room.holders.cards()) == 2, timeout=20_000)
    first, second = room.holders.cards()
    assert (first.held.reader, first.held.is_current, second.held.is_current) == ("Minister", False, True)
    first.buttons[-1].click()
    qtbot.waitUntil(room.page.export.isVisible)
    assert [name for name, box in room.page.export.boxes.items() if box.isChecked()] == ["full"]
    assert room.page.export.readers.wanted(["full"]) == [Wanted("full", "Minister")]
    desk.session.actions["holders"].trigger()
    qtbot.waitUntil(lambda: len(room.holders.cards()) == 2, timeout=20_000)
    desk.panes = None
    room.holders.cards()[0].buttons[0].click()
    assert desk.gone[-1].record == position.id


def test_of_a_brief_that_nobody_has_it_says_so(qtbot: QtBot, desk: Desk, room: BriefsRoom) -> None:
    desk.session.actions["holders"].trigger()
    desk.settle(qtbot)
    assert room.holders.cards() == []
    assert room.holders.held == ()


def test_a_set_that_is_blocked_says_that_nothing_left(
    qtbot: QtBot, desk: Desk, room: BriefsRoom, tmp_path: Path
) -> None:
    point = next(one for one in desk.small.records if "to make" in str(one) and one.KIND == "talking-point")
    editing.edit_plain(desk.workspace, point.id, {"text": "Accept answers within a week, never later."})
    export = room.page.export
    wanted = [Wanted("full", "Minister"), Wanted("partner", "Norland")]
    export.begin(wanted)
    export.export_set(wanted, tmp_path)
    qtbot.waitUntil(lambda: bool(export.rows()), timeout=20_000)
    assert [row.outcome.variant for row in export.rows()] == ["partner"]
    assert list(tmp_path.glob("*.docx")) == []
