"""What mentions a record: lines that lead there, by kind, and what belongs beneath it, with a way to add one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.statement import Stance
from cyberbrief.gui.kind_signs import icon_of, place_of
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.list_row import ROW, Row, RowList
from cyberbrief.gui.parts.surface import clear, row
from cyberbrief.gui.record_titles import title_of
from cyberbrief.gui.records.form_layouts import layout_of
from cyberbrief.gui.records.kind_words import MENTIONED_BY
from cyberbrief.gui.records.loading import OF_EACH_KIND, Loaded
from cyberbrief.gui.records.record_picker import make_record
from cyberbrief.gui.records.row_words import detail_of, grade_of, tag_of
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole

_ABOUT = 48  # letters of a second thought at the end of a line


class Beneath(NamedTuple):
    """Records of a kind that point at this one by a field are shown beneath it, and can be added there."""

    kind: str
    field: str
    title: str


BENEATH: Mapping[str, tuple[Beneath, ...]] = {
    "meeting": (Beneath("commitment", "meeting", later("Commitments")),),
    "position": (Beneath("talking-point", "position", later("Talking points")),),
}


class Lines(RowList):
    """Lines that lead to records: pressed, or chosen with the arrows and Enter; `wanted(id)`."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, name: str, rows: Sequence[Row]) -> None:
        super().__init__(theme, name)
        self._theme = theme
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_rows(rows)
        self.clicked.connect(self._press)
        self.opened.connect(self.wanted)
        theme.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self.setFixedHeight(self._theme.px(SPACE.row) * self.rows.rowCount())

    def _press(self, index: QModelIndex) -> None:
        self.wanted.emit(index.data(ROW).key)


class Mentions(QWidget):
    """Sections of lines below a record's page."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown: tuple[tuple[str, str, str], ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.inside)

    def show_loaded(self, loaded: Loaded) -> None:
        """Show what points at a record."""
        shown = tuple((p.record.id, p.field, title_of(p.record, loaded.near)) for p in loaded.pointers)
        if (loaded.record.id, "", "") in self._shown[:1] and shown == self._shown[1:]:
            return
        self._shown = ((loaded.record.id, "", ""), *shown)
        clear(self._column)
        sections = BENEATH.get(loaded.record.KIND, ())
        for below in sections:
            found = [p.record for p in loaded.pointers if (p.record.KIND, p.field) == (below.kind, below.field)]
            self._section(tr(below.title), found, loaded, below)
        told = {(below.kind, below.field) for below in sections}
        others = {p.record.id: p.record for p in loaded.pointers if (p.record.KIND, p.field) not in told}
        others = {key: other for key, other in others.items() if other.KIND != "stance" or not sections}
        by_kind = sorted(others.values(), key=lambda record: tuple(KINDS).index(record.KIND))
        for kind, group in groupby(by_kind, key=lambda record: record.KIND):
            self._section(tr(MENTIONED_BY[kind]), list(group), loaded)

    def _section(self, title: str, records: Sequence[Record], loaded: Loaded, beneath: Beneath | None = None) -> None:
        theme = self._session.theme
        head = Label(title, TypeRole.LABEL, Ink.TEXT_2)
        all_ = len(records) + (loaded.beyond.get(records[0].KIND, 0) if records else 0)
        count = Label(str(all_) if all_ else "", TypeRole.CAPTION, Ink.TEXT_3)
        line = row(head, count)
        line.setContentsMargins(0, SPACE.grid, 0, 0)
        if beneath is not None:
            add = Button(theme, tr("Add"), "plus", ButtonRole.LINK, name=tr("{field}: add one", field=title))
            add.clicked.connect(lambda: self._add(beneath, loaded.record.id))
            line.addWidget(add)
        self._column.addLayout(line)
        if records:
            kinds = {record.id: record.KIND for record in records}
            lines = Lines(theme, title, [_row(record, loaded) for record in records[:OF_EACH_KIND]])
            lines.wanted.connect(lambda key: self._session.go(place_of(kinds[key], key)))
            self._column.addWidget(lines)
        rest = all_ - OF_EACH_KIND
        if rest > 0:
            words = tr_counted(rest, "and {n} more, in its own room", "and {n} more, in their own room")
            self._column.addWidget(Label(words, TypeRole.CAPTION, Ink.TEXT_3))

    def _add(self, beneath: Beneath, record: RecordId) -> None:
        name = layout_of(KINDS[beneath.kind]).title

        def go(made: Record) -> None:
            self._session.go(place_of(made.KIND, made.id, name))  # its name is to be written there

        make_record(self._session, beneath.kind, "", go, **{beneath.field: record})


def _row(record: Record, loaded: Loaded) -> Row:
    words = detail_of(record, loaded.near)
    return Row(
        record.id,
        title_of(record, loaded.near),
        icon=icon_of(record.KIND),
        status=words if len(words) <= _ABOUT else f"{words[: _ABOUT - 1].rstrip()}…",
        tag=tag_of(record),
        grade=grade_of(record.level) if isinstance(record, Stance) else None,
    )
