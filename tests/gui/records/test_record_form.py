"""The form made from declarations has every field of every kind, keeps what is typed, and says what it cannot keep."""

from __future__ import annotations

import dataclasses
import json
import shutil
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.plain import record_from_plain, to_plain
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Record, TextKind, declarations, written_by_users
from cyberbrief.domain.talking_point import Handling, TalkingPoint
from cyberbrief.gui.parts.draft import leave_all
from cyberbrief.gui.places import Place
from cyberbrief.gui.positions.position_editor import PositionEditor
from cyberbrief.gui.records.form_layouts import KEEPING, layout_of
from cyberbrief.gui.records.inputs import ChoiceInput, TextInput, holds_keyboard
from cyberbrief.gui.records.keeper import Keeper
from cyberbrief.gui.records.record_form import RecordForm, RecordPage
from cyberbrief.gui.theme import Theme
from cyberbrief.services import adding, editing, reading, undoing
from cyberbrief.services.workspace import open_with_passphrase
from tests.builders import an_id, one_of_each
from tests.gui.desk import PASSPHRASE, Desk

WAIT = 700  # milliseconds within which typing is handed on


# A template has a page of its own, since a file is not written in.
WITH_FORM = tuple(kind for kind in KINDS if kind != "house-template")


def other_id(kind: str) -> str:
    """Return the id of the filled record of a kind; the small dossier has the usual ones."""
    return an_id(kind).replace("019", "018", 1)


def some_of_each() -> list[Record]:
    """Return a filled record of each kind, without the codes that must be true ones."""
    found = []
    for record in one_of_each():
        plain = json.loads(json.dumps(to_plain(record)).replace('"019', '"018'))
        plain |= {name: "" for name in ("zone", "country") if name in plain}
        kept = {name for name, one in declarations(type(record)).items() if one.kept_by_program or one.recorded}
        given = {name: value for name, value in plain.items() if name == "id" or name not in kept}
        found.append(record_from_plain(type(record), given, adding.new_id))
    return found


def opened(desk: Desk, qtbot: QtBot, kind: str, record: str) -> RecordPage:
    """Open a record on its page."""
    keeper = Keeper(desk.session, desk.window)
    page: RecordPage = (
        PositionEditor(desk.session, keeper) if kind == "position" else RecordForm(desk.session, keeper, kind)
    )
    keeper.shown.connect(page.show_loaded)
    keeper.leaving.connect(lambda: leave_all(page))
    desk.window.setCentralWidget(page)
    with qtbot.waitSignal(keeper.shown):
        keeper.open(record)
    desk.settle(qtbot)
    return page


def words_of(page: RecordPage, name: str) -> QTextEdit | QLineEdit:
    """Return the inner field in which words are typed."""
    made = page.fields.inputs[name]
    assert isinstance(made, TextInput)
    inner = made.inner
    assert isinstance(inner, QTextEdit | QLineEdit)
    return inner


def shown_in(field: QTextEdit | QLineEdit) -> str:
    return field.toPlainText() if isinstance(field, QTextEdit) else field.text()


def a_text(kind: str) -> str:
    """Return a field of a kind in which one writes."""
    fields = written_by_users(KINDS[kind])
    free = [name for name, field in fields.items() if field.kind in {TextKind.TEXT, TextKind.LINE}]
    return next(name for name in free if name not in {"marking", "language", "zone", "country", "raised_marking"})


def assert_named(page: RecordPage) -> None:
    """Check that a screen reader has a name for every control."""
    kinds = QAbstractButton | QLineEdit | QTextEdit | QComboBox
    controls = [widget for widget in page.findChildren(QWidget) if isinstance(widget, kinds) and widget.isVisible()]
    assert controls
    assert [type(widget).__name__ for widget in controls if not widget.accessibleName()] == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_layout_names_every_field_once(kind: str) -> None:
    layout = layout_of(KINDS[kind])
    named = [name for name in (layout.title, *layout.facts, *layout.prose, *layout.aside, *KEEPING) if name]
    apart = {"marking", "review_by", "reach", "dossier"}
    assert sorted(named) == sorted(name for name in written_by_users(KINDS[kind]) if name not in apart)


