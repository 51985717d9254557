"""The page of trusted desks: our card is made and saved, another's is imported, compared, and given up."""

from __future__ import annotations

import secrets
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cyberbrief.domain.desk import TrustState
from cyberbrief.gui.dropping import arrival_of
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.places import Place
from cyberbrief.gui.trust.desk_card import DeskCard
from cyberbrief.gui.trust.trust_page import TrustPage
from cyberbrief.host.clock import now
from cyberbrief.packs.card_file import write_card
from cyberbrief.packs.fingerprint import in_words
from cyberbrief.packs.identity import Identity
from cyberbrief.services import trusting
from tests.gui.desk import Desk


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> TrustPage:
    made = TrustPage(desk.session)
    desk.show(made.panes())
    made.open(Place("trust"))
    desk.settle(qtbot)
    return made


def card_in(folder: Path, name: str = "Brennia") -> Path:
    stranger = Identity(name, "Cyber Unit", secrets.token_bytes(32), secrets.token_bytes(32), now())
    path = folder / f"{name}.cbcard"
    path.write_bytes(write_card(stranger))
    return path


def cards(page: TrustPage) -> list[DeskCard]:
    items = (page.others.itemAt(place) for place in range(page.others.count()))
    return [card for item in items if item is not None and isinstance(card := item.widget(), DeskCard)]


def press(page: TrustPage, words: str) -> None:
    next(one for one in page.findChildren(Button) if one.text() == words and one.isVisible()).click()


def test_our_card_is_made_and_saved(desk: Desk, page: TrustPage, tmp_path: Path, qtbot: QtBot) -> None:
    press(page, "Make our card")
    desk.settle(qtbot)
    page.save_card(tmp_path / "ours.cbcard")
    desk.settle(qtbot)
    held = trusting.own(desk.session.workspace)
    assert held is not None
    assert trusting.read_card_file(tmp_path / "ours.cbcard") == held.card


def test_a_card_is_imported_and_compared(desk: Desk, page: TrustPage, tmp_path: Path, qtbot: QtBot) -> None:
    page.take_card(card_in(tmp_path))
    desk.settle(qtbot)
    (card,) = cards(page)
    assert card.entry.state is TrustState.UNVERIFIED
    card.said.set_text(in_words("0" * 64))
    card.confirmed.emit(card.said.text())
    desk.settle(qtbot)
    assert page.alarm.isVisible()
    card.confirmed.emit(card.entry.words)
    desk.settle(qtbot)
    assert not page.alarm.isVisible()
    assert cards(page)[0].entry.state is TrustState.VERIFIED


def test_another_key_under_a_known_name_is_an_alarm_without_a_way_on(
    desk: Desk, page: TrustPage, tmp_path: Path, qtbot: QtBot
) -> None:
    for place in ("one", "two"):
        (tmp_path / place).mkdir()
        page.take_card(card_in(tmp_path / place))
        desk.settle(qtbot)
    assert page.alarm.isVisible()
    assert len(cards(page)) == 1
    assert not [one for one in page.alarm.findChildren(Button) if one.isVisible()]


def test_a_file_that_is_no_card_is_said_to_be_none(desk: Desk, page: TrustPage, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "odd.cbcard").write_text("{}")
    page.take_card(tmp_path / "odd.cbcard")
    desk.settle(qtbot)
    assert page.alarm.isVisible()
    assert cards(page) == []


def test_a_card_that_is_dropped_comes_into_the_book(desk: Desk, page: TrustPage, tmp_path: Path, qtbot: QtBot) -> None:
    place = arrival_of(card_in(tmp_path))
    assert place.room == "trust"
    page.open(place)
    desk.settle(qtbot)
    assert [card.entry.desk.card.name for card in cards(page)] == ["Brennia"]
    assert cards(page)[0].entry.state is TrustState.UNVERIFIED
    page.open(place)  # walking back to it changes nothing
    desk.settle(qtbot)
    assert len(cards(page)) == 1
