"""The negotiation space on screen: picture, sentence, text, keys, placing steps, packages, everybody in small."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.instruction import Package
from cyberbrief.domain.position import Outcome, Position
from cyberbrief.domain.space import Meeting
from cyberbrief.domain.statement import EstimatedRung, Stance, StanceLevel
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.tag import Tag
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.space.rooms import rooms
from cyberbrief.gui.space.space_page import NegotiationSpace
from cyberbrief.services import adding, editing, reading
from tests.builders import an_id
from tests.gui.desk import Desk

OUTCOMES = tuple(Outcome(id=an_id(f"outcome {place}"), text=f"Outcome {place}") for place in range(6))


def came(desk: Desk, qtbot: QtBot, part: str = "") -> NegotiationSpace:
    panes = rooms(desk.session)[0].make()
    assert isinstance(panes, Panes)
    desk.show(panes)
    desk.come(qtbot, Place("space", desk.small.position.id, part))
    assert isinstance(panes.page, NegotiationSpace)
    return panes.page


@pytest.fixture
def scaled(desk: Desk) -> Desk:
    """The dossier with a scale, our ladder on it but for one step, another party, and a linked position."""
    before = desk.stored(desk.small.position.id)
    assert isinstance(before, Position)
    places = (0, 1, None, 3, 4)
    ladder = tuple(
        dataclasses.replace(rung, outcome="" if place is None else OUTCOMES[place].id)
        for rung, place in zip(before.ladder, places, strict=True)
    )
    linked = dataclasses.replace(
        before,
        id=an_id("linked"),
        topic="Cables",
        outcomes=tuple(dataclasses.replace(one, id=f"c{one.id}") for one in OUTCOMES),
        ladder=tuple(
            dataclasses.replace(rung, outcome=f"c{OUTCOMES[place].id}") for place, rung in enumerate(before.ladder)
        ),
    )
    other = Counterpart(id=an_id("bostria"), name="Bostria")
    there = Stance(
        id=an_id("there"),
        dossier=desk.small.dossier.id,
        counterpart=desk.small.counterpart.id,
        position=linked.id,
        level=StanceLevel.OPPOSES,
    )
    adding.add(desk.workspace, [linked, other, there])
    after = dataclasses.replace(before, outcomes=OUTCOMES, ladder=ladder, trade_offs=(linked.id,))
    editing.change(desk.workspace, before, after)
    dossier = desk.stored(desk.small.dossier.id)
    assert isinstance(dossier, Dossier)
    delegations = (desk.small.counterpart.id, other.id)
    editing.change(desk.workspace, dossier, dataclasses.replace(dossier, delegations=delegations))
    return desk


def estimate(desk: Desk, *steps: tuple[str, int]) -> None:
    before = desk.stored(desk.small.stance.id)
    assert isinstance(before, Stance)
    rungs = tuple(
        EstimatedRung(id=an_id(f"step {kind}"), kind=kind, text=f"{kind} of theirs", outcome=OUTCOMES[place].id)
        for kind, place in steps
    )
    editing.change(desk.workspace, before, dataclasses.replace(before, estimate=rungs))


def words(page: NegotiationSpace) -> str:
    return "\n".join(label.text() for label in page.findChildren(Label))


def meeting(page: NegotiationSpace) -> Meeting:
    facing = page.facing()
    assert facing is not None
    return facing.space.meeting


@pytest.mark.parametrize(
    "steps, said",
    [
        ((("Opening", 5), ("Would accept", 2)), "The ranges meet between “Outcome 2” and “Outcome 3”."),
        ((("Opening", 5),), "A gap between “Outcome 3” and “Outcome 5”."),
        ((), "We have no estimate yet of how far Arvania would go."),
    ],
)
def test_one_sentence_and_one_picture_say_it(
    scaled: Desk, qtbot: QtBot, steps: tuple[tuple[str, int], ...], said: str
) -> None:
    estimate(scaled, *steps)
    page = came(scaled, qtbot)
    assert said in page.lead.accessibleName()
    assert said in page.picture.accessibleDescription()
    assert said in page.text.toPlainText()
    assert not page.picture.grab().isNull()


def test_the_text_tells_steps_outcomes_and_the_others(scaled: Desk, qtbot: QtBot) -> None:
    estimate(scaled, ("Opening", 5), ("Red line", 1))
    said = came(scaled, qtbot).text.toPlainText()
    for line in (
        "1. Outcome 0",
        "Ours, Opening, at “Outcome 0”: Establish a standing directory",
        "Ours, Fallback 1, not placed yet: Accept answers within three days.",
        "Theirs, Red line, at “Outcome 1”: Red line of theirs (our estimate)",
        "Bostria: We have no estimate yet",
    ):
        assert line in said, line


def test_keys_turn_to_another_counterpart_and_walk_the_steps(scaled: Desk, qtbot: QtBot) -> None:
    estimate(scaled, ("Opening", 5))
    page = came(scaled, qtbot)
    QTest.keyClick(page.picture, Qt.Key.Key_Down)
    assert "Ours, Opening" in page.picture.accessibleDescription()
    QTest.keyClick(page.picture, Qt.Key.Key_Down)
    assert "Ours, Preferred" in words(page)
    QTest.keyClick(page.picture, Qt.Key.Key_Return)
    assert scaled.gone[-1] == Place("positions", scaled.small.position.id, an_id("preferred"))
    scaled.come(qtbot, Place("space", scaled.small.position.id))
    QTest.keyClick(page.picture, Qt.Key.Key_Right)
    assert page.parties.currentText() == "Bostria"
    QTest.keyClick(page.picture, Qt.Key.Key_Left)
    assert page.parties.currentText() == "Arvania"


def test_a_step_without_an_outcome_is_placed_right_there(scaled: Desk, qtbot: QtBot) -> None:
    page = came(scaled, qtbot)
    field = next(one for one in page.placing.findChildren(ChoiceField) if "Fallback 1" in one.accessibleName())
    field.setFocus()
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Down)
    buttons = page.placing.findChildren(Button)
    next(one for one in buttons if one.accessibleName().startswith("Place it: Ours, Fallback 1")).click()
    scaled.settle(qtbot)
    kept = scaled.stored(scaled.small.position.id)
    assert isinstance(kept, Position)
    assert kept.ladder[2].outcome == OUTCOMES[2].id


def test_a_step_of_theirs_is_noted_right_there(scaled: Desk, qtbot: QtBot) -> None:
    page = came(scaled, qtbot)
    assert meeting(page) is Meeting.UNKNOWN
    page.placing.noted.emit("Would accept", OUTCOMES[2].id)
    scaled.settle(qtbot)
    qtbot.waitUntil(lambda: meeting(page) is Meeting.OVERLAP)


def test_everybody_stands_in_small_and_can_be_chosen(scaled: Desk, qtbot: QtBot) -> None:
    estimate(scaled, ("Opening", 5))
    page = came(scaled, qtbot)
    names = [one.accessibleName() for one in page.strip.small]
    assert names[0].startswith("Arvania: A gap between")
    assert names[1].startswith("Bostria: We have no estimate")
    page.strip.small[1].click()
    assert page.parties.currentText() == "Bostria"


def test_a_trade_that_suggests_itself_becomes_a_package_in_one_press(scaled: Desk, qtbot: QtBot) -> None:
    estimate(scaled, ("Opening", 5))
    page = came(scaled, qtbot)
    make = [one for one in page.packages.findChildren(Button) if one.accessibleName().startswith("Make a package: ")]
    assert make
    make[0].click()
    scaled.settle(qtbot)
    made = [one for one in reading.records(scaled.workspace, Package.KIND) if isinstance(one, Package)]
    assert [one.title for one in made] == ["Cables for Directory of points of contact"]
    qtbot.waitUntil(lambda: "Closes the gap" in [tag.text for tag in page.packages.findChildren(Tag)])


def test_an_empty_package_leads_to_its_page(scaled: Desk, qtbot: QtBot) -> None:
    page = came(scaled, qtbot)
    page.packages.add.click()
    scaled.settle(qtbot)
    assert scaled.gone[-1].room == "instructions"


def test_without_a_scale_it_says_what_is_missing(desk: Desk, qtbot: QtBot) -> None:
    page = came(desk, qtbot)
    assert page._empty.isVisible()
    assert not page._body.isVisible()


def test_it_leads_back_to_where_a_position_was_and_without_one_to_the_first(scaled: Desk, qtbot: QtBot) -> None:
    panes = rooms(scaled.session)[0].make()
    assert isinstance(panes, Panes)
    scaled.show(panes)
    scaled.come(qtbot, Place("space"))
    assert isinstance(panes.page, NegotiationSpace)
    assert panes.page._page is not None
    assert not scaled.errors