@pytest.mark.parametrize("kind", WITH_FORM)
def test_each_kind_opens_is_written_in_and_survives_reopening(kind: str, desk: Desk, qtbot: QtBot) -> None:
    adding.add(desk.workspace, some_of_each())
    page = opened(desk, qtbot, kind, other_id(kind))
    assert_named(page)
    name = a_text(kind)
    before = str(getattr(desk.stored(other_id(kind)), name))
    field = words_of(page, name)
    field.setFocus()
    if isinstance(field, QLineEdit):
        field.end(False)
    else:
        field.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(field, " and more")
    leave_all(page)
    desk.settle(qtbot)
    path = desk.workspace.path
    desk.workspace.lock()
    again = open_with_passphrase(path, PASSPHRASE)
    try:
        assert getattr(reading.record(again, other_id(kind)), name) == f"{before} and more"
    finally:
        again.lock()
    assert desk.errors == []


def test_what_is_being_typed_is_in_the_store_within_the_second(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    position = desk.small.position
    page = opened(desk, qtbot, "position", position.id)
    field = words_of(page, "rationale")
    field.setFocus()
    qtbot.keyClicks(field, "Because hospitals were struck")
    with qtbot.waitSignal(page.keeper.accepted, timeout=WAIT + 300):
        pass
    copy = tmp_path / "as killed"
    copy.mkdir()
    for path in desk.workspace.path.parent.glob(f"{desk.workspace.path.name}*"):
        if path.is_file() and not path.name.endswith("lock"):
            shutil.copy(path, copy / path.name)
    killed = open_with_passphrase(copy / desk.workspace.path.name, PASSPHRASE)
    try:
        kept = reading.record(killed, position.id)
    finally:
        killed.lock()
    assert getattr(kept, "rationale") == "Because hospitals were struck"  # noqa: B009  # any record has its fields


def test_nothing_typed_is_lost_when_another_record_is_opened_at_once(desk: Desk, qtbot: QtBot) -> None:
    first, second = desk.small.points[:2]
    page = opened(desk, qtbot, "talking-point", first.id)
    field = words_of(page, "evidence")
    field.setFocus()
    qtbot.keyClicks(field, "Half a wo")
    page.keeper.open(second.id)
    qtbot.keyClicks(field, "rd")
    desk.settle(qtbot)
    qtbot.waitUntil(lambda: page.keeper.record is not None and page.keeper.record.id == second.id)
    desk.settle(qtbot)
    assert [_text(desk.stored(point.id), "evidence") for point in (first, second)] == ["Half a word", ""]
    assert shown_in(words_of(page, "evidence")) == ""


@pytest.mark.parametrize(
    "name, typed, said",
    [
        ("language", "not a language!", "language tag"),
        ("topic", "\u202eturned", "reading direction"),
        ("topic", "x" * 1001, "Shorten it"),
        ("text", "", "may not be empty"),
    ],
)
def test_what_cannot_be_kept_stays_in_its_field_and_is_told(
    name: str, typed: str, said: str, desk: Desk, qtbot: QtBot
) -> None:
    point = desk.small.points[0]
    before = desk.stored(point.id)
    page = opened(desk, qtbot, "talking-point", point.id)
    field = words_of(page, name)
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    if typed:
        field.insertPlainText(typed) if isinstance(field, QTextEdit) else field.insert(typed)
        if isinstance(field, QLineEdit):
            field.textEdited.emit(typed)
    leave_all(page)
    desk.settle(qtbot)
    qtbot.waitUntil(lambda: said in page.fields.inputs[name].accessibleDescription())
    assert shown_in(field) == typed
    assert _text(desk.stored(point.id), name) == _text(before, name) or not typed
    page.keeper.open(desk.small.points[1].id)
    qtbot.waitUntil(lambda: shown_in(field) != typed)
    page.keeper.open(point.id)
    qtbot.waitUntil(lambda: shown_in(field) == typed)


def test_a_change_from_elsewhere_is_shown_but_not_over_what_is_typed(desk: Desk, qtbot: QtBot) -> None:
    point = desk.small.points[0]
    page = opened(desk, qtbot, "talking-point", point.id)
    field = words_of(page, "evidence")
    field.setFocus()
    qtbot.keyClicks(field, "mine")
    before = desk.stored(point.id)
    editing.change(desk.workspace, before, dataclasses.replace(cast("TalkingPoint", before), topic="From elsewhere"))
    qtbot.waitUntil(lambda: shown_in(words_of(page, "topic")) == "From elsewhere")
    assert shown_in(field) == "mine"
    leave_all(page)
    desk.settle(qtbot)
    assert _text(desk.stored(point.id), "evidence") == "mine"


def test_undo_brings_back_what_stood_in_the_field(desk: Desk, qtbot: QtBot) -> None:
    point = desk.small.points[0]
    page = opened(desk, qtbot, "talking-point", point.id)
    field = words_of(page, "topic")
    field.setFocus()
    qtbot.keyClicks(field, "New")
    leave_all(page)
    desk.settle(qtbot)
    assert _text(desk.stored(point.id), "topic") == "New"
    undoing.undo(desk.workspace)
    qtbot.waitUntil(lambda: shown_in(field) == "")
    assert _text(desk.stored(point.id), "topic") == ""


def choose(page: RecordPage, name: str, key: str) -> None:
    """Choose as a user does."""
    made = page.fields.inputs[name]
    assert isinstance(made, ChoiceInput)
    combo = made.inner
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findData(key))
    combo.activated.emit(combo.currentIndex())


