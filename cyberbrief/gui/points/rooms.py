"""What is spoken: the agenda and the talking points, with the time they take."""

from __future__ import annotations

from cyberbrief.gui.points.agenda_item_page import AgendaItemPage
from cyberbrief.gui.points.spoken_room import spoken_row
from cyberbrief.gui.points.talking_point_page import TalkingPointPage
from cyberbrief.gui.session import Session
from cyberbrief.gui.workbench import RoomRow


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return these rooms in the order in which they stand at the window's side."""
    return (
        spoken_row(session, "agenda", {"agenda-item": AgendaItemPage}),
        spoken_row(session, "points", {"talking-point": TalkingPointPage}),
    )
