"""Where each counterpart stands on each position."""

from __future__ import annotations

import dataclasses

from cyberbrief.gui.places import Panes
from cyberbrief.gui.records.room_rows import room_row
from cyberbrief.gui.session import Session
from cyberbrief.gui.stances.stances_room import StancesRoom
from cyberbrief.gui.workbench import RoomRow


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return these rooms in the order in which they stand at the window's side."""
    single = room_row(session, "stances")

    def make() -> Panes:
        made = single.make()
        return StancesRoom(session, made if isinstance(made, Panes) else Panes(made)).panes()

    return (dataclasses.replace(single, make=make),)
