"""Releasing a statement in the window: what would go is named, one act lets it out, and the pages follow."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from cyberbrief.compose.reading import text_of
from cyberbrief.gui.briefs.briefs_room import BriefsRoom
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.places import Place
from cyberbrief.services import briefing, own_outlines
from tests.gui.desk import Desk

SAID = "What we say to make."


def shown(qtbot: QtBot, desk: Desk, room: BriefsRoom, variant: str) -> str:
    def complete() -> bool:
        view = room.builder.view
        return view is not None and view.variant == variant and view.complete and desk.session.background.idle()

    qtbot.waitUntil(complete, timeout=10_000)
    assert room.builder.view is not None
    return text_of(room.builder.view.preview.document)


def test_a_statement_is_let_out_by_name(qtbot: QtBot, desk: Desk, room: BriefsRoom) -> None:
    room.page.switch.chosen.emit("statement")
    assert SAID not in shown(qtbot, desk, room, "statement")
    strip = room.page.letting
    qtbot.waitUntil(lambda: not strip.isHidden())
    strip.notice.pressed.emit()
    dialog = next(one for one in desk.window.findChildren(QDialog) if one.isVisible())
    assert any(SAID in label.text() for label in dialog.findChildren(Label))
    dialog.accept()
    qtbot.waitUntil(lambda: SAID in shown(qtbot, desk, room, "statement"), timeout=10_000)
    qtbot.waitUntil(strip.isHidden)
    room.page.switch.chosen.emit("full")
    shown(qtbot, desk, room, "full")
    assert strip.isHidden()


def test_a_brief_opens_in_the_variant_that_it_is_for(qtbot: QtBot, desk: Desk, room: BriefsRoom) -> None:
    made = briefing.new_brief(desk.workspace, desk.small.dossier.id, "summary", "For the minister")
    desk.come(qtbot, Place("briefs", made))
    shown(qtbot, desk, room, "summary")
    assert room.page.switch.segments.key() == "summary"
    desk.come(qtbot, Place("briefs", desk.small.brief.id))
    shown(qtbot, desk, room, "full")


def test_an_outline_is_kept_offered_and_forgotten(qtbot: QtBot, desk: Desk, room: BriefsRoom) -> None:
    own_outlines.keep(desk.workspace, "House brief", desk.small.brief.id)
    desk.come(qtbot, Place("briefs", "new"))
    qtbot.waitUntil(lambda: "House brief" in room.new.choices)
    assert next(iter(room.new.choices)) == "House brief", "our own stand first"
    room.new.choose("House brief")
    with qtbot.waitSignal(room.new.made) as made:
        room.new.button.click()
    assert made.args[0] == "House brief"
    room.new.forgotten.emit("House brief")
    qtbot.waitUntil(lambda: "House brief" not in room.new.choices)
    assert own_outlines.outlines(desk.workspace) == ()
