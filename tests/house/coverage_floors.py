"""Compares measured coverage with the floor of each room, in a JSON report of coverage.py."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

FLOORS = {
    **dict.fromkeys(("domain", "compose", "packs", "tables", "vault", "word", "services"), 95.0),
    **dict.fromkeys(("host", "store"), 95.0),
    "gui": 85.0,
}


@dataclass(frozen=True)
class Measured:
    """What was counted in one room: statements and branches together, of which so many were run."""

    room: str
    there: int
    run: int

    @property
    def share(self) -> float:
        """Per cent of statements and branches that were run."""
        return 100.0 * self.run / self.there if self.there else 100.0

    @property
    def holds(self) -> bool:
        """Whether the room stands at or above its floor."""
        return self.share >= FLOORS[self.room]


def measured(report: Mapping[str, object]) -> Iterator[Measured]:
    """Add up the files of each room in a JSON report of coverage.py; rooms without code are left out."""
    files = report["files"]
    assert isinstance(files, dict)
    for room in FLOORS:
        summaries = [file["summary"] for path, file in files.items() if Path(path).parts[:2] == ("cyberbrief", room)]
        there = sum(each["num_statements"] + each["num_branches"] for each in summaries)
        run = sum(each["covered_lines"] + each["covered_branches"] for each in summaries)
        if there:
            yield Measured(room, there, run)


def main(report: str) -> int:
    """Print one line a room and return 1 where a room is below its floor."""
    rooms = list(measured(json.loads(Path(report).read_text(encoding="utf-8"))))
    for each in rooms:
        verdict = "holds" if each.holds else "BELOW ITS FLOOR"
        sys.stdout.write(
            f"{each.room:<9} {each.share:6.2f} % of {each.there:>6}   {FLOORS[each.room]:.0f} %  {verdict}\n"
        )
    return 0 if all(each.holds for each in rooms) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
