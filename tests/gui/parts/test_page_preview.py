"""The preview paints true pages, white in dark too, and stays where one was reading."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QTextDocument
from pytestqt.qtbot import QtBot

from cyberbrief.gui.parts.page_preview import Fit, PagePreview, Sheet
from cyberbrief.gui.theme import Scheme, Theme


def _document(paragraphs: int) -> QTextDocument:
    document = QTextDocument()
    words = "Hospitals were struck in four regions last year. " * 8
    document.setHtml("<p><a href='record:7'>Critical infrastructure</a></p>" + f"<p>{words}</p>" * paragraphs)
    return document


@pytest.fixture
def preview(qtbot: QtBot, theme: Theme) -> PagePreview:
    made = PagePreview(theme, "Preview")
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    made.set_pages(_document(120), Sheet(banner="RESTRICTED", banner_colour="#8A4F00", foot_words="E. Marrow"))
    return made


def test_there_are_as_many_pages_as_the_text_needs(preview: PagePreview) -> None:
    many = preview.pages
    assert many > 5
    assert preview.accessibleDescription() == f"{many} pages"
    preview.set_pages(_document(1), Sheet())
    assert preview.pages == 1


def test_scrolling_says_which_page_is_in_sight(qtbot: QtBot, preview: PagePreview) -> None:
    with qtbot.waitSignal(preview.page_shown) as shown:
        preview.go_to_page(3)
    assert shown.args == [3, preview.pages]


def test_the_place_stays_when_the_document_changes(preview: PagePreview) -> None:
    preview.go_to_page(4)
    before = preview.verticalScrollBar().value()
    preview.set_pages(_document(121), Sheet())
    assert preview.verticalScrollBar().value() == pytest.approx(before, rel=0.1)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_paper_is_white_and_carries_its_banner(theme: Theme, preview: PagePreview, scheme: Scheme) -> None:
    theme.set_scheme(scheme)
    image = preview.viewport().grab().toImage()
    assert image.pixelColor(350, 300).lightness() > 0
    colours = {image.pixelColor(x, y).name() for x in range(20, 680, 2) for y in range(18, 80)}
    assert "#ffffff" in colours
    assert any(abs(QColor(name).red() - 0x8A) < 40 and QColor(name).blue() < 60 for name in colours)
    assert QColor(image.pixelColor(4, 300)).name() == theme.palette.window.lower()


def test_a_link_on_the_page_can_be_pressed(qtbot: QtBot, preview: PagePreview) -> None:
    factor = preview._factor()
    side, head = preview._sheet.side * 96 / 72, preview._sheet.head * 96 / 72
    spot = QPoint(round(preview._left() + (side + 12) * factor), round(16 + (head + 8) * factor))
    with qtbot.waitSignal(preview.pressed) as pressed:
        qtbot.mouseClick(preview.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert pressed.args == ["record:7"]
    said: list[str] = []
    preview.pressed.connect(said.append)
    qtbot.mouseClick(preview.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert said == []


def test_zoom_to_width_and_to_a_factor(preview: PagePreview) -> None:
    fitted = preview._factor()
    preview.set_zoom(2.0)
    assert preview._factor() == 2.0
    assert preview.horizontalScrollBar().maximum() > 0
    preview.set_zoom(0)
    assert preview._factor() == fitted


def test_keys_turn_pages(qtbot: QtBot, preview: PagePreview) -> None:
    for key, page in ((Qt.Key.Key_PageDown, 2), (Qt.Key.Key_Space, 3), (Qt.Key.Key_PageUp, 2), (Qt.Key.Key_End, None)):
        qtbot.keyClick(preview, key)
        assert preview.page == (page or preview.pages)
    qtbot.keyClick(preview, Qt.Key.Key_Home)
    assert preview.page == 1


def test_a_whole_page_fits_the_view(preview: PagePreview) -> None:
    preview.set_fit(Fit.PAGE)
    assert preview.fit is Fit.PAGE
    assert preview._step() <= preview.viewport().height()
    preview.set_fit(Fit.TRUE)
    assert (preview.size_in_percent, preview.fit) == (100, Fit.TRUE)
    preview.set_zoom(1.3)
    fits = [preview.fit]
    preview.set_fit(Fit.WIDTH)
    assert [*fits, preview.fit] == [None, Fit.WIDTH]
