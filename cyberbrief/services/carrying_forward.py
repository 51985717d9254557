"""Carrying forward: a new dossier begun from the last session's, as one step of undo. Nothing of the old one changes.

What is copied points at copies. Three links lead back on purpose: the dossier's own to its last session, and those of
stances to the statements they rest on, which stay where they were made. Everything else that would lead back is let go.
A red line that was declared openly brings the statement that declared it, since without it nobody may say it.
Clearances, dates, deadlines and what was accepted by name stay behind: they were of that session.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from enum import Enum
from typing import Any, NamedTuple, TypeVar, cast

from cyberbrief.domain.brief import Brief
from cyberbrief.domain.concern import Concern, Measure
from cyberbrief.domain.dossier import AgendaItem, Dossier
from cyberbrief.domain.holders import holders_of
from cyberbrief.domain.instruction import Instruction, Package
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.links import targets_of
from cyberbrief.domain.plain import with_values
from cyberbrief.domain.position import Position, PositionStatus
from cyberbrief.domain.record import DossierRecord, Element, Record, RecordId, TextKind, declarations
from cyberbrief.domain.statement import Stance, Statement
from cyberbrief.domain.talking_point import TalkingPoint
from cyberbrief.domain.words import words
from cyberbrief.host.identifiers import new_id
from cyberbrief.services import adding, sitting
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.workspace import Workspace

_Holder = TypeVar("_Holder", Record, Element)
_LINEAGE = "carried "


class Part(Enum):
    """What one may take from the last session, with the kinds that it is made of."""

    POSITIONS = (AgendaItem.KIND, Position.KIND, Instruction.KIND)
    POINTS = (TalkingPoint.KIND,)
    STANCES = (Stance.KIND,)
    REGISTERS = (Measure.KIND,)
    CONCERNS = (Concern.KIND,)
    PACKAGES = (Package.KIND,)
    BRIEFS = (Brief.KIND,)


EVERYTHING = frozenset(Part)
# Without positions there is nothing to stand on for these.
NEED_POSITIONS = frozenset({Part.POINTS, Part.STANCES, Part.PACKAGES, Part.BRIEFS})
_LEADING_BACK = frozenset({(Dossier.KIND, "previous"), (Stance.KIND, "statements"), ("estimate", "source")})
# What was of that session alone: it is emptied in the copy.
_LEFT_BEHIND: Mapping[type[Record], tuple[str, ...]] = {
    Dossier: ("starts", "ends"),
    Brief: ("clearances", "accepted", "reference_number", "meeting", "starts", "occasion"),
}


class Carried(NamedTuple):
    """A dossier that was begun: its id, and how many records came along."""

    dossier: RecordId
    records: int


class Offer(NamedTuple):
    """A dossier one can begin from, with how many records each part has."""

    dossier: Dossier
    counts: Mapping[Part, int]


def offers(workspace: Workspace) -> tuple[Offer, ...]:
    """Return the dossiers that one can begin from, those of the latest session first."""
    with workspace.store.reading() as transaction:
        dossiers = cast("list[Dossier]", transaction.records.of_kind(Dossier.KIND))
        counted = {one.id: transaction.records.counts(one.id) for one in dossiers}
    dossiers.sort(key=lambda one: (str(one.starts or ""), str(one.changed)), reverse=True)
    return tuple(
        Offer(one, {part: sum(counted[one.id].get(kind, 0) for kind in part.value) for part in Part})
        for one in dossiers
    )


def carry_forward(
    workspace: Workspace, previous: RecordId, title: str, parts: Collection[Part] = EVERYTHING
) -> Carried:
    """Begin a dossier from that of the last session, with the parts that are named; one step of undo.

    Raises:
        WrongUseError: there is no such dossier, or the title is none; nothing was made.
    """
    sitting.seal(workspace)
    wanted = set(parts) if Part.POSITIONS in parts else set(parts) - NEED_POSITIONS
    with workspace.store.reading() as transaction:
        before = cast("Dossier", kept_or_wrong(transaction, previous, Dossier.KIND).record)
        kinds = [kind for part in Part if part in wanted for kind in part.value]
        taken = [one for kind in kinds for one in transaction.records.of_kind(kind, previous)]
        taken += _declaring(transaction.records.many, taken)
        kind_of = transaction.records.kinds_of({link for one in taken for link in targets_of(one)})
    copier = _Copier([before, *taken], kind_of)
    copies = {one.id: copier.copied(one) for one in (before, *taken)}
    copies = {old: copy for old, copy in copies.items() if _has_all(copy)}
    begun = with_values(copies[before.id], {"title": title, "previous": before.id}, new_id)
    note = words("Carried forward from “{title}”", title=before.title_text)
    adding.add(workspace, [begun, *list(copies.values())[1:]], note)
    _keep_lineage(workspace, begun.id, {copy.id: old for old, copy in copies.items()})
    return Carried(begun.id, len(copies) - 1)


def lineage(workspace: Workspace, dossier: RecordId) -> Mapping[RecordId, RecordId]:
    """Return, for a dossier that was carried forward, which record of the last session each of its first ones is of."""
    with workspace.store.reading() as transaction:
        kept = transaction.settings.get(f"{_LINEAGE}{dossier}")
    return {str(new): str(old) for new, old in kept.items()} if isinstance(kept, dict) else {}


def _keep_lineage(workspace: Workspace, dossier: RecordId, origin: Mapping[RecordId, RecordId]) -> None:
    with workspace.store.writing() as transaction:
        transaction.settings.set(f"{_LINEAGE}{dossier}", dict(origin))
        transaction.commit()


def _declaring(many: Callable[[Iterable[RecordId]], Mapping[RecordId, Record]], taken: list[Record]) -> list[Record]:
    """Return the statements by which a red line was declared openly."""
    rungs = [rung for one in taken if isinstance(one, Position) for rung in one.ladder]
    found = many({rung.declared_in for rung in rungs if rung.declared_in})
    return [one for one in found.values() if isinstance(one, Statement)]


def _has_all(record: Record) -> bool:
    """Say whether everything that a record needs came along; a stance on a position that is gone does not."""
    return all(getattr(record, name) for name, field in declarations(type(record)).items() if field.required)


class _Copier:
    """Copies records so that they point at copies, at the library, or back only where that is meant."""

    def __init__(self, originals: Sequence[Record], kind_of: Mapping[RecordId, str]) -> None:
        self._kind_of = kind_of
        self._fresh = {holder.id: new_id() for record in originals for holder, _field in holders_of(record)}

    def copied(self, record: Record) -> Record:
        """Return the copy of a record, without what was of its session alone: dates, clearances, its word."""
        copy = self._held(record, record.KIND)
        empty = type(copy)()
        values: dict[str, Any] = {name: getattr(empty, name) for name in _LEFT_BEHIND.get(type(copy), ())}
        values |= {"id": self._fresh[record.id], "revision": "", "created": None, "changed": None}
        if isinstance(copy, Position) and copy.status is PositionStatus.CLEARED:
            values["status"] = PositionStatus.DRAFT
        if isinstance(copy, Brief):
            values["chain"] = tuple(dataclasses.replace(office, deemed_at=None) for office in copy.chain)
            values["sections"] = tuple(
                dataclasses.replace(part, entries=tuple(one for one in part.entries if one.record or one.text.strip()))
                for part in copy.sections
            )
        return dataclasses.replace(copy, **values)

    def _held(self, holder: _Holder, name_of_holder: str) -> _Holder:
        values: dict[str, Any] = {}
        for name, field in declarations(type(holder)).items():
            value, leads_back = getattr(holder, name), (name_of_holder, name) in _LEADING_BACK
            if field.kind is TextKind.LINK:
                values[name] = self._link(value, leads_back=leads_back)
            elif field.kind is TextKind.LINKS:
                links = (self._link(one, leads_back=leads_back) for one in value)
                values[name] = tuple(one for one in links if one)
            elif field.kind is TextKind.ELEMENTS:
                copies = (self._held(one, name) for one in value)
                values[name] = tuple(dataclasses.replace(one, id=self._fresh[one.id]) for one in copies)
            elif field.kind is TextKind.LINE and field.structural and value in self._fresh:
                values[name] = self._fresh[value]  # a step or an outcome is named by the id of its element
        values.pop("id", None)
        return dataclasses.replace(holder, **values)

    def _link(self, target: RecordId, *, leads_back: bool) -> RecordId:
        if target in self._fresh:
            return self._fresh[target]
        kind = KINDS.get(self._kind_of.get(target, ""))
        is_of_a_session = kind is None or issubclass(kind, DossierRecord) or kind is Dossier
        return target if leads_back or not is_of_a_session else ""
