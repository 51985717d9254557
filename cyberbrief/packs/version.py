"""Versions of the format: a later major one is refused, what a later minor one added is kept and handed on."""

from __future__ import annotations

import re
from typing import Final

MAJOR: Final = 1
MINOR: Final = 0
_FORM: Final = re.compile(r"(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})")


def version_of(text: object) -> tuple[int, int] | None:
    """Return major and minor of “1.0”, or None for anything else."""
    found = _FORM.fullmatch(text) if isinstance(text, str) else None
    return (int(found.group(1)), int(found.group(2))) if found else None


def written_version(handed_on: int) -> str:
    """Return the version to write: ours, or a later minor one whose additions are handed on."""
    return f"{MAJOR}.{max(MINOR, handed_on)}"
