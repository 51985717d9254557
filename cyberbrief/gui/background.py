"""The only threads of the program.

Work that takes longer than a blink is a job: a callable free of Qt that is handed a `Progress`. One worker
runs the jobs that touch the store, in the order in which they were given, so that an edit and the reading
that follows it never overtake each other. Results, failures and progress arrive in the GUI thread. Closing
waits for what is running and for what is queued and must not be lost; the rest is dropped unheard.
"""

from __future__ import annotations

import queue
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from cyberbrief.domain.progress import CancelledError, Progress
from cyberbrief.gui.sweeping import Sweeper

T = TypeVar("T")
Job = Callable[[Progress], T]


@dataclass(eq=False)
class Work:
    """A job under way: cancel it, or ask whether it is still under way; also the `Progress` it is handed.

    `reported` is called in the GUI thread with (done, total, what); total 0 means that the end is not known.
    """

    job: Job[Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    reported: Callable[[int, int, str], None] | None = None
    must_finish: bool = False
    running: bool = True
    _stop: threading.Event = field(default_factory=threading.Event)
    _post: Callable[[Callable[[], None]], None] = field(default=lambda call: call())

    def cancel(self) -> None:
        """Ask the job to stop; it fails with CancelledError, or finishes if it was past stopping."""
        self._stop.set()

    def cancelled(self) -> bool:
        """Say whether somebody asked it to stop."""
        return self._stop.is_set()

    def report(self, done: int, total: int, what: str) -> None:
        """Pass progress on to whoever watches."""
        watcher = self.reported
        if watcher is not None:
            self._post(lambda: watcher(done, total, what))


# Work lately ended is held a little longer, so that it is let go of here and never by the worker: it holds widgets.
_RECENT = 8


class Background(QObject):
    """Runs jobs off the event loop; `busy` says when work starts (True) and when none is left (False)."""

    busy = Signal(bool)
    _delivered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._queue: queue.SimpleQueue[Work | None] = queue.SimpleQueue()
        self._worker: threading.Thread | None = None
        self._under_way: list[Work] = []
        self._closed = False
        self.sweeper = Sweeper(self)
        self._recent: deque[tuple[Work, object]] = deque(maxlen=_RECENT)
        self._delivered.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        job: Job[T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        reported: Callable[[int, int, str], None] | None = None,
        *,
        must_finish: bool = False,
    ) -> Work:
        """Run a job after those given before; exactly one of `done` and `failed` is called, in this thread.

        With `must_finish`, closing waits for it even if it has not started: writing is such work. Once the program has
        closed nothing more is read, and neither is called.
        """
        work = Work(job, done, failed, reported, must_finish, _post=self._delivered.emit)
        if self._closed:
            if must_finish:
                message = "no writing is taken once the program closes"
                raise RuntimeError(message)
            work.running = False  # nobody is there any more who could look at what was read
            return work
        if not self._under_way:
            self.busy.emit(True)
        self._under_way.append(work)
        if self._worker is None:
            self._worker = threading.Thread(target=self._serve, name="store worker", daemon=False)
            self._worker.start()
        self._queue.put(work)
        return work

    @property
    def closed(self) -> bool:
        """Whether no more work is taken."""
        return self._closed

    def idle(self) -> bool:
        """Say whether nothing is under way."""
        return not self._under_way

    def drop(self) -> None:
        """Ask all work that need not finish to stop; the lock does this, so that it need not wait for an export."""
        for work in self._under_way:
            if not work.must_finish:
                work.cancel()

    def settle(self) -> None:
        """Drop what need not finish, wait for the rest, and hand out how it ended; before closing, which hangs on it.

        Blocks the event loop.
        """
        self.drop()
        over = threading.Event()
        self.run(lambda _progress: over.set(), lambda _done: None, lambda _error: None, must_finish=True)
        over.wait()
        QCoreApplication.sendPostedEvents(self)

    def finish(self) -> None:
        """Finish what must finish, drop the other work that waits, end the worker; for closing.

        Blocks until the worker has ended; the event loop delivers the results of finished jobs afterwards.
        """
        self._closed = True
        self.drop()
        if self._worker is not None:
            self._queue.put(None)
            self._worker.join()
            self._worker = None
        self.sweeper.stop()

    def _serve(self) -> None:
        while (work := self._queue.get()) is not None:
            try:
                if work.cancelled():
                    raise CancelledError  # noqa: TRY301  # dropped work ends like stopped work
                result = work.job(work)
            except Exception as error:  # noqa: BLE001  # whatever a job raises belongs to whoever asked for it
                self._deliver(work, work.failed, error)
            else:
                self._deliver(work, work.done, result)

    def _deliver(self, work: Work, receiver: Callable[[Any], None], value: object) -> None:
        def hand_over() -> None:
            work.running = False
            self._under_way.remove(work)
            self._recent.append((work, value))
            if not self._under_way:
                self.busy.emit(False)
            receiver(value)

        self._delivered.emit(hand_over)

    @Slot(object)
    def _receive(self, delivery: Callable[[], None]) -> None:
        delivery()
