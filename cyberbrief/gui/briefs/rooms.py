"""The room of briefs, as the window takes it."""

from __future__ import annotations

from cyberbrief.gui.briefs.briefs_room import ROOM, BriefsRoom
from cyberbrief.gui.language import later
from cyberbrief.gui.session import Session
from cyberbrief.gui.workbench import RoomRow


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return the one room; it is made when one first goes there."""
    return (RoomRow(ROOM, later("Briefs"), "file-text", "", lambda: BriefsRoom(session).panes()),)
