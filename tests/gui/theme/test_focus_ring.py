"""Where the keyboard is can be seen: a ring around the focused widget, cut where a scrolled page cuts it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.line_field import LineField, SearchField
from cyberbrief.gui.theme import Theme


def _ring(window: QWidget) -> QWidget | None:
    rings = window.findChildren(QWidget, "focus-ring")
    return next((ring for ring in rings if ring.isVisible()), None)


def _window(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    for widget in widgets:
        layout.addWidget(widget)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_the_ring_follows_the_focus(qtbot: QtBot, theme: Theme) -> None:
    first, second = LineField("First"), Button(theme, "Second")
    window = _window(qtbot, first, second)
    for widget in (first, second):
        widget.setFocus()
        ring = _ring(window)
        assert ring is not None
        assert ring.geometry() == widget.geometry().adjusted(-3, -3, 3, 3)


def test_the_ring_moves_along(qtbot: QtBot, theme: Theme) -> None:
    field = LineField("Field")
    window = _window(qtbot, field)
    field.setFocus()
    window.resize(window.width() + 200, window.height())
    ring = _ring(window)
    assert ring is not None
    assert ring.width() == field.width() + 6


def test_a_field_of_several_widgets_has_one_ring(qtbot: QtBot, theme: Theme) -> None:
    search = SearchField(theme, "Find")
    window = _window(qtbot, search)
    search.setFocus()
    ring = _ring(window)
    assert ring is not None
    assert ring.geometry() == search.geometry().adjusted(-3, -3, 3, 3)


def test_a_ringed_widget_may_be_deleted(qtbot: QtBot, theme: Theme) -> None:
    first, second = LineField("First"), LineField("Second")
    window = _window(qtbot, first, second)
    first.setFocus()
    first.deleteLater()
    qtbot.waitUntil(lambda: len(window.findChildren(LineField)) == 1)
    second.setFocus()
    assert _ring(window) is not None
