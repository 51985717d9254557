"""The overview page: what a diplomat looks at first, and the quickest way to what has to be done."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.marking import Marking
from cyberbrief.domain.pillar import Pillar
from cyberbrief.domain.record import RecordId
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.background import Work
from cyberbrief.gui.days import day_words, place_name, zone_named
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.overview.cards import MeetingCard, SupportCard
from cyberbrief.gui.overview.first_steps import FirstStepsCard
from cyberbrief.gui.overview.list_card import (
    ListCard,
    show_deadlines,
    show_owed,
    show_review,
    show_without_profile,
)
from cyberbrief.gui.overview.readiness_card import ReadinessCard
from cyberbrief.gui.overview.since_card import show_since
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import MIDDLE, EmptyState
from cyberbrief.gui.parts.surface import Ground, ScrollPage, row
from cyberbrief.gui.parts.turns import Turns, dressed
from cyberbrief.gui.parts.unseen import unseen
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight, markings_of
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services import overview, reading, starting_library
from cyberbrief.services.overview import Overview
from cyberbrief.services.starting_library import Added
from cyberbrief.services.workspace import Workspace

_BESIDE_FROM = 900
_APART_FROM = 1500  # from here on what is due and what is old have a column each
_WIDEST = 1760
_HOLDS = timedelta(minutes=10)  # then it is read again, since days pass and visits end
_CELL = 170
_PAUSE = 300  # milliseconds after a change before the page is read again


class Seen(NamedTuple):
    """The overview of a dossier, where its records are, and how they are marked."""

    overview: Overview
    places: Mapping[RecordId, Place]
    markings: tuple[Marking, ...]


def see(workspace: Workspace, dossier: RecordId) -> Seen | None:
    """Read what can be said at once; None where the dossier is gone."""
    if dossier not in reading.many(workspace, [dossier]):
        return None
    found = overview.at_once(workspace, dossier)
    return Seen(found, {}, markings_of(found.materials.records.values()))


def checked(seen: Seen) -> Seen:
    """Return what was seen with what the final check says of it, and where that leads."""
    found = overview.with_readiness(seen.overview)
    places = {key: place_of(record.KIND, key) for key, record in found.materials.records.items()}
    return seen._replace(overview=found, places=places)


class OverviewPage(ScrollPage):
    """One dossier at a glance; with no dossier it says how to begin."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Overview"), Ground.WINDOW, SPACE.pane, _WIDEST)
        self._session = session
        self._found: Overview | None = None
        self._seen: Seen | None = None
        self._read_at = this_minute()
        self._stale = True
        self._asked = 0
        self._reading: Work | None = None
        self._wanted: RecordId = ""
        self._turns = Turns(self)
        self._parts: dict[QWidget, object] = {}  # what each card shows
        self._title = Label("", TypeRole.TITLE, wrap=True)
        self._words = Label("", TypeRole.BODY, Ink.TEXT_2, wrap=True)
        self.brief = Button(session.theme, tr("New brief"), "file-text", ButtonRole.PRIMARY)
        self.brief.clicked.connect(session.actions["new-brief"].trigger)
        self.about = Button(session.theme, tr("About this dossier"), "folder")
        self.about.clicked.connect(lambda: session.go(Place("dossier")))
        theme, go = session.theme, session.go
        self.steps = FirstStepsCard(theme, go)
        self.meeting = MeetingCard(theme, go)
        self.readiness = ReadinessCard(theme, go)
        self.support = SupportCard(theme, go)
        self.deadlines = ListCard(theme, tr("Deadlines"), go)
        self.commitments = ListCard(theme, tr("Outstanding commitments"), go)
        self.review = ListCard(theme, tr("Past their review date"), go)
        self.without = ListCard(theme, tr("Counterparts without a profile"), go)
        self.recent = ListCard(theme, tr("Changed last"), go)
        self._empty = EmptyState(
            theme,
            "folder",
            tr("A dossier holds everything about one negotiation. Make the first one."),
            tr("New dossier"),
            tr("Add what everybody needs: norms, measures, agreed language"),
        )
        self._empty.other_wanted.connect(self._add_library)
        self._empty.wanted.connect(session.actions["new-dossier"].trigger)
        self._empty.hide()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_PAUSE)
        self._again.timeout.connect(self.look)
        self._body = QWidget()
        self._body.hide()
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._body)
        self._lists = QBoxLayout(QBoxLayout.Direction.TopToBottom)
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
        self._body.setVisible(bool(dossier) and self._found is not None and not self._turns.waiting)
        if not dossier:
            self._title.setText("")
            self._words.setText("")
            return

        if self._seen is not None and self._still_holds(dossier):
            self._session.sight(self, Sight((), (_clocks(self._seen.overview.dossier),), self._seen.markings))
            self._fill(self._seen)
            return
        under_way = self._reading is not None and self._reading.running
        if under_way and self._wanted == dossier and not self._stale:
            return
        self._stale, self._wanted = False, dossier
        self._asked += 1
        asked = self._asked
        take: Callable[[Seen | None], None] = while_alive(self, lambda seen: self._take(dossier, asked, seen))
        nothing = self if self._found is None else None
        self._reading = self._session.read(lambda: see(workspace, dossier), take, nothing)

    def _add_library(self) -> None:
        """Take in the signed packs that came with the program."""
        workspace = self._session.workspace
        self._session.say(tr("Checking the signatures of the starter packs"))
        added: Callable[[Added], None] = while_alive(self, self._added)
        self._session.write(lambda: starting_library.add(workspace, frozenset(Pillar)), added)

    def _added(self, added: Added) -> None:
        self._session.say(tr_counted(added.records, "{n} record is here", "{n} records are here"))
        self._session.enter(added.shelf, None)

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
        self.column.addWidget(self._empty, MIDDLE)
        wide, due, old = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for column, cards in (
            (wide, (self.steps, self.meeting, self.readiness, self.support)),
            (due, (self.deadlines, self.commitments)),
            (old, (self.recent, self.review, self.without)),
        ):
            column.setSpacing(SPACE.gutter)
            for card in cards:
                column.addWidget(card)
        wide.addStretch(1)
        for column in (due, old):
            self._lists.addLayout(column, 1)
        self._lists.setSpacing(SPACE.gutter)
        lists = QVBoxLayout()
        lists.addLayout(self._lists)
        lists.addStretch(1)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(SPACE.gutter)
        self._columns.addLayout(wide, 9)
        self._columns.addLayout(lists, 5)
        self.column.addWidget(self._body)
        self.column.addStretch(1)

    def _still_holds(self, dossier: RecordId) -> bool:
        """Say whether what was read a moment ago is what would be read again."""
        same = self._found is not None and self._found.dossier.id == dossier
        return same and not self._stale and this_minute() - self._read_at < _HOLDS

    def _changed(self, _changed: object) -> None:
        self._stale = True
        if self.isVisible():
            self._again.start()

    def _take(self, dossier: RecordId, asked: int, seen: Seen | None) -> None:
        """Show what can be said at once, then have the final check look."""
        if seen is None or dossier != self._session.dossier() or asked != self._asked:
            return
        self._session.sight(self, Sight((), (_clocks(seen.overview.dossier),), seen.markings))
        here = self._found is not None and self._found.dossier.id == dossier and self._found.checked
        if not here:
            self._fill(seen)
        take: Callable[[Seen], None] = while_alive(self, lambda found: self._take_checked(dossier, asked, found))
        self._reading = self._session.read(lambda: checked(seen), take)

    def _take_checked(self, dossier: RecordId, asked: int, seen: Seen) -> None:
        if dossier != self._session.dossier() or asked != self._asked:
            return
        self._seen, self._read_at = seen, this_minute()
        self._fill(seen)

    def _fill(self, seen: Seen) -> None:
        """Show what was read: at first over several turns, since every card is filled, then what differs at once."""
        self._found = seen.overview
        if self._body.isHidden() or self._turns.waiting:
            self._turns.begin(self._filling_at_first(seen))
            return
        with unseen(self):
            for _card in self._filling(seen):
                pass
            self._arrange()

    def _filling_at_first(self, seen: Seen) -> Iterator[None]:
        self._body.hide()
        yield from self._filling(seen)
        self._arrange()
        yield from dressed(self._body)
        self._body.show()

    def _filling(self, seen: Seen) -> Iterator[None]:
        """Fill the cards whose part of the overview is another than before, a card a step."""
        found = seen.overview
        zone, minute = found.dossier.zone, this_minute()
        self._title.setText(found.dossier.title)
        self._words.setText(_in_words(found.dossier))
        self.steps.show_steps(found.steps)
        begun = any(found.steps)
        self.meeting.show_next(found.next_meeting, zone)
        self.meeting.setVisible(begun or found.next_meeting is not None)
        self.readiness.setVisible(begun)
        if found.checked:
            ready = found.readiness
            self._if_new(self.readiness, ready, lambda: self.readiness.show_rows(ready, seen.places))
        else:
            self._parts.pop(self.readiness, None)
            self.readiness.show_checking()
        yield
        due = (found.deadlines, zone, minute)
        self._if_new(self.deadlines, due, lambda: show_deadlines(self.deadlines, found.deadlines, zone))
        yield
        self._if_new(self.commitments, (found.owed, minute.date()), lambda: show_owed(self.commitments, found))
        yield
        self._if_new(self.review, found.past_review, lambda: show_review(self.review, found.past_review))
        yield
        self._if_new(
            self.without, found.without_profile, lambda: show_without_profile(self.without, found.without_profile)
        )
        self._if_new(self.recent, found.since, lambda: show_since(self.recent, found.since))
        yield

    def _if_new(self, card: QWidget, part: object, fill: Callable[[], None]) -> None:
        if card not in self._parts or self._parts[card] != part:
            self._parts[card] = part
            fill()

    def _arrange(self) -> None:
        px = self._session.theme.px
        beside = self.width() >= px(_BESIDE_FROM)
        apart = self.width() >= px(_APART_FROM)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for layout, sideways in ((self._columns, beside), (self._lists, apart)):
            way = across if sideways else down
            if layout.direction() is not way:
                layout.setDirection(way)
        self._columns.setStretch(1, 8 if apart else 5)
        if self._found is not None:
            share = (9 / 17 if apart else 9 / 14) if beside else 1.0
            room = (min(self.width(), px(_WIDEST)) - px(80)) * share
            self.support.show_rows(self._found.support, max(1, min(6, int(room // px(_CELL)))))


def this_minute() -> datetime:
    """Return the minute it is: what is due is told to the hour, and told anew."""
    return datetime.now(tz=UTC).replace(second=0, microsecond=0)


def _clocks(dossier: Dossier) -> str:
    """Return what the clocks show here and where the negotiation is."""
    now = this_minute()
    here, there = now.astimezone(), now.astimezone(zone_named(dossier.zone))
    day = day_words(here.date())
    if not dossier.zone or here.utcoffset() == there.utcoffset():
        return tr("{day}, {hour} here", day=day, hour=f"{here:%H:%M}")
    return tr(
        "{day}, {hour} here · {there} {place}",
        day=day,
        hour=f"{here:%H:%M}",
        there=f"{there:%H:%M}",
        place=place_name(dossier.zone),
    )


def _in_words(dossier: Dossier) -> str:
    days = [day_words(day) for day in (dossier.starts, dossier.ends) if day is not None]
    dates = tr("{first} to {last}", first=days[0], last=days[1]) if len(days) > 1 else "".join(days)
    clocks = tr("clocks: {place} and here", place=place_name(dossier.zone)) if dossier.zone else ""
    return " · ".join(words for words in (dossier.forum, dossier.venue, dates, clocks) if words)
