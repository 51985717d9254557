"""In a window that is read from the right, painted parts stand turned around, and nothing of them is cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from cyberbrief.gui.parts.choice_field import CheckField, Segments
from cyberbrief.gui.parts.eliding import directed
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.list_row import Row, RowList
from cyberbrief.gui.parts.mirrored import mirrored
from cyberbrief.gui.parts.nav_list import NavRow
from cyberbrief.gui.parts.rung_glyph import Glyph
from cyberbrief.gui.parts.tag import Chip, Tag
from cyberbrief.gui.theme import Meaning, Theme, TypeRole

ARABIC = "توسيع المشاركة"
_LEFT, _RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_NEAR = 4  # pixels by which letters may differ: they themselves are not mirrored


def _chip(theme: Theme) -> QWidget:
    chip = Chip(theme, "Openly, on the record", "plus")
    chip.show_count(17)
    return chip


def _removable(theme: Theme) -> QWidget:
    chip = Chip(theme, "Draft", removable=True)
    chip.setChecked(True)
    chip.adjustSize()
    return chip


def _segments(theme: Theme) -> QWidget:
    made = Segments(theme, "Variant", [("a", "Full"), ("b", "Delegation"), ("c", "Speaking")])
    made.set_count("c", "12")
    made.set_key("b")  # its ground is another one, and not at the edge
    return made


def _nav(theme: Theme) -> QWidget:
    row = NavRow(theme, "flag", "Positions")
    row.set_count("134")
    return row


def _list(theme: Theme) -> QWidget:
    rows = RowList(theme, "Rows")
    glyphs = (Glyph.OPENING, Glyph.PREFERRED, Glyph.RED_LINE)
    rows.set_rows((Row("1", "Cables", "Item 4", "flag", glyphs=glyphs, status="Draft", lead="12"),))
    rows.resize(300, 60)
    return rows


PARTS: tuple[Callable[[Theme], QWidget], ...] = (
    _chip,
    _removable,
    _segments,
    _nav,
    _list,
    lambda theme: Tag(theme, "Cleared", Meaning.GOOD, "check-circle"),
    lambda theme: CheckField(theme, "Whole words only"),
    lambda _theme: Label("What they want from us", TypeRole.BODY),
)


@pytest.fixture
def _back(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setLayoutDirection(_LEFT)


def _inked(part: QWidget, direction: Qt.LayoutDirection) -> tuple[int, int]:
    """Return the first and the last column in which something is painted that is not the part's own ground."""
    QApplication.setLayoutDirection(direction)
    if not part.testAttribute(Qt.WidgetAttribute.WA_Resized):
        part.resize(part.sizeHint().width() + 80 if isinstance(part, Label) else part.sizeHint().width(), 40)
        if isinstance(part, Segments | Chip | Tag):
            part.resize(part.sizeHint())
    picture = part.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    inset = 8  # past the border of what has one
    rows = range(picture.height() // 2 - 5, picture.height() // 2 + 5)
    ground = picture.pixel(inset, rows[0] - 4)
    columns = [x for x in range(inset, picture.width() - inset) if any(picture.pixel(x, y) != ground for y in rows)]
    return columns[0], picture.width() - 1 - columns[-1]


@pytest.mark.usefixtures("_back")
@pytest.mark.parametrize("make", PARTS, ids=range(len(PARTS)))
def test_a_part_keeps_its_distances_when_it_is_turned_around(make: Callable[[Theme], QWidget], theme: Theme) -> None:
    part = make(theme)
    plain = _inked(part, _LEFT)
    turned = _inked(part, _RIGHT)
    assert abs(plain[0] - turned[1]) <= _NEAR
    assert abs(plain[1] - turned[0]) <= _NEAR


def test_a_box_stands_as_far_from_the_right_as_it_stood_from_the_left() -> None:
    whole, box = QRectF(10, 0, 200, 40), QRectF(22, 5, 30, 10)
    assert mirrored(box, whole, _LEFT) == box
    assert mirrored(box, whole, _RIGHT) == QRectF(168, 5, 30, 10)


@pytest.mark.usefixtures("_back")
def test_words_run_as_they_are_written_whichever_way_the_window_is_read(qapp: QApplication) -> None:
    assert directed("15 Jan 2027 ...") == "15 Jan 2027 ..."
    assert directed(ARABIC) == f"\N{RIGHT-TO-LEFT ISOLATE}{ARABIC}\N{POP DIRECTIONAL ISOLATE}"
    qapp.setLayoutDirection(_RIGHT)
    assert directed("0:52–1:03") == "\N{LEFT-TO-RIGHT ISOLATE}0:52–1:03\N{POP DIRECTIONAL ISOLATE}"
    assert directed(ARABIC) == ARABIC


@pytest.mark.usefixtures("_back")
@pytest.mark.parametrize(
    "wanted, words, direction, side",
    [
        (Qt.AlignmentFlag.AlignLeading, "Overview", _RIGHT, Qt.AlignmentFlag.AlignRight),
        (Qt.AlignmentFlag.AlignTrailing, "Overview", _RIGHT, Qt.AlignmentFlag.AlignLeft),
        (Qt.AlignmentFlag.AlignTrailing, ARABIC, _LEFT, Qt.AlignmentFlag.AlignRight),
        (Qt.AlignmentFlag.AlignHCenter, ARABIC, _RIGHT, Qt.AlignmentFlag.AlignHCenter),
    ],
)
def test_a_label_stands_at_the_edge_of_the_window_whatever_its_language(
    wanted: Qt.AlignmentFlag,
    words: str,
    direction: Qt.LayoutDirection,
    side: Qt.AlignmentFlag,
    qapp: QApplication,
) -> None:
    label = Label(words)
    label.setAlignment(wanted | Qt.AlignmentFlag.AlignTop)
    qapp.setLayoutDirection(direction)
    shown = label.alignment()
    assert shown & Qt.AlignmentFlag.AlignHorizontal_Mask & ~Qt.AlignmentFlag.AlignAbsolute == side
    assert shown & Qt.AlignmentFlag.AlignTop
