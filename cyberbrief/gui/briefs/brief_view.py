"""What the builder shows of a brief: composed off the event loop for the pages, and then checked."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from cyberbrief.domain.brief import Brief
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.gui.briefs.page_stretches import Stretch, stretches_of
from cyberbrief.gui.language import later
from cyberbrief.services import previewing, timing
from cyberbrief.services.previewing import Preview
from cyberbrief.services.timing import Spoken
from cyberbrief.services.workspace import Workspace

SHORT_NAMES = {
    "full": later("Full"),
    "delegation": later("Delegation"),
    "speaking": later("Speaking"),
    "cards": later("Cards"),
    "partner": later("Partners"),
    "profiles": later("Profiles"),
    "agenda": later("Agenda"),
    "matrix": later("Matrix"),
    "statement": later("Statement"),
    "explanation": later("Explanation"),
    "nonpaper": later("Non-paper"),
    "amendments": later("Amendments"),
    "readout": later("Read-out"),
    "memcon": later("Memorandum"),
    "summary": later("One page"),
}


class Known:
    """A stretch with a hash of how it begins: to go through every word of a long brief takes longer than to lay out."""

    __slots__ = ("_hash", "stretch")

    def __init__(self, stretch: Stretch) -> None:
        self.stretch = stretch
        opening = next((one.plain for block in stretch.blocks for one in previewing.passages_of(block)), "")
        self._hash = hash((stretch.section, len(stretch.blocks), len(stretch.numbers), opening))

    def __hash__(self) -> int:
        """Return a hash that equal stretches share."""
        return self._hash

    def __eq__(self, other: object) -> bool:
        """Say whether the stretches are equal."""
        return isinstance(other, Known) and self.stretch == other.stretch


@dataclass(frozen=True, slots=True)
class BriefView:
    """One variant of a brief as it would leave now, cut into the stretches that are laid out, with its speaking times.

    The pages come first: until it is `complete` the findings are those of the view before. `known` holds the stretches,
    so that equal ones of the next view are the same.
    """

    variant: str
    preview: Preview
    times: tuple[Spoken, ...]
    stretches: tuple[Stretch, ...]
    known: Mapping[Known, Known]
    complete: bool = False

    @property
    def brief(self) -> Brief:
        """The brief that was composed."""
        return self.preview.checked.materials.brief

    def record(self, record: RecordId) -> Record | None:
        """Return a record of the dossier or one of those it shares, by id."""
        materials = self.preview.checked.materials
        if record == materials.dossier.id:
            return materials.dossier
        return materials.records.get(record)

    @property
    def shown(self) -> frozenset[RecordId]:
        """The records of which any word stands on the pages."""
        return frozenset(source.record for source in self.preview.checked.composition.sources)


def look(
    workspace: Workspace,
    brief: RecordId,
    variant: str,
    before: BriefView | None = None,
    changed: frozenset[tuple[str, RecordId]] = frozenset(),
) -> BriefView:
    """Compose a brief and cut it for the pages; raises WrongUseError where it is gone.

    `changed` names what changed since the view `before`; none means that anything may have.
    """
    alike = before if before is not None and (before.brief.id, before.variant) == (brief, variant) else None
    preview = previewing.compose(workspace, brief, variant, before.preview if before is not None else None, changed)
    times = alike.times if alike is not None else ()
    stretches, known = _as_before(stretches_of(preview.document, preview.standing), alike)
    return BriefView(variant, preview, times, stretches, known)


def completed(view: BriefView) -> BriefView:
    """Return a view with what the final check says of it now."""
    preview = previewing.with_findings(view.preview)
    return dataclasses.replace(view, preview=preview, times=timing.spoken_times(preview.checked), complete=True)


def _as_before(
    found: tuple[Stretch, ...], before: BriefView | None
) -> tuple[tuple[Stretch, ...], Mapping[Known, Known]]:
    """Return stretches with those that equal one of the view before replaced by that one."""
    held = before.known if before is not None else {}
    known: dict[Known, Known] = {}
    stretches = []
    for made in map(Known, found):
        same = held.get(made, made)
        stretches.append(known.setdefault(same, same).stretch)
    return tuple(stretches), known
