"""The room of templates, among what all dossiers share."""

from __future__ import annotations

from cyberbrief.gui.language import later
from cyberbrief.gui.records.room_table import LIBRARY
from cyberbrief.gui.session import Session
from cyberbrief.gui.templates.templates_room import TemplatesRoom
from cyberbrief.gui.workbench import RoomRow


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return the room, made when one first comes to it."""
    return (RoomRow("templates", later("Templates"), "file-text", LIBRARY, lambda: TemplatesRoom(session).panes()),)
