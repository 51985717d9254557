"""The search room: everything in the store, as one types; grouped by kind, narrowed by filters; Enter goes there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtWidgets import QStackedWidget

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.marking import Marking
from cyberbrief.domain.record import RecordId
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import SearchField
from cyberbrief.gui.parts.list_row import ROW, Row, RowList
from cyberbrief.gui.parts.list_steps import step
from cyberbrief.gui.parts.notice import EmptyState
from cyberbrief.gui.parts.surface import Ground, Surface, row
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.record_titles import named_by, title_of
from cyberbrief.gui.search.hit_row import HitDelegate, row_of
from cyberbrief.gui.search.search_filters import SearchFilters
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight, markings_of
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services import reading, searching
from cyberbrief.services.searching import Found, Hit, Narrowing

_MOST = 200
_FIRST = ("position", "talking-point", "brief", "counterpart", "delegate", "statement", "meeting", "reference")
_ORDER = (*_FIRST, *(kind for kind in KINDS if kind not in _FIRST))


class Answer(NamedTuple):
    """What was found, how each is called, and how it is marked."""

    found: Found | None
    titles: Mapping[RecordId, str]
    markings: tuple[Marking, ...]


class SearchRoom(Surface):
    """A field, filters with their counts, and the hits."""

    def __init__(self, session: Session) -> None:
        super().__init__(Ground.PAGE, SPACE.pane, SPACE.narrow)
        self._session = session
        self._asked = 0
        self._hits: tuple[Hit, ...] = ()
        self.setAccessibleName(tr("Search"))
        theme = session.theme
        self.field = SearchField(theme, tr("Search everywhere"), placeholder=tr("Words anywhere in the store"))
        self.filters = SearchFilters(session)
        self.filters.changed.connect(self.search)
        self._count = Label("", TypeRole.SMALL, Ink.TEXT_2)
        self._all = Button(theme, tr("Narrow nothing"), role=ButtonRole.LINK)
        self._all.clicked.connect(lambda _on=False: self.filters.widen())
        self.rows = RowList(theme, tr("Found"))
        self._delegate = HitDelegate(theme)
        self.rows.setItemDelegate(self._delegate)
        self._words = EmptyState(
            theme,
            "search",
            tr(
                "Write a word or two. Everything in the store is looked through: positions, points, statements, "
                "references. Accents and capitals do not matter, and beginnings of words suffice."
            ),
        )
        self._nothing = EmptyState(theme, "search", tr("Nothing is found. Try fewer words, or only their beginnings."))
        self._stack = QStackedWidget()
        for widget in (self._words, self.rows, self._nothing):
            self._stack.addWidget(widget)
        self.column.addLayout(row(Label(tr("Search"), TypeRole.TITLE)))
        self.column.addWidget(self.field)
        self.column.addWidget(self.filters)
        self.column.addLayout(row(self._count, self._all))
        self.column.addWidget(self._stack, 1)
        self.field.searched.connect(lambda _words: self.search())
        self.field.accepted.connect(lambda _words: self.open_chosen())
        self.field.moved.connect(lambda by: step(self.rows, by))
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
            self._take(asked, Answer(None, {}, ()))
            return
        workspace, narrowing = self._session.workspace, self.filters.narrowing

        def job() -> Answer:
            found = searching.find(workspace, words, narrowing, _MOST)
            near = reading.many(workspace, {link for record in found.records.values() for link in named_by(record)})
            titles = {key: title_of(record, near) for key, record in found.records.items()}
            return Answer(found, titles, markings_of((*found.records.values(), *near.values())))

        take: Callable[[Answer], None] = while_alive(self, lambda answer: self._take(asked, answer))
        self._session.read(job, take)

    def open_chosen(self) -> None:
        """Go to the hit that is chosen, else to the first."""
        key = self.rows.key() or self._first()
        if key:
            self._open(key)

    def _take(self, asked: int, answer: Answer) -> None:
        if asked != self._asked:
            return
        found = answer.found
        hits = self._hits = found.hits if found is not None else ()
        self._delegate.hits = {hit.record: hit for hit in hits}
        self.rows.set_rows(self._rows(answer))
        if hits and not self.rows.key():
            self.rows.set_key(self._first())
            self.rows.scrollToTop()
        narrowed = self.filters.narrowing != Narrowing()
        self.filters.setVisible(found is not None and (bool(found.kinds) or narrowed))
        self._all.setVisible(narrowed and found is not None)
        if found is not None:
            self.filters.show_found(found)
        self._count.setText(self._count_words(found))
        self._session.sight(self, Sight(markings=answer.markings))
        words = self.field.text().strip()
        self._stack.setCurrentWidget(self.rows if hits else self._nothing if words else self._words)

    def _count_words(self, found: Found | None) -> str:
        if found is None:
            return ""
        times = sum(hit.times for hit in found.hits)
        if found.total > len(found.hits):
            return tr("{total} found; the first {shown} are shown.", total=found.total, shown=len(found.hits))
        if found.capped:
            return tr("The first {total} are looked at: write more to see others.", total=searching.MOST_LOOKED_AT)
        records = tr_counted(found.total, "{n} record", "{n} records")
        return tr_counted(times, "{records}, {n} time in all", "{records}, {n} times in all", records=records)

    def _rows(self, answer: Answer) -> list[Row]:
        """Group hits by kind, always in the same order, so that one knows where to look."""
        found = answer.found
        if found is None:
            return []
        groups: dict[str, list[Hit]] = {}
        for hit in found.hits:
            groups.setdefault(hit.kind, []).append(hit)
        rows: list[Row] = []
        for kind, hits in sorted(groups.items(), key=lambda pair: _ORDER.index(pair[0])):
            rows.append(Row(f"kind {kind}", tr(KINDS[kind].PLURAL), status=str(len(hits)), head=True))
            for hit in hits:
                elsewhere = hit.dossier and hit.dossier != self._session.dossier()
                dossier = found.dossier_titles.get(hit.dossier, "") if elsewhere else ""
                rows.append(row_of(hit, answer.titles.get(hit.record, hit.title), dossier))
        return rows

    def _first(self) -> str:
        """Return the record of the first row."""
        model = self.rows.rows
        keys = (model.index(place).data(ROW) for place in range(model.rowCount()))
        return next((str(row.key) for row in keys if not row.head), "")

    def _open(self, record: str) -> None:
        hit = self._delegate.hits.get(record)
        if hit is None:
            return
        dossier = hit.record if hit.kind == "dossier" else hit.dossier
        place = place_of(hit.kind, hit.record)
        if dossier and dossier != self._session.dossier():
            self._session.enter(dossier, place)
        else:
            self._session.go(place)

    def _changed(self, _changed: object) -> None:
        if self.isVisible():
            self.search()
