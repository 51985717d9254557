"""The room of trusted desks, as the window takes it."""

from __future__ import annotations

from cyberbrief.gui.language import later
from cyberbrief.gui.records.room_table import LIBRARY
from cyberbrief.gui.session import Session
from cyberbrief.gui.trust.trust_page import TrustPage
from cyberbrief.gui.workbench import RoomRow


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return the room."""
    return (RoomRow("trust", later("Trusted desks"), "shield-check", LIBRARY, lambda: TrustPage(session).panes()),)
