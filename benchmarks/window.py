"""How long the window ever waits, with 10,000 records in its store: python -m benchmarks.window [records …].

The sample's dossier is copied into one store until it holds so many records. Then every room, a record of each kind and
every action is gone through, as a person would. A timer of two milliseconds beats in the event loop: the longest pause
between two beats is how long nothing moved. `opened` is from the wish to the last word on screen.
"""

from __future__ import annotations

import os
import platform
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
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
    """The longest pause of the event loop on the way to a place and at it, and the whole way, in seconds."""

    pause: float = 0.0
    opened: float = 0.0


class Heartbeat(QTimer):
    """Beats in the event loop and keeps the longest time between two beats."""

    def __init__(self) -> None:
        super().__init__(interval=2)
        self.longest = 0.0
        self._last = time.perf_counter()
        self.timeout.connect(self._beat)

    def begin(self) -> None:
        """Forget what was before."""
        self.longest, self._last = 0.0, time.perf_counter()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


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
        person = Person(program)
        stops: dict[str, Stop] = {}
        beat = Heartbeat()
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
        kept = stops.setdefault(name + again, Stop())
        kept.pause = max(kept.pause, beat.longest)
        kept.opened = max(kept.opened, time.perf_counter() - since)
        beat.begin()
        since = time.perf_counter()


def _everything(person: Person) -> Iterator[str]:
    yield from tour.through_rooms(person)
    yield from tour.through_kinds(person)
    yield from tour.through_actions(person)


def report(sizes: Mapping[int, Mapping[str, Stop]]) -> str:
    """Return the table, the longest pauses first."""
    largest = max(sizes)
    rows = sorted(sizes[largest], key=lambda name: -sizes[largest][name].pause)
    lines = [f"{'':28}" + "".join(f"{f'{size:,} records' if size else 'the sample':>26}" for size in sizes)]
    for name in rows:
        cells = [sizes[size].get(name, Stop()) for size in sizes]
        told = "".join(f"{cell.pause * 1000:9.0f} ms {cell.opened * 1000:7.0f} ms" + " " * 4 for cell in cells)
        lines.append(f"{name:28}{told}")
    over = [name for name in rows if sizes[largest][name].pause > _GOAL]
    lines.append(f"{len(rows) - len(over)} of {len(rows)} stops without a pause above {_GOAL * 1000:.0f} ms")
    return "\n".join(lines)


_GOAL = 0.05


def main(sizes: list[int]) -> None:
    """Measure each size and print the table."""
    application = QApplication(sys.argv[:1])
    print(f"Python {platform.python_version()}, PySide6 {version('PySide6-Essentials')}: longest pause, opened")
    print(report({size: measured(size, application) for size in sizes}))


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or list(_SIZES))
