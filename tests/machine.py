"""Small worlds in which the machine refuses: a process without rights, a full disk, a limit on the size of files.

Each runs a script in a process of its own. The script finds its arguments in `sys.argv[1:]` and prints what it saw.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_PROJECT = Path(__file__).resolve().parent.parent
_NOBODY = 65534
_DROP_RIGHTS = f"""
import os
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.setgroups([])
    os.setgid({_NOBODY})
    os.setuid({_NOBODY})
"""
_TINY_DISK = 'mount -t tmpfs -o size=64k none "$1" && shift && exec "$@"'


@contextmanager
def open_folder() -> Iterator[Path]:
    """Give a folder that other users can reach; pytest's own are closed to them."""
    folder = Path(tempfile.mkdtemp(prefix="cyberbrief-test-"))
    try:
        folder.chmod(0o755)
        yield folder
    finally:
        folder.chmod(0o700)
        shutil.rmtree(folder)


def run(script: str, *arguments: object) -> str:
    """Run a script and return what it printed; anything on standard error fails the test."""
    return _run([sys.executable, "-c", script, *map(str, arguments)])


def run_without_rights(imports: str, script: str, *arguments: object) -> str:
    """Run a script as a user who may read and write only what everyone may; `imports` are done before."""
    if sys.platform == "win32":
        pytest.skip("rights work otherwise on Windows")
    return run(imports + _DROP_RIGHTS + script, *arguments)


def run_on_tiny_disk(script: str, folder: Path) -> str:
    """Run a script with `folder` on a disk of 64 KiB of its own, which is gone afterwards."""
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("this system has no unshare")
    as_root = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    world = [unshare, "--mount", *as_root, "sh", "-c", _TINY_DISK, "sh", str(folder)]
    if subprocess.run([*world, "true"], check=False, capture_output=True).returncode != 0:
        pytest.skip("this system lets no test mount a disk")
    return _run([*world, sys.executable, "-c", script, str(folder)])


def _run(command: list[str]) -> str:
    # A process without rights could not write what a coverage run would have it write.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    done = subprocess.run(
        command, check=False, capture_output=True, text=True, cwd=_PROJECT, env=environment, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout
