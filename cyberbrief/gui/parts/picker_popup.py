"""A small window with a search and what it finds, opened at what is to be filled."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cyberbrief.gui.parts.line_field import SearchField
from cyberbrief.gui.parts.list_row import RowList
from cyberbrief.gui.parts.list_steps import step
from cyberbrief.gui.theme import SPACE, Theme
from cyberbrief.gui.theme.theme import set_look

_WIDTH, _HEIGHT = 340, 340


class PickerPopup(QFrame):
    """`came()` once it stands there, `pressed(key)` on a row that is pressed or entered.

    Whoever makes it names it, fills `list`, listens to `search`, and closes it, which deletes it.
    """

    came = Signal()
    pressed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget, search: SearchField, found: RowList) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.search, self.list = search, found
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_look(self, part="card")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.grid, SPACE.grid, SPACE.grid, SPACE.grid)
        column.setSpacing(SPACE.inside)
        column.addWidget(search)
        column.addWidget(found, 1)
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        search.moved.connect(lambda by: step(found, by))
        found.opened.connect(self.pressed)
        found.clicked.connect(lambda index: self.pressed.emit(found.key()) if index.isValid() else None)

    def open_below(self, widget: QWidget) -> None:
        """Open below a widget, above it where there is no room."""
        spot = widget.mapToGlobal(QPoint(0, widget.height() + SPACE.inside))
        screen = widget.screen().availableGeometry()
        spot.setX(max(screen.left(), min(spot.x(), screen.right() - self.width())))
        if spot.y() + self.height() > screen.bottom():
            spot.setY(max(screen.top(), spot.y() - widget.height() - self.height() - SPACE.grid))
        self.move(spot)
        self.show()
        self.search.setFocus()
        self.came.emit()
