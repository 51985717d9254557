"""The way out for the registers: one table of every entry, for a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from cyberbrief.domain.concern import Measure
from cyberbrief.domain.progress import Progress
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.paper_strip import PaperForm, PaperStrip
from cyberbrief.gui.parts.draft import leave_all
from cyberbrief.gui.session import Session
from cyberbrief.services import table_papers
from cyberbrief.services.releasing import Released
from cyberbrief.services.table_papers import Form

_FORMS = (
    (Form.CSV, later("CSV"), later("Tables of comma-separated values")),
    (Form.WORKBOOK, later("Spreadsheet (XLSX)"), later("Spreadsheets")),
)


class RegisterExport(PaperStrip):
    """Stands above the registers while one exports them; `held` is what may hold words that are being typed."""

    def __init__(self, session: Session, held: QWidget) -> None:
        words = tr(
            "Trust, norms and capacity in one table, as the delegation may see them. It carries the marking and "
            "leaves as a draft."
        )
        forms = [PaperForm(form.value, tr(said), tr(kind)) for form, said, kind in _FORMS]
        super().__init__(session, tr("Export the registers"), tr("Registers"), words, forms, self._job)
        self._held = held
        self.arrange(margin=0)

    def _job(self, path: Path, form: str) -> Callable[[Progress], Released]:
        leave_all(self._held)
        workspace, dossier = self.session.workspace, self.session.dossier()

        def write(progress: Progress) -> Released:
            return table_papers.export(
                workspace, dossier, Measure.KIND, path, Form(form), progress=progress, overwrite=True
            )

        return write
