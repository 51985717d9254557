"""Adding to the outline: records found by their words, within the dossier."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.kinds import kind_named
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.kind_signs import icon_of
from cyberbrief.gui.parts.label import FieldLabel, Label
from cyberbrief.gui.parts.line_field import SearchField
from cyberbrief.gui.parts.list_row import ROW, Row, RowList
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, Meaning, TagLook, TypeRole
from cyberbrief.services import searching
from cyberbrief.services.searching import Hit

# What a brief can print; the others are reached through these.
KINDS = (
    *("talking-point", "position", "counterpart", "agenda-item", "meeting", "commitment", "concern", "measure"),
    *("package", "statement", "reference", "deadline", "delegate", "stance", "instruction", "dossier"),
)
_MOST = 30
_SHOWN_ROWS = 4
_PLUS = TagLook(Meaning.NEUTRAL, "plus", "Add")


class AddRecords(QWidget):
    """A search whose results are added by Enter or a click; `wanted(record id)`."""

    wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._asked = ""
        self.search = SearchField(session.theme, "Search for records to add", placeholder="Position, point, party …")
        self.results = RowList(session.theme, "Records to add")
        self.results.hide()
        self._nothing = Label("Nothing found in this dossier.", TypeRole.CAPTION, Ink.TEXT_3)
        self._nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.inside)
        column.addWidget(FieldLabel("Add records", self.search.line))
        column.addWidget(self.search)
        column.addWidget(self._nothing)
        column.addWidget(self.results)
        self.search.searched.connect(self._search)
        self.search.accepted.connect(self._accept)
        self.search.moved.connect(self._move)
        self.results.clicked.connect(self._clicked)
        self.results.opened.connect(self.wanted)

    def _search(self, words: str) -> None:
        self._asked = words
        if not words.strip():
            self._show(words, ())
            return
        workspace, dossier = self._session.workspace, self._session.dossier()
        self._session.read(
            lambda: searching.search(workspace, words, KINDS, dossier, _MOST),
            while_alive(self, lambda hits: self._show(words, hits)),
        )

    def _show(self, words: str, hits: tuple[Hit, ...]) -> None:
        if words != self._asked:
            return
        rows = [
            Row(hit.record, hit.title, icon=icon_of(hit.kind), status=kind_named(hit.kind).LABEL, badge=_PLUS)
            for hit in hits
        ]
        self.results.set_rows(rows)
        self.results.setVisible(bool(rows))
        self._nothing.setVisible(bool(words.strip()) and not rows)
        height = min(len(rows), _SHOWN_ROWS) * self._session.theme.px(SPACE.row) + 2
        self.results.setFixedHeight(height)

    def _accept(self, words: str) -> None:
        if words != self._asked:
            self._search(words)
            return
        chosen = self.results.key() or self.first()
        if chosen:
            self.wanted.emit(chosen)

    def first(self) -> str:
        """Return the first record found, "" for none."""
        index = self.results.rows.index(0)
        return str(index.data(ROW).key) if index.isValid() else ""

    def _move(self, step: int) -> None:
        place = self.results.currentIndex().row() + step
        index = self.results.rows.index(max(0, min(place, self.results.rows.rowCount() - 1)))
        if index.isValid():
            self.results.setCurrentIndex(index)

    def _clicked(self, index: QModelIndex) -> None:
        self.wanted.emit(index.data(ROW).key)
