"""The ladder: written in place, put in order by keys and by hand, its lines drawn, and what widens asked first."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from cyberbrief.domain.position import Position, Rung, RungKind
from cyberbrief.domain.reach import Reach
from cyberbrief.gui.parts.draft import leave_all
from cyberbrief.gui.places import Place
from cyberbrief.gui.positions.position_editor import PositionEditor
from cyberbrief.gui.positions.rung_change import added, moved, wanting, with_reach, with_rung
from cyberbrief.gui.records.keeper import Keeper
from cyberbrief.services import adding, undoing
from tests.builders import an_id
from tests.gui.desk import Desk

TOP, WISH, BACK, FLOOR, RED = RungKind  # in the order in which they are read


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> PositionEditor:
    keeper = Keeper(desk.session, desk.window)
    made = PositionEditor(desk.session, keeper)
    keeper.shown.connect(made.show_loaded)
    desk.window.setCentralWidget(made)
    with qtbot.waitSignal(keeper.shown):
        keeper.open(desk.small.position.id)
    desk.settle(qtbot)
    return made


def kinds(desk: Desk) -> list[RungKind]:
    return [step.kind for step in ladder(desk)]


def ladder(desk: Desk) -> tuple[Rung, ...]:
    return cast("Position", desk.stored(desk.small.position.id)).ladder


def text_of(page: PositionEditor, kind: RungKind) -> QTextEdit:
    """Return the field of a step's words."""
    return cast("QTextEdit", page.ladder.rows[an_id(kind)].inputs["text"].inner)


@pytest.mark.parametrize(
    "kind, key, expected",
    [
        (BACK, Qt.Key.Key_Up, [TOP, BACK, WISH, FLOOR, RED]),
        (WISH, Qt.Key.Key_Down, [TOP, BACK, WISH, FLOOR, RED]),
        (TOP, Qt.Key.Key_Up, [TOP, WISH, BACK, FLOOR, RED]),
        (RED, Qt.Key.Key_Down, [TOP, WISH, BACK, FLOOR, RED]),
    ],
)
def test_alt_and_arrows_move_the_step_that_has_the_keyboard(
    kind: RungKind, key: Qt.Key, expected: list[RungKind], desk: Desk, page: PositionEditor, qtbot: QtBot
) -> None:
    desk.window.activateWindow()
    field = text_of(page, kind)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClick(field, key, Qt.KeyboardModifier.AltModifier)
    desk.settle(qtbot)
    assert kinds(desk) == expected
    assert page.ladder.step_in_hand() == an_id(kind)
    order = [page.ladder._steps.indexOf(page.ladder.rows[an_id(each)]) for each in expected]
    assert order == sorted(order)


def test_a_step_is_dragged_by_its_handle(desk: Desk, page: PositionEditor, qtbot: QtBot) -> None:
    rows = page.ladder.rows
    handle, target = rows[an_id(BACK)].handle, rows[an_id(TOP)]
    y = target.mapToGlobal(QPoint(0, 2)).y()
    handle.dragged.emit(y)
    handle.dropped.emit(y)
    desk.settle(qtbot)
    assert kinds(desk) == [BACK, TOP, WISH, FLOOR, RED]


def test_a_new_fallback_stands_below_the_last_and_has_the_keyboard(
    desk: Desk, page: PositionEditor, qtbot: QtBot
) -> None:
    desk.window.activateWindow()
    qtbot.mouseClick(page.ladder.add_next, Qt.MouseButton.LeftButton)
    desk.settle(qtbot)
    assert kinds(desk) == [TOP, WISH, BACK, BACK, FLOOR, RED]
    step = ladder(desk)[3]
    qtbot.waitUntil(lambda: page.ladder.step_in_hand() == step.id)
    qtbot.keyClicks(QApplication.focusWidget(), "Answers within a fortnight.")
    leave_all(page)
    desk.settle(qtbot)
    assert ladder(desk)[3].text == "Answers within a fortnight."
    assert page.ladder.rows[step.id].kind.text() == "Fallback 2"


def test_words_are_written_in_place_and_undone_as_one(desk: Desk, page: PositionEditor, qtbot: QtBot) -> None:
    before = ladder(desk)
    field = text_of(page, FLOOR)
    field.setFocus()
    qtbot.keyClicks(field, "Never. ")
    leave_all(page)
    desk.settle(qtbot)
    assert ladder(desk)[3].text.startswith("Never. ")
    undoing.undo(desk.workspace)
    assert ladder(desk) == before
    qtbot.waitUntil(lambda: field.toPlainText() == before[3].text)


@pytest.mark.parametrize("answer, kept", [("accept", TOP), ("reject", FLOOR)])
def test_a_kind_that_widens_is_asked_first(
    answer: str, kept: RungKind, desk: Desk, page: PositionEditor, qtbot: QtBot
) -> None:
    page.ladder.rows[an_id(FLOOR)].chosen.emit("kind", TOP)
    dialog = next(found for found in desk.window.findChildren(QDialog) if found.isVisible())
    assert "Ladder: Text was for “Desk only” and may now be shared with “Partners”" in dialog.accessibleDescription()
    assert kinds(desk)[3] is FLOOR
    getattr(dialog, answer)()
    desk.settle(qtbot)
    assert kinds(desk)[3] is kept
    words = "Opening" if kept is TOP else "Bottom line"
    qtbot.waitUntil(lambda: page.ladder.rows[an_id(FLOOR)].kind.text() == words)


def test_the_ring_of_the_bottom_line_narrows_and_widens_no_further_than_the_delegation(
    desk: Desk, page: PositionEditor, qtbot: QtBot
) -> None:
    ring = page.ladder.rows[an_id(FLOOR)].ring
    assert [action.text() for action in ring.menu_of_reaches().actions()[1:]] == ["Desk only", "Delegation"]
    page.ladder.rows[an_id(TOP)].ring.chosen.emit(Reach.DESK)
    desk.settle(qtbot)
    assert dict(ladder(desk)[0].reach)["text"] is Reach.DESK


