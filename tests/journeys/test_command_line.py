"""The main job by the command line alone, as the shell script beside this file tells it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
MAIN = HERE.parents[1] / "main.py"


@pytest.mark.skipif(sys.platform == "win32", reason="the journey is a shell script")
@pytest.mark.timeout(300)
def test_the_main_job_by_the_command_line(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    ran = subprocess.run(
        ["bash", str(HERE / "main_job.sh"), sys.executable, str(MAIN), str(tmp_path)],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.endswith("journey done: 5 positions\n")
