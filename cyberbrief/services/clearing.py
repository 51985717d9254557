"""Recording what an office said of a brief: cleared, commented, refused. It binds the text of this moment."""

from __future__ import annotations

import dataclasses
from typing import NamedTuple

from cyberbrief.compose.digest import digest, section_digests
from cyberbrief.compose.document_json import to_json
from cyberbrief.domain.audience import variant_named
from cyberbrief.domain.brief import Brief, Clearance, Decision, EvidenceKind, Office, Order
from cyberbrief.domain.edits import changed
from cyberbrief.domain.errors import BlockedError, WrongUseError
from cyberbrief.domain.plain import with_values
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.words import counted, words
from cyberbrief.host.clock import now
from cyberbrief.host.identifiers import new_id
from cyberbrief.services import performing, sitting
from cyberbrief.services.checking import Checked, check_materials
from cyberbrief.services.gathering import gather_in
from cyberbrief.services.workspace import Workspace

_CLEARING = frozenset({Decision.CLEARED, Decision.DEEMED})


class Said(NamedTuple):
    """What an office said of a variant, and how we know."""

    office: str
    by: str
    decision: Decision = Decision.CLEARED
    comment: str = ""
    evidence: EvidenceKind = EvidenceKind.NONE


def record_decision(workspace: Workspace, brief_id: RecordId, variant: str, said: Said) -> Checked:
    """Record an office's decision on a variant and return the check as it then stands.

    A brief without a chain takes the office as its chain. Errors of the final check forbid clearing.

    Raises:
        BlockedError: the final check has errors, or an earlier office has not cleared yet.
        WrongUseError: no such brief, variant, or office in the chain, or no name given.
    """
    chosen = variant_named(variant)
    if not said.by.strip() or not said.office.strip():
        raise WrongUseError("A clearance needs an office and a name.", "Say which office cleared, and who.")
    sitting.seal(workspace)
    with workspace.store.writing() as transaction:
        checked = check_materials(gather_in(workspace, transaction, brief_id), chosen)
        before = checked.materials.brief
        brief = _with_office(before, said.office)
        if said.decision in _CLEARING:
            _refuse_blocked(checked, said.office)
        entry = _entry(workspace, checked, said)
        after = with_values(brief, {"clearances": (*brief.clearances, entry)}, new_id, by_act=True)
        edit = changed(before, after)
        note = f"{said.decision.label} by {said.office}"
        step = performing.stage(workspace, transaction, [edit], note)
        transaction.trees.keep(
            brief=before.id,
            variant=variant,
            digest=entry.digest,
            instant=entry.at or now(),
            reason=str(said.decision),
            tree=to_json(checked.composition.document),
        )
        standing = check_materials(gather_in(workspace, transaction, brief_id), chosen)
        transaction.commit()
    performing.finish(workspace, [edit], step, note)
    return standing


def _entry(workspace: Workspace, checked: Checked, said: Said) -> Clearance:
    """Return what is kept of a decision, bound to the text of this moment."""
    document = checked.composition.document
    return Clearance(
        id=new_id(),
        office=said.office,
        variant=checked.variant.name,
        decision=said.decision,
        by=said.by,
        at=now(),
        comment=said.comment,
        evidence=said.evidence,
        recorded_by=workspace.officer.name,
        digest=digest(document),
        sections=tuple(f"{key}:{part}" for key, part in section_digests(document)),
    )


def _with_office(brief: Brief, office: str) -> Brief:
    if not brief.chain:
        return dataclasses.replace(brief, chain=(Office(id=new_id(), name=office),))
    names = [known.name for known in brief.chain]
    if office not in names:
        raise WrongUseError(
            words("“{office}” is not in the brief's clearance chain.", office=office),
            words("Use one of: {names}.", names=", ".join(names)),
        )
    return brief


def _refuse_blocked(checked: Checked, office: str) -> None:
    errors = checked.errors
    if errors:
        n = len(errors) - 1
        more = counted(n, " There is {n} more such error.", " There are {n} more such errors.") if n else ""
        raise BlockedError(
            words("{sentence}{more} Nothing was cleared.", sentence=errors[0].sentence, more=more), errors[0].remedy
        )
    brief = checked.materials.brief
    if brief.order is Order.IN_ORDER:
        for known in brief.chain:
            if known.name == office:
                return
            if not checked.trail.is_cleared_by(known.name):
                raise BlockedError(
                    words("{office} clears after {name}.", office=office, name=known.name),
                    words("Record what {name} said first.", name=known.name),
                )
