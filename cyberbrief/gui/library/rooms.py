"""Every room of the library, as the window takes them."""

from __future__ import annotations

from cyberbrief.gui.library.bin_room import BinRoom
from cyberbrief.gui.library.dossier_room import DossierRoom
from cyberbrief.gui.library.record_room import RecordRoom
from cyberbrief.gui.library.room_table import LIBRARY, ROOMS, KindRoom
from cyberbrief.gui.session import Session
from cyberbrief.gui.workbench import RoomRow


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return the rooms in the order in which they stand at the window's side; each is made when one goes there."""
    of_kinds = [_made(session, room) for room in ROOMS]
    inside = [room for room in of_kinds if room.section != LIBRARY]
    shared = [room for room in of_kinds if room.section == LIBRARY]
    dossier = RoomRow("dossier", "About this dossier", "folder", "", lambda: DossierRoom(session).panes())
    bin_room = RoomRow("bin", "Bin", "trash", LIBRARY, lambda: BinRoom(session).panes())
    return (*inside, dossier, *shared, bin_room)


def _made(session: Session, room: KindRoom) -> RoomRow:
    return RoomRow(room.id, room.title, room.icon, room.section, lambda: RecordRoom(session, room).panes())
