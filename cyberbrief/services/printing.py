"""A paper on paper or as a PDF: checked here, laid out by the window, and let go by the one way out.

The window paints what was checked and nothing else; all words of its pages are looked through before they leave.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import NamedTuple

from cyberbrief.compose.document import Document
from cyberbrief.compose.standing import Standing
from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.progress import Progress
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.words import words
from cyberbrief.services import sitting
from cyberbrief.services.checking import Checked, final_check
from cyberbrief.services.entering import withdraw
from cyberbrief.services.releasing import WHOLE, Copy, Released, refuse_blocked, release, release_on_paper, standing_of
from cyberbrief.services.workspace import Workspace

__all__ = ["WHOLE", "Copy", "Paper", "check", "let_print", "not_printed", "paper_of", "save"]


class Paper(NamedTuple):
    """What is laid out: a checked tree and how it stands, which of how many copies it is, and where it is filed."""

    checked: Checked
    standing: Standing
    copy: Copy = WHOLE
    filed_under: RecordId = ""

    @property
    def document(self) -> Document:
        """The tree."""
        return self.checked.composition.document


def check(workspace: Workspace, brief: RecordId, variant: str, copy: Copy = WHOLE) -> Paper:
    """Compose and check a brief for a variant, ready to be laid out.

    Raises:
        BlockedError: findings forbid that it leaves.
        WrongUseError: no such brief or variant.
    """
    sitting.seal(workspace)
    return paper_of(workspace, final_check(workspace, brief, variant), copy)


def paper_of(workspace: Workspace, checked: Checked, copy: Copy = WHOLE, filed_under: RecordId = "") -> Paper:
    """Return what was checked elsewhere, such as one item or a whole session, ready to be laid out.

    Raises:
        BlockedError: findings forbid that it leaves.
    """
    refuse_blocked(checked)
    return Paper(checked, standing_of(workspace, checked, copy), copy, filed_under)


def save(  # noqa: PLR0913  # all that is to be known of a file that leaves
    workspace: Workspace,
    paper: Paper,
    data: bytes,
    painted: str,
    out: Path,
    *,
    recipient: str = "",
    overwrite: bool = False,
    progress: Progress,
) -> Released:
    """Write the bytes of a PDF whose pages say what was `painted`.

    Raises:
        BlockedError, RefusedError: as `releasing.export`; nothing was written.
    """

    def written(_document: Document, standing: Standing, _progress: Progress) -> bytes:
        if standing != paper.standing:
            raise RefusedError(words("The paper changed while it was laid out."), words("Save it again."))
        return data

    return release(
        workspace,
        paper.checked,
        out,
        written,
        overwrite=overwrite,
        recipient=recipient,
        progress=progress,
        filed_under=paper.filed_under,
        in_pixels=True,
        painted=painted,
        copy=paper.copy,
    )


def let_print(workspace: Workspace, paper: Paper, painted: str, *, recipient: str = "") -> str:
    """Let a paper be printed whose pages say what was `painted`; returns its entry in the register of exports.

    Raises:
        BlockedError, RefusedError: as `releasing.export`; nothing may be printed.
    """
    return release_on_paper(
        workspace, paper.checked, painted, recipient=recipient, copy=paper.copy, filed_under=paper.filed_under
    )


def not_printed(workspace: Workspace, entry: str) -> None:
    """Take back that a paper was printed: the printer took none of it."""
    with contextlib.suppress(RefusedError):
        withdraw(workspace, entry)
