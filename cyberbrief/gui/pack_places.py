"""How one comes to the page where a pack is made: what it begins with stands in the part of the place."""

from __future__ import annotations

from collections.abc import Iterable

from cyberbrief.domain.record import RecordId
from cyberbrief.gui.places import Place

CHANGED = "changed"  # the record of the place is a pack of the register: what changed since, for the same desks
_RECORDS = "records "


def place_of_records(records: Iterable[RecordId]) -> Place:
    """Return the place where a pack of some records is made."""
    return Place("pack", "", _RECORDS + " ".join(records))


def records_of(place: Place) -> tuple[RecordId, ...]:
    """Return the records that a place names."""
    return tuple(place.part.removeprefix(_RECORDS).split()) if place.part.startswith(_RECORDS) else ()
