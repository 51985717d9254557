"""A list of many rows: only what is in sight is made; keys, mouse and the menu choose one or several."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from cyberbrief.gui.parts.eliding import elided
from cyberbrief.gui.parts.list_row import Row
from cyberbrief.gui.parts.long_list import LongList, LongRows
from cyberbrief.gui.theme import Theme, TypeRole

EACH = 10
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
KEYS = Qt.Key


def rows(groups: int, made: list[int], first: int = 0) -> LongRows:
    """Make groups of ten rows under a head each; what is made of it is noted."""
    entries: list[tuple[str, str, bool]] = []
    for group in range(groups):
        entries.append((f"head {group}", "", True))
        entries += [
            (f"k{number}", f"Name {number}", False)
            for number in range(first + group * EACH, first + (group + 1) * EACH)
        ]

    def make(place: int) -> Row:
        made.append(place)
        key, name, head = entries[place]
        return Row(key, name or key, detail="" if head else "detail", head=head)

    return LongRows.of(entries, make)


@pytest.fixture
def made() -> list[int]:
    return []


@pytest.fixture
def shown(theme: Theme, qtbot: QtBot, made: list[int]) -> LongList:
    view = LongList(theme, "Many")
    qtbot.addWidget(view)
    view.resize(320, 400)
    view.set_rows(rows(1000, made))
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return view


def press(view: LongList, key: str, qtbot: QtBot, modifiers: Qt.KeyboardModifier = NONE) -> None:
    index = view.rows.index(view.rows.place_of(key))
    view.scrollTo(index)
    qtbot.mouseClick(view.viewport(), LEFT, modifiers, view.visualRect(index).center())


def test_rows_out_of_sight_are_not_made(shown: LongList, made: list[int], qtbot: QtBot) -> None:
    shown.grab()
    assert 0 < len(set(made)) < 20
    shown.verticalScrollBar().setValue(shown.verticalScrollBar().maximum())
    shown.grab()
    assert len(set(made)) < 40
    assert max(made) == shown.rows.rowCount() - 1


def test_each_place_is_found_where_it_is_painted(shown: LongList) -> None:
    for place in (0, 1, 10, 11, 12, 5000, shown.rows.rowCount() - 1):
        index = shown.rows.index(place)
        assert shown.indexAt(shown.visualRect(index).center()) == index
        assert shown.visualRect(shown.rows.index(place + 1)).top() in {-1, 0, shown.visualRect(index).bottom() + 1}
    assert not shown.indexAt(QPoint(5, 10_000_000)).isValid()


@pytest.mark.parametrize(
    "keys, chosen",
    [
        ([KEYS.Key_Home], "k0"),
        ([KEYS.Key_End], "k9999"),
        ([KEYS.Key_Home, KEYS.Key_Up], "k0"),
        ([KEYS.Key_Home, *[KEYS.Key_Down] * 10], "k10"),
        ([KEYS.Key_Home, *[KEYS.Key_Down] * 10, KEYS.Key_Up], "k9"),
        ([KEYS.Key_Home, KEYS.Key_PageDown, KEYS.Key_PageUp], "k0"),
    ],
)
def test_keys_pass_over_heads(keys: list[Qt.Key], chosen: str, shown: LongList, qtbot: QtBot) -> None:
    for key in keys:
        qtbot.keyClick(shown, key)
    assert shown.key() == chosen
    assert shown.viewport().rect().contains(shown.visualRect(shown.currentIndex()))


def test_a_letter_leads_to_the_next_name_that_begins_so(shown: LongList, qtbot: QtBot) -> None:
    shown.keyboardSearch("name 77")
    assert shown.key() == "k77"
    shown.keyboardSearch("name 77")
    assert shown.key() == "k770"


def test_several_are_chosen_and_only_a_plain_choice_goes_there(shown: LongList, qtbot: QtBot) -> None:
    gone: list[str] = []
    shown.chosen.connect(gone.append)
    press(shown, "k8", qtbot)
    press(shown, "k11", qtbot, SHIFT)
    assert shown.selected_keys() == ("k8", "k9", "k10", "k11")
    press(shown, "k9", qtbot, CONTROL)
    assert shown.selected_keys() == ("k8", "k10", "k11")
    qtbot.keyClick(shown, KEYS.Key_Down, SHIFT)
    qtbot.keyClick(shown, KEYS.Key_A, CONTROL)
    assert len(shown.selected_keys()) == 10_000
    assert gone == ["k8"]
    qtbot.keyClick(shown, KEYS.Key_Escape)
    assert shown.selected_keys() == (shown.key(),)


def test_shift_and_arrows_choose_over_a_head(shown: LongList, qtbot: QtBot) -> None:
    press(shown, "k8", qtbot)
    for _press in range(3):
        qtbot.keyClick(shown, KEYS.Key_Down, SHIFT)
    assert shown.selected_keys() == ("k8", "k9", "k10", "k11")


def test_what_is_chosen_and_seen_stays_when_rows_come_and_go(shown: LongList, qtbot: QtBot) -> None:
    press(shown, "k500", qtbot)
    press(shown, "k501", qtbot, SHIFT)
    index = shown.rows.index(shown.rows.place_of("k500"))
    top = shown.visualRect(index).top()
    shown.set_rows(rows(990, [], first=100))
    assert shown.selected_keys() == ("k500", "k501")
    again = shown.rows.index(shown.rows.place_of("k500"))
    assert again.row() != index.row()
    assert shown.visualRect(again).top() == top


def test_a_row_that_is_not_there_yet_is_gone_to_once_it_is(shown: LongList) -> None:
    shown.set_key("k10005")
    assert shown.key() == ""
    shown.set_rows(rows(1001, []))
    assert shown.key() == "k10005"


def test_the_same_rows_are_painted_again_with_their_scroll(shown: LongList, qtbot: QtBot) -> None:
    press(shown, "k300", qtbot)
    scrolled = shown.verticalOffset()
    shown.set_rows(rows(1000, []))
    assert (shown.key(), shown.verticalOffset()) == ("k300", scrolled)
    assert shown.selectionMode() is QAbstractItemView.SelectionMode.ExtendedSelection


@pytest.mark.parametrize(
    "words, ends",
    [
        ("Developing norms of all kinds", "…"),
        ("القسم الخاص بتدابير بناء الثقة", "…\N{RIGHT-TO-LEFT MARK}\N{POP DIRECTIONAL ISOLATE}"),
        ("Item 5 القسم الخاص بتدابير بناء الثقة", "…\N{RIGHT-TO-LEFT MARK}"),
    ],
)
def test_words_end_where_their_reading_stops(words: str, ends: str, theme: Theme) -> None:
    metrics = theme.metrics(TypeRole.BODY)
    assert elided(metrics, words, metrics.horizontalAdvance(words) * 0.6).endswith(ends)
    assert "…" not in elided(metrics, words, metrics.horizontalAdvance(words) + 9)
