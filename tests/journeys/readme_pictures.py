"""Takes the README's pictures of the window from the sample: python -m tests.journeys.readme_pictures."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

from PySide6.QtWidgets import QApplication

from cyberbrief.app import Program
from cyberbrief.gui.application import clear_away
from cyberbrief.host.log import Log
from cyberbrief.services.machine import Machine
from tests.journeys import tour
from tests.journeys.person import CHEAP, Person, begin, wait_until

FOLDER: Final = Path(__file__).resolve().parents[2] / "docs" / "pictures"
FADED: Final = 1_500  # milliseconds until nothing moves any more, pages being laid out included
POSITION: Final = "Protecting critical infrastructure"


def overview(person: Person) -> None:
    person.go("Overview")


def position(person: Person) -> None:
    person.go("Positions")
    person.choose_row(POSITION)


def space(person: Person) -> None:
    person.press("Negotiation space")
    person.settles()
    person.choose("Counterpart", "Brennia")


def matrix(person: Person) -> None:
    person.keys("Ctrl+6")


def counterpart(person: Person) -> None:
    person.go("Counterparts")
    person.choose_row("Oranto")


def brief(person: Person) -> None:
    person.go("Briefs")
    person.choose_row("Thematic groups")


def rehearsal(person: Person) -> None:
    person.go("Talking points")
    person.keys("F5")
    person.settles()
    person.keys("Return")
    person.settles()
    person.keys("Right")


# The rehearsal has the window to itself, so it stands last.
PICTURES: Final[tuple[Callable[[Person], None], ...]] = (
    *(overview, position, space, matrix, counterpart, brief),
    rehearsal,
)


def main() -> None:
    """Open the sample in a home of its own, and go from picture to picture."""
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as home:
        os.environ["CYBERBRIEF_HOME"] = home
        machine = Machine(cost=CHEAP)
        log = Log(machine.paths.log)
        program = Program(machine, log, native_dialogs=False)
        begin(program, application)
        person = Person(program)
        tour.open_sample(person)
        for show in PICTURES:
            show(person)
            tour.pause(person)
            wait_until(lambda: False, FADED)
            program.window.grab().save(str(FOLDER / f"{show.__name__}.png"))
        program._close_anyway()  # as the end of a process would
        clear_away()
        log.close()


if __name__ == "__main__":
    main()
