"""Plain ground to put parts on: surfaces, lines, cards, rows and columns."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.theme import SPACE, TypeRole
from cyberbrief.gui.theme.theme import set_look


class Ground(StrEnum):
    """What a surface is: the window itself, a list, or the page one reads and writes on."""

    WINDOW = "window"
    LIST = "list"
    PAGE = "page"
    GREY = "grey"


class Surface(QFrame):
    """A filled rectangle with a column in it; `margin` in pixels on all sides."""

    def __init__(self, ground: Ground = Ground.PAGE, margin: int = 0, spacing: int = SPACE.grid) -> None:
        super().__init__()
        set_look(self, surface=str(ground))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(spacing)


class Line(QFrame):
    """A line of one pixel between two parts of a page."""

    def __init__(self, *, upright: bool = False) -> None:
        super().__init__()
        set_look(self, part="line")
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


class Card(QFrame):
    """A panel with a title; put what it holds into `column`, what stands right of the title into `head`."""

    def __init__(self, title: str = "", *, name: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name or title)
        set_look(self, part="card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE.gutter, SPACE.narrow, SPACE.gutter, SPACE.gutter)
        outer.setSpacing(SPACE.grid)
        self.head = QHBoxLayout()
        self.head.setSpacing(SPACE.grid)
        self.title = Label(title, TypeRole.HEADING)
        if title:
            self.head.addWidget(self.title)
            self.head.addStretch(1)
            outer.addLayout(self.head)
        self.column = QVBoxLayout()
        self.column.setSpacing(SPACE.grid)
        outer.addLayout(self.column)

    def set_chosen(self, chosen: bool) -> None:
        """Show or hide the accent border of a chosen card."""
        set_look(self, chosen="true" if chosen else "false")


class ScrollPage(QScrollArea):
    """A page that scrolls; put its parts into `column`. `widest` keeps lines readable on large screens."""

    def __init__(self, name: str, ground: Ground = Ground.PAGE, margin: int = SPACE.wide, widest: int = 0) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.surface = Surface(ground)
        self.surface.column.setContentsMargins(margin, SPACE.pane, margin, SPACE.pane)
        inner = QWidget()
        if widest:
            inner.setMaximumWidth(widest)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE.gutter)
        self.surface.column.addWidget(inner, 1)
        self.setWidget(self.surface)
        set_look(self, surface=str(ground))


def row(*widgets: QWidget, spacing: int = SPACE.grid, stretch: bool = True) -> QHBoxLayout:
    """Put widgets side by side, from the leading edge; `stretch` leaves the rest of the row empty."""
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(spacing)
    for widget in widgets:
        line.addWidget(widget)
    if stretch:
        line.addStretch(1)
    return line


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and have it deleted."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
