"""The brief that is open as a PDF or on paper: asked for whom, checked, laid out, painted, and let go copy by copy."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter

from cyberbrief.domain.errors import BlockedError, CyberBriefError, RefusedError
from cyberbrief.domain.progress import CancelledError, Progress
from cyberbrief.domain.words import words
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.background import Work
from cyberbrief.gui.briefs.builder import Builder
from cyberbrief.gui.briefs.exporting import Outcome, missing_offices
from cyberbrief.gui.briefs.page_stretches import Stretch, stretches_of
from cyberbrief.gui.briefs.typesetting import PdfFile, Typesetter, set_paper
from cyberbrief.gui.days import today
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.way_out import Way, ask_way
from cyberbrief.services import printing
from cyberbrief.services.checking import final_check
from cyberbrief.services.copies import Each, each_copy
from cyberbrief.services.file_names import name_of_export
from cyberbrief.services.printing import Paper
from cyberbrief.services.releasing import Released

T = TypeVar("T")
_SAVE, _PRINT, _PDF = later("Save as PDF"), later("Print"), later("PDF")


class PaperOut(QObject):
    """`begun()` when work begins, `told(int, int, str)` how far it is, `ended(tuple)` with an `Outcome` a copy."""

    begun = Signal()
    told = Signal(int, int, str)
    ended = Signal(object)

    def __init__(self, builder: Builder) -> None:
        super().__init__(builder)
        self._builder, self._session = builder, builder.session
        self._way = Way("")
        self._waiting: list[Each] = []
        self._outcomes: list[Outcome] = []
        self._printer: QPrinter | None = None
        self._work: Work | None = None
        self._setter: Typesetter | None = None

    @property
    def busy(self) -> bool:
        """Whether anything is on its way out."""
        return self._work is not None or self._setter is not None

    def ask_pdf(self) -> None:
        """Ask for whom and where, then write the PDF."""
        if self._builder.view is not None and not self.busy:
            variant = self._builder.variant
            ask_way(self._session, tr(_SAVE), variant, tr("Choose where …"), self._ask_where)

    def ask_print(self) -> None:
        """Ask for whom and on which printer, then print."""
        if self._builder.view is not None and not self.busy:
            ask_way(self._session, tr(_PRINT), self._builder.variant, tr("Choose the printer …"), self._ask_printer)

    def save(self, way: Way, out: Path) -> None:
        """Write PDFs; what is there is written over, as the user was asked before."""
        self._begin(way, each_copy(out, way.readers, way.copies), None)

    def print_on(self, way: Way, printer: QPrinter) -> None:
        """Print each copy as a job of its own."""
        self._begin(way, each_copy(Path("print"), way.readers, way.copies), printer)

    def stop(self) -> None:
        """Stop what is under way; copies that left by then have left."""
        if self._work is not None:
            self._work.cancel()
        elif self._setter is not None:
            self._setter.cancel()
            self._end()

    # ------------------------------------------------------------------------------------------------------- asking

    def _ask_where(self, way: Way) -> None:
        view = self._builder.view
        if view is None:
            return
        machine = self._session.machine
        dossier = view.preview.checked.materials.dossier
        name = name_of_export(dossier, view.brief, way.variant, today(), machine.settings.export_name)
        suggested = (machine.export_folder / name).with_suffix(".pdf")
        self._session.ask.save_file(
            tr(_SAVE),
            suggested,
            ((tr(_PDF), "*.pdf"),),
            lambda path: self.save(way, path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")),
        )

    def _ask_printer(self, way: Way) -> None:
        self._session.ask.print_on(tr(_PRINT), lambda printer: self.print_on(way, printer))

    # ------------------------------------------------------------------------------------------------- copy by copy

    def _begin(self, way: Way, every: Iterable[Each], printer: QPrinter | None) -> None:
        self._way, self._waiting, self._printer, self._outcomes = way, list(every), printer, []
        self.begun.emit()
        self._next()

    def _next(self) -> None:
        if not self._waiting:
            self._end()
            return
        workspace, brief, variant = self._session.workspace, self._builder.id, self._way.variant
        copy = self._waiting[0].copy

        def job(_progress: Progress) -> tuple[Paper, tuple[Stretch, ...]]:
            paper = printing.check(workspace, brief, variant, copy)
            return paper, stretches_of(paper.document, paper.standing)

        self._run(job, lambda found: self._lay_out(*found))

    def _lay_out(self, paper: Paper, stretches: tuple[Stretch, ...]) -> None:
        self._setter = Typesetter(self, paper, stretches, self.told.emit)
        self._setter.lay_out(self._let_print if self._printer is not None else self._paint_pdf)

    def _paint_pdf(self) -> None:
        setter = self._setter
        if setter is not None:
            file = PdfFile(setter)
            setter.paint_on(file.device, lambda _taken: self._save(setter, file.data()))

    def _save(self, setter: Typesetter, data: bytes) -> None:
        workspace, each, painted = self._session.workspace, self._waiting[0], setter.words

        def job(progress: Progress) -> Released:
            return printing.save(
                workspace,
                setter.paper,
                data,
                painted,
                each.out,
                recipient=each.reader,
                overwrite=True,
                progress=progress,
            )

        self._run(job, lambda released: self._left(setter.paper, released.path))

    def _let_print(self) -> None:
        setter = self._setter
        if setter is None:
            return
        workspace, each, painted = self._session.workspace, self._waiting[0], setter.words
        self._run(
            lambda _progress: printing.let_print(workspace, setter.paper, painted, recipient=each.reader),
            lambda entry: self._print(setter, entry),
        )

    def _print(self, setter: Typesetter, entry: str) -> None:
        printer = self._printer
        if printer is None:
            return
        set_paper(printer, setter.sheet)
        printer.setFullPage(True)
        printer.setDocName(setter.paper.document.variant_title)
        setter.paint_on(printer, lambda taken: self._printed(setter, entry, taken=taken))

    def _printed(self, setter: Typesetter, entry: str, *, taken: bool) -> None:
        if taken:
            self._left(setter.paper, None)
            return
        workspace = self._session.workspace
        self._session.read(lambda: printing.not_printed(workspace, entry), lambda _done: None)
        self._failed(RefusedError(words("The printer did not take it."), words("Look at the printer and try again.")))

    def _left(self, paper: Paper, path: Path | None) -> None:
        missing = missing_offices(paper.checked) if paper.standing.draft else ()
        self._outcomes.append(Outcome(self._way.variant, path, paper.standing.draft, missing, printed=path is None))
        self._setter = None
        self._waiting.pop(0)
        self._next()

    # -------------------------------------------------------------------------------------------------------- inside

    def _run(self, job: Callable[[Progress], T], then: Callable[[T], None]) -> None:
        def done(result: T) -> None:
            self._work = None
            then(result)

        self._work = self._session.work(job, while_alive(self, done), while_alive(self, self._failed), self._tell_far)

    def _tell_far(self, done: int, total: int, what: str) -> None:
        self.told.emit(done, total, tr(what))

    def _failed(self, error: Exception) -> None:
        self._work = None
        if isinstance(error, CancelledError):
            self._end()
        elif isinstance(error, BlockedError):
            self._blocked(error)
        elif isinstance(error, CyberBriefError):
            self._end(Outcome(self._way.variant, happened=error.happened, remedy=error.remedy))
        else:
            self._end()
            self._session.tell(error)

    def _blocked(self, error: BlockedError) -> None:
        workspace, brief, variant = self._session.workspace, self._builder.id, self._way.variant

        def job(_progress: Progress) -> Outcome:
            checked = final_check(workspace, brief, variant)
            return Outcome(variant, happened=error.happened, findings=checked.blocking or checked.errors)

        self._run(job, self._end)

    def _end(self, *last: Outcome) -> None:
        self._waiting, self._setter, self._printer, self._work = [], None, None, None
        self.ended.emit((*self._outcomes, *last))
