"""The room of stances: the matrix, and the list of single stances with a page each.

One comes to the matrix. A place that names a stance shows its page beside the list; only where a stance was just set or
undone in the matrix, the matrix stays and the cell is shown.
"""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.choice_field import Segments
from cyberbrief.gui.parts.surface import Ground, Line, Surface, row
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.session import Session
from cyberbrief.gui.stances.matrix_export import MatrixExport
from cyberbrief.gui.stances.matrix_page import ROOM, WAYS, StanceMatrix
from cyberbrief.gui.theme import SPACE

LIST, TEXT = "list", "text"


class StancesRoom(QStackedWidget):
    """Shows the matrix or the list as the place says; `records` is the room of single stances."""

    def __init__(self, session: Session, records: Panes) -> None:
        super().__init__()
        self._session, self._records = session, records
        self._just_came = True
        self.setAccessibleName(tr("Stances"))
        self.matrix = StanceMatrix(session)
        self.exporting = MatrixExport(session, self.matrix)
        self._single = self._with_ways(records.page)
        self._table = Surface(Ground.PAGE, spacing=0)
        self._table.column.addWidget(self.exporting)
        self._table.column.addWidget(self.matrix, 1)
        self.addWidget(self._table)
        self.addWidget(self._single)
        self.matrix.way_wanted.connect(self._go_way)
        self.matrix.export_wanted.connect(self.exporting.begin)

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, self._records.list, open=self.open, leave=self.leave, lists=self.shows_list)

    def shows_list(self, place: Place) -> bool:
        """Say whether a place is one of the list."""
        return bool(place.record) and place.record != TEXT and not self._stays(place)

    def open(self, place: Place) -> None:
        """Come to the matrix, to its text, to the list, or to one stance."""
        stays, self._just_came = self._stays(place), False
        if place.record and place.record != TEXT and not stays:
            self._ways.set_key(LIST)
            self.setCurrentWidget(self._single)
            self._records.open(Place(ROOM) if place.record == LIST else place)
            return
        self.setCurrentWidget(self._table)
        self.matrix.show_way(TEXT if place.record == TEXT else "matrix")
        self.matrix.refresh()
        self.matrix.see()
        if stays:
            self.matrix.go_to(self.matrix.spot_of(place.record))

    def leave(self) -> None:
        """Hand on what was typed or pressed."""
        self.matrix.leave()
        self._records.leave()

    def showEvent(self, event: QShowEvent) -> None:
        """Note that one came from another room."""
        self._just_came = True
        super().showEvent(event)

    def _stays(self, place: Place) -> bool:
        named = place.record not in {"", LIST, TEXT} and not place.part
        return named and not self._just_came and self.currentWidget() is self._table

    def _go_way(self, way: str) -> None:
        self._session.go(Place(ROOM, "" if way == "matrix" else way))

    def _with_ways(self, page: QWidget) -> QWidget:
        """Put the way back to the matrix above the page of single stances."""
        holder = Surface(Ground.PAGE, spacing=0)
        self._ways = Segments(self._session.theme, tr("Way of looking"), [(way, tr(words)) for way, words in WAYS])
        self._ways.chosen.connect(self._go_way)
        strip = QWidget()
        column = QVBoxLayout(strip)
        column.setContentsMargins(SPACE.wide, SPACE.grid, SPACE.wide, SPACE.grid)
        column.addLayout(row(self._ways))
        holder.column.addWidget(strip)
        holder.column.addWidget(Line())
        holder.column.addWidget(page, 1)
        return holder
