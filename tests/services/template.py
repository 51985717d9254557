"""A store that is made once and copied for each test, with its key files; a copy opens like the one it was made of."""

from __future__ import annotations

import shutil
from pathlib import Path

from cyberbrief.domain.officer import Officer
from cyberbrief.services import adding, workspace
from cyberbrief.vault.keys import Argon2Cost
from tests.builders import a_small_dossier

PASSPHRASE = "harbour linen orbit maple quiet"
CHEAP = Argon2Cost(memory_kib=8, iterations=1, lanes=1)
OFFICER = Officer(name="E. Marrow", desk="Cyber Policy Desk", ministry="Ministry of Foreign Affairs", state="Vendria")
NAME = "desk.cyberbrief"


def made(folder: Path, *, small: bool) -> Path:
    """Make a store in a folder, empty or with the small dossier, and close it."""
    store = workspace.create(folder / NAME, PASSPHRASE, OFFICER, cost=CHEAP).workspace
    if small:
        adding.add(store, a_small_dossier().records)
    store.lock()
    return folder


def copied(template: Path, folder: Path) -> Path:
    """Copy a store with its key files into a folder and return the store's path."""
    for name in (NAME, f"{NAME}.key", f"{NAME}.key2"):
        shutil.copy(template / name, folder / name)
    return folder / NAME
