"""What this machine remembers between starts (recent stores, theme; never a word of a record), and its means.

Its means are the work that a guess at a passphrase is to cost here, and the keyring of the operating system.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path

from cyberbrief.host import settings
from cyberbrief.host.paths import Paths, find_paths
from cyberbrief.host.settings import Settings
from cyberbrief.vault.device import DeviceKeyring
from cyberbrief.vault.keys import DEFAULT_COST, Argon2Cost

__all__ = ["Machine", "Settings"]


class Machine:
    """The machine's settings and folders; changes are written at once."""

    def __init__(
        self, paths: Paths | None = None, *, cost: Argon2Cost = DEFAULT_COST, keyring: DeviceKeyring | None = None
    ) -> None:
        self.cost = cost
        self.keyring = keyring or DeviceKeyring()
        self.paths = paths or find_paths()
        self.paths.prepare()
        self.settings = settings.load(self.paths.configuration)

    def remember_store(self, path: Path) -> None:
        """Put a store at the head of the recent ones."""
        self._keep(self.settings.with_recent_store(str(path)))

    def change(self, **values: object) -> None:
        """Change settings by name."""
        self._keep(dataclasses.replace(self.settings, **values))  # type: ignore[arg-type]  # checked on load

    def _keep(self, changed: Settings) -> None:
        settings.save(self.paths.configuration, changed)
        self.settings = changed
