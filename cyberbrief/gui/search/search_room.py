"""The search room: everything in the store, as one types; Enter goes to what was found."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtWidgets import QStackedWidget, QWidget

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.marking import Marking
from cyberbrief.domain.record import RecordId
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.parts.flow import FlowLayout
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import SearchField
from cyberbrief.gui.parts.list_row import RowList
from cyberbrief.gui.parts.notice import EmptyState
from cyberbrief.gui.parts.surface import Ground, Surface, row
from cyberbrief.gui.parts.tag import Chip
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.record_titles import named_by, title_of
from cyberbrief.gui.search.hit_row import HitDelegate, row_of
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight, markings_of
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services import reading, searching
from cyberbrief.services.searching import Hit

_MOST = 100
_FILTERS = ("position", "talking-point", "counterpart", "statement", "reference", "meeting", "brief")


class Answer(NamedTuple):
    """What was found, and how it is marked."""

    hits: tuple[Hit, ...]
    titles: Mapping[RecordId, str]
    markings: tuple[Marking, ...]


class SearchRoom(Surface):
    """A field, filters by kind, and the hits."""

    def __init__(self, session: Session) -> None:
        super().__init__(Ground.PAGE, SPACE.pane, SPACE.narrow)
        self._session = session
        self._kinds: frozenset[str] = frozenset()
        self._asked = 0
        self._hits: tuple[Hit, ...] = ()
        self.setAccessibleName("Search")
        self.field = SearchField(session.theme, "Search everywhere", placeholder="Words anywhere in the store")
        self.here_only = Chip(session.theme, "This dossier")
        self.here_only.toggled.connect(lambda _on: self.search())
        self._count = Label("", TypeRole.SMALL, Ink.TEXT_3)
        self.rows = RowList(session.theme, "Found")
        self._delegate = HitDelegate(session.theme)
        self.rows.setItemDelegate(self._delegate)
        self._words = EmptyState(
            session.theme,
            "search",
            "Write a word or two. Accents and capitals do not matter; Enter opens what is found.",
        )
        self._nothing = EmptyState(
            session.theme, "search", "Nothing is found. Try fewer words, or only their beginnings."
        )
        self._stack = QStackedWidget()
        for widget in (self._words, self.rows, self._nothing):
            self._stack.addWidget(widget)
        self.column.addLayout(row(Label("Search", TypeRole.TITLE), self._count))
        self.column.addWidget(self.field)
        self.column.addWidget(self._filters())
        self.column.addWidget(self._stack, 1)
        self.field.searched.connect(lambda _words: self.search())
        self.field.accepted.connect(lambda _words: self.open_chosen())
        self.field.moved.connect(self._move)
        self.rows.opened.connect(self._open)
        session.changes.changed.connect(self._changed)

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, open=self.come)

    def come(self, place: Place) -> None:
        """Come here, with words to look for where the place brings some."""
        if place.part and place.part != self.field.text():
            self.field.line.setText(place.part)
        self.field.line.setFocus()
        self.field.line.selectAll()
        self.search()

    def search(self) -> None:
        """Look for what is written in the field."""
        self._asked += 1
        asked, words = self._asked, self.field.text().strip()
        if not words:
            self._take(asked, Answer((), {}, ()))
            return
        workspace, kinds = self._session.workspace, self._kinds
        dossier = self._session.dossier() if self.here_only.isChecked() else None

        def job() -> Answer:
            hits = searching.search(workspace, words, kinds, dossier, _MOST)
            records = reading.many(workspace, [hit.record for hit in hits])
            near = reading.many(workspace, {link for record in records.values() for link in named_by(record)})
            titles = {key: title_of(record, near) for key, record in records.items()}
            return Answer(hits, titles, markings_of((*records.values(), *near.values())))

        take: Callable[[Answer], None] = while_alive(self, lambda answer: self._take(asked, answer))
        self._session.read(job, take)

    def open_chosen(self) -> None:
        """Go to the hit that is chosen, else to the first."""
        key = self.rows.key() or (self._hits[0].record if self._hits else "")
        if key:
            self._open(key)

    def _take(self, asked: int, answer: Answer) -> None:
        if asked != self._asked:
            return
        hits = self._hits = answer.hits
        self._delegate.hits = {hit.record: hit for hit in hits}
        self.rows.set_rows(row_of(hit, answer.titles.get(hit.record, hit.title)) for hit in hits)
        if hits and not self.rows.key():
            self.rows.set_key(hits[0].record)
        words = self.field.text().strip()
        found = f"the first {_MOST}" if len(hits) == _MOST else f"{len(hits)} found"
        self._count.setText(found if words else "")
        if self.isVisible():
            self._session.sight(Sight(markings=answer.markings))
        self._stack.setCurrentWidget(self.rows if hits else self._nothing if words else self._words)

    def _open(self, record: str) -> None:
        hit = self._delegate.hits.get(record)
        if hit is not None:
            self._session.go(place_of(hit.kind, hit.record))

    def _move(self, step: int) -> None:
        place = max(0, min(self.rows.currentIndex().row() + step, len(self._hits) - 1))
        self.rows.setCurrentIndex(self.rows.model().index(place, 0))

    def _changed(self, _changed: object) -> None:
        if self.isVisible():
            self.search()

    def _filters(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, SPACE.inside)
        flow.addWidget(self.here_only)
        for kind in _FILTERS:
            chip = Chip(self._session.theme, KINDS[kind].PLURAL)
            chip.toggled.connect(lambda on, kind=kind: self._filter(kind, on))
            flow.addWidget(chip)
        return holder

    def _filter(self, kind: str, on: bool) -> None:
        self._kinds = self._kinds | {kind} if on else self._kinds - {kind}
        self.search()
