"""The room of a file that arrives: opened in the background, seen, decided, imported as one step, or left.

A file is opened in this order: what it is, its passphrase where it has one, whether it may be believed, how its columns
and its levels are to be read. Until the last of that nothing of it is compared with ours, and nothing is imported
before somebody says so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget

from cyberbrief.domain.decisions import Decisions
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.marking import SCHEMES, Marking
from cyberbrief.domain.progress import CancelledError, Progress
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.arriving import looking
from cyberbrief.gui.arriving.columns_page import ColumnsPage
from cyberbrief.gui.arriving.done_page import DonePage
from cyberbrief.gui.arriving.levels_page import LevelsPage
from cyberbrief.gui.arriving.looking import Looked
from cyberbrief.gui.arriving.plain_pages import ChoosePage, OpeningPage, PassphrasePage, RefusedPage
from cyberbrief.gui.arriving.review import Review
from cyberbrief.gui.arriving.review_page import ReviewPage
from cyberbrief.gui.background import Work
from cyberbrief.gui.dropping import ARRIVAL, arrival_of, card_place, file_kinds
from cyberbrief.gui.kind_signs import icon_of, place_of
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.list_row import NO_DETAIL, Row
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.record_titles import title_of
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight, markings_of
from cyberbrief.services import deciding, importing, receiving
from cyberbrief.services.arriving import Opened, Picked
from cyberbrief.services.receiving import Came, Outlook, Received

_PAUSE = 800  # milliseconds after a decision before it is kept
T = TypeVar("T")


class _Found(NamedTuple):
    """What an import would make of ours, with the decisions to be taken and the dossier that was chosen for it."""

    outlook: Outlook
    review: Review
    home: RecordId | None


class ArrivalRoom(QStackedWidget):
    """All pages of an arrival, one of which is shown."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        theme = session.theme
        self.choose, self.opening = ChoosePage(theme), OpeningPage(theme)
        self.passphrase, self.refused = PassphrasePage(theme), RefusedPage(theme)
        self.levels, self.columns = LevelsPage(theme), ColumnsPage(theme)
        self.page, self.done = ReviewPage(session), DonePage(theme)
        for page in (
            *(self.choose, self.opening, self.passphrase, self.refused),
            *(self.levels, self.columns, self.page, self.done),
        ):
            self.addWidget(page)
        self._path: Path | None = None
        self._card: Path | None = None
        self._work: Work | None = None
        self._opened: Opened | None = None
        self._received: Received | None = None
        self._outlook: Outlook | None = None
        self._levels: Mapping[str, str] = {}
        self._home: RecordId | None = None
        self._step, self._dossier = "", ""
        self._unkept = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.keep)
        self._connect()

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, open=self.come, leave=self.keep)

    def _connect(self) -> None:
        self.choose.wanted.connect(self.ask_for_file)
        self.refused.other_wanted.connect(self.ask_for_file)
        self.refused.trust_wanted.connect(lambda: self._session.go(card_place(self._card)))
        self.opening.strip.cancelled.connect(self._cancel)
        self.passphrase.given.connect(self._unlock)
        self.levels.settled.connect(self._compare)
        self.columns.settled.connect(self._read_table)
        self.columns.leave_wanted.connect(self.leave)
        self.page.decided.connect(self._decided)
        self.page.head.import_wanted.connect(self._ask_and_import)
        self.page.head.leave_wanted.connect(self.leave)
        self.page.head.home.chosen.connect(self._move_to)
        self.page.head.trust_wanted.connect(lambda: self._session.go(Place("trust")))
        self.done.undo_wanted.connect(self._undo)
        self.done.dossier_wanted.connect(lambda: self._session.enter(self._dossier, None))
        self.done.opened.connect(self._go_to)
        self.done.other_wanted.connect(self.ask_for_file)
        self._session.actions["next-question"].triggered.connect(self._next_question)

    def _next_question(self) -> None:
        if self.isVisible() and self.currentWidget() is self.page:
            self.page.next_question()

    # ---------------------------------------------------------------------------------------------------- the file

    def come(self, place: Place) -> None:
        """Come here, with a file where the place names one; the one that is being decided about stays."""
        path = Path(place.record) if place.record else None
        if path is not None and (path != self._path or self.currentWidget() in {self.choose, self.refused}):
            self.take(path)
            return
        self._sight()
        if self.currentWidget() is self.choose:
            self.choose.choose.setFocus()

    def ask_for_file(self) -> None:
        """Ask for a file."""
        folder = self._session.machine.paths.documents
        self._session.ask.open_file(tr("Import a pack or a list"), file_kinds(), folder, self.go)

    def go(self, path: Path) -> None:
        """Go to a file as to a place, so that one can walk back."""
        self._session.go(arrival_of(path))

    def take(self, path: Path) -> None:
        """Open a file."""
        self.keep()
        self._cancel()
        self._path, self._received, self._opened, self._outlook = path, None, None, None
        self._card = self._home = None
        workspace = self._session.workspace

        self._run(lambda progress: looking.look(workspace, path, progress), self._looked)

    def leave(self) -> None:
        """Import nothing, and go back to where one can choose another file."""
        self._cancel()
        self._forget()
        self._path, self._received, self._outlook = None, None, None
        self.setCurrentWidget(self.choose)
        self._session.say(tr("Nothing was imported."))
        self._session.go(Place(ARRIVAL))

    def _looked(self, found: Looked) -> None:
        self._opened = found.opened
        if found.came is Came.CARD and self._path is not None:
            self._card = self._path
            self._refuse(receiving.refusal_of_card(self._path))
        elif found.locked:
            self.setCurrentWidget(self.passphrase)
            self.passphrase.ask()
            self._sight()
        elif found.received is not None:
            self._took(found.received)
        elif found.opened is not None:
            self.columns.show_table(found.opened, found.dossiers, self._session.dossier())
            self.setCurrentWidget(self.columns)
            self._sight()

    def _unlock(self, typed: str) -> None:
        path, workspace = self._path, self._session.workspace
        if path is not None:
            self._run(lambda progress: receiving.pack(workspace, path, passphrase=typed, progress=progress), self._took)

    def _read_table(self, picked: Picked, dossier: str) -> None:
        opened, workspace = self._opened, self._session.workspace
        if opened is not None:
            self._run(lambda _progress: receiving.listed(workspace, opened, picked, dossier=dossier), self._took)

    def _took(self, received: Received) -> None:
        self._received = received
        if received.levels:
            ours, theirs = self._session.workspace.scheme, SCHEMES[received.source.marking.scheme]
            self.levels.ask(theirs, ours, receiving.suggested_levels(self._session.workspace, received))
            self.setCurrentWidget(self.levels)
            self._sight()
            return
        self._compare({})

    def _compare(self, levels: Mapping[str, str], kept: Decisions | None = None) -> None:
        """Compare what came with ours; what was decided before stays decided as far as it makes sense still."""
        received, workspace = self._received, self._session.workspace
        if received is None:
            return
        self._levels = levels
        chosen = self._home

        def look(progress: Progress) -> _Found:
            home = chosen if chosen is not None else deciding.home(workspace, received.source.pack)
            found = receiving.outlook(workspace, received, levels, progress, home)
            pack = found.preview.pack
            before = kept if kept is not None else deciding.kept(workspace, received.source.pack, pack)
            placed = found.preview.placed
            made = placed.home.dossier if placed is not None and placed.home.title else ""
            return _Found(found, Review(pack, before, made), home)

        self._run(look, self._compared)

    def _move_to(self, home: str) -> None:
        """Let what came without its dossier go into another one; what was decided stays."""
        self._home = home
        self._decided()
        review = self.page.review
        self._compare(self._levels, dict(review.decisions) if review is not None else {})

    def keep(self) -> None:
        """Keep what was decided so far in the store, so that neither the lock nor a crash loses it."""
        self._pause.stop()
        review, received, workspace = self.page.review, self._received, self._session.workspace
        if not self._unkept or review is None or received is None:
            return
        self._unkept = False
        pack, decisions = received.source.pack, dict(review.decisions)
        home = self._home
        self._session.write(lambda: deciding.keep(workspace, pack, review.pack, decisions, home))

    def _decided(self) -> None:
        self._unkept = True
        self._pause.start()

    def _forget(self) -> None:
        """Forget what was decided, because it is done or nobody wants it any more."""
        self._pause.stop()
        self._unkept = False
        received, workspace = self._received, self._session.workspace
        if received is not None:
            self._session.write(lambda: deciding.forget(workspace, received.source.pack))

    def _compared(self, found: _Found) -> None:
        received = self._received
        if received is None:
            return
        self._outlook = found.outlook
        self._home = found.home
        self.setCurrentWidget(self.page)
        self.page.show_review(received, found.review, found.outlook)
        self._sight()

    # ----------------------------------------------------------------------------------------------- the background

    def _run(self, job: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        self.opening.start(self._path.name if self._path is not None else "")
        self.setCurrentWidget(self.opening)
        made: list[Work] = []

        def finished(result: T) -> None:
            if self._work is made[0]:
                self._work = None
                self.opening.strip.finish()
                done(result)

        def failed(error: Exception) -> None:
            if self._work is made[0]:
                self._work = None
                self.opening.strip.finish()
                self._refuse(error)

        made.append(
            self._session.work(
                job, while_alive(self, finished), while_alive(self, failed), self.opening.strip.show_progress
            )
        )
        self._work = made[0]

    def _cancel(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _refuse(self, error: Exception) -> None:
        """Say why nothing is imported; a wrong passphrase is asked for again."""
        if isinstance(error, CancelledError):
            self._path = None
            self.setCurrentWidget(self.choose)
            self._session.say(tr("Stopped. Nothing was imported."))
        elif isinstance(error, receiving.WrongPackPassphraseError):
            self.setCurrentWidget(self.passphrase)
            self.passphrase.ask(tr("{happened} {remedy}", happened=tr(error.happened), remedy=tr(error.remedy)))
        elif isinstance(error, CyberBriefError):
            self.setCurrentWidget(self.refused)
            self.refused.say(error, self._path.name if self._path is not None else "")
        else:
            self._path = None
            self.setCurrentWidget(self.choose)
            self._session.tell(error)
        self._sight()

    def _sight(self) -> None:
        """Say what is in sight, guarded as the pack asks and as the records of ours do that stand beside it."""
        markings: tuple[Marking, ...] = ()
        facts: tuple[str, ...] = ()
        path: tuple[str, ...] = ()
        if self._received is not None and self.currentWidget() in {self.page, self.levels, self.done}:
            markings = (receiving.marking_here(self._session.workspace, self._received),)
            path = (self._received.source.title,)
        if self._outlook is not None and self.currentWidget() is self.page:
            records = self._outlook.preview.pack.records
            ours = [one.ours.record for one in records if one.ours is not None]
            shown = [self._outlook.near[one.id] for one in records if one.id in self._outlook.near]
            markings = (*markings, *markings_of([*ours, *shown]))
            facts = (tr("Nothing is imported yet"), tr_counted(len(records), "{n} record", "{n} records"))
        self._session.sight(self, Sight(path, facts, markings))

    # --------------------------------------------------------------------------------------------------- the import

    def _ask_and_import(self) -> None:
        """Ask by name for everything that more people may see by it, then import."""
        review, outlook = self.page.review, self._outlook
        if review is None or outlook is None or review.open or not self.page.head.trusted:
            return
        more = importing.wider(outlook.preview, review.decisions)
        if not more:
            self._import()
            return
        self._session.ask.confirm(
            tr_counted(
                len(more), "Let more people see {n} field of yours?", "Let more people see {n} fields of yours?"
            ),
            "\n".join(tr(sentence) for sentence in more),
            tr("Share more widely, and import"),
            self._import,
            dangerous=True,
        )

    def _import(self) -> None:
        review, outlook, workspace = self.page.review, self._outlook, self._session.workspace
        if review is None or outlook is None:
            return
        decisions = dict(review.decisions)
        self.page.head.do.setEnabled(False)

        def failed(error: Exception) -> None:
            self._session.tell(error)
            self._compare(self._levels, decisions)

        self._session.write(
            lambda: importing.accept(workspace, outlook.preview, decisions),
            while_alive(self, self._imported),
            while_alive(self, failed),
        )

    def _imported(self, step: str) -> None:
        review, outlook, received = self.page.review, self._outlook, self._received
        if review is None or outlook is None or received is None:
            return
        self._step = step
        self._forget()
        rows = []
        for record, merged in review.records.items():
            shown = outlook.near.get(record)
            if review.standing(record).imported and shown is not None:
                kind = tr(KINDS[merged.kind].LABEL)
                rows.append(Row(record, title_of(shown, outlook.near), kind or NO_DETAIL, icon=icon_of(merged.kind)))
        self._dossier = next(iter(outlook.dossiers), "")
        dossier = outlook.near.get(self._dossier)
        title = dossier.title_text if isinstance(dossier, Dossier) else ""
        self.setCurrentWidget(self.done)
        self.done.show_done(received.source.name, rows, title)
        self._path = None
        self._sight()

    def _undo(self) -> None:
        workspace, step = self._session.workspace, self._step
        self._session.write(lambda: receiving.undo(workspace, step), while_alive(self, self._undone))

    def _undone(self, done: object) -> None:
        words = tr(str(getattr(done, "words", "")))
        self.done.show_undone(words or tr("The import was undone"))
        self._session.say(words)

    def _go_to(self, record: RecordId) -> None:
        found: Record | None = self._outlook.near.get(record) if self._outlook is not None else None
        if found is not None:
            dossier = str(getattr(found, "dossier", ""))
            place = place_of(found.KIND, record)
            if dossier and dossier != self._session.dossier():
                self._session.enter(dossier, place)
            else:
                self._session.go(place)
