"""What happened in a dossier, day by day: what was changed, by whom, what was cleared and what left the house."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.history.moment_words import SIGNS, day_head, day_of, hour_words, what_words, who_words
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.flow import FlowLayout
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.list_row import Row, RowList
from cyberbrief.gui.parts.notice import EmptyState
from cyberbrief.gui.parts.surface import Ground, Surface, clear, row
from cyberbrief.gui.parts.tag import Chip
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.record_titles import named_by, title_of
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight, markings_of
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services import reading
from cyberbrief.services.timeline import WRITTEN, Happened, activity

_AT_FIRST, _MORE = 200, 400
_MOST_KINDS = 6


class Read(NamedTuple):
    """What happened, with the names of what it happened to."""

    happened: tuple[Happened, ...]
    titles: Mapping[RecordId, str]
    records: tuple[Record, ...]


class ActivityRoom(Surface):
    """A list by day, narrowed by person and by kind; Enter jumps to the record, Ctrl+H to its history."""

    def __init__(self, session: Session) -> None:
        super().__init__(Ground.PAGE, SPACE.pane, SPACE.narrow)
        self._session = session
        self._limit = _AT_FIRST
        self._dossier: RecordId = ""
        self._read = Read((), {}, ())
        self._kind, self._author = "", ""
        self.setAccessibleName(tr("What happened"))
        self._count = Label("", TypeRole.SMALL, Ink.TEXT_3)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, SPACE.inside)
        self.rows = RowList(session.theme, tr("What happened"))
        self.rows.opened.connect(self._jump)
        self.earlier = Button(session.theme, tr("Show what was before"), "history")
        self.earlier.clicked.connect(lambda _on=False: self._look_further())
        self._empty = EmptyState(
            session.theme, "history", tr("Nothing happened in this dossier yet. Every change will stand here.")
        )
        self.column.addLayout(row(Label(tr("What happened"), TypeRole.TITLE), self._count))
        self.column.addWidget(self._chips)
        self.column.addWidget(self._empty)
        self.column.addWidget(self.rows, 1)
        self.column.addLayout(row(self.earlier))
        session.actions["history"].triggered.connect(self._history)
        session.changes.changed.connect(self._changed)

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, open=self.open)

    def open(self, _place: Place) -> None:
        """Come here."""
        if self._dossier != self._session.dossier():
            self._kind = self._author = ""
            self._limit = _AT_FIRST
        self._look()
        self.rows.setFocus()

    def _look(self) -> None:
        dossier, workspace, limit = self._session.dossier(), self._session.workspace, self._limit
        self._dossier = dossier
        if not dossier:
            self._take(Read((), {}, ()))
            return

        def job() -> Read:
            happened = activity(workspace, dossier, limit)
            records = {one.record.id: one.record for one in happened}
            near = reading.many(workspace, {link for one in records.values() for link in named_by(one)})
            titles = {key: title_of(one, near) for key, one in records.items()}
            return Read(happened, titles, tuple(records.values()))

        take: Callable[[Read], None] = while_alive(self, self._take)
        self._session.read(job, take)

    def _take(self, read: Read) -> None:
        self._read = read
        self._make_chips()
        self._fill()
        self._session.sight(self, Sight(markings=markings_of(read.records)))

    def _shown(self) -> list[Happened]:
        return [
            one
            for one in self._read.happened
            if (not self._kind or one.moment.kind == self._kind) and (not self._author or one.moment.by == self._author)
        ]

    def _fill(self) -> None:
        rows: list[Row] = []
        day = None
        for one in self._shown():
            if day_of(one.moment) != day:
                day = day_of(one.moment)
                rows.append(Row(f"day {day}", day_head(day), head=True))
            title = self._read.titles.get(one.record.id, one.record.title_text)
            detail = f"{tr(KINDS[one.record.KIND].LABEL)} · {what_words(one.moment)} · {who_words(one.moment)}"
            hour = hour_words(one.moment.instant)
            rows.append(Row(one.moment.key, title, detail, SIGNS[one.moment.what], status=hour, struck=one.deleted))
        self.rows.set_rows(rows)
        self._empty.setVisible(not rows)
        self.rows.setVisible(bool(rows))
        self.earlier.setVisible(len(self._read.happened) >= self._limit)
        self._count.setText(tr_counted(len(self._shown()), "{n} change", "{n} changes") if rows else "")

    def _make_chips(self) -> None:
        clear(self._flow)
        happened = self._read.happened
        moments = [one.moment for one in happened if one.moment.what in WRITTEN]
        authors = list(dict.fromkeys(one.by for one in moments if one.by))
        if len(authors) > 1:
            for author in authors:
                self._chip(author, on=author == self._author, author=author)
        for kind, count in Counter(one.moment.kind for one in happened).most_common(_MOST_KINDS):
            self._chip(tr(KINDS[kind].PLURAL), on=kind == self._kind, kind=kind, count=count)

    def _chip(self, words: str, *, on: bool, author: str = "", kind: str = "", count: int = 0) -> None:
        chip = Chip(self._session.theme, words)
        chip.setChecked(on)
        chip.show_count(count)
        chip.clicked.connect(lambda checked=False: self._narrow(author, kind, on=checked))
        self._flow.addWidget(chip)

    def _narrow(self, author: str, kind: str, *, on: bool) -> None:
        if author:
            self._author = author if on else ""
        else:
            self._kind = kind if on else ""
        self._make_chips()
        self._fill()

    def _look_further(self) -> None:
        self._limit += _MORE
        self._look()

    def _chosen(self) -> Happened | None:
        key = self.rows.key()
        return next((one for one in self._read.happened if one.moment.key == key), None)

    def _jump(self, _key: str) -> None:
        one = self._chosen()
        if one is not None:
            there = Place("bin", one.record.id) if one.deleted else place_of(one.record.KIND, one.record.id)
            self._session.go(there)

    def _history(self) -> None:
        one = self._chosen()
        if self.isVisible() and one is not None:
            self._session.go(Place("history", one.record.id, one.moment.key))

    def _changed(self, _changed: object) -> None:
        if self.isVisible():
            self._look()
