"""Marks in a file that is being written: a hidden bookmark around each paragraph that says words of a record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from cyberbrief.compose.document import Source
from cyberbrief.domain.mark import mark_of


@dataclass(slots=True)
class Marks:
    """The marks of one file so far: of each its name, and the fields whose words the paragraph says."""

    token: str
    key: bytes
    placed: dict[str, tuple[Source, ...]] = field(default_factory=dict)

    def next(self, sources: Sequence[Source]) -> str:
        """Return the name of the next mark."""
        name = mark_of(self.token, self.key, len(self.placed))
        self.placed[name] = tuple(sources)
        return name
