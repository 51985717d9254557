"""A walk past everything the window can show: pages before a store, rooms, a record of each kind, actions, buttons.

At every stop the walk pauses until all is read and laid out; whoever walks it looks around: a test for words and names,
`make pictures` with a camera.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from cyberbrief.domain.kinds import KINDS
from cyberbrief.gui.actions import Where
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.parts.button import IconButton
from cyberbrief.gui.parts.reach_ring import ReachRing
from cyberbrief.gui.places import Place
from cyberbrief.gui.settings.settings_room import SECTIONS
from cyberbrief.gui.workbench import Workbench
from cyberbrief.services import reading
from tests.journeys.leaving import Leaving
from tests.journeys.person import Person, wait_until

# These end the walk, or lead out of the store; each has a journey of its own.
_LEAVING = frozenset({"close", "lock", "new-store", "open-store"})
_LOOKS = frozenset({"light", "dark", "as-system", "contrast", "larger", "smaller", "usual-size"})
_SWITCHES = frozenset({"toggle-nav", "toggle-list", "whole-screen"})
_AS_LARGE_AS_THE_SCREEN = "whole-screen"
_EVERYWHERE = frozenset(Where)


def rooms(person: Person) -> tuple[Place, ...]:
    """Return the place of every room, and of every section of the settings."""
    every = [room.id for room in _workbench(person).rooms]
    return (*map(Place, every), *(Place("settings", section) for section in list(SECTIONS)[1:]))


def kinds(person: Person) -> dict[str, Place]:
    """Return the place of the first record of each kind."""
    workspace = _workbench(person).session.workspace
    found: dict[str, Place] = {}

    def read() -> None:
        for kind in KINDS:
            if records := reading.records(workspace, kind):
                found[kind] = place_of(kind, records[0].id)

    _workbench(person).session.read(read, lambda _done: None)
    pause(person)
    return found


def through_rooms(person: Person) -> Iterator[str]:
    """Stop in every room, with what it shows at first."""
    for place in rooms(person):
        person.program.window.go(place)
        pause(person)
        yield f"{place.room}-{place.record}" if place.record else place.room


def through_kinds(person: Person) -> Iterator[str]:
    """Stop at the first record of each kind."""
    for kind, place in kinds(person).items():
        person.program.window.go(place)
        pause(person)
        yield f"one-{kind}"


def through_actions(
    person: Person, home: str = "overview", groups: Collection[Where] = _EVERYWHERE, faults: list[str] | None = None
) -> Iterator[str]:
    """Do everything in groups of the table of actions once, from a room, and come back to it with Esc."""
    window = person.program.window
    for row, action in list(window.commands):
        if row.where not in groups or row.id in _LEAVING | _LOOKS or row.id.startswith("go-"):
            continue
        window.go(Place(home))
        pause(person)
        if not action.isEnabled():
            continue
        leaving = Leaving(person)
        action.trigger()
        pause(person)
        if row.id != _AS_LARGE_AS_THE_SCREEN:  # the screen of a test is smaller than any that people have
            yield f"do-{row.id}"
        _note(faults, f"do-{row.id}", leaving.leave())
        if row.id in _SWITCHES:
            action.trigger()
            pause(person)


def through_buttons(person: Person, places: Collection[Place], faults: list[str] | None = None) -> Iterator[str]:
    """Stop at places, press every button there once, and come back with Esc; one is pressed for all of its sort."""
    pressed: set[tuple[str, ...]] = set()
    for place in places:
        _come(person, place)
        yield place.room
        for sign in [sign for sign in _buttons(person) if sign not in pressed]:
            pressed.add(sign)
            _come(person, place)
            button = _buttons(person).get(sign)
            if button is None:
                continue
            button.setFocus(Qt.FocusReason.TabFocusReason)
            leaving = Leaving(person)
            button.click()
            pause(person)
            stop = f"{place.room}: {' '.join(sign)}"
            yield stop
            _note(faults, stop, leaving.leave())


def _come(person: Person, place: Place) -> None:
    window = person.program.window
    if window.trail.here != place:
        window.go(place)
        pause(person)


def _buttons(person: Person) -> dict[tuple[str, ...], QAbstractButton]:
    """Return the first button of each sort that can be pressed now, by what tells the sorts apart."""
    found: dict[tuple[str, ...], QAbstractButton] = {}
    for button in person.program.window.findChildren(QAbstractButton):
        sort, owner = type(button).__name__, _owner(button)
        if button.isVisible() and button.isEnabled() and sort in _OPENING and owner not in _FRAME:
            found.setdefault((sort, owner, _first_word(button)), button)
    return found


def _owner(part: QWidget) -> str:
    """Return the name of the smallest thing a part stands in that is no mere part."""
    link = part.parentWidget()
    while link is not None and not _is_of_a_screen(link):
        link = link.parentWidget()
    return type(link).__name__


def _is_of_a_screen(widget: QWidget) -> bool:
    room = type(widget).__module__
    return room.startswith("cyberbrief.gui.") and not room.startswith("cyberbrief.gui.parts.")


def _first_word(button: QAbstractButton) -> str:
    """Return how a button's words begin: after that it may name a record; an icon's name is all of it."""
    if isinstance(button, ReachRing):
        return ""
    words = button.accessibleName().partition(":")[2] if isinstance(button, IconButton) else button.text()
    return next(iter((words or button.accessibleName()).split()), "")


# What opens something; what ticks, chooses or leads on to a record is pressed in journeys of its own.
_OPENING = frozenset({"Button", "IconButton", "ReachRing", "MeaningWord", "PageSize", "DossierSwitch"})
# The same beside every room, its actions done one by one; and what brings in a hundred records in English.
_FRAME = frozenset({"Toolbar", "StarterCard"})


def _note(faults: list[str] | None, stop: str, found: list[str]) -> None:
    if faults is not None:
        faults.extend(f"{stop}: {fault}" for fault in found)


def _workbench(person: Person) -> Workbench:
    workbench = person.program.workbench
    assert workbench is not None
    return workbench


def pause(person: Person) -> None:
    """Wait until all is read, laid out, and what waits for a short pause in the work has had it."""
    person.rests()
    for _depth in range(_NESTED):
        QCoreApplication.processEvents()


_NESTED = 4  # layouts that tell the ones around them that they have grown


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
