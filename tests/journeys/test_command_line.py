"""The main job, and three desks that exchange, by the command line alone: the shell scripts beside this file."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cyberbrief.domain.officer import Officer
from cyberbrief.services import workspace
from tests.services.template import CHEAP, PASSPHRASE

HERE = Path(__file__).resolve().parent
MAIN = HERE.parents[1] / "main.py"


@pytest.mark.skipif(sys.platform == "win32", reason="the journeys are shell scripts")
@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    "script, ends",
    [("main_job.sh", "journey done: 5 positions\n"), ("three_desks.sh", "journey done: 3 desks\n")],
)
def test_a_job_by_the_command_line(tmp_path: Path, script: str, ends: str) -> None:
    if script == "three_desks.sh":  # forty calls: their passphrases are made cheap to check
        for name in ("vendria", "brennia", "corvia"):
            path, officer = tmp_path / f"{name}.cyberbrief", Officer(name=f"Officer of {name}")
            workspace.create(path, PASSPHRASE, officer, cost=CHEAP).workspace.lock()
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    ran = subprocess.run(
        ["bash", str(HERE / script), sys.executable, str(MAIN), str(tmp_path)],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.endswith(ends)
