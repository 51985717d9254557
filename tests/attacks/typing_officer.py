"""Types into a store through the services and says what was kept, until somebody kills it; run by tests and benchmarks.

For each line on standard input (a name for the round) it works in a child of its own, so that all imports are paid for
once: the child opens the store with its passphrase, types a text letter by letter into a field, and prints each text
that `sitting.keep` acknowledged.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from cyberbrief.services import sitting, workspace

WORDS = "That no state lets its territory be used for attacks on hospitals, ports and power grids of another. "


def main(store: Path, passphrase: str, record: str, field: str, words: str) -> None:
    """Work one child after the other until standard input ends."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _type_until_killed(store, passphrase, record, field, f"{line.strip()} {words}")
        os.write(1, f"{child}\n".encode())
        os.waitpid(child, 0)
        os.write(1, b"killed\n")


def _type_until_killed(store: Path, passphrase: str, record: str, field: str, words: str) -> None:
    opened = workspace.open_with_passphrase(store, passphrase)
    typed = ""
    while True:
        for letter in words:
            typed += letter
            sitting.keep(opened, record, {field: typed})
            os.write(1, f"{len(typed)} {typed}\n".encode())
        if len(typed) > 20 * len(words):
            sitting.seal(opened, [record])
            typed = ""


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:6])
