"""The rooms of records as the window takes them; each is made when one first goes there."""

from __future__ import annotations

from cyberbrief.gui.records.record_room import NO_PAGES, Pages, RecordRoom
from cyberbrief.gui.records.room_table import ROOMS
from cyberbrief.gui.session import Session
from cyberbrief.gui.workbench import RoomRow


def room_row(session: Session, room: str, pages: Pages = NO_PAGES) -> RoomRow:
    """Return a room of `ROOMS` by its id; `pages` makes the pages of kinds that have one of their own."""
    found = next(row for row in ROOMS if row.id == room)
    return RoomRow(found.id, found.title, found.icon, found.section, lambda: RecordRoom(session, found, pages).panes())
