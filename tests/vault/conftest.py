"""What the vault's tests share: cheap passphrases, a store's place, and a keyring in memory."""

from __future__ import annotations

from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.compat import properties
from keyring.errors import PasswordDeleteError

from cyberbrief.vault.device import DeviceKeyring


class MemoryBackend(KeyringBackend):
    """A true back end of the keyring library, on no list but that of its test."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # the library's own constructor
        self.kept: dict[tuple[str, str], str] = {}

    @properties.classproperty
    def priority(self) -> float:
        return 1

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError(username)


MEMORY_ALLOWED = {f"{MemoryBackend.__module__}.{MemoryBackend.__qualname__}": "Memory"}


@pytest.fixture
def store_path(tmp_path: Path) -> Path:
    return tmp_path / "desk.cyberbrief"


@pytest.fixture
def backend() -> MemoryBackend:
    return MemoryBackend()


@pytest.fixture
def device(backend: MemoryBackend) -> DeviceKeyring:
    return DeviceKeyring(lambda: backend, MEMORY_ALLOWED)
