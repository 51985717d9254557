"""The process that parses: payload on standard input, what it says, or why it is refused, on standard output.

`apart` starts it and says how much memory it may have; it imports neither cryptography nor the window.
"""

from __future__ import annotations

import pickle
import sys

from cyberbrief.packs.errors import PackRefusedError, StoppedReadingError
from cyberbrief.packs.limits import LARGEST_PAYLOAD
from cyberbrief.packs.payload import read_payload


def main() -> None:
    """Read one payload, write one answer, end."""
    _limit_memory(int(sys.argv[-1]))
    data = sys.stdin.buffer.read(LARGEST_PAYLOAD + 1)
    answer: object
    try:
        answer = read_payload(data)
    except PackRefusedError as error:
        answer = error
    except (MemoryError, RecursionError):
        answer = StoppedReadingError()
    sys.stdout.buffer.write(pickle.dumps(answer, protocol=5))
    sys.stdout.buffer.flush()


def _limit_memory(most: int) -> None:
    """Ask the system to refuse more address space than this, where it can be asked (not on Windows)."""
    if sys.platform == "win32":  # pragma: no cover
        return
    import resource  # noqa: PLC0415  # POSIX only

    # macOS knows this limit and refuses to lower it; size and time are limited there as everywhere.
    try:
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
    except (ValueError, OSError):  # pragma: no cover
        return


if __name__ == "__main__":
    main()
