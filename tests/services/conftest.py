"""An open store in a folder of its own, with a passphrase that is cheap to check."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cyberbrief.domain.officer import Officer
from cyberbrief.services import adding, workspace
from cyberbrief.services.workspace import Workspace
from cyberbrief.vault.keys import Argon2Cost
from tests.builders import SmallDossier, a_small_dossier

PASSPHRASE = "harbour linen orbit maple quiet"
CHEAP = Argon2Cost(memory_kib=8, iterations=1, lanes=1)
OFFICER = Officer(name="E. Marrow", desk="Cyber Policy Desk", ministry="Ministry of Foreign Affairs", state="Vendria")


@pytest.fixture
def store_path(tmp_path: Path) -> Path:
    return tmp_path / "desk.cyberbrief"


@pytest.fixture
def opened(store_path: Path) -> Iterator[Workspace]:
    """A new store, empty and open."""
    made = workspace.create(store_path, PASSPHRASE, OFFICER, cost=CHEAP).workspace
    yield made
    made.lock()


@pytest.fixture
def small(opened: Workspace) -> SmallDossier:
    """The small dossier, kept in the open store."""
    dossier = a_small_dossier()
    adding.add(opened, dossier.records)
    return dossier
