"""Copying records into another dossier: with what belongs to them, under new ids, and without links that lead back.

A position takes its talking points along, a meeting its commitments. A link to something that all dossiers share stays;
one to something of the old dossier follows where that is copied too, and is left out and named where it is not. History
says of each copy where it came from. What was cleared there is a draft here.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeVar, cast

from cyberbrief.domain.edits import created
from cyberbrief.domain.holders import holders_of
from cyberbrief.domain.links import targets_of
from cyberbrief.domain.position import Position, PositionStatus
from cyberbrief.domain.record import DossierRecord, Element, Record, RecordId, TextKind, declarations
from cyberbrief.domain.words import Words, counted, words
from cyberbrief.host.identifiers import new_id
from cyberbrief.services import performing
from cyberbrief.services.checking_input import check_all
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.workspace import Workspace
from cyberbrief.store.transaction import Transaction

_GOES_ALONG = (("position", "talking-point"), ("meeting", "commitment"))
_POINTS_INSIDE = frozenset({"rung", "outcome"})  # ids of elements, by which steps and outcomes are named
_Holder = TypeVar("_Holder", DossierRecord, Element)


class Copied(NamedTuple):
    """What was copied, in words; which records came to be; and the titles of what their links no longer lead to."""

    told: Words
    made: tuple[RecordId, ...]
    left_out: tuple[str, ...]


@dataclass
class _Ways:
    """Where links lead in the other dossier, and what they lost."""

    fresh: Mapping[RecordId, RecordId]
    near: Mapping[RecordId, Record]
    dossier: RecordId
    lost: dict[RecordId, str]

    def of(self, link: RecordId) -> RecordId:
        """Return where a link leads now; nothing where it would lead out of the dossier."""
        if link in self.fresh:
            return self.fresh[link]
        record = self.near.get(link)
        if record is None:
            return ""
        if not isinstance(record, DossierRecord) or record.dossier == self.dossier:
            return link
        self.lost[link] = record.title_text
        return ""


def copy_to(workspace: Workspace, ids: Collection[RecordId], dossier: RecordId) -> Copied:
    """Copy records into another dossier as one step of undo.

    Raises:
        WrongUseError: no such dossier.
    """
    with workspace.store.writing() as transaction:
        target = kept_or_wrong(transaction, dossier, "dossier").record
        records = _with_theirs(transaction, ids)
        ways = _ways(transaction, records, dossier)
        copies = [_copy(record, ways) for record in records]
        whole = [copy for copy in copies if _is_whole(copy)]
        if not whole:
            return Copied(words("Nothing could be copied: what it is about is not in that dossier."), (), _named(ways))
        source = transaction.records.get(records[0].dossier)
        note = words("Copied from “{dossier}”.", dossier=source.record.title_text if source is not None else "")
        edits = [created(copy) for copy in whole]
        check_all(workspace, transaction, whole, {copy.id: copy.KIND for copy in whole})
        step = performing.stage(workspace, transaction, edits, note)
        transaction.commit()
    performing.finish(workspace, edits, step, note)
    told = counted(
        len(whole),
        "{n} record is in “{dossier}” now.",
        "{n} records are in “{dossier}” now.",
        dossier=target.title_text,
    )
    return Copied(told, tuple(copy.id for copy in whole), _named(ways))


def _with_theirs(transaction: Transaction, ids: Iterable[RecordId]) -> list[DossierRecord]:
    found = {key: one for key, one in transaction.records.many(ids).items() if isinstance(one, DossierRecord)}
    for record in tuple(found.values()):
        for kind, belonging in _GOES_ALONG:
            if kind == record.KIND:
                rows = transaction.records.linking_to(record.id)
                theirs = [row.source for row in rows if (row.kind, row.field) == (belonging, kind)]
                found |= cast("dict[RecordId, DossierRecord]", transaction.records.many(theirs))
    return list(found.values())


def _ways(transaction: Transaction, records: Iterable[Record], dossier: RecordId) -> _Ways:
    records = tuple(records)
    fresh = {holder.id: new_id() for record in records for holder, _field in holders_of(record)}
    links = {target for record in records for target in targets_of(record)}
    return _Ways(fresh, transaction.records.many(links), dossier, {})


def _copy(record: DossierRecord, ways: _Ways) -> DossierRecord:
    copy = _moved(record, ways)
    if isinstance(copy, Position) and copy.status is PositionStatus.CLEARED:
        return dataclasses.replace(copy, status=PositionStatus.DRAFT)
    return copy


def _moved(holder: _Holder, ways: _Ways) -> _Holder:
    values: dict[str, Any] = {}
    for name, field in declarations(type(holder)).items():
        value = getattr(holder, name)
        if name == "dossier":
            values[name] = ways.dossier
            continue
        if field.kind is TextKind.LINK and value:
            values[name] = ways.of(value)
        elif field.kind is TextKind.LINKS:
            values[name] = tuple(kept for link in value if (kept := ways.of(link)))
        elif field.kind is TextKind.ELEMENTS:
            values[name] = tuple(_moved(element, ways) for element in value)
        elif name in _POINTS_INSIDE and field.structural:
            values[name] = ways.fresh.get(value, "")
    if isinstance(holder, Record):
        values |= {"revision": "", "created": None, "changed": None, "origin": ""}
    return dataclasses.replace(holder, **values, id=ways.fresh[holder.id])


def _is_whole(record: Record) -> bool:
    """Say whether a copy has what it must have; a stance on a position that stayed behind means nothing."""
    return all(getattr(record, name) for name, field in declarations(type(record)).items() if field.required)


def _named(ways: _Ways) -> tuple[str, ...]:
    return tuple(ways.lost.values())
