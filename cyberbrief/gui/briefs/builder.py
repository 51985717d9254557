"""The brief that is open: changed here and nowhere else on screen, and composed anew after each change.

What one does to the outline shows at once; the store and the pages follow off the event loop. A change from elsewhere
(another room, undo, a clearance) has everything looked at again.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from cyberbrief.domain.brief import Brief
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.progress import CancelledError, Progress
from cyberbrief.domain.record import RecordId
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.background import Work
from cyberbrief.gui.briefs.brief_view import BriefView, completed, look
from cyberbrief.gui.session import Session
from cyberbrief.services import briefing, outlining, previewing, sitting
from cyberbrief.services.outlining import Act

PAUSE = 5  # milliseconds: changes come in after a pause in typing, and what belongs together comes together
_COUNT_AFTER = 600


class Builder(QObject):
    """Holds the open brief.

    `outlined(Brief)` as soon as the outline or a detail changed, `composed(BriefView)` once there are pages of it,
    `shown(BriefView)` once they were checked, `counted(dict)` how much each variant withholds, `gone()` when the brief
    lies in the bin; `turned()` when another brief or variant was asked for, whose pages are not there yet.
    """

    outlined = Signal(object)
    composed = Signal(object)
    shown = Signal(object)
    counted = Signal(object)
    gone = Signal()
    turned = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.brief: Brief | None = None
        self.view: BriefView | None = None
        self.variant = "full"
        self._id: RecordId = ""
        self._newcomer = False  # opened just now: its kind says which variant is shown first
        self._awake = False
        self._stale = False
        self._looking = False
        self._since: set[tuple[str, str]] = set()  # what changed since the view that is shown
        self._all_changed = False
        self._count_work: Work | None = None
        self._writing = 0
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._look)
        self._counting = QTimer(self, singleShot=True, interval=_COUNT_AFTER)
        self._counting.timeout.connect(self._count)
        session.changes.changed.connect(self._changed)

    @property
    def id(self) -> RecordId:
        """The brief that is open, "" for none."""
        return self._id

    # ---------------------------------------------------------------------------------------------- coming and going

    def open(self, brief: RecordId) -> None:
        """Show a brief; what is shown of another one goes."""
        self._awake = bool(brief)
        if brief == self._id:
            if self._stale:
                self._look()
            return
        self._id, self.brief, self.view = brief, None, None
        self._newcomer = True
        self.turned.emit()
        if brief:
            self._look()

    def rest(self) -> None:
        """Compose nothing while nobody looks; what changes meanwhile is looked at on coming back."""
        self._awake = False

    def show_variant(self, variant: str) -> None:
        """Show another variant."""
        self._newcomer = False
        if variant != self.variant:
            self.variant = variant
            self.view = None
            self.turned.emit()
            self._look()

    # ------------------------------------------------------------------------------------------------------- changes

    def arrange(self, act: Act, note: str = "") -> None:
        """Change the outline, now on screen and at once in the store."""
        if self.brief is None:
            return
        sections = act(self.brief.sections)
        if sections == self.brief.sections:
            return
        self._show_now(dataclasses.replace(self.brief, sections=sections))
        workspace, brief = self.session.workspace, self._id
        self._write(lambda: outlining.arrange(workspace, brief, act, note))

    def type_text(self, entry: str, text: str) -> None:
        """Keep what somebody types into a free text."""
        if self.brief is None:
            return
        self.brief = dataclasses.replace(self.brief, sections=outlining.with_text(entry, text)(self.brief.sections))
        self.outlined.emit(self.brief)
        workspace, brief = self.session.workspace, self._id
        self._write(lambda: outlining.keep_text(workspace, brief, entry, text))

    def type_values(self, values: Mapping[str, object]) -> None:
        """Keep what somebody types into a detail."""
        workspace, brief = self.session.workspace, self._id
        kept = dict(values)
        self._write(lambda: sitting.keep(workspace, brief, kept))

    def left(self) -> None:
        """Make what was typed a revision."""
        if self._id:
            workspace, brief = self.session.workspace, self._id
            self.session.write(lambda: sitting.seal(workspace, [brief]))

    def choose(self, values: Mapping[str, object], note: str = "") -> None:
        """Change details as one step."""
        workspace, brief = self.session.workspace, self._id
        kept = dict(values)
        self._write(lambda: briefing.change_details(workspace, brief, kept, note))

    def perform(self, job: Callable[[], object], done: Callable[[], object] = lambda: None) -> None:
        """Do something else to the brief in the store, such as recording a clearance."""
        self._write(job, done)

    # -------------------------------------------------------------------------------------------------------- inside

    def _show_now(self, brief: Brief) -> None:
        self.brief = brief
        self.outlined.emit(brief)

    def _write(self, job: Callable[[], object], done: Callable[[], object] = lambda: None) -> None:
        self._writing += 1

        def written(_result: object) -> None:
            self._writing -= 1
            done()

        def failed(error: Exception) -> None:
            self._writing -= 1
            self.session.tell(error)
            self._look()

        self.session.write(job, while_alive(self, written), while_alive(self, failed))

    def _changed(self, changed: frozenset[tuple[str, str]]) -> None:
        if not self._id:
            return
        self._stale = True
        self._all_changed = self._all_changed or not changed
        self._since |= changed
        if self._awake:
            self._timer.start()

    def _look(self) -> None:
        self._timer.stop()
        if not self._id or self._looking:
            self._stale = True
            return
        self._looking, self._stale = True, False
        self._stop_counting()
        workspace, brief, variant, newcomer = self.session.workspace, self._id, self.variant, self._newcomer
        before, changed = self.view, frozenset() if self._all_changed else frozenset(self._since)
        self._since, self._all_changed = set(), False

        def job() -> BriefView | None:
            try:
                wanted = briefing.usual_variant(workspace, brief, variant) if newcomer else variant
                return look(workspace, brief, wanted, before, changed)
            except WrongUseError:
                return None

        self.session.work(
            lambda _progress: job(),
            while_alive(self, lambda view: self._take(brief, variant, view)),
            while_alive(self, self._not_looked),
            lambda _done, _total, _what: None,
        )

    def _not_looked(self, error: Exception) -> None:
        self._looking, self._all_changed = False, True
        self.session.tell(error)

    def _take(self, brief: RecordId, variant: str, view: BriefView | None) -> None:
        self._looking = False
        if (brief, variant) != (self._id, self.variant):
            self._all_changed = True
            self._look()
            return
        if view is None:
            self._id, self.brief, self.view = "", None, None
            self.gone.emit()
            return
        if self._newcomer:
            self._newcomer, self.variant = False, view.variant
        self.view = view
        if not self._writing:
            self.brief = view.brief
        self.composed.emit(view)
        if self._stale:
            self._timer.start()
            return
        self.session.work(
            lambda _progress: completed(view),
            while_alive(self, lambda checked: self._take_checked(view, checked)),
            while_alive(self, self.session.tell),
            lambda _done, _total, _what: None,
        )

    def _take_checked(self, composed: BriefView, checked: BriefView) -> None:
        if self.view is not composed:
            return
        self.view = checked
        self.shown.emit(checked)
        self._counting.start()

    def _count(self) -> None:
        workspace, brief = self.session.workspace, self._id
        if not brief or not self._awake:
            return

        def job(progress: Progress) -> dict[str, int]:
            try:
                return previewing.withheld_by_variant(workspace, brief, progress)
            except WrongUseError:
                return {}

        self._stop_counting()
        self._count_work = self.session.work(
            job, while_alive(self, self._take_counts), while_alive(self, self._not_counted), lambda *_far: None
        )

    def _take_counts(self, counts: dict[str, int]) -> None:
        self._count_work = None
        self.counted.emit(counts)

    def _not_counted(self, error: Exception) -> None:
        self._count_work = None
        if not isinstance(error, CancelledError):
            self.session.tell(error)

    def _stop_counting(self) -> None:
        """Let the counts wait: pages come first on the one worker."""
        if self._count_work is not None:
            self._count_work.cancel()
