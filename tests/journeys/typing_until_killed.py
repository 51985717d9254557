"""A program of its own in which somebody makes a store and types into a position until the process is killed.

For each sign typed it prints when, by a clock that all processes of the machine share, and how many there are by then.
"""

from __future__ import annotations

import itertools
import sys
import time

from PySide6.QtWidgets import QApplication

from cyberbrief.app import TRANSLATIONS, Program
from cyberbrief.gui.application import Application
from cyberbrief.host.log import Log
from cyberbrief.services.machine import Machine
from tests.journeys.first_run import make_a_dossier, make_a_store
from tests.journeys.person import CHEAP, Person, begin, wait_until

WORDS = "Name the health sector and undersea cables, without a closed list. "
BETWEEN_KEYS = 20  # milliseconds: a fast typist, and more


def sign(place: int) -> str:
    """Return the sign that is typed at a place, counted from 0."""
    return WORDS[place % len(WORDS)]


def main() -> None:
    """Type for ever."""
    Application(TRANSLATIONS)
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        sys.exit("no application")
    machine = Machine(cost=CHEAP)
    program = Program(machine, Log(machine.paths.log), native_dialogs=False)
    begin(program, application)
    person = Person(program)
    make_a_store(person)
    make_a_dossier(person, "Thematic group 1")
    person.go("Positions")
    person.write("Add a position", "Undersea cables")
    person.keys("Return")
    person.settles()
    person.write("Objective", "")
    for place in itertools.count():
        person.types(sign(place))
        sys.stdout.write(f"{time.monotonic()} {place + 1}\n")
        sys.stdout.flush()
        wait_until(lambda: False, BETWEEN_KEYS)


if __name__ == "__main__":
    main()
