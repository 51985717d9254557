"""The dossier's own page, amendments, commissions, the references shared by every dossier, and the bin."""

from __future__ import annotations

from cyberbrief.gui.language import later
from cyberbrief.gui.library.bin_room import BinRoom
from cyberbrief.gui.library.dossier_room import DossierRoom
from cyberbrief.gui.records.room_rows import room_row
from cyberbrief.gui.records.room_table import LIBRARY
from cyberbrief.gui.session import Session
from cyberbrief.gui.workbench import RoomRow


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return these rooms in the order in which they stand at the window's side."""
    return (
        room_row(session, "amendments"),
        room_row(session, "commissions"),
        RoomRow("dossier", later("About this dossier"), "folder", "", lambda: DossierRoom(session).panes()),
        room_row(session, "references"),
        RoomRow("bin", later("Bin"), "trash", LIBRARY, lambda: BinRoom(session).panes()),
    )
