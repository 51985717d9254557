"""The work of an export, off the event loop: one variant, or a set of which all leave or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from cyberbrief.domain.errors import BlockedError, RefusedError
from cyberbrief.domain.progress import CancelledError, Progress
from cyberbrief.domain.record import RecordId
from cyberbrief.gui.language import tr
from cyberbrief.services import releasing, sending_out
from cyberbrief.services.checking import Checked, Finding, final_check
from cyberbrief.services.sending_out import BatchBlockedError, Wanted
from cyberbrief.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one variant: a file, or why there is none.

    `missing` names the offices for which a draft still waits, `findings` what forbade the export; what was `printed`
    is no file, and still left.
    """

    variant: str
    path: Path | None = None
    draft: bool = False
    missing: tuple[str, ...] = ()
    happened: str = ""
    remedy: str = ""
    findings: tuple[Finding, ...] = ()
    printed: bool = False
    reader: str = ""


def export_one(
    workspace: Workspace, brief: RecordId, wanted: Wanted, path: Path
) -> Callable[[Progress], tuple[Outcome, ...]]:
    """Return the job that writes one variant to a file; what was there before is written over.

    The job raises CancelledError when it is stopped; the old file stays.
    """
    return lambda progress: (_exported(workspace, brief, wanted, path, progress),)


def export_set(
    workspace: Workspace, brief: RecordId, wanted: Sequence[Wanted], folder: Path, form: str
) -> Callable[[Progress], tuple[Outcome, ...]]:
    """Return the job that writes several papers to a folder, all or none; what was there before is written over.

    Of a set in which anything may not leave, the outcomes are of what is in the way.
    """

    def job(progress: Progress) -> tuple[Outcome, ...]:
        try:
            sent = sending_out.export_all(
                workspace, brief, wanted, folder, form=form, overwrite=True, progress=progress
            )
        except BatchBlockedError as error:
            return tuple(
                Outcome(one.variant, happened=one.happened, remedy=one.remedy, findings=one.findings)
                for one in error.blocked
            )
        missing = {one.variant: missing_offices(final_check(workspace, brief, one.variant)) for one in wanted}
        return tuple(
            Outcome(
                one.variant,
                released.path,
                released.draft,
                missing[one.variant] if released.draft else (),
                reader=one.reader,
            )
            for one, released in sent.papers
        )

    return job


def _exported(workspace: Workspace, brief: RecordId, wanted: Wanted, path: Path, progress: Progress) -> Outcome:
    variant, reader = wanted
    try:
        released = releasing.export(
            workspace, brief, variant, path, overwrite=True, recipient=reader, progress=progress
        )
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
    return Outcome(variant, released.path, released.draft, missing, reader=reader)


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
