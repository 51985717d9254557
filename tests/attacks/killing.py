"""Kills a program that is typing, at moments no schedule knows, and looks what is left; for tests and benchmarks."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import IO, NamedTuple

from cyberbrief.host.clock import elapsed
from cyberbrief.services import reading, verifying, workspace
from tests.attacks.typing_officer import WORDS

PROJECT = Path(__file__).resolve().parents[2]
FIELD = "rationale"


class Officer(NamedTuple):
    """The typing program: what goes in, what comes out."""

    given: IO[str]
    said: IO[str]


class Killed(NamedTuple):
    """What one round left: the last text that was acknowledged, how many were, and what the store says afterwards."""

    acknowledged: str
    texts: int
    kept: str
    problems: tuple[str, ...]

    @property
    def lost(self) -> bool:
        """Whether an acknowledged text is gone: what is kept may be one letter further, never less."""
        return not self.kept.startswith(self.acknowledged) or len(self.kept) > len(self.acknowledged) + 1


@contextmanager
def typing(store: Path, passphrase: str, record: str, words: str = WORDS) -> Iterator[Officer]:
    """Start the typing program on a store."""
    command = [sys.executable, "-m", "tests.attacks.typing_officer", str(store), passphrase, record, FIELD, words]
    with subprocess.Popen(command, cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        yield Officer(program.stdin, program.stdout)
        program.stdin.close()


def killed_once(officer: Officer, name: str, chance: Random) -> str:
    """Let the officer type for a moment, kill the child, and return the last text that it said was kept."""
    print(name, file=officer.given, flush=True)
    child, last, count = 0, "", 0
    least = chance.randint(2, 30)
    while child == 0 or count < least:
        line = officer.said.readline().rstrip("\n")
        if line.isdigit():
            child = int(line)
        else:
            last, count = _text(line, last), count + 1
    _spin(chance.random() * 0.02)
    os.kill(child, signal.SIGKILL)
    while (line := officer.said.readline().rstrip("\n")) != "killed":
        last = _text(line, last)
    return last


def looked_at(store: Path, passphrase: str, record: str, acknowledged: str, *, verify: bool = True) -> Killed:
    """Open the store as its officer would and return what is there."""
    opened = workspace.open_with_passphrase(store, passphrase)
    kept = str(getattr(reading.record(opened, record), FIELD))
    problems = verifying.verify(opened).problems if verify else ()
    opened.lock()
    return Killed(acknowledged, len(acknowledged), kept, problems)


def _text(line: str, last: str) -> str:
    """Return the text of a line; one that the kill cut short was not acknowledged."""
    length, _, text = line.partition(" ")
    return text if length.isdigit() and len(text) == int(length) else last


def _spin(seconds: float) -> None:
    until = elapsed() + seconds
    while elapsed() < until:
        pass
