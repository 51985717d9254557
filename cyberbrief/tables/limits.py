"""How much a file of another program may hold. What is larger is refused, or cut with a sentence that says so."""

from __future__ import annotations

from typing import Final

from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.words import Words, words

LARGEST_FILE: Final = 16 << 20
MOST_ROWS: Final = 20_000
MOST_COLUMNS: Final = 200
MOST_FAULTS: Final = 500
LONGEST_CELL: Final = 100_000
DEEPEST: Final = 16  # nesting of JSON


class UnreadableFileError(RefusedError):
    """A file that is not what it should be, as a whole."""

    def __init__(self, happened: Words, remedy: Words | None = None) -> None:
        super().__init__(happened, remedy or words("Save it again in its own program, and try once more."))


def refuse_large(data: bytes) -> None:
    """Refuse what is larger than any honest file of this kind; raises UnreadableFileError."""
    if len(data) > LARGEST_FILE:
        raise UnreadableFileError(
            words("The file is larger than {limit:,} bytes.", limit=LARGEST_FILE),
            words("Check that it is the right file, or split it."),
        )
