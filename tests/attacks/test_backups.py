"""A copy of the store is killed at whatever moment: no half copy is offered, and the store is whole."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from cyberbrief.services import adding, backups, verifying, workspace
from cyberbrief.services.backups import Plan
from tests.services.template import CHEAP, OFFICER, PASSPHRASE

_PROJECT = Path(__file__).resolve().parents[2]
_COPYING = """
import sys
from pathlib import Path
from cyberbrief.services import backups, workspace
from cyberbrief.services.backups import Plan
opened = workspace.open_with_passphrase(Path(sys.argv[1]), sys.argv[3])
print("ready", flush=True)
while True:
    backups.make(opened, Plan(Path(sys.argv[2])))
"""


@pytest.mark.parametrize("wait", [0.0, 0.03, 0.07, 0.13, 0.21, 0.34])
def test_killed_in_the_midst_of_copying_no_half_copy_counts(tmp_path: Path, wait: float) -> None:
    store, folder = tmp_path / "desk.cyberbrief", tmp_path / "copies"
    folder.mkdir()
    made = workspace.create(store, PASSPHRASE, OFFICER, cost=CHEAP).workspace
    adding.add_plain(made, "dossier", {"title": "Thematic group 1"})
    backups.make(made, Plan(folder))
    made.lock()
    with subprocess.Popen(
        [sys.executable, "-c", _COPYING, str(store), str(folder), PASSPHRASE], stdout=subprocess.PIPE, cwd=_PROJECT
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"ready\n"
        until = time.monotonic() + wait
        while time.monotonic() < until:
            pass
        child.kill()
    opened = workspace.open_with_passphrase(store, PASSPHRASE)
    try:
        found = backups.copies(folder, store)
        assert found
        for copy in found:
            assert backups.look_into(opened, copy).total == 1
        assert verifying.verify(opened).problems == ()
    finally:
        opened.lock()
