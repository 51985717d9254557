"""Opens every screen, every dialog and every action once, and looks at each: all named, whole, translated, left by Esc.

The walk is cut into legs, so that several may be walked at once. What breaks on the way fails a leg as it fails any
journey: an error that nobody caught, a word of Qt's to the log, slow work on the window's thread.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from cyberbrief.gui.actions import Where
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.notice import EmptyState
from cyberbrief.services import sample
from cyberbrief.services.workspace import create
from tests import pseudo_language
from tests.journeys import looking, tour
from tests.journeys.conftest import Starting
from tests.journeys.first_run import PASSPHRASE, make_a_dossier, make_a_store
from tests.journeys.person import CHEAP, Person, wait_until

Leg = Callable[[Person, list[str]], Iterator[str]]

SMALL = (1280, 800)
GOING = frozenset({Where.STORE, Where.GO, Where.VIEW})
DOING = frozenset(Where) - GOING
SLICES = 5


def rooms(person: Person, _faults: list[str]) -> Iterator[str]:
    """Stop in every room."""
    return tour.through_rooms(person)


def kinds(person: Person, _faults: list[str]) -> Iterator[str]:
    """Stop at a record of each kind."""
    return tour.through_kinds(person)


def going(person: Person, faults: list[str]) -> Iterator[str]:
    """Do what leads about."""
    return tour.through_actions(person, groups=GOING, faults=faults)


def doing(person: Person, faults: list[str]) -> Iterator[str]:
    """Do what changes something, on a position."""
    return tour.through_actions(person, "positions", DOING, faults)


def buttons(part: int) -> Leg:
    """Stop in some of the rooms and at some of the records, and press every button there."""

    def leg(person: Person, faults: list[str]) -> Iterator[str]:
        places = [*tour.rooms(person), *tour.kinds(person).values()]
        return tour.through_buttons(person, places[part::SLICES], faults)

    leg.__name__ = f"buttons-{part + 1}"
    return leg


BUTTONS = tuple(buttons(part) for part in range(SLICES))


def named(leg: object) -> str:
    """Return the name of a leg, for the list of tests."""
    return getattr(leg, "__name__", str(leg))


@pytest.mark.parametrize("leg", [rooms, kinds, going, doing], ids=named)
def test_everything_opens_on_the_sample(leg: Leg, person: Person) -> None:
    tour.open_sample(person)
    person.program.window.resize(*SMALL)
    window, faults = person.program.window, list[str]()
    for stop in leg(person, faults):
        faults += [f"{stop}: {fault}" for fault in (*looking.nameless(window), *looking.cut(window))]
    assert not faults, _told(faults)


@pytest.mark.parametrize("leg", [rooms, going, doing], ids=named)
def test_everything_opens_on_an_empty_store(leg: Leg, person: Person) -> None:
    make_a_store(person)
    person.program.window.resize(*SMALL)
    window, faults = person.program.window, list[str]()
    for stop in leg(person, faults):
        faults += [f"{stop}: {fault}" for fault in (*looking.nameless(window), *looking.cut(window))]
    assert not faults, _told(faults)


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("leg", [going, doing, *BUTTONS], ids=named)
def test_every_word_can_be_translated_and_fits_when_it_grows(leg: Leg, starts: Starting, greek_store: Path) -> None:
    person = starts(greek_store)
    person.program.window.resize(*SMALL)
    person.write(pseudo_language.said("Passphrase"), PASSPHRASE)
    person.press(pseudo_language.said("Unlock"))
    assert wait_until(lambda: person.program.workbench is not None and not person.program.window.covered)
    assert person.program.window.isRightToLeft()
    window, faults = person.program.window, list[str]()
    for stop in leg(person, faults):
        seen = (*looking.untranslated(window), *looking.cut(window), *looking.nameless(window))
        faults += [f"{stop}: {fault}" for fault in seen]
    assert not faults, _told(faults)


# What has nothing to make: one looks for something there, fills in a form, or it fills by itself.
FORMS = frozenset({"pack", "travel", "arrival", "revealing", "dropped"})
WORDS_ALONE = FORMS | {"search", "replace", "history", "activity", "review", "rehearsal"}
NEVER_EMPTY = frozenset({"settings", "shortcuts"})
FULL_WITH_A_DOSSIER = frozenset({"overview", "dossier", "activity", "carry", "handover"})


@pytest.mark.parametrize("dossier", ["", "Thematic group 1"], ids=["without a dossier", "with one"])
def test_an_empty_room_says_what_belongs_there_and_offers_to_make_it(dossier: str, person: Person) -> None:
    make_a_store(person)
    if dossier:
        make_a_dossier(person, dossier)
    silent = []
    for stop in tour.through_rooms(person):
        room = stop.partition("-")[0] if stop.startswith("settings") else stop
        if room in NEVER_EMPTY | (FULL_WITH_A_DOSSIER if dossier else frozenset()):
            continue
        words, offers = _teaching(person)
        if len(words.split()) < _A_SENTENCE or (not offers and room not in WORDS_ALONE):
            silent.append(f"{stop}: “{words}”, offers {offers}")
    assert not silent, _told(silent)


_A_SENTENCE = 4  # words


def _teaching(person: Person) -> tuple[str, list[str]]:
    """Return what the page says while it is empty, and what it offers to press."""
    shown: list[QWidget] = [one for one in person.program.window.findChildren(EmptyState) if one.isVisible()]
    page = person.program.window
    labels = [label.text() for one in shown or [page] for label in one.findChildren(QLabel) if label.isVisible()]
    offers = [button.text() for one in shown for button in one.findChildren(Button) if button.isEnabled()]
    return " ".join(labels), offers


def _told(faults: list[str]) -> str:
    return "\n".join(dict.fromkeys(faults))


# ------------------------------------------------------------------------------------------------- what it stands on


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    """Speak the language of brackets, in the direction of Arabic."""
    spoken = pseudo_language.PseudoLanguage()
    qapp.installTranslator(spoken)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.removeTranslator(spoken)


@pytest.fixture(scope="module")
def greek_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a store that holds the sample in Greek letters, once."""
    folder = tmp_path_factory.mktemp("greek")
    pseudo_language.write_sample(folder)
    made = create(folder / "greek.cyberbrief", PASSPHRASE, sample.officer(folder), cost=CHEAP).workspace
    sample.add_sample(made, folder)
    made.lock()
    return made.path


@pytest.fixture
def greek_store(tmp_path: Path, greek_sample: Path) -> Path:
    """Give a copy of the sample in Greek letters."""
    folder = tmp_path / "store"
    shutil.copytree(greek_sample.parent, folder)
    return folder / greek_sample.name
