"""The room of what a file reveals: looked through in the background, shown, and saved as a scrubbed copy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QStackedWidget
from shiboken6 import isValid

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.domain.marking import Marking
from cyberbrief.domain.progress import CancelledError, Progress
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.background import Work
from cyberbrief.gui.dropping import REVEALING, reveal_of, word_kinds
from cyberbrief.gui.language import tr
from cyberbrief.gui.picture_cutting import cut_picture
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.revealing.calm_pages import ChoosePage, LookingPage, RefusedPage
from cyberbrief.gui.revealing.reveal_page import RevealPage
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight
from cyberbrief.services import reading, revealing
from cyberbrief.services.revealing import Revealed, Saved, Way

T = TypeVar("T")


class RevealRoom(QStackedWidget):
    """All its pages, one of which is shown; a place names a file, or a brief and the variant in which it would go."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        theme = session.theme
        self.choose, self.looking, self.refused = ChoosePage(theme), LookingPage(theme), RefusedPage(theme)
        self.page = RevealPage(theme)
        for page in (self.choose, self.looking, self.refused, self.page):
            self.addWidget(page)
        self._place = Place(REVEALING)
        self._marking: tuple[Marking, ...] = ()
        self._work: Work | None = None
        self._connect()

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, open=self.come)

    def _connect(self) -> None:
        page = self.page
        for wish in (self.choose.wanted, self.refused.other_wanted, page.other_wanted):
            wish.connect(self.ask_for_file)
        page.back_wanted.connect(lambda: self._session.go(Place("briefs", self._place.record)))
        page.copy.wanted.connect(self._ask_where)
        page.copy.opened.connect(lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
        page.copy.looked.connect(lambda path: self._session.go(reveal_of(path)))
        for strip in (self.looking.strip, page.copy.strip):
            strip.cancelled.connect(self._cancel)

    # ---------------------------------------------------------------------------------------------------- what is seen

    def come(self, place: Place) -> None:
        """Come here, with a file or a brief where the place names one; it is looked through again each time."""
        self._cancel()
        self._place, self._marking = place, ()
        if not place.record:
            self.setCurrentWidget(self.choose)
            self._sight()
            self.choose.choose.setFocus()
        elif place.part:
            self._look_at_brief(place)
        else:
            path = Path(place.record)
            self._run(
                lambda progress: revealing.of_file(path, progress, cut_picture),
                self._seen,
                tr("Looking for what it tells …"),
            )

    def _look_at_brief(self, place: Place) -> None:
        workspace = self._session.workspace

        def look(progress: Progress) -> tuple[Revealed, Marking]:
            brief = reading.record(workspace, place.record)
            found = revealing.of_export(workspace, place.record, place.part, progress)
            return found, Marking(brief.marking, brief.caveats)

        def seen(result: tuple[Revealed, Marking]) -> None:
            self._marking = (result[1],)
            self._seen(result[0])

        self._run(look, seen, tr("Writing the paper, and looking for what it tells …"))

    def _seen(self, found: Revealed) -> None:
        self.setCurrentWidget(self.page)
        declared = revealing.marking_of(self._session.workspace, found)
        if declared is not None:
            self._marking = (*self._marking, declared)
        name = self._name()
        title = (
            tr("What “{file}” would reveal", file=name) if self._place.part else tr("What “{file}” reveals", file=name)
        )
        self.page.show_found(found, title, is_file=not self._place.part)
        self._sight()

    def ask_for_file(self) -> None:
        """Ask for a file."""
        folder = self._session.machine.paths.documents
        self._session.ask.open_file(
            tr("Choose a Word file"), word_kinds(), folder, lambda path: self._session.go(reveal_of(path))
        )

    def _name(self) -> str:
        variant = VARIANTS.get(self._place.part)
        return tr(variant.title) if variant is not None else Path(self._place.record).name

    def _sight(self) -> None:
        path = (self._name(),) if self._place.record else ()
        facts = (tr("Nothing has left yet"),) if self._place.part else ()
        self._session.sight(self, Sight(path, facts, self._marking))

    # -------------------------------------------------------------------------------------------------------- the copy

    def _ask_where(self, way: Way) -> None:
        path = Path(self._place.record)
        suggested = revealing.name_of_copy(path, tr("scrubbed"))
        self._session.ask.save_file(
            tr("Save a scrubbed copy"), suggested, word_kinds(), lambda out: self.save(out, way)
        )

    def save(self, out: Path, way: Way) -> None:
        """Write a scrubbed copy; what is there is written over, as the user was asked before."""
        path, workspace, copy = Path(self._place.record), self._session.workspace, self.page.copy
        copy.save.setEnabled(False)
        copy.strip.start(tr("Making the copy …"))
        self._begin(
            lambda progress: revealing.save_scrubbed(
                path, out, way, overwrite=True, workspace=workspace, progress=progress, cut_picture=cut_picture
            ),
            self._saved,
            self._not_saved,
            copy.strip.show_progress,
        )

    def _saved(self, saved: Saved) -> None:
        copy = self.page.copy
        copy.strip.finish()
        copy.save.setEnabled(True)
        copy.show_saved(saved)
        QTimer.singleShot(0, self.page, self.page.show_outcome)

    def _not_saved(self, error: Exception) -> None:
        copy = self.page.copy
        copy.strip.finish()
        copy.save.setEnabled(True)
        if not isinstance(error, CancelledError):
            self._session.tell(error)

    # ------------------------------------------------------------------------------------------------- the background

    def _run(self, job: Callable[[Progress], T], done: Callable[[T], None], what: str) -> None:
        self.looking.start(self._name(), what)
        self.setCurrentWidget(self.looking)
        self._sight()

        def seen(result: T) -> None:
            self.looking.strip.finish()
            done(result)

        self._begin(job, seen, self._refuse, self.looking.strip.show_progress)

    def _begin(
        self,
        job: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        reported: Callable[[int, int, str], None],
    ) -> None:
        made: list[Work] = []

        def finished(result: T) -> None:
            if self._work is made[0]:
                self._work = None
                done(result)

        def refused(error: Exception) -> None:
            if self._work is made[0]:
                self._work = None
                failed(error)

        def far(count: int, total: int, what: str) -> None:
            if isValid(self) and self._work is made[0]:
                reported(count, total, tr(what))

        made.append(self._session.work(job, while_alive(self, finished), while_alive(self, refused), far))
        self._work = made[0]

    def _cancel(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _refuse(self, error: Exception) -> None:
        """Say why nothing is seen of a file."""
        self.looking.strip.finish()
        if isinstance(error, CancelledError):
            self._place = Place(REVEALING)
            self.setCurrentWidget(self.choose)
            self._session.say(tr("Stopped. Nothing was looked through."))
        elif isinstance(error, CyberBriefError):
            self.setCurrentWidget(self.refused)
            self.refused.say(error, self._name())
        else:
            self._place = Place(REVEALING)
            self.setCurrentWidget(self.choose)
            self._session.tell(error)
        self._sight()