def asked(desk: Desk) -> QDialog:
    """Return the question that stands open."""
    return next(dialog for dialog in desk.window.findChildren(QDialog) if dialog.isVisible())


@pytest.mark.parametrize("answer, kept", [("accept", Handling.PRESS), ("reject", Handling.RESERVE)])
def test_a_handling_that_widens_is_asked_first_and_names_what_widens(
    answer: str, kept: Handling, desk: Desk, qtbot: QtBot
) -> None:
    point = next(point for point in desk.small.points if point.handling is Handling.RESERVE)
    page = opened(desk, qtbot, "talking-point", point.id)
    choose(page, "handling", "press")
    dialog = asked(desk)
    assert "Text was for “Delegation” and may now be shared with “Public”" in dialog.accessibleDescription()
    assert _handling(desk, point.id) is Handling.RESERVE
    getattr(dialog, answer)()
    desk.settle(qtbot)
    assert _handling(desk, point.id) is kept
    combo = page.fields.inputs["handling"].inner
    assert isinstance(combo, QComboBox)
    qtbot.waitUntil(lambda: combo.currentData() == str(kept))


def test_a_handling_that_narrows_is_not_asked(desk: Desk, qtbot: QtBot) -> None:
    point = next(point for point in desk.small.points if point.handling is Handling.PRESS)
    page = opened(desk, qtbot, "talking-point", point.id)
    choose(page, "handling", "reserve")
    desk.settle(qtbot)
    assert not [dialog for dialog in desk.window.findChildren(QDialog) if dialog.isVisible()]
    assert _handling(desk, point.id) is Handling.RESERVE


def test_a_ring_narrows_at_once_and_widens_after_a_question(desk: Desk, qtbot: QtBot) -> None:
    position = desk.small.position
    page = opened(desk, qtbot, "position", position.id)
    ring = page.fields._rings["objective"]
    ring.chosen.emit(Reach.DESK)
    desk.settle(qtbot)
    assert desk.stored(position.id).reach == (("objective", Reach.DESK),)
    qtbot.waitUntil(lambda: ring.reach is Reach.DESK)
    ring.chosen.emit(Reach.PUBLIC)
    dialog = asked(desk)
    assert "Objective was for “Desk only” and may now be shared with “Public”" in dialog.accessibleDescription()
    dialog.accept()
    desk.settle(qtbot)
    assert desk.stored(position.id).reach == (("objective", Reach.PUBLIC),)


