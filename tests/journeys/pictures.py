"""Takes a picture of every screen in every look, into a folder that git ignores: `make pictures`.

python -m tests.journeys.pictures [FOLDER] [LOOK …]
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cyberbrief.app import Program
from cyberbrief.gui.application import clear_away
from cyberbrief.gui.places import Place
from cyberbrief.gui.theme import Scheme
from cyberbrief.gui.translation import Translation
from cyberbrief.gui.welcome.new_store_page import NewStorePage
from cyberbrief.gui.welcome.unlock_page import UnlockPage
from cyberbrief.host.log import Log
from cyberbrief.services.machine import Machine
from tests.journeys import tour
from tests.journeys.first_run import PASSPHRASE
from tests.journeys.person import CHEAP, Person, begin, wait_until
from tests.pseudo_language import PseudoLanguage

FOLDER: Final = Path(__file__).resolve().parents[2] / "pictures"
TRANSLATIONS: Final = Path(__file__).resolve().parents[2] / "resources" / "i18n"
SIZES: Final = ((1280, 800), (1920, 1080))


@dataclass(frozen=True, slots=True)
class Look:
    """How the window is dressed."""

    scheme: Scheme = Scheme.LIGHT
    scale: int = 100
    mirrored: bool = False
    strong: bool = False
    language: str = "en"


LOOKS: Final = {
    "light": Look(),
    "dark": Look(Scheme.DARK),
    "large": Look(scale=200),
    "contrast": Look(strong=True),
    "mirrored": Look(mirrored=True),
    "pseudo": Look(language="pseudo"),
    "french": Look(language="fr"),
}


def main(folder: Path, wanted: list[str]) -> int:
    """Walk past everything once for each look and size; returns how many pictures were taken."""
    application = QApplication(sys.argv[:1])
    taken = 0
    for name in wanted:
        look = LOOKS[name]
        with tempfile.TemporaryDirectory() as home:
            os.environ["CYBERBRIEF_HOME"] = home
            dress = _Dress(application, look)
            try:
                for width, height in SIZES:
                    into = folder / f"{name}-{width}"
                    into.mkdir(parents=True, exist_ok=True)
                    taken += sum(1 for _ in _walk(application, look, (width, height), into))
            finally:
                dress.take_off()
        print(f"{name}: {taken} pictures so far in {folder}", flush=True)  # noqa: T201  # a command's answer
    return taken


class _Dress:
    """The language and the direction of one look."""

    def __init__(self, application: QApplication, look: Look) -> None:
        self._application, self._pseudo = application, PseudoLanguage()
        self._translation = Translation(application, TRANSLATIONS)
        self._translation.speak("en" if look.language == "pseudo" else look.language)
        if look.language == "pseudo":
            application.installTranslator(self._pseudo)
        if look.mirrored:
            application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    def take_off(self) -> None:
        """Speak English from left to right again."""
        self._translation.hush()
        self._application.removeTranslator(self._pseudo)
        self._application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _walk(application: QApplication, look: Look, size: tuple[int, int], into: Path) -> Iterator[Path]:
    machine = Machine(cost=CHEAP)
    log = Log(machine.paths.log)
    program = Program(machine, log, native_dialogs=False)
    program.theme.set_scheme(look.scheme)
    program.theme.set_scale(look.scale)
    program.theme.set_strong(look.strong)
    begin(program, application)
    program.theme.set_scheme(look.scheme)  # what begins takes the scheme of the settings
    program.window.resize(*size)
    person = Person(program)
    for number, stop in enumerate(tour.before_a_store(person)):
        yield _take(program, into / f"a{number:02}-{stop}.png")
    for number, stop in enumerate(_through_a_store_of_ones_own(person)):
        yield _take(program, into / f"e{number:02}-{stop}.png")
    tour.open_sample(person)
    stops = (tour.through_rooms(person), tour.through_kinds(person), tour.through_actions(person))
    for letter, leg in zip("bcd", stops, strict=True):
        for number, stop in enumerate(leg):
            yield _take(program, into / f"{letter}{number:02}-{stop}.png")
    program._close_anyway()  # as the end of a process would
    program.theme.take_off()
    clear_away()
    log.close()


def _through_a_store_of_ones_own(person: Person) -> Iterator[str]:
    """Go on from the first step of a new store to its empty rooms, then to the lock, and to where it is damaged."""
    program = person.program
    page = program.window.findChild(NewStorePage)
    assert page is not None
    page.name.set_text("E. Marrow")
    page.to_passphrase.click()
    tour.pause(person)
    yield "passphrase"
    page.passphrase.first.set_text(PASSPHRASE)
    page.passphrase.again.set_text(PASSPHRASE)
    wait_until(page.to_sheet.isEnabled)
    tour.pause(person)
    yield "passphrase-typed"
    page.to_sheet.click()
    wait_until(page.have.isVisible)
    tour.pause(person)
    yield "sheet"
    page.have.click()
    tour.pause(person)
    yield "sheet-asked"
    for field, place in zip((page.first_group, page.second_group), page._asked, strict=True):
        field.set_text(page._sheet.groups[place])
    page.finish.click()
    wait_until(lambda: program.workbench is not None and not program.window.covered)
    assert program.workbench is not None
    for room in program.workbench.rooms:
        program.window.go(Place(room.id))
        tour.pause(person)
        yield f"empty-{room.id}"
    program.window.commands["lock"].trigger()
    wait_until(lambda: program.window.covered)
    tour.pause(person)
    yield "locked"
    lock = program.window.findChild(UnlockPage)
    assert lock is not None
    lock.open_with("something else")
    tour.pause(person)
    yield "locked-refused"


def _take(program: Program, path: Path) -> Path:
    over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    picture = program.window.grab()
    if over is not None and over.isVisible():
        spot = over.mapToGlobal(over.rect().topLeft()) - program.window.mapToGlobal(program.window.rect().topLeft())
        over.render(picture, spot)
    picture.save(str(path))
    return path


if __name__ == "__main__":
    given = sys.argv[1:]
    looks = [name for name in given if name in LOOKS] or list(LOOKS)
    place = next((Path(name) for name in given if name not in LOOKS), FOLDER)
    main(place, looks)
