"""What mentions a record: links to it, gathered by kind, and what belongs beneath it, with a way to add one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.gui.kind_signs import icon_of, place_of
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import ElidedLabel, Label
from cyberbrief.gui.parts.surface import clear, row
from cyberbrief.gui.record_titles import title_of
from cyberbrief.gui.records.elided_link import ElidedLink
from cyberbrief.gui.records.loading import Loaded
from cyberbrief.gui.records.record_picker import make_record
from cyberbrief.gui.records.row_words import detail_of
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole

_MOST = 12


class Beneath(NamedTuple):
    """Records of a kind that point at this one by a field are shown beneath it, and can be added there."""

    kind: str
    field: str
    title: str


BENEATH: Mapping[str, tuple[Beneath, ...]] = {
    "meeting": (Beneath("commitment", "meeting", "Commitments"),),
    "position": (Beneath("talking-point", "position", "Talking points"),),
}


class Mentions(QWidget):
    """Sections of links below a record's page."""

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
            self._section(below.title, found, loaded, below)
        told = {(below.kind, below.field) for below in sections}
        others = {p.record.id: p.record for p in loaded.pointers if (p.record.KIND, p.field) not in told}
        others = {key: other for key, other in others.items() if other.KIND != "stance" or not sections}
        if others:
            by_kind = sorted(others.values(), key=lambda record: tuple(KINDS).index(record.KIND))
            for kind, group in groupby(by_kind, key=lambda record: record.KIND):
                self._section(f"Mentioned by: {KINDS[kind].PLURAL.lower()}", list(group), loaded)

    def _section(self, title: str, records: Sequence[Record], loaded: Loaded, beneath: Beneath | None = None) -> None:
        theme = self._session.theme
        head = Label(title, TypeRole.LABEL, Ink.TEXT_2)
        count = Label(str(len(records)) if records else "", TypeRole.CAPTION, Ink.TEXT_3)
        line = row(head, count)
        line.setContentsMargins(0, SPACE.grid, 0, 0)
        if beneath is not None:
            add = Button(theme, "Add", "plus", ButtonRole.LINK, name=f"{title}: add one")
            add.clicked.connect(lambda: self._add(beneath, loaded.record.id))
            line.addWidget(add)
        self._column.addLayout(line)
        for record in records[:_MOST]:
            self._link(record, loaded)
        if len(records) > _MOST:
            more = Label(f"and {len(records) - _MOST} more, in their own room", TypeRole.CAPTION, Ink.TEXT_3)
            self._column.addWidget(more)

    def _link(self, record: Record, loaded: Loaded) -> None:
        words = title_of(record, loaded.near)
        link = ElidedLink(self._session.theme, words, icon_of(record.KIND))
        link.clicked.connect(lambda: self._session.go(place_of(record.KIND, record.id)))
        detail = ElidedLabel(detail_of(record, loaded.near), TypeRole.CAPTION, Ink.TEXT_3)
        line = row(link, detail, stretch=False)
        line.setStretch(0, 2)
        line.setStretch(1, 1)
        self._column.addLayout(line)

    def _add(self, beneath: Beneath, record: RecordId) -> None:
        def go(made: Record) -> None:
            self._session.go(place_of(made.KIND, made.id))

        make_record(self._session, beneath.kind, "", go, **{beneath.field: record})
