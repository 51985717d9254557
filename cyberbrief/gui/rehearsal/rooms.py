"""The room of rehearsal, as the window takes it: one comes to it by its action or by a button, not from the rooms."""

from __future__ import annotations

from cyberbrief.gui.language import later
from cyberbrief.gui.rehearsal.rehearsal_room import ROOM, RehearsalRoom
from cyberbrief.gui.session import Session
from cyberbrief.gui.workbench import RoomRow


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return the room, which is made when one goes there."""
    title = later("Rehearsal")
    return (RoomRow(ROOM, title, "microphone", "", lambda: RehearsalRoom(session).panes(), hidden=True),)
