"""What an editor needs of a record, read in one go: itself, what it links to, and what mentions it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.links import targets_of
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.gui.language import tr
from cyberbrief.services import origins, reading
from cyberbrief.services.origins import Origin
from cyberbrief.services.reading import Pointer
from cyberbrief.services.workspace import Workspace

# Of a dossier all its records are pointers: of each kind as many are read as its page has lines for.
OF_EACH_KIND = 12


class Loaded(NamedTuple):
    """A record with the records around it, by id, and those that point at it.

    `beyond` counts by kind those that point at it too and were not read; `origin` says of one that came from
    elsewhere with what it came, and whether it holds other words now.
    """

    record: Record
    near: Mapping[RecordId, Record]
    pointers: tuple[Pointer, ...]
    beyond: Mapping[str, int] = MappingProxyType({})
    origin: Origin | None = None

    def title(self, record: RecordId) -> str:
        """Return the words that name a record near this one."""
        found = self.near.get(record)
        return found.title_text if found else tr("A record in the bin")


def load(workspace: Workspace, record: RecordId) -> Loaded | None:
    """Read a record with what is around it; None where it lies in the bin or is gone."""
    found = reading.many(workspace, [record]).get(record)
    if found is None:
        return None
    beyond: Mapping[str, int] = {}
    if isinstance(found, Dossier):
        pointers, beyond = reading.first_pointing_at(workspace, record, OF_EACH_KIND)
    else:
        pointers = reading.pointing_at(workspace, record)
    wanted = set(targets_of(found))
    for pointer in pointers:
        wanted |= set(targets_of(pointer.record))
    near = dict(reading.many(workspace, wanted))
    further = {str(getattr(other, "agenda_item", "")) for other in near.values()} - near.keys() - {""}
    near |= reading.many(workspace, further)
    near |= {pointer.record.id: pointer.record for pointer in pointers}
    near[found.id] = found
    return Loaded(found, near, pointers, beyond, origins.origin(workspace, found))
