"""The register of packs: what it shows, where it leads, and the packs that came with the program."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cyberbrief.gui.pack_places import CHANGED
from cyberbrief.gui.packs.pack_card import PackCard
from cyberbrief.gui.packs.packs_page import PacksPage
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.press_row import PressRow
from cyberbrief.gui.places import Place
from cyberbrief.services import packing, reading, sharing, travelling, trusting
from tests.gui.desk import Desk


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> PacksPage:
    made = PacksPage(desk.session)
    desk.show(made.panes())
    desk.come(qtbot, Place("packs"))
    return made


def press(page: PacksPage, words: str) -> None:
    next(one for one in page.findChildren(Button) if one.accessibleName() == words and one.isVisible()).click()


def test_an_empty_register_teaches_and_leads_on(desk: Desk, page: PacksPage) -> None:
    assert page.empty.isVisible()
    assert not page.make.isVisible()
    press(page, "New pack …")
    press(page, "Import a pack that you were sent")
    assert desk.gone[-2:] == [Place("pack"), Place("arrival")]


def test_a_pack_opens_where_it_stands(desk: Desk, page: PacksPage, tmp_path: Path, qtbot: QtBot) -> None:
    trusting.named_desk(desk.workspace, "Vendria")
    packing.pack(desk.workspace, travelling.wish_of(desk.workspace, desk.small.dossier.id), tmp_path / "1.cbpack")
    desk.settle(qtbot)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(PackCard)))
    card = next(one for one in page.findChildren(PackCard) if one.isVisible())
    assert "Sent to Vendria" in card.press.accessibleName()
    card.press.click()
    desk.settle(qtbot)
    row = next(one for one in card.body.findChildren(PressRow) if desk.small.position.topic in one.accessibleName())
    row.click()
    assert desk.gone[-1] == Place("positions", desk.small.position.id)
    press(page, "Send what changed since …")
    (logged,) = sharing.register(desk.workspace)
    assert desk.gone[-1] == Place("pack", logged.pack.id, CHANGED)
    card.press.click()
    assert not card.body.isVisible()


def test_what_ships_is_added_with_a_press(desk: Desk, page: PacksPage, qtbot: QtBot) -> None:
    press(page, "Add: Norms of responsible State behaviour")
    desk.settle(qtbot)
    assert page.notice.isVisible()
    assert [record.title_text for record in reading.records(desk.workspace, "dossier")][-1] == "Starter library"
    qtbot.waitUntil(lambda: bool(page.findChildren(PackCard)))
    assert "Received from CyberBrief" in page.findChildren(PackCard)[0].press.accessibleName()

    def adding() -> set[str]:
        buttons = page.starters.findChildren(Button)
        return {one.accessibleName() for one in buttons if one.isVisibleTo(page.starters)}

    qtbot.waitUntil(lambda: "Add: Capacity-building" in adding())
    assert "Add: Norms of responsible State behaviour" not in adding()
