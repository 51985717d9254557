"""The room of meetings and commitments: a list of all, or in the room the agenda of the one that is held."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget

from cyberbrief.domain.record import RecordId
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.meetings.meeting_page import MeetingPage
from cyberbrief.gui.meetings.meeting_side import MeetingSide
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.records.keeper import Keeper
from cyberbrief.gui.records.record_room import RecordRoom
from cyberbrief.gui.records.room_table import ROOMS
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight, facts_of, markings_of
from cyberbrief.services import in_the_room
from cyberbrief.services.in_the_room import InTheRoom, shown_of

ROOM, IN_THE_ROOM = "meetings", "in-the-room"


class MeetingsRoom(RecordRoom):
    """A place whose part is `in-the-room` shows the agenda of that meeting where else all meetings are listed."""

    def __init__(self, session: Session) -> None:
        self.side = MeetingSide(session.theme)
        self._lists = QStackedWidget()
        self._made: MeetingPage | None = None
        super().__init__(session, next(row for row in ROOMS if row.id == ROOM), {"meeting": self._make_page})
        self._lists.addWidget(self.list)
        self._lists.addWidget(self.side)
        self.side.left.connect(lambda: session.go(Place(ROOM, self.keeper.id)))
        self.side.made.connect(self._tick)
        self.side.chosen.connect(self._choose)

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, self._lists, open=self.open, leave=self.leave)

    def open(self, place: Place) -> None:
        """Come to a meeting, in the room or among all."""
        inside = place.part == IN_THE_ROOM
        self._lists.setCurrentWidget(self.side if inside else self.list)
        super().open(Place(place.room, place.record, "" if inside else place.part))
        if self._made is not None:
            self._made.in_room.setHidden(inside)
            if inside:
                self._made.focus_first()

    def leave(self) -> None:
        """Keep what was begun, also a line of the log."""
        if self._made is not None:
            self._made.hand_on()
        super().leave()

    def _make_page(self, session: Session, keeper: Keeper) -> MeetingPage:
        page = self._made = MeetingPage(session, keeper)
        page.viewed.connect(self._show_side)
        page.room_wanted.connect(lambda: session.go(Place(ROOM, keeper.id, IN_THE_ROOM)))
        page.in_room.setHidden(self._lists.currentWidget() is self.side)
        return page

    def _show_side(self, view: InTheRoom) -> None:
        if self._made is not None:
            self.side.show_view(view, self._made.item)
        if self.isVisible():
            near = self.keeper.loaded.near.values() if self.keeper.loaded is not None else ()
            markings = (*markings_of((*shown_of(view), *near)), *self.list.markings())
            self._session.sight(self, Sight((view.meeting.title_text,), facts_of(view.meeting), markings))

    def _choose(self, item: RecordId) -> None:
        if self._made is not None:
            self._made.show_item(item)

    def _tick(self, point: RecordId, on: bool) -> None:
        meeting, workspace = self.keeper.id, self._session.workspace
        done: Callable[[None], None] = while_alive(self, lambda _done: None)
        self._session.write(lambda: in_the_room.set_made(workspace, meeting, point, made=on), done)

    def _opened(self, record: str) -> None:
        """Enter on a meeting goes into its room."""
        if record in self._kinds_of("meeting"):
            self._session.go(Place(ROOM, record, IN_THE_ROOM))
        else:
            super()._opened(record)

    def _kinds_of(self, kind: str) -> frozenset[RecordId]:
        return frozenset(one.id for one in self.list.records() if kind == one.KIND)
