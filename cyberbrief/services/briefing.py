"""A new brief from a ready-made outline, filled with what the dossier holds."""

from __future__ import annotations

import dataclasses

from cyberbrief.compose.outline import OUTLINES, ready_made
from cyberbrief.domain.brief import Brief, BriefKind
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.record import RecordId
from cyberbrief.host.identifiers import new_id
from cyberbrief.services import adding
from cyberbrief.services.gathering import for_brief
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.workspace import Workspace

__all__ = ["OUTLINES", "new_brief"]


def new_brief(workspace: Workspace, dossier: RecordId, outline: str, title: str = "") -> RecordId:
    """Make a brief from a ready-made outline and return its id.

    Raises:
        WrongUseError: no such dossier, or no such outline; nothing was made.
    """
    if outline not in OUTLINES:
        raise WrongUseError(
            f"There is no ready-made outline called “{outline}”.", f"Use one of: {', '.join(OUTLINES)}."
        )
    with workspace.store.reading() as transaction:
        kept = kept_or_wrong(transaction, dossier, "dossier").record
        kind = BriefKind.named(outline)
        named = title or f"{kind.label}: {kept.title_text}"
        brief = Brief(id=new_id(), dossier=dossier, title=named[:1_000], brief_kind=kind)
        materials = for_brief(workspace, transaction, brief)
    brief = dataclasses.replace(brief, sections=ready_made(outline, materials, new_id))
    return adding.add(workspace, [brief])[0]
