"""Commits numbered records to a store and says so after each, until somebody kills it; run by the durability tests."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from cyberbrief.domain.edits import Kept, created
from cyberbrief.store.store import Store
from tests.store.making import KEY, counterpart, revision


def main(path: Path) -> None:
    """For each line read, work in a child of its own, so that all imports are paid for once."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _commit_until_killed(path, line.strip())
        os.write(1, f"{child}\n".encode())
        os.waitpid(child, 0)
        os.write(1, b"killed\n")


def _commit_until_killed(path: Path, round_name: str) -> None:
    store = Store.open(path, KEY)
    for number in range(1_000_000):
        land = counterpart(name=f"{round_name} {number}", objectives="words " * 500)
        with store.writing() as transaction:
            transaction.records.put(Kept(land))
            transaction.history.append(revision(created(land)))
            transaction.commit()
        os.write(1, f"{land.name}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
