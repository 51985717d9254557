"""The program is killed while somebody types; started again, all but the last second is there."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.journeys.conftest import Starting
from tests.journeys.first_run import unlock
from tests.journeys.typing_until_killed import sign

PROJECT = Path(__file__).resolve().parents[2]
ENOUGH = 100  # signs, typed over more than two seconds


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_all_but_the_last_second_is_there_after_a_kill(starts: Starting) -> None:
    typist = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.typing_until_killed"], stdout=subprocess.PIPE, text=True, cwd=PROJECT
    )
    assert typist.stdout is not None
    typed: list[tuple[float, int]] = []
    for line in typist.stdout:
        moment, count = line.split()
        typed.append((float(moment), int(count)))
        if int(count) >= ENOUGH:
            break
    killed = time.monotonic()
    typist.kill()
    typist.wait()
    typist.stdout.close()
    assert len(typed) >= ENOUGH
    due = max(count for moment, count in typed if moment <= killed - 1)
    person = starts()
    unlock(person)
    person.go("Positions")
    person.sees("Undersea cables")
    kept = person.reads("Objective")
    assert due <= len(kept)
    assert kept == "".join(map(sign, range(len(kept))))
