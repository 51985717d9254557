"""The stance matrix as a file: Word, comma-separated values or a picture, all through the one way out.

It is no brief, so nobody clears it: it leaves as DRAFT. It is made for the delegation, or with the desk's weights for
the desk alone; what its readers may not see never enters the tree that it is written from.
"""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import cast

from cyberbrief.compose import grid_csv
from cyberbrief.compose.document import Document
from cyberbrief.domain.audience import DESK_MATRIX, MATRIX, Variant
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.progress import Progress
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.words import words
from cyberbrief.services import sitting
from cyberbrief.services.checking import Checked, check_materials
from cyberbrief.services.gathering import for_brief
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.releasing import Released, Writing, release
from cyberbrief.services.workspace import Workspace
from cyberbrief.word import writer

__all__ = ["DESK_MATRIX", "MATRIX", "Form", "check", "export", "tree"]

_PAPER = "matrix"


class Form(Enum):
    """The form of the file; its ending is the value."""

    WORD = "docx"
    CSV = "csv"
    PNG = "png"
    SVG = "svg"


def check(workspace: Workspace, dossier: RecordId, variant: Variant) -> Checked:
    """Compose the matrix of a dossier and check it; raises WrongUseError where there is no such dossier."""
    sitting.seal(workspace)
    with workspace.store.reading() as transaction:
        kept = cast("Dossier", kept_or_wrong(transaction, dossier, Dossier.KIND).record)
        paper = Brief(id=_PAPER, dossier=kept.id, marking=kept.marking, caveats=kept.caveats)
        materials = for_brief(workspace, transaction, paper)
    return check_materials(materials, variant)


def tree(workspace: Workspace, dossier: RecordId, variant: Variant = MATRIX) -> Document:
    """Return the tree that every form is written from."""
    return check(workspace, dossier, variant).composition.document


def export(  # noqa: PLR0913  # all that is to be known of a file that leaves
    workspace: Workspace,
    dossier: RecordId,
    variant: Variant,
    out: Path,
    form: Form,
    *,
    progress: Progress,
    draw: Writing | None = None,
    overwrite: bool = False,
) -> Released:
    """Write the matrix to a file; `draw` paints a picture of the tree, and is asked for pictures alone.

    Raises:
        BlockedError, RefusedError: as `releasing.export`; nothing was written.
        WrongUseError: no such dossier, or nothing to draw a picture with.
    """
    progress.report(0, 0, words("Final check"))
    checked = check(workspace, dossier, variant)
    return release(
        workspace,
        checked,
        out,
        _writing(form, draw),
        overwrite=overwrite,
        progress=progress,
        filed_under=dossier,
        in_pixels=form is Form.PNG,
    )


def _writing(form: Form, draw: Writing | None) -> Writing:
    if form is Form.WORD:
        return writer.write
    if form is Form.CSV:
        return grid_csv.write
    if draw is None:
        raise WrongUseError(words("Nothing can draw a picture here."), words("Export it from the window."))
    return draw
