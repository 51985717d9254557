"""A store that is open, in one window or in several: its lock, its idle watch, its copies.

The lock falls in three steps. Every window hands on what was typed and is covered; behind all of that writing it is
known whether everything could be written; then every screen is deleted, a copy is made where one is due, the store is
closed and the key is gone. Where something could not be written the windows are uncovered again, and the words stand
in their fields.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from cyberbrief.domain.errors import CyberBriefError, RefusedError
from cyberbrief.domain.progress import Progress
from cyberbrief.gui.background import Background
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.services import backups, sitting
from cyberbrief.services.backups import Made
from cyberbrief.services.machine import Machine
from cyberbrief.services.workspace import Workspace

KEPT = later("Everything you typed is kept.")
_WATCH_IDLE = 5_000
_LOOK_FOR_COPY = 300_000  # milliseconds between two looks at whether a copy is due while one works
_DONE_BY_A_PERSON = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel}
)


class Bench(Protocol):
    """What stands on an open store in one window; `unwritten` says whether something typed could not be written."""

    unwritten: bool

    def hand_on(self) -> None:
        """Hand on what was typed."""

    def let_go(self) -> None:
        """Delete every screen."""

    def end(self) -> None:
        """Take no more part."""

    def show_minutes(self, minutes: int) -> None:
        """Say after how many idle minutes the store locks."""

    def turn(self, widget: QObject, button: Qt.MouseButton) -> bool:
        """Walk back or forward where a side button was pressed in this window; say whether it was."""


class OpenStore(QObject):
    """An unlocked store and the workbenches on it.

    `locking()` when everything typed is on its way to the store and nothing more may be typed; then `locked(str)`,
    with the reason in words, or `kept_open()`, where something could not be written and is in its field still. Where
    nobody was there, the store is `guarded` then: the windows stay covered until the passphrase is typed.
    `not_copied(error)` when a copy that was due could not be made, told once until one succeeds; `copied(Made)` when
    one that somebody asked for was made.
    """

    locking = Signal()
    locked = Signal(str)
    kept_open = Signal()
    not_copied = Signal(object)
    copied = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        machine: Machine,
        background: Background,
        tell: Callable[[Exception], None] = lambda _error: None,
    ) -> None:
        super().__init__()
        self.workspace, self.machine, self.background = workspace, machine, background
        self._tell = tell
        self.benches: list[Bench] = []
        self.over = False
        self._locking = False
        self.guarded = False
        self._told_of_copy = False
        self.minutes = 0
        self._idle = QTimer(self, interval=_WATCH_IDLE)
        self._idle.timeout.connect(self.watch_idle)
        self._idle.start()
        self._copying = QTimer(self, interval=_LOOK_FOR_COPY)
        self._copying.timeout.connect(self.copy_if_due)
        self._copying.start()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusWindowChanged.connect(self._watch_windows)
        self._watch_windows()
        self.follow_settings()
        background.sweeper.pass_over_what_stands()

    def join(self, bench: Bench) -> None:
        """Take a workbench in."""
        self.benches.append(bench)
        bench.show_minutes(self.minutes)

    def part(self, bench: Bench) -> None:
        """Let a workbench go, such as that of a window which closes while another stays."""
        if bench in self.benches:
            self.benches.remove(bench)

    # ------------------------------------------------------------------------------------------------------ the lock

    def lock(self, reason: str = "") -> None:
        """Hand on what was typed in every window, and once it is written delete every screen and close the store."""
        if self.over or self._locking:
            return
        self.hand_on(lambda written: self._lock_now(reason or tr(KEPT), written=written))
        self.background.drop()
        self.locking.emit()

    def hand_on(self, then: Callable[[bool], None]) -> bool:
        """Hand on what was typed in every window; `then` is told whether all of it could be written.

        Nothing more may be typed meanwhile: whoever asks for it covers the windows. Until then nothing is locked. Says
        whether it is done; while the store is being locked it is not.
        """
        if self.over or self._locking:
            return False
        self._locking = True
        for bench in self.benches:
            bench.hand_on()

        def written(_done: None) -> None:
            self._locking = False
            if not self.over:
                then(not any(bench.unwritten for bench in self.benches))

        # What was handed on is written before this, so by then it is known whether all of it could be.
        self.background.run(lambda _progress: None, written, self._tell, must_finish=True)
        return True

    def close(self) -> None:
        """Close the store behind everything that still writes, because the last window closes."""
        if not self.over:
            self._end()
            self._close_store(lambda: None)

    def _watch_windows(self, _focused: object = None) -> None:
        """Watch what comes into each window from outside: to look at every event of every part takes too long."""
        for window in QApplication.allWindows():
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is here, in whichever window; the side buttons of the mouse walk back and forward."""
        kind = event.type()
        if kind not in _DONE_BY_A_PERSON:
            return False
        self.workspace.session.touch()
        self.background.sweeper.touch()
        if kind != QEvent.Type.MouseButtonPress or not isinstance(event, QMouseEvent):
            return False
        window = next((one for one in QApplication.topLevelWidgets() if one.windowHandle() is watched), None)
        return window is not None and any(bench.turn(window, event.button()) for bench in self.benches)

    def watch_idle(self) -> None:
        """Lock when nobody has done anything for as long as the settings say."""
        self._watch_windows()
        self.follow_settings()
        if self.workspace.session.is_due:
            self.guarded = True
            self.lock(
                tr_counted(
                    self.minutes,
                    "Locked after a minute. Everything you typed is kept.",
                    "Locked after {n} minutes. Everything you typed is kept.",
                )
            )

    def follow_settings(self) -> None:
        """Take another length of idleness, where the settings say so."""
        minutes = self.machine.settings.lock_after_minutes
        if minutes != self.minutes:
            self.minutes = minutes
            self.workspace.session.wait_for(minutes * 60)
            for bench in self.benches:
                bench.show_minutes(minutes)

    # ----------------------------------------------------------------------------------------------------- the copies

    def copy_if_due(self) -> None:
        """Make a copy in the background where the rhythm asks for one and something was written since the last."""
        if self.over or self._locking or self.machine.is_sample(self.workspace.path):
            return
        workspace, plan = self.workspace, self.machine.backup_plan
        self.background.run(
            lambda progress: backups.make_if_due(workspace, plan, progress, locking=False),
            self._copied,
            self._not_copied,
        )

    def copy_now(self) -> None:
        """Make a copy now, because somebody wants one."""
        if self.over or self._locking:
            return
        workspace, plan = self.workspace, self.machine.backup_plan
        self._told_of_copy = False
        self.background.run(lambda progress: backups.make(workspace, plan, progress), self._made, self._not_copied)

    def _made(self, made: Made) -> None:
        if not self.over:
            self.copied.emit(made)

    def _copied(self, made: Made | None) -> None:
        if made is not None:
            self._told_of_copy = False

    def _not_copied(self, error: Exception) -> None:
        if not self._told_of_copy and not self.over:
            self._told_of_copy = True
            self.not_copied.emit(error)

    # --------------------------------------------------------------------------------------------------------- inside

    def _lock_now(self, reason: str, *, written: bool) -> None:
        if not written:
            self.workspace.session.go_on()  # else the idle watch would try again at once, and for ever
            self.kept_open.emit()
            return
        for bench in list(self.benches):
            bench.let_go()
        self._end()
        self._close_store(lambda: self.locked.emit(reason))

    def _end(self) -> None:
        self.over = True
        self._idle.stop()
        self._copying.stop()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusWindowChanged.disconnect(self._watch_windows)
        for window in QApplication.allWindows():
            window.removeEventFilter(self)
        for bench in list(self.benches):
            bench.end()

    def _close_store(self, then: Callable[[], None]) -> None:
        workspace, plan = self.workspace, self.machine.backup_plan
        copies = not self.machine.is_sample(workspace.path)

        def job(progress: Progress) -> Exception | None:
            try:
                return _copy_before_closing(workspace, plan, progress) if copies else None
            finally:
                workspace.lock()

        def closed(problem: Exception | None) -> None:
            self.background.sweeper.look_at_all()
            then()
            if problem is not None:
                self.not_copied.emit(problem)

        self.background.run(job, closed, self._tell, must_finish=True)


def _copy_before_closing(workspace: Workspace, plan: backups.Plan, progress: Progress) -> Exception | None:
    """Make a copy where one is due; return what kept it from being made: the lock falls all the same."""
    try:
        with contextlib.suppress(RefusedError):
            sitting.seal(workspace)  # so that the copy is of the store as it will lie there
        backups.make_if_due(workspace, plan, progress, locking=True)
    except CyberBriefError as error:
        return error
    return None
