"""What the builder shows of a brief: composed, checked and counted off the event loop, in one go."""

from __future__ import annotations

from dataclasses import dataclass

from cyberbrief.domain.brief import Brief
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.services import previewing, timing
from cyberbrief.services.previewing import Preview
from cyberbrief.services.timing import Spoken
from cyberbrief.services.workspace import Workspace

SHORT_NAMES = {
    "full": "Full",
    "delegation": "Delegation",
    "speaking": "Speaking",
    "cards": "Cards",
    "partner": "Partners",
    "profiles": "Profiles",
    "agenda": "Agenda",
}


@dataclass(frozen=True, slots=True)
class BriefView:
    """One variant of a brief as it would leave now, with how long it takes to say."""

    variant: str
    preview: Preview
    times: tuple[Spoken, ...]

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


def look(workspace: Workspace, brief: RecordId, variant: str) -> BriefView:
    """Compose and check a brief; raises WrongUseError where it is gone."""
    preview = previewing.preview(workspace, brief, variant)
    return BriefView(variant, preview, timing.spoken_times(preview.checked))
