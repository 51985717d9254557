"""Spelling in a field: underlined after a pause, mended by a menu or one key, taught; never in the way of typing."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from cyberbrief.domain.reach import Reach
from cyberbrief.gui.writing.editor import Editor
from cyberbrief.services import spelling
from cyberbrief.services.spelling import chosen_languages, personal_words
from tests.gui.desk import Desk

Write = Callable[[str], Editor]


@pytest.fixture
def write(desk: Desk, qtbot: QtBot) -> Write:
    """Make an editor with a text, and wait until its words were looked up."""
    if not chosen_languages(spelling.languages(), "en", (), ""):
        pytest.skip("this machine has no English dictionary")

    def made(text: str) -> Editor:
        editor = Editor(desk.session, "Text")
        desk.window.setCentralWidget(editor)
        editor.set_text(text)
        editor.typos.look()
        desk.settle(qtbot)
        desk.settle(qtbot)
        return editor

    return made


def underlined(editor: Editor) -> list[str]:
    document = editor.document().toRawText()
    return [document[one.start : one.end] for one in editor.forms.typos]


def entries(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_wrong_words_are_underlined_and_right_ones_are_not(write: Write) -> None:
    editor = write("We welcome the negociation on A/70/174. **Wrng** says Brennia.\nAnother parragraph")
    assert underlined(editor) == ["negociation", "Wrng", "parragraph"]


def test_a_text_with_wrong_words_can_be_emptied(write: Write) -> None:
    editor = write("We welcome the negociation")
    editor.set_text("")
    assert underlined(editor) == []


def test_the_word_that_is_being_typed_is_left_alone(write: Write, desk: Desk, qtbot: QtBot) -> None:
    editor = write("")
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    editor.setFocus()
    QTest.keyClicks(editor, "negociation")
    editor.typos.look()
    desk.settle(qtbot)
    assert underlined(editor) == []
    QTest.keyClicks(editor, " on")
    editor.typos.look()
    desk.settle(qtbot)
    assert underlined(editor) == ["negociation"]


def test_typing_before_a_typo_moves_its_line(write: Write) -> None:
    editor = write("a negociation")
    editor.select(0, 0)
    editor.put_words("xy")
    assert underlined(editor) == ["negociation"]


@pytest.mark.parametrize("language, wrong", [("fr", ["negotiation"]), ("zxx", []), ("", ["négociation"])])
def test_a_text_is_checked_in_its_own_language(
    write: Write, desk: Desk, qtbot: QtBot, language: str, wrong: list[str]
) -> None:
    if language == "fr" and not chosen_languages(spelling.languages(), "fr", (), ""):
        pytest.skip("this machine has no French dictionary")
    editor = write("")
    editor.tell(language, Reach.DESK)
    editor.set_text("une négociation" if not language else "une negotiation")
    desk.session.machine.change(spelling_languages=("en-GB",))
    for _turn in range(3):
        editor.typos.look()
        desk.settle(qtbot)
    assert [word for word in underlined(editor) if word != "une"] == wrong


def test_nothing_is_checked_where_nobody_wants_it(write: Write, desk: Desk) -> None:
    desk.session.machine.change(check_spelling=False)
    assert underlined(write("negociation")) == []


def test_the_menu_offers_what_was_meant(write: Write, desk: Desk, qtbot: QtBot) -> None:
    editor = write("the negociation ends")
    menu = editor._typo_menu.open(QPoint(0, 0), 6, None)
    desk.settle(qtbot)
    assert entries(menu)[0] == "negotiation"
    assert "Add “negociation” to the dictionary" in entries(menu)
    menu.actions()[0].trigger()
    menu.close()
    assert editor.text() == "the negotiation ends"
    editor.undo()
    assert editor.text() == "the negociation ends"


def test_a_word_is_taught_and_kept_in_the_store(write: Write, desk: Desk, qtbot: QtBot) -> None:
    editor = write("the zorblat ends")
    assert underlined(editor) == ["zorblat"]
    menu = editor._typo_menu.open(QPoint(0, 0), 6, None)
    add = next(action for action in menu.actions() if action.text().startswith("Add"))
    add.trigger()
    menu.close()
    for _turn in range(3):
        desk.settle(qtbot)
    assert personal_words(desk.workspace) == ("zorblat",)
    assert underlined(editor) == []


def test_a_word_is_left_alone_here(write: Write, desk: Desk, qtbot: QtBot) -> None:
    editor = write("the zorblat ends")
    menu = editor._typo_menu.open(QPoint(0, 0), 6, None)
    next(action for action in menu.actions() if action.text().startswith("Leave")).trigger()
    menu.close()
    desk.settle(qtbot)
    assert underlined(editor) == []
    assert personal_words(desk.workspace) == ()


@pytest.mark.parametrize(
    "text, caret, after",
    [
        ("the negociation ends", 20, "the negotiation ends"),
        ("the negociation", 15, "the negotiation"),
        ("negociation and parragraph x", 28, "negociation and paragraph x"),
        ("all is right", 12, "all is right"),
    ],
)
def test_one_key_mends_the_last_typo(write: Write, desk: Desk, qtbot: QtBot, text: str, caret: int, after: str) -> None:
    editor = write(text)
    editor.select(caret, caret)
    editor.fix_last_typo()
    desk.settle(qtbot)
    assert editor.text() == after
    assert len(desk.said) == 1


def test_a_key_in_a_long_text_costs_little(write: Write, desk: Desk, qtbot: QtBot) -> None:
    sentence = "The *delegation* of **Brennia** asked for words on cables as [@A/70/174] says. "
    editor = write("".join(f"{sentence * 4}\n" for _line in range(100)))
    editor.select(2000, 2000)
    spent: list[float] = []  # by this thread, whatever else the machine does
    for letter in "words that one types":
        begun = time.thread_time()
        QTest.keyClicks(editor, letter)
        spent.append(time.thread_time() - begun)
    assert sorted(spent)[len(spent) // 2] < 0.040


def test_plain_lines_have_spelling_too_and_no_forms(desk: Desk, qtbot: QtBot) -> None:
    class Plain(Editor):
        formatted = False

    editor = Plain(desk.session, "Line")
    desk.window.setCentralWidget(editor)
    editor.set_text("a **word**")
    assert not editor.forms.forms.emphases
    editor.embolden()
    assert editor.text() == "a **word**"
    desk.settle(qtbot)
