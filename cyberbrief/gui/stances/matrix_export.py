"""The way out for the matrix: in which form, and for whom."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from cyberbrief.domain.audience import Variant
from cyberbrief.domain.progress import Progress
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.paper_strip import PaperForm, PaperStrip
from cyberbrief.gui.parts.choice_field import Segments
from cyberbrief.gui.session import Session
from cyberbrief.gui.stances.matrix_page import StanceMatrix
from cyberbrief.gui.stances.matrix_picture import png_of, svg_of
from cyberbrief.gui.theme import TypeRole
from cyberbrief.services import matrix_papers
from cyberbrief.services.matrix_papers import DESK_MATRIX, MATRIX, Form
from cyberbrief.services.releasing import Released

_FORMS = (
    (Form.WORD, later("Word"), later("Word documents")),
    (Form.PNG, later("Picture (PNG)"), later("Pictures")),
    (Form.SVG, later("Drawing (SVG)"), later("Drawings")),
    (Form.CSV, later("CSV"), later("Tables of comma-separated values")),
)
_DELEGATION, _DESK = "delegation", "desk"


class MatrixExport(PaperStrip):
    """Stands above the matrix while one exports it."""

    def __init__(self, session: Session, matrix: StanceMatrix) -> None:
        words = tr(
            "It carries the marking and leaves as a draft. Stances stay with the delegation, weights with the desk."
        )
        forms = [PaperForm(form.value, tr(said), tr(kind)) for form, said, kind in _FORMS]
        super().__init__(session, tr("Export the matrix"), tr("Stance matrix"), words, forms, self._job)
        self._matrix = matrix
        audiences = [(_DELEGATION, tr("For the delegation")), (_DESK, tr("For the desk, weighted"))]
        self.audiences = Segments(session.theme, tr("Who will read it"), audiences)
        self.arrange(self.audiences)

    def begin(self) -> None:
        """Appear, for the desk where its weights are shown."""
        self.audiences.set_key(_DESK if self._matrix.weights.isChecked() else _DELEGATION)
        super().begin()

    def _job(self, path: Path, form: str) -> Callable[[Progress], Released]:
        self._matrix.leave()
        wanted, variant = Form(form), self._variant()
        workspace, dossier = self.session.workspace, self.session.dossier()
        family = self.session.theme.font(TypeRole.BODY).family()
        draw = svg_of(family) if wanted is Form.SVG else png_of(family)

        def write(progress: Progress) -> Released:
            return matrix_papers.export(
                workspace, dossier, variant, path, wanted, progress=progress, draw=draw, overwrite=True
            )

        return write

    def _variant(self) -> Variant:
        return DESK_MATRIX if self.audiences.key() == _DESK else MATRIX
