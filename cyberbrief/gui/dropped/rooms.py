"""The page that asks what is to be done with a file, as the window takes it: one comes to it by dropping a file."""

from __future__ import annotations

from cyberbrief.gui.dropped.choice_page import ChoicePage
from cyberbrief.gui.dropping import DROPPED
from cyberbrief.gui.language import later
from cyberbrief.gui.session import Session
from cyberbrief.gui.workbench import RoomRow


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return the page; made when one first goes there."""
    return (
        RoomRow(
            DROPPED,
            later("A file was dropped"),
            "file-text",
            "",
            lambda: ChoicePage(session).panes(),
            hidden=True,
            beside="briefs",
        ),
    )
