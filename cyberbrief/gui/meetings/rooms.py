"""What was said and promised: statements, meetings and their commitments."""

from __future__ import annotations

from cyberbrief.gui.meetings.meetings_room import ROOM, MeetingsRoom
from cyberbrief.gui.meetings.statement_page import StatementPage
from cyberbrief.gui.records.room_rows import room_row
from cyberbrief.gui.records.room_table import ROOMS
from cyberbrief.gui.session import Session
from cyberbrief.gui.workbench import RoomRow


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return these rooms in the order in which they stand at the window's side."""
    found = next(row for row in ROOMS if row.id == ROOM)
    return (
        room_row(session, "statements", {"statement": StatementPage}),
        RoomRow(found.id, found.title, found.icon, found.section, lambda: MeetingsRoom(session).panes()),
    )
