"""A real store with a small dossier, and a window's session on it, for tests of screens."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from cyberbrief.domain.officer import Officer
from cyberbrief.domain.record import Record
from cyberbrief.gui.actions import Actions
from cyberbrief.gui.ask import Ask
from cyberbrief.gui.background import Background
from cyberbrief.gui.changes import Changes
from cyberbrief.gui.parts.turns import Turns
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight
from cyberbrief.gui.theme import Theme
from cyberbrief.services import adding, reading
from cyberbrief.services.machine import Machine
from cyberbrief.services.workspace import Workspace, create, open_with_passphrase
from cyberbrief.vault.keys import Argon2Cost
from tests.builders import SmallDossier, a_small_dossier

CHEAP = Argon2Cost(8, 1, 1)
PASSPHRASE = "harbour linen orbit"


class Ear(QObject):
    """Brings what the store announces into the window's thread."""

    heard = Signal(object)


@dataclass
class Desk:
    """A session with what a test looks at: where one went, what was said, and the store behind it."""

    session: Session
    window: QMainWindow
    small: SmallDossier
    gone: list[Place] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    errors: list[Exception] = field(default_factory=list)
    sights: list[Sight] = field(default_factory=list)
    panes: Panes | None = None

    @property
    def workspace(self) -> Workspace:
        return self.session.workspace

    def show(self, panes: Panes) -> None:
        """Put a room into the window, so that going to a place comes to it."""
        self.panes = panes
        self.window.setCentralWidget(panes.page)
        if panes.list is not None:
            panes.list.setParent(self.window)
            panes.list.show()

    def go(self, place: Place) -> None:
        self.gone.append(place)
        if self.panes is not None:
            self.panes.leave()
            self.panes.open(place)

    def come(self, qtbot: QtBot, place: Place) -> None:
        """Go to a place and wait until it is shown."""
        self.go(place)
        self.settle(qtbot)

    def settle(self, qtbot: QtBot) -> None:
        """Wait until nothing is under way in the background, and nothing is left to be put on a page."""
        qtbot.waitUntil(self._is_settled, timeout=10_000)

    def _is_settled(self) -> bool:
        return self.session.background.idle() and not any(one.waiting for one in self.window.findChildren(Turns))

    def stored(self, record: str) -> Record:
        """Return a record as the store has it."""
        return reading.record(self.workspace, record)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a store with a small dossier once; each test works on a copy of it."""
    path = tmp_path_factory.mktemp("template") / "desk.cyberbrief"
    made = create(path, PASSPHRASE, Officer(name="E. Marrow"), cost=CHEAP).workspace
    adding.add(made, a_small_dossier().records)
    made.lock()
    return path


@pytest.fixture
def desk(tmp_path: Path, template: Path, qtbot: QtBot, theme: Theme) -> Iterator[Desk]:
    """Open a store with a small dossier in a window of 1280 by 800."""
    folder = tmp_path / "store"
    shutil.copytree(template.parent, folder)
    workspace = open_with_passphrase(folder / template.name, PASSPHRASE)
    yield from a_desk(workspace, a_small_dossier(), qtbot, theme)


def a_desk(workspace: Workspace, small: SmallDossier, qtbot: QtBot, theme: Theme) -> Iterator[Desk]:
    """Make a session on a store, and take it down again."""
    window = QMainWindow()
    window.resize(1280, 800)
    qtbot.addWidget(window)
    background, changes = Background(), Changes()
    ear = Ear()
    ear.heard.connect(changes.announce, Qt.ConnectionType.QueuedConnection)
    workspace.listen(ear.heard.emit)
    made: list[Desk] = []
    said: list[str] = []
    errors: list[Exception] = []
    sights: list[Sight] = []
    session = Session(
        workspace=workspace,
        machine=Machine(),
        background=background,
        changes=changes,
        theme=theme,
        actions=Actions(window, theme),
        ask=Ask(theme, window, native=False),
        tell=errors.append,
        saved=lambda: None,
        go=lambda place: made[0].go(place),  # noqa: PLW0108  # the desk is made after its session
        dossier=lambda: small.dossier.id,
        say=said.append,
        sight=lambda part, sight: sights.append(sight) if part.isVisible() else None,
    )
    made.append(Desk(session, window, small, said=said, errors=errors, sights=sights))
    window.show()
    yield made[0]
    if made[0].panes is not None:
        made[0].panes.leave()
    background.finish()
    qtbot.waitUntil(background.idle)
    workspace.lock()
