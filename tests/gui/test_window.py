"""The frame: rooms and places, what is handed on before one leaves, the cover, the arrangement."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.label import ElidedLabel, Label
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.nav_list import NavRow
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.theme import Theme
from cyberbrief.gui.window import Arrangement, Window


class _Room:
    def __init__(self, name: str, *, with_list: bool = False) -> None:
        self.opened: list[Place] = []
        self.edits: list[str] = []
        self.made = 0
        self.name = name
        self.with_list = with_list

    def make(self) -> Panes:
        self.made += 1
        page = QWidget()
        self.field = LineField(self.name)
        self.field.edited.connect(self.edits.append)
        QVBoxLayout(page).addWidget(self.field)
        return Panes(page, Label(self.name) if self.with_list else None, open=self.opened.append)


@pytest.fixture
def rooms() -> dict[str, _Room]:
    return {"overview": _Room("Overview"), "positions": _Room("Positions", with_list=True)}


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, rooms: dict[str, _Room]) -> Window:
    made = Window(theme)
    qtbot.addWidget(made)
    for key, room in rooms.items():
        made.add_room(key, room.name, "flag", "", room.make)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_a_room_is_made_when_one_first_goes_there(window: Window, rooms: dict[str, _Room]) -> None:
    assert rooms["positions"].made == 0
    window.go(Place("positions", "7", "rationale"))
    window.go(Place("overview"))
    window.go(Place("positions", "8"))
    assert rooms["positions"].made == 1
    assert rooms["positions"].opened == [Place("positions", "7", "rationale"), Place("positions", "8")]


def test_one_goes_back_and_forward(qtbot: QtBot, window: Window) -> None:
    for place in (Place("overview"), Place("positions", "7"), Place("positions", "8")):
        window.go(place)
    went: list[Place] = []
    window.went.connect(went.append)
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.mouseClick(window, Qt.MouseButton.BackButton)
    assert not window.commands["back"].isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert went == [Place("positions", "7"), Place("overview"), Place("positions", "7")]


def test_pressing_a_room_goes_there(qtbot: QtBot, window: Window, rooms: dict[str, _Room]) -> None:
    row = window.nav.rooms._rows["positions"]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert rooms["positions"].opened == [Place("positions")]
    assert row.isChecked()


def test_what_was_typed_is_handed_on_before_one_leaves(qtbot: QtBot, window: Window, rooms: dict[str, _Room]) -> None:
    window.go(Place("overview"))
    rooms["overview"].field.setFocus()
    qtbot.keyClicks(rooms["overview"].field, "typed")
    window.go(Place("positions"))
    assert rooms["overview"].edits == ["typed"]


def test_what_was_typed_is_handed_on_before_the_window_closes(
    qtbot: QtBot, window: Window, rooms: dict[str, _Room]
) -> None:
    window.go(Place("overview"))
    rooms["overview"].field.setFocus()
    qtbot.keyClicks(rooms["overview"].field, "last words")
    order: list[str] = []
    rooms["overview"].field.edited.connect(order.append)
    window.closing.connect(lambda: order.append("closing"))
    window.close()
    assert order == ["last words", "closing"]


def test_the_list_is_there_where_a_room_has_one(window: Window) -> None:
    window.go(Place("overview"))
    assert not window._lists.isVisible()
    window.go(Place("positions"))
    assert window._lists.isVisible()
    assert window.nav.width() == pytest.approx(200, abs=3)
    assert window._lists.width() == pytest.approx(304, abs=3)


def test_a_list_that_is_not_there_is_not_shown_by_a_key(window: Window) -> None:
    window.go(Place("overview"))
    window.toggle_list()
    assert not window._lists.isVisible()
    assert not window.commands["toggle-list"].isEnabled()
    window.go(Place("positions"))
    window.commands["toggle-list"].trigger()
    assert not window._lists.isVisible()


def test_locking_forgets_every_word(qtbot: QtBot, window: Window, rooms: dict[str, _Room]) -> None:
    window.nav.dossiers.show_dossiers([("1", "Thematic group 1", "December session")], "1")
    window.nav.rooms.set_count("positions", "10")
    window.go(Place("positions", "7"))
    window.show_path("Protecting critical infrastructure")
    field = rooms["positions"].field
    window.forget_rooms()
    window.cover(Label("Store 1 is locked"))
    qtbot.waitUntil(lambda: not isValid(field))
    assert window.covered
    assert not [label.text() for label in window.findChildren(Label) if "infrastructure" in label.text()]
    assert "Thematic" not in window.nav.dossiers.accessibleName()
    assert window.nav.rooms._rows["positions"].count == ""
    assert not window.commands["new-brief"].isEnabled()
    assert window.commands["larger"].isEnabled()
    window.uncover()
    window.go(Place("positions", "7"))
    assert rooms["positions"].made == 2


def test_the_title_never_carries_words_of_a_record(window: Window) -> None:
    window.go(Place("positions", "7"))
    window.show_path("Protecting critical infrastructure")
    assert window.windowTitle() == "CyberBrief"


def test_both_banners_say_the_marking(window: Window) -> None:
    window.show_marking("Secret", "#A61B2B")
    assert [banner.words for banner in window._banners] == ["Secret", "Secret"]


def test_the_primary_button_is_that_of_the_room(qtbot: QtBot, theme: Theme, window: Window) -> None:
    button = Button(theme, "Export …")
    window.add_room("briefs", "Briefs", "file-text", "", lambda: Panes(QWidget(), primary=button))
    window.go(Place("briefs"))
    assert button.isVisible()
    window.go(Place("overview"))
    assert not button.isVisible()


def test_an_arrangement_comes_back(qtbot: QtBot, theme: Theme, window: Window) -> None:
    window.arrange(Arrangement(1400, 820, 240, 330))
    window.go(Place("positions"))
    qtbot.waitUntil(lambda: window._lists.width() == 330)
    kept = window.arrangement()
    assert (kept.nav, kept.list, kept.nav_hidden) == (240, 330, False)
    window.panes.toggle_nav()
    assert window.arrangement().nav_hidden
    assert window.arrangement().nav == 240


def test_ctrl_k_and_a_press_on_the_search_find_and_f6_leads_round_the_panes(
    qtbot: QtBot, window: Window, rooms: dict[str, _Room]
) -> None:
    window.go(Place("overview"))
    with qtbot.waitSignal(window.commands["find-or-do"].triggered):
        qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(window.commands["find-or-do"].triggered):
        qtbot.mouseClick(window.toolbar.search.line, Qt.MouseButton.LeftButton)
    window.toolbar.search.line.setFocus()
    window.next_pane()
    assert window.nav.rooms.isAncestorOf(window.focusWidget())
    window.next_pane()
    assert rooms["overview"].field.hasFocus()
    window.next_pane(-1)
    assert window.nav.rooms.isAncestorOf(window.focusWidget())


def test_the_path_leads_up(qtbot: QtBot, window: Window, rooms: dict[str, _Room]) -> None:
    window.go(Place("positions", "7"))
    window.show_path("Critical infrastructure", "History")
    crumbs = {button.text(): button for button in window.toolbar.findChildren(Button)}
    crumbs["Critical infrastructure"].click()
    assert window.trail.here == Place("positions", "7")
    window.show_path("Critical infrastructure")
    next(button for button in window.toolbar.findChildren(Button) if button.text() == "Positions").click()
    assert window.trail.here == Place("positions")


def test_the_dossiers_can_be_switched(qtbot: QtBot, window: Window) -> None:
    switch = window.nav.dossiers
    switch.show_dossiers([("1", "Group 1 & 2", "December"), ("2", "Dialogue", "Spring")], "1")
    menu = switch.menu_of_dossiers()
    with qtbot.waitSignal(switch.chosen) as chosen:
        menu.actions()[1].trigger()
    assert chosen.args == ["2"]
    with qtbot.waitSignal(switch.new_wanted):
        next(action for action in menu.actions() if action.text() == "New dossier …").trigger()


def test_a_window_at_200_percent_still_fits(window: Window, theme: Theme) -> None:
    window.go(Place("positions"))
    theme.set_scale(200)
    assert window.minimumSizeHint().width() <= 1280


def test_the_rooms_fold_where_text_is_large_unless_somebody_unfolds_them(window: Window, theme: Theme) -> None:
    folded = []
    for scale in (100, 200):
        theme.set_scale(scale)
        folded.append(window.nav.compact)
    assert folded == [False, True]
    assert not window.arrangement().nav_hidden  # nobody wished it
    window.panes.toggle_nav()
    theme.set_scale(175)
    assert not window.nav.compact


def test_the_keyboard_begins_where_one_writes_and_stays_with_the_rooms(
    qtbot: QtBot, window: Window, rooms: dict[str, _Room]
) -> None:
    window.go(Place("overview"))
    assert rooms["overview"].field.hasFocus()
    window.go(Place("positions"))
    assert rooms["positions"].field.hasFocus()
    row = window.nav.rooms.findChildren(NavRow)[0]
    row.setFocus()
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert row.hasFocus()


def test_every_room_says_where_one_is(qtbot: QtBot, window: Window) -> None:
    window.go(Place("overview"))
    window.go(Place("positions"))
    shown = [label for label in window.toolbar.findChildren(ElidedLabel) if label.text() == "Positions"]
    qtbot.waitUntil(lambda: any(label.isVisible() for label in shown))


def test_a_page_that_holds_the_keyboard_has_no_ring(window: Window, rooms: dict[str, _Room]) -> None:
    window.go(Place("overview"))
    assert [ring for ring in window.findChildren(QWidget, "focus-ring") if ring.isVisible()]
    window.panes_of("overview").page.setFocus()
    assert not [ring for ring in window.findChildren(QWidget, "focus-ring") if ring.isVisible()]
