"""What every test stands on: no screen, no network, a home of its own, and the same luck each time."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.window_watch import WindowWatch

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# No test reaches the keyring of the person who runs it.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

_FOLDERS_OF_A_HOME = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "CYBERBRIEF_HOME": "cyberbrief",
}

# A loaded machine is slow to make examples; that says nothing of the rule under test.
settings.register_profile(
    "here", deadline=None, max_examples=40, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("ci", parent=settings.get_profile("here"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


class NetworkReachedError(RuntimeError):
    """A test opened a socket to the network, or asked for the address of a host."""


def _refuse_the_network(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.__new__" and arguments[1] in {socket.AF_INET, socket.AF_INET6}:
        raise NetworkReachedError(event)
    if event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        raise NetworkReachedError(event)


sys.addaudithook(_refuse_the_network)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test an empty home, so that it sees the settings of no person and of no other test."""
    home = tmp_path_factory.mktemp("home")
    for variable, folder in _FOLDERS_OF_A_HOME.items():
        place = home / folder
        place.mkdir(exist_ok=True)
        monkeypatch.setenv(variable, str(place))
    return home


@pytest.fixture
def window_watch() -> Iterator[None]:
    """Fail the test where store, vault, compose, word or packs kept the window waiting."""
    with WindowWatch() as watch:
        yield
    assert not watch.stalls, watch.report()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put every journey through the window under the watch."""
    for item in items:
        if isinstance(item, pytest.Function) and "journeys" in item.path.parts and "qtbot" in item.fixturenames:
            item.fixturenames.append("window_watch")