def test_another_handling_takes_a_reach_back_that_it_does_not_allow(desk: Desk, qtbot: QtBot) -> None:
    point = next(point for point in desk.small.points if point.handling is Handling.PRESS)
    before = desk.stored(point.id)
    editing.change(desk.workspace, before, dataclasses.replace(before, reach=(("text", Reach.PUBLIC),)))
    page = opened(desk, qtbot, "talking-point", point.id)
    choose(page, "handling", "reserve")
    desk.settle(qtbot)
    assert desk.stored(point.id).reach == (("text", Reach.DELEGATION),)


def test_the_history_is_a_place_of_its_own(desk: Desk, qtbot: QtBot) -> None:
    point = desk.small.points[0]
    page = opened(desk, qtbot, "talking-point", point.id)
    page.head.history.click()
    assert desk.gone[-1] == Place("history", point.id)


def test_what_is_rarely_needed_is_folded_until_it_is_asked_for(desk: Desk, qtbot: QtBot) -> None:
    point = desk.small.points[0]
    desk.window.activateWindow()
    page = opened(desk, qtbot, "talking-point", point.id)
    blocks = page.fields.blocks
    assert [name for name in (*KEEPING, "review_by", "language") if not blocks[name].isHidden()] == []
    page.focus_part("review_by")
    qtbot.waitUntil(lambda: blocks["review_by"].isVisible() and holds_keyboard(blocks["review_by"]))
    assert (
        page.viewport().rect().contains(blocks["review_by"].mapTo(page.viewport(), blocks["review_by"].rect().center()))
    )


@pytest.mark.parametrize("kind", WITH_FORM)
def test_a_page_is_never_wider_than_a_narrow_window_with_large_type(
    kind: str, desk: Desk, qtbot: QtBot, theme: Theme
) -> None:
    adding.add(desk.workspace, some_of_each())
    page = opened(desk, qtbot, kind, other_id(kind))
    theme.set_scale(150)
    desk.window.resize(600, 800)
    try:
        qtbot.waitUntil(lambda: page.surface.width() <= page.viewport().width())
    finally:
        theme.set_scale(100)


def test_a_folded_field_that_holds_something_is_shown(desk: Desk, qtbot: QtBot) -> None:
    before = desk.stored(desk.small.points[0].id)
    editing.change(desk.workspace, before, dataclasses.replace(before, tags=("energy",)))
    page = opened(desk, qtbot, "talking-point", before.id)
    assert not page.fields.blocks["tags"].isHidden()
    assert page.fields.blocks["caveats"].isHidden()


@pytest.mark.parametrize("handling, asked_for", [(Handling.TO_MAKE, False), (Handling.IF_RAISED, True)])
def test_only_a_point_that_answers_asks_whom(handling: Handling, asked_for: bool, desk: Desk, qtbot: QtBot) -> None:
    point = next(point for point in desk.small.points if point.handling is handling)
    page = opened(desk, qtbot, "talking-point", point.id)
    assert page.fields.blocks["likelihood"].isHidden() is not asked_for


def test_another_record_is_shown_only_with_every_part_in_its_place(desk: Desk, qtbot: QtBot) -> None:
    first, second = desk.small.points[:2]
    before = desk.stored(second.id)
    editing.change(desk.workspace, before, dataclasses.replace(cast("TalkingPoint", before), text="Long words. " * 200))
    page = opened(desk, qtbot, "talking-point", first.id)
    with qtbot.waitSignal(page.keeper.shown):
        page.keeper.open(second.id)
    field = words_of(page, "text")
    assert isinstance(field, QTextEdit)
    assert field.height() >= min(field.document().size().height(), 24 * 20)
    assert page.updatesEnabled()


def _handling(desk: Desk, point: str) -> Handling:
    stored = desk.stored(point)
    assert isinstance(stored, TalkingPoint)
    return stored.handling


def _text(record: Record, name: str) -> str:
    return str(getattr(record, name))
