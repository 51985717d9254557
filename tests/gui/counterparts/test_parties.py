"""The rooms of the other side: the list of parties, the page of one, and two beside one another."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from cyberbrief.domain.counterpart import Counterpart, Delegate, Membership, PartyKind
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.meeting import Commitment, Promiser
from cyberbrief.domain.statement import Stance, StanceLevel
from cyberbrief.gui.counterparts.country_field import CountryPicker
from cyberbrief.gui.counterparts.party_list import PartyList
from cyberbrief.gui.counterparts.party_page import PartyPage
from cyberbrief.gui.counterparts.party_rows import Grouping
from cyberbrief.gui.counterparts.side_by_side import SideBySideRoom
from cyberbrief.gui.parts.list_row import Row
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.records.record_room import ListRoom
from cyberbrief.rooms import rooms
from cyberbrief.services import adding, editing, reading, taking_part
from tests.builders import an_id
from tests.gui.desk import Desk

BRENNIA = Counterpart(id=an_id("brennia"), name="Brennia", party=PartyKind.STATE, interests="Ports")
CONCORD = Counterpart(id=an_id("concord"), name="Concord", party=PartyKind.GROUP)


def room_of(desk: Desk, name: str) -> Panes:
    made = next(row for row in rooms(desk.session) if row.id == name).make()
    assert isinstance(made, Panes)
    desk.show(made)
    return made


def come(desk: Desk, qtbot: QtBot, record: str = "", name: str = "counterparts") -> tuple[ListRoom, PartyList]:
    panes = room_of(desk, name)
    desk.come(qtbot, Place(name, record))
    assert isinstance(panes.page, ListRoom)
    assert isinstance(panes.list, PartyList)
    return panes.page, panes.list


def party_page(desk: Desk, qtbot: QtBot, record: str) -> PartyPage:
    room, _list = come(desk, qtbot, record)
    page = room.page()
    assert isinstance(page, PartyPage)
    return page


def filled(desk: Desk) -> None:
    small = desk.small
    against = Stance(
        id=an_id("against"),
        dossier=small.dossier.id,
        counterpart=BRENNIA.id,
        position=small.position.id,
        level=StanceLevel.WOULD_BLOCK,
        as_of=date(2026, 7, 1),
    )
    adding.add(
        desk.workspace,
        [
            *(BRENNIA, CONCORD, against),
            Delegate(id=an_id("person"), counterpart=BRENNIA.id, name="Ada Zell", role="Envoy"),
            Membership(id=an_id("in"), member=BRENNIA.id, group=CONCORD.id, since=date(2020, 1, 1)),
            Commitment(
                id=an_id("owed"),
                dossier=small.dossier.id,
                counterpart=BRENNIA.id,
                text="A note on seats",
                promiser=Promiser.US,
                due=date(2026, 1, 2),
            ),
        ],
    )
    taking_part.join(desk.workspace, small.dossier.id, CONCORD.id)


def titles(list_: PartyList) -> list[str]:
    rows: list[Row] = list(list_._shown)
    return [f"# {row.title}" if row.head else row.title for row in rows]


def buttons(page: object) -> list[str]:
    found = cast("SideBySideRoom", page).findChildren(QAbstractButton)
    return [button.accessibleName() for button in found if not button.isHidden()]


def test_parties_stand_by_kind_by_group_and_by_side_with_their_people_beneath(desk: Desk, qtbot: QtBot) -> None:
    filled(desk)
    _room, list_ = come(desk, qtbot)
    assert titles(list_) == ["# States", "Arvania", "Brennia", "Ada Zell", "# Groups", "Concord"]
    list_.group_by(Grouping.GROUP)
    assert titles(list_) == ["# Concord", "Concord", "Brennia", "Ada Zell", "# In no group", "Arvania"]
    list_.group_by(Grouping.SIDE)
    assert titles(list_)[:2] == ["# Against us", "Arvania"]


def test_chips_leave_a_kind_and_those_without_a_profile(desk: Desk, qtbot: QtBot) -> None:
    filled(desk)
    _room, list_ = come(desk, qtbot)
    list_._chips["group"].click()
    assert titles(list_) == ["# Groups", "Concord"]
    list_._chips["group"].click()
    list_._chips["no-profile"].click()
    assert titles(list_) == ["# Groups", "Concord"]  # Arvania has objectives, Brennia interests


def test_adding_a_name_that_the_store_knows_brings_that_party_to_the_table(desk: Desk, qtbot: QtBot) -> None:
    adding.add(desk.workspace, [BRENNIA])
    _room, list_ = come(desk, qtbot)
    assert "Brennia" not in titles(list_)
    qtbot.keyClicks(list_.quick_add.line, "brennia")
    qtbot.keyClick(list_.quick_add.line, Qt.Key.Key_Return)
    desk.settle(qtbot)
    qtbot.waitUntil(lambda: "Brennia" in titles(list_))
    assert len(reading.records(desk.workspace, "counterpart")) == 2
    assert cast("Dossier", desk.stored(desk.small.dossier.id)).delegations == (BRENNIA.id,)


def test_every_party_stands_in_the_library_and_a_new_one_there_joins_no_dossier(desk: Desk, qtbot: QtBot) -> None:
    filled(desk)
    _room, list_ = come(desk, qtbot, name="all-counterparts")
    list_.group_by(Grouping.DOSSIER)
    assert titles(list_)[0] == f"# {desk.small.dossier.title}"
    list_.add("Faraway")
    desk.settle(qtbot)
    qtbot.waitUntil(lambda: "Faraway" in titles(list_))
    assert cast("Dossier", desk.stored(desk.small.dossier.id)).delegations == (CONCORD.id,)


def test_a_page_says_first_what_they_want_and_where_that_is_from(desk: Desk, qtbot: QtBot) -> None:
    filled(desk)
    page = party_page(desk, qtbot, BRENNIA.id)
    wants = [one.accessibleName() for one in page.glance.wants.findChildren(QAbstractButton) if one.accessibleName()]
    assert "A note on seats. We promised this · 2 Jan · overdue" in wants
    owed = next(b for b in page.glance.wants.findChildren(QAbstractButton) if "seats" in b.accessibleName())
    owed.click()
    assert desk.gone[-1] == Place("meetings", an_id("owed"))
    said = {label.text() for label in page.stances.findChildren(QLabel)}
    assert "with us on 0 · open on 0 · against us on 1" in said
    assert "since 1 Jul" in said


def test_what_is_not_written_is_asked_for_and_leads_to_its_field(desk: Desk, qtbot: QtBot) -> None:
    filled(desk)
    desk.window.activateWindow()
    page = party_page(desk, qtbot, BRENNIA.id)
    asked = {one.accessibleName(): one for one in page.missing.findChildren(QAbstractButton)}
    assert "Write what they want" in asked
    assert "Write their interests" not in asked
    asked["Write what they want"].click()
    field = cast("QTextEdit", page.fields.inputs["objectives"].inner)
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "A date")
    page.fields.inputs["objectives"].inner.clearFocus()
    desk.settle(qtbot)
    assert cast("Counterpart", desk.stored(BRENNIA.id)).objectives == "A date"


def test_a_membership_is_written_in_its_line(desk: Desk, qtbot: QtBot) -> None:
    filled(desk)
    page = party_page(desk, qtbot, BRENNIA.id)
    (line,) = page.groups._lines.values()
    qtbot.waitUntil(lambda: line.keeper.record is not None)
    issue = next(one for one in line.findChildren(QLineEdit) if "on which issue" in one.accessibleName())
    issue.setFocus()
    qtbot.keyClicks(issue, "cables")
    qtbot.keyClick(issue, Qt.Key.Key_Return)
    until = next(one for one in line.findChildren(QLineEdit) if one.accessibleName() == "Until")
    until.setFocus()
    qtbot.keyClicks(until, "2021-01-01")
    qtbot.keyClick(until, Qt.Key.Key_Return)
    line.keeper.left()
    desk.settle(qtbot)
    qtbot.waitUntil(lambda: cast("Membership", desk.stored(an_id("in"))).until == date(2021, 1, 1))
    assert cast("Membership", desk.stored(an_id("in"))).issue == "cables"
    qtbot.waitUntil(lambda: "1 ended" in page.groups.said.text())


def test_a_country_is_chosen_by_any_name_and_fills_the_official_name(desk: Desk, qtbot: QtBot) -> None:
    filled(desk)
    desk.window.activateWindow()
    page = party_page(desk, qtbot, BRENNIA.id)
    picker = page.country.pick()
    qtbot.keyClicks(picker.search.line, "allemagne")
    qtbot.keyClick(picker.search.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cast("Counterpart", desk.stored(BRENNIA.id)).country == "DE")
    stored = cast("Counterpart", desk.stored(BRENNIA.id))
    assert stored.official_name == "Federal Republic of Germany"
    qtbot.waitUntil(lambda: page.country.button.text() == "Germany (DE)")


def test_an_invented_state_takes_a_code_of_its_own(desk: Desk, qtbot: QtBot) -> None:
    filled(desk)
    page = party_page(desk, qtbot, BRENNIA.id)
    picker = page.country.pick()
    assert isinstance(picker, CountryPicker)
    qtbot.keyClicks(picker.search.line, "xb")
    qtbot.keyClick(picker.search.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cast("Counterpart", desk.stored(BRENNIA.id)).country == "XB")
    assert cast("Counterpart", desk.stored(BRENNIA.id)).official_name == ""
    assert QApplication.activePopupWidget() is None


def test_two_stand_side_by_side_and_lead_to_their_pages(desk: Desk, qtbot: QtBot) -> None:
    filled(desk)
    panes = room_of(desk, "side-by-side")
    room = cast("SideBySideRoom", panes.page)
    desk.come(qtbot, Place("side-by-side", desk.small.counterpart.id, BRENNIA.id))
    said = buttons(room)
    assert "Brennia, Their interests: Ports" in said
    assert "Arvania, Their objectives: Keep the directory voluntary." in said
    assert any(one.endswith(": Would block") for one in said)
    next(b for b in room.findChildren(QAbstractButton) if b.accessibleName().startswith("Brennia, Their int")).click()
    assert desk.gone[-1] == Place("counterparts", BRENNIA.id, "interests")
    room.differences.click()
    assert "Brennia, Their interests: Ports" not in buttons(room)


@pytest.mark.parametrize("level, apart", [(StanceLevel.OPPOSES, 0), (StanceLevel.SUPPORTS, 1)])
def test_only_different_sides_are_marked(level: StanceLevel, apart: int, desk: Desk, qtbot: QtBot) -> None:
    filled(desk)
    before = cast("Stance", desk.stored(an_id("against")))
    editing.change(desk.workspace, before, dataclasses.replace(before, level=level))
    panes = room_of(desk, "side-by-side")
    desk.come(qtbot, Place("side-by-side", desk.small.counterpart.id, BRENNIA.id))
    said = [label.text() for label in panes.page.findChildren(QLabel)]
    assert f"Stances: on different sides on {apart} of 1" in said


def test_an_empty_comparison_says_how_to_begin(desk: Desk, qtbot: QtBot) -> None:
    panes = room_of(desk, "side-by-side")
    desk.come(qtbot, Place("side-by-side"))
    assert "Choose a party" in buttons(panes.page)
    assert desk.errors == []
