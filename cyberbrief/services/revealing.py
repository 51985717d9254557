"""What would this file reveal? Of a Word file from anywhere, and of a paper before it leaves; and a scrubbed copy.

A scrubbed copy is always another file: the one that was looked at stays as it is.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final, NamedTuple

from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.marking import Marking
from cyberbrief.domain.progress import Progress, Silent, proceed
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.words import words
from cyberbrief.host.files import read_limited, write_whole
from cyberbrief.services import house_templates, releasing
from cyberbrief.services.checking import final_check
from cyberbrief.services.workspace import Workspace
from cyberbrief.word.revealing.opened_file import CutPicture, Sides
from cyberbrief.word.revealing.revealed import reveal
from cyberbrief.word.revealing.scrubbed import scrub
from cyberbrief.word.revealing.settled import Way
from cyberbrief.word.revealing.trace import Fate, Group, Revealed, Sort, Trace, Weight

__all__ = ["SUFFIXES", "CutPicture", "Fate", "Group", "Revealed", "Saved", "Sides", "Sort", "Trace", "Way", "Weight"]

SUFFIXES: Final = (".docx", ".dotx", ".docm", ".dotm")
_LARGEST: Final = 32 << 20
_MADE: Final = {".docm": ".docx", ".dotm": ".dotx"}


class Saved(NamedTuple):
    """A scrubbed copy that was written, what the file told before and what the copy still tells."""

    path: Path
    before: Revealed
    left: Revealed


def of_file(path: Path, progress: Progress | None = None, cut_picture: CutPicture | None = None) -> Revealed:
    """Return what a Word file tells beside its words; nothing of it is run, fetched or kept.

    `cut_picture` is what would cut pictures for good in a scrubbed copy, where there is something that can.

    Raises:
        RefusedError: it cannot be read, is too large, damaged, locked, or no Word file.
        CancelledError: the progress said so.
    """
    return reveal(read_limited(path, _LARGEST), progress, cut_picture)


def of_export(workspace: Workspace, brief: RecordId, variant: str, progress: Progress | None = None) -> Revealed:
    """Return what a brief would tell if it left now in a variant: of the very bytes that an export writes.

    Raises:
        BlockedError, RefusedError: as an export would; nothing leaves in either case.
        WrongUseError: no such brief or variant.
    """
    watched = progress or Silent()
    checked = final_check(workspace, brief, variant)
    proceed(watched)
    form = releasing.in_word(checked.variant, house_templates.worn(workspace, "", checked.materials.brief.template))
    ready = releasing.prepare(workspace, checked, form.write, progress=watched, marks=form.marks)
    return reveal(ready.data, watched)


def save_scrubbed(  # all that is to be known of a file that is written
    path: Path,
    out: Path,
    way: Way,
    *,
    overwrite: bool = False,
    workspace: Workspace | None = None,
    progress: Progress | None = None,
    cut_picture: CutPicture | None = None,
) -> Saved:
    """Write a scrubbed copy of a Word file beside it; tracked changes are accepted, rejected or kept without names.

    Raises:
        RefusedError: as `of_file`; or the copy would take the place of the file itself or of a store, or cannot be
            written.
        CancelledError: the progress said so; nothing was written.
    """
    if _is_same(path, out):
        raise RefusedError(
            words("The copy cannot take the place of the file itself."),
            words("Give it another name, or another place."),
        )
    if workspace is not None:
        releasing.refuse_own_files(workspace, out)
    watched = progress or Silent()
    made = scrub(read_limited(path, _LARGEST), way, watched, cut_picture)
    proceed(watched)
    write_whole(out, made.data, overwrite=overwrite)
    return Saved(out, made.before, made.left)


def marking_of(workspace: Workspace, found: Revealed) -> Marking | None:
    """Return the marking that one of our own papers declares, None where a file declares none that we know."""
    levels = {one.name: one.key for one in workspace.scheme.levels}
    declared = [
        str(trace.said)
        for group in found.groups
        if group.sort is Sort.OUR_PROPERTY
        for trace in group.traces
        if trace.where.values.get("name") == "Marking"
    ]
    return next((Marking(levels[name]) for name in declared if name in levels), None)


def name_of_copy(path: Path, mark: str) -> Path:
    """Return the name that a scrubbed copy of a file takes; a copy never holds macros."""
    suffix = path.suffix.lower()
    return path.with_name(f"{path.stem} - {mark}{_MADE.get(suffix, suffix or '.docx')}")


def _is_same(path: Path, out: Path) -> bool:
    try:
        return out.exists() and os.path.samefile(path, out)  # noqa: PTH121  # follows both, as writing does
    except (OSError, ValueError):
        return False
