"""What was decided about an import that is not done yet: kept in the store, so that no lock and no crash loses it.

It is part of no record; it lies encrypted in the store until the import is done or left.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from cyberbrief.domain.decisions import Decision, Decisions, Way
from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.domain.merged import MergedPack, MergedValue, Where
from cyberbrief.domain.pack import PackId
from cyberbrief.domain.plain import Plain, value_from_plain, value_to_plain
from cyberbrief.domain.record import FieldDeclaration, RecordId, TextKind
from cyberbrief.services.workspace import Workspace
from cyberbrief.store.settings import Settings

_BEGUN: Final = "imports begun"
_HOME: Final = "home"
_MOST = 8  # imports whose decisions are kept; the oldest go first


def keep(
    workspace: Workspace, pack: PackId, merged: MergedPack, decisions: Decisions, home: RecordId | None = None
) -> None:
    """Keep what was decided about what one pack brings, in the place of what was kept of it before.

    `home` is the dossier that was chosen for what came without its own, "" for a new one, None where nobody chose.
    """
    values = {(record.id, value.where): value for record in merged.records for value in record.values}
    told: list[Plain] = [_plain(key, one, values.get(key)) for key, one in decisions.items()]
    if home is not None:
        told.append({_HOME: home})
    with workspace.store.writing() as transaction:
        every = _every(transaction.settings)
        every.pop(pack, None)
        if told:
            every[pack] = told
        transaction.settings.set(_BEGUN, {key: every[key] for key in list(every)[-_MOST:]})
        transaction.commit()


def kept(workspace: Workspace, pack: PackId, merged: MergedPack) -> dict[tuple[RecordId, Where], Decision]:
    """Return what was decided before, as far as it can still be read; whether it still fits, is asked elsewhere."""
    with workspace.store.reading() as transaction:
        told = _every(transaction.settings).get(pack, [])
    if not told:
        return {}
    values = {(record.id, value.where): value for record in merged.records for value in record.values}
    found: dict[tuple[RecordId, Where], Decision] = {}
    for one in told:
        if isinstance(one, Mapping):
            where = one.get("where")
            key = (str(one.get("record", "")), tuple(map(str, where)) if isinstance(where, list) else ())
            decision = _decision(one, values.get(key))
            if decision is not None:
                found[key] = decision
    return found


def home(workspace: Workspace, pack: PackId) -> RecordId | None:
    """Return the dossier that was chosen before for what came without its own, while it is in use; else None."""
    with workspace.store.reading() as transaction:
        told = _every(transaction.settings).get(pack, [])
        chosen = [str(one[_HOME]) for one in told if isinstance(one, Mapping) and _HOME in one]
        found = next(iter(chosen), None)
        return found if not found or found in transaction.records.many([found]) else None


def forget(workspace: Workspace, pack: PackId) -> None:
    """Forget what was decided about a pack; nothing is written where nothing was kept."""
    with workspace.store.reading() as transaction:
        if pack not in _every(transaction.settings):
            return
    keep(workspace, pack, MergedPack(()), {})


def _plain(key: tuple[RecordId, Where], decision: Decision, value: MergedValue | None) -> Plain:
    record, where = key
    told: dict[str, Plain] = {"record": record, "where": list(where), "way": str(decision.way)}
    if decision.way is Way.OWN and value is not None and value.field is not None:
        told["value"] = _plain_value(value.field, decision.value)
    return told


def _plain_value(field: FieldDeclaration, value: object) -> Plain:
    """Return a value of one's own in plain form; that of a list is an order of ids."""
    if field.kind is TextKind.ELEMENTS and isinstance(value, tuple):
        order: list[Plain] = [str(one) for one in value]
        return order
    return value_to_plain(field, value)


def _decision(told: Mapping[str, Any], value: MergedValue | None) -> Decision | None:
    try:
        way = Way.named(str(told.get("way", "")))
        if way is not Way.OWN:
            return Decision(way)
        if value is None or value.field is None:
            return None
        if value.field.kind is TextKind.ELEMENTS:
            order = told.get("value")
            return Decision(way, tuple(map(str, order))) if isinstance(order, list) else None
        return Decision(way, value_from_plain(value.field, told.get("value"), value.field.label, lambda: ""))
    except (CyberBriefError, ValueError, KeyError):
        return None


def _every(settings: Settings) -> dict[str, list[Plain]]:
    held = settings.get(_BEGUN)
    return {str(pack): told for pack, told in held.items() if isinstance(told, list)} if isinstance(held, dict) else {}
