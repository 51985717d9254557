"""The page of what a Word file reveals, as the window takes it: one comes to it by a file or by a brief."""

from __future__ import annotations

from cyberbrief.gui.dropping import REVEALING
from cyberbrief.gui.language import later
from cyberbrief.gui.revealing.reveal_room import RevealRoom
from cyberbrief.gui.session import Session
from cyberbrief.gui.workbench import RoomRow


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return the page; made when one first goes there."""
    return (
        RoomRow(
            REVEALING,
            later("What a Word file reveals"),
            "eye",
            "",
            lambda: RevealRoom(session).panes(),
            hidden=True,
            beside="briefs",
        ),
    )
