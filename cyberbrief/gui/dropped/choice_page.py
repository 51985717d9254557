"""What is to be done with a file that was dropped: one row for each thing that can be."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from cyberbrief.gui.dropping import Way, ways_of
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.press_row import PressRow
from cyberbrief.gui.parts.surface import Ground, ScrollPage, clear
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight
from cyberbrief.gui.theme import SPACE, Ink, TypeRole

_WIDEST = 640
_SIGN = 32


class ChoicePage(ScrollPage):
    """Asks, and walks to where the thing is done; the rows come from one table (`dropping.ways_of`)."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("What do you want to do with it?"), Ground.PAGE, SPACE.wide, _WIDEST)
        self._session = session
        self.rows: list[PressRow] = []
        self.title = Label("", TypeRole.TITLE, wrap=True)
        self._ways = QVBoxLayout()
        self._ways.setSpacing(SPACE.grid)
        self.column.addWidget(Glyph(session.theme, "file-text", Ink.TEXT_2, _SIGN), 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.title)
        self.column.addWidget(Label(tr("What do you want to do with it?"), TypeRole.TEXT, Ink.TEXT_2, wrap=True))
        self.column.addLayout(self._ways)
        self.column.addStretch(1)

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, open=self.come)

    def come(self, place: Place) -> None:
        """Ask about the file that a place names."""
        path = Path(place.record)
        self.title.setText(path.name)
        clear(self._ways)
        self.rows = [self._row(way) for way in ways_of(path)]
        self._session.sight(self, Sight((path.name,) if place.record else ()))
        if self.rows:
            self.rows[0].setFocus()

    def _row(self, way: Way) -> PressRow:
        words, detail = tr(way.words), tr(way.detail)
        row = PressRow(f"{words}. {detail}", framed=True)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Label(words, TypeRole.STRONG))
        column.addWidget(Label(detail, TypeRole.SMALL, Ink.TEXT_2, wrap=True))
        row.line.addWidget(Glyph(self._session.theme, way.icon), 0, Qt.AlignmentFlag.AlignTop)
        row.line.addLayout(column, 1)
        row.clicked.connect(lambda _on=False: self._session.go(way.place))
        self._ways.addWidget(row)
        row.show()  # now, so that it can take the keyboard
        return row
