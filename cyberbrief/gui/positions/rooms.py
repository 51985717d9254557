"""What we want: positions with their ladders, the instructions and packages that go with them."""

from __future__ import annotations

from cyberbrief.gui.positions.position_editor import PositionEditor
from cyberbrief.gui.records.room_rows import room_row
from cyberbrief.gui.session import Session
from cyberbrief.gui.workbench import RoomRow


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return these rooms in the order in which they stand at the window's side."""
    return (
        room_row(session, "positions", {"position": PositionEditor}),
        room_row(session, "instructions"),
    )
