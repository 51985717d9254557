"""The field for texts: not a letter is lost, what is shown is what is printed, keys do what they say."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFont, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.writing.editor import OWN_WORDS, Editor
from tests.gui.desk import Desk

CONTROL, SHIFT, PLAIN = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
_ANYTHING = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("*_[@]-1. \n\u00a0\u2028"), max_size=60)
Make = Callable[..., Editor]


@pytest.fixture
def make(desk: Desk, qtbot: QtBot) -> Make:
    """Make an editor in the window of the desk, with the keyboard in it."""

    def made(text: str = "", *, caret: int | None = None) -> Editor:
        editor = Editor(desk.session, "Text")
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.addWidget(editor)
        column.addWidget(LineField("Other"))
        desk.window.setCentralWidget(holder)
        desk.window.activateWindow()
        qtbot.waitUntil(lambda: desk.window.isActiveWindow() and editor.document().textWidth() > 0)
        editor.set_text(text)
        editor.setFocus()
        place = len(text) if caret is None else caret
        editor.select(place, place)
        return editor

    return made


@pytest.fixture
def plain(desk: Desk) -> Editor:
    editor = Editor(desk.session, "Text")
    desk.window.setCentralWidget(editor)
    return editor


def look_at(editor: Editor, place: int) -> QTextCharFormat:
    """Return how a letter of the document is shown."""
    block = editor.document().findBlock(place)
    inside = place - block.position()
    formats = block.layout().formats()
    found = [QTextCharFormat(one.format) for one in formats if one.start <= inside < one.start + one.length]
    return found[0] if found else QTextCharFormat()


def width_of(editor: Editor, start: int, end: int) -> float:
    """Return how much room letters of the first line take."""
    document = editor.document()
    block = document.firstBlock()
    layout = block.layout()
    line = layout.lineAt(0)
    edges = [cast("tuple[float, int] | float", line.cursorToX(place)) for place in (start, end)]
    left, right = (edge[0] if isinstance(edge, tuple) else edge for edge in edges)
    return abs(right - left)


# ---------------------------------------------------------------------------------------------------- not a letter lost


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=60)
@given(text=_ANYTHING)
def test_every_text_comes_back_as_it_was(plain: Editor, text: str) -> None:
    plain.set_text("")
    plain.set_text(text)
    assert plain.text() == text


_PRINTABLE = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029\ufdd0\ufdd1\ufffe\uffff")
    | st.sampled_from("*_[@]-1. \n\u00a0"),
    max_size=60,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=60)
@given(text=_PRINTABLE, place=st.integers(0, 60))
def test_a_letter_typed_changes_no_other(plain: Editor, text: str, place: int) -> None:
    place = min(place, len(text))
    plain.set_text("")
    plain.set_text(text)
    plain.select(place, place)
    plain.put_words("x")
    assert plain.text() == f"{text[:place]}x{text[place:]}"
    plain.undo()
    assert plain.text() == text


@pytest.mark.parametrize("text", ["**a** *b*", "- a\n- b", "1. حماية\n2. b", "[@A/70/174] 保护 👩‍⚖️ **x**"])
def test_showing_forms_is_no_step_of_undo(make: Make, text: str) -> None:
    editor = make(text)
    assert not editor.document().isUndoAvailable()
    QTest.keyClicks(editor, " more")
    for _step in range(6):
        editor.undo()
    assert editor.text() == text


# ------------------------------------------------------------------------------------------------- shown as printed


def test_bold_is_bold_and_its_signs_take_no_room_until_one_is_there(make: Make) -> None:
    editor = make("a **bold** word", caret=15)
    assert look_at(editor, 5).fontWeight() > QFont.Weight.DemiBold
    assert width_of(editor, 2, 4) < 2
    editor.select(6, 6)
    assert width_of(editor, 2, 4) > 5
    editor.select(15, 15)
    assert width_of(editor, 2, 4) < 2


def test_forms_follow_letters_beyond_the_basic_plane(make: Make) -> None:
    editor = make("👩 **b** c", caret=9)
    assert look_at(editor, 5).fontWeight() > QFont.Weight.DemiBold
    assert look_at(editor, 9).fontWeight() <= QFont.Weight.Normal


def test_a_reference_mark_stands_as_a_chip(make: Make) -> None:
    editor = make("as [@A/70/174] says", caret=19)
    assert look_at(editor, 8).background().style() is not Qt.BrushStyle.NoBrush
    assert width_of(editor, 3, 5) < 2


def test_items_hang_behind_their_signs(make: Make) -> None:
    editor = make("- one\nplain")
    first, second = editor.document().findBlockByNumber(0), editor.document().findBlockByNumber(1)
    assert first.blockFormat().textIndent() < -3
    assert first.blockFormat().leftMargin() == -first.blockFormat().textIndent()
    assert second.blockFormat().textIndent() == 0


def test_items_in_arabic_hang_from_the_right(make: Make) -> None:
    editor = make("- حماية")
    form = editor.document().firstBlock().blockFormat()
    assert form.rightMargin() == -form.textIndent() > 3
    assert form.leftMargin() == 0


def test_signs_go_when_the_keyboard_goes(make: Make) -> None:
    editor = make("a **bold**", caret=5)
    assert width_of(editor, 2, 4) > 5
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert not editor.hasFocus()
    assert width_of(editor, 2, 4) < 2


# ------------------------------------------------------------------------------------------------------------- keys


@pytest.mark.parametrize(
    "text, keys, after",
    [
        ("- one", [(Qt.Key.Key_Return, PLAIN)], "- one\n- "),
        ("- one\n- ", [(Qt.Key.Key_Return, PLAIN)], "- one\n"),
        ("1. one", [(Qt.Key.Key_Return, PLAIN)], "1. one\n2. "),
        ("- one", [(Qt.Key.Key_Return, SHIFT)], "- one\n"),
        ("one", [(Qt.Key.Key_Return, SHIFT)], "one\n"),
        ("one\n- ", [(Qt.Key.Key_Backspace, PLAIN)], "one\n-"),
        ("- a\n- ", [(Qt.Key.Key_Backspace, PLAIN)], "- a\n"),
    ],
)
def test_keys_in_lists(make: Make, text: str, keys: list[tuple[Qt.Key, Qt.KeyboardModifier]], after: str) -> None:
    editor = make(text)
    for key, beside in keys:
        QTest.keyClick(editor, key, beside)
    assert editor.text() == after


@pytest.mark.parametrize(
    "do, after",
    [
        (Editor.embolden, "a **word**"),
        (Editor.slant, "a *word*"),
        (partial(Editor.list_lines, numbered=False), "- a word"),
        (partial(Editor.list_lines, numbered=True), "1. a word"),
    ],
)
def test_forms_are_put_and_taken_away_as_one_step(make: Make, do: Callable[[Editor], None], after: str) -> None:
    editor = make("a word")
    do(editor)
    assert editor.text() == after
    do(editor)
    assert editor.text() == "a word"
    editor.undo()
    assert editor.text() == after
    editor.undo()
    assert editor.text() == "a word"


def test_right_to_left_words_are_emboldened_too(make: Make) -> None:
    editor = make("حماية البنية", caret=2)
    editor.embolden()
    assert editor.text() == "**حماية** البنية"
    assert editor.document().firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft


# --------------------------------------------------------------------------------------------------------- clipboard


def test_pasting_keeps_paragraphs_bold_and_lists_as_one_step(make: Make) -> None:
    editor = make("Before ")
    source = QMimeData()
    source.setHtml("<p style='color:red'>The <b>norm</b></p><ul><li>one</li></ul>")
    source.setText("The norm\none")
    editor.insertFromMimeData(source)
    assert editor.text() == "Before The **norm**\n- one"
    editor.undo()
    assert editor.text() == "Before "


def test_much_that_is_pasted_is_read_in_the_background(make: Make, desk: Desk, qtbot: QtBot) -> None:
    editor = make("")
    source = QMimeData()
    source.setHtml("<p>" + "<span lang=EN-GB>word </span>" * 4000 + "<b>end</b></p>")
    editor.insertFromMimeData(source)
    assert editor.text() == ""
    desk.settle(qtbot)
    assert editor.text().endswith("word **end**")


def test_what_is_copied_comes_back_letter_for_letter(make: Make) -> None:
    editor = make("a **b**\u00a0c")
    editor.selectAll()
    made = editor.createMimeDataFromSelection()
    assert made.text() == "a **b**\u00a0c"
    assert made.hasFormat(OWN_WORDS)
    editor.insertFromMimeData(made)
    assert editor.text() == "a **b**\u00a0c"


# ---------------------------------------------------------------------------------------------------------- mentions


def test_at_offers_references_and_enter_mentions_one(make: Make, desk: Desk, qtbot: QtBot) -> None:
    reference = desk.small.reference
    editor = make("As ")
    with qtbot.waitSignal(editor.referred) as referred:
        QTest.keyClicks(editor, "@" + reference.symbol[:3])
        desk.settle(qtbot)
        assert editor.mentioning.list is not None
        assert editor.mentioning.list.offers_any
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.text().startswith(f"As [@{reference.symbol}")
    assert referred.args == [reference.id]
    assert editor.mentioning.list is None


def test_esc_leaves_the_plain_sign(make: Make, desk: Desk, qtbot: QtBot) -> None:
    editor = make("")
    QTest.keyClicks(editor, "@a")
    desk.settle(qtbot)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.mentioning.list is None
    QTest.keyClicks(editor, "b")
    assert editor.text() == "@ab"
    assert editor.mentioning.list is None


def test_an_address_is_no_mention(make: Make) -> None:
    editor = make("")
    QTest.keyClicks(editor, "desk@office")
    assert editor.mentioning.list is None


def test_enter_inside_a_mark_goes_to_its_reference(make: Make, desk: Desk, qtbot: QtBot) -> None:
    reference = desk.small.reference
    editor = make(f"as [@{reference.symbol}] says", caret=8)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert desk.gone[-1].record == reference.id
    assert editor.text() == f"as [@{reference.symbol}] says"


def test_a_mark_that_means_nothing_says_so(make: Make, desk: Desk, qtbot: QtBot) -> None:
    editor = make("[@A/99/1]", caret=4)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert desk.gone == []
    assert desk.said == ["No reference is called “A/99/1”."]


def test_the_clipboard_is_pasted_through_the_menu(make: Make) -> None:
    QApplication.clipboard().setText("words")
    editor = make("")
    editor.paste_clipboard()
    assert editor.text() == "words"
