"""Kills the program a thousand times while it is typing, and counts what was acknowledged and is not there afterwards.

Run: python -m benchmarks.durability [ROUNDS] [SEED]
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from pathlib import Path
from random import Random

from cyberbrief.host.clock import elapsed
from tests.attacks.killing import Killed, killed_once, looked_at, typing
from tests.builders import an_id
from tests.services.template import NAME, PASSPHRASE, made

_ROUNDS, _SEED = 1_000, 20_261_207
_VERIFY_EVERY = 25  # rounds; the last one is always verified


def main(rounds: int = _ROUNDS, seed: int = _SEED) -> int:
    """Print the table; the exit code is 0 where nothing was lost and the store is sound."""
    begun = elapsed()
    with tempfile.TemporaryDirectory(prefix="cyberbrief-durability-") as folder:
        store = made(Path(folder), small=True) / NAME
        seen = _rounds(store, rounds, Random(seed))
    print(f"rounds of kill -9 while typing      {rounds:>9,}")
    print(f"acknowledged texts                  {seen['acknowledged']:>9,}")
    print(f"lost                                {seen['lost']:>9,}")
    print(f"kept though not yet acknowledged    {seen['ahead']:>9,}")
    print(f"verifications with a problem        {seen['problems']:>9,}")
    print(f"seconds                             {elapsed() - begun:>9,.0f}    (seed {seed})")
    return int(bool(seen["lost"] or seen["problems"]))


def _rounds(store: Path, rounds: int, chance: Random) -> Counter[str]:
    seen: Counter[str] = Counter()
    record = an_id("position")
    with typing(store, PASSPHRASE, record) as officer:
        for number in range(rounds):
            last = killed_once(officer, f"round {number}", chance)
            verify = number % _VERIFY_EVERY == 0 or number == rounds - 1
            _count(seen, looked_at(store, PASSPHRASE, record, last, verify=verify))
    return seen


def _count(seen: Counter[str], found: Killed) -> None:
    seen["acknowledged"] += found.texts
    seen["lost"] += found.lost
    seen["ahead"] += found.kept != found.acknowledged
    seen["problems"] += bool(found.problems)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:3])))
