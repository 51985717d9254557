"""Nothing typed is lost: what a field hands on, when, and that every character arrives."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QMimeData, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cyberbrief.gui.actions import ACTIONS
from cyberbrief.gui.parts.choice_field import CheckField, ChoiceField, Segments
from cyberbrief.gui.parts.date_field import DateField, read_day
from cyberbrief.gui.parts.draft import PAUSE, leave_all
from cyberbrief.gui.parts.line_field import LineField, SearchField
from cyberbrief.gui.parts.passphrase_field import PassphraseField
from cyberbrief.gui.parts.tags_field import TagsField
from cyberbrief.gui.parts.text_area import TextArea
from cyberbrief.gui.theme import Theme


def _area(theme: Theme) -> TextArea:
    return TextArea(theme, "Interests")


def _line(_theme: Theme) -> LineField:
    return LineField("Title")


FIELDS = [pytest.param(_area, id="area"), pytest.param(_line, id="line")]
Make = Callable[[Theme], TextArea | LineField]


def _let_go(_kept: QWidget, _window: QWidget) -> None:
    pass


def _shown(qtbot: QtBot, field: QWidget, *others: QWidget, kept: bool = True) -> QWidget:
    window = QWidget()
    layout = QVBoxLayout(window)
    for widget in (field, *others):
        layout.addWidget(widget)
    # The closing of the test is told the window itself, so that Python keeps it until then.
    if kept:
        qtbot.addWidget(window, before_close_func=partial(_let_go, window))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    return window


@pytest.mark.parametrize("make", FIELDS)
def test_typing_is_handed_on_after_a_pause(qtbot: QtBot, theme: Theme, make: Make) -> None:
    field = make(theme)
    _shown(qtbot, field)
    with qtbot.waitSignal(field.edited, timeout=700) as edited:
        qtbot.keyClicks(field, "health")
    assert edited.args == ["health"]


def test_somebody_who_never_pauses_is_saved_too(qtbot: QtBot, theme: Theme) -> None:
    field = _area(theme)
    _shown(qtbot, field)
    said: list[str] = []
    field.edited.connect(said.append)
    qtbot.keyClicks(field, "cables carry traffic " * 2, delay=30)
    assert said
    assert PAUSE <= 700


@pytest.mark.parametrize("make", FIELDS)
def test_leaving_hands_on_at_once_and_says_so_once(qtbot: QtBot, theme: Theme, make: Make) -> None:
    field, other = make(theme), LineField("Other")
    _shown(qtbot, field, other)
    said: list[tuple[str, str]] = []
    field.edited.connect(lambda text: said.append(("edited", text)))
    field.left.connect(lambda text: said.append(("left", text)))
    qtbot.keyClicks(field, "cables")
    other.setFocus()
    assert said == [("edited", "cables"), ("left", "cables")]
    field.setFocus()
    other.setFocus()
    assert len(said) == 2


@pytest.mark.parametrize("make", FIELDS)
@pytest.mark.parametrize("end", ["hide", "close", "delete later", "delete the window", "delete a holder"])
def test_nothing_typed_is_lost_when_a_field_goes(qtbot: QtBot, theme: Theme, make: Make, end: str) -> None:
    field = make(theme)
    holder = QWidget()
    QVBoxLayout(holder).addWidget(field)
    window = _shown(qtbot, holder, kept=False)
    field.setFocus()
    said: list[str] = []
    field.edited.connect(said.append)
    qtbot.keyClicks(field, "undersea")
    if end == "hide":
        window.hide()
    elif end == "close":
        window.close()
    elif end == "delete later":
        field.deleteLater()
    elif end == "delete a holder":
        holder.deleteLater()
    else:
        window.deleteLater()
    qtbot.waitUntil(lambda: said == ["undersea"], timeout=400)


@pytest.mark.parametrize("make", FIELDS)
def test_everything_below_a_widget_can_be_handed_on(qtbot: QtBot, theme: Theme, make: Make) -> None:
    field = make(theme)
    window = _shown(qtbot, field)
    said: list[str] = []
    field.edited.connect(said.append)
    qtbot.keyClicks(field, "a")
    leave_all(window)
    assert said == ["a"]


@pytest.mark.parametrize("make", FIELDS)
def test_showing_a_text_is_silent(qtbot: QtBot, theme: Theme, make: Make) -> None:
    field = make(theme)
    window = _shown(qtbot, field)
    said: list[str] = []
    field.edited.connect(said.append)
    field.left.connect(said.append)
    field.set_text("from the store")
    leave_all(window)
    assert said == []
    assert field.text() == "from the store"


_WORDS = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\u2028\u2029\ufdd0\ufdd1\ufffe\uffff")
    | st.just("\n"),
    max_size=60,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(text=_WORDS)
def test_every_character_comes_back(qtbot: QtBot, theme: Theme, text: str) -> None:
    field = _area(theme)
    field.set_text(text)
    assert field.text() == text
    field.deleteLater()


@pytest.mark.parametrize("text", ["« oui »", "a\u00a0b", "שלום", "保护", "e\u0301", "👩‍⚖️", "tab\there"])
def test_spaces_and_scripts_come_back(qtbot: QtBot, theme: Theme, text: str) -> None:
    field = _area(theme)
    qtbot.addWidget(field)
    field.set_text(text)
    assert field.text() == text


def test_arabic_runs_from_the_right_and_english_from_the_left(qtbot: QtBot, theme: Theme) -> None:
    field = _area(theme)
    qtbot.addWidget(field)
    field.set_text("حماية البنية التحتية\nProtect it")
    document = field.document()
    directions = [document.findBlockByNumber(number).textDirection() for number in (0, 1)]
    assert directions == [Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight]


def test_a_text_area_grows_and_then_scrolls(qtbot: QtBot, theme: Theme) -> None:
    field = TextArea(theme, "Text", rows=1, most_rows=6)
    _shown(qtbot, field)
    small = field.height()
    field.set_text("\n".join("line" for _ in range(4)))
    grown = field.height()
    field.set_text("\n".join("line" for _ in range(400)))
    most = field.height()
    assert small < grown < most
    assert most < 200


def test_tab_leaves_a_text_area(qtbot: QtBot, theme: Theme) -> None:
    field, other = _area(theme), LineField("Other")
    _shown(qtbot, field, other)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert other.hasFocus()
    assert field.text() == ""


def test_pasting_takes_the_words_alone(qtbot: QtBot, theme: Theme) -> None:
    field = _area(theme)
    qtbot.addWidget(field)
    source = QMimeData()
    source.setHtml("<b>Only</b> <script>words</script>")
    source.setText("Only words")
    field.insertFromMimeData(source)
    assert field.text() == "Only words"
    cursor = field.textCursor()
    cursor.setPosition(2)
    assert not cursor.charFormat().font().bold()


def test_undo_in_a_field_takes_back_typing_and_not_the_text_from_the_store(qtbot: QtBot, theme: Theme) -> None:
    field = _area(theme)
    _shown(qtbot, field)
    field.set_text("kept")
    qtbot.keyClicks(field, "new ")
    for _ in range(8):
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "kept"


_NOT_THE_FIELDS_OWN = [
    (action.id, keys)
    for action in ACTIONS
    for keys in action.shortcuts
    if action.id not in {"undo", "redo", "delete"} and keys.startswith(("Ctrl+", "F"))
]


@pytest.mark.parametrize("make", FIELDS)
@pytest.mark.parametrize("action, keys", _NOT_THE_FIELDS_OWN)
def test_shortcuts_work_while_one_types(qtbot: QtBot, theme: Theme, make: Make, action: str, keys: str) -> None:
    field = make(theme)
    window = _shown(qtbot, field)
    made = QAction(action, window)
    made.setShortcut(QKeySequence(keys))
    window.addAction(made)
    combination = QKeySequence(keys)[0]  # type: ignore[index]  # the stubs leave out its operator
    with qtbot.waitSignal(made.triggered, timeout=300):
        qtbot.keyClick(field, combination.key(), combination.keyboardModifiers())


@pytest.mark.parametrize(
    "typed, day",
    [("2026-12-07", "2026-12-07"), ("20261207", "2026-12-07"), ("", ""), ("soon", ""), ("2026-02-30", "")],
)
def test_a_day_is_read_or_not_handed_on(qtbot: QtBot, theme: Theme, typed: str, day: str) -> None:
    field = DateField(theme, "Review by")
    _shown(qtbot, field)
    said: list[str] = []
    field.left.connect(said.append)
    qtbot.keyClicks(field.line, typed)
    leave_all(field)
    assert field.iso() == day
    assert said == ([day] if day else [])


def test_a_day_that_cannot_be_read_leaves_the_last_one(qtbot: QtBot, theme: Theme) -> None:
    field = DateField(theme, "Review by")
    qtbot.addWidget(field)
    field.set_iso("2026-12-07")
    field.line.setText("no day")
    assert field.iso() == "2026-12-07"
    field.line.setText("")
    assert field.iso() == ""
    assert read_day("no day") is None


@pytest.mark.parametrize(
    "typed",
    [
        *("7 December 2026", "7 Dec 2026", "December 7, 2026", "Monday, 7 December 2026", "7 décembre 2026"),
        *("lundi 7 décembre 2026", "2026-12-07"),
    ],
)
@pytest.mark.parametrize("locale", ["C", "en_GB", "en_US", "fr_FR", "de_DE", "ar_EG"])
def test_a_day_written_out_is_read_whatever_the_locale(typed: str, locale: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert read_day(typed) == date(2026, 12, 7)
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    "typed, locale, day",
    [
        ("7/12/2026", "en_GB", date(2026, 12, 7)),
        ("07/12/26", "fr_FR", date(2026, 12, 7)),
        ("7.12.2026", "de_DE", date(2026, 12, 7)),
        ("12/7/26", "en_US", date(2026, 12, 7)),
        ("7/31/2026", "en_GB", None),
        ("32 December 2026", "en_GB", None),
    ],
)
def test_figures_are_read_in_the_order_of_the_locale(typed: str, locale: str, day: date | None) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert read_day(typed) == day
    finally:
        QLocale.setDefault(before)


def test_the_calendar_chooses_a_day(qtbot: QtBot, theme: Theme) -> None:
    field = DateField(theme, "Review by")
    _shown(qtbot, field)
    field.set_iso("2026-12-07")
    field._open_calendar()
    assert field._calendar is not None
    days = field._calendar.days
    assert days.selectedDate().toString(Qt.DateFormat.ISODate) == "2026-12-07"
    with qtbot.waitSignal(field.left) as left:
        days.clicked.emit(days.selectedDate().addDays(1))
    assert left.args == ["2026-12-08"]
    assert not field._calendar.isVisible()
    assert field.iso() == "2026-12-08"


def test_tags_are_each_kept_once(qtbot: QtBot, theme: Theme) -> None:
    field = TagsField(known=("norms",))
    _shown(qtbot, field)
    said: list[object] = []
    field.left.connect(said.append)
    qtbot.keyClicks(field, "health, cables,, health ,")
    leave_all(field.window())
    assert said == [("health", "cables")]


def test_a_choice_is_told_by_key_and_set_in_silence(qtbot: QtBot, theme: Theme) -> None:
    field = ChoiceField(theme, "Pillar", [("norms", "Developing norms"), ("trust", "Building trust")])
    _shown(qtbot, field)
    said: list[str] = []
    field.chosen.connect(said.append)
    field.set_key("trust")
    assert (field.key(), said) == ("trust", [])
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert said == ["norms"]
    field.set_choices([("trust", "Trust"), ("norms", "Norms")])
    assert (field.key(), said) == ("norms", ["norms"])


def test_segments_and_ticks_are_told(qtbot: QtBot, theme: Theme) -> None:
    segments = Segments(theme, "Variant", [("full", "Full"), ("partner", "Partners")])
    tick = CheckField(theme, "Statement only")
    _shown(qtbot, segments, tick)
    segments.set_count("partner", "5")
    with qtbot.waitSignal(segments.chosen) as chosen:
        segments._segments["partner"].click()
    assert chosen.args == ["partner"]
    assert segments.key() == "partner"
    with qtbot.waitSignal(tick.ticked) as ticked:
        qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert ticked.args == [True]


def test_search_waits_for_a_pause_and_esc_empties_it(qtbot: QtBot, theme: Theme) -> None:
    search = SearchField(theme, "Find", shortcut="Ctrl+K")
    _shown(qtbot, search)
    said: list[str] = []
    search.searched.connect(said.append)
    qtbot.keyClicks(search.line, "cable")
    qtbot.waitUntil(lambda: said == ["cable"], timeout=500)
    moved: list[int] = []
    search.moved.connect(moved.append)
    qtbot.keyClick(search.line, Qt.Key.Key_Down)
    qtbot.keyClick(search.line, Qt.Key.Key_Up)
    assert moved == [1, -1]
    with qtbot.waitSignal(search.accepted):
        qtbot.keyClick(search.line, Qt.Key.Key_Return)
    qtbot.keyClick(search.line, Qt.Key.Key_Escape)
    assert search.text() == ""


def test_a_passphrase_is_hidden_until_it_is_shown(qtbot: QtBot, theme: Theme) -> None:
    field = PassphraseField(theme, "Passphrase")
    _shown(qtbot, field)
    qtbot.keyClicks(field.line, "harbour linen")
    assert "harbour" not in field.line.displayText()
    field.show_words(True)
    assert field.line.displayText() == "harbour linen"
    with qtbot.waitSignal(field.accepted) as accepted:
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert accepted.args == ["harbour linen"]
    field.clear()
    assert field.text() == ""
    qtbot.keyClicks(field.line, "again")
    assert "again" not in field.line.displayText()


def test_a_known_tag_completes_the_last_one_alone(qtbot: QtBot, theme: Theme) -> None:
    field = TagsField(known=("norms", "health"))
    _shown(qtbot, field)
    qtbot.keyClicks(field, "cables, no")
    completer = field.completer()
    assert completer is not None
    assert completer.currentCompletion() == "cables, norms"
