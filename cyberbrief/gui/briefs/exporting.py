"""The work of an export, off the event loop: one variant after the other, each with its own outcome."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.errors import BlockedError, RefusedError
from cyberbrief.domain.progress import CancelledError, Progress
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.words import words
from cyberbrief.gui.language import tr
from cyberbrief.services import releasing
from cyberbrief.services.checking import Checked, Finding, final_check
from cyberbrief.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one variant: a file, or why there is none.

    `missing` names the offices for which a draft still waits, `findings` what forbade the export.
    """

    variant: str
    path: Path | None = None
    draft: bool = False
    missing: tuple[str, ...] = ()
    happened: str = ""
    remedy: str = ""
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class _Part:
    """The progress of one variant among several."""

    whole: Progress
    number: int
    count: int
    title: str

    def report(self, done: int, total: int, what: str) -> None:
        """Report the whole, in steps of all variants."""
        said = words("{variant}: {what}", variant=self.title, what=what) if self.count > 1 else what
        self.whole.report(self.number * total + done, self.count * total, said)

    def cancelled(self) -> bool:
        """Say whether the user asked to stop."""
        return self.whole.cancelled()


def export_all(
    workspace: Workspace, brief: RecordId, targets: Sequence[tuple[str, Path]]
) -> Callable[[Progress], tuple[Outcome, ...]]:
    """Return the job that writes a brief's variants to files; what was there before is written over.

    The job raises CancelledError when it is stopped; files that were complete by then stay.
    """

    def job(progress: Progress) -> tuple[Outcome, ...]:
        found: list[Outcome] = []
        for number, (variant, path) in enumerate(targets):
            part = _Part(progress, number, len(targets), VARIANTS[variant].title)
            found.append(_exported(workspace, brief, variant, path, part))
        return tuple(found)

    return job


def _exported(workspace: Workspace, brief: RecordId, variant: str, path: Path, progress: Progress) -> Outcome:
    try:
        released = releasing.export(workspace, brief, variant, path, overwrite=True, progress=progress)
    except CancelledError:
        raise
    except BlockedError as error:
        checked = final_check(workspace, brief, variant)
        return Outcome(
            variant, happened=error.happened, remedy=error.remedy, findings=checked.blocking or checked.errors
        )
    except RefusedError as error:
        return Outcome(variant, happened=error.happened, remedy=error.remedy)
    missing = missing_offices(final_check(workspace, brief, variant)) if released.draft else ()
    return Outcome(variant, released.path, released.draft, missing)


def missing_offices(checked: Checked) -> tuple[str, ...]:
    """Return the offices whose clearance is still needed."""
    return tuple(line.office for line in checked.trail.missing)


def standing_words(missing: Sequence[str]) -> str:
    """Say in a few words that something is a draft, and why."""
    if not missing:
        return tr("DRAFT: no office has to clear it yet")
    if len(missing) == 1:
        return tr("DRAFT until {office} clears it", office=missing[0])
    return tr("DRAFT until {n} offices clear it", n=len(missing))


def draft_words(missing: Sequence[str]) -> str:
    """Say that something is a draft, and for which offices it waits."""
    if not missing:
        return tr("DRAFT: no office has to clear it yet")
    return tr("DRAFT until cleared by {offices}", offices=", ".join(missing))