def test_none_instructed_asks_by_whom_and_when(desk: Desk, page: PositionEditor, qtbot: QtBot) -> None:
    row = page.ladder.rows[an_id(RED)]
    assert not row.inputs["instructed_by"].isVisible()
    row.chosen.emit("none_instructed", True)
    desk.settle(qtbot)
    qtbot.waitUntil(row.inputs["instructed_by"].isVisible)
    assert not row.inputs["instruction"].isVisible()
    assert ladder(desk)[4].none_instructed


def test_a_declared_red_line_carries_its_tag(desk: Desk, page: PositionEditor, qtbot: QtBot) -> None:
    row = page.ladder.rows[an_id(RED)]
    assert not row.declared.isVisible()
    row.chosen.emit("declared_in", desk.small.statement.id)
    desk.settle(qtbot)
    qtbot.waitUntil(row.declared.isVisible)
    assert ladder(desk)[4].declared_in == desk.small.statement.id


def test_removing_a_step_is_undone(desk: Desk, page: PositionEditor, qtbot: QtBot) -> None:
    page.ladder.remove(an_id(WISH))
    desk.settle(qtbot)
    assert kinds(desk) == [TOP, BACK, FLOOR, RED]
    undoing.undo(desk.workspace)
    qtbot.waitUntil(lambda: an_id(WISH) in page.ladder.rows)
    assert kinds(desk) == [TOP, WISH, BACK, FLOOR, RED]


def test_stances_stand_at_the_foot_and_lead_to_themselves(desk: Desk, page: PositionEditor, qtbot: QtBot) -> None:
    assert page.stances._summary.text() == "1 opposes"
    cell = next(cell for cell in page.stances.findChildren(QWidget) if "Arvania" in cell.accessibleName())
    qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert [(place.room, place.record) for place in desk.gone] == [("stances", desk.small.stance.id)]


def test_the_negotiation_space_of_a_position_is_one_press_away(desk: Desk, page: PositionEditor, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.stances._space, Qt.MouseButton.LeftButton)
    assert desk.gone == [Place("space", desk.small.position.id)]


def test_rows_serve_another_position_and_leave_the_words_of_the_one_before_alone(
    desk: Desk, page: PositionEditor, qtbot: QtBot
) -> None:
    before = cast("Position", desk.stored(desk.small.position.id))
    short = tuple(
        dataclasses.replace(step, id=an_id(f"other {step.kind}"), text="Theirs.") for step in before.ladder[:2]
    )
    adding.add(desk.workspace, [dataclasses.replace(before, id=an_id("other"), ladder=short)])
    page.keeper.leaving.connect(lambda: leave_all(page))
    rows = set(page.ladder.rows.values())
    field = text_of(page, TOP)
    field.setFocus()
    qtbot.keyClicks(field, "Half a wo")
    page.keeper.open(an_id("other"))
    qtbot.keyClicks(field, "rd ")
    qtbot.waitUntil(lambda: list(page.ladder.rows) == [step.id for step in short])
    desk.settle(qtbot)
    assert set(page.ladder.rows.values()) < rows
    assert [row.isVisible() for row in rows].count(True) == len(short)
    assert ladder(desk)[0].text == f"Half a word {before.ladder[0].text}"
    other = cast("Position", desk.stored(an_id("other")))
    assert [step.text for step in other.ladder] == ["Theirs.", "Theirs."]


def a_ladder(*kinds: RungKind) -> tuple[Rung, ...]:
    return tuple(Rung(id=f"{place} {kind}", kind=kind, text=kind.label) for place, kind in enumerate(kinds))


@pytest.mark.parametrize(
    "change, expected",
    [
        (lambda steps: added(steps, Rung(id="new", kind=BACK)), [TOP, WISH, BACK, BACK, FLOOR, RED]),
        (lambda steps: added(steps, Rung(id="new", kind=TOP)), [TOP, TOP, WISH, BACK, FLOOR, RED]),
        (lambda steps: added(steps, Rung(id="new", kind=RED)), [TOP, WISH, BACK, FLOOR, RED, RED]),
        (lambda steps: moved(steps, steps[4].id, 0), [RED, TOP, WISH, BACK, FLOOR]),
        (lambda steps: moved(steps, steps[0].id, 99), [WISH, BACK, FLOOR, RED, TOP]),
    ],
)
def test_steps_find_their_place(
    change: Callable[[tuple[Rung, ...]], tuple[Rung, ...]], expected: list[RungKind]
) -> None:
    assert [step.kind for step in change(a_ladder(TOP, WISH, BACK, FLOOR, RED))] == expected


def test_another_kind_takes_back_a_reach_that_was_set_for_the_one_before() -> None:
    steps = a_ladder(TOP)
    wide = (with_reach(steps[0], Reach.PUBLIC),)
    assert dict(wide[0].reach) == {"text": Reach.PUBLIC, "proposed_language": Reach.PUBLIC}
    after = with_rung(wide, steps[0].id, {"kind": FLOOR})
    assert set(dict(after[0].reach).values()) == {Reach.DESK}


@pytest.mark.parametrize(
    "there, wanted", [((), TOP), ((TOP,), WISH), ((TOP, WISH), RED), ((TOP, WISH, RED), BACK), ((WISH, FLOOR), TOP)]
)
def test_the_step_that_a_ladder_lacks_first_is_offered_first(there: tuple[RungKind, ...], wanted: RungKind) -> None:
    assert wanting(tuple(Rung(id=str(kind), kind=kind) for kind in there)) is wanted
