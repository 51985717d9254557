"""Accepting a phrase that the final check found: by name, for one variant, on record, and never silently."""

from __future__ import annotations

import dataclasses
from typing import cast

from cyberbrief.domain.audience import variant_named
from cyberbrief.domain.brief import AcceptedPhrase, Brief
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.record import RecordId
from cyberbrief.host.clock import now
from cyberbrief.host.identifiers import new_id
from cyberbrief.services import editing, reading
from cyberbrief.services.workspace import Workspace

__all__ = ["accept_phrase"]


def accept_phrase(workspace: Workspace, brief: RecordId, variant: str, phrase: str, by: str, reason: str) -> None:
    """Accept one phrase in one variant of a brief; whoever does so is named and says why.

    Only a match of the final check is let go by this; one in the finished bytes still means that there is no file.

    Raises:
        WrongUseError: no such brief or variant, or no phrase, name or reason given.
    """
    chosen = variant_named(variant)
    if not phrase.strip():
        raise WrongUseError("There is no phrase to accept.", "Accept a phrase that the final check names.")
    if not by.strip() or not reason.strip():
        raise WrongUseError("A phrase is accepted by name and for a reason.", "Say who accepts it, and why.")
    before = cast("Brief", reading.record(workspace, brief, Brief.KIND))
    accepted = AcceptedPhrase(
        id=new_id(), phrase=phrase.strip(), variant=chosen.name, by=by.strip(), at=now(), reason=reason.strip()
    )
    after = dataclasses.replace(before, accepted=(*before.accepted, accepted))
    editing.change(workspace, before, after, f"Phrase accepted by {by.strip()}")
