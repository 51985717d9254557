"""Making a pack in the window: what would leave is shown before, what stands against it keeps the button shut."""

from __future__ import annotations

import secrets
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cyberbrief.domain.reach import Reach
from cyberbrief.gui.pack_places import CHANGED, place_of_records
from cyberbrief.gui.packs.making_page import MakingPage
from cyberbrief.gui.packs.unfolding import Unfolding
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.choice_field import CheckField
from cyberbrief.gui.places import Place
from cyberbrief.host.clock import now
from cyberbrief.packs.fingerprint import in_words
from cyberbrief.packs.identity import Identity
from cyberbrief.services import editing, sharing, trusting
from tests.gui.desk import Desk

HALDRIA, KESTRIA = "Haldria, Digital Desk", "Kestria, Cyber Unit"


def known(desk: Desk, title: str, *, verified: bool, party: str = "") -> None:
    name, office = title.split(", ")
    stranger = Identity(name, office, secrets.token_bytes(32), secrets.token_bytes(32), now())
    entry = trusting.add_card(desk.workspace, stranger.card)
    if verified:
        trusting.verify(desk.workspace, entry.fingerprint, in_words(entry.fingerprint))
    if party:
        trusting.belongs_to(desk.workspace, entry.fingerprint, party)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> MakingPage:
    trusting.named_desk(desk.workspace, "Vendria", "Desk")
    known(desk, HALDRIA, verified=True, party=desk.small.counterpart.id)
    known(desk, KESTRIA, verified=False)
    made = MakingPage(desk.session)
    desk.show(made.panes())
    return made


def come(desk: Desk, page: MakingPage, qtbot: QtBot, place: Place) -> None:
    desk.come(qtbot, place)
    looked(desk, page, qtbot)


def looked(desk: Desk, page: MakingPage, qtbot: QtBot) -> None:
    """Wait until what would leave stands there."""
    qtbot.waitUntil(lambda: page.is_up_to_date, timeout=30_000)
    desk.settle(qtbot)


def tick(page: MakingPage, words: str) -> CheckField:
    return next(one for one in page.findChildren(CheckField) if one.text() == words)


def words(page: MakingPage) -> str:
    return "\n".join(one.text() for one in page.view.findChildren(QLabel) if one.isVisibleTo(page.view))


def to(page: MakingPage, circle: Reach) -> None:
    page.whom.circle.set_key(circle.word)
    page.whom.circle.chosen.emit(circle.word)


def test_only_a_verified_desk_can_be_ticked(desk: Desk, page: MakingPage, qtbot: QtBot) -> None:
    come(desk, page, qtbot, Place("pack"))
    assert tick(page, HALDRIA).isEnabled()
    assert not tick(page, KESTRIA).isEnabled()
    assert "compare its fingerprint" in tick(page, KESTRIA).accessibleDescription()
    assert page.missing.isVisible()
    assert not page.write.isEnabled()


def test_a_partner_sees_neither_fallback_nor_what_the_desk_keeps(desk: Desk, page: MakingPage, qtbot: QtBot) -> None:
    come(desk, page, qtbot, Place("pack"))
    to(page, Reach.PARTNERS)
    looked(desk, page, qtbot)
    assert "choose the partners" in words(page)
    tick(page, HALDRIA).click()  # its counterpart is ticked along
    looked(desk, page, qtbot)
    assert page.write.isEnabled()
    for one in page.view.findChildren(Unfolding):
        one.unfold(on=True)
    for one in page.view.findChildren(Unfolding):
        one.unfold(on=True)
    said = words(page)
    ladder = {str(rung.kind): rung.text for rung in desk.small.position.ladder}
    assert ladder["opening"] in said
    assert ladder["fallback"] not in said
    assert ladder["bottom_line"] not in said
    assert "For the delegation only" in said
    to(page, Reach.DESK)
    looked(desk, page, qtbot)
    assert "What stays here" not in words(page)


def test_a_pack_is_written_and_stands_in_the_register(
    desk: Desk, page: MakingPage, tmp_path: Path, qtbot: QtBot
) -> None:
    come(desk, page, qtbot, place_of_records((desk.small.position.id, desk.small.item.id)))
    to(page, Reach.DELEGATION)
    tick(page, HALDRIA).click()
    looked(desk, page, qtbot)
    page.write_to(tmp_path / "out")
    desk.settle(qtbot)
    assert (tmp_path / "out.cbpack").exists()
    assert page.outcome.isVisible()
    (logged,) = sharing.register(desk.workspace)
    assert (logged.pack.records, logged.who) == (2, (HALDRIA,))
    come(desk, page, qtbot, Place("pack", logged.pack.id, CHANGED))
    assert tick(page, HALDRIA).isChecked()
    assert page.what.only_changed.isChecked()
    page.write_to(tmp_path / "again")
    desk.settle(qtbot)
    assert "Nothing changed" in page.outcome.accessibleName()
    assert not (tmp_path / "again.cbpack").exists()


def test_kinds_are_ticked_with_their_counts(desk: Desk, page: MakingPage, qtbot: QtBot) -> None:
    come(desk, page, qtbot, Place("pack"))
    to(page, Reach.DESK)
    page.what.way.set_key("kinds")
    page.what.way.chosen.emit("kinds")
    tick(page, f"Talking points · {len(desk.small.points)}").click()
    looked(desk, page, qtbot)
    qtbot.waitUntil(lambda: "Positions" in words(page))
    assert "Talking points" not in words(page)


def test_a_phrase_that_says_what_is_withheld_is_accepted_by_name(desk: Desk, page: MakingPage, qtbot: QtBot) -> None:
    secret = "We accept the quarantine registry of heron colonies at midnight"
    told = {"no_agreement": secret, "objective": f"Openly said: {secret}."}
    editing.edit_plain(desk.workspace, desk.small.position.id, told)
    come(desk, page, qtbot, Place("pack"))
    tick(page, HALDRIA).click()
    looked(desk, page, qtbot)
    assert not page.write.isEnabled()
    while accept := [one for one in page.view.findChildren(Button) if one.text() == "Accept this phrase"]:
        accept[0].click()
        looked(desk, page, qtbot)
    assert page.write.isEnabled()
    assert "Accepted by name:" in words(page)


def test_a_passphrase_takes_the_place_of_desks(desk: Desk, page: MakingPage, tmp_path: Path, qtbot: QtBot) -> None:
    come(desk, page, qtbot, Place("pack"))
    to(page, Reach.DELEGATION)
    page.whom.closing.set_key("word")
    page.whom.closing.chosen.emit("word")
    looked(desk, page, qtbot)
    assert not page.write.isEnabled()
    for field in (page.whom.word.first, page.whom.word.again):
        field.set_text("orbit maple harbour linen quiet heron")
    page.whom.word.settled.emit(True)
    looked(desk, page, qtbot)
    assert page.write.isEnabled()
    page.write_to(tmp_path / "word.cbpack")
    desk.settle(qtbot)
    assert page.outcome.isVisible()
    page.panes().leave()
    assert not page.whom.word.text()
