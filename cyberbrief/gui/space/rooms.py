"""The negotiation space of a position; one reaches it from the position, from a stance, or by its action."""

from __future__ import annotations

from cyberbrief.gui.language import later
from cyberbrief.gui.session import Session
from cyberbrief.gui.space.space_page import ROOM, NegotiationSpace
from cyberbrief.gui.workbench import RoomRow


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return these rooms in the order in which they stand at the window's side."""
    return (
        RoomRow(
            *(ROOM, later("Negotiation space"), "space", "", lambda: NegotiationSpace(session).panes()),
            hidden=True,
            beside="positions",
        ),
    )
