"""The room of stances: moving and setting by keys, the story of a cell, the list, the text, and the way out."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QElapsedTimer, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cyberbrief.domain.counterpart import Counterpart, Membership, PartyKind
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.matrix import RowOrder
from cyberbrief.domain.matrix import matrix as of_matrix
from cyberbrief.domain.position import Position
from cyberbrief.domain.statement import Stance, StanceLevel
from cyberbrief.gui.places import Place
from cyberbrief.gui.stances.cell_popover import CellPopover
from cyberbrief.gui.stances.matrix_heads import IssueHead
from cyberbrief.gui.stances.matrix_model import MatrixModel, Spot
from cyberbrief.gui.stances.rooms import rooms
from cyberbrief.gui.stances.stances_room import StancesRoom
from cyberbrief.gui.theme import Theme
from cyberbrief.services import adding, editing, matrix, reading, undoing
from tests.builders import an_id
from tests.gui.desk import Desk

DAY = date(2026, 12, 7)
STALL = 400  # milliseconds; ten times what it takes where nothing else runs


@pytest.fixture
def room(desk: Desk, qtbot: QtBot) -> StancesRoom:
    """The room on a table of three states in two blocs and two positions."""
    others = [Counterpart(id=an_id(name), name=name.title()) for name in ("bostria", "cadria")]
    bloc = Counterpart(id=an_id("bloc"), name="Harbour Group", party=PartyKind.GROUP)
    member = Membership(id=an_id("member"), member=others[0].id, group=bloc.id)
    second = Position(id=an_id("second"), dossier=desk.small.dossier.id, topic="Cables", paragraphs="OP 9")
    adding.add(desk.workspace, [*others, bloc, member, second])
    dossier = desk.stored(desk.small.dossier.id)
    assert isinstance(dossier, Dossier)
    delegations = (desk.small.counterpart.id, *(one.id for one in others))
    editing.change(desk.workspace, dossier, dataclasses.replace(dossier, delegations=delegations))
    panes = rooms(desk.session)[0].make()
    assert not isinstance(panes, StancesRoom)
    desk.show(panes)  # type: ignore[arg-type]  # this room hands in panes
    desk.come(qtbot, Place("stances"))
    made = desk.panes
    assert made is not None
    assert isinstance(made.page, StancesRoom)
    desk.come(qtbot, Place("stances"))  # once it is seen
    made.page.matrix.view.setFocus()
    return made.page


def press(room: StancesRoom, *keys: Qt.Key | str) -> None:
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(room.matrix.view, key)
        else:
            QTest.keyClick(room.matrix.view, key)


def here(room: StancesRoom) -> Spot:
    spot = room.matrix.view.here()
    assert spot is not None
    return spot


def stances(desk: Desk) -> list[StanceLevel]:
    found = [one for one in reading.records(desk.workspace, Stance.KIND) if isinstance(one, Stance)]
    return [one.level for one in found]


def test_rows_stand_in_blocs_and_arrows_pass_over_their_heads(room: StancesRoom) -> None:
    titles = [room.matrix.view.matrix.headerData(row, Qt.Orientation.Vertical) for row in range(5)]
    assert titles == ["Harbour Group", "Bostria", "In no group", "Arvania", "Cadria"]
    assert here(room) == Spot(an_id("bostria"), room.matrix.view.matrix.positions[0].id)
    press(room, Qt.Key.Key_Down)
    assert here(room).party == an_id("arvania")
    press(room, Qt.Key.Key_Right)
    assert here(room) == Spot(an_id("arvania"), room.matrix.view.matrix.positions[1].id)


@pytest.mark.parametrize(
    "typed, level",
    [
        ("1", StanceLevel.STRONGLY_SUPPORTS),
        ("7", StanceLevel.NOT_KNOWN),
        ("++", StanceLevel.STRONGLY_SUPPORTS),
        ("--", StanceLevel.WOULD_BLOCK),
        ("~", StanceLevel.CAN_LIVE_WITH),
        ("o", StanceLevel.UNDECIDED),
        ("6", StanceLevel.WOULD_BLOCK),
    ],
)
def test_keys_set_a_stance_in_one_step(
    desk: Desk, room: StancesRoom, qtbot: QtBot, typed: str, level: StanceLevel
) -> None:
    spot = here(room)
    if level is StanceLevel.NOT_KNOWN:
        press(room, "2")
        desk.settle(qtbot)
    press(room, typed)
    assert room.matrix.view.matrix.level_of(spot) is level
    desk.settle(qtbot)
    page = matrix.page(desk.workspace, desk.small.dossier.id)
    assert page.matrix.level(*spot) is level
    undoing.undo(desk.workspace)
    assert matrix.page(desk.workspace, desk.small.dossier.id).matrix.level(*spot) is not level


@pytest.mark.parametrize("sign, level", [("+", StanceLevel.SUPPORTS), ("-", StanceLevel.OPPOSES)])
def test_a_sign_pressed_once_stands_when_one_moves_on(
    desk: Desk, room: StancesRoom, qtbot: QtBot, sign: str, level: StanceLevel
) -> None:
    spot = here(room)
    press(room, sign, Qt.Key.Key_Down)
    desk.settle(qtbot)
    assert matrix.page(desk.workspace, desk.small.dossier.id).matrix.level(*spot) is level


def test_a_sign_pressed_once_stands_by_itself_after_a_moment(desk: Desk, room: StancesRoom, qtbot: QtBot) -> None:
    press(room, "+")
    qtbot.waitUntil(lambda: StanceLevel.SUPPORTS in stances(desk), timeout=5000)


def test_enter_tells_the_story_and_a_stance_is_set_there(desk: Desk, room: StancesRoom, qtbot: QtBot) -> None:
    room.matrix.view.go_to(Spot(desk.small.counterpart.id, desk.small.position.id))
    press(room, Qt.Key.Key_Return)
    desk.settle(qtbot)
    popover = room.matrix.popover
    assert isinstance(popover, CellPopover)
    said = "\n".join(part.text() for part in popover.findChildren(type(room.matrix._summary)))
    for words in ("Opposes", "A directory must stay voluntary.", "on the record"):
        assert words in said, words
    names_end = room.matrix.view.mapToGlobal(room.matrix.view.viewport().pos()).x()
    assert popover.x() >= names_end - 1
    popover.cells[StanceLevel.CAN_LIVE_WITH].click()
    desk.settle(qtbot)
    assert stances(desk).count(StanceLevel.CAN_LIVE_WITH) == 1
    assert StanceLevel.OPPOSES in stances(desk)  # kept as history


def test_a_screen_reader_reads_row_column_and_stance(desk: Desk, room: StancesRoom) -> None:
    view = room.matrix.view
    index = view.matrix.index_of(Spot(desk.small.counterpart.id, desk.small.position.id))
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Arvania, Directory of points of contact: Opposes; how sure: low"
    table = QAccessible.queryAccessibleInterface(view)
    assert table is not None
    assert table.role() == QAccessible.Role.Table
    assert table.text(QAccessible.Text.Name) == "Stance matrix"


def test_the_text_says_the_same(desk: Desk, room: StancesRoom, qtbot: QtBot) -> None:
    desk.come(qtbot, Place("stances", "text"))
    said = room.matrix.text.toPlainText()
    assert "Directory of points of contact" in said
    assert "Opposes: Arvania" in said
    assert "Cables (OP 9)" in said
    assert "Decided by consensus." in said


def test_the_list_is_a_place_of_its_own_and_leads_back(desk: Desk, room: StancesRoom, qtbot: QtBot) -> None:
    panes = desk.panes
    assert panes is not None
    assert not panes.lists(Place("stances"))
    assert panes.lists(Place("stances", "list"))
    desk.come(qtbot, Place("stances", "list"))
    assert room.currentWidget() is not room.widget(0)
    desk.come(qtbot, Place("stances"))
    assert room.currentWidget() is room.widget(0)


def test_what_was_undone_in_the_matrix_is_shown_there_but_its_page_is_reached(
    desk: Desk, room: StancesRoom, qtbot: QtBot
) -> None:
    stance = desk.small.stance
    desk.come(qtbot, Place("stances", stance.id))
    assert room.currentWidget() is room.widget(0)
    assert here(room) == Spot(stance.counterpart, stance.position)
    desk.come(qtbot, Place("stances", stance.id, "level"))
    assert room.currentWidget() is room.widget(1)


def test_weights_count_only_where_the_switch_is_on(desk: Desk, room: StancesRoom, qtbot: QtBot) -> None:
    matrix.set_weight(desk.workspace, desk.small.counterpart.id, 5)
    desk.settle(qtbot)

    def against() -> int:
        page = room.matrix.page
        assert page is not None
        return page.on[desk.small.position.id].against

    qtbot.waitUntil(lambda: against() == 1)
    room.matrix.weights.click()
    qtbot.waitUntil(lambda: against() == 5)


def test_without_positions_it_says_how_to_begin(desk: Desk, qtbot: QtBot) -> None:
    editing.delete(desk.workspace, [desk.small.position.id])
    panes = rooms(desk.session)[0].make()
    desk.show(panes)  # type: ignore[arg-type]  # this room hands in panes
    desk.come(qtbot, Place("stances"))
    made = desk.panes
    assert made is not None
    assert isinstance(made.page, StancesRoom)
    assert made.page.matrix._body.currentWidget() is made.page.matrix._empty


@pytest.mark.parametrize(
    "form, begins", [("docx", b"PK"), ("png", b"\x89PNG"), ("svg", b"<?xml"), ("csv", b"\xef\xbb\xbf")]
)
def test_it_leaves_in_every_form(
    desk: Desk, room: StancesRoom, qtbot: QtBot, tmp_path: Path, form: str, begins: bytes
) -> None:
    path = tmp_path / f"matrix.{form}"
    room.exporting.begin()
    room.exporting.forms.set_key(form)
    room.exporting.export_to(path)
    qtbot.waitUntil(room.exporting.outcome.isVisible, timeout=10_000)
    assert "It is written" in room.exporting.outcome.accessibleName()
    assert path.read_bytes().startswith(begins)


def test_it_leaves_for_where_the_settings_suggest(
    desk: Desk, room: StancesRoom, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    desk.session.machine.change(export_folder=str(tmp_path), export_name="title-variant", export_open=True)
    room.exporting.begin()
    room.exporting.forms.set_key("csv")
    room.exporting.choose.click()
    dialog = desk.window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.selectedFiles() == [str(tmp_path / "Stance matrix.csv")]
    dialog.fileSelected.emit(dialog.selectedFiles()[0])
    qtbot.waitUntil(lambda: opened == [str(tmp_path / "Stance matrix.csv")], timeout=10_000)
    dialog.reject()


def test_fifty_by_twenty_is_shown_and_walked_without_a_stall(desk: Desk, room: StancesRoom, qtbot: QtBot) -> None:
    many = [Counterpart(id=an_id(f"party {n}"), name=f"Party {n}") for n in range(47)]
    wide = [Position(id=an_id(f"p {n}"), dossier=desk.small.dossier.id, topic=f"Issue {n}") for n in range(18)]
    adding.add(desk.workspace, [*many, *wide])
    dossier = desk.stored(desk.small.dossier.id)
    assert isinstance(dossier, Dossier)
    delegations = (*dossier.delegations, *(one.id for one in many))
    editing.change(desk.workspace, dossier, dataclasses.replace(dossier, delegations=delegations))
    view = room.matrix.view
    qtbot.waitUntil(lambda: view.matrix.columnCount(QModelIndex()) == 21, timeout=10_000)
    page = room.matrix.page
    assert page is not None
    for act in (room.matrix._show, view.grab, lambda: press(room, *[Qt.Key.Key_Down] * 20)):
        assert took(act) < STALL
    assert view.verticalHeader().isVisible()
    assert view.horizontalScrollBar().maximum() == room.matrix.foot.horizontalScrollBar().maximum()


def took(act: Callable[[], object]) -> int:
    timer = QElapsedTimer()
    timer.start()
    act()
    return timer.elapsed()


def test_the_titles_of_a_hundred_issues_are_not_measured_one_by_one(qtbot: QtBot, theme: Theme) -> None:
    measured: list[int] = []

    class Model(MatrixModel):
        def headerData(  # noqa: N802  # Qt's own name
            self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
        ) -> Any:
            measured.append(section)
            return super().headerData(section, way, role)

    dossier = Dossier(id="d", title="D")
    for count, most in ((10, 11), (100, 0)):
        positions = tuple(Position(id=f"p{number}", topic=f"Issue number {number}") for number in range(count))
        model = Model()
        found = of_matrix(dossier, positions, (), (), (), DAY)
        model.show_page(matrix.around(found, DAY), RowOrder.NAME)
        head = IssueHead(theme, model)
        qtbot.addWidget(head)
        head.setModel(model)
        measured.clear()
        assert head.sizeHint().height() > 0
        assert len(measured) == most
