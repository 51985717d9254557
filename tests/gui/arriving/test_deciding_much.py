"""What is decided about an import as a whole: all that is open at once, an order of one's own, and where it goes."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from cyberbrief.domain.plain import to_plain
from cyberbrief.domain.position import Position
from cyberbrief.domain.reach import Reach
from cyberbrief.gui.arriving.arrival_room import ArrivalRoom
from cyberbrief.gui.arriving.order_input import OrderInput
from cyberbrief.services import adding, editing, reading
from cyberbrief.services.workspace import Workspace
from tests.gui.arriving.test_arrival_room import come, given, other, room, sent
from tests.gui.desk import Desk
from tests.services.test_packing import befriend

__all__ = ["other", "room"]


@pytest.fixture
def many(desk: Desk, other: Workspace, tmp_path: Path) -> Path:
    """Give a pack that asks about two records, and once would lower a marking."""
    small = desk.small
    editing.edit_plain(desk.workspace, small.position.id, {"marking": "restricted"})
    given(desk, other, tmp_path)
    for one, words in ((other, "Theirs."), (desk.workspace, "Ours.")):
        editing.edit_plain(one, small.position.id, {"objective": words, "evidence": words})
        editing.edit_plain(one, small.points[0].id, {"text": words})
    editing.edit_plain(other, small.position.id, {"marking": ""})
    return sent(other, desk.workspace, small.dossier.id, tmp_path / "2.cbpack", only_changed=True)


def test_all_that_is_open_is_answered_at_once_and_what_lets_more_see_is_named(
    room: ArrivalRoom, desk: Desk, qtbot: QtBot, many: Path
) -> None:
    come(room, desk, qtbot, many)
    review, offer = room.page.review, room.page.records.all
    assert review is not None
    assert review.open == 4
    assert not offer.isHidden()
    room.page.show_record(desk.small.position.id)
    desk.settle(qtbot)
    room.page.record.questions["objective",].answers.chosen.emit("ours")
    offer.theirs.click()
    assert review.open_in(desk.small.position.id) == (("marking",),)
    assert f"{desk.small.position.topic}, Marking" in offer.left.text()
    assert not room.page.head.do.isEnabled()
    offer.back.click()
    assert review.open == 3  # the one that was answered by itself stays answered
    offer.theirs.click()
    room.page.show_record(desk.small.position.id)
    desk.settle(qtbot)
    room.page.record.questions["marking",].answers.chosen.emit("ours")
    room.page.head.do.click()
    desk.settle(qtbot)
    now = cast("Position", desk.stored(desk.small.position.id))
    assert (now.objective, now.evidence, now.marking) == ("Ours.", "Theirs.", "restricted")
    assert getattr(desk.stored(desk.small.points[0].id), "text", "") == "Theirs."


def test_ours_in_all_changes_nothing_of_ours(room: ArrivalRoom, desk: Desk, qtbot: QtBot, many: Path) -> None:
    before = reading.many(desk.workspace, [one.id for one in desk.small.records])
    come(room, desk, qtbot, many)
    room.page.records.all.ours.click()
    assert room.page.review is not None
    assert (room.page.review.open, room.page.review.imported) == (0, 0)
    assert reading.many(desk.workspace, before) == before


def test_a_ladder_gets_an_order_of_ones_own_where_neither_stands(
    room: ArrivalRoom, desk: Desk, other: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    given(desk, other, tmp_path)
    small = desk.small
    ladder = cast("list[object]", to_plain(small.position)["ladder"])
    editing.edit_plain(other, small.position.id, {"ladder": [ladder[1], ladder[0], *ladder[2:]]})
    editing.edit_plain(desk.workspace, small.position.id, {"ladder": [ladder[0], ladder[2], ladder[1], *ladder[3:]]})
    path = sent(other, desk.workspace, small.dossier.id, tmp_path / "2.cbpack", only_changed=True)
    come(room, desk, qtbot, path)
    block = room.page.record.questions["ladder",]
    block._choose("own")
    (order,) = block.findChildren(OrderInput)
    wanted = tuple(small.position.ladder[place].id for place in (2, 1, 0, 3, 4))
    for target, key in enumerate(wanted):
        while order._order.index(key) > target:
            order._movers[key, -1].click()
    room.keep()  # as the lock does before it falls
    desk.settle(qtbot)
    again = ArrivalRoom(desk.session)
    desk.show(again.panes())
    come(again, desk, qtbot, path)
    again.page.head.do.click()
    desk.settle(qtbot)
    assert tuple(step.id for step in cast("Position", desk.stored(small.position.id)).ladder) == wanted


def test_what_came_without_its_dossier_goes_where_one_says(
    room: ArrivalRoom, desk: Desk, other: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    befriend(desk.workspace, other)
    theirs = adding.add_plain(other, "dossier", {"title": "Theirs alone"})[0]
    adding.add_plain(other, "position", {"dossier": theirs, "topic": "Cables", "objective": "Repair them."})
    party = adding.add_plain(other, "counterpart", {"name": "Vendria"})[0]
    path = sent(other, desk.workspace, theirs, tmp_path / "1.cbpack", circle=Reach.PARTNERS, partners=(party,))
    come(room, desk, qtbot, path)
    home = room.page.head.home
    assert home.field.currentText() == "A new dossier: “December”"
    home.field.chosen.emit(desk.small.dossier.id)
    desk.settle(qtbot)
    assert home.field.key() == desk.small.dossier.id
    room.keep()  # as the lock does before it falls
    desk.settle(qtbot)
    room = ArrivalRoom(desk.session)
    desk.show(room.panes())
    come(room, desk, qtbot, path)
    assert room.page.head.home.field.key() == desk.small.dossier.id
    room.page.head.do.click()
    desk.settle(qtbot)
    assert "Cables" in {one.title_text for one in reading.records(desk.workspace, "position", desk.small.dossier.id)}
    assert room.done.dossier.text() == f"Go to {desk.small.dossier.title}"
    room.done.undo.click()
    desk.settle(qtbot)
    come(room, desk, qtbot, path)
    room.page.head.do.click()
    desk.settle(qtbot)
    assert "December" in {one.title_text for one in reading.records(desk.workspace, "dossier")}
    assert room.done.dossier.text() == "Go to December"
