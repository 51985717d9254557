"""Adding to the outline: records found by a few letters or by their kind; what stands in the brief already says so."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cyberbrief.domain.kinds import kind_named
from cyberbrief.domain.record import RecordId
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.kind_signs import icon_of
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.label import FieldLabel, Label
from cyberbrief.gui.parts.line_field import SearchField
from cyberbrief.gui.parts.list_row import ROW, Row, RowList
from cyberbrief.gui.parts.list_steps import step
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, Meaning, TagLook, TypeRole
from cyberbrief.services import offering
from cyberbrief.services.offering import PRINTED, Offer

_SHOWN_ROWS = 5
_ADD, _THERE = later("Add"), later("in the brief")


class AddRecords(QWidget):
    """A search whose results are added by Enter or a click; `wanted(record id)`."""

    wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._asked = ("", "")
        self._offers: tuple[Offer, ...] = ()
        self._there: frozenset[RecordId] = frozenset()
        self.search = SearchField(
            session.theme, tr("Search for records to add"), placeholder=tr("Position, point, party …")
        )
        kinds = [("", tr("All kinds")), *((kind, tr(kind_named(kind).LABEL)) for kind in PRINTED)]
        self.kind = ChoiceField(session.theme, tr("Kind of record to add"), kinds)
        self.kind.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(6)
        self.results = RowList(session.theme, tr("Records to add"))
        self.results.hide()
        self._nothing = Label(tr("Nothing found in this dossier."), TypeRole.CAPTION, Ink.TEXT_3)
        self._nothing.hide()
        line = QHBoxLayout()
        line.setSpacing(SPACE.inside)
        line.addWidget(self.search, 3)
        line.addWidget(self.kind, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.inside)
        column.addWidget(FieldLabel(tr("Add records"), self.search.line))
        column.addLayout(line)
        column.addWidget(self._nothing)
        column.addWidget(self.results)
        self.search.searched.connect(lambda _words: self._search())
        self.search.accepted.connect(lambda _words: self._accept())
        self.search.moved.connect(lambda by: step(self.results, by))
        self.kind.chosen.connect(lambda _kind: self._search())
        self.results.clicked.connect(self._clicked)
        self.results.opened.connect(self.wanted)

    def show_there(self, records: Iterable[RecordId]) -> None:
        """Show which records stand in the brief already."""
        there = frozenset(records)
        if there != self._there:
            self._there = there
            self.results.set_rows(self._rows())

    def first(self) -> str:
        """Return the first record found that is not in the brief yet, else the first; "" for none."""
        fresh = (one.record for one in self._offers if one.record not in self._there)
        return next(fresh, self._offers[0].record if self._offers else "")

    def empty(self) -> None:
        """Begin anew."""
        self.search.clear()
        self.kind.set_key("")
        self._show(("", ""), ())

    def _search(self) -> None:
        asked = self._asked = (self.search.text(), self.kind.key())
        workspace, dossier = self._session.workspace, self._session.dossier()
        if not any(asked):
            self._show(asked, ())
            return
        self._session.read(
            lambda: offering.offered(workspace, dossier, *asked),
            while_alive(self, lambda offers: self._show(asked, offers)),
        )

    def _show(self, asked: tuple[str, str], offers: tuple[Offer, ...]) -> None:
        if asked != self._asked and any(asked):
            return
        self._offers = offers
        self.results.set_rows(self._rows())
        self.results.setVisible(bool(offers))
        self._nothing.setVisible(any(asked) and not offers)
        height = min(len(offers), _SHOWN_ROWS) * self._session.theme.px(SPACE.row) + 2
        self.results.setFixedHeight(height)

    def _rows(self) -> list[Row]:
        plus = TagLook(Meaning.NEUTRAL, "plus", tr(_ADD))
        tick = TagLook(Meaning.GOOD, "check", tr(_THERE))
        return [
            Row(
                one.record,
                one.title,
                icon=icon_of(one.kind),
                status=tr(kind_named(one.kind).LABEL),
                badge=tick if one.record in self._there else plus,
            )
            for one in self._offers
        ]

    def _accept(self) -> None:
        if self._asked != (self.search.text(), self.kind.key()):
            self._search()
            return
        chosen = self.results.key() or self.first()
        if chosen:
            self.wanted.emit(chosen)

    def _clicked(self, index: QModelIndex) -> None:
        self.wanted.emit(index.data(ROW).key)
