"""The rooms of packs, as the window takes them: the register, making a pack, and the travel store."""

from __future__ import annotations

from cyberbrief.gui.language import later
from cyberbrief.gui.packs.making_page import MakingPage
from cyberbrief.gui.packs.packs_page import PacksPage
from cyberbrief.gui.packs.travel_page import TravelPage
from cyberbrief.gui.records.room_table import LIBRARY
from cyberbrief.gui.session import Session
from cyberbrief.gui.workbench import RoomRow


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return these rooms, each made when one first goes there."""
    return (
        RoomRow("packs", later("Packs"), "package", LIBRARY, lambda: PacksPage(session).panes()),
        RoomRow(
            "pack", later("New pack"), "package", "", lambda: MakingPage(session).panes(), hidden=True, beside="packs"
        ),
        RoomRow(
            "travel",
            later("Travel store"),
            "store",
            "",
            lambda: TravelPage(session).panes(),
            hidden=True,
            beside="dossier",
        ),
    )
