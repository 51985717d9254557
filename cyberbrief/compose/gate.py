"""The gate: whether one field may stand before the readers of one variant, and if not, why.

It asks the rules of `domain.audience` and the variant's own choice of what it prints, and keeps no list of fields.
Fields by which others are sorted (a rung's kind, a point's handling) stay wherever what they sort is shown: the place
on the page tells them anyway, and an empty one would be read as another.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any, cast

from cyberbrief.compose.materials import Materials
from cyberbrief.domain.audience import Audience, Variant, field_reach
from cyberbrief.domain.position import Rung, RungKind
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Element, FieldDeclaration, Record, RecordId, declarations
from cyberbrief.domain.statement import Setting, Statement
from cyberbrief.domain.talking_point import TalkingPoint


class Reason(Enum):
    """Why something was withheld, in the words that are read."""

    DESK_ONLY = "desk only"
    DELEGATION_ONLY = "for the delegation only"
    PARTNERS_ONLY = "for partners only"
    ROOM_ONLY = "for the room only"
    NOT_RELEASED = "not released to every recipient"
    LEFT_ON_TABLES = "left out of papers that may lie on a table"


_BY_REACH: Mapping[Reach, Reason] = {
    Reach.DESK: Reason.DESK_ONLY,
    Reach.DELEGATION: Reason.DELEGATION_ONLY,
    Reach.PARTNERS: Reason.PARTNERS_ONLY,
    Reach.PARTICIPANTS: Reason.ROOM_ONLY,
}


def sorting_fields(holder: type[Record | Element]) -> frozenset[str]:
    """Return the names of the fields by which the reach of others varies."""
    return _sorting_fields(cast("Hashable", holder))


@cache
def _sorting_fields(holder: Any) -> frozenset[str]:  # noqa: ANN401  # a class, for the cache
    return frozenset(field.varies.field for field in declarations(holder).values() if field.varies)


@dataclass(frozen=True, slots=True)
class Gate:
    """What the readers of one variant may see of these materials, which are not yet projected."""

    materials: Materials
    variant: Variant
    audience: Audience

    @classmethod
    def of(cls, materials: Materials, variant: Variant) -> Gate:
        """Return the gate of a variant of this brief, for the recipients that the brief names."""
        return cls(materials, variant, variant.audience(materials.brief.recipients))

    def for_record(self, record: Record) -> Reason | None:
        """Return why nothing of a record may be shown, or None."""
        if not self.audience.is_released(record, self.materials.dossier.partners):
            return Reason.NOT_RELEASED
        if isinstance(record, TalkingPoint):
            return self._for_choice(record, "text", chosen=record.handling in self.variant.handlings)
        if record.TITLE == "text":  # a record that is nothing but its words goes with them
            return self.for_field(record, declarations(type(record))["text"])
        return None

    def for_field(self, holder: Record | Element, field: FieldDeclaration) -> Reason | None:
        """Return why a field of a record or element may not be shown, or None. What arranges is never withheld."""
        if field.structural or field.name in sorting_fields(type(holder)):
            return None
        reach = field_reach(holder, field)
        if not self.audience.admits(reach):
            return _BY_REACH[reach]
        if field.assessment and not self.variant.assessments:
            return Reason.LEFT_ON_TABLES
        return None

    def shows(self, holder: Record | Element, name: str) -> bool:
        """Say whether a field, given by name, may be shown; true of projected records as of full ones."""
        return self.for_field(holder, declarations(type(holder))[name]) is None

    def may_arrange(self, holder: Record | Element, name: str) -> bool:
        """Say whether a field that is not shown may still say what stands first: its readers know it, the paper not."""
        return self.for_field(holder, declarations(type(holder))[name]) in {None, Reason.LEFT_ON_TABLES}

    def for_rung(self, rung: Rung) -> Reason | None:
        """Return why a step of our ladder may not be shown in its own words, or None."""
        if rung.kind not in self.variant.rungs:
            return self._for_choice(rung, "text", chosen=False)
        written = [name for name in ("text", "proposed_language") if getattr(rung, name).strip()] or ["text"]
        reasons = [self.for_field(rung, declarations(Rung)[name]) for name in written]
        return None if None in reasons else reasons[0]

    def declaration(self, rung: Rung) -> Statement | None:
        """Return the statement that openly declared a red line, if these readers may have it."""
        if rung.kind is not RungKind.RED_LINE:
            return None
        statement = self.materials.get(Statement, rung.declared_in)
        if statement is None or statement.setting is not Setting.OPEN or not statement.text.strip():
            return None
        return None if self.for_record(statement) else statement

    def recipient_names(self) -> tuple[tuple[RecordId, str], ...]:
        """Return the recipients of partner lines with their names, as far as a name may be shown."""
        found = []
        for recipient in sorted(self.audience.recipients):
            record = self.materials.records.get(recipient)
            if record is not None and record.TITLE == "name" and self.shows(record, "name"):
                found.append((recipient, record.title_text))
        return tuple(sorted(found, key=lambda pair: pair[1].casefold()))

    def _for_choice(self, holder: Record | Element, name: str, *, chosen: bool) -> Reason | None:
        reason = self.for_field(holder, declarations(type(holder))[name])
        return reason if reason or chosen else Reason.LEFT_ON_TABLES
