"""An open store in a folder of its own, with a passphrase that is cheap to check."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cyberbrief.services import workspace
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier, a_small_dossier
from tests.services.template import CHEAP, NAME, OFFICER, PASSPHRASE, copied, made

__all__ = ["CHEAP", "OFFICER", "PASSPHRASE"]


@pytest.fixture(scope="session")
def empty_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("empty-store"), small=False)


@pytest.fixture(scope="session")
def small_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("small-store"), small=True)


@pytest.fixture
def store_path(tmp_path: Path) -> Path:
    return tmp_path / NAME


@pytest.fixture
def opened(
    store_path: Path, request: pytest.FixtureRequest, empty_template: Path, small_template: Path
) -> Iterator[Workspace]:
    """An open store: empty, or with the small dossier where the test asks for that as well."""
    template = small_template if "small" in request.fixturenames else empty_template
    copied(template, store_path.parent)
    here = workspace.open_with_passphrase(store_path, PASSPHRASE)
    yield here
    here.lock()


@pytest.fixture
def small(opened: Workspace) -> SmallDossier:
    """The small dossier, as it is kept in the open store."""
    return a_small_dossier()


@pytest.fixture
def reopened(opened: Workspace, store_path: Path) -> Iterator[Callable[[], Workspace]]:
    """Close the store and open it again, as often as asked."""
    held = [opened]

    def again() -> Workspace:
        held[-1].lock()
        held.append(workspace.open_with_passphrase(store_path, PASSPHRASE))
        return held[-1]

    yield again
    held[-1].lock()
