"""The way out for the matrix: in which form, for whom, where to, and what became of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.audience import Variant
from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.domain.progress import CancelledError, Progress
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.background import Work
from cyberbrief.gui.days import today
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.button import Button, IconButton
from cyberbrief.gui.parts.choice_field import Segments
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Notice, ProgressStrip
from cyberbrief.gui.parts.surface import Ground, Line, Surface, row
from cyberbrief.gui.session import Session
from cyberbrief.gui.stances.matrix_page import StanceMatrix
from cyberbrief.gui.stances.matrix_picture import png_of, svg_of
from cyberbrief.gui.theme import SPACE, Ink, Meaning, TypeRole
from cyberbrief.services import matrix_papers
from cyberbrief.services.file_names import name_of_paper
from cyberbrief.services.matrix_papers import DESK_MATRIX, MATRIX, Form
from cyberbrief.services.releasing import Released

_FORMS = (
    (Form.WORD, later("Word"), later("Word documents")),
    (Form.PNG, later("Picture (PNG)"), later("Pictures")),
    (Form.SVG, later("Drawing (SVG)"), later("Drawings")),
    (Form.CSV, later("CSV"), later("Tables of comma-separated values")),
)
_DELEGATION, _DESK = "delegation", "desk"


class MatrixExport(Surface):
    """Stands above the matrix while one exports it."""

    def __init__(self, session: Session, matrix: StanceMatrix) -> None:
        super().__init__(Ground.PAGE, spacing=0)
        self._session, self._matrix = session, matrix
        self._work: Work | None = None
        self._folder: Path | None = None
        self._written: Path | None = None
        theme = session.theme
        self.setAccessibleName(tr("Export the matrix"))
        self.forms = Segments(theme, tr("Form of the file"), [(form.value, tr(words)) for form, words, _ in _FORMS])
        audiences = [(_DELEGATION, tr("For the delegation")), (_DESK, tr("For the desk, weighted"))]
        self.audiences = Segments(theme, tr("Who will read it"), audiences)
        self.choose = Button(theme, tr("Choose where …"), "export")
        self.progress = ProgressStrip(theme)
        self.outcome = Notice(theme, closable=True)
        self._arrange()
        self.choose.clicked.connect(self._ask_where)
        self.progress.cancelled.connect(self._stop)
        self.outcome.pressed.connect(self._open)
        self.hide()

    def begin(self) -> None:
        """Appear, ready to go on with Enter."""
        self.audiences.set_key(_DESK if self._matrix.weights.isChecked() else _DELEGATION)
        self.outcome.hide()
        self.show()
        self.choose.setFocus()

    def export_to(self, path: Path) -> None:
        """Write the matrix to a file; what is there is written over, as the user was asked before."""
        form, variant = Form(self.forms.key()), self._variant()
        workspace, dossier = self._session.workspace, self._session.dossier()
        family = self._session.theme.font(TypeRole.BODY).family()
        draw = svg_of(family) if form is Form.SVG else png_of(family)

        def job(progress: Progress) -> Released:
            return matrix_papers.export(
                workspace, dossier, variant, path, form, progress=progress, draw=draw, overwrite=True
            )

        self._matrix.leave()
        self.choose.setEnabled(False)
        self.outcome.hide()
        self.progress.start(tr("Final check"))
        done, failed = while_alive(self, self._done), while_alive(self, self._failed)
        self._work = self._session.work(job, done, failed, self.progress.show_progress)

    # ------------------------------------------------------------------------------------------------------- inside

    def _variant(self) -> Variant:
        return DESK_MATRIX if self.audiences.key() == _DESK else MATRIX

    def _arrange(self) -> None:
        close = IconButton(self._session.theme, "close", tr("Put the export away"))
        close.clicked.connect(self.hide)
        head = row(Label(tr("Export the matrix"), TypeRole.HEADING))
        head.addWidget(close)
        words = tr(
            "It carries the marking and leaves as a draft. Stances stay with the delegation, weights with the desk."
        )
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(SPACE.wide, SPACE.grid, SPACE.wide, SPACE.narrow)
        column.setSpacing(SPACE.grid)
        column.addLayout(head)
        column.addWidget(flow(self.forms, self.audiences, self.choose, spacing=SPACE.gutter))
        column.addWidget(Label(words, TypeRole.CAPTION, Ink.TEXT_2, wrap=True))
        column.addWidget(self.progress)
        column.addWidget(self.outcome)
        self.outcome.hide()
        self.column.addWidget(body)
        self.column.addWidget(Line())

    def _ask_where(self) -> None:
        form = Form(self.forms.key())
        kinds = next(((tr(kind), f"*.{form.value}") for one, _, kind in _FORMS if one is form))
        machine = self._session.machine
        folder = self._folder or machine.export_folder
        name = name_of_paper(tr("Stance matrix"), today(), machine.settings.export_name, form.value)
        self._session.ask.save_file(tr("Export the matrix"), folder / name, (kinds,), self._chosen)

    def _chosen(self, path: Path) -> None:
        self._folder = path.parent
        ending = f".{self.forms.key()}"
        self.export_to(path if path.suffix.lower() == ending else path.with_name(f"{path.name}{ending}"))

    def _done(self, released: Released) -> None:
        self._finish()
        self._written = released.path
        standing = tr("It is a draft.") if released.draft else ""
        words = tr("{file} is written. {standing}", file=released.path.name, standing=standing).strip()
        self.outcome.say(tr("The matrix is written"), words, Meaning.GOOD, "check-circle", tr("Open the file"))
        if self._session.machine.settings.export_open:
            self._open()

    def _failed(self, error: Exception) -> None:
        self._finish()
        if isinstance(error, CancelledError):
            return
        if not isinstance(error, CyberBriefError):
            self._session.tell(error)
            return
        words = tr("{happened} {remedy}", happened=tr(error.happened), remedy=tr(error.remedy))
        self._written = None
        self.outcome.say(tr("The matrix was not written"), words, Meaning.ERROR, "octagon-x")

    def _finish(self) -> None:
        self._work = None
        self.progress.finish()
        self.choose.setEnabled(True)

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _open(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))
