"""Letting words out: delivering a statement or tabling a paper widens what it prints, in one recorded act.

Until then its words are ours, and the variant shows none of them. The act names each field before it is done, is one
step of undo, and stands in the history of every record. What may never travel so far is left as it is; a record that is
released to named partners is refused, since its release would undo that promise; so is what the final check would stop.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple, cast

from cyberbrief.compose.composition import Composition, compose
from cyberbrief.compose.dates import day
from cyberbrief.compose.document import Source
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.preflight import check
from cyberbrief.compose.reading import all_passages
from cyberbrief.domain.amendment import Amendment, AmendmentState
from cyberbrief.domain.audience import Variant, field_reach, variant_named
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.edits import Edit, changed
from cyberbrief.domain.errors import BlockedError, RefusedError, WrongUseError
from cyberbrief.domain.holders import elements_of
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Element, Record, RecordId, TextKind, declarations
from cyberbrief.domain.words import Words, counted, words
from cyberbrief.services import performing, sitting
from cyberbrief.services.gathering import gather, gather_in
from cyberbrief.services.workspace import Workspace

__all__ = ["Letting", "let_out", "what_would_go"]


class Letting(NamedTuple):
    """One field that the act would widen: whose it is, in words, and what it says."""

    record: RecordId
    element: str
    field: str
    label: str
    title: str
    text: str
    reach: Reach


def what_would_go(workspace: Workspace, brief: RecordId, variant: str) -> tuple[Letting, ...]:
    """Return what delivering or tabling a brief in a variant would widen, in the order in which it is printed.

    Raises:
        WrongUseError: no such brief or variant, or one that nobody delivers or tables.
    """
    chosen = _released_by_act(variant)
    return _would_go(gather(workspace, brief), chosen)


def let_out(workspace: Workspace, brief: RecordId, variant: str) -> tuple[Letting, ...]:
    """Widen what a brief prints in a variant to the readers of that variant, as one step; returns what was widened.

    Raises:
        WrongUseError: as `what_would_go`.
        RefusedError: a record is released to named partners alone.
        BlockedError: the final check stops what would go out; nothing was widened.
    """
    chosen = _released_by_act(variant)
    sitting.seal(workspace)
    with workspace.store.writing() as transaction:
        materials = gather_in(workspace, transaction, brief)
        going = _would_go(materials, chosen)
        _refuse_promised(materials, going)
        after = _widened(materials, going)
        _refuse_stopped(_with(materials, after), chosen)
        after |= _tabled(chosen, after)
        edits: list[Edit] = [changed(_held(materials, one), wider) for one, wider in after.items()]
        note = _note(chosen, going)
        step = performing.stage(workspace, transaction, edits, note) if edits else ""
        transaction.commit()
    if edits:
        performing.finish(workspace, edits, step, note)
    return going


def _released_by_act(variant: str) -> Variant:
    chosen = variant_named(variant)
    if not chosen.is_released_by_act:
        raise WrongUseError(
            words("Nobody delivers or tables {variant}.", variant=chosen.title),
            "It shows its readers what they may see as it is.",
        )
    return chosen


def _would_go(materials: Materials, variant: Variant) -> tuple[Letting, ...]:
    """Return the fields that the paper would print if they were released, and that may be and are not yet."""
    # The same paper for our own eyes: what it draws on is what its readers would get.
    ours = dataclasses.replace(variant, reach=Reach.DELEGATION)
    found: dict[tuple[RecordId, str, str], Letting] = {}
    for source in _in_order(compose(materials, ours)):
        key = (source.record, source.element, source.field)
        if key in found or source.record not in _everything(materials):
            continue
        record = _held(materials, source.record)
        holder = _holder(record, source.element)
        field = declarations(type(holder))[source.field]
        widest = field.limits_in(holder).widest
        if field.structural or field_reach(holder, field) >= variant.reach or widest < variant.reach:
            continue
        said = _said(getattr(holder, source.field))
        found[key] = Letting(*key, field.label, record.title_text, said, variant.reach)
    return tuple(found.values())


def _in_order(composition: Composition) -> list[Source]:
    """Return the fields that a paper draws on: those of its head, then the others as they are read."""
    inside = dict.fromkeys(one for passage in all_passages(composition.document) for one in passage.sources)
    head = sorted(composition.sources - set(inside), key=lambda one: (one.record, one.element, one.field))
    return [*head, *inside]


def _said(value: object) -> str:
    return day(value) if isinstance(value, date) else str(value)


def _everything(materials: Materials) -> Mapping[RecordId, Record]:
    return {record.id: record for record in materials.everything()}


def _held(materials: Materials, record: RecordId) -> Record:
    return _everything(materials)[record]


def _holder(record: Record, element: str) -> Record | Element:
    if not element:
        return record
    return next(one for one in elements_of(record) if one.id == element)


def _widened(materials: Materials, going: Iterable[Letting]) -> dict[RecordId, Record]:
    after: dict[RecordId, Record] = {}
    for one in going:
        record = after.get(one.record) or _held(materials, one.record)
        after[one.record] = cast("Record", _with_reach(record, one.element, one.field, one.reach))
    return after


def _tabled(variant: Variant, after: Mapping[RecordId, Record]) -> dict[RecordId, Record]:
    """Return the amendments that the act tables, as tabled."""
    if variant.reach is not Reach.PARTICIPANTS:
        return {}
    return {
        key: dataclasses.replace(record, state=AmendmentState.TABLED)
        for key, record in after.items()
        if isinstance(record, Amendment) and record.state is AmendmentState.PREPARED
    }


def _with_reach(holder: Record | Element, element: str, field: str, reach: Reach) -> Record | Element:
    if not element or holder.id == element:
        kept = tuple((name, held) for name, held in holder.reach if name != field)
        return dataclasses.replace(holder, reach=(*kept, (field, reach)))
    inside: dict[str, Any] = {
        name: tuple(_with_reach(one, element, field, reach) for one in getattr(holder, name))
        for name, declared in declarations(type(holder)).items()
        if declared.kind is TextKind.ELEMENTS
    }
    return dataclasses.replace(holder, **inside) if any(one.id == element for one in elements_of(holder)) else holder


def _with(materials: Materials, after: Mapping[RecordId, Record]) -> Materials:
    return dataclasses.replace(
        materials,
        brief=cast("Brief", after.get(materials.brief.id, materials.brief)),
        dossier=cast("Dossier", after.get(materials.dossier.id, materials.dossier)),
        records={**materials.records, **{one: after[one] for one in after if one in materials.records}},
    )


def _refuse_promised(materials: Materials, going: Iterable[Letting]) -> None:
    for one in going:
        record = _held(materials, one.record)
        if record.released_to:
            raise RefusedError(
                words("“{title}” is released to named partners alone.", title=record.title_text),
                "Take it out of this paper, or take the partners off the record first.",
            )


def _refuse_stopped(materials: Materials, variant: Variant) -> None:
    found = check(materials, variant, compose(materials, variant))
    blocking = [finding for finding in found if finding.blocks_export]
    if blocking:
        raise BlockedError(words("{sentence} Nothing was released.", sentence=blocking[0].sentence), blocking[0].remedy)


def _note(variant: Variant, going: tuple[Letting, ...]) -> Words:
    if variant.reach is Reach.PUBLIC:
        return counted(
            len(going),
            "Released for delivery: {n} text may be shared with the public",
            "Released for delivery: {n} texts may be shared with the public",
        )
    return counted(
        len(going),
        "Tabled: {n} text may be shared with everyone in the room",
        "Tabled: {n} texts may be shared with everyone in the room",
    )
