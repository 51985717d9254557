"""The way out of a paper that is no brief: in which form, where to, how far it is, and what became of it.

It stands above what is exported. The matrix and the registers leave through it; each says what is to be written.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.domain.progress import CancelledError, Progress
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.background import Work
from cyberbrief.gui.days import today
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, IconButton
from cyberbrief.gui.parts.choice_field import Segments
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Notice, ProgressStrip
from cyberbrief.gui.parts.surface import Ground, Line, Surface, row
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, Meaning, TypeRole
from cyberbrief.services.file_names import name_of_paper
from cyberbrief.services.releasing import Released


class PaperForm(NamedTuple):
    """A form of the file: its ending, what it is called here, and what the dialog for files calls its kind."""

    ending: str
    words: str
    kind: str


class PaperStrip(Surface):
    """Exports one paper. `name` is what its file is called, `words` say for whom it is and what it bears.

    `writing` returns the job that writes the paper in a form to a file, over what is there.
    """

    def __init__(  # what is said of a paper, and how it is written
        self,
        session: Session,
        title: str,
        name: str,
        words: str,
        forms: Sequence[PaperForm],
        writing: Callable[[Path, str], Callable[[Progress], Released]],
    ) -> None:
        super().__init__(Ground.PAGE, spacing=0)
        self._writing = writing
        self.session = session
        self._title, self._name, self._words = title, name, words
        self._kinds = {form.ending: form.kind for form in forms}
        self._work: Work | None = None
        self._folder: Path | None = None
        self._written: Path | None = None
        theme = session.theme
        self.setAccessibleName(title)
        self.forms = Segments(theme, tr("Form of the file"), [(form.ending, form.words) for form in forms])
        self.choose = Button(theme, tr("Choose where …"), "export")
        self.progress = ProgressStrip(theme)
        self.outcome = Notice(theme, closable=True)
        self.choose.clicked.connect(self._ask_where)
        self.progress.cancelled.connect(self._stop)
        self.outcome.pressed.connect(self._open)

    def begin(self) -> None:
        """Appear, ready to go on with Enter."""
        self.outcome.hide()
        self.show()
        self.choose.setFocus()

    def export_to(self, path: Path) -> None:
        """Write the paper to a file; what is there is written over, as the user was asked before."""
        job = self._writing(path, self.forms.key())
        self.choose.setEnabled(False)
        self.outcome.hide()
        self.progress.start(tr("Final check"))
        done, failed = while_alive(self, self._done), while_alive(self, self._failed)
        self._work = self.session.work(job, done, failed, self.progress.show_progress)

    # ------------------------------------------------------------------------------------------------------- inside

    def arrange(self, *more: QWidget, margin: int = SPACE.wide) -> None:
        """Put the parts in their places, with `more` to choose beside the form; then it waits to be begun.

        `margin` is kept free at both sides, where what it stands in keeps none.
        """
        close = IconButton(self.session.theme, "close", tr("Put the export away"))
        close.clicked.connect(self.hide)
        head = row(Label(self._title, TypeRole.HEADING))
        head.addWidget(close)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(margin, SPACE.grid, margin, SPACE.narrow)
        column.setSpacing(SPACE.grid)
        column.addLayout(head)
        column.addWidget(flow(self.forms, *more, self.choose, spacing=SPACE.gutter))
        column.addWidget(Label(self._words, TypeRole.CAPTION, Ink.TEXT_2, wrap=True))
        column.addWidget(self.progress)
        column.addWidget(self.outcome)
        self.outcome.hide()
        self.column.addWidget(body)
        self.column.addWidget(Line())
        self.hide()

    def _ask_where(self) -> None:
        ending, machine = self.forms.key(), self.session.machine
        folder = self._folder or machine.export_folder
        name = name_of_paper(self._name, today(), machine.settings.export_name, ending)
        kinds = ((self._kinds[ending], f"*.{ending}"),)
        self.session.ask.save_file(self._title, folder / name, kinds, self._chosen)

    def _chosen(self, path: Path) -> None:
        self._folder = path.parent
        ending = f".{self.forms.key()}"
        self.export_to(path if path.suffix.lower() == ending else path.with_name(f"{path.name}{ending}"))

    def _done(self, released: Released) -> None:
        self._finish()
        self._written = released.path
        standing = tr("It is a draft.") if released.draft else ""
        words = tr("{file} is written. {standing}", file=released.path.name, standing=standing).strip()
        self.outcome.say(tr("It is written"), words, Meaning.GOOD, "check-circle", tr("Open the file"))
        if self.session.machine.settings.export_open:
            self._open()

    def _failed(self, error: Exception) -> None:
        self._finish()
        if isinstance(error, CancelledError):
            return
        if not isinstance(error, CyberBriefError):
            self.session.tell(error)
            return
        words = tr("{happened} {remedy}", happened=tr(error.happened), remedy=tr(error.remedy))
        self._written = None
        self.outcome.say(tr("It was not written"), words, Meaning.ERROR, "octagon-x")

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
