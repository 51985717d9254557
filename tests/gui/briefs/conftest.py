"""A session on a store with a small dossier, and one on the sample."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copytree

import pytest
from pytestqt.qtbot import QtBot

from cyberbrief.gui.briefs.briefs_room import BriefsRoom
from cyberbrief.gui.places import Place
from cyberbrief.gui.theme import Theme
from cyberbrief.services import sample, workspace
from cyberbrief.services.workspace import Workspace
from tests.gui.desk import CHEAP, PASSPHRASE, Desk, desk, template

__all__ = ["desk", "template"]

Opened = Callable[..., BriefsRoom]


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a store with the sample once; tests copy it."""
    folder = tmp_path_factory.mktemp("sample")
    made = workspace.create(folder / "sample.cyberbrief", PASSPHRASE, sample.officer(), cost=CHEAP).workspace
    sample.add_sample(made)
    made.lock()
    return folder


@pytest.fixture
def sample_store(sample_folder: Path, tmp_path: Path) -> Iterator[Workspace]:
    """Open a copy of the sample."""
    folder = copytree(sample_folder, tmp_path / "sample")
    opened = workspace.open_with_passphrase(folder / "sample.cyberbrief", PASSPHRASE)
    yield opened
    opened.lock()


@pytest.fixture
def room(desk: Desk, qtbot: QtBot, theme: Theme) -> BriefsRoom:
    """Open the small dossier's brief in the room."""
    made = BriefsRoom(desk.session)
    desk.show(made.panes())
    desk.come(qtbot, Place("briefs", desk.small.brief.id))
    qtbot.waitUntil(lambda: made.builder.view is not None and made.builder.view.complete and not made.page.layer.busy)
    return made
