"""How much a pack or a card may hold. What is larger is refused before it is read."""

from __future__ import annotations

from typing import Final

MOST_RECIPIENTS: Final = 64
LARGEST_PAYLOAD: Final = 32 << 20  # bytes of all lines together
LARGEST_FILE: Final = 44 << 20  # a payload in base64, and what encryption adds
LARGEST_LINE: Final = 6 << 20  # of a house template, which is a file in base64
MOST_LINES: Final = 50_000
LARGEST_CARD: Final = 4 << 10

MOST_PARENTS: Final = 16
MOST_LINEAGE: Final = 50_000
MOST_NAMES: Final = 200  # parties that a pack may be released to, caveats
DEEPEST: Final = 8  # nesting of what a later version added
MOST_UNKNOWN: Final = 10_000  # values that a later version added, over the whole pack

MEMORY: Final = 512 << 20  # bytes of address space of the process that reads
SECONDS: Final = 60.0  # until that process is stopped
