"""The page of a file that arrives, as the window takes it: one comes to it by a file, not from the rooms."""

from __future__ import annotations

from cyberbrief.gui.arriving.arrival_room import ArrivalRoom
from cyberbrief.gui.dropping import ARRIVAL
from cyberbrief.gui.language import later
from cyberbrief.gui.session import Session
from cyberbrief.gui.workbench import RoomRow


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return the page; made when one first goes there."""
    return (
        RoomRow(
            ARRIVAL,
            later("Review before import"),
            "inbox",
            "",
            lambda: ArrivalRoom(session).panes(),
            hidden=True,
            beside="packs",
        ),
    )
