"""Every part says its name to a screen reader, and tells by signals what the user did and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cyberbrief.domain.reach import Reach
from cyberbrief.gui.parts.banner import Banner
from cyberbrief.gui.parts.button import Button, ButtonRole, IconButton
from cyberbrief.gui.parts.choice_field import CheckField, ChoiceField, Segments
from cyberbrief.gui.parts.date_field import DateField
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.line_field import LineField, SearchField
from cyberbrief.gui.parts.list_row import ROW, Row, RowList, withheld_tag
from cyberbrief.gui.parts.meter import Meter, ShareBar, StrengthBar, minutes
from cyberbrief.gui.parts.nav_list import NavList
from cyberbrief.gui.parts.notice import EmptyState, Notice, ProgressStrip, SavedMark, Toast
from cyberbrief.gui.parts.page_preview import PagePreview
from cyberbrief.gui.parts.passphrase_field import PassphraseField
from cyberbrief.gui.parts.reach_ring import ReachRing
from cyberbrief.gui.parts.rung_glyph import Glyph, GlyphStrip, RedLineAcross, RungMark
from cyberbrief.gui.parts.stance_cell import StanceCell
from cyberbrief.gui.parts.steps_rail import StepsRail
from cyberbrief.gui.parts.surface import Card, ScrollPage
from cyberbrief.gui.parts.tag import Chip, Tag
from cyberbrief.gui.parts.tags_field import TagsField
from cyberbrief.gui.parts.text_area import TextArea
from cyberbrief.gui.theme import Handling, Ink, Meaning, Scheme, Severity, StanceGrade, Theme

LADDER = tuple(Glyph)


def _rows(theme: Theme) -> RowList:
    made = RowList(theme, "Positions")
    made.set_rows(
        [
            Row("norms", "Developing norms", icon="scale", status="2", head=True),
            Row("1", "Critical infrastructure", "Item 4", glyphs=LADDER, status="Draft", badge=Severity.ERROR.value),
            Row("2", "Supply chain", "Item 4", icon="flag", tag=Handling.RESERVE.value, lead="2"),
            Row("3", "Background", struck=True, tag=withheld_tag("Delegation"), status="Text", depth=1),
        ]
    )
    return made


def _rooms(theme: Theme) -> NavList:
    made = NavList(theme, "Rooms")
    for key in ("overview", "positions", "briefs"):
        made.add(key, "flag", key.title(), "Library" if key == "briefs" else "")
    return made


def _strip(theme: Theme) -> ProgressStrip:
    made = ProgressStrip(theme)
    made.start("Writing pages")
    return made


def _notice(theme: Theme) -> Notice:
    made = Notice(theme, closable=True)
    made.say("It could not be opened.", "Close the other window first.", Meaning.ERROR, "octagon-x", "Try again")
    return made


def _meter(theme: Theme) -> Meter:
    made = Meter(theme, "National")
    made.show_time(138, 200, 180, mark=100)
    return made


def _toast(theme: Theme) -> Toast:
    made = Toast(theme)
    made.say("Moved to the bin", "Undo")
    return made


PARTS: list[Callable[[Theme], QWidget]] = [
    lambda theme: Button(theme, "Export …", "export", ButtonRole.PRIMARY),
    lambda theme: IconButton(theme, "history", "History"),
    lambda theme: Banner(theme, "Restricted", "#8A4F00"),
    lambda theme: Tag.of(theme, Handling.TO_MAKE.value),
    lambda theme: Chip(theme, "This session", "filter", removable=True),
    lambda theme: ReachRing(theme, "Rationale", Reach.PARTNERS),
    lambda theme: StanceCell(theme, StanceGrade.OPPOSES, "Brennia on the supply chain"),
    lambda theme: TextArea(theme, "Interests"),
    lambda _theme: LineField("Title"),
    lambda theme: SearchField(theme, "Find", shortcut="Ctrl+K"),
    lambda theme: ChoiceField(theme, "Pillar", [("norms", "Developing norms")]),
    lambda theme: Segments(theme, "Variant", [("full", "Full"), ("partner", "Partners")]),
    lambda theme: CheckField(theme, "Statement only"),
    lambda theme: DateField(theme, "Review by"),
    lambda _theme: TagsField(),
    lambda theme: PassphraseField(theme, "Passphrase"),
    lambda theme: FieldBlock("Interests", TextArea(theme, "Interests"), hint="Ours, not theirs"),
    _rows,
    _rooms,
    _strip,
    _notice,
    _meter,
    _toast,
    lambda theme: EmptyState(theme, "flag", "Positions say what you want.", "Add a position", "Bring one in"),
    SavedMark,
    StrengthBar,
    lambda theme: ShareBar(theme, "Readiness of item 4"),
    lambda theme: StepsRail(theme, "New store", ["You", "Passphrase"]),
    lambda theme: RungMark(theme, Glyph.FALLBACK, "Fallback 1", "1"),
    lambda theme: RungMark(theme, Glyph.BOTTOM_LINE, "Bottom line"),
    RedLineAcross,
    lambda theme: GlyphStrip(theme, LADDER, "Full ladder"),
    lambda theme: PagePreview(theme, "Preview"),
    lambda _theme: Card("Readiness"),
    lambda _theme: ScrollPage("Position"),
    lambda theme: flow(Chip(theme, "Draft"), Chip(theme, "Mine")),
]
_CONTROLS = QAbstractButton | QLineEdit | QTextEdit | QComboBox | QAbstractItemView


def _controls(part: QWidget) -> Iterator[QWidget]:
    if isinstance(part, _CONTROLS):
        yield part
    for child in part.findChildren(QWidget):
        if isinstance(child, _CONTROLS) and not child.objectName().startswith("qt_") and child.isVisibleTo(part):
            yield child


@pytest.mark.parametrize("make", PARTS)
def test_every_control_has_a_name(qtbot: QtBot, theme: Theme, make: Callable[[Theme], QWidget]) -> None:
    part = make(theme)
    qtbot.addWidget(part)
    for control in _controls(part):
        face = QAccessible.queryAccessibleInterface(control)
        assert face.text(QAccessible.Text.Name).strip(), type(control).__name__
        if isinstance(control, QComboBox):
            assert control.accessibleName()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("make", PARTS)
def test_every_part_is_painted_at_every_size_and_from_the_right(
    qtbot: QtBot, theme: Theme, make: Callable[[Theme], QWidget], scheme: Scheme
) -> None:
    theme.set_scheme(scheme)
    part = make(theme)
    qtbot.addWidget(part)
    part.resize(part.sizeHint().expandedTo(part.minimumSizeHint()))
    small = part.sizeHint().height()
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        part.setLayoutDirection(direction)
        assert not part.grab().isNull()
    theme.set_scale(200)
    assert isinstance(part, ScrollPage) or part.sizeHint().height() >= small
    assert not part.grab().isNull()


def test_choosing_a_row_is_told_and_showing_rows_is_not(qtbot: QtBot, theme: Theme) -> None:
    rows = _rows(theme)
    qtbot.addWidget(rows)
    rows.show()
    said: list[str] = []
    rows.chosen.connect(said.append)
    rows.set_key("1")
    rows.set_rows([Row("1", "Critical infrastructure, renamed"), Row("9", "Other")])
    assert (rows.key(), said) == ("1", [])
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert said == ["9"]
    with qtbot.waitSignal(rows.opened) as opened:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert opened.args == ["9"]


def test_the_arrows_step_over_the_head_of_a_section(qtbot: QtBot, theme: Theme) -> None:
    rows = _rows(theme)
    qtbot.addWidget(rows)
    rows.show()
    rows.set_key("1")
    qtbot.keyClick(rows, Qt.Key.Key_Up)
    assert rows.key() == "1"
    index = rows.model().index(1, 0)
    assert index.data(ROW).key == "1"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Critical infrastructure, Item 4, Draft, Error"


def test_rooms_are_walked_with_the_arrows_and_entered_with_space(qtbot: QtBot, theme: Theme) -> None:
    rooms = _rooms(theme)
    qtbot.addWidget(rooms)
    rooms.show()
    rooms.activateWindow()
    qtbot.waitUntil(rooms.isActiveWindow)
    rooms._rows["overview"].setFocus()
    qtbot.keyClick(rooms._rows["overview"], Qt.Key.Key_Down)
    assert rooms._rows["positions"].hasFocus()
    with qtbot.waitSignal(rooms.chosen) as chosen:
        qtbot.keyClick(rooms._rows["positions"], Qt.Key.Key_Space)
    assert chosen.args == ["positions"]
    qtbot.keyClick(rooms._rows["positions"], Qt.Key.Key_End)
    assert rooms._rows["briefs"].hasFocus()


@pytest.mark.parametrize("widest", list(Reach))
def test_a_ring_offers_no_reach_beyond_the_widest(qtbot: QtBot, theme: Theme, widest: Reach) -> None:
    ring = ReachRing(theme, "Bottom line", Reach.DESK, widest)
    qtbot.addWidget(ring)
    offered = [action for action in ring.menu_of_reaches().actions() if action.isCheckable()]
    assert [action.text() for action in offered] == [reach.label for reach in Reach if reach <= widest]
    said: list[Reach] = []
    ring.chosen.connect(said.append)
    offered[0].trigger()
    offered[-1].trigger()
    assert said == ([widest] if widest is not Reach.DESK else [])


def test_a_chip_is_taken_away_by_its_cross(qtbot: QtBot, theme: Theme) -> None:
    chip = Chip(theme, "This session", removable=True)
    qtbot.addWidget(chip)
    chip.setChecked(True)
    chip.resize(chip.sizeHint())
    chip.show()
    with qtbot.waitSignal(chip.removed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip._cross().center().toPoint())
    assert chip.isChecked()
    with qtbot.waitSignal(chip.toggled):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    "slow, allotted, said",
    [(161, 180, "2:18–2:41 of 3:00"), (200, 180, "2:18–3:20 of 3:00 Up to 0:20 too long"), (161, 0, "2:18–2:41")],
)
def test_a_meter_says_by_how_much(qtbot: QtBot, theme: Theme, slow: int, allotted: int, said: str) -> None:
    meter = Meter(theme, "National")
    qtbot.addWidget(meter)
    meter.show_time(138, slow, allotted)
    assert " ".join(meter.accessibleDescription().split()) == said
    assert minutes(59.6) == "1:00"


def test_notices_and_progress_tell_what_was_pressed(qtbot: QtBot, theme: Theme) -> None:
    notice, strip, toast = _notice(theme), _strip(theme), _toast(theme)
    empty = EmptyState(theme, "flag", "Nothing yet.", "Add", "Bring one in", in_list=True)
    for widget in (notice, strip, toast, empty):
        qtbot.addWidget(widget)
    strip.show_progress(3, 9, "Writing pages")
    assert strip.accessibleName() == "Writing pages 3 of 9"
    for signal, words, widget in (
        (notice.pressed, "Try again", notice),
        (strip.cancelled, "Stop", strip),
        (toast.pressed, "Undo", toast),
        (empty.wanted, "Add", empty),
        (empty.other_wanted, "Bring one in", empty),
    ):
        with qtbot.waitSignal(signal):
            next(button for button in widget.findChildren(Button) if button.text() == words).click()
    with qtbot.waitSignal(notice.closed):
        notice.findChildren(IconButton)[0].click()
    assert notice.isHidden()
    strip.finish()
    assert strip.isHidden()


def test_small_parts_say_what_they_show(qtbot: QtBot, theme: Theme) -> None:
    saved, steps, strength = SavedMark(theme), StepsRail(theme, "New store", ["You", "Words"]), StrengthBar(theme)
    shares, tag = ShareBar(theme, "Item 4"), Tag(theme, "Draft")
    cell, mark = StanceCell(theme, StanceGrade.SUPPORTS, "Haldria"), RungMark(theme, Glyph.OPENING, "Opening")
    for widget in (saved, steps, strength, shares, tag, cell, mark):
        qtbot.addWidget(widget)
    names = []
    for say in (saved.show_saving, saved.show_not_saved, saved.show_saved):
        say()
        names.append(saved.accessibleName())
    assert names == ["Saving …", "Not saved", "Saved"]
    steps.set_here(1)
    assert steps.accessibleName() == "New store: step 2 of 2, Words"
    strength.show_strength(4, "Strong", "about 64 bits")
    assert strength.accessibleDescription() == "Strong about 64 bits"
    shares.show_shares([(7, Ink.GOOD), (1, Ink.ERROR)], "7 ready, 1 blocks")
    assert shares.accessibleDescription() == "7 ready, 1 blocks"
    tag.show_tag("Cleared", Meaning.GOOD, "check")
    assert (tag.text, tag.accessibleName()) == ("Cleared", "Cleared")
    assert cell.accessibleName() == "Haldria: supports"
    mark.show_glyph(Glyph.FALLBACK, "Fallback 2", "2")
    assert mark.accessibleName() == "Fallback 2"


def test_a_wrong_field_is_told_in_words(qtbot: QtBot, theme: Theme) -> None:
    block = FieldBlock("Title", LineField("Title"), hint="One line")
    qtbot.addWidget(block)
    block.say_wrong("A title is needed.")
    assert block.field.accessibleDescription() == "A title is needed."
    assert block._below.text() == "A title is needed."
    block.say_wrong("")
    assert block._below.text() == "One line"


def test_a_flow_goes_on_in_the_next_line(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    chips = [Chip(theme, f"Filter {number}") for number in range(6)]
    row = flow(*chips)
    QVBoxLayout(holder).addWidget(row)
    holder.resize(220, 300)
    holder.show()
    assert len({chip.y() for chip in chips}) > 1
    assert all(chip.geometry().right() <= row.width() for chip in chips)
