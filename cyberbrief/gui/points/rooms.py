"""What is spoken: the agenda and the talking points, with the time they take."""

from __future__ import annotations

from cyberbrief.gui.points.timed_pages import AgendaItemPage, TalkingPointPage
from cyberbrief.gui.records.room_rows import room_row
from cyberbrief.gui.session import Session
from cyberbrief.gui.workbench import RoomRow


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return these rooms in the order in which they stand at the window's side."""
    return (
        room_row(session, "agenda", {"agenda-item": AgendaItemPage}),
        room_row(session, "points", {"talking-point": TalkingPointPage}),
    )
