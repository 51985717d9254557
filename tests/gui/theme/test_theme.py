"""The theme changes while the program runs, and everything follows."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cyberbrief.gui.parts.banner import Banner
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.theme import DARK, LIGHT, Ink, Scheme, Theme, TypeRole, widths_for


def test_switching_to_dark_dresses_the_application(qapp: QApplication, theme: Theme) -> None:
    theme.set_scheme(Scheme.DARK)
    assert theme.palette is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window
    theme.set_scheme(Scheme.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.window


def test_high_contrast_makes_every_text_the_first_ink(theme: Theme) -> None:
    theme.set_strong(True)
    assert theme.palette.text_3 == theme.palette.text
    assert theme.strong


@pytest.mark.parametrize("asked, given", [(40, 80), (80, 80), (125, 125), (200, 200), (900, 200)])
def test_text_size_stays_between_80_and_200(theme: Theme, asked: int, given: int) -> None:
    theme.set_scale(asked)
    assert theme.scale == given


def test_larger_and_smaller_walk_the_steps_and_stop(theme: Theme) -> None:
    for _ in range(12):
        theme.larger()
    assert theme.scale == 200
    for _ in range(12):
        theme.smaller()
    assert theme.scale == 80
    theme.usual_size()
    assert theme.scale == 100


def test_text_size_changes_what_stands_there(qtbot: QtBot, theme: Theme) -> None:
    label, banner = Label("Restricted", TypeRole.TITLE), Banner(theme, "Restricted")
    for widget in (label, banner):
        qtbot.addWidget(widget)
        widget.show()
    before, height = label.fontMetrics().height(), banner.sizeHint().height()
    theme.set_scale(200)
    assert label.fontMetrics().height() > before * 1.8
    assert banner.sizeHint().height() == 2 * height


def test_figures_are_tabular(theme: Theme) -> None:
    measure = theme.metrics(TypeRole.BODY).horizontalAdvance
    assert measure("1111") == pytest.approx(measure("8888"))


def test_a_label_reads_no_markup(qtbot: QtBot, theme: Theme) -> None:
    label = Label("<b>bold</b>", ink=Ink.TEXT_2)
    qtbot.addWidget(label)
    assert label.text() == "<b>bold</b>"
    assert label.sizeHint().width() > label.fontMetrics().horizontalAdvance("bold") * 2


@pytest.mark.parametrize("window, nav, wide", [(1280, 200, 304), (1440, 216, 352), (1920, 232, 400)])
def test_panes_have_the_widths_of_the_language(window: int, nav: int, wide: int) -> None:
    assert (widths_for(window).nav, widths_for(window).list) == (nav, wide)
