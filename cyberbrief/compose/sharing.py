"""What of some records goes to other desks: by the same gate as a paper, but as fields and not as pages.

A paper shows nothing where something is withheld; a record that travels leaves the field out, so that its reader does
not take it for emptied. Of a link that leads to a withheld record, or to one that is gone, nothing goes either. To whom
else a record was released is told to nobody outside the delegation.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, cast

from cyberbrief.compose.gate import Gate
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.withholding import Withheld, dead_marks, projected_record, without_dead_marks
from cyberbrief.domain.audience import Variant
from cyberbrief.domain.position import Rung, RungKind
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Element, FieldDeclaration, Record, RecordId, TextKind, declarations
from cyberbrief.domain.shared import SharedElement, SharedRecord
from cyberbrief.domain.talking_point import Handling
from cyberbrief.domain.words import words

DOSSIER: Final = "dossier"
_OURS_ALONE: Final = frozenset({"released_to", "recipients"})


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A link that goes out though the record it leads to does not come along."""

    record: RecordId
    field: str
    target: RecordId


@dataclass(frozen=True, slots=True)
class Sharing:
    """The records that go out, what was withheld of them and why, and the links that lead to none of them."""

    records: tuple[SharedRecord, ...]
    ledger: tuple[Withheld, ...]
    left_out: tuple[LeftOut, ...]


def pack_variant(circle: Reach) -> Variant:
    """Return the variant of a pack: all that its readers may have, since it lies on no table."""
    return Variant("pack", words("This pack"), circle, frozenset(RungKind), frozenset(Handling), assessments=True)


def share(materials: Materials, chosen: Collection[RecordId], circle: Reach) -> Sharing:
    """Return what goes of the chosen records to a circle, to partners for those that the materials' brief names.

    The materials hold more than is chosen: what a link leads to, and what must be withheld.
    """
    gate = Gate.of(materials, pack_variant(circle))
    ledger: list[Withheld] = []
    shown: dict[RecordId, Record] = {}
    for record in materials.everything():
        left = projected_record(gate, record, ledger if record.id in chosen else [])
        if left is not None:
            shown[record.id] = left
    maker = _Maker(gate, frozenset(shown), frozenset(chosen) & frozenset(shown), dead_marks(gate, list(shown.values())))
    made = [maker.record(materials.records.get(one) or _head(materials, one)) for one in shown if one in chosen]
    return Sharing(tuple(made), tuple(ledger), tuple(dict.fromkeys(maker.left_out)))


def _head(materials: Materials, record: RecordId) -> Record:
    return materials.dossier if record == materials.dossier.id else materials.brief


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes records that travel, and notes the links that lead out."""

    gate: Gate
    shown: frozenset[RecordId]
    along: frozenset[RecordId]
    dead: Callable[[str], bool]
    left_out: list[LeftOut] = field(default_factory=list)

    def record(self, full: Record) -> SharedRecord:
        """Return what goes of a record."""
        return SharedRecord(full.id, full.KIND, self._values(full, full.id))

    def _values(self, full: Record | Element, record: RecordId) -> Mapping[str, object]:
        holder = without_dead_marks(full, self.dead)
        values: dict[str, object] = {}
        for name, declared in declarations(type(holder)).items():
            if not self._goes(holder, declared):
                continue
            value: Any = getattr(holder, name)
            if name == "reach":
                value = tuple((one, reach) for one, reach in value if self.gate.shows(holder, one))
            elif declared.kind is TextKind.ELEMENTS:
                value = tuple(self._elements(cast("tuple[Element, ...]", value), record))
            elif declared.kind in {TextKind.LINK, TextKind.LINKS} and name != DOSSIER:
                links = (value,) if declared.kind is TextKind.LINK and value else value or ()
                alive = tuple(one for one in links if one in self.shown)
                if declared.kind is TextKind.LINK and links and not alive:
                    continue
                self.left_out.extend(LeftOut(record, name, one) for one in alive if one not in self.along)
                value = alive if declared.kind is TextKind.LINKS else "".join(alive)
            values[name] = value
        return values

    def _goes(self, holder: Record | Element, declared: FieldDeclaration) -> bool:
        if declared.kept_by_program or declared.recorded:
            return False
        if declared.name in _OURS_ALONE and self.gate.variant.reach > Reach.DELEGATION:
            return False
        return self.gate.for_field(holder, declared) is None

    def _elements(self, elements: tuple[Element, ...], record: RecordId) -> Iterator[SharedElement]:
        for element in elements:
            if isinstance(element, Rung) and self.gate.for_rung(element) is not None:
                continue
            values = self._values(element, record)
            if set(values) - _arranging(type(element)) or not _printed(type(element)):
                yield SharedElement(element.id, values)


def _arranging(kind: type[Element]) -> frozenset[str]:
    """Return the fields of an element that say nothing without the others."""
    fields = declarations(kind)
    sorting = {one.varies.field for one in fields.values() if one.varies is not None}
    return frozenset(name for name, one in fields.items() if one.structural and one.kind is not TextKind.LINK) | sorting


def _printed(kind: type[Element]) -> bool:
    return any(not one.structural for one in declarations(kind).values())
