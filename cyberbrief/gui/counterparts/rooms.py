"""The other side of the table: the parties of the dossier, two of them side by side, and all that the store knows."""

from __future__ import annotations

import dataclasses

from cyberbrief.gui.counterparts.party_list import PartyList
from cyberbrief.gui.counterparts.party_page import SIDE_BY_SIDE, PartyPage
from cyberbrief.gui.counterparts.side_by_side import SideBySideRoom
from cyberbrief.gui.language import later
from cyberbrief.gui.places import Panes
from cyberbrief.gui.records.record_room import ListRoom
from cyberbrief.gui.records.room_table import LIBRARY, ROOMS, KindRoom
from cyberbrief.gui.session import Session
from cyberbrief.gui.workbench import RoomRow

_EVERYWHERE = later("Every state, group, organisation and company that the store knows, whatever dossier they are in.")
_SIDE_BY_SIDE = later("Side by side")


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return these rooms in the order in which they stand at the window's side."""
    here = next(row for row in ROOMS if row.id == "counterparts")
    every = dataclasses.replace(
        here, id="all-counterparts", title=later("All counterparts"), section=LIBRARY, empty=_EVERYWHERE
    )
    return (
        _row(session, here, everywhere=False),
        _row(session, every, everywhere=True),
        RoomRow(
            *(SIDE_BY_SIDE, _SIDE_BY_SIDE, "columns", "", lambda: SideBySideRoom(session).panes()),
            hidden=True,
            beside=here.id,
        ),
    )


def _row(session: Session, room: KindRoom, *, everywhere: bool) -> RoomRow:
    def make() -> Panes:
        list_ = PartyList(session, room, everywhere=everywhere)
        return ListRoom(session, room, list_, {"counterpart": PartyPage}).panes()

    return RoomRow(room.id, room.title, room.icon, room.section, make)
