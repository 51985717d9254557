"""The rooms of history, as the window takes them: one comes to them by jumping and by their actions."""

from __future__ import annotations

from cyberbrief.gui.history.activity_room import ActivityRoom
from cyberbrief.gui.history.history_room import HistoryRoom
from cyberbrief.gui.language import later
from cyberbrief.gui.session import Session
from cyberbrief.gui.workbench import RoomRow


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return these rooms, each made when one first goes there."""
    return (
        RoomRow("history", later("History"), "history", "", lambda: HistoryRoom(session).panes(), hidden=True),
        RoomRow("activity", later("What happened"), "history", "", lambda: ActivityRoom(session).panes(), hidden=True),
    )
