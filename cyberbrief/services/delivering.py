"""Files that leave: all safely on the disk first, then each entered in the register and given its name."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from cyberbrief.compose.digest import digest
from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.progress import Progress, proceed
from cyberbrief.domain.words import words
from cyberbrief.host.files import Staged, remove_leftovers, stage
from cyberbrief.host.refusal import UnconfirmedError
from cyberbrief.services.checking import Finding
from cyberbrief.services.entering import Leaving, Ready, enter, withdraw
from cyberbrief.services.workspace import Workspace

STEPS: Final = 5  # of an export, as its progress counts them; the last two are here


class Released(NamedTuple):
    """A file that left, and what the final check said of it."""

    path: Path
    draft: bool
    digest: str
    findings: tuple[Finding, ...]
    withheld: int


class Outgoing(NamedTuple):
    """A paper that is ready, the file it becomes, and how the register tells of it."""

    ready: Ready
    out: Path
    leaving: Leaving


def deliver(workspace: Workspace, paper: Outgoing, *, overwrite: bool = False, progress: Progress) -> Released:
    """Let one paper leave as a file; see `deliver_all`."""
    proceed(progress)
    (released,) = deliver_all(workspace, [paper], overwrite=overwrite, progress=progress)
    return released


def deliver_all(
    workspace: Workspace,
    papers: Sequence[Outgoing],
    *,
    overwrite: bool = False,
    progress: Progress,
    beside: Mapping[Path, bytes] | None = None,
) -> tuple[Released, ...]:
    """Let papers leave as files, in their order.

    What lies `beside` them, such as a list of them, takes its name last and is in no register.

    Raises:
        RefusedError: a target exists, cannot be written or is the store itself; nothing was written.
    """
    progress.report(STEPS - 2, STEPS, words("Writing the file"))
    wanted = [*((one.out, one.ready.data) for one in papers), *(beside or {}).items()]
    staged: list[Staged] = []
    named = 0
    try:
        for out, data in wanted:
            refuse_own_files(workspace, out)
            staged.append(stage(out, data, overwrite=overwrite))
        for folder in {one.target.parent for one in staged}:
            remove_leftovers(folder)
        for paper, file in zip(papers, staged, strict=False):
            entry = enter(workspace, paper.ready, paper.leaving)
            _give_name(workspace, file, entry)
            named += 1
        for file in staged[len(papers) :]:
            file.commit()
            named += 1
    except BaseException:
        for file in staged[named:]:
            file.discard()
        raise
    progress.report(STEPS, STEPS, words("Done"))
    return tuple(_released(paper) for paper in papers)


def _released(paper: Outgoing) -> Released:
    checked = paper.ready.checked
    bound, withheld = digest(checked.composition.document), len(checked.composition.ledger)
    return Released(paper.out, paper.ready.standing.draft, bound, checked.findings, withheld)


def refuse_own_files(workspace: Workspace, out: Path) -> None:
    """Refuse to write over the store or what opens it, whatever the file is called."""
    own = workspace.path.resolve()
    try:
        target = out.resolve()
    except (OSError, ValueError):
        return  # no file has such a name, which staging says better
    if target.parent == own.parent and target.name.startswith(own.name):
        raise RefusedError("That is the name of the store, or of a file that belongs to it.", "Choose another name.")


def _give_name(workspace: Workspace, staged: Staged, entry: str) -> None:
    """Let the file take its name; where that fails nothing left, and the register of exports says so."""
    try:
        staged.commit()
    except UnconfirmedError:
        raise
    except BaseException:
        with contextlib.suppress(RefusedError):
            withdraw(workspace, entry)
        raise
