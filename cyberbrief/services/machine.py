"""What this machine remembers between starts (recent stores, theme; never a word of a record), and its means.

Its means are the work that a guess at a passphrase is to cost here, and the keyring of the operating system.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Final

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.host import settings
from cyberbrief.host.clock import now
from cyberbrief.host.paths import Paths, find_paths
from cyberbrief.host.settings import Settings
from cyberbrief.services.backups import KEEPINGS, Plan, Rhythm
from cyberbrief.vault.device import DeviceKeyring
from cyberbrief.vault.keys import DEFAULT_COST, Argon2Cost

__all__ = ["Machine", "Settings"]

_BACKUPS: Final = "Backups"


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
        self._listeners: list[Callable[[frozenset[str]], None]] = []

    @property
    def backup_plan(self) -> Plan:
        """Where copies of a store go, when they are made, and how many are kept."""
        chosen = self.settings.backup_folder
        return Plan(
            Path(chosen) if chosen else self.paths.documents / _BACKUPS,
            Rhythm(self.settings.backup_rhythm),
            KEEPINGS[self.settings.backup_keeping],
            own=not chosen,
        )

    @property
    def export_folder(self) -> Path:
        """Where an export is suggested to go: the folder of the settings as long as it is there, else the documents."""
        chosen = Path(self.settings.export_folder)
        return chosen if self.settings.export_folder and chosen.is_dir() else self.paths.documents

    @property
    def export_variant(self) -> str:
        """The variant that an export suggests; empty where the settings name none."""
        return self.settings.export_variant if self.settings.export_variant in VARIANTS else ""

    def is_sample(self, store: Path) -> bool:
        """Tell whether a store is the sample, which needs no copies."""
        return self.paths.samples in store.parents

    def listen(self, listener: Callable[[frozenset[str]], None]) -> None:
        """Call the listener with the names of the settings that changed, after every change, in its thread."""
        self._listeners.append(listener)

    def remember_store(self, path: Path) -> None:
        """Put a store at the head of the recent ones, opened today."""
        self._keep(self.settings.with_recent_store(str(path), now().astimezone().date().isoformat()))

    def forget_store(self, path: Path) -> None:
        """Name a store no longer among the recent ones; the store itself is not touched."""
        self._keep(self.settings.without_recent_store(str(path)))

    def locate_store(self, gone: Path, found: Path) -> None:
        """Note that a store lies elsewhere now."""
        self._keep(self.settings.without_recent_store(str(gone)).with_recent_store(str(found)))

    def change(self, **values: object) -> None:
        """Change settings by name."""
        self._keep(dataclasses.replace(self.settings, **values))  # type: ignore[arg-type]  # checked on load

    def _keep(self, changed: Settings) -> None:
        before = self.settings
        settings.save(self.paths.configuration, changed)
        self.settings = changed
        names = frozenset(
            field.name
            for field in dataclasses.fields(changed)
            if getattr(before, field.name) != getattr(changed, field.name)
        )
        for listener in self._listeners if names else ():
            listener(names)
