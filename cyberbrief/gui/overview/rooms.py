"""The overview, as the window takes it."""

from __future__ import annotations

from cyberbrief.gui.language import later
from cyberbrief.gui.overview.overview_page import OverviewPage
from cyberbrief.gui.session import Session
from cyberbrief.gui.workbench import RoomRow


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return the room, which is made when one goes there."""
    return (RoomRow("overview", later("Overview"), "overview", "", lambda: OverviewPage(session).panes()),)
