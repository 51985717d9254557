"""Withholding: the one place where what an audience may not see is taken out, before anything is composed.

`project` returns records of the same classes in which every field that the readers may not see is empty; steps, points
and records that they may not see are gone whole, so that not even their number shows. Composers work on these alone.
A declared red line stays in the words of the statement that declared it, wherever its own words may not stand.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Collection, ItemsView, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeVar, cast

from cyberbrief.compose.citation import NoteBook
from cyberbrief.compose.gate import Gate, Reason, sorting_fields
from cyberbrief.compose.held_back import HeldBack, allowed_texts, withheld_texts
from cyberbrief.compose.markdown import REFERENCE_MARK
from cyberbrief.compose.materials import Materials
from cyberbrief.domain.audience import Variant
from cyberbrief.domain.brief import Brief, Entry
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.position import Rung
from cyberbrief.domain.record import Element, FieldDeclaration, Record, RecordId, TextKind, declarations
from cyberbrief.domain.reference import Reference
from cyberbrief.domain.statement import Statement
from cyberbrief.domain.talking_point import Likelihood, TalkingPoint

__all__ = ["HeldBack", "Projection", "Reason", "Withheld", "allowed_texts", "project", "withheld_texts"]

Held = TypeVar("Held", bound=Record | Element)
_RANKS = {likelihood: rank for rank, likelihood in enumerate(Likelihood)}
# Links that arrange: to take one out would say something else (released to nobody named means released to all of ours).
_KEPT_LINKS = frozenset({"dossier", "released_to", "recipients"})
_MARK = re.compile(rf"[ \t]*{REFERENCE_MARK.pattern}")


@dataclass(frozen=True, slots=True)
class Withheld:
    """What was taken out and why. It holds no words: `field` is a name, "" for a whole record."""

    record: RecordId
    field: str
    element: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Projection:
    """What is left for the readers, and the ledger of what was taken out.

    `parts` says what became of each record, so that the next projection need not ask again of those that are the same.
    """

    materials: Materials
    ledger: tuple[Withheld, ...]
    parts: _Parts


class _Part(NamedTuple):
    """A record, what is left of it (None for nothing), without what leads to withheld records, and the ledger on it."""

    full: Record
    left: Record | None
    linked: Record | None
    ledger: tuple[Withheld, ...]


@dataclass(frozen=True, slots=True)
class _Parts:
    """What became of each record, and what that rests on beside the record itself.

    For the same variant, recipients, partners and statements a record is left the same; where the same records and
    references are there, it leads to the same.
    """

    variant: Variant
    recipients: tuple[RecordId, ...]
    dossier: Dossier
    statements: tuple[Record, ...]
    references: tuple[Record, ...]
    there: frozenset[RecordId]
    by_record: Mapping[RecordId, _Part]

    def of(self, record: Record) -> _Part | None:
        """Return what became of a record, if it is the very same."""
        part = self.by_record.get(record.id)
        return part if part is not None and part.full is record else None


def project(materials: Materials, variant: Variant, before: Projection | None = None) -> Projection:
    """Return what the readers of a variant may see of these materials.

    Of a projection `before` everything is taken that is the same by its nature: the same record for the same readers.
    """
    gate = Gate.of(materials, variant)
    known = before.parts if before is not None and _for_same_readers(before.parts, materials, variant) else None
    parts = {record.id: _part(gate, record, known) for record in materials.everything()}
    shown = [part.left for part in parts.values() if part.left is not None]
    there = frozenset(record.id for record in shown) | {materials.dossier.id, materials.brief.id}
    references = materials.of(Reference)
    leads_alike = known is not None and known.there == there and _same(known.references, references)
    dead = dead_marks(gate, shown)
    linked: dict[RecordId, Record] = {}
    for key, part in parts.items():
        if part.left is None:
            continue
        kept = part.linked if leads_alike else None
        linked[key] = kept or without_dead_marks(_without_dead_links(part.left, there), dead)
        parts[key] = part._replace(linked=linked[key])
    projected = dataclasses.replace(
        materials,
        brief=cast("Brief", linked.get(materials.brief.id) or _emptied(materials.brief)),
        dossier=cast("Dossier", linked.get(materials.dossier.id) or _emptied(materials.dossier)),
        records={record_id: linked[record_id] for record_id in materials.records if record_id in linked},
        likeliest=_likeliest(gate, shown) if materials.likeliest is None else materials.likeliest,
    )
    ledger = tuple(entry for part in parts.values() for entry in part.ledger)
    statements = materials.of(Statement)
    rests_on = (variant, materials.brief.recipients, materials.dossier, statements, references, there, parts)
    return Projection(projected, ledger, _Parts(*rests_on))


def ledger_of(materials: Materials, variant: Variant, records: Collection[RecordId]) -> tuple[Withheld, ...]:
    """Return what a projection would say of some records, without projecting the others."""
    gate = Gate.of(materials, variant)
    parts = (_part(gate, record, None) for record in materials.everything() if record.id in records)
    return tuple(entry for part in parts for entry in part.ledger)


def _for_same_readers(known: _Parts, materials: Materials, variant: Variant) -> bool:
    """Say whether the gate that `known` went through asks the same of each record as that of these materials."""
    return (
        known.variant == variant
        and known.recipients == materials.brief.recipients
        and known.dossier is materials.dossier
        and _same(known.statements, materials.of(Statement))
    )


def _same(one: tuple[Record, ...], other: tuple[Record, ...]) -> bool:
    return len(one) == len(other) and all(before is now for before, now in zip(one, other, strict=True))


def _part(gate: Gate, record: Record, known: _Parts | None) -> _Part:
    part = known.of(record) if known is not None else None
    if part is not None:
        return part
    ledger: list[Withheld] = []
    left = projected_record(gate, record, ledger)
    return _Part(record, left, None, tuple(ledger))


def _likeliest(gate: Gate, shown: Iterable[Record]) -> dict[RecordId, int]:
    """Return how surely each point is raised, as a rank, where the readers may know it: the order, not the word."""
    full = (gate.materials.get(TalkingPoint, record.id) for record in shown if isinstance(record, TalkingPoint))
    return {one.id: _RANKS[one.likelihood] for one in full if one and gate.may_arrange(one, "likelihood")}


def in_statement_words(gate: Gate, rung: Rung) -> Statement | None:
    """Return the declaring statement where a red line is shown in its words and not in its own."""
    return gate.declaration(rung) if gate.for_rung(rung) else None


def projected_record(gate: Gate, record: Record, ledger: list[Withheld]) -> Record | None:
    """Return what the readers may see of a record, its links as they are; None where nothing is left of it."""
    reason = gate.for_record(record)
    if reason is not None:
        ledger.append(Withheld(record.id, "", "", reason))
        return None
    entries: list[Withheld] = []
    left = _held(gate, record, record.id, "", entries)
    ledger.extend(entries)
    if entries and not isinstance(record, Brief | Dossier) and not _prints_anything(left):
        return None
    return left


def _held(gate: Gate, holder: Held, record_id: RecordId, element: str, ledger: list[Withheld]) -> Held:
    """Return a record or element without the fields that may not be shown."""
    empty: dict[str, Any] = {}
    for name, field in _declared(holder):
        value = getattr(holder, name)
        if reason := gate.for_field(holder, field):
            if value != _nothing(holder, name):
                ledger.append(Withheld(record_id, name, element, reason))
            empty[name] = _nothing(holder, name)
        elif field.kind is TextKind.ELEMENTS and value:
            empty[name] = tuple(_elements(gate, value, record_id, ledger))
    return dataclasses.replace(holder, **empty) if empty else holder


def _elements(
    gate: Gate, elements: tuple[Element, ...], record_id: RecordId, ledger: list[Withheld]
) -> Iterator[Element]:
    for element in elements:
        if isinstance(element, Rung):
            rung = _rung(gate, element, record_id, ledger)
            if rung is not None:
                yield rung
            continue
        entries: list[Withheld] = []
        left = _held(gate, element, record_id, element.id, entries)
        ledger.extend(entries)
        if not entries or _prints_anything(left) or (isinstance(left, Entry) and left.record):
            yield left


def _rung(gate: Gate, rung: Rung, record_id: RecordId, ledger: list[Withheld]) -> Rung | None:
    reason = gate.for_rung(rung)
    if reason is None:
        left = _held(gate, rung, record_id, rung.id, ledger)
        return left if gate.declaration(rung) else dataclasses.replace(left, declared_in="")
    ledger.append(Withheld(record_id, "", rung.id, reason))
    statement = gate.declaration(rung)
    if statement is None:
        return None
    return Rung(id=rung.id, reach=rung.reach, kind=rung.kind, text=statement.text, declared_in=statement.id)


def _prints_anything(holder: Record | Element) -> bool:
    """Say whether anything is left that would be printed."""
    for name, field in _declared(holder):
        arranges = field.kind is not TextKind.ELEMENTS and (field.structural or name in sorting_fields(type(holder)))
        if not arranges and getattr(holder, name) != _nothing(holder, name):
            return True
    return False


def _declared(holder: Record | Element) -> ItemsView[str, FieldDeclaration]:
    return declarations(type(holder)).items()


def _nothing(holder: Record | Element, name: str) -> object:
    return type(holder).__dataclass_fields__[name].default


def _emptied(record: Record) -> Record:
    """Return a brief or dossier that may not be shown: its arrangement alone, since there is no document without it."""
    printed = {
        name: _nothing(record, name)
        for name, field in declarations(type(record)).items()
        if not field.structural or field.kind is TextKind.ELEMENTS
    }
    return dataclasses.replace(record, **cast("dict[str, Any]", printed))


def _without_dead_links(holder: Held, there: frozenset[RecordId]) -> Held:
    changed: dict[str, Any] = {}
    for name, field in _declared(holder):
        value = getattr(holder, name)
        if not value or name in _KEPT_LINKS:
            continue
        alive = _alive(field, value, there)
        if alive != value:
            changed[name] = alive
    return dataclasses.replace(holder, **changed) if changed else holder


def dead_marks(gate: Gate, shown: list[Record]) -> Callable[[str], bool]:
    """Return what tells whether the words of a reference mark name a reference that may not be shown."""
    every = NoteBook(gate.materials.of(Reference), gate)
    left = NoteBook(tuple(record for record in shown if isinstance(record, Reference)), gate)
    return lambda words: left.found(words) is None and every.found(words) is not None


def without_dead_marks(holder: Held, dead: Callable[[str], bool]) -> Held:
    """Return a record or element without the marks whose words would name what is withheld."""
    changed: dict[str, Any] = {}
    for name, field in _declared(holder):
        value = getattr(holder, name)
        if field.kind is TextKind.TEXT and "[@" in value:
            left: Any = _MARK.sub(lambda found: "" if dead(found.group(1)) else found.group(), value)
        elif field.kind is TextKind.ELEMENTS:
            left = tuple(without_dead_marks(element, dead) for element in value)
        else:
            continue
        if left != value:
            changed[name] = left
    return dataclasses.replace(holder, **changed) if changed else holder


def _alive(field: FieldDeclaration, value: object, there: frozenset[RecordId]) -> object:
    if field.kind is TextKind.LINK:
        return value if value in there else ""
    if field.kind is TextKind.LINKS:
        return tuple(one for one in cast("tuple[RecordId, ...]", value) if one in there)
    if field.kind is TextKind.ELEMENTS:
        left = (_without_dead_links(element, there) for element in cast("tuple[Element, ...]", value))
        return tuple(one for one in left if not isinstance(one, Entry) or one.record or one.text)
    return value
