"""Where the keyboard stops: what takes it, in the order of Tab, and where it begins in a room one comes to."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QTextEdit, QWidget

from cyberbrief.gui.parts.nav_list import NavRow
from cyberbrief.gui.places import Panes


def tab_stops(pane: QWidget) -> Iterator[QWidget]:
    """Yield every widget of a pane that takes the keyboard."""
    for widget in pane.findChildren(QWidget):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget


def first_stop(panes: Panes, *, listed: bool) -> QWidget:
    """Return where the keyboard begins: the list, else what one walks or writes on the page, else the page itself."""
    stops = list(tab_stops(panes.list)) if panes.list is not None and listed else []
    if stops:
        here = [widget for widget in stops if isinstance(widget, NavRow) and widget.isChecked()]
        return [*_views(stops), *here, *stops][0]
    stops = list(tab_stops(panes.page))
    fields = [widget for widget in stops if isinstance(widget, QLineEdit | QTextEdit)]
    return [*_views(stops), *fields, panes.page][0]


def was_put(now: QWidget | None, before: QWidget | None) -> bool:
    """Say whether a page put the keyboard where it is: what is hidden leaves it to whatever comes next, unasked."""
    if now is before or now is None:
        return False
    return before is None or before.isVisible() or isinstance(now, QLineEdit | QTextEdit | QAbstractItemView)


def _views(widgets: list[QWidget]) -> list[QWidget]:
    return [widget for widget in widgets if isinstance(widget, QAbstractItemView)]
