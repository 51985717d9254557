"""What every screen of an open store is handed: the store, the one worker, and the ways to speak with the user."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from cyberbrief.domain.progress import CancelledError, Progress
from cyberbrief.domain.record import RecordId
from cyberbrief.gui.actions import Actions
from cyberbrief.gui.ask import Ask
from cyberbrief.gui.background import Background, Work
from cyberbrief.gui.changes import Changes
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.reading_note import ReadingNote
from cyberbrief.gui.places import Place
from cyberbrief.gui.sight import Sight
from cyberbrief.gui.theme import Theme
from cyberbrief.services.backups import Backup
from cyberbrief.services.machine import Machine
from cyberbrief.services.spelling import Spelling
from cyberbrief.services.workspace import Workspace

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Session:
    """An unlocked store in one window. Handed to screens through their constructors; holds no widgets of theirs.

    `tell` shows an error calmly, `saved` and `not_saved` say that something was written or could not be, `go` walks to
    a place and `dossier` names the dossier that the window is in ("" for none yet). Once it has `ended`, by the lock,
    no result is handed on. `say` tells a line in passing, `sight` what a part of the window shows, for path, status
    line and banners; of a part that is not visible it counts for nothing.
    `owe` notes what could not be written, and how, so that it is tried again before the lock falls, until it is `paid`.
    `open_beside` opens another window on the same store, at a place where one is named; `enter` goes into a dossier, to
    a place in it. `bring_back` locks the store, puts a copy in its place and asks for the passphrase again.
    """

    workspace: Workspace
    machine: Machine
    background: Background
    changes: Changes
    theme: Theme
    actions: Actions
    ask: Ask
    tell: Callable[[Exception], None]
    saved: Callable[[], None]
    go: Callable[[Place], None]
    dossier: Callable[[], RecordId]
    ended: Callable[[], bool] = lambda: False
    say: Callable[[str], None] = lambda _words: None
    sight: Callable[[QWidget, Sight], None] = lambda _part, _sight: None
    not_saved: Callable[[Exception], None] = lambda _error: None
    owe: Callable[[Hashable, Callable[[], object]], None] = lambda _what, _job: None
    paid: Callable[[Hashable], None] = lambda _what: None
    open_beside: Callable[[Place | None], None] = lambda _place: None
    enter: Callable[[RecordId, Place | None], None] = lambda _dossier, _place: None
    bring_back: Callable[[Backup], None] = lambda _copy: None
    spelling: Spelling = field(default_factory=Spelling)

    def read(self, job: Callable[[], T], done: Callable[[T], None], over: QWidget | None = None) -> Work:
        """Read from the store off the event loop; an error is told.

        Where it takes a while, a word of it stands `over` the list or the page that has nothing to show before.
        """
        if over is None:
            return self.background.run(lambda _progress: job(), self._unless_ended(done), self.tell)
        note = ReadingNote.of(over, tr("Reading…"))
        note.begin()

        def took(result: T) -> None:
            if isValid(note):
                note.end()
            self._unless_ended(done)(result)

        def failed(error: Exception) -> None:
            if isValid(note):
                note.end()
            self.tell(error)

        return self.background.run(lambda _progress: job(), took, failed)

    def write(
        self,
        job: Callable[[], T],
        done: Callable[[T], None] = lambda _result: None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Work:
        """Write to the store off the event loop, even if the window closes meanwhile; says "saved" when done."""

        def written(result: T) -> None:
            self.saved()
            done(result)

        def refused(error: Exception) -> None:
            if not isinstance(error, CancelledError):
                self.not_saved(error)
            (failed or self.tell)(error)

        return self.background.run(
            lambda _progress: job(), self._unless_ended(written), self._unless_ended(refused), must_finish=True
        )

    def work(
        self,
        job: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        reported: Callable[[int, int, str], None],
    ) -> Work:
        """Do long work with progress, such as an export."""
        return self.background.run(job, self._unless_ended(done), self._unless_ended(failed), reported)

    def _unless_ended(self, then: Callable[[T], None]) -> Callable[[T], None]:
        """Return a receiver that does nothing once the store is locked and its widgets are gone."""

        def receive(result: T) -> None:
            if not self.ended():
                then(result)

        return receive
