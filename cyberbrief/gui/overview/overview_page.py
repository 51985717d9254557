"""The overview page: what a diplomat looks at first, and the quickest way to what has to be done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.marking import Marking
from cyberbrief.domain.record import RecordId
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.days import day_words, place_name
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.overview.cards import (
    ListCard,
    MeetingCard,
    ReadinessCard,
    SupportCard,
    show_commitments,
    show_deadlines,
    show_recent,
    show_review,
)
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import EmptyState
from cyberbrief.gui.parts.surface import Ground, ScrollPage, row
from cyberbrief.gui.parts.unseen import unseen
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight, markings_of
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services import overview, reading
from cyberbrief.services.overview import Overview
from cyberbrief.services.workspace import Workspace

_BESIDE_FROM = 900
_CELL = 170
_PAUSE = 300  # milliseconds after a change before the page is read again


class Seen(NamedTuple):
    """The overview of a dossier, and where its records are, and how they are marked."""

    overview: Overview
    places: Mapping[RecordId, Place]
    markings: tuple[Marking, ...]


def see(workspace: Workspace, dossier: RecordId) -> Seen | None:
    """Read the overview; None where the dossier is gone."""
    if dossier not in reading.many(workspace, [dossier]):
        return None
    found = overview.overview(workspace, dossier)
    records = reading.material(workspace, dossier)
    places = {key: place_of(record.KIND, key) for key, record in records.items()}
    return Seen(found, places, markings_of(records.values()))


class OverviewPage(ScrollPage):
    """One dossier at a glance; with no dossier it says how to begin."""

    def __init__(self, session: Session) -> None:
        super().__init__("Overview", Ground.WINDOW, SPACE.pane, 1400)
        self._session = session
        self._found: Overview | None = None
        self._shown: tuple[Seen, datetime] | None = None
        self._title = Label("", TypeRole.TITLE, wrap=True)
        self._words = Label("", TypeRole.BODY, Ink.TEXT_2, wrap=True)
        self.brief = Button(session.theme, "New brief", "file-text", ButtonRole.PRIMARY)
        self.brief.clicked.connect(session.actions["new-brief"].trigger)
        self.about = Button(session.theme, "About this dossier", "folder")
        self.about.clicked.connect(lambda: session.go(Place("dossier")))
        theme, go = session.theme, session.go
        self.meeting = MeetingCard(theme, go)
        self.readiness = ReadinessCard(theme, go)
        self.support = SupportCard(theme, go)
        self.deadlines = ListCard(theme, "Deadlines", go)
        self.commitments = ListCard(theme, "Outstanding commitments", go)
        self.review = ListCard(theme, "Past their review date", go)
        self.recent = ListCard(theme, "Changed last", go)
        self._empty = EmptyState(
            theme, "folder", "A dossier holds everything about one negotiation. Make the first one.", "New dossier"
        )
        self._empty.wanted.connect(session.actions["new-dossier"].trigger)
        self._empty.hide()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_PAUSE)
        self._again.timeout.connect(self.look)
        self._body = QWidget()
        self._body.hide()
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._body)
        self._build()
        session.changes.changed.connect(self._changed)

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, open=self.open)

    def open(self, _place: Place) -> None:
        """Come here."""
        if self.hasFocus():
            self.about.setFocus()
        self.look()

    def look(self) -> None:
        """Read the page anew."""
        dossier, workspace = self._session.dossier(), self._session.workspace
        for part in (self.about, self.brief):
            part.setVisible(bool(dossier))
        self._empty.setVisible(not dossier)
        self._body.setVisible(bool(dossier) and self._found is not None)
        if not dossier:
            self._title.setText("")
            self._words.setText("")
            return

        take: Callable[[Seen | None], None] = while_alive(self, lambda seen: self._take(dossier, seen))
        self._session.read(lambda: see(workspace, dossier), take)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._words)
        head = row(self.about, self.brief, stretch=False)
        head.insertLayout(0, words, 1)
        self.column.addLayout(head)
        self.column.addWidget(self._empty)
        wide, narrow = QVBoxLayout(), QVBoxLayout()
        for column, cards in (
            (wide, (self.meeting, self.readiness, self.support)),
            (narrow, (self.deadlines, self.commitments, self.review, self.recent)),
        ):
            column.setSpacing(SPACE.gutter)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(SPACE.gutter)
        self._columns.addLayout(wide, 9)
        self._columns.addLayout(narrow, 5)
        self.column.addWidget(self._body)
        self.column.addStretch(1)

    def _changed(self, _changed: object) -> None:
        if self.isVisible():
            self._again.start()

    def _take(self, dossier: RecordId, seen: Seen | None) -> None:
        if seen is None or dossier != self._session.dossier():
            return
        if self.isVisible():
            self._session.sight(Sight(markings=seen.markings))
        if (seen, this_minute()) == self._shown:
            return
        self._shown = (seen, this_minute())
        with unseen(self):
            self._fill(seen)

    def _fill(self, seen: Seen) -> None:
        found = self._found = seen.overview
        self._title.setText(found.dossier.title)
        self._words.setText(_in_words(found.dossier))
        zone = found.dossier.zone
        self.meeting.show_next(found.next_meeting, zone)
        self.readiness.show_rows(found.readiness, seen.places)
        show_deadlines(self.deadlines, found.deadlines, zone)
        show_commitments(self.commitments, found.commitments, found)
        show_review(self.review, found.past_review)
        show_recent(self.recent, found.recent, found)
        self._body.show()
        self._arrange()

    def _arrange(self) -> None:
        px = self._session.theme.px
        beside = self.width() >= px(_BESIDE_FROM)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() is not way:
            self._columns.setDirection(way)
        if self._found is not None:
            room = (self.width() - px(80)) * (0.64 if beside else 1)
            self.support.show_rows(self._found.support, max(1, min(6, int(room // px(_CELL)))))


def this_minute() -> datetime:
    """Return the minute it is: what is due is told to the hour, and told anew."""
    return datetime.now(tz=UTC).replace(second=0, microsecond=0)


def _in_words(dossier: Dossier) -> str:
    dates = " to ".join(day_words(day) for day in (dossier.starts, dossier.ends) if day is not None)
    clocks = f"clocks: {place_name(dossier.zone)} and here" if dossier.zone else ""
    return " · ".join(words for words in (dossier.forum, dossier.venue, dates, clocks) if words)
