"""One row of the index that says who points at whom."""

from __future__ import annotations

from dataclasses import dataclass

from cyberbrief.domain.record import RecordId


@dataclass(frozen=True, slots=True)
class LinkRow:
    """One record that points at another, and by which of its fields."""

    source: RecordId
    kind: str
    field: str
