"""The search room, as the window takes it: one comes to it by its action, not from the rooms."""

from __future__ import annotations

from cyberbrief.gui.language import later
from cyberbrief.gui.search.search_room import SearchRoom
from cyberbrief.gui.session import Session
from cyberbrief.gui.workbench import RoomRow


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return the room, which is made when one goes there."""
    return (RoomRow("search", later("Search"), "search", "", lambda: SearchRoom(session).panes(), hidden=True),)
