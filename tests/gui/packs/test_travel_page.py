"""Taking a dossier along in the window, and what comes home from there."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cyberbrief.gui.packs.travel_page import TravelPage
from cyberbrief.gui.places import Place
from cyberbrief.services import travelling, trusting, workspace
from tests.gui.desk import CHEAP, Desk

WORD = "orbit maple harbour linen quiet heron"


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> TravelPage:
    monkeypatch.setattr(
        travelling.travel, "__kwdefaults__", {**(travelling.travel.__kwdefaults__ or {}), "cost": CHEAP}
    )
    trusting.named_desk(desk.workspace, "Vendria", "Desk")
    made = TravelPage(desk.session)
    desk.show(made.panes())
    desk.come(qtbot, Place("travel"))
    return made


def test_a_travel_store_is_made(desk: Desk, page: TravelPage, tmp_path: Path, qtbot: QtBot) -> None:
    assert not page.make.isEnabled()
    for field in (page.word.first, page.word.again):
        field.set_text(WORD)
    page.word.settled.emit(True)
    assert page.make.isEnabled()
    page.make_at(tmp_path / "travel")
    desk.settle(qtbot)
    assert "travel.cyberbrief holds" in page.outcome.accessibleName()
    assert not page.word.text()
    opened = workspace.open_with_passphrase(tmp_path / "travel.cyberbrief", WORD)
    of = travelling.travels(opened)
    opened.lock()
    assert of is not None
    assert of.dossier == desk.small.dossier.id


def test_what_stands_there_already_is_left_alone(desk: Desk, page: TravelPage, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "travel.cyberbrief").write_text("mine")
    for field in (page.word.first, page.word.again):
        field.set_text(WORD)
    page.make_at(tmp_path / "travel.cyberbrief")
    desk.settle(qtbot)
    assert page.outcome.isVisible()
    assert (tmp_path / "travel.cyberbrief").read_text() == "mine"


def test_in_a_travel_store_the_way_leads_home(desk: Desk, page: TravelPage, tmp_path: Path, qtbot: QtBot) -> None:
    with desk.workspace.store.writing() as transaction:
        transaction.settings.set("travels with", {"dossier": desk.small.dossier.id, "title": "Points of contact"})
        transaction.commit()
    desk.come(qtbot, Place("travel"))
    assert page.back.isVisible()
    assert not page.make.isVisible()
    page.write_to(tmp_path / "home")
    desk.settle(qtbot)
    assert (tmp_path / "home.cbpack").exists()
    assert "Take home.cbpack home" in page.outcome.accessibleName()
