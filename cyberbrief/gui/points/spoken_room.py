"""A room of what is spoken: its rows are put in the order in which they are said, and rehearsed with one button."""

from __future__ import annotations

from functools import partial

from cyberbrief.domain.record import RecordId
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.row_drag import RowDrag
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.records.record_room import Pages, RecordRoom
from cyberbrief.gui.records.room_table import ROOMS
from cyberbrief.gui.session import Session
from cyberbrief.gui.workbench import RoomRow
from cyberbrief.services import ordering


class SpokenRoom(RecordRoom):
    """Agenda items, or talking points: Alt with an arrow or the mouse puts one before or behind another."""

    def __init__(self, session: Session, room: str, pages: Pages) -> None:
        super().__init__(session, next(row for row in ROOMS if row.id == room), pages)
        self.rehearse = Button(session.theme, tr("Rehearse"), "microphone", ButtonRole.PRIMARY)
        self.rehearse.clicked.connect(self._rehearse)
        self.rehearse.setEnabled(False)
        self.keeper.shown.connect(lambda _loaded: self.rehearse.setEnabled(True))
        self.keeper.gone.connect(lambda: self.rehearse.setEnabled(False))
        for action, step in (("move-up", -1), ("move-down", 1)):
            session.actions[action].triggered.connect(while_alive(self, partial(self._shift_by_key, step)))
        self.drag = RowDrag(session.theme, self.list.rows, self._key_at)
        self.drag.dropped.connect(self._move)

    def panes(self) -> Panes:
        """Return what stands in the window, with the button to rehearse."""
        return Panes(self, self.list, primary=self.rehearse, open=self.open, leave=self.leave)

    def _rehearse(self) -> None:
        if self.keeper.id:
            self._session.go(Place("rehearsal", self.keeper.id))

    def _key_at(self, place: int) -> RecordId:
        rows = self.list.rows.rows.rows
        return rows.keys[place] if 0 <= place < len(rows.keys) and not rows.is_head(place) else ""

    def _shift_by_key(self, step: int, _on: bool) -> None:  # as the action hands it
        self._shift(step)

    def _shift(self, step: int) -> None:
        """Move what is chosen past the next row, or the one before."""
        if not self.isVisible() or not self.keeper.id:
            return
        place = self.list.rows.rows.place_of(self.keeper.id)
        beside = self._key_at(place + step) if place >= 0 else ""
        if beside:
            self._move(self.keeper.id, beside, step > 0)
        else:
            self._say_nothing_moved()

    def _move(self, record: RecordId, beside: RecordId, behind: bool) -> None:
        self.leave()
        workspace = self._session.workspace
        done = while_alive(self, lambda moved: None if moved else self._say_nothing_moved())
        self._session.write(lambda: ordering.move(workspace, record, beside, behind=behind), done)

    def _say_nothing_moved(self) -> None:
        self._session.say(tr("The order is that of one agenda item: it stands at an end of it already."))


def spoken_row(session: Session, room: str, pages: Pages) -> RoomRow:
    """Return such a room by its id, as the window takes it."""
    found = next(row for row in ROOMS if row.id == room)
    return RoomRow(found.id, found.title, found.icon, found.section, lambda: SpokenRoom(session, room, pages).panes())
