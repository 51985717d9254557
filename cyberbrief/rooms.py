"""The rooms of an open store, in the order of the window; screens do not know each other, so they are joined here."""

from __future__ import annotations

from cyberbrief.gui.briefs.rooms import rooms as briefs
from cyberbrief.gui.library.rooms import rooms as library
from cyberbrief.gui.overview.rooms import rooms as overview
from cyberbrief.gui.search.rooms import rooms as search
from cyberbrief.gui.session import Session
from cyberbrief.gui.settings.rooms import rooms as settings
from cyberbrief.gui.workbench import RoomRow

ABOUT = "dossier"  # what is known of the dossier itself stands last among its rooms


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return every room of an open store: those of the dossier, its own page last, then the library across dossiers."""
    every = (*overview(session), *library(session), *briefs(session), *search(session), *settings(session))
    return tuple(sorted(every, key=lambda room: (room.section, room.id == ABOUT)))
