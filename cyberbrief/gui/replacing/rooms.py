"""Find and replace, as the window takes it: one comes to it by its action, not from the rooms."""

from __future__ import annotations

from cyberbrief.gui.language import later
from cyberbrief.gui.replacing.replace_page import ReplacePage
from cyberbrief.gui.session import Session
from cyberbrief.gui.workbench import RoomRow


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return the page; made when one first goes there."""
    return (
        RoomRow("replace", later("Find and replace"), "swap", "", lambda: ReplacePage(session).panes(), hidden=True),
    )
