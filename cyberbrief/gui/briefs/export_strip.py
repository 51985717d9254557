"""The way out, above the pages: which variants, where to, how far it is, and what became of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.progress import Progress
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.background import Work
from cyberbrief.gui.briefs.brief_view import BriefView
from cyberbrief.gui.briefs.builder import Builder
from cyberbrief.gui.briefs.exporting import Outcome, draft_words, export_one, export_set, missing_offices
from cyberbrief.gui.briefs.outcome_row import OutcomeRow
from cyberbrief.gui.briefs.paper_out import PaperOut
from cyberbrief.gui.briefs.reader_fields import ReaderFields
from cyberbrief.gui.briefs.template_field import TemplateField
from cyberbrief.gui.days import today
from cyberbrief.gui.dropping import reveal_of, reveal_of_brief
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.gui.parts.button import Button, IconButton
from cyberbrief.gui.parts.choice_field import CheckField
from cyberbrief.gui.parts.draft import leave_all
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Notice, ProgressStrip
from cyberbrief.gui.parts.surface import Ground, Line, Surface, clear, row
from cyberbrief.gui.theme import SPACE, Ink, Meaning, TypeRole
from cyberbrief.services import holding
from cyberbrief.services.file_names import name_of_export
from cyberbrief.services.sending_out import Wanted, planned

_TOLD_FROM = 4  # steps: before that nobody knows how long the rest takes
_WORD = later("Word documents")


class ExportStrip(Surface):
    """Exports the brief that is open; `jumped(Finding)` to what forbade it."""

    jumped = Signal(object)

    def __init__(self, builder: Builder) -> None:
        super().__init__(Ground.PAGE, spacing=0)
        self._builder = builder
        self._session = builder.session
        self._work: Work | None = None
        self._folder: Path | None = None
        self._begun = 0.0
        self.setAccessibleName(tr("Export to Word"))
        theme = self._session.theme
        self.boxes = {name: CheckField(theme, tr(variant.title)) for name, variant in VARIANTS.items()}
        self.readers = ReaderFields(theme)
        self.template = TemplateField(builder)
        self.choose = Button(theme, tr("Choose where …"), "export")
        self.pdf = Button(theme, tr("Save as PDF …"), "file-text")
        self.print = Button(theme, tr("Print …"), "printer")
        self.holders = Button(theme, tr("Who holds what"), "users")
        self.paper = PaperOut(builder)
        self.reveal = Button(theme, tr("What would it reveal?"), "eye")
        self.progress = ProgressStrip(theme)
        self._standing = Label("", TypeRole.CAPTION, Ink.TEXT_2, wrap=True)
        self._none_left = Notice(theme)
        self._none_left.hide()
        self._results = QVBoxLayout()
        self._results.setSpacing(SPACE.grid)
        self._arrange()
        for box in self.boxes.values():
            box.ticked.connect(lambda _on: self._look())
        self.choose.clicked.connect(self._ask_where)
        self.pdf.clicked.connect(self._session.actions["save-pdf"].trigger)
        self.print.clicked.connect(self._session.actions["print"].trigger)
        self.holders.clicked.connect(self._session.actions["holders"].trigger)
        self.paper.begun.connect(self._paper_begun)
        self.paper.told.connect(self.progress.show_progress)
        self.paper.ended.connect(self._done)
        self.reveal.clicked.connect(self._ask_what_it_reveals)
        self.progress.cancelled.connect(self.stop)
        builder.shown.connect(self._show)
        builder.turned.connect(self._turned)

    def begin(self, wanted: Sequence[Wanted] = ()) -> None:
        """Appear, with the settings' variant chosen or the one that is shown, ready to go on with Enter.

        Where papers are `wanted`, they are chosen, with their readers.
        """
        if not self._busy:
            first = self._session.machine.export_variant or self._builder.variant
            chosen = {one.variant for one in wanted} or {first}
            self.readers.clear()
            for name, box in self.boxes.items():
                box.setChecked(name in chosen)
                self.readers.set_readers(name, [one.reader for one in wanted if one.variant == name and one.reader])
            self._clear_results()
        self._look()
        self.template.look()
        self.show()
        self.choose.setFocus()
        workspace = self._session.workspace
        self._session.read(lambda: holding.known_readers(workspace), while_alive(self, self.readers.set_known))

    @property
    def _busy(self) -> bool:
        return self._work is not None or self.paper.busy

    def _clear_results(self) -> None:
        clear(self._results)
        self._none_left.hide()

    def _turned(self) -> None:
        """Put what became of another brief away."""
        if self._builder.brief is None and not self._busy:
            self._clear_results()
            self.hide()

    def stop(self) -> None:
        """Stop what is under way; the file of last time stays as it was."""
        if self._work is not None:
            self._work.cancel()
        self.paper.stop()

    def rows(self) -> list[OutcomeRow]:
        """Return what became of each variant."""
        items = (self._results.itemAt(place) for place in range(self._results.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, OutcomeRow)]

    def export_to(self, wanted: Wanted, path: Path) -> None:
        """Export one variant to a file; what is there is written over, as the user was asked before."""
        self._begin(export_one(self._session.workspace, self._builder.id, wanted, path))

    def export_set(self, wanted: Sequence[Wanted], folder: Path) -> None:
        """Export several papers to a folder, all or none; what is there is written over, as the user was asked."""
        form = self._session.machine.settings.export_name
        self._begin(export_set(self._session.workspace, self._builder.id, wanted, folder, form))

    def _begin(self, job: Callable[[Progress], tuple[Outcome, ...]]) -> None:
        leave_all(self.window())
        self._show_begun()
        self._work = self._session.work(job, self._done, self._failed, self._show_progress)

    def _paper_begun(self) -> None:
        """Show how far a PDF or a print is; the strip may have been put away."""
        self.show()
        self._show_begun()

    def _show_begun(self) -> None:
        self._clear_results()
        for button in (self.choose, self.pdf, self.print):
            button.setEnabled(False)
        self.progress.start(tr("Final check"))
        self._begun = time.monotonic()

    def _show_progress(self, done: int, total: int, what: str) -> None:
        """Show how far it is and, once one part of several is done, how long the rest takes if it goes on so."""
        words = tr(what)
        if done >= _TOLD_FROM and done < total:
            left = max(1, round((time.monotonic() - self._begun) / done * (total - done)))
            words = tr("{what}, about {n} s left", what=words, n=left)
        self.progress.show_progress(done, total, words)

    # ------------------------------------------------------------------------------------------------------- inside

    def _arrange(self) -> None:
        close = IconButton(self._session.theme, "close", tr("Put the export away"))
        close.clicked.connect(self.hide)
        head = row(Label(tr("Export to Word"), TypeRole.HEADING))
        head.addWidget(self.template)
        head.addWidget(close)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(SPACE.gutter, SPACE.grid, SPACE.gutter, SPACE.narrow)
        column.setSpacing(SPACE.grid)
        column.addLayout(head)
        column.addWidget(flow(*self.boxes.values(), spacing=SPACE.gutter))
        column.addWidget(self.readers)
        column.addWidget(flow(self.choose, self.pdf, self.print, self.reveal, self.holders, spacing=SPACE.narrow))
        column.addWidget(self._standing)
        column.addWidget(self.progress)
        column.addWidget(self._none_left)
        column.addLayout(self._results)
        self.column.addWidget(body)
        self.column.addWidget(Line())

    def _chosen(self) -> list[str]:
        return [name for name, box in self.boxes.items() if box.isChecked()]

    def _look(self) -> None:
        chosen = self._chosen()
        self.readers.show_for(chosen)
        self.choose.setEnabled(bool(chosen) and not self._busy)
        for button in (self.pdf, self.print):
            button.setEnabled(not self._busy)

    def _show(self, view: BriefView) -> None:
        checked = view.preview.checked
        title = tr(checked.variant.title)
        blocking = len(checked.blocking)
        if blocking:
            words = tr_counted(
                blocking,
                "{variant}: {n} finding of the final check forbids every export.",
                "{variant}: {n} findings of the final check forbid every export.",
                variant=title,
            )
        elif view.preview.standing.draft:
            standing = draft_words(missing_offices(checked))
            words = tr("{variant} leaves as {standing}.", variant=title, standing=standing)
        else:
            words = tr("{variant} is cleared and leaves without DRAFT.", variant=title)
        self._standing.setText(words)

    def _ask_what_it_reveals(self) -> None:
        """Go where one sees what the pages that are shown would tell as a file."""
        if self._builder.view is not None:
            leave_all(self.window())
            self._session.go(reveal_of_brief(self._builder.id, self._builder.variant))

    def _ask_where(self) -> None:
        view = self._builder.view
        wanted = self.readers.wanted(self._chosen())
        if view is None or not wanted:
            return
        dossier = view.preview.checked.materials.dossier
        machine = self._session.machine
        folder = self._folder or machine.export_folder
        if len(wanted) == 1:
            name = name_of_export(dossier, view.brief, wanted[0].variant, today(), machine.settings.export_name)
            self._session.ask.save_file(
                tr("Export to Word"),
                folder / name,
                ((tr(_WORD), "*.docx"),),
                lambda path: self._export_one(wanted[0], path),
            )
            return
        self._session.ask.open_folder(
            tr("Where to put the files"), folder, lambda into: self._ask_over(view, wanted, into)
        )

    def _export_one(self, wanted: Wanted, path: Path) -> None:
        self._folder = path.parent
        self.export_to(wanted, path if path.suffix else path.with_suffix(".docx"))

    def _ask_over(self, view: BriefView, wanted: list[Wanted], folder: Path) -> None:
        self._folder = folder
        dossier, form = view.preview.checked.materials.dossier, self._session.machine.settings.export_name
        paths, list_path = planned(dossier, view.brief, wanted, folder, today(), form)

        def ask(there: list[str]) -> None:
            if not there:
                self.export_set(wanted, folder)
                return
            self._session.ask.confirm(
                tr_counted(len(there), "Write over {n} file?", "Write over {n} files?"),
                "\n".join(there),
                tr("Write over"),
                lambda: self.export_set(wanted, folder),
            )

        self._session.read(lambda: [path.name for path in (*paths, list_path) if path.exists()], ask)

    def _done(self, outcomes: tuple[Outcome, ...]) -> None:
        self._finish()
        blocked = [outcome for outcome in outcomes if outcome.path is None and not outcome.printed]
        if blocked and len(self.readers.wanted(self._chosen())) > 1:
            lead = tr_counted(
                len(blocked),
                "Nothing left: {n} variant may not leave, and a set with a hole is taken for the whole.",
                "Nothing left: {n} variants may not leave, and a set with holes is taken for the whole.",
            )
            self._none_left.say(
                lead, tr("Mend what is named, or take it out of the choice."), Meaning.WARNING, "triangle"
            )
        for outcome in outcomes:
            made = OutcomeRow(self._session.theme, outcome)
            made.jumped.connect(self.jumped)
            made.opened.connect(self.open_path)
            made.asked.connect(lambda path: self._session.go(reveal_of(path)))
            self._results.addWidget(made)
        first = self.rows()
        if first:
            first[0].focus_first()
        written = [outcome.path for outcome in outcomes if outcome.path is not None]
        if written and self._session.machine.settings.export_open:
            self.open_path(written[0] if len(written) == 1 else written[0].parent)

    def _failed(self, error: Exception) -> None:
        self._finish()
        self._session.tell(error)

    def _finish(self) -> None:
        self._work = None
        self.progress.finish()
        self._look()

    def open_path(self, path: Path) -> None:
        """Hand a file or folder to the program that the system has for it."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
