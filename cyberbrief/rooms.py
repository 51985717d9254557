"""The rooms of an open store, in the order of the window; screens do not know each other, so they are joined here."""

from __future__ import annotations

from cyberbrief.gui.arriving.rooms import rooms as arriving
from cyberbrief.gui.briefs.rooms import rooms as briefs
from cyberbrief.gui.counterparts.rooms import rooms as counterparts
from cyberbrief.gui.dropped.rooms import rooms as dropped
from cyberbrief.gui.handover.rooms import rooms as handover
from cyberbrief.gui.history.rooms import rooms as history
from cyberbrief.gui.library.rooms import rooms as library
from cyberbrief.gui.meetings.rooms import rooms as meetings
from cyberbrief.gui.overview.rooms import rooms as overview
from cyberbrief.gui.packs.rooms import rooms as packs
from cyberbrief.gui.points.rooms import rooms as points
from cyberbrief.gui.positions.rooms import rooms as positions
from cyberbrief.gui.registers.rooms import rooms as registers
from cyberbrief.gui.rehearsal.rooms import rooms as rehearsal
from cyberbrief.gui.replacing.rooms import rooms as replacing
from cyberbrief.gui.revealing.rooms import rooms as revealing
from cyberbrief.gui.search.rooms import rooms as search
from cyberbrief.gui.session import Session
from cyberbrief.gui.settings.rooms import rooms as settings
from cyberbrief.gui.space.rooms import rooms as space
from cyberbrief.gui.stances.rooms import rooms as stances
from cyberbrief.gui.templates.rooms import rooms as templates
from cyberbrief.gui.trust.rooms import rooms as trust
from cyberbrief.gui.workbench import RoomRow

SCREENS = (
    *(overview, points, positions, counterparts, stances, space, meetings, registers, briefs, rehearsal),
    *(library, packs, trust, templates, dropped, arriving, revealing, search, replacing, history, handover, settings),
)
_ORDER = (
    *("overview", "agenda", "positions", "instructions", "points", "counterparts", "stances", "statements", "meetings"),
    *("concerns", "registers", "briefs", "amendments", "commissions", "dossier", "references", "all-counterparts"),
    *("packs", "trust", "templates"),
)


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return every room of an open store: those of the dossier, its own page last, then the library across dossiers."""
    every = [room for screen in SCREENS for room in screen(session)]
    place = {room: number for number, room in enumerate(_ORDER)}
    return tuple(sorted(every, key=lambda room: (room.section, place.get(room.id, len(_ORDER)))))
