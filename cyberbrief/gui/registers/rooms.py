"""Concerns, and the registers of trust, norms and capacity."""

from __future__ import annotations

from cyberbrief.gui.language import later
from cyberbrief.gui.records.room_rows import room_row
from cyberbrief.gui.registers.concern_page import ConcernPage
from cyberbrief.gui.registers.registers_room import RegistersRoom
from cyberbrief.gui.session import Session
from cyberbrief.gui.workbench import RoomRow

_REGISTERS = later("Registers")


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return these rooms in the order in which they stand at the window's side."""
    return (
        room_row(session, "concerns", {"concern": ConcernPage}),
        RoomRow("registers", _REGISTERS, "clipboard", "", lambda: RegistersRoom(session).panes()),
    )
