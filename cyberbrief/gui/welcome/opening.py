"""A store on its way to being open. When nobody waits for it any more, it is locked again, whatever it took to open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from cyberbrief.domain.progress import CancelledError, Progress
from cyberbrief.gui.background import Background, Work
from cyberbrief.services.workspace import Workspace

T = TypeVar("T")


class Opening:
    """Opens one store at a time off the event loop, and holds it until it is taken in or given up."""

    def __init__(self, background: Background, told: Callable[[Exception], None]) -> None:
        self._background = background
        self._told = told
        self._work: Work | None = None
        self._held: Workspace | None = None

    def run(
        self,
        way: Callable[[], T],
        workspace_of: Callable[[T], Workspace],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Open a store some way; `done` gets what the way returned, unless it was given up meanwhile."""
        self.give_up()

        def job(progress: Progress) -> T:
            made = way()
            if progress.cancelled():
                workspace_of(made).lock()
                raise CancelledError
            return made

        def opened(made: T) -> None:
            self._held = workspace_of(made)
            if self._work is not work:
                self._lock_held()
                return
            self._work = None
            done(made)

        def refused(error: Exception) -> None:
            if self._work is work:
                self._work = None
                failed(error)

        work = self._background.run(job, opened, refused, must_finish=True)
        self._work = work

    def take(self) -> None:
        """Note that the open store was taken in, and is locked by whoever took it."""
        self._held = None

    def give_up(self) -> None:
        """Stop waiting for a store; one that is open already, or will be in a moment, is locked."""
        if self._work is not None:
            self._work.cancel()
            self._work = None
        self._lock_held()

    def _lock_held(self) -> None:
        held, self._held = self._held, None
        if held is None:
            return
        if self._background.closed:
            held.lock()
        else:
            self._background.run(lambda _progress: held.lock(), lambda _done: None, self._told, must_finish=True)
