"""Which versions of the schema this program knows; apart from `migrate`, since opening must not wait for Alembic."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final


@dataclass(frozen=True, slots=True)
class Versions:
    """The steps of the schema, first to last, and the folder they lie in."""

    folder: Path
    known: tuple[str, ...]

    @property
    def newest(self) -> str:
        """The version that this program reads and writes."""
        return self.known[-1]


OURS: Final = Versions(Path(__file__).parent / "migrations", ("0001",))
