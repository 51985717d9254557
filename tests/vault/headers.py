"""A store's place with a header in it, what stands there, and what another hand could write there."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from cyberbrief.domain.canonical import canonical
from cyberbrief.vault import envelope
from cyberbrief.vault.copies import CopyState
from cyberbrief.vault.keys import Argon2Cost, DataKey
from cyberbrief.vault.recovery_key import RecoveryKey

STORE: Final = "0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4051"
OTHER_STORE: Final = "0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4052"
WORDS: Final = "quiet harbour"
CHEAP: Final = Argon2Cost(8, 1, 1)


def create(store_path: Path, store_id: str = STORE, words: str = WORDS) -> tuple[DataKey, RecoveryKey]:
    """Make a header, cheap to open."""
    return envelope.create(store_path, store_id, words, CHEAP)


def states(store_path: Path, data_key: DataKey | None = None) -> list[CopyState]:
    """Return the state of both copies."""
    return [report.state for report in envelope.check(store_path, data_key)]


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder."""
    return {entry.name: entry.read_bytes() for entry in folder.iterdir() if entry.is_file()}


def forge(path: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Change a copy as someone without the data key could: with the right checksum."""
    framed = json.loads(path.read_bytes())
    del framed["checksum"]
    change(framed["header"])
    checksum = hashlib.sha256(canonical(framed)).hexdigest()
    path.write_bytes(canonical({**framed, "checksum": checksum}) + b"\n")
