"""Words in a form that belongs to no record yet outlive the lock, and are forgotten once the form is done."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from cyberbrief.domain.meeting import Promiser
from cyberbrief.gui.briefs.accept_form import AcceptForm
from cyberbrief.gui.briefs.clearance_form import ClearanceForm
from cyberbrief.gui.meetings.commitment_form import CommitmentForm
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.text_area import TextArea
from cyberbrief.gui.places import Panes
from cyberbrief.gui.unfinished import Unfinished
from tests.gui.desk import Desk

WORDS = "Strike the second sentence; it concedes too much."


def opened(desk: Desk, qtbot: QtBot, form: str, about: str = "b1") -> tuple[LineField | TextArea, Unfinished]:
    """Open a form anew, as after the lock; returns where one types, and what keeps it."""
    part: LineField | TextArea
    if form == "clearance":
        clearance = ClearanceForm(desk.session, ["Legal"], "full")
        desk.show(Panes(clearance, open=lambda _place: None))
        part, unfinished = clearance.comment, clearance.unfinished
        unfinished.begin(f"clearance:{about}:full")
    elif form == "accept":
        accept = AcceptForm(desk.session, "a closed list")
        desk.show(Panes(accept, open=lambda _place: None))
        part, unfinished = accept.reason, accept.unfinished
        unfinished.begin(f"accept:{about}:full:a closed list")
    else:
        commitment = CommitmentForm(desk.session)
        desk.show(Panes(commitment, open=lambda _place: None))
        commitment.open(about, [], Promiser.US, "", "")
        part, unfinished = commitment.what, commitment.findChildren(Unfinished)[0]
    desk.settle(qtbot)
    return part, unfinished


@pytest.mark.parametrize("form", ["clearance", "accept", "commitment"])
def test_what_the_lock_took_away_stands_there_again(desk: Desk, qtbot: QtBot, form: str) -> None:
    part, unfinished = opened(desk, qtbot, form)
    part.set_text(WORDS)
    unfinished.hand_on()
    desk.settle(qtbot)
    other, _unfinished = opened(desk, qtbot, form, "b2")
    assert not other.text()
    again, unfinished = opened(desk, qtbot, form)
    qtbot.waitUntil(lambda: again.text() == WORDS)
    unfinished.done()
    desk.settle(qtbot)
    after, _unfinished = opened(desk, qtbot, form)
    assert not after.text()


def test_words_typed_meanwhile_are_not_written_over(desk: Desk, qtbot: QtBot) -> None:
    part, unfinished = opened(desk, qtbot, "clearance")
    part.set_text(WORDS)
    unfinished.hand_on()
    desk.settle(qtbot)
    form = ClearanceForm(desk.session, ["Legal"], "full")
    desk.show(Panes(form, open=lambda _place: None))
    form.unfinished.begin("clearance:b1:full")
    form.comment.set_text("Agreed.")
    desk.settle(qtbot)
    assert form.comment.text() == "Agreed."
