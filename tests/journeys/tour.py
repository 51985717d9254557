"""A walk past everything the window can show: each page before a store, each room, a record of each kind, each action.

At every stop the walk pauses until all is read and laid out; whoever walks it looks around: a test for words and names,
`make pictures` with a camera.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from cyberbrief.domain.kinds import KINDS
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.places import Place
from cyberbrief.gui.workbench import Workbench
from cyberbrief.services import reading
from tests.journeys.person import Person, wait_until

# These end the walk, or lead out of the store; each has a journey of its own.
_LEAVING = frozenset({"close", "lock", "new-store", "open-store"})
_LOOKS = frozenset({"light", "dark", "as-system", "contrast", "larger", "smaller", "usual-size"})


def through_rooms(person: Person) -> Iterator[str]:
    """Stop in every room, with what it shows at first."""
    for room in _workbench(person).rooms:
        person.program.window.go(Place(room.id))
        pause(person)
        yield room.id


def through_kinds(person: Person) -> Iterator[str]:
    """Stop at the first record of each kind."""
    workspace = _workbench(person).session.workspace
    found: dict[str, str] = {}

    def read() -> None:
        for kind in KINDS:
            if records := reading.records(workspace, kind):
                found[kind] = records[0].id

    _workbench(person).session.read(read, lambda _done: None)
    pause(person)
    for kind, record in found.items():
        person.program.window.go(place_of(kind, record))
        pause(person)
        yield f"one-{kind}"


def through_actions(person: Person, home: str = "overview") -> Iterator[str]:
    """Do everything in the table of actions once, from a room, and come back to it."""
    window = person.program.window
    for row, action in list(window.commands):
        if row.id in _LEAVING | _LOOKS or row.id.startswith("go-"):
            continue
        window.go(Place(home))
        pause(person)
        if action.isEnabled():
            action.trigger()
            pause(person)
            yield f"do-{row.id}"
        put_away(person)


def put_away(person: Person) -> None:
    """Close whatever stands over the window."""
    person.program.ask.dismiss()
    for _attempt in range(_MOST_OPEN):
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if not isinstance(over, QWidget):
            break
        over.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for other in QApplication.topLevelWidgets():
        if other.isVisible() and other is not person.program.window and other.isWindow():
            other.close()
    person.settles()


_MOST_OPEN = 6


def _workbench(person: Person) -> Workbench:
    workbench = person.program.workbench
    assert workbench is not None
    return workbench


def pause(person: Person) -> None:
    """Wait until all is read, laid out, and what waits for a short pause in the work has had it."""
    person.settles()
    wait_until(partial(_rests, person))
    person.settles()


def _rests(person: Person) -> bool:
    timers = person.program.window.findChildren(QTimer)
    return not any(one.isSingleShot() and one.isActive() and one.interval() <= _SHORT for one in timers)


_SHORT = 1000  # milliseconds; what waits longer is a message that will go away


def before_a_store(person: Person) -> Iterator[str]:
    """Stop at the pages before a store is open: the greeting and the first step of a new store."""
    pause(person)
    yield "unlock"
    person.program._show_new()  # by its name, since the words on the button may be in any language
    pause(person)
    yield "new-store"


def open_sample(person: Person) -> None:
    """Open the sample, whatever language the window speaks."""
    person.program._open_sample(person.program.errors.show)
    wait_until(lambda: person.program.workbench is not None and not person.program.window.covered)
    pause(person)
