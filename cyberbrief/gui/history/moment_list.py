"""The instants of a record, day by day, narrowed by field and by person."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.record import declarations
from cyberbrief.gui.history.looking import Seen
from cyberbrief.gui.history.moment_words import SIGNS, day_head, day_of, hour_words, what_words, who_words
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.flow import FlowLayout
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.list_row import Row, RowList
from cyberbrief.gui.parts.surface import Ground, Surface, clear
from cyberbrief.gui.parts.tag import Chip
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services.timeline import WRITTEN, Moment

_MOST_FIELDS = 4


class MomentList(Surface):
    """The list side of the history room; `chosen(str)` carries the key of a moment."""

    chosen = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(Ground.LIST, 0, SPACE.grid)
        self._session = session
        self._seen: Seen | None = None
        self._narrowed: tuple[str, str] = ("", "")
        self.setAccessibleName(tr("History"))
        self._what = Label("", TypeRole.SMALL, Ink.TEXT_2, wrap=True)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, SPACE.inside)
        self.rows = RowList(session.theme, tr("What happened"))
        self.rows.chosen.connect(self.chosen)
        self.rows.opened.connect(self.chosen)
        head = Surface(Ground.LIST, SPACE.narrow, SPACE.grid)
        head.column.addWidget(Label(tr("History"), TypeRole.HEADING))
        head.column.addWidget(self._what)
        head.column.addWidget(self._chips)
        self.column.addWidget(head)
        self.column.addWidget(self.rows, 1)

    def show_seen(self, seen: Seen) -> None:
        """Show another timeline."""
        if self._seen is None or self._seen.timeline.record.id != seen.timeline.record.id:
            self._narrowed = ("", "")
        self._seen = seen
        revisions = tr_counted(len(seen.timeline.states), "{n} revision", "{n} revisions")
        self._what.setText(tr("{title} · {revisions}", title=seen.title, revisions=revisions))
        self._make_chips()
        self._fill()

    def moments(self) -> tuple[Moment, ...]:
        """Return what is listed."""
        if self._seen is None:
            return ()
        field, author = self._narrowed
        return tuple(
            moment
            for moment in self._seen.timeline.moments
            if (not field or field in moment.fields or moment.tree) and (not author or moment.by == author)
        )

    def _fill(self) -> None:
        rows: list[Row] = []
        day = None
        for moment in self.moments():
            if day_of(moment) != day:
                day = day_of(moment)
                rows.append(Row(f"day {day}", day_head(day), head=True))
            said = who_words(moment)
            rows.append(
                Row(moment.key, what_words(moment), said, SIGNS[moment.what], status=hour_words(moment.instant))
            )
        self.rows.set_rows(rows)

    def _make_chips(self) -> None:
        clear(self._flow)
        if self._seen is None:
            return
        moments, kind = self._seen.timeline.moments, self._seen.timeline.record.KIND
        fields = Counter(field for moment in moments for field in moment.fields)
        authors = list(dict.fromkeys(moment.by for moment in moments if moment.by and moment.what in WRITTEN))
        declared = declarations(KINDS[kind])
        self._chip(tr("All"), ("", ""))
        for field, _times in fields.most_common(_MOST_FIELDS):
            self._chip(tr(declared[field].label), (field, ""))
        for author in authors if len(authors) > 1 else ():
            self._chip(author, ("", author))
        self._chips.setVisible(len(moments) > 1)

    def _chip(self, words: str, narrowed: tuple[str, str]) -> None:
        chip = Chip(self._session.theme, words)
        chip.setChecked(narrowed == self._narrowed)
        chip.clicked.connect(lambda _on=False: self._narrow(narrowed))
        self._flow.addWidget(chip)

    def _narrow(self, narrowed: tuple[str, str]) -> None:
        self._narrowed = narrowed
        kept = self.rows.key()
        self._make_chips()
        self._fill()
        if not self.rows.key() and self.moments():
            self.rows.set_key(kept)
            self.chosen.emit(self.moments()[0].key)
            self.rows.set_key(self.moments()[0].key)
