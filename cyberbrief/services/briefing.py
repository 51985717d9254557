"""A new brief from a ready-made outline, filled with what the dossier holds, and the details of one that is there."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import NamedTuple, cast

from cyberbrief.compose.clearance import Mark, standing
from cyberbrief.compose.composition import compose
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.outline import OUTLINES, filled, ready_made
from cyberbrief.domain import audience
from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.brief import Brief, BriefKind
from cyberbrief.domain.characters import LONGEST_LINE
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.plain import with_values
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.words import words
from cyberbrief.host.clock import now
from cyberbrief.host.identifiers import new_id
from cyberbrief.services import adding, editing, own_outlines, reading
from cyberbrief.services.gathering import for_brief, from_material, gather
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.workspace import Workspace

__all__ = ["OUTLINES", "Stands", "change_details", "new_brief", "state", "states", "usual_variant"]


def new_brief(workspace: Workspace, dossier: RecordId, outline: str, title: str = "") -> RecordId:
    """Make a brief from a ready-made outline, or one of our own by its name, and return its id.

    Raises:
        WrongUseError: no such dossier, no such outline, or no title that a brief can have; nothing was made.
    """
    own = own_outlines.named(workspace, outline) if outline not in OUTLINES else None
    if outline not in OUTLINES and own is None:
        raise WrongUseError(
            words("There is no ready-made outline called “{outline}”.", outline=outline),
            words("Use one of: {outlines}.", outlines=", ".join(OUTLINES)),
        )
    with workspace.store.reading() as transaction:
        kept = kept_or_wrong(transaction, dossier, "dossier").record
        kind = own.kind if own is not None else BriefKind.named(outline)
        named = title or f"{kind.label}: {kept.title_text}"[:LONGEST_LINE]
        brief = Brief(id=new_id(), dossier=dossier, title=kept.title_text, brief_kind=kind)
        brief = cast("Brief", with_values(brief, {"title": named}, new_id))
        materials = for_brief(workspace, transaction, brief)
    sections = filled(own.sections, materials, new_id) if own is not None else ready_made(outline, materials, new_id)
    brief = dataclasses.replace(brief, sections=sections)
    return adding.add(workspace, [brief])[0]


def usual_variant(workspace: Workspace, brief: RecordId, before: str) -> str:
    """Return the variant that a brief is first shown in, by its kind; `before` is the one shown until now."""
    kept = cast("Brief", reading.record(workspace, brief, Brief.KIND))
    return audience.usual_variant(str(kept.brief_kind), before)


def change_details(workspace: Workspace, brief: RecordId, values: Mapping[str, object], note: str = "") -> None:
    """Change fields of a brief, in domain values, as one step of undo.

    Raises:
        WrongUseError: no such brief, or a value is not allowed; nothing was changed.
    """
    before = reading.record(workspace, brief, Brief.KIND)
    editing.change(workspace, before, with_values(before, values, new_id), note)


def state(workspace: Workspace, brief: RecordId) -> str:
    """Return how a brief stands in a word: "cleared" in a variant, "lapsed" where it was in one, else "draft"."""
    return _state(gather(workspace, brief))


class Stands(NamedTuple):
    """A brief, and how it stands in a word, as `state` says it."""

    brief: Brief
    state: str


def states(workspace: Workspace, dossier: RecordId) -> tuple[Stands, ...]:
    """Return how each brief of a dossier stands; raises WrongUseError where there is no such dossier.

    What the briefs draw on is read once, and only where one of them was ever cleared.
    """
    with workspace.store.reading() as transaction:
        about = cast("Dossier", kept_or_wrong(transaction, dossier, Dossier.KIND).record)
        briefs = cast("list[Brief]", transaction.records.of_kind(Brief.KIND, dossier))
        given = any(brief.clearances for brief in briefs)
        material = transaction.records.dossier_material(dossier) if given else []
    found = []
    for brief in briefs:
        materials = from_material(workspace, about, brief, material) if brief.clearances else None
        found.append(Stands(brief, _state(materials) if materials is not None else "draft"))
    return tuple(found)


def _state(materials: Materials) -> str:
    given = {one.variant for one in materials.brief.clearances if one.variant in VARIANTS}
    trails = [
        standing(materials.brief, VARIANTS[name], compose(materials, VARIANTS[name]), now()) for name in sorted(given)
    ]
    if any(trail.is_cleared for trail in trails):
        return "cleared"
    lapsed = any(line.mark is Mark.LAPSED for trail in trails for line in trail.lines)
    return "lapsed" if lapsed else "draft"
