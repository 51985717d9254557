"""A real store for each test: made once, copied for each."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from cyberbrief.store.store import Store
from tests.store.making import KEY


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with nothing in it, closed."""
    path = tmp_path_factory.mktemp("template") / "desk.cyberbrief"
    Store.create(path, KEY).close()
    return path


@pytest.fixture
def store_path(empty_store: Path, tmp_path: Path) -> Path:
    """A copy of the empty store, in a folder of its own."""
    folder = tmp_path / "stores"
    folder.mkdir()
    return Path(shutil.copy(empty_store, folder / "desk.cyberbrief"))


@pytest.fixture
def store(store_path: Path) -> Iterator[Store]:
    """An open store with nothing in it."""
    opened = Store.open(store_path, KEY)
    yield opened
    opened.close()
