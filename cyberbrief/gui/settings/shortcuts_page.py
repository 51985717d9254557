"""Every shortcut of the program, as its table of actions has them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from cyberbrief.gui.actions import Where, shown_shortcut
from cyberbrief.gui.parts.key_cap import KeyCap
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.surface import Card, Ground, ScrollPage
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight
from cyberbrief.gui.theme import SPACE, TypeRole

_WIDEST = 620


class ShortcutsPage(ScrollPage):
    """A card for each group of actions, with those that have a shortcut."""

    def __init__(self, session: Session) -> None:
        super().__init__("Keyboard shortcuts", Ground.WINDOW, widest=session.theme.px(_WIDEST))
        self._session = session
        self.column.addWidget(Label("Keyboard shortcuts", TypeRole.TITLE))
        for where in Where:
            rows = [
                (row.text, keys)
                for row, _action in session.actions
                if row.where is where
                if (keys := shown_shortcut(row.id))
            ]
            if rows:
                card = Card(str(where))
                card.column.addWidget(self._table(rows))
                self.column.addWidget(card)
        self.column.addStretch(1)

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, open=self.come)

    def come(self, _place: Place) -> None:
        """Come here: nothing of a record is in sight."""
        self._session.sight(Sight())

    def _table(self, rows: list[tuple[str, str]]) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.gutter)
        grid.setVerticalSpacing(SPACE.grid)
        grid.setColumnStretch(0, 1)
        for line, (words, keys) in enumerate(rows):
            grid.addWidget(Label(words, TypeRole.BODY), line, 0)
            grid.addWidget(KeyCap(self._session.theme, keys), line, 1, Qt.AlignmentFlag.AlignRight)
        return holder
