"""How long the window ever waits, with 10,000 records in its store: python -m benchmarks.window [records …].

The sample's dossier is copied into one store until it holds so many records. Then every room, a record of each kind and
every action is gone through, as a person would. A timer of two milliseconds beats in the event loop: the longest time
between two beats is how long nothing moved. It is told twice: by the clock, in which the worker and whatever else the
machine does take part, and as the time that the window's own thread was at work, which is what the program answers for.
`opened` is from the wish to the last word on screen.
"""

from __future__ import annotations

import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.long_sample import CHEAP, renamed
from cyberbrief.app import Program
from cyberbrief.domain.kinds import KINDS
from cyberbrief.gui.application import clear_away
from cyberbrief.host.log import Log
from cyberbrief.services import adding, reading, sample, workspace
from cyberbrief.services.machine import Machine
from cyberbrief.services.workspace import Workspace
from tests.journeys import tour
from tests.journeys.person import Person, begin, wait_until

_SIZES = (0, 10_000)
_SPOKEN = "only for measuring"
# What there is one of, however long the agenda is.
_ONCE = frozenset({"dossier", "brief", "counterpart", "delegate", "membership", "reference"})
_ROUNDS = 2  # a room is made when one first comes to it; the second time shows what every later visit takes


@dataclass(slots=True)
class Stop:
    """What it took to come to a place, in seconds.

    The whole way, the longest turn of the event loop by the clock, and the longest by the time of its own thread.
    """

    opened: float = 0.0
    turn: float = 0.0
    work: float = 0.0


class Heartbeat(QTimer):
    """Beats in the event loop and keeps the longest times between two beats."""

    def __init__(self) -> None:
        super().__init__(interval=2)
        self.turn = self.work = 0.0
        self._last = self._worked = 0.0
        self.begin()
        self.timeout.connect(self.beat)

    def begin(self) -> None:
        """Forget what was before."""
        self.turn = self.work = 0.0
        self.go_on()

    def go_on(self) -> None:
        """Take the time from here on."""
        self._last, self._worked = time.perf_counter(), time.thread_time()

    def beat(self) -> None:
        """Take the time since the last beat; also at the end of a way, for its last turn."""
        now, worked = time.perf_counter(), time.thread_time()
        self.turn, self._last = max(self.turn, now - self._last), now
        self.work, self._worked = max(self.work, worked - self._worked), worked


class Watched(Person):
    """A person whose looking around, which is no work of the program, is taken out of the heartbeat's time."""

    def __init__(self, program: Program, heartbeat: Heartbeat) -> None:
        super().__init__(program)
        self._heartbeat = heartbeat

    def looks(self, at: Callable[[], bool]) -> bool:
        """Look, between two beats."""
        self._heartbeat.beat()
        answer = at()
        self._heartbeat.go_on()
        return answer


def a_store(folder: Path, records: int) -> Workspace:
    """Make a store with the sample, its dossier copied into itself until it holds so many records."""
    opened = workspace.create(folder / "many.cyberbrief", _SPOKEN, sample.officer(), cost=CHEAP).workspace
    sample.add_sample(opened)
    once = [record for kind in KINDS if kind not in _ONCE for record in reading.records(opened, kind)]
    for turn in range(1, max(records - 1, 0) // len(once) + 1):
        ids = {record.id: f"{record.id}-{turn}" for record in once}
        adding.add(opened, [renamed(record, ids, turn) for record in once])
    return opened


def measured(records: int, application: QApplication) -> Mapping[str, Stop]:
    """Go through everything and return the longest pause at each stop."""
    with tempfile.TemporaryDirectory(prefix="cyberbrief-benchmark-") as folder:
        os.environ["CYBERBRIEF_HOME"] = folder
        path = Path(folder)
        a_store(path, records).lock()
        machine = Machine(cost=CHEAP)
        log = Log(machine.paths.log)
        program = Program(machine, log, native_dialogs=False)
        begin(program, application)
        program.start(path / "many.cyberbrief", _SPOKEN)
        wait_until(lambda: program.workbench is not None and not program.window.covered)
        stops: dict[str, Stop] = {}
        beat = Heartbeat()
        person = Watched(program, beat)
        beat.start()
        for again in ("", " again")[:_ROUNDS]:
            _go_through(person, beat, stops, again)
        beat.stop()
        program._close_anyway()  # noqa: SLF001  # as the end of a process would
        program.theme.take_off()
        clear_away()
        log.close()
        return stops


def _go_through(person: Person, beat: Heartbeat, stops: dict[str, Stop], again: str) -> None:
    beat.begin()
    since = time.perf_counter()
    for name in _everything(person):
        beat.beat()
        kept = stops.setdefault(name + again, Stop())
        kept.opened = max(kept.opened, time.perf_counter() - since)
        kept.turn, kept.work = max(kept.turn, beat.turn), max(kept.work, beat.work)
        beat.begin()
        since = time.perf_counter()


def _everything(person: Person) -> Iterator[str]:
    yield from tour.through_rooms(person)
    yield from tour.through_kinds(person)
    yield from tour.through_actions(person)


def report(sizes: Mapping[int, Mapping[str, Stop]]) -> str:
    """Return the table, what keeps the window's thread at work longest first."""
    largest = max(sizes)
    rows = sorted(sizes[largest], key=lambda name: -sizes[largest][name].work)
    heads = "".join(f"{f'{size:,} records' if size else 'the sample':>33}" for size in sizes)
    lines = [f"{'':28}{heads}", f"{'milliseconds':28}" + f"{'opened':>15}{'turn':>9}{'its work':>9}" * len(sizes)]
    for name in rows:
        cells = [sizes[size].get(name, Stop()) for size in sizes]
        told = "".join(f"{_ms(cell.opened):15}{_ms(cell.turn):9}{_ms(cell.work):9}" for cell in cells)
        lines.append(f"{name:28}{told}")
    for said, over in (
        ("by the clock", [name for name in rows if sizes[largest][name].turn > _GOAL]),
        ("of its own work", [name for name in rows if sizes[largest][name].work > _GOAL]),
    ):
        lines.append(f"{len(rows) - len(over)} of {len(rows)} stops without a turn above {_ms(_GOAL)} ms {said}")
    return "\n".join(lines)


def _ms(seconds: float) -> int:
    return round(seconds * 1000)


_GOAL = 0.05


def main(sizes: list[int]) -> None:
    """Measure each size and print the table."""
    application = QApplication(sys.argv[:1])
    print(f"Python {platform.python_version()}, PySide6 {version('PySide6-Essentials')}: ways and longest turns")
    print(report({size: measured(size, application) for size in sizes}))


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or list(_SIZES))
